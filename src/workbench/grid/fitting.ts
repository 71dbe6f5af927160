/** Rows as high as their wrapped texts, where nobody has given them a height: Excel fits them when it opens a file. */
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/preset-sheets-core";
import type { Area, BookSheet } from "../book/book";
import { styleAt } from "../book/style";
import { mutate } from "./link";
import type { FWorksheet, GridLink } from "./link";
import { toRange } from "./ranges";

/** A row takes about a fifth of a millisecond; who scrolls farther in a sheet of wrapped texts finds rows of one line. */
const mostRows = 1_000;

/** Fits a sheet's rows when it is first in front. */
export function fitSheet(link: GridLink, sheet: BookSheet, shown: FWorksheet): void {
  if (link.fitted.has(sheet.id)) return;
  link.fitted.add(sheet.id);
  whenDrawn(shown, () => fitRows(link, sheet, shown, sheet.rows.keys()));
}

/** The page's first book has nothing to measure by until the grid has drawn it. */
function whenDrawn(shown: FWorksheet, work: () => void, frames = mostFrames): void {
  if (shown.getSkeleton()) work();
  else if (frames > 0) requestAnimationFrame(() => whenDrawn(shown, work, frames - 1));
}

/** Ten seconds of them: a grid that has drawn nothing by then never will. */
const mostFrames = 600;

/** Fits the rows of areas that have changed; a sheet that has not been in front yet waits for that. */
export function fitAreas(link: GridLink, sheet: BookSheet, shown: FWorksheet, areas: readonly Area[]): void {
  if (!link.fitted.has(sheet.id)) return;
  const rows = new Set<number>();
  for (const { top, bottom } of areas)
    for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row++) rows.add(row);
  fitRows(link, sheet, shown, rows);
}

function fitRows(link: GridLink, sheet: BookSheet, shown: FWorksheet, rows: Iterable<number>): void {
  const right = shown.getMaxColumns() - 1;
  const ranges = wrappedOf(sheet, rows).map((row) => toRange({ top: row, left: 0, bottom: row, right }));
  if (ranges.length === 0) return;
  const fitted = shown.getSkeleton()?.calculateAutoHeightInRange(ranges) ?? [];
  const rowsAutoHeightInfo = fitted.filter(({ row, autoHeight }) => autoHeight !== shown.getRowHeight(row));
  if (rowsAutoHeightInfo.length > 0) mutate(link, sheet.id, SetWorksheetRowAutoHeightMutation, { rowsAutoHeightInfo });
}

/** Those rows among them that hold a wrapped text and have no height of their own. */
function wrappedOf(sheet: BookSheet, rows: Iterable<number>): number[] {
  const found: number[] = [];
  for (const row of rows) {
    if (found.length === mostRows) break;
    if (sheet.rowHeights.has(row) || sheet.hiddenRows.has(row)) continue;
    const isWrapped = sheet.rows[row]?.some(
      (value, column) => typeof value === "string" && styleAt(sheet, row, column).wrap,
    );
    if (isWrapped) found.push(row);
  }
  return found;
}

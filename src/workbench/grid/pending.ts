/** Cells that are to be drawn: those of a whole batch are drawn at once, as thousands of single ones would take seconds. */
import type { Area } from "../book/book";
import { drawStyles, drawValues } from "./drawingCells";
import { bookSheet, writeAs } from "./link";
import type { GridLink } from "./link";

/** What of the cells of a sheet is to be drawn. */
export interface Pending {
  values: Area[];
  styles: Area[];
}

/** Draws the cells soon: when whoever writes into the book now has finished. */
export function drawSoon(link: GridLink, sheet: string, part: keyof Pending, areas: readonly Area[]): void {
  if (link.pending.size === 0) queueMicrotask(() => drawPending(link));
  const known = link.pending.get(sheet) ?? { values: [], styles: [] };
  known[part].push(...areas);
  link.pending.set(sheet, known);
}

/** Draws what is waiting, as it stands in the book now. */
export function drawPending(link: GridLink): void {
  const waiting = [...link.pending];
  link.pending.clear();
  if (waiting.length === 0) return;
  try {
    writeAs(link, "book", () => waiting.forEach(([id, pending]) => draw(link, id, pending)));
  } catch (error) {
    link.onFault(error);
  }
}

function draw(link: GridLink, id: string, { values, styles }: Pending): void {
  const sheet = bookSheet(link, id);
  if (!sheet || !link.workbook.getSheetBySheetId(id)) return;
  if (values.length > 0) drawValues(link, sheet, values);
  if (styles.length > 0) drawStyles(link, sheet, styles);
}

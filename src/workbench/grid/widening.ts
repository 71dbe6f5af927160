/** Columns that nobody has given a width grow with the days, percentages and sums that are typed into them, as in Excel. */
import { cellValueOf } from "../book/cells";
import { styleAt } from "../book/style";
import { setSizes } from "../book/view";
import { textOf } from "../model/text";
import { drawSoon } from "./pending";
import type { CommandPlace } from "./place";
import { toPoints } from "./ranges";
import { margin, textWidth } from "./ruler";
import { toGridStyle } from "./styling";

/** Looks at cells, columns by row, that have just been typed into. */
export function widenFor({ link, sheet, shown }: CommandPlace, rows: ReadonlyMap<number, readonly number[]>): void {
  const columns = new Map<number, number>();
  for (const [row, line] of rows)
    for (const column of line) {
      const [value, style] = [cellValueOf(sheet, row, column), styleAt(sheet, row, column)];
      const isFree = !sheet.columnWidths.has(column) && style.numberFormat !== undefined;
      if (typeof value !== "number" || !isFree) continue;
      const text = textOf(value, style.numberFormat, link.language());
      const width = Math.ceil(textWidth(text, toGridStyle(style))) + margin;
      if (width > shown.getColumnWidth(column))
        columns.set(column, Math.max(columns.get(column) ?? 0, toPoints(width)));
    }
  if (columns.size === 0) return;
  setSizes(link.book, sheet, { rows: new Map(), columns });
  drawSoon(link, sheet.id, { sizes: true });
}

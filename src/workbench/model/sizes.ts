/** Excel.RangeFormat: heights and widths in points, and fitting them to the text. */
import { maxRows } from "../book/book";
import { usedArea, cellValueOf } from "../book/cells";
import { setAllHeights, setSizes } from "../book/view";
import { isUnbounded, overlap } from "./address";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { standardHeight, standardWidth } from "./rangeHiding";
import { textOf } from "./text";
import type { RangePlace, Run } from "./thing";

/** The size that all rows or columns of the place have, null when they differ. */
export function size({ sheet, areas }: RangePlace, axis: "rows" | "columns"): number | null {
  const sizes = axis === "rows" ? sheet.rowHeights : sheet.columnWidths;
  const usual = axis === "rows" ? (sheet.usualHeight ?? standardHeight) : standardWidth;
  const found = new Set<number>();
  for (const { top, left, bottom, right } of areas) {
    const [first, last] = axis === "rows" ? [top, bottom] : [left, right];
    for (let index = first; index <= Math.min(last, first + 20000); index++) found.add(sizes.get(index) ?? usual);
  }
  const [only = usual] = found;
  return found.size > 1 ? null : only;
}

export function resize({ sheet, areas }: RangePlace, axis: "rows" | "columns", points: number, { book }: Run): void {
  if (points < 0 || points > (axis === "rows" ? 409.5 : 1342.5)) fail("InvalidArgument");
  guardSheet(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  if (axis === "rows" && areas.some((area) => area.top === 0 && area.bottom === maxRows - 1))
    return setAllHeights(book, sheet, points);
  const sizes = new Map<number, number>();
  for (const { top, left, bottom, right } of areas) {
    const [first, last] = axis === "rows" ? [top, bottom] : [left, right];
    for (let index = first; index <= last; index++) sizes.set(index, points);
  }
  setSizes(book, sheet, axis === "rows" ? { rows: sizes } : { columns: sizes });
}

/** About five and a quarter points a character of the longest text, and some air. */
export function autofitColumns(place: RangePlace, _: readonly unknown[], { book }: Run): void {
  const { sheet, areas } = place;
  guardSheet(sheet, "allowFormatColumns");
  const used = usedArea(sheet);
  const columns = new Map<number, number>();
  for (const area of areas) {
    const within = used && overlap(used, isUnbounded(area) ? { ...area, top: 0, bottom: maxRows - 1 } : area);
    if (!within) continue;
    for (let column = within.left; column <= within.right; column++) {
      let longest = 0;
      for (let row = within.top; row <= within.bottom; row++)
        longest = Math.max(longest, textOf(cellValueOf(sheet, row, column)).length);
      if (longest > 0) columns.set(column, Math.min(1342.5, Math.round(longest * 5.25 + 6)));
    }
  }
  setSizes(book, sheet, { columns });
}

export function autofitRows({ sheet, areas }: RangePlace, _: readonly unknown[], { book }: Run): void {
  guardSheet(sheet, "allowFormatRows");
  const sized = [...sheet.rowHeights.keys()];
  const fitted = sized.filter((row) => areas.some(({ top, bottom }) => row >= top && row <= bottom));
  setSizes(book, sheet, { rows: fitted.map((row) => [row, null]) });
}

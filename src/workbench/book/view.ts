/** How a sheet is laid out: sizes of rows and columns, what is frozen, grid lines, headings, the colour of the tab. */
import type { BookSheet, Book } from "./book";
import { tell } from "./changes";
import { mutableSheet } from "./mutable";

export type SheetLook = Pick<BookSheet, "tabColor" | "gridlines" | "headings" | "freeze">;

/** Changes what is given of the look of a sheet. */
export function setLook(book: Book, sheet: BookSheet, look: Partial<SheetLook>): void {
  const own = mutableSheet(sheet);
  own.tabColor = look.tabColor ?? sheet.tabColor;
  own.gridlines = look.gridlines ?? sheet.gridlines;
  own.headings = look.headings ?? sheet.headings;
  own.freeze = look.freeze ?? sheet.freeze;
  tell(book, { kind: "sheetLook", sheet: sheet.id });
}

/** Heights of rows and widths of columns by index, in points; null gives one its standard size back. */
export interface Sizes {
  readonly rows?: Iterable<readonly [number, number | null]>;
  readonly columns?: Iterable<readonly [number, number | null]>;
}

/** Gives all rows of a sheet one height, now and wherever others are put in. */
export function setAllHeights(book: Book, sheet: BookSheet, points: number): void {
  const own = mutableSheet(sheet);
  own.rowHeights = new Map();
  own.usualHeight = points;
  tell(book, { kind: "sizes", sheet: sheet.id });
}

/** Changes the sizes that are given. */
export function setSizes(book: Book, sheet: BookSheet, sizes: Sizes): void {
  const { rowHeights, columnWidths } = mutableSheet(sheet);
  writeSizes(rowHeights, sizes.rows ?? []);
  writeSizes(columnWidths, sizes.columns ?? []);
  tell(book, { kind: "sizes", sheet: sheet.id });
}

function writeSizes(known: Map<number, number>, given: Iterable<readonly [number, number | null]>): void {
  for (const [index, points] of given)
    if (points === null) known.delete(index);
    else known.set(index, points);
}

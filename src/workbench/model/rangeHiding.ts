/** Excel.Range: hidden rows and columns, and where on the sheet the range lies in points. */
import type { BookSheet } from "../book/book";
import { hideColumns, hideRows } from "../book/sheets";
import { isUnbounded } from "./address";
import { guardSheet } from "./guard";
import { truth } from "./inputs";
import { soleAreaOf, isColumns, isRows } from "./range";
import type { Members, RangePlace } from "./thing";

/** Excel's own sizes, in points. */
export const standardHeight = 15;
export const standardWidth = 48;

export const hidingMembers: Members<RangePlace> = {
  RowHidden: {
    set: "1.2",
    get: rowsHidden,
    put: (place, value, { book }) => {
      guardSheet(place.sheet, "allowFormatRows");
      hideRows(book, place.sheet, soleAreaOf(place).top, soleAreaOf(place).bottom, truth(value));
    },
  },
  ColumnHidden: {
    set: "1.2",
    get: columnsHidden,
    put: (place, value, { book }) => {
      guardSheet(place.sheet, "allowFormatColumns");
      hideColumns(book, place.sheet, soleAreaOf(place).left, soleAreaOf(place).right, truth(value));
    },
  },
  Hidden: { set: "1.2", get: hidden },
  Top: { set: "1.10", get: (place) => pointsBefore(place.sheet, "rows", soleAreaOf(place).top) },
  Left: { set: "1.10", get: (place) => pointsBefore(place.sheet, "columns", soleAreaOf(place).left) },
  Height: { set: "1.10", get: (place) => sum(place.sheet, "rows", soleAreaOf(place).top, soleAreaOf(place).bottom) },
  Width: { set: "1.10", get: (place) => sum(place.sheet, "columns", soleAreaOf(place).left, soleAreaOf(place).right) },
};

/** True when all are hidden, false when none is, null when some are. */
function allOf(marked: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const one of marked) if (one >= first && one <= last) count += 1;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function rowsHidden(place: RangePlace): boolean | null {
  return allOf(place.sheet.hiddenRows, soleAreaOf(place).top, soleAreaOf(place).bottom);
}

function columnsHidden(place: RangePlace): boolean | null {
  return allOf(place.sheet.hiddenColumns, soleAreaOf(place).left, soleAreaOf(place).right);
}

function hidden(place: RangePlace): boolean | null {
  const rows = rowsHidden(place);
  const columns = columnsHidden(place);
  if (isUnbounded(soleAreaOf(place)) && isRows(soleAreaOf(place)) && !isColumns(soleAreaOf(place))) return rows;
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

/** How far the line of that index lies from the sheet's corner, in points. */
export function pointsBefore(sheet: BookSheet, axis: "rows" | "columns", index: number): number {
  return sum(sheet, axis, 0, index - 1);
}

function sum(sheet: BookSheet, axis: "rows" | "columns", first: number, last: number): number {
  const isRow = axis === "rows";
  const [sizes, out] = isRow ? [sheet.rowHeights, sheet.hiddenRows] : [sheet.columnWidths, sheet.hiddenColumns];
  const usual = isRow ? (sheet.usualHeight ?? standardHeight) : standardWidth;
  let total = (last - first + 1) * usual;
  for (const [index, size] of sizes) if (index >= first && index <= last && !out.has(index)) total += size - usual;
  for (const index of out) if (index >= first && index <= last) total -= usual;
  return total;
}

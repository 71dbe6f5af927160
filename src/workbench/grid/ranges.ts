/** Areas and sizes of the book in the grid's words, and back. */
import type { IRange } from "@univerjs/core";
import { maxColumns, maxRows } from "../book/book";
import type { Area } from "../book/book";

/** Points to the pixels of a screen. */
export const toPixels = (points: number): number => Math.round((points * 4) / 3);
export const toPoints = (pixels: number): number => Math.round(pixels * 75) / 100;

export function toRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** The grid's types of ranges: rows, columns, everything; these have no end, whatever numbers they bear. */
const types = { rows: 1, columns: 2, all: 3 };

/** Whole rows and columns of the grid end where Excel's do. */
export function toArea({ startRow, startColumn, endRow, endColumn, rangeType }: IRange): Area {
  const end = (value: number, last: number): number => (Number.isFinite(value) ? value : last);
  const [isWide, isHigh] = [types.rows, types.columns].map((type) => rangeType === type || rangeType === types.all);
  return {
    top: end(startRow, 0),
    left: end(startColumn, 0),
    bottom: isHigh ? maxRows - 1 : end(endRow, maxRows - 1),
    right: isWide ? maxColumns - 1 : end(endColumn, maxColumns - 1),
  };
}

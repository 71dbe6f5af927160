/** Areas and sizes of the book in the grid's words, and back. */
import type { IRange } from "@univerjs/presets";
import type { Area } from "../book/book";

/** Points to the pixels of a screen. */
export const toPixels = (points: number): number => Math.round((points * 4) / 3);
export const toPoints = (pixels: number): number => Math.round(pixels * 75) / 100;

export function toRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Whole rows and columns of the grid have no end: NaN becomes the sheet's. */
export function toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  const end = (value: number, last: number): number => (Number.isFinite(value) ? value : last);
  return {
    top: end(startRow, 0),
    left: end(startColumn, 0),
    bottom: end(endRow, 1048575),
    right: end(endColumn, 16383),
  };
}

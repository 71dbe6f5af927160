/** Collects the values of a sheet row by row; blanks, spaces and formats far from them take no room. */
import { isBlank } from "../../core/workbook";
import type { CellValue } from "../../core/workbook";

/** The rows of one sheet while it is read. */
export interface Filling {
  /** With holes where a row holds nothing. */
  rows: CellValue[][];
  /** The last row and column with content, from 0; -1 when there is none. */
  bottom: number;
  right: number;
  /** Places that the rows take up, blanks between values included. */
  places: number;
  /** Texts of nothing but spaces that stand behind all content of the row, until content follows. */
  spaces: { row: number; cells: [column: number, value: CellValue][] };
}

export function emptyFilling(): Filling {
  return { rows: [], bottom: -1, right: -1, places: 0, spaces: { row: -1, cells: [] } };
}

/**
 * Puts a value in its place. A sheet with more than `most` places between A1 and its last content will be refused: from
 * then on only how far it reaches is kept account of.
 * The result of a formula is content even when it is an empty text: it says that the formula was calculated.
 */
export function put(
  filling: Filling,
  row: number,
  column: number,
  value: CellValue,
  result: boolean,
  most: number,
): void {
  if (value === null || (!result && isBlank(value))) return putBlank(filling, row, column, value === "" ? null : value);
  if (row > filling.bottom) filling.bottom = row;
  if (column > filling.right) filling.right = column;
  const cells = (filling.rows[row] ??= []);
  const more = column + 1 - cells.length;
  if (more > 0) filling.places += more;
  if (filling.places > most || (filling.bottom + 1) * (filling.right + 1) > most) return;
  while (cells.length < column) cells.push(null);
  cells[column] = value;
  if (filling.spaces.cells.length > 0) putBack(filling, row, cells);
}

function putBlank(filling: Filling, row: number, column: number, value: CellValue): void {
  const known = filling.rows[row];
  if (known !== undefined && column < known.length) known[column] = value;
  else if (value !== null) putSpace(filling, row, column, value);
}

function putSpace(filling: Filling, row: number, column: number, value: CellValue): void {
  if (filling.spaces.row !== row) filling.spaces = { row, cells: [] };
  filling.spaces.cells.push([column, value]);
}

/** Spaces before content are the content's neighbours: they stay. */
function putBack(filling: Filling, row: number, cells: CellValue[]): void {
  const { spaces } = filling;
  filling.spaces = { row: -1, cells: [] };
  if (spaces.row !== row) return;
  for (const [column, value] of spaces.cells) if (cells[column] === null) cells[column] = value;
}

/** The rows from the first to the last with content; those that hold nothing are one and the same empty row. */
export function filled({ rows, bottom }: Filling): CellValue[][] {
  const nothing: CellValue[] = [];
  const all: CellValue[][] = [];
  for (let row = 0; row <= bottom; row++) all.push(trimmed(rows[row] ?? nothing));
  while (all.length > 0 && all[all.length - 1]?.length === 0) all.pop();
  return all;
}

function trimmed(cells: CellValue[]): CellValue[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === null) length--;
  if (length < cells.length) cells.length = length;
  return cells;
}

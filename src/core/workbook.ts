/** What a workbook is to every part of this project: sheets of plain values, and how a cell is named. */
import type { Text } from "./text";

/** A value as Excel holds it: dates are serial numbers, errors are their text ("#REF!"), blank is null. */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** How Excel shows a number where that changes what it means: a serial number as a date or time, 0.75 as 75 %, or not at all. */
export type NumberKind = "date" | "time" | "percent" | "hidden";

export interface Sheet {
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  /** From A1 on; a row may be shorter than its neighbours, a missing cell is blank. */
  rows: readonly (readonly CellValue[])[];
  /** Formula with its equals sign by A1 address; the cached result stands in `rows`. */
  formulas: ReadonlyMap<string, string>;
  /** What an array formula fills or spills over, by the A1 address of its own cell, where the file says so. */
  arrays?: ReadonlyMap<string, Area>;
  merges: readonly Area[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Kind of number by A1 address; a number that is not listed is shown as a plain number. */
  kinds?: ReadonlyMap<string, NumberKind>;
  /** Format code by A1 address of numbers that are not shown in their plain digits, where whoever reads the workbook can tell. */
  formats?: ReadonlyMap<string, string>;
  /** True where day 0 of the workbook is in 1904. */
  startsIn1904?: boolean;
  /** A1 addresses of cells whose text has the colour of what lies behind it, where whoever reads the workbook can tell. */
  unseen?: ReadonlySet<string>;
  /** A1 addresses of cells that are struck out, where whoever reads the workbook can tell. */
  struck?: ReadonlySet<string>;
  /** Target of the hyperlink behind a cell by A1 address; a target inside the workbook begins with "#". */
  links?: ReadonlyMap<string, string>;
  /** What comments and notes beside cells say, by A1 address, where whoever reads the workbook can tell. */
  comments?: ReadonlyMap<string, string>;
  /** A1 addresses of cells in which a picture stands instead of a value. */
  pictures?: ReadonlySet<string>;
}

export interface Workbook {
  sheets: readonly Sheet[];
  /** What the workbook holds that is not a sheet of cells, or could not be read: chart, dialog and macro sheets. */
  leftOut: readonly { sheet: string; why: Text }[];
}

/** One cell; row and column count from 0. */
export interface CellRef {
  sheet: string;
  row: number;
  column: number;
}

/** The column's letters, 0 → "A", 27 → "AB". */
export function toLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? toLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** The column's index, "A" → 0, "ab" → 27; null when the text is no column of Excel's (A to XFD). */
export function toColumn(letters: string): number | null {
  if (!/^[a-z]{1,3}$/i.test(letters)) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < 16384 ? column : null;
}

/** The address in Excel's terms, without the sheet: row 36, column 5 → "F37". */
export function toA1(row: number, column: number): string {
  return toLetters(column) + (row + 1);
}

/** What a cell is looked up by in maps and sets. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet}`;
}

/** The cell that an address names ("F37", "$F$37"); null when it names none. */
export function toCellRef(sheet: string, address: string): CellRef | null {
  const [, letters = "", digits = ""] = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? [];
  const [column, row] = [toColumn(letters), Number(digits) - 1];
  return column === null || row < 0 || row >= 1_048_576 ? null : { sheet, row, column };
}

/** The value of a cell, null when blank or outside the used range. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}

/** The formula of a cell with its equals sign, null when it has none. */
export function formulaAt(sheet: Sheet, row: number, column: number): string | null {
  return sheet.formulas.size > 0 ? (sheet.formulas.get(toA1(row, column)) ?? null) : null;
}

/** True for null and for text of nothing but spaces (ordinary, non-breaking or zero-width). */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== "string") return value === null;
  const first = value.charCodeAt(0);
  // Asked of every cell: one that begins with a plain letter, digit or mark needs no further look.
  return !(first > 32 && first < 127) && /^[\s\u200b\ufeff]*$/.test(value);
}

const errorTexts = new Set(
  "#REF! #DIV/0! #VALUE! #NAME? #N/A #NULL! #NUM! #SPILL! #CALC! #BUSY! #GETTING_DATA #FIELD! #BLOCKED! #CONNECT! #UNKNOWN!".split(
    " ",
  ),
);

/** True for a value that Excel shows as an error. */
export function isError(value: CellValue): value is string {
  return typeof value === "string" && value.startsWith("#") && errorTexts.has(value);
}

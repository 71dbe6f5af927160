/** The cells of a book as Univer's engine reads them, and its results as the book keeps them. */
import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { CellValueType, ObjectMatrix } from "@univerjs/core";
import type { IFormulaData, IUnitData } from "@univerjs/engine-formula";
import type { Area, CellValue } from "../../core/workbook";
import type { BookSheet } from "../book/book";
import { fromKey, maxColumns, maxRows } from "../book/book";
import { formulaOf, cellValueOf } from "../book/cells";
import type { Rewrite } from "./rewriting";

/** How a result that has not come yet is called in Excel, and in the engine. */
export const busy = "#BUSY!";
const pending = "#GETTING_DATA";

/** A sheet without a copy: cells are looked up in the book when the engine asks; what has spilled is not the user's. */
export function asUnit(
  sheet: BookSheet,
  hasSpilled: (row: number, column: number) => boolean,
): IUnitData[string][string] {
  const cellData = Object.assign(new ObjectMatrix<ICellData>({}), {
    getValue: (row: number, column: number) => (hasSpilled(row, column) ? undefined : cellAt(sheet, row, column)),
  });
  // SUBTOTAL and AGGREGATE may leave hidden rows out.
  const rowData = Object.fromEntries([...sheet.hiddenRows].map((row) => [row, { hd: 1 }]));
  const unit = { cellData, rowCount: maxRows, columnCount: maxColumns, rowData, columnData: {} };
  rowsOf.set(unit, sheet.rows.length);
  return unit;
}

/** How many rows of a unit hold anything at all: a formula has a result, be it blank, in its row. */
export const rowsOf = new WeakMap<object, number>();

function cellAt(sheet: BookSheet, row: number, column: number): ICellData | undefined {
  const value = cellValueOf(sheet, row, column);
  const formula = formulaOf(sheet, row, column);
  if (value === null && formula === null) return undefined;
  return { ...toEngine(value), ...(formula === null ? {} : { f: formula }) };
}

function toEngine(value: CellValue): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === null) return {};
  return { v: value === busy ? pending : value, t: CellValueType.STRING };
}

/** A result of the engine's: nothing is 0, as in Excel; text stays text, 1 and 0 become TRUE and FALSE where it says so. */
export function fromEngine(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? 0;
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  return toPublic(value);
}

/** The engine's names of errors as Excel shows them. */
export function toPublic(value: CellValue): CellValue {
  if (value === pending) return busy;
  return value === "#CYCLE!" ? 0 : value === "#ERROR!" ? "#VALUE!" : value;
}

/** Every formula of the sheets, as the engine lists them. */
export function formulaData(unit: string, sheets: readonly BookSheet[], read: Rewrite): IFormulaData {
  return { [unit]: Object.fromEntries(sheets.map((sheet) => [sheet.id, formulasOf(sheet, read)])) };
}

function formulasOf(sheet: BookSheet, read: Rewrite): Record<number, Record<number, { f: string; si: string }>> {
  const rows: Record<number, Record<number, { f: string; si: string }>> = {};
  for (const [key, formula] of sheet.formulas) {
    const { row, column } = fromKey(key);
    const line = (rows[row] ??= {});
    line[column] = { f: read(sheet, key, formula), si: "" };
  }
  return rows;
}

export function toEngineRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function fromEngineRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

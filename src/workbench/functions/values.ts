/** Values in the engine's words, and back: arguments of functions, and what they answer. */
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import { NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { CellValue } from "../../core/workbook";
import { isError } from "../../core/workbook";
import { maxRows } from "../book/book";
import { rowsOf, toPublic } from "./cells";

/** The values of an argument as rows; a single value is one cell. */
export function blockOf(input: FunctionVariantType): CellValue[][] {
  const reference = asReference(input);
  const value = reference ? reference.toArrayValueObject() : asValue(input);
  if (!value) return [[null]];
  if (!value.isArray() || !("getArrayValue" in value)) return [[cellOf(value)]];
  const rows: unknown = typeof value.getArrayValue === "function" ? value.getArrayValue() : [];
  return Array.isArray(rows)
    ? rows.map((line: unknown) => (Array.isArray(line) ? line.map((one: unknown) => cellOf(one)) : []))
    : [[null]];
}

function cellOf(value: unknown): CellValue {
  if (!isValue(value) || value.isNull()) return null;
  return toPublic(value.getValue());
}

/** The value of an argument, or of its first cell. */
export function firstCellOf(input: FunctionVariantType | undefined): CellValue {
  return input === undefined ? null : (blockOf(input)[0]?.[0] ?? null);
}

export function asReference(input: FunctionVariantType | undefined): BaseReferenceObject | null {
  return input && "getRangePosition" in input && "toArrayValueObject" in input ? input : null;
}

/** How many rows of the reference's sheet may hold something that is no result of this round. */
export function usedRows(reference: BaseReferenceObject): number {
  return rowsOf.get(reference.getCurrentActiveSheetData()) ?? maxRows;
}

/** What has been worked out in this round, and what formulas have spilled over. */
function resultsOf(reference: BaseReferenceObject) {
  return [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
    reference.getCurrentActiveArrayFormulaCellData(),
  ];
}

export function hasResult(reference: BaseReferenceObject, row: number, column: number): boolean {
  return resultsOf(reference).some((found) => (found?.getValue(row, column) ?? null) !== null);
}

/** From this row on all cells of the reference's sheet are blank. */
export function lastRowOf(reference: BaseReferenceObject): number {
  return Math.max(usedRows(reference), ...resultsOf(reference).map((found) => found?.getLength() ?? 0));
}

/** The value of a cell of the reference's sheet, null for a blank one; an empty text is none. */
export function cellAt(reference: BaseReferenceObject, row: number, column: number): CellValue {
  const cell = reference.getCellData(row, column);
  if (!cell || ((cell.v ?? null) === null && !cell.f)) return null;
  return cell.v === "" ? "" : cellOf(reference.getCellValueObject(cell));
}

function asValue(input: FunctionVariantType): BaseValueObject | null {
  return isValue(input) ? input : null;
}

function isValue(input: unknown): input is BaseValueObject {
  return typeof input === "object" && input !== null && "isNull" in input && "getValue" in input;
}

/** A block spills. */
export function toResult(value: CellValue | CellValue[][]): BaseValueObject {
  return Array.isArray(value) ? toArray(value.map((line) => line.map(toObject))) : toObject(value);
}

/** A block of the engine's values. */
export function toArray(rows: BaseValueObject[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

const engineErrors = new Map<CellValue, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

/** A value for the engine; text that looks like a number stays text. */
export function toObject(value: CellValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (value === null) return StringValueObject.create("");
  const error = engineErrors.get(value) ?? (isError(value) ? ErrorType.VALUE : null);
  return error ? ErrorValueObject.create(error) : StringValueObject.create(value);
}

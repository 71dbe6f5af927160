/** Values in the engine's words, and back: arguments of functions, and what they answer. */
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import { NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { CellValue } from "../../core/workbook";
import { isError } from "../../core/workbook";
import { toPublic } from "./cells";

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

function asValue(input: FunctionVariantType): BaseValueObject | null {
  return isValue(input) ? input : null;
}

function isValue(input: unknown): input is BaseValueObject {
  return typeof input === "object" && input !== null && "isNull" in input && "getValue" in input;
}

/** A block spills. */
export function toResult(value: CellValue | CellValue[][]): BaseValueObject {
  if (!Array.isArray(value)) return toObject(value);
  return ArrayValueObject.create({
    calculateValueList: value.map((line) => line.map(toObject)),
    rowCount: value.length,
    columnCount: value[0]?.length ?? 0,
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

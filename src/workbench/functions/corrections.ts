/** Functions that the engine lacks or gets wrong, as Excel has them. */
import type { Nullable } from "@univerjs/core";
import { ArrayValueObject } from "@univerjs/engine-formula";
import type { BaseFunction, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { CellValue } from "../../core/workbook";
import { isError } from "../../core/workbook";
import { firstCellOf, toObject } from "./values";

export type Correction = (inputs: readonly FunctionVariantType[]) => BaseValueObject;

/** By name in capitals. */
export const corrections: Readonly<Record<string, Correction>> = {
  HYPERLINK: ([target, words]) => toObject(firstCellOf(words ?? target) ?? 0),
  EDATE: ([start, months]) => toObject(monthsAfter(firstCellOf(start), firstCellOf(months))),
};

/** Functions that put the values of a range in order where they stand, which every other formula on the range would see. */
export const sorting = ["SORT", "SORTBY"] as const;

/** Makes such a function work on a copy. */
export function sortCopies(sort: Nullable<BaseFunction>): void {
  if (!sort) return;
  const calculate = sort.calculate.bind(sort);
  sort.calculate = (first?: BaseValueObject, ...others: BaseValueObject[]) =>
    calculate(...(first ? [copyOf(first)] : []), ...others);
}

function copyOf(value: BaseValueObject): BaseValueObject {
  if (!(value instanceof ArrayValueObject)) return value;
  return ArrayValueObject.create({
    calculateValueList: value.getArrayValue().map((line) => [...line]),
    rowCount: value.getRowCount(),
    columnCount: value.getColumnCount(),
    ...{ unitId: value.getUnitId(), sheetId: value.getSheetId() },
    ...{ row: value.getCurrentRow(), column: value.getCurrentColumn() },
  });
}

/** A day so many months away; the last day of a month that is shorter. */
function monthsAfter(start: CellValue, months: CellValue): CellValue {
  const error = [start, months].find((value) => typeof value === "string" && isError(value));
  if (error !== undefined) return error;
  const [from, count] = [numberOf(start), numberOf(months)];
  if (from === null || count === null) return "#VALUE!";
  if (from < 0) return "#NUM!";
  const day = new Date(Math.floor(from - daysTo1970) * dayLength);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + Math.trunc(count) + 1, 0));
  last.setUTCDate(Math.min(day.getUTCDate(), last.getUTCDate()));
  const serial = last.getTime() / dayLength + daysTo1970;
  return serial < 0 ? "#NUM!" : serial;
}

/** Excel's number of 1 January 1970, and a day in milliseconds. */
const daysTo1970 = 25569;
const dayLength = 86_400_000;

function numberOf(value: CellValue): number | null {
  if (value === null) return 0;
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  return typeof value === "boolean" || Number.isNaN(number) ? null : number;
}

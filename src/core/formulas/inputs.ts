/** What Excel hands a formula, made plain: blanks, omitted arguments, errors, single cells and ranges. */
import type { CellValue } from "../workbook";
import { isError } from "../workbook";
import type { Refusal } from "./refusal";
import { refuse } from "./refusal";

/** The cells of an argument, as many columns in every row; null for one that was left out. */
export type InputCells = readonly (readonly CellValue[])[];

/** An argument as rows of cells; a single value is one cell, an omitted argument null. */
export function toCells(input: unknown): InputCells | null {
  if (input === null || input === undefined) return null;
  if (!Array.isArray(input)) return [[toCell(input)]];
  return input.map((line: unknown) => (Array.isArray(line) ? line.map(toCell) : [toCell(line)]));
}

/** An argument as one cell; refused when it is a range of several. */
export function toSingle(input: unknown): CellValue | Refusal {
  const cells = toCells(input);
  const [first] = cells ?? [];
  if (!cells || first === undefined) return null;
  if (cells.length > 1 || first.length > 1)
    return refuse("#VALUE!", {
      id: "Beri satu sel saja, bukan rentang beberapa sel.",
      en: "Give one cell, not a range of several.",
    });
  return first[0] ?? null;
}

/** A value of Excel's: errors come as objects of two kinds (by code, or with data types by basicValue) and become their text. */
function toCell(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value !== "object" || value === null) return null;
  const error = ["code", "basicValue", "errorType"].map((key): unknown => Reflect.get(value, key)).find(isErrorText);
  return error ?? toCell(Reflect.get(value, "basicValue"));
}

function isErrorText(value: unknown): value is string {
  return typeof value === "string" && isError(value);
}

/** The same for an error in a cell; every formula that needs a value says it so. */
export function refuseError(cell: string): Refusal {
  return refuse("#VALUE!", {
    id: `Sel yang dirujuk berisi galat ${cell}; perbaiki dulu sel itu.`,
    en: `The cell referred to holds the error ${cell}; fix that cell first.`,
  });
}

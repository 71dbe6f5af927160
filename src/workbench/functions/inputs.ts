/** Makes the arguments of a call what Excel makes them: blanks, types, ranges as blocks, errors; and names their ranges. */
import type { BaseReferenceObject, FunctionVariantType } from "@univerjs/engine-formula";
import { sheetName } from "../../core/reference";
import type { CellValue } from "../../core/workbook";
import { isError, toA1 } from "../../core/workbook";
import type { Definition, FunctionParameter } from "./definitions";
import { asReference, blockOf } from "./values";

/** How blank cells are handed in: Excel on the web gives null alone and 0 in ranges, on the desktop 0 in both (#4702, #5262). */
export interface Blanks {
  alone: null | 0;
  inRange: null | 0 | "";
}

/** The arguments as they travel, or the error that stands for the whole call. */
export type Inputs = { values: unknown[]; addresses: (string | null)[] } | { error: string };

export interface Surroundings {
  blanks: Blanks;
  nameOf: (sheetId: string) => string;
}

export function readInputs(
  given: readonly FunctionVariantType[],
  definition: Definition,
  around: Surroundings,
): Inputs {
  const { parameters } = definition;
  if (given.length > parameters.length && !parameters.at(-1)?.repeating) return { error: "#VALUE!" };
  const values: unknown[] = [];
  const addresses: (string | null)[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const taken = parameter.repeating ? given.slice(index) : given.slice(index, index + 1);
    if (taken.length === 0 && !parameter.optional && !parameter.repeating) return { error: "#VALUE!" };
    const read = taken.map((one) => readOne(one, parameter, around));
    const wrong = read.map((one) => one.error ?? (definition.takesErrors ? null : errorIn(one.value)));
    const error = wrong.find((one) => one !== null);
    if (error) return { error };
    const sent = read.map((one) => withErrors(one.value));
    values.push(parameter.repeating ? sent : (sent[0] ?? null));
    addresses.push(taken[0] ? addressOf(asReference(taken[0]), around) : null);
  }
  return { values, addresses };
}

type Read = { value: unknown; error?: undefined } | { error: string; value?: undefined };

function readOne(input: FunctionVariantType, parameter: FunctionParameter, { blanks }: Surroundings): Read {
  const reference = asReference(input);
  if (reference && (reference.isColumn() || reference.isRow())) return { error: "#CALC!" };
  const block = blockOf(input);
  const isMatrix = parameter.dimensionality === "matrix";
  if (!isMatrix && (block.length > 1 || (block[0]?.length ?? 0) > 1)) return { error: "#VALUE!" };
  const blank = isMatrix ? blanks.inRange : blanks.alone;
  const typed = block.map((line) => line.map((cell) => toType(cell, parameter.type, reference ? blank : null)));
  if (typed.some((line) => line.includes(undefined))) return { error: "#VALUE!" };
  return { value: isMatrix ? typed : (typed[0]?.[0] ?? null) };
}

/** Excel turns a cell into the declared type before it calls; undefined when it cannot. */
function toType(cell: CellValue, type: FunctionParameter["type"], blank: null | 0 | ""): CellValue | undefined {
  if (cell === null) return type === "number" ? 0 : type === "string" ? "" : type === "boolean" ? false : blank;
  if (type === "any" || errorIn(cell) !== null) return cell;
  if (type === "string") return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  if (type === "boolean") return typeof cell === "string" ? undefined : Boolean(cell);
  const number = cell === "" ? Number.NaN : Number(cell);
  return Number.isNaN(number) ? undefined : number;
}

function errorIn(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(errorIn).find((error) => error !== null) ?? null;
  return typeof value === "string" && isError(value) ? value : null;
}

/** An error travels as an object, which the library makes a CustomFunctions.Error of. */
function withErrors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withErrors);
  return errorIn(value) === null ? value : { type: "CustomFunctionError", code: value };
}

/** "Sheet!A1" or "'Two words'!A1:B2". */
export function addressIn(sheet: string, top: number, left: number, bottom = top, right = left): string {
  const end = bottom === top && right === left ? "" : `:${toA1(bottom, right)}`;
  return `${sheetName(sheet)}!${toA1(top, left)}${end}`;
}

function addressOf(reference: BaseReferenceObject | null, { nameOf }: Surroundings): string | null {
  if (!reference) return null;
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  return addressIn(nameOf(reference.getSheetId()), startRow, startColumn, endRow, endColumn);
}

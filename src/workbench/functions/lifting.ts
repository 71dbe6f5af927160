/** Functions of single values made functions of blocks, as Excel spreads them over arrays. */
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { CellValue } from "../../core/workbook";
import { isError } from "../../core/workbook";
import { digits, typed } from "../model/values";
import { blockOf, toArray, toObject } from "./values";

/** What a function answers for single values; what was left out is undefined. */
export type Scalar = (...values: (CellValue | undefined)[]) => CellValue;

/**
 * Works a function out cell by cell: single values, rows and columns are repeated, cells that only one block has are #N/A,
 * and the first error among the values stands for the result.
 */
export function lift(scalar: Scalar, inputs: readonly FunctionVariantType[]): BaseValueObject {
  const blocks = inputs.map(blockOf);
  const height = Math.max(1, ...blocks.map(({ length }) => length));
  const width = Math.max(1, ...blocks.map(([line]) => line?.length ?? 1));
  let last: { readonly values: readonly CellValue[]; readonly result: BaseValueObject } | null = null;
  // Of a whole column nearly all cells are blank: what the cell before came to is not worked out again.
  const at = (row: number, column: number): BaseValueObject => {
    const known = last;
    if (known !== null && blocks.every((block, index) => valueAt(block, row, column) === known.values[index]))
      return known.result;
    const values = blocks.map((block) => valueAt(block, row, column));
    const error = values.find((value) => typeof value === "string" && isError(value));
    last = { values, result: toObject(error ?? scalar(...values)) };
    return last.result;
  };
  if (height === 1 && width === 1) return at(0, 0);
  return toArray(
    Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_cell, column) => at(row, column))),
  );
}

function valueAt(block: readonly (readonly CellValue[])[], row: number, column: number): CellValue {
  const line = block.length === 1 ? block[0] : block[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? "#N/A" : value;
}

/** What a value counts as, where a number is asked for; null for text that is none. */
export function numberOf(value: CellValue | undefined): number | null {
  if (value === null || value === undefined) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = typeof value === "string" ? typed(value).value : value;
  return typeof number === "number" ? number : null;
}

/** Orders two values as Excel's operators do: numbers before text before truths; what is blank is like the other. */
export function compared(one: CellValue | undefined, other: CellValue | undefined): number {
  const [first, second] = [one ?? blankLike(other), other ?? blankLike(one)];
  const order = kind(first) - kind(second);
  if (order !== 0) return order;
  if (typeof first === "string" && typeof second === "string") return collator.compare(first, second);
  return Math.sign(Number(Number(first).toPrecision(digits)) - Number(Number(second).toPrecision(digits)));
}

const collator = new Intl.Collator("en", { sensitivity: "accent" });

function blankLike(value: CellValue | undefined): CellValue {
  return typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;
}

function kind(value: CellValue): number {
  return typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 0;
}

/** "*" any letters, "?" one, "~" before either means itself. */
export function wildcard(pattern: string, where: "whole" | "within" = "within"): RegExp {
  const source = pattern.replace(/~([*?~])|[*?]|[\\^$.+()[\]{}|]/g, (whole: string, meant: string | undefined) => {
    if (meant !== undefined) return `\\${meant}`;
    return whole === "*" ? "[^]*?" : whole === "?" ? "[^]" : `\\${whole}`;
  });
  return new RegExp(where === "whole" ? `^${source}$` : source, "iu");
}

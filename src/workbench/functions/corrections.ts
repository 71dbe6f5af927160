/** Functions that the engine lacks or gets wrong, as Excel has them. */
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { CellValue } from "../../core/workbook";
import { textUnder } from "../model/text";
import { calendar } from "./calendar";
import type { Scalar } from "./lifting";
import { lift, numberOf, plainText } from "./lifting";
import { asReference, blockOf, firstCellOf, toObject, toResult } from "./values";

export type Correction = (inputs: readonly FunctionVariantType[]) => BaseValueObject;

const scalars: Readonly<Record<string, Scalar>> = {
  ...calendar,
  CONCATENATE: (...values) => values.map(plainText).join(""),
  DOLLAR: (value, decimals = 2) => {
    const [amount, places] = [numberOf(value), numberOf(decimals)];
    if (amount === null || places === null) return "#VALUE!";
    const unit = 10 ** Math.max(0, -Math.trunc(places));
    const format = places < 1 ? "$#,##0" : `$#,##0.${"0".repeat(places)}`;
    return textUnder(unit === 1 ? amount : Math.round(amount / unit) * unit, `${format};(${format})`) ?? "#VALUE!";
  },
  SEARCH: (sought, within, start = 1) => {
    const [from, text] = [numberOf(start), plainText(within)];
    if (from === null || from < 1) return "#VALUE!";
    const found = wildcard(plainText(sought)).exec(text.slice(Math.floor(from) - 1));
    return found ? found.index + Math.floor(from) : "#VALUE!";
  },
  TEXT: (value, format) => {
    const number = typeof value === "boolean" ? null : numberOf(value);
    return textUnder(number ?? plainText(value), plainText(format)) ?? "#VALUE!";
  },
};

/** "*" any letters, "?" one, "~" before either means itself. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|[*?]|[\\^$.+()[\]{}|]/g, (whole: string, meant: string | undefined) => {
    if (meant !== undefined) return `\\${meant}`;
    return whole === "*" ? "[^]*?" : whole === "?" ? "[^]" : `\\${whole}`;
  });
  return new RegExp(source, "iu");
}

/** These take one day alone: a range is #VALUE!. */
const ofOneCell: ReadonlySet<string> = new Set(["EDATE", "EOMONTH"]);

function isRange(input: FunctionVariantType): boolean {
  return asReference(input) !== null && blockOf(input).flat().length > 1;
}

/** The rows (or columns) of a block, each once, whatever the case of their letters. */
function unique([block, byColumns, isOnce]: readonly FunctionVariantType[]): BaseValueObject {
  const rows = block ? blockOf(block) : [];
  const isTurned = firstCellOf(byColumns) === true;
  const groups = new Map<string, CellValue[][]>();
  for (const line of isTurned ? turned(rows) : rows) {
    const key = JSON.stringify(line.map((value) => (typeof value === "string" ? value.toLowerCase() : value)));
    groups.set(key, [...(groups.get(key) ?? []).slice(0, 1), line]);
  }
  const isKept = (lines: CellValue[][]): boolean => firstCellOf(isOnce) !== true || lines.length === 1;
  const kept = [...groups.values()].filter(isKept).flatMap((lines) => lines.slice(0, 1));
  if (kept.length === 0) return toObject("#CALC!");
  return toResult((isTurned ? turned(kept) : kept).map((line) => line.map((value) => value ?? 0)));
}

function turned(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}

/** By name in capitals. */
export const corrections: Readonly<Record<string, Correction>> = {
  ...Object.fromEntries(
    Object.entries(scalars).map(([name, scalar]): [string, Correction] => [
      name,
      (inputs) => (ofOneCell.has(name) && inputs.some(isRange) ? toObject("#VALUE!") : lift(scalar, inputs)),
    ]),
  ),
  HYPERLINK: ([target, words]) => toObject(firstCellOf(words ?? target) ?? 0),
  UNIQUE: unique,
};

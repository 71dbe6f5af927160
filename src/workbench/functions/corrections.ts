/** Functions that the engine lacks or gets wrong, as Excel has them. */
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { CellValue } from "../../core/workbook";
import { isError } from "../../core/workbook";
import { textUnder } from "../model/text";
import { plainText } from "../model/values";
import { calendar } from "./calendar";
import type { Scalar } from "./lifting";
import { byCriteria } from "./criteria";
import { lift, numberOf, wildcard } from "./lifting";
import { patterns } from "./patterns";
import { textSplit } from "./splitting";
import { asReference, blockOf, firstCellOf, toObject, toResult } from "./values";

export type Correction = (inputs: readonly FunctionVariantType[]) => BaseValueObject;

/** The letters 128 to 159 of Windows, as code points. Node 20's own decoder has those of ISO 8859-1 there. */
const windows =
  "20ac 81 201a 192 201e 2026 2020 2021 2c6 2030 160 2039 152 8d 17d 8f 90 2018 2019 201c 201d 2022 2013 2014 2dc 2122 161 203a 153 9d 17e 178"
    .split(" ")
    .map((code) => String.fromCodePoint(parseInt(code, 16)));

const scalars: Readonly<Record<string, Scalar>> = {
  ...calendar,
  ...patterns,
  CHAR: (code) => {
    const number = Math.trunc(numberOf(code) ?? 0);
    return number < 1 || number > 255 ? "#VALUE!" : (windows[number - 128] ?? String.fromCharCode(number));
  },
  CONCATENATE: (...values) => values.map(plainText).join(""),
  DOLLAR: (value, decimals = 2) => {
    const [amount, places] = [numberOf(value), numberOf(decimals)];
    if (amount === null || places === null) return "#VALUE!";
    const unit = 10 ** Math.max(0, -Math.trunc(places));
    const format = places < 1 ? "$#,##0" : `$#,##0.${"0".repeat(places)}`;
    return textUnder(unit === 1 ? amount : Math.round(amount / unit) * unit, `${format};(${format})`) ?? "#VALUE!";
  },
  EXACT: (one, other) => plainText(one) === plainText(other),
  GAMMA: (value) => {
    const number = numberOf(value);
    if (number === null) return "#VALUE!";
    const found = number <= 0 && Number.isInteger(number) ? Number.NaN : gamma(number);
    return Number.isFinite(found) ? found : "#NUM!";
  },
  NOT: (value) => {
    const truth = truthOf(value);
    return truth === null ? "#VALUE!" : !truth;
  },
  PROPER: (text) =>
    plainText(text).replace(
      /(\p{L})(\p{L}*)/gu,
      (_, first: string, rest: string) => first.toUpperCase() + rest.toLowerCase(),
    ),
  SEARCH: (sought, within, start = 1) => {
    const [from, text] = [numberOf(start), plainText(within)];
    if (from === null || from < 1) return "#VALUE!";
    const found = wildcard(plainText(sought)).exec(text.slice(Math.floor(from) - 1));
    return found ? found.index + Math.floor(from) : "#VALUE!";
  },
  TRUNC: (value, digits) => {
    const [number, places] = [numberOf(value), numberOf(digits)];
    if (number === null || places === null) return "#VALUE!";
    const [mantissa = "", exponent = "0"] = number.toExponential(14).split("e");
    const shifted = Math.trunc(Number(`${mantissa}e${Number(exponent) + Math.trunc(places)}`));
    return Number.isSafeInteger(shifted) ? Number(`${shifted}e${-Math.trunc(places)}`) : number;
  },
  UNICODE: (text) => plainText(text).codePointAt(0) ?? "#VALUE!",
};

/** Lanczos' approximation with g = 7 and nine terms, good to fifteen digits. */
const terms = [
  ...[0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059],
  ...[12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7],
];

function gamma(number: number): number {
  if (number < 0.5) return Math.PI / (Math.sin(Math.PI * number) * gamma(1 - number));
  const sum = terms.reduce((all, term, index) => all + (index === 0 ? term : term / (number - 1 + index)), 0);
  const base = number + 6.5;
  // In two steps: the whole power is out of range before the result is.
  const half = base ** ((number - 0.5) / 2);
  return Math.sqrt(2 * Math.PI) * half * Math.exp(-base) * half * sum;
}

/** What a value counts as where a truth is asked for; null for text that is none. */
function truthOf(value: CellValue | undefined): boolean | null {
  if (typeof value !== "string") return Boolean(value);
  const words = value.toUpperCase();
  return words === "TRUE" ? true : words === "FALSE" ? false : null;
}

/** AND, OR and XOR take truths and numbers; of texts those alone that stand in the formula itself, and are truths. */
const joined =
  (join: (truths: readonly boolean[]) => boolean): Correction =>
  (inputs) => {
    const truths: boolean[] = [];
    for (const input of inputs) {
      const isCell = asReference(input) !== null;
      for (const value of blockOf(input).flat()) {
        if (typeof value === "string" && isError(value)) return toObject(value);
        if (isCell && (value === null || typeof value === "string")) continue;
        const truth = truthOf(value);
        if (truth === null) return toObject("#VALUE!");
        truths.push(truth);
      }
    }
    return toObject(truths.length === 0 ? "#VALUE!" : join(truths));
  };

/** These take one day alone: a range is #VALUE!. */
const ofOneCell: ReadonlySet<string> = new Set(["EDATE", "EOMONTH", "WEEKNUM"]);

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
  ...byCriteria,
  ...Object.fromEntries(
    Object.entries(scalars).map(([name, scalar]): [string, Correction] => [
      name,
      (inputs) => (ofOneCell.has(name) && inputs.some(isRange) ? toObject("#VALUE!") : lift(scalar, inputs)),
    ]),
  ),
  AND: joined((truths) => truths.every(Boolean)),
  OR: joined((truths) => truths.some(Boolean)),
  XOR: joined((truths) => truths.filter(Boolean).length % 2 === 1),
  HYPERLINK: ([target, words]) => toObject(firstCellOf(words ?? target) ?? 0),
  TEXTSPLIT: textSplit,
  UNIQUE: unique,
};

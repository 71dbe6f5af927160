/** Works out formulas of plain arithmetic: the totals, shares and averages of a recap; of any other the result is not known. */
import { isError } from "../workbook";
import type { Area, CellValue } from "../workbook";
import type { Token } from "./tokens";

/** The values of an area, row by row; null when one of them is not known. */
export type AreaReader = (sheet: string | null, area: Area) => readonly CellValue[] | null;

/** Thrown within this file only: the formula does something that is not worked out here. */
class NotKnown extends Error {}

interface Cursor {
  readonly tokens: readonly Token[];
  readonly read: AreaReader;
  at: number;
  depth: number;
}

/** Brackets within brackets, as deep as Excel allows. */
const deepestNesting = 64;

/** What the formula gives; null where that is not known. */
export function evaluate(tokens: readonly Token[], read: AreaReader): CellValue {
  const cursor: Cursor = { tokens, read, at: 0, depth: 0 };
  try {
    const [only] = tokens;
    if (tokens.length === 1 && only?.kind === "area") return single(cursor, only) ?? 0;
    const value = sum(cursor);
    if (cursor.at < tokens.length || !Number.isFinite(value)) return null;
    // Fifteen digits, as Excel keeps: 0.1 + 0.2 is 0.3.
    return Number(value.toPrecision(15));
  } catch (error) {
    if (error instanceof NotKnown) return null;
    throw error;
  }
}

function sign({ tokens, at }: Cursor): string | null {
  const token = tokens[at];
  return token?.kind === "sign" ? token.sign : null;
}

function takes(cursor: Cursor, wanted: string): boolean {
  if (sign(cursor) !== wanted) return false;
  cursor.at++;
  return true;
}

/** @throws NotKnown when something else stands there. */
function expect(cursor: Cursor, wanted: string): void {
  if (!takes(cursor, wanted)) throw new NotKnown();
}

function sum(cursor: Cursor): number {
  let value = product(cursor);
  for (;;) {
    if (takes(cursor, "+")) value += product(cursor);
    else if (takes(cursor, "-")) value -= product(cursor);
    else return value;
  }
}

/** @throws NotKnown where Excel shows an error: a division by nothing. */
function product(cursor: Cursor): number {
  let value = power(cursor);
  for (;;) {
    if (takes(cursor, "*")) value *= power(cursor);
    else if (takes(cursor, "/")) {
      const by = power(cursor);
      if (by === 0) throw new NotKnown();
      value /= by;
    } else return value;
  }
}

/** In Excel a sign binds more than a power: -2^2 is 4. */
function power(cursor: Cursor): number {
  let value = signed(cursor);
  while (takes(cursor, "^")) value = value ** signed(cursor);
  return value;
}

function signed(cursor: Cursor): number {
  let factor = 1;
  for (;;) {
    if (takes(cursor, "-")) factor = -factor;
    else if (!takes(cursor, "+")) return factor * percent(cursor);
  }
}

function percent(cursor: Cursor): number {
  let value = operand(cursor);
  while (takes(cursor, "%")) value /= 100;
  return value;
}

/** @throws NotKnown when it is no number. */
function operand(cursor: Cursor): number {
  const token = cursor.tokens[cursor.at++];
  if (token?.kind === "number") return token.value;
  if (token?.kind === "truth") return Number(token.value);
  if (token?.kind === "area") return toNumber(single(cursor, token));
  if (token?.kind === "function") return nested(cursor, () => call(token.name, cursor));
  if (token?.kind !== "sign" || token.sign !== "(") throw new NotKnown();
  const value = nested(cursor, () => sum(cursor));
  expect(cursor, ")");
  return value;
}

/** @throws NotKnown when brackets are nested deeper than Excel allows. */
function nested(cursor: Cursor, work: () => number): number {
  if (++cursor.depth > deepestNesting) throw new NotKnown();
  const value = work();
  cursor.depth--;
  return value;
}

type AreaToken = Extract<Token, { kind: "area" }>;

/** @throws NotKnown when it is more than one cell, lies outside, or is not known. */
function single({ read }: Cursor, { sheet, area, isOutside }: AreaToken): CellValue {
  const isOne = area.top === area.bottom && area.left === area.right;
  const values = isOne && !isOutside ? read(sheet, area) : null;
  if (values === null) throw new NotKnown();
  return values[0] ?? null;
}

/** A text counts by the language of the computer, so nobody knows how. @throws NotKnown for a text and an error. */
function toNumber(value: CellValue): number {
  if (typeof value === "string") throw new NotKnown();
  return Number(value ?? 0);
}

const aggregates: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  SUM: (numbers) => numbers.reduce((total, value) => total + value, 0),
  AVERAGE: (numbers) => numbers.reduce((total, value) => total + value, 0) / numbers.length,
  MIN: (numbers) => numbers.reduce((least, value) => Math.min(least, value), numbers[0] ?? 0),
  MAX: (numbers) => numbers.reduce((most, value) => Math.max(most, value), numbers[0] ?? 0),
  COUNT: (numbers) => numbers.length,
};

/** @throws NotKnown for a function that is not worked out here. */
function call(name: string, cursor: Cursor): number {
  if (name === "ROUND") return round(cursor);
  const aggregate = Object.hasOwn(aggregates, name) ? aggregates[name] : undefined;
  if (aggregate === undefined) throw new NotKnown();
  const numbers: number[] = [];
  do for (const value of argument(cursor)) numbers.push(value);
  while (takes(cursor, ",") || takes(cursor, ";"));
  expect(cursor, ")");
  return aggregate(numbers);
}

/** The numbers of an area alone, in which texts, blanks and truth values count nothing; else the one of a sum. */
function argument(cursor: Cursor): readonly number[] {
  const token = cursor.tokens[cursor.at];
  const next = cursor.tokens[cursor.at + 1];
  const isAlone = next?.kind === "sign" && /^[,;)]$/.test(next.sign);
  if (token?.kind !== "area" || !isAlone) return [sum(cursor)];
  cursor.at++;
  return numbersIn(token, cursor);
}

/** @throws NotKnown when a cell shows an error or is not known. */
function numbersIn({ sheet, area, isOutside }: AreaToken, { read }: Cursor): number[] {
  const values = isOutside ? null : read(sheet, area);
  if (values === null || values.some(isError)) throw new NotKnown();
  return values.filter((value) => typeof value === "number");
}

function round(cursor: Cursor): number {
  const value = sum(cursor);
  if (!takes(cursor, ",")) expect(cursor, ";");
  const digits = Math.trunc(sum(cursor));
  expect(cursor, ")");
  const scale = 10 ** digits;
  // Halves go away from zero, and 1.005 is a half for Excel, which sees fifteen digits.
  const scaled = Number((Math.abs(value) * scale).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / scale;
}

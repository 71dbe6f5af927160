/** Functions that count, add up and compare what meets criteria, as Excel reads those: COUNTIF, SUMIFS and their like. */
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { CellValue } from "../../core/workbook";
import { isError } from "../../core/workbook";
import { typed } from "../model/values";
import type { Correction } from "./corrections";
import { compared, wildcard } from "./lifting";
import { asReference, blockOf, cellAt, firstCellOf, lastRowOf, toArray, toObject } from "./values";

type Test = (value: CellValue) => boolean;

/** The cells of a range, counted from its corner; from `filled` on its rows are blank. */
interface Cells {
  readonly rows: number;
  readonly columns: number;
  readonly filled: number;
  readonly at: (row: number, column: number) => CellValue;
}

type Range = Cells | { readonly error: string };

/** With a shape, as many rows and columns from the range's corner on, whatever its own size. */
function rangeOf(input: FunctionVariantType | undefined, shape?: Cells): Range {
  const reference = asReference(input);
  if (!reference) {
    const value = firstCellOf(input);
    return { error: typeof value === "string" && isError(value) ? value : "#VALUE!" };
  }
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const rows = shape?.rows ?? endRow - startRow + 1;
  return {
    ...{ rows, columns: shape?.columns ?? endColumn - startColumn + 1 },
    filled: Math.max(0, Math.min(rows, lastRowOf(reference) - startRow)),
    at: (row, column) => cellAt(reference, startRow + row, startColumn + column),
  };
}

interface Criterion {
  readonly cells: Cells;
  readonly input: FunctionVariantType;
}

/** What is worked out of the cells that meet all criteria: how many, and what stands there in another range. */
type Outcome = (count: number, values: readonly CellValue[]) => CellValue;

/** The result; one for each criterion where they are given as a block. */
function worked(criteria: readonly Criterion[], of: Cells | null, outcome: Outcome): BaseValueObject {
  const blocks = criteria.map(({ input }) => blockOf(input));
  const height = Math.max(...blocks.map(({ length }) => length));
  const width = Math.max(...blocks.map(([line]) => line?.length ?? 1));
  const results = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => {
      const wanted = blocks.map((block) => {
        const line = block[block.length === 1 ? 0 : row] ?? [];
        return testOf(line[line.length === 1 ? 0 : column] ?? null);
      });
      return toObject(selected(criteria, wanted, of, outcome));
    }),
  );
  return height === 1 && width === 1 ? (results[0]?.[0] ?? toObject("#VALUE!")) : toArray(results);
}

function selected(
  criteria: readonly Criterion[],
  tests: readonly Test[],
  of: Cells | null,
  outcome: Outcome,
): CellValue {
  const [first] = criteria;
  if (!first) return "#VALUE!";
  const { rows, columns } = first.cells;
  const filled = Math.max(...criteria.map(({ cells }) => cells.filled));
  const meets = (row: number, column: number): boolean =>
    tests.every((test, index) => test(criteria[index]?.cells.at(row, column) ?? null));
  const values: CellValue[] = [];
  let count = 0;
  for (let row = 0; row < filled; row++)
    for (let column = 0; column < columns; column++) {
      if (!meets(row, column)) continue;
      count += 1;
      if (of) values.push(of.at(row, column));
    }
  if (!tests.every((test) => test(null))) return outcome(count, values);
  for (let row = filled; of && row < of.filled; row++)
    for (let column = 0; column < columns; column++) values.push(of.at(row, column));
  return outcome(count + (rows - filled) * columns, values);
}

const operators = /^(<=|>=|<>|=|<|>)?([^]*)$/;

/** What a criterion asks of a value. */
function testOf(criterion: CellValue): Test {
  if (typeof criterion !== "string") return equals(criterion ?? 0);
  const [, sign = "", words = ""] = operators.exec(criterion) ?? [];
  if (words === "") return blankTest(sign);
  const found = typed(words).value;
  const operand = typeof found === "object" ? words : found;
  if (sign === "" || sign === "=") return equals(operand);
  const isEqual = equals(operand);
  if (sign === "<>") return (value) => !isEqual(value);
  const holds = (order: number): boolean =>
    (order < 0 && sign.startsWith("<")) || (order > 0 && sign.startsWith(">")) || (order === 0 && sign.endsWith("="));
  return (value) =>
    value !== null && typeof value === typeof operand && !isFault(value) && holds(compared(value, operand));
}

/** An empty text is no blank cell, but looks like one. */
function blankTest(sign: string): Test {
  if (sign === "") return (value) => value === null || value === "";
  if (sign === "=") return (value) => value === null;
  return sign === "<>" ? (value) => value !== null : () => false;
}

function isFault(value: CellValue): boolean {
  return typeof value === "string" && isError(value);
}

/** A number is met by a text that says it, too; "*" and "?" stand for other letters. */
function equals(operand: CellValue): Test {
  if (typeof operand === "number")
    return (value) =>
      typeof value === "number"
        ? compared(value, operand) === 0
        : typeof value === "string" && value !== "" && typed(value).value === operand;
  if (typeof operand !== "string" || isFault(operand)) return (value) => value === operand;
  const pattern = /[*?~]/.test(operand) ? wildcard(operand, "whole") : null;
  return (value) =>
    typeof value === "string" && !isFault(value) && (pattern?.test(value) ?? compared(value, operand) === 0);
}

/** The criteria of COUNTIFS and its like, in pairs; the error where they do not fit. */
function pairsOf(inputs: readonly FunctionVariantType[], shape: Cells | null): Criterion[] | { error: string } {
  const found: Criterion[] = [];
  for (let at = 0; at < inputs.length; at += 2) {
    const [cells, input] = [rangeOf(inputs[at]), inputs[at + 1]];
    if ("error" in cells) return cells;
    const like = shape ?? found[0]?.cells ?? cells;
    if (input === undefined || cells.rows !== like.rows || cells.columns !== like.columns) return { error: "#VALUE!" };
    found.push({ cells, input });
  }
  return found.length === 0 ? { error: "#VALUE!" } : found;
}

/** Of one range by one criterion; what is added up may stand elsewhere. */
const byOne =
  (outcome: Outcome): Correction =>
  ([range, input, other]) => {
    const cells = rangeOf(range);
    if ("error" in cells) return toObject(cells.error);
    const of = other === undefined ? cells : rangeOf(other, cells);
    if ("error" in of) return toObject(of.error);
    return input === undefined ? toObject("#VALUE!") : worked([{ cells, input }], of, outcome);
  };

/** Of the first range, by criteria on others. */
const byMany =
  (outcome: Outcome): Correction =>
  ([range, ...others]) => {
    const of = rangeOf(range);
    if ("error" in of) return toObject(of.error);
    const criteria = pairsOf(others, of);
    return "error" in criteria ? toObject(criteria.error) : worked(criteria, of, outcome);
  };

const counted: Correction = (inputs) => {
  const criteria = pairsOf(inputs, null);
  return "error" in criteria ? toObject(criteria.error) : worked(criteria, null, (count) => count);
};

/** Of numbers alone; an error among the values is the result. */
const ofNumbers =
  (work: (numbers: readonly number[]) => CellValue): Outcome =>
  (_, values) =>
    values.find(isFault) ?? work(values.filter((value) => typeof value === "number"));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const added = ofNumbers(sum);
const averaged = ofNumbers((numbers) => (numbers.length === 0 ? "#DIV/0!" : sum(numbers) / numbers.length));
const extreme = (sign: 1 | -1): Outcome =>
  ofNumbers((numbers) => numbers.reduce((best, one) => (sign * one > sign * best ? one : best), numbers[0] ?? 0));

/** By name in capitals. */
export const byCriteria: Readonly<Record<string, Correction>> = {
  ...{ COUNTIF: (inputs) => counted(inputs.slice(0, 2)), COUNTIFS: counted },
  ...{ SUMIF: byOne(added), AVERAGEIF: byOne(averaged), SUMIFS: byMany(added), AVERAGEIFS: byMany(averaged) },
  ...{ MAXIFS: byMany(extreme(1)), MINIFS: byMany(extreme(-1)) },
};

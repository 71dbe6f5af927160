/** Where the engine itself departs from Excel: what text counts as, what an empty text is, arrays of unequal size, conditions. */
import type { BaseFunction, IFunctionService, BaseValueObject } from "@univerjs/engine-formula";
import { ArrayValueObject, BaseReferenceObject, BooleanValueObject } from "@univerjs/engine-formula";
import { ErrorType, ErrorValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import { CellValueType } from "@univerjs/core";
import type { CellValue } from "../../core/workbook";
import { isError } from "../../core/workbook";
import type { FormulaPlace } from "../book/changes";
import { typed } from "../model/values";
import { yearsBetween } from "./calendar";
import { Compare } from "./comparing";
import { compared, numberOf } from "./lifting";
import { blockOf, firstCellOf, hasResult, toObject, usedRows } from "./values";

type Inputs = Parameters<BaseFunction["calculate"]>;
type Calculate = (...inputs: Inputs) => ReturnType<BaseFunction["calculate"]>;

/** What is done around a function: `place` is the cell that it is worked out for. */
export type Correcting = (calculate: Calculate, inputs: Inputs, place: FormulaPlace) => ReturnType<Calculate>;

/** Of some functions what comes in or out, or one case, is corrected. */
const corrected: Readonly<Record<string, Correcting>> = {
  ADDRESS: (calculate, inputs) => {
    const isOff = inputs.slice(0, 2).some((one) => Number(firstCellOf(one)) < 1);
    const [row, column, kind, ...others] = inputs;
    if (isOff || !row || !column) return toObject("#VALUE!");
    return calculate(row, column, ...(kind ? [orElse(kind, 1)] : []), ...others);
  },
  IF: (calculate, [test, ...values]) => calculate(...(test ? [conditionOf(test)] : []), ...values),
  // Blank texts are passed over where nothing is said of them.
  TEXTJOIN: (calculate, [delimiter, ignores, ...texts]) =>
    calculate(...(delimiter ? [delimiter] : []), ...(ignores ? [orElse(ignores, true)] : []), ...texts),
  YEARFRAC: (calculate, inputs) => actualYears(inputs) ?? calculate(...inputs),
  MATCH: (calculate, inputs) => nearMatch(inputs) ?? calculate(...inputs),
};

let isRepaired = false;

/** Puts functions of our own in the place of some, and once, for all engines, methods in the place of the library's. */
export function repair(functions: IFunctionService): void {
  functions.registerExecutors(new Compare());
  for (const [name, work] of Object.entries(corrected)) correct(functions, name, work);
  if (isRepaired) return;
  isRepaired = true;
  repairTexts();
  repairArrays();
  // A number is written as it is, whatever it was typed like: LEN(50%) is 3.
  NumberValueObject.prototype.getPattern = () => "";
}

/** Puts work of one's own around a function. */
export function correct(functions: IFunctionService, name: string, work: Correcting): void {
  const executor = functions.getExecutor(name);
  if (!executor) return;
  const calculate = executor.calculate.bind(executor);
  const place = (): FormulaPlace => ({ sheet: executor.subUnitId ?? "", row: executor.row, column: executor.column });
  executor.calculate = (...inputs) => work(calculate, inputs, place());
}

/** What counts for an argument of which nothing stands between its commas. */
function orElse(input: BaseValueObject, usual: CellValue): BaseValueObject {
  return input.isNull() ? toObject(usual) : input;
}

/** Of texts a condition takes "TRUE" and "FALSE" alone. */
function conditionOf(test: BaseValueObject): BaseValueObject {
  if (test instanceof ArrayValueObject) return test.mapValue((one) => conditionOf(one));
  if (!(test instanceof StringValueObject)) return test;
  const words = test.getValue().toUpperCase();
  if (words !== "TRUE" && words !== "FALSE") return ErrorValueObject.create(ErrorType.VALUE);
  return BooleanValueObject.create(words === "TRUE");
}

/** Where no exact match is asked for: among values of the same kind, as a search by halves finds it, or from the top down. */
function nearMatch([sought, range, type]: Inputs): BaseValueObject | null {
  const [value, kind] = [firstCellOf(sought), type === undefined ? 1 : numberOf(firstCellOf(type))];
  const cells = range ? blockOf(range) : [];
  const isOne =
    sought === undefined || blockOf(sought).flat().length > 1 || (cells.length > 1 && cells[0]?.length !== 1);
  if (isOne || kind === 0 || kind === null || (typeof value === "string" && isError(value))) return null;
  const alike = cells
    .flat()
    .map((cell, index) => ({ cell, index }))
    .filter(({ cell }) => typeof cell === typeof (value ?? 0));
  const found = kind > 0 ? lastNotAbove(alike, value) : alike.slice(0, lengthNotBelow(alike, value)).at(-1);
  return toObject(found ? found.index + 1 : "#N/A");
}

type Placed = readonly { readonly cell: CellValue; readonly index: number }[];

function lastNotAbove(cells: Placed, value: CellValue): Placed[number] | undefined {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compared(cells[middle]?.cell, value) <= 0) low = middle + 1;
    else high = middle;
  }
  return cells[low - 1];
}

function lengthNotBelow(cells: Placed, value: CellValue): number {
  const end = cells.findIndex(({ cell }) => compared(cell, value) < 0);
  return end < 0 ? cells.length : end;
}

/** Years of the days that they really have, the first of Excel's other ways to count them. */
function actualYears([start, end, basis]: Inputs): BaseValueObject | null {
  const [from, to] = [numberOf(firstCellOf(start)), numberOf(firstCellOf(end))];
  if (basis === undefined || firstCellOf(basis) !== 1 || from === null || to === null || from < 0 || to < 0)
    return null;
  return toObject(yearsBetween(Math.floor(Math.min(from, to)), Math.floor(Math.max(from, to))));
}

/** Text counts as what it would become if it were typed; an empty text in a cell is no blank. */
function repairTexts(): void {
  StringValueObject.prototype.convertToNumberObjectValue = function () {
    const { value } = typed(this.getValue());
    return typeof value === "number" ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.VALUE);
  };
  const { getCellData } = BaseReferenceObject.prototype;
  BaseReferenceObject.prototype.getCellData = function (row, column) {
    // A whole column has a million cells, and the engine takes ten microseconds for each.
    if (row >= usedRows(this) && !hasResult(this, row, column)) return undefined;
    const cell = getCellData.call(this, row, column);
    // The engine knows a blank by its having neither value nor formula.
    return cell?.v === "" && cell.t === CellValueType.STRING ? { ...cell, f: "=" } : cell;
  };
}

/** Of two rows of unequal length the cells that only one has are #N/A. */
function repairArrays(): void {
  const name = "_batchOperator";
  const work: unknown = Reflect.get(ArrayValueObject.prototype, name);
  const cellByCell: unknown = Reflect.get(ArrayValueObject.prototype, "_batchOperatorArray");
  if (typeof work !== "function" || typeof cellByCell !== "function") return;
  Reflect.set(
    ArrayValueObject.prototype,
    name,
    function (this: ArrayValueObject, other: BaseValueObject, ...more: unknown[]): unknown {
      const width = other instanceof ArrayValueObject && other.getRowCount() === 1 ? other.getColumnCount() : 1;
      const isUneven = width > 1 && this.getColumnCount() > 1 && width !== this.getColumnCount();
      return Reflect.apply(isUneven ? cellByCell : work, this, [other, ...more]);
    },
  );
}

/** The cells of a workbook after some were written, in which formulas are worked out when they are asked for. */
import { toA1 } from "../workbook";
import type { Area, CellRef, CellValue, Sheet, Workbook } from "../workbook";
import type { FormulaCell } from "./dependants";
import { evaluate } from "./evaluate";

/** A cell that holds a value from now on; null where a formula was written, whose result is worked out. */
export interface HeldValue {
  readonly at: CellRef;
  readonly value: CellValue;
}

interface Page {
  readonly sheet: Sheet;
  readonly rows: CellValue[][];
}

/** Formulas that build on each other deeper than this are left to Excel: the stack is not endless. */
const deepestChain = 400;

interface Work {
  /** By the sheet's name in small letters: names differ by more than case. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly due: ReadonlyMap<string, FormulaCell>;
  readonly results: Map<string, CellValue>;
  depth: number;
}

/** What a cell is looked up by. */
export function placeKey({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet.toLowerCase()}`;
}

/** Gives the result of each of the formulas; null where it is not known. */
export function worker(
  workbook: Workbook,
  written: readonly HeldValue[],
  due: readonly FormulaCell[],
): (formula: FormulaCell) => CellValue {
  const pages = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), { sheet, rows: rowsOf(sheet) }]));
  for (const { at, value } of written) put(pages, at, value);
  // A formula without a result may stand behind the last value of its row.
  for (const { at } of due) put(pages, at, null);
  const byPlace = new Map(due.map((one) => [placeKey(one.at), one]));
  const work: Work = { pages, due: byPlace, results: new Map(), depth: 0 };
  return (formula) => resultOf(work, formula);
}

function rowsOf({ rows }: Sheet): CellValue[][] {
  return rows.map((cells) => [...cells]);
}

function put(pages: ReadonlyMap<string, Page>, { sheet, row, column }: CellRef, value: CellValue): void {
  const rows = pages.get(sheet.toLowerCase())?.rows;
  if (rows === undefined) return;
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
}

/** Each is worked out once, after those that it reads. */
function resultOf(work: Work, { at, tokens }: FormulaCell): CellValue {
  const key = placeKey(at);
  const known = work.results.get(key);
  if (known !== undefined) return known;
  // What is being worked out gives nothing to itself: a circle is not known.
  work.results.set(key, null);
  const isArray = work.pages.get(at.sheet.toLowerCase())?.sheet.arrays?.has(toA1(at.row, at.column)) ?? false;
  if (tokens === null || isArray || work.depth >= deepestChain) return null;
  work.depth++;
  const result = evaluate(tokens, (sheet, area) => readArea(work, sheet ?? at.sheet, area));
  work.depth--;
  work.results.set(key, result);
  return result;
}

/** The values of an area as far as the sheet is used; null when one is not known. */
function readArea(work: Work, name: string, { top, left, bottom, right }: Area): CellValue[] | null {
  const page = work.pages.get(name.toLowerCase());
  if (page === undefined) return null;
  const found: CellValue[] = [];
  for (let row = top; row <= Math.min(bottom, page.rows.length - 1); row++) {
    const cells = page.rows[row] ?? [];
    for (let column = left; column <= Math.min(right, cells.length - 1); column++) {
      const value = cells[column] ?? valueOfFormula(work, page, { sheet: name, row, column });
      if (value === undefined) return null;
      found.push(value);
    }
  }
  return found;
}

/** The result of a formula whose cell holds nothing yet; null for a blank cell, undefined when it is not known. */
function valueOfFormula(work: Work, { sheet }: Page, at: CellRef): CellValue | undefined {
  const formula = work.due.get(placeKey(at));
  if (formula !== undefined) return resultOf(work, formula) ?? undefined;
  return sheet.formulas.has(toA1(at.row, at.column)) ? undefined : null;
}

/** The formulas of one sheet by address, those that cells share written out for each cell. */
import type { Cell } from "hucre/xlsx";
import { lettersOf, translator } from "../core/formula";
import type { Translate } from "../core/formula";
import { toA1, toCellRef } from "../core/workbook";
import type { Area, Sheet } from "../core/workbook";

/** What the library knows of a sheet's cells beyond their values, by "row,column" counted from 0. */
export type Details = ReadonlyMap<string, Cell>;

interface Master {
  row: number;
  column: number;
  translate: Translate;
}

/** Excel takes no longer formula; a longer one is no formula of Excel's and is not taken apart. */
const maxFormulaLength = 8192;

/** Characters that shared formulas may take when written out: more would take minutes and fill the memory. */
const mostCharacters = 60_000_000;

/** Formulas with their equals sign, shared and array formulas included; null when written out they are too many. */
export function readFormulas(details: Details): Map<string, string> | null {
  if (charactersOfShared(details) > mostCharacters) return null;
  const formulas = new Map<string, string>();
  const masters = new Map<number, Master>();
  for (const [key, cell] of details) {
    if (cell.formula === undefined) continue;
    const comma = key.indexOf(",");
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    const text = cell.formulaSharedIndex === undefined ? cell.formula : sharedFormula(cell, row, column, masters);
    if (text === "") continue;
    formulas.set(lettersOf(column) + (row + 1), text.startsWith("=") ? text : `=${text}`);
  }
  return formulas;
}

/** What array formulas fill, by the address of their own cell; nothing when there are none. */
export function readArrays(details: Details): Pick<Sheet, "arrays"> {
  const arrays = new Map<string, Area>();
  for (const [key, { formula, formulaType, formulaRef }] of details) {
    if (formula === undefined || formulaType !== "array" || formulaRef === undefined) continue;
    const [row = -1, column = -1] = key.split(",").map(Number);
    const area = areaFrom(row, column, formulaRef);
    if (area) arrays.set(toA1(row, column), area);
  }
  return arrays.size > 0 ? { arrays } : {};
}

/** "B1:D2" of the cell B1; a range that does not begin at the formula's cell is none of Excel's. */
function areaFrom(row: number, column: number, range: string): Area | null {
  const [first = "", last = first] = range.split(":");
  const [from, to] = [toCellRef("", first), toCellRef("", last)];
  if (from?.row !== row || from.column !== column || !to || to.row < row || to.column < column) return null;
  return { top: row, left: column, bottom: to.row, right: to.column };
}

function charactersOfShared(details: Details): number {
  const lengths = new Map<number, number>();
  let total = 0;
  for (const { formula, formulaSharedIndex } of details.values()) {
    if (formulaSharedIndex === undefined) continue;
    if (formula) lengths.set(formulaSharedIndex, formula.length);
    else total += lengths.get(formulaSharedIndex) ?? 0;
  }
  return total;
}

/** The first cell of those that share holds the text; a producer may write it in others too. */
function sharedFormula(cell: Cell, row: number, column: number, masters: Map<number, Master>): string {
  const { formula = "", formulaRef, formulaSharedIndex = -1 } = cell;
  const master = masters.get(formulaSharedIndex);
  if (formula === "") return master?.translate(row - master.row, column - master.column) ?? "";
  if (master === undefined || formulaRef !== undefined) {
    const translate = formula.length <= maxFormulaLength ? translator(formula) : () => formula;
    masters.set(formulaSharedIndex, { row, column, translate });
  }
  return formula;
}

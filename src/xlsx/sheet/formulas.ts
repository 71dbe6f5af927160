/** The formulas of one sheet by address, those that cells share written out for each cell. */
import { lettersOf, translator } from "../../core/formula";
import type { Translate } from "../../core/formula";
import { toA1, toCellRef } from "../../core/workbook";
import type { Area, Sheet } from "../../core/workbook";
import type { FormulaElement } from "./cell";

/** A cell's formula as the file writes it; row and column count from 0. */
export interface FormulaCell extends FormulaElement {
  row: number;
  column: number;
}

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
export function writtenOut(cells: readonly FormulaCell[]): Map<string, string> | null {
  if (charactersOfShared(cells) > mostCharacters) return null;
  const formulas = new Map<string, string>();
  const masters = new Map<number, Master>();
  for (const cell of cells) {
    const text = cell.shared === null ? cell.text : sharedFormula(cell, cell.shared, masters);
    if (text === "") continue;
    formulas.set(lettersOf(cell.column) + (cell.row + 1), text.startsWith("=") ? text : `=${text}`);
  }
  return formulas;
}

/** What array formulas fill, by the address of their own cell; nothing when there are none. */
export function arraysOf(cells: readonly FormulaCell[]): Pick<Sheet, "arrays"> {
  const arrays = new Map<string, Area>();
  for (const { row, column, array } of cells) {
    const area = array === null ? null : areaFrom(row, column, array);
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

function charactersOfShared(cells: readonly FormulaCell[]): number {
  const lengths = new Map<number, number>();
  let total = 0;
  for (const { text, shared } of cells) {
    if (shared === null) continue;
    if (text !== "") lengths.set(shared, text.length);
    else total += lengths.get(shared) ?? 0;
  }
  return total;
}

/** The first cell of those that share holds the text; a producer may write it in others too. */
function sharedFormula(cell: FormulaCell, shared: number, masters: Map<number, Master>): string {
  const { row, column, text, hasRange } = cell;
  const master = masters.get(shared);
  if (text === "") return master?.translate(row - master.row, column - master.column) ?? "";
  if (master === undefined || hasRange) {
    masters.set(shared, { row, column, translate: text.length <= maxFormulaLength ? translator(text) : () => text });
  }
  return text;
}

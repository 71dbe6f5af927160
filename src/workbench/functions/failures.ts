/** Finds, in what the engine has worked out, the formulas that it could not: they failed, or lead in a circle. */
import type { IAllRuntimeData } from "@univerjs/engine-formula";
import type { CellValue } from "../../core/workbook";
import type { Book } from "../book/book";
import { toKey } from "../book/book";
import { cellValueOf, setResults } from "../book/cells";
import { findSheet } from "../book/sheets";
import { fromEngine } from "./cells";
import { circularAmong } from "./cycles";
import type { Engine, FormulaCell } from "./engine";
import type { Meanings } from "./meanings";
import type { Spills } from "./spills";
import { isFailure } from "./trust";

export interface Judged {
  readonly book: Book;
  readonly engine: Engine;
  readonly meanings: Meanings;
  readonly spills: Spills;
}

/**
 * What the engine cannot do here, though Excel could, is to keep its result; so are circles, which have 0 where they are
 * new. With `isTrusting` false only circles are found: a name may have gone.
 */
export function failuresIn(found: IAllRuntimeData, judged: Judged, isTrusting: boolean): FormulaCell[] {
  const { book, engine, spills } = judged;
  const results = resultsIn(found).filter(({ cell }) => !isKept(judged, cell));
  const circular = engine.isCircular() ? circularAmong(book.sheets, nodesOf(judged, results)) : [];
  for (const cell of circular) if (resultAt(book, cell) === null) setResultAt(book, cell, 0);
  if (!isTrusting) return circular;
  const failed = results.filter(
    ({ cell, value }) =>
      !spills.isAnchor(cell.sheet, toKey(cell.row, cell.column)) && isFailure(value, resultAt(book, cell)),
  );
  return [...circular, ...failed.map(({ cell }) => cell)];
}

/** What stands in a cell of the book. */
export function resultAt(book: Book, { sheet, row, column }: FormulaCell): CellValue {
  const on = findSheet(book, sheet);
  return on && cellValueOf(on, row, column);
}

interface Result {
  readonly cell: FormulaCell;
  readonly value: CellValue;
}

function resultsIn(found: IAllRuntimeData): Result[] {
  return Object.entries(Object.values(found.unitData)[0] ?? {}).flatMap(([sheet, matrix]) => {
    const results: Result[] = [];
    matrix.forValue((row, column, cell) => {
      results.push({ cell: { sheet, row, column }, value: fromEngine(cell) });
    });
    return results;
  });
}

function isKept({ book, meanings }: Judged, { sheet, row, column }: FormulaCell): boolean {
  const on = findSheet(book, sheet);
  return on === null || meanings.isKept(on, toKey(row, column));
}

function nodesOf(
  { book, meanings }: Judged,
  results: readonly Result[],
): { readonly cell: FormulaCell; readonly formula: string }[] {
  return results.flatMap(({ cell }) => {
    const sheet = findSheet(book, cell.sheet);
    const key = toKey(cell.row, cell.column);
    const formula = sheet?.formulas.get(key);
    return sheet && formula !== undefined ? [{ cell, formula: meanings.meant(sheet, key, formula) }] : [];
  });
}

function setResultAt(book: Book, { sheet, row, column }: FormulaCell, value: CellValue): void {
  const on = findSheet(book, sheet);
  if (on) setResults(book, on, { top: row, left: column, bottom: row, right: column }, [[value]]);
}

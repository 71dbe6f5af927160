/** What formulas give after cells were written: only those that depend on the cells, directly or through others. */
import { valueAt } from "../workbook";
import type { CellRef, CellValue, Workbook } from "../workbook";
import { dependants, formulaCell, formulasOf } from "./dependants";
import { placeKey, worker } from "./values";

export interface NewResult {
  readonly at: CellRef;
  /** Null where the result is not known: the formula does more than is worked out here. */
  readonly result: CellValue;
}

/** What was put into a cell: a value, or a formula with its equals sign. */
export interface WrittenCell {
  readonly at: CellRef;
  readonly to: { readonly value: CellValue } | { readonly formula: string };
}

/**
 * The formulas of the workbook whose results are others now, or not known, in its order. A written cell is not among them:
 * what a formula that was written gives is only worked out for those that read it.
 */
export function resultsAfter(workbook: Workbook, written: readonly WrittenCell[]): NewResult[] {
  if (written.length === 0) return [];
  const places = new Set(written.map(({ at }) => placeKey(at)));
  const own = workbook.sheets.flatMap(formulasOf).filter(({ at }) => !places.has(placeKey(at)));
  const added = written.flatMap(({ at, to }) => ("formula" in to ? [formulaCell(at, to.formula)] : []));
  const cells = written.map(({ at }) => at);
  const due = [...new Set([...added, ...dependants([...own, ...added], cells)])];
  const held = written.map(({ at, to }) => ({ at, value: "formula" in to ? null : to.value }));
  const resultOf = worker(workbook, held, due);
  return due
    .filter(({ at }) => !places.has(placeKey(at)))
    .map((formula) => ({ at: formula.at, result: resultOf(formula) }))
    .filter(({ at, result }) => result === null || result !== heldAt(workbook, at));
}

function heldAt({ sheets }: Workbook, { sheet: name, row, column }: CellRef): CellValue {
  const sheet = sheets.find((one) => one.name === name);
  return sheet === undefined ? null : valueAt(sheet, row, column);
}

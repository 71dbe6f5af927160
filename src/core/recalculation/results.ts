/** What formulas give after cells were written: only those that depend on the cells, directly or through others. */
import { valueAt } from "../workbook";
import type { CellRef, CellValue, Workbook } from "../workbook";
import { dependants, formulasOf } from "./dependants";
import { placeKey, worker } from "./values";
import type { WrittenCell } from "./values";

export interface NewResult {
  readonly at: CellRef;
  /** Null where the result is not known: the formula does more than is worked out here. */
  readonly result: CellValue;
}

/** The formulas of the workbook whose results are others now, or not known, in its order; a written cell has none any more. */
export function resultsAfter(workbook: Workbook, written: readonly WrittenCell[]): NewResult[] {
  if (written.length === 0) return [];
  const places = new Set(written.map(({ at }) => placeKey(at)));
  const formulas = workbook.sheets.flatMap(formulasOf).filter(({ at }) => !places.has(placeKey(at)));
  const due = dependants(
    formulas,
    written.map(({ at }) => at),
  );
  const resultOf = worker(workbook, written, due);
  const results = due.map((formula) => ({ at: formula.at, result: resultOf(formula) }));
  return results.filter(({ at, result }) => result === null || result !== heldAt(workbook, at));
}

function heldAt({ sheets }: Workbook, { sheet: name, row, column }: CellRef): CellValue {
  const sheet = sheets.find((one) => one.name === name);
  return sheet === undefined ? null : valueAt(sheet, row, column);
}

/** What is written into the copy: the answers that are no question, and the sums that follow from them. */
import { groupBy } from "../../core/grouping";
import type { MergedCell } from "../../core/planning/merge";
import { resultsAfter } from "../../core/recalculation/results";
import type { Workbook } from "../../core/workbook";
import type { CellChange } from "../../xlsx/write/cells/change";

/** By the name of the sheet. */
export function changesOf(workbook: Workbook, cells: readonly MergedCell[]): Map<string, CellChange[]> {
  const sure = cells.filter(({ conflict }) => conflict === null);
  const written = sure.map(({ at, to }) => ({ at, to: { value: to } }));
  const results = resultsAfter(workbook, written).map(({ at, result }) => ({ at, to: { result } }));
  const bySheet = groupBy<{ at: MergedCell["at"]; to: CellChange["to"] }, string>(
    [...written, ...results],
    ({ at }) => at.sheet,
  );
  return new Map(
    [...bySheet].map(([sheet, own]) => [sheet, own.map(({ at: { row, column }, to }) => ({ row, column, to }))]),
  );
}

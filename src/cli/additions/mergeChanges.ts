/** What is written into the copy: the answers that are no question, and the sums that follow from them. */
import { groupBy } from "../../core/grouping";
import type { MergedCell } from "../../core/planning/merge";
import { resultsAfter } from "../../core/recalculation/results";
import type { Workbook } from "../../core/workbook";
import type { CellChange } from "../../xlsx/write/cells/change";

/** By the name of the sheet. */
export function changesOf(workbook: Workbook, cells: readonly MergedCell[]): Map<string, CellChange[]> {
  const sure = cells.filter(({ conflict }) => conflict === null);
  const written = sure.map(({ at, to, format }) => ({
    at,
    to: { value: to },
    ...(format === null ? {} : { look: { format } }),
  }));
  const results = resultsAfter(workbook, written).map(({ at, result }) => ({ at, to: { result } }));
  const bySheet = groupBy<PlacedChange, string>([...written, ...results], ({ at }) => at.sheet);
  return new Map(
    [...bySheet].map(([sheet, own]) => [
      sheet,
      own.map(({ at: { row, column }, ...rest }) => ({ row, column, ...rest })),
    ]),
  );
}

type PlacedChange = Omit<CellChange, "row" | "column"> & { readonly at: MergedCell["at"] };

/** Finds scores that stand in one merged cell for several rows: only the first of them has the number. */
import { groupBy } from "../grouping";
import { cellOf, has } from "../reading/entries";
import type { Entry } from "../reading/entries";
import { cellKey } from "../workbook";

/** The rows whose score is one merged cell together with each entry, itself included; one row alone where it is not merged. */
export function sharersOf(entries: readonly Entry[]): (entry: Entry) => readonly Entry[] {
  const scored = entries.filter((entry) => has(entry, "score"));
  const byCell = groupBy(scored, (entry) => cellKey(cellOf(entry, "score")));
  return (entry) => byCell.get(cellKey(cellOf(entry, "score"))) ?? [entry];
}

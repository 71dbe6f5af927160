/** A score in one cell that is merged over all parts of an indicator is the indicator's: what its first part alone can bring does not bound it. */
import { groupBy } from "../../grouping";
import { scoreColumns } from "../model/entries";
import type { Entry } from "../model/entries";
import type { Area } from "../../workbook";

/** The first of such rows speaks for the indicator; the others stay parts without a score. */
export function joinMergedParts(entries: readonly Entry[]): void {
  const areas = groupBy(entries, (entry) => (entry.level === "part" && !entry.isTotal ? areaOf(entry) : null));
  for (const [area, own] of areas) {
    const [first] = own;
    const { indicator } = first ?? {};
    const parts = new Set(own.map(({ part }) => part));
    const isWhole = own.every((entry) => entry.indicator === indicator) && parts.size === indicator?.parts?.length;
    const isAsked = entries.some((entry) => entry.level === "question" && entry.indicator === indicator);
    if (area === null || !first || !isWhole || isAsked) continue;
    first.level = "indicator";
    first.part = null;
    if (!isMergedAlike(first)) first.maximum = { kind: "blank" };
  }
}

/** The merged area of its score: the same object for every row that it covers; null where it is none of several rows. */
function areaOf({ table, row }: Entry): Area | null {
  const [column] = scoreColumns(table);
  const area = column === undefined ? null : table.grid.mergeAt(row, column);
  return area && area.bottom > area.top ? area : null;
}

/** Whether its maximum is merged over the same rows, so that it is the indicator's too. */
function isMergedAlike(entry: Entry): boolean {
  const { table, row } = entry;
  const column = table.columns.get("maximum");
  const [own, score] = [column === undefined ? null : table.grid.mergeAt(row, column), areaOf(entry)];
  return own?.top === score?.top && own?.bottom === score?.bottom;
}

/** Finds scores that stand in one merged cell for several rows of the instrument. */
import { groupBy } from "../grouping";
import { cellOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import { rememberingOf } from "../remembering";
import { toA1 } from "../workbook";

interface Merged {
  entry: Entry;
  at: ReturnType<typeof cellOf>;
  /** "D2:D3" */
  area: string;
}

/** Rows of different nodes that share one cell of scores; three rules ask. */
export const mergedGroups = rememberingOf((entries: readonly Entry[]): readonly Merged[][] => {
  const onMerged = entries.filter(({ table }) => table.grid.sheet.merges.length > 0);
  const merged = onMerged.flatMap((entry): Merged[] => {
    const column = entry.table.columns.get("score");
    const area = column === undefined || entry.isTotal ? null : entry.table.grid.mergeAt(entry.row, column);
    if (!area || area.bottom === area.top) return [];
    const at = cellOf(entry, "score");
    return [{ entry, at, area: `${toA1(area.top, area.left)}:${toA1(area.bottom, area.right)}` }];
  });
  const groups = groupBy(merged, ({ at, area }) => `${at.sheet}!${area}`);
  const nodeOf = ({ question, part, indicator }: Entry): object | null => question ?? part ?? indicator;
  return [...groups.values()].filter((group) => new Set(group.map(({ entry }) => nodeOf(entry))).size > 1);
});

/** Says which rows should hold a score: the level that the workbook fills in, not the totals above it. */
import type { Entry } from "../reading/model/entries";
import { cellOf, has, headsAmong } from "../reading/model/entries";
import type { ClusterScore, IndicatorScore, Score } from "./scoring";
import { rememberingOf } from "../remembering";
import { formulaAt, valueAt } from "../workbook";

/** Every row that should hold a score of its own; several rules ask. */
export const expectedScores = rememberingOf(({ clusters }: Score): readonly Entry[] => clusters.flatMap(ofCluster));

function ofCluster({ indicators, leaf, printed }: ClusterScore): Entry[] {
  if (leaf) return [leaf.entry];
  const rows = indicators.flatMap(ofIndicator);
  return rows.length > 0 ? rows : printed.filter((entry) => !entry.isTotal && has(entry, "score")).slice(0, 1);
}

/** Where a question of a part or indicator has a score, all its questions should; else its own row should. */
function ofIndicator({ entries, leaves, duplicates }: IndicatorScore): Entry[] {
  const scored = new Set(leaves.map(({ entry }) => entry));
  const uncounted = new Set(duplicates);
  const rows = entries.filter((entry) => has(entry, "score") && !uncounted.has(entry));
  const isOfWhole = leaves.length > 0 && leaves.every(({ entry }) => entry.level === "indicator");
  // Questions of parts whose indicator has the score, with no row for a part, ask for none.
  if (isOfWhole && !rows.some(({ level }) => level === "part"))
    return rows.filter(({ level }) => level === "indicator");
  const nodes = new Set(rows.map(({ part }) => part));
  const hasParts = rows.some(({ part }) => part !== null);
  return [...nodes].flatMap((node) => {
    const own = rows.filter(({ part }) => part === node);
    const questions = own.filter(({ level }) => level === "question");
    const row = own.filter(({ level }) => level !== "question");
    if (node === null && hasParts) return [];
    const isDetailed = questions.some((entry) => scored.has(entry)) || !row.some((entry) => scored.has(entry));
    if (questions.length === 0 || !isDetailed) return row;
    const heads = headsAmong(questions);
    return questions.filter((entry) => !heads.has(entry));
  });
}

/** True when the score is a formula that no program has calculated yet. */
export function isUncalculated(entry: Entry): boolean {
  if (entry.score.kind !== "blank") return false;
  const { row, column } = cellOf(entry, "score");
  return (
    formulaAt(entry.table.grid.sheet, row, column) !== null && valueAt(entry.table.grid.sheet, row, column) === null
  );
}

/** Points at risk: what an entry claims and sound evidence does not support; the same number in every list and sum. */
import type { Entry } from "../reading/model/entries";
import type { Leaf } from "./leaves";
import { leavesOf } from "./leaves";
import type { Score } from "./scoring";

/** What a rule says of an entry. */
interface Told {
  entry?: Entry | undefined;
  points?: number | undefined;
  stake?: string | undefined;
}

/**
 * The points that leave the supported score if the problem is not fixed: all that is unsupported where it is about the
 * entry's evidence, none where it is about anything else. Where the workbook shows no evidence beside the score, what the
 * rule itself says, but no more than the entry's points that count. 0 for rows that do not count.
 */
export function riskOf({ entry, points = 0, stake }: Told, score: Score): number {
  const leaf = entry && leafBy(score).get(entry);
  if (!leaf) return 0;
  if (leaf.risk === null) return Math.min(Math.max(points, 0), leaf.points);
  return stake === "risk" ? leaf.risk : 0;
}

/** Leaves with what each loses; where a maximum cuts their sum, what is over it was never claimed. */
export function withRisk(leaves: readonly Leaf[], claimed: number, low: number | null): Leaf[] {
  if (low === null) return [...leaves];
  const all = leaves.reduce((sum, leaf) => sum + leaf.points - leaf.low, 0);
  const share = all > 0 ? Math.min(1, (claimed - low) / all) : 0;
  return leaves.map((leaf) => ({ ...leaf, risk: (leaf.points - leaf.low) * share }));
}

const leavesOfScores = new WeakMap<Score, ReadonlyMap<Entry, Leaf>>();

function leafBy(score: Score): ReadonlyMap<Entry, Leaf> {
  const before = leavesOfScores.get(score);
  if (before) return before;
  const found = new Map(leavesOf(score).map((leaf) => [leaf.entry, leaf]));
  leavesOfScores.set(score, found);
  return found;
}

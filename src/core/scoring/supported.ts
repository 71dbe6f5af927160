/** What evidence supports of a score: between sound evidence alone and doubtful evidence too. */
import type { EvidenceState } from "../evidence/evidence";
import type { Leaf } from "./leaves";
import { roundOff } from "../numbers";

/** Points: `low` counts sound evidence only, `high` doubtful evidence too. */
export interface Range {
  low: number;
  high: number;
}

/** Null when none of the scores could have evidence. */
export function rangeOf(leaves: readonly Leaf[]): Range | null {
  const claimed = leaves.filter(({ points }) => points > 0);
  if (claimed.some(({ evidence }) => evidence === null) && claimed.every(({ evidence }) => evidence === null))
    return null;
  const add = (states: readonly EvidenceState[]): number =>
    roundOff(
      claimed.reduce(
        (sum, leaf) => sum + (leaf.evidence !== null && states.includes(leaf.evidence) ? leaf.points : 0),
        0,
      ),
    );
  return { low: add(["documented"]), high: add(["documented", "doubtful"]) };
}

/** No more than the claimed points are supported. */
export function capRange(range: Range | null, most: number): Range | null {
  return range && { low: Math.min(range.low, most), high: Math.min(range.high, most) };
}

/** Null only when none of the addends is known. */
export function addRanges(ranges: readonly (Range | null)[]): Range | null {
  const known = ranges.filter((range) => range !== null);
  if (known.length === 0) return null;
  return {
    low: roundOff(known.reduce((sum, { low }) => sum + low, 0)),
    high: roundOff(known.reduce((sum, { high }) => sum + high, 0)),
  };
}

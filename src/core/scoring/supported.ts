/** What evidence supports of a score: between sound evidence alone and doubtful evidence too. */
import type { Leaf } from "./leaves";
import { roundOff } from "../rounding";

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
  const accepted = claimed.filter(({ evidence }) => evidence === "documented" || evidence === "doubtful");
  return {
    low: roundOff(claimed.reduce((sum, { low }) => sum + low, 0)),
    high: roundOff(accepted.reduce((sum, { points }) => sum + points, 0)),
  };
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

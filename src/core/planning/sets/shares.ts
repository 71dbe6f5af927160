/** The share of its maximum that an indicator reached in its own year, whose maxima may have been others. */
import { toNumber } from "../../numbers";
import { roundOff } from "../../rounding";
import type { Entry } from "../../reading/model/entries";
import type { IndicatorScore } from "../../scoring/scoring";

/** 0 to 1, by the maxima that the workbook prints beside the scores, or the instrument's where it prints none; null without a score. */
export function ownShare(one: IndicatorScore | undefined): number | null {
  if (!one || one.claimed === null) return null;
  const entries = one.leaves.map(({ entry }) => entry);
  const maxima = entries.map(({ maximum }) => toNumber(maximum));
  const max = roundOff(maxima.reduce<number>((sum, own) => sum + (own ?? 0), 0));
  const isOther = !maxima.includes(null) && Math.abs(max - one.indicator.max) > 0.005;
  if (!isOther) return shareOf(one.claimed, one.indicator.max);
  const points = entries.reduce((sum, entry) => sum + pointsOf(entry), 0);
  return shareOf(Math.min(points, max), max);
}

/** 0 to 1; null where either is not known. */
export function shareOf(points: number | null, max: number): number | null {
  return points === null || max <= 0 ? null : roundOff(points / max);
}

/** As written: the instrument's maximum is none of that year's. */
function pointsOf({ score, maximum }: Entry): number {
  if (score.kind !== "number") return 0;
  return Math.max(0, score.percent ? (score.value / 100) * (toNumber(maximum) ?? 0) : score.value);
}

/** Finds weights that are no maxima but a share of them, under which what is counted is no points. */
import { equalWithin } from "../model/points";
import { shareOf } from "./pairs";
import type { Ground, Pair } from "./pairs";
import { doubtBounds, shareBounds } from "../model/weights";

/**
 * What marks come to at most under weights that add up to 100 or 1 where the instrument's maxima add up to 1,000, as a share of those; null
 * where there are none. Fractions are no column of maxima, and are taken of marks out of 100.
 */
export function weightIn({ headings, pairs }: Ground, maximum: number | null): number | null {
  if (maximum !== null) return weightOf(pairs(maximum));
  const found = headings.filter(({ role }) => role?.column === "maximum").map(({ column }) => weightOf(pairs(column)));
  const weight = found.find((one) => one !== null) ?? null;
  return weight === null ? null : 100 * weight;
}

/** What is counted under such weights is no points. */
export function areWeighted(found: readonly Pair[], weight: number | null): boolean {
  if (weight === null) return false;
  return shareOf(found, ({ value, max }) => value <= weight * max + equalWithin) >= doubtBounds.under;
}

/** The share of the instrument's maxima that all of them are, as nearly as they are written; null when none or the whole. */
function weightOf(weights: readonly Pair[]): number | null {
  const sum = weights.reduce((all, { value }) => all + value, 0);
  const share = sum / weights.reduce((all, { max }) => all + max, 0);
  const unit = Math.min(...weights.map(({ value }) => unitOf(value)));
  const areShares = (of: number): boolean =>
    weights.every(({ value, max }) => Math.abs(value - of * max) <= unit + equalWithin * of);
  // A slip in one of the instrument's own maxima makes them no weights.
  const isOther = share > 0 && !areShares(1);
  return isOther && areShares(share) && weights.length >= shareBounds.leastNumbers ? share : null;
}

/** The last place that is written: 0.01 of 9.25. */
function unitOf(value: number): number {
  const [, decimals = ""] = String(value).split(".");
  return 10 ** -decimals.length;
}

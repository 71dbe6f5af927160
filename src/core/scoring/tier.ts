/** Which tier a score would reach if every point were confirmed, and how sure that is near a bound. */
import type { Instrument, Tier } from "../instrument/instrument";
import { roundOff } from "../rounding";

export interface TierOf {
  /** Null below the first bound. */
  tier: Tier | null;
  /** The tier below the bound that the score stands at; null away from bounds or below the first tier. */
  below: Tier | null;
  /**
   * "on": exactly on a bound, where sources disagree which tier it is · "above": above a bound, but below one that a source
   * prints or less than the instrument's `edge` above it, where rounding decides · null: clear.
   */
  edge: "above" | "on" | null;
  /** The first tier that is not reached for certain; null where all are. */
  next: Tier | null;
  /** Points to where every source calls it the next tier; null where all are reached. */
  toNext: number | null;
}

/** Bands by lower bound; the bounds and the width of the edge come from the instrument. */
export function tierOf(score: number, instrument: Instrument): TierOf {
  const { tiers } = instrument;
  const value = roundOff(score);
  const at = tiers.findLastIndex(({ from }) => from <= value);
  const tier = tiers[at] ?? null;
  const next = tiers.find((one) => value < clearFrom(one, instrument)) ?? null;
  const below = tiers[at - 1] ?? null;
  const over = tier ? value - tier.from : Infinity;
  const isOn = over === 0 && below !== null;
  const mark = isOn ? "on" : tier && value < clearFrom(tier, instrument) ? "above" : null;
  return { tier, below, edge: mark, next, toNext: next ? roundOff(clearFrom(next, instrument) - value) : null };
}

/**
 * The score, in points, from which every source calls it that tier: the highest of its printed lower bounds, and no less
 * than the instrument's `edge` above its bound. 701 for Nindya; 910 for KLA, as one official prints 910–1000.
 */
export function clearFrom(tier: Tier, { tiers, edge, max }: Instrument): number {
  const next = tiers[tiers.findIndex(({ id }) => id === tier.id) + 1]?.from ?? max;
  const printed = printedBounds(tier).filter((bound) => bound < next);
  return roundOff(Math.max(tier.from + edge, ...printed));
}

/** The lower ends of the ranges that sources print, each once: 500 and 501. */
export function printedBounds({ printed }: Tier): number[] {
  const bounds = printed.map(lowerBoundOf).filter((bound) => bound !== null);
  return [...new Set(bounds)].toSorted((a, b) => a - b);
}

/** The first number of "701-800" or "≥ 701"; null for anything else, such as "di bawah 500". */
function lowerBoundOf(printed: string): number | null {
  const [, low = "", high] = /^\D{0,3}(\d{1,6}(?:[.,]\d{1,2})?)(?:\D{1,5}(\d))?/.exec(printed) ?? [];
  const isLower = high !== undefined || /^\s?(?:>|≥)/.test(printed);
  return low !== "" && isLower ? Number(low.replace(",", ".")) : null;
}

/** Which tier a score would reach if every point were confirmed, and how sure that is near a bound. */
import type { Instrument, Tier } from "../instrument/instrument";
import { roundOff } from "../numbers";

export interface TierOf {
  /** Null below the first bound. */
  tier: Tier | null;
  /** The tier below the bound that the score stands at; null away from bounds or below the first tier. */
  below: Tier | null;
  /**
   * "on": exactly on a bound, where sources disagree which tier it is · "above": less than the instrument's `edge` above
   * a bound, where rounding decides · null: clear.
   */
  edge: "above" | "on" | null;
  next: Tier | null;
  /** Points to the next tier's bound; null in the top tier. */
  toNext: number | null;
}

/** Bands by lower bound; the bounds and the width of the edge come from the instrument. */
export function tierOf(score: number, { tiers, edge }: Instrument): TierOf {
  const value = roundOff(score);
  const at = tiers.findLastIndex(({ from }) => from <= value);
  const tier = tiers[at] ?? null;
  const next = tiers[at + 1] ?? null;
  const below = tiers[at - 1] ?? null;
  const over = tier ? value - tier.from : Infinity;
  const isOn = over === 0 && below !== null;
  const mark = isOn ? "on" : over < edge ? "above" : null;
  return { tier, below, edge: mark, next, toNext: next ? roundOff(next.from - value) : null };
}

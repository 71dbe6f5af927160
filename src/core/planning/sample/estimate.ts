/** Estimates a total from a sample drawn by size, and how far the truth may lie from it. */
import { betaQuantile } from "./beta";

/** One unit of the sample, judged. */
export interface Judged {
  size: number;
  /** The probability with which it was drawn; 1 when it always is. */
  chance: number;
  /** How much of its size holds, 0 to 1. */
  kept: number;
}

export interface Estimate {
  total: number;
  /** Bounds that hold the truth with `confidence`. */
  low: number;
  high: number;
  confidence: number;
}

export const confidence = 0.95;

/**
 * The Horvitz–Thompson estimate: what was taken with certainty counts as it is, and of the rest (`restSize` in all) the share
 * that the sample kept. The bounds are Clopper and Pearson's for a share, over as many draws as the sample is worth: drawing
 * without repetition tells more than independent draws do, by one over the mean chance of being left out. They are exact for
 * units kept whole or not at all and independent draws, and wider than needed otherwise; simulations hold their coverage.
 */
export function estimateTotal(sample: readonly Judged[], restSize: number): Estimate {
  const certain = sample.filter(({ chance }) => chance >= 1).reduce((sum, { size, kept }) => sum + size * kept, 0);
  const drawn = sample.filter(({ chance }) => chance < 1);
  if (drawn.length === 0) return { total: certain, low: certain, high: certain, confidence };
  const share = drawn.reduce((sum, { kept }) => sum + kept, 0) / drawn.length;
  const leftOut = drawn.reduce((sum, { chance }) => sum + 1 - chance, 0) / drawn.length;
  const draws = drawn.length / leftOut;
  const [low, high] = shareBounds(share * draws, draws);
  const of = (part: number): number => certain + restSize * part;
  return { total: of(share), low: of(low), high: of(high), confidence };
}

/** Clopper and Pearson's bounds of the share that `kept` of `draws` came from; both may be fractions. */
function shareBounds(kept: number, draws: number): [number, number] {
  const tail = (1 - confidence) / 2;
  const [none, all] = [kept < 1e-9, kept > draws - 1e-9];
  return [
    none ? 0 : betaQuantile(tail, kept, draws - kept + 1),
    all ? 1 : betaQuantile(1 - tail, kept + 1, draws - kept),
  ];
}

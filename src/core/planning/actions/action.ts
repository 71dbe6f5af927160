/** What an action is: one piece of work that brings points, with its effort and the offices that do it. */
import type { Text } from "../../text";

export interface Action {
  /** Tells it from the others, in both languages: "evidence:6.2", "signature:Bappeda". */
  id: string;
  text: Text;
  /** The questions that it serves, by their full codes: "6.2", "21C.5"; "18" for a score of the whole indicator. */
  questions: readonly string[];
  /** Empty where no row names one. */
  offices: readonly string[];
  /** Whole hundredths of points. */
  gain: number;
  /** The hundredths of `gain` that are claimed already and at risk; the others would be new. */
  atRisk: number;
  /** In the units of `efforts`, to two decimals. */
  effort: number;
  /** evidence: for points that are claimed · weak: points still to gain in a weak indicator · other: in any other one. */
  kind: "evidence" | "weak" | "other" | "own";
  /** Of actions with the same key at most one is done, such as steps of one question; null where nothing excludes it. */
  insteadOf: string | null;
}

/** Points as whole hundredths; what binary fractions leave behind is dropped, and so is any part of a hundredth. */
export function toHundredths(points: number): number {
  return Math.floor(points * 100 + 1e-6);
}

/** Hundredths as points: 4580 → 45.8. */
export function toPoints(hundredths: number): number {
  return hundredths / 100;
}

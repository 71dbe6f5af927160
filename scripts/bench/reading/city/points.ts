/** Draws scores that a verifier could have given, and tells them as shares. All points are hundredths. */
import type { Choices } from "../draw/catalogue";
import type { Dice } from "../draw/dice";

const steps: Readonly<Record<Choices["decimals"], number>> = { whole: 100, half: 50, two: 1 };

/** The range of shares of the maximum, in percent. */
const ranges: Readonly<Record<Choices["ability"], readonly [number, number]>> = {
  mixed: [20, 100],
  high: [75, 100],
  full: [100, 100],
  low: [5, 55],
};

/** Between 0 and the maximum; a whole percentage of it where the sheet shows shares. */
export function drawScore(maximum: number, { ability, decimals, scores }: Choices, dice: Dice): number {
  const [low, high] = ranges[ability];
  const percent = dice.between(low, high);
  const exact = Math.round((maximum * percent) / 100);
  if (byShare.has(scores)) return exact;
  const step = steps[decimals];
  return Math.min(maximum, Math.round(exact / step) * step);
}

const byShare: ReadonlySet<Choices["scores"]> = new Set<Choices["scores"]>([
  "share",
  "percent",
  "percent text",
  "hundred",
  "weighted",
]);

/** The whole percentage that the points are of their maximum. */
export function percentOf(points: number, maximum: number): number {
  return maximum === 0 ? 0 : Math.round((points * 100) / maximum);
}

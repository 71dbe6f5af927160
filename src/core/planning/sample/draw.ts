/** Draws a sample without repetition in which everything has a chance in proportion to its size. */
import { randomFrom, shuffled } from "./random";

export interface Draw<Unit> {
  unit: Unit;
  /** The probability with which it came into the sample, 1 for what is so large that it always does. */
  chance: number;
}

/**
 * Systematic sampling with probability proportional to size over a random order (Hartley and Rao 1962), after the units that
 * are larger than a step have been taken with certainty. The same seed gives the same sample; units of size 0 are never drawn.
 */
export function drawBySize<Unit>(
  units: readonly Unit[],
  sizeOf: (unit: Unit) => number,
  { size, seed }: { size: number; seed: number },
): Draw<Unit>[] {
  const sized = units.filter((unit) => sizeOf(unit) > 0);
  const certain = certainAmong(sized, sizeOf, size);
  const rest = sized.filter((unit) => !certain.has(unit));
  const count = Math.min(size - certain.size, rest.length);
  const drawn = new Map(systematic(rest, sizeOf, { count, seed }).map((draw) => [draw.unit, draw.chance]));
  return sized.flatMap((unit) => {
    const chance = certain.has(unit) ? 1 : drawn.get(unit);
    return chance === undefined ? [] : [{ unit, chance }];
  });
}

/** Units whose size is a whole step or more of what is left to draw from; taking one may make the next such a unit. */
function certainAmong<Unit>(units: readonly Unit[], sizeOf: (unit: Unit) => number, size: number): Set<Unit> {
  const bySize = units.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  let left = units.reduce((sum, unit) => sum + sizeOf(unit), 0);
  const certain = new Set<Unit>();
  for (const unit of bySize) {
    const isLarge = sizeOf(unit) * (size - certain.size) >= left - rounding;
    if (certain.size === size || !isLarge) break;
    certain.add(unit);
    left -= sizeOf(unit);
  }
  return certain;
}

/** Points; what sums of binary fractions leave. */
const rounding = 1e-9;

function systematic<Unit>(
  units: readonly Unit[],
  sizeOf: (unit: Unit) => number,
  { count, seed }: { count: number; seed: number },
): Draw<Unit>[] {
  const random = randomFrom(seed);
  const total = units.reduce((sum, unit) => sum + sizeOf(unit), 0);
  const start = random();
  let passed = 0;
  return shuffled(units, random).flatMap((unit) => {
    const chance = total > 0 ? (count * sizeOf(unit)) / total : 0;
    const before = Math.ceil(passed - start);
    passed += chance;
    return Math.ceil(passed - start) > before ? [{ unit, chance }] : [];
  });
}

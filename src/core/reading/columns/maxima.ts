/** Finds the column of maxima: the heading's, unless its numbers are none; else one that repeats the instrument's. */
import type { Heading } from "../headings/columns";
import { areTied, namesMeasure } from "./measures";
import { areEqual } from "../model/points";
import { areFractions, shareOf } from "./pairs";
import type { Ground, Pair } from "./pairs";
import { doubtBounds, maximumWeights, repeatBounds, rowWeights, sayings } from "../model/weights";

/** What the printed maxima of a column say of the rows beside them, as the witness of each would. */
export function vouchedByMaxima(pairs: readonly Pair[]): number {
  const all = pairs.map(({ value, max }) => (areEqual(value, max) ? 1 : sayings.otherMaximum));
  return rowWeights.maximum * all.reduce((sum, one) => sum + one, 0);
}

/** The column, counted from the block's left; null when none is. `labels` are the columns of labels. */
export function maximumColumn(ground: Ground, labels: ReadonlySet<number>): number | null {
  const { headings, forced, pairs } = ground;
  const given = forced.get("maximum");
  if (given !== undefined) return given;
  const taken = new Set([...forced.values(), ...labels]);
  const asked = headings.filter((heading) => !taken.has(heading.column) && mayBeMaximum(heading, ground));
  const ranked = asked.flatMap((heading) => {
    const worth = worthAsMaximum(heading, pairs(heading.column));
    const isPast = Number(heading.isOld || heading.isHidden);
    return worth === null ? [] : [{ column: heading.column, worth, isPast }];
  });
  // What is hidden or last year's is superseded, whatever it repeats.
  return ranked.sort((a, b) => a.isPast - b.isPast || b.worth - a.worth)[0]?.column ?? null;
}

/** The heading says so, or it holds numbers and says nothing else. */
function mayBeMaximum({ column, role, year, period, version }: Heading, ground: Ground): boolean {
  const { facts, headings } = ground;
  if (role?.column === "maximum") return true;
  if (year !== null || period !== null || version !== 0 || facts(column).numbers < maximumWeights.numbers) return false;
  if (role === null || role.column === "target") return true;
  // "Nilai" beside "Skor" may be the maximum; alone it is the score of a city that has reached every maximum.
  const isOneOfScores = (): boolean =>
    headings.some(
      (other) => other.column !== column && (other.role?.column === "score" || isPoints(other, column, ground)),
    );
  return role.column === "score" && role.strength === 1 && isOneOfScores();
}

/** "SA", "Dicapai": what stands beside the maxima, below them and bound to them, is the score whatever it is called. */
function isPoints({ column, role, path }: Heading, maxima: number, { pairs }: Ground): boolean {
  const isFree = role === null || role.column === "achievement";
  const found = pairs(column);
  if (!isFree || namesMeasure(path) || 2 * found.length < pairs(maxima).length || areFractions(found)) return false;
  const areUnder = shareOf(found, ({ value, max }) => value >= 0 && value <= max) >= doubtBounds.under;
  const areOwn = shareOf(found, ({ value, max }) => areEqual(value, max)) < repeatBounds.share;
  return found.length >= maximumWeights.leastPairs && areUnder && areOwn && areTied(found) !== false;
}

/** Null for weights that add up to 1, and for a column that neither says so nor repeats the instrument's maxima. */
function worthAsMaximum({ role }: Heading, found: readonly Pair[]): number | null {
  const isSaid = role?.column === "maximum";
  const { leastPairs, repeats } = maximumWeights;
  const equal = shareOf(found, ({ value, max }) => areEqual(value, max));
  const leastEqual = found.length >= maximumWeights.manyPairs ? maximumWeights.mostlyEqual : maximumWeights.leastEqual;
  if (!isSaid && (found.length < leastPairs || equal < leastEqual)) return null;
  if (equal === 0 && found.length > leastPairs && areFractions(found)) return null;
  const said = (isSaid ? 1 : 0) + (isSaid ? 1 : -1) * (role?.strength ?? 0);
  return repeats * equal + said;
}

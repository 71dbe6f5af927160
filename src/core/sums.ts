/** Holds printed totals against what their parts add up to; a difference is told once, where it arises. */
import { tidy, toNumber } from "./numbers";
import { cellOf } from "./reading/entries";
import type { Entry } from "./reading/entries";
import type { ClusterScore, IndicatorScore, Score } from "./scoring";
import { isSameKind } from "./sources";
import { formulaAt } from "./workbook";

export interface Comparison {
  entry: Entry;
  printed: number;
  /** What the parts add up to, and what counts. */
  used: number;
  /** True when the printed number is that sum, or the sum of other printed numbers, within rounding. */
  agrees: boolean;
}

/** Rounding allowed for each addend, in points: half of the second decimal. */
const perAddend = 0.005;

/** Every printed total of an indicator or part, a cluster, and the whole, beside its sum. */
export function comparisons(score: Score): Comparison[] {
  return [
    ...score.clusters.flatMap(({ indicators }) => indicators.flatMap(ofIndicator)),
    ...score.clusters.flatMap(ofCluster),
    ...ofWhole(score),
  ];
}

function ofIndicator(scored: IndicatorScore): Comparison[] {
  const [first] = scored.entries;
  const elsewhere = scored.repeats.filter(
    (entry) => entry.hidden !== "sheet" && entry.level !== "question" && first && isSameKind(first, entry),
  );
  const own = scored.duplicates.length > 0 && scored.printed.length === 0 ? [] : scored.printed;
  return [...own, ...elsewhere].flatMap((entry) => {
    const leaves = entry.part ? scored.leaves.filter((leaf) => leaf.entry.part === entry.part) : scored.leaves;
    if (leaves.length === 0) return [];
    const counted = tidy(leaves.reduce((sum, { points }) => sum + points, 0));
    const typed = tidy(leaves.reduce((sum, leaf) => sum + (toNumber(leaf.entry.score) ?? 0), 0));
    const used = entry.part ? counted : (scored.claimed ?? counted);
    return compare(entry, used, [counted, typed], leaves.length);
  });
}

function ofCluster({ claimed, printed, indicators, leaf }: ClusterScore): Comparison[] {
  if (claimed === null) return [];
  const known = indicators.filter((one) => one.claimed !== null);
  const sums = leaf ? [] : [sum(known.map(({ raw }) => raw)), sum(known.map(typedSum)), sum(known.map(printedOr))];
  return printed
    .filter((entry) => entry !== leaf?.entry && isCompared(entry))
    .flatMap((entry) => compare(entry, claimed, sums, known.length));
}

function ofWhole({ claimed, printed, clusters }: Score): Comparison[] {
  if (claimed === null) return [];
  const known = clusters.filter((cluster) => cluster.claimed !== null);
  const indicators = known.flatMap((cluster) => cluster.indicators.filter((one) => one.claimed !== null));
  const leaves = known.filter(({ leaf }) => leaf !== null).map((cluster) => cluster.claimed);
  const sums = [
    sum(known.map((cluster) => firstPrinted(cluster.printed) ?? cluster.claimed)),
    sum([...indicators.map(({ raw }) => raw), ...leaves]),
    sum([...indicators.map(typedSum), ...leaves]),
    sum([...indicators.map(printedOr), ...leaves]),
  ];
  return printed.filter(isCompared).flatMap((entry) => compare(entry, claimed, sums, known.length));
}

function isCompared(entry: Entry): boolean {
  return entry.hidden !== "sheet";
}

function compare(entry: Entry, used: number, others: readonly number[], addends: number): Comparison[] {
  const printed = toNumber(entry.score);
  if (printed === null) return [];
  const tolerance = perAddend * Math.max(1, addends) + 1e-6;
  const follows = isFormula(entry) ? [used, ...others] : [used];
  const agrees = follows.some((sum) => Math.abs(sum - printed) <= tolerance);
  return [{ entry, printed, used, agrees }];
}

/** A formula over wrong sub-totals mends itself with them; a typed total must be mended too. */
function isFormula(entry: Entry): boolean {
  const { row, column } = cellOf(entry, "score");
  return formulaAt(entry.table.grid.sheet, row, column) !== null;
}

/** What the cells say, before any maximum cuts it. */
function typedSum({ leaves }: IndicatorScore): number {
  return leaves.reduce((total, { entry }) => total + (toNumber(entry.score) ?? 0), 0);
}

function printedOr({ printed, claimed }: IndicatorScore): number | null {
  return firstPrinted(printed.filter(({ level }) => level === "indicator")) ?? claimed;
}

function firstPrinted(entries: readonly Entry[]): number | null {
  return entries.map(({ score }) => toNumber(score)).find((value) => value !== null) ?? null;
}

function sum(values: readonly (number | null)[]): number {
  return tidy(values.reduce<number>((total, value) => total + (value ?? 0), 0));
}

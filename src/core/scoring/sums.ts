/** Holds printed totals against what their parts add up to; a difference is told once, where it arises. */
import { indicatorsOf } from "./scoring";
import type { Part } from "../instrument/instrument";
import { toNumber } from "../numbers";
import { roundOff } from "../rounding";
import { cellOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import type { Leaf } from "./leaves";
import type { ClusterScore, IndicatorScore, Score } from "./scoring";
import { isSameKind } from "./sources";
import { groupBy } from "../grouping";
import { formulaAt } from "../workbook";
import type { Sheet } from "../workbook";

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
  return [...indicatorsOf(score).flatMap(ofIndicator), ...score.clusters.flatMap(ofCluster), ...ofWhole(score)];
}

function ofIndicator(scored: IndicatorScore): Comparison[] {
  const [first] = scored.entries;
  const elsewhere = scored.repeats.filter((entry) => entry.level !== "question" && first && isSameKind(first, entry));
  const own = scored.duplicates.length > 0 && scored.printed.length === 0 ? [] : scored.printed;
  const printed = [...own, ...elsewhere];
  const parts = new Set(printed.map(({ part }) => part));
  const known = new Map([...parts].map((part) => [part, partSums(scored, part)]));
  return printed.flatMap((entry) => {
    const sums = known.get(entry.part);
    return sums && sums.leaves > 0 ? compare(entry, sums.used, sums, sums.leaves) : [];
  });
}

/** What the leaves of one part add up to; those of the whole indicator where `part` is null. */
function partSums(scored: IndicatorScore, part: Part | null): Sums & { used: number; leaves: number } {
  const leaves = part ? scored.leaves.filter(({ entry }) => entry.part === part) : scored.leaves;
  const points = leaves.reduce((total, leaf) => total + leaf.points, 0);
  return {
    used: part ? Math.min(roundOff(points), part.max) : (scored.claimed ?? points),
    leaves: leaves.length,
    typed: [points, addTyped(leaves)],
    printed: [addNumbers(leaves), ...(part ? [] : [addParts(scored)])],
  };
}

function ofCluster({ claimed, printed, indicators, leaf }: ClusterScore): Comparison[] {
  if (claimed === null) return [];
  const known = indicators.filter((one) => one.claimed !== null);
  const sums = leaf ? { typed: [], printed: [] } : sumsOf(known, []);
  return printed
    .filter((entry) => entry !== leaf?.entry)
    .flatMap((entry) => compare(entry, claimed, withFormer(sums, known, entry), known.length));
}

/** Totals of a version of which single scores were corrected elsewhere are those of its own rows still. */
function withFormer(sums: Sums, indicators: readonly IndicatorScore[], { table }: Entry): Sums {
  const formers = indicators.map((one) => {
    const [first] = one.entries;
    return one.repeats.find((entry) => entry.table === table && first !== undefined && !isSameKind(first, entry));
  });
  if (formers.every((former) => former === undefined)) return sums;
  const former = sum(indicators.map(({ raw }, at) => (formers[at] ? toNumber(formers[at].score) : raw)));
  return { typed: [...sums.typed, former], printed: [...sums.printed, former] };
}

function ofWhole({ claimed, printed, clusters }: Score): Comparison[] {
  if (claimed === null) return [];
  const known = clusters.filter((cluster) => cluster.claimed !== null);
  const indicators = known.flatMap((cluster) => cluster.indicators.filter((one) => one.claimed !== null));
  const alone = known.flatMap(({ leaf }) => (leaf ? [leaf] : []));
  const sums = sumsOf(indicators, alone);
  sums.printed.push(sum(known.map((cluster) => firstPrinted(cluster.printed) ?? cluster.claimed)));
  const bySheet = groupBy([...indicators.flatMap((one) => one.leaves), ...alone], ({ entry }) => sheetOf(entry));
  const feet = printed.filter((entry) => bySheet.has(sheetOf(entry)) && !saysAll.test(entry.label));
  const areOfSheets = new Set(feet.map(sheetOf)).size > 1;
  return printed.flatMap((entry) => {
    const leaves = bySheet.get(sheetOf(entry));
    const all = withFormer(sums, indicators, entry);
    if (!leaves || !areOfSheets || !feet.includes(entry)) return compare(entry, claimed, all, known.length);
    const own = sum(leaves.map(({ points }) => points));
    const typed = [...all.typed, claimed, addTyped(leaves)];
    return compare(entry, own, { typed, printed: [...all.printed, addNumbers(leaves)] }, leaves.length);
  });
}

function sheetOf({ table }: Entry): Sheet {
  return table.grid.sheet;
}

/** "Jumlah" at the foot of each office's sheet is that sheet's; "Grand Total" never is. */
const saysAll = /grand|keseluruhan|seluruhnya|overall/i;

interface Sums {
  /** What the cells below add up to as they are typed, before any maximum cuts them. */
  typed: number[];
  /** What a formula makes of them: it follows printed sub-totals and leaves out numbers stored as text. */
  printed: number[];
}

function sumsOf(indicators: readonly IndicatorScore[], alone: readonly Leaf[]): Sums {
  const leaves = [...indicators.flatMap((one) => one.leaves), ...alone];
  const points = sum(alone.map((leaf) => leaf.points));
  return {
    typed: [sum(indicators.map(({ raw }) => raw)) + points, addTyped(leaves)],
    printed: [sum(indicators.map(printedOr)) + points, addNumbers(leaves)],
  };
}

function compare(entry: Entry, used: number, { typed, printed: below }: Sums, addends: number): Comparison[] {
  const printed = toNumber(entry.score);
  if (printed === null) return [];
  const tolerance = perAddend * Math.max(1, addends) + 1e-6;
  const sums = [used, ...typed, ...(isFormula(entry) ? below : [])];
  return [{ entry, printed, used, agrees: sums.some((one) => Math.abs(one - printed) <= tolerance) }];
}

/** A formula over wrong sub-totals fixes itself with them; a typed total must be fixed too. */
function isFormula(entry: Entry): boolean {
  const { row, column } = cellOf(entry, "score");
  return formulaAt(entry.table.grid.sheet, row, column) !== null;
}

function addTyped(leaves: readonly Leaf[]): number {
  return sum(leaves.map(({ entry }) => toNumber(entry.score)));
}

function addNumbers(leaves: readonly Leaf[]): number {
  return sum(leaves.map(({ entry: { score } }) => (score.kind === "number" && score.text === null ? score.value : 0)));
}

/** What is printed for an indicator: its own total, else its parts' totals, else what its leaves add up to. */
function printedOr(scored: IndicatorScore): number | null {
  return (
    firstPrinted(scored.printed.filter(({ level }) => level === "indicator")) ??
    (scored.indicator.parts ? addParts(scored) : scored.claimed)
  );
}

function addParts({ indicator, printed, leaves }: IndicatorScore): number {
  const parts = indicator.parts ?? [null];
  return sum(
    parts.map((part) => {
      const below = leaves.filter(({ entry }) => entry.part === part);
      const own = part && firstPrinted(printed.filter((entry) => entry.part === part));
      return own ?? sum(below.map(({ points }) => points));
    }),
  );
}

function firstPrinted(entries: readonly Entry[]): number | null {
  return entries.map(({ score }) => toNumber(score)).find((value) => value !== null) ?? null;
}

function sum(values: readonly (number | null)[]): number {
  return roundOff(values.reduce<number>((total, value) => total + (value ?? 0), 0));
}

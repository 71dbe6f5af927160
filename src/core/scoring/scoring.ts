/** Adds leaf scores up to indicators, clusters and the whole: what is claimed, and what evidence supports of it. */
import { stateOfAll } from "../evidence/evidence";
import type { EvidenceState, EvidenceTerms } from "../evidence/evidence";
import { groupBy } from "../grouping";
import type { Cluster, Indicator, Instrument, Part } from "../instrument/instrument";
import { aboveAmong, leafOf, leavesAmong, maxOf, uppersAmong } from "./leaves";
import type { Leaf } from "./leaves";
import { roundOff, toNumber } from "../numbers";
import type { Entry, Reading } from "../reading/entries";
import { sourceOf } from "./sources";
import { addRanges, capRange, rangeOf } from "./supported";
import type { Range } from "./supported";

export interface IndicatorScore {
  cluster: Cluster;
  indicator: Indicator;
  /** Points, at most the maximum; null when no score is filled in. */
  claimed: number | null;
  /** The sum before the maximum cuts it. */
  raw: number | null;
  supported: Range | null;
  evidence: EvidenceState | null;
  leaves: Leaf[];
  /** The rows that carry the indicator: questions, parts and itself, in the table that counts. */
  entries: Entry[];
  /** Rows of that table that name the indicator or part once more; they do not count. */
  duplicates: Entry[];
  /** The same indicator in other tables (a recap, last year's sheet, a hidden sheet); they do not count. */
  repeats: Entry[];
  /** Scores printed beside the leaves that make them up. */
  printed: Entry[];
}

export interface ClusterScore {
  cluster: Cluster;
  claimed: number | null;
  supported: Range | null;
  indicators: IndicatorScore[];
  /** Rows that print the cluster's score; the first one counts when no indicator has a score. */
  printed: Entry[];
  /** The cluster's own row as a leaf, when it counts. */
  leaf: Leaf | null;
}

export interface Score {
  claimed: number | null;
  supported: Range | null;
  clusters: ClusterScore[];
  printed: Entry[];
}

/** The whole workbook's score. */
export function scoreOf(reading: Reading, instrument: Instrument, terms: EvidenceTerms): Score {
  const byIndicator = groupBy(reading.entries, ({ indicator }) => indicator);
  const clusters = instrument.clusters.map((cluster) => scoreCluster(cluster, reading.entries, byIndicator, terms));
  const printed = visibleFirst(reading.entries.filter(({ level }) => level === "whole"));
  const claimed = sumOrNull(clusters.map((cluster) => cluster.claimed));
  const isAlone = claimed === null && printed.length > 0;
  return {
    claimed: isAlone ? firstNumber(printed, instrument.max) : claimed,
    supported: addRanges(clusters.filter((cluster) => cluster.claimed !== null).map(({ supported }) => supported)),
    clusters,
    printed,
  };
}

function scoreCluster(
  cluster: Cluster,
  entries: readonly Entry[],
  byIndicator: ReadonlyMap<Indicator | null, readonly Entry[]>,
  terms: EvidenceTerms,
): ClusterScore {
  const indicators = cluster.indicators.map((indicator) =>
    scoreIndicator(cluster, indicator, byIndicator.get(indicator) ?? [], terms),
  );
  const printed = visibleFirst(entries.filter((entry) => entry.level === "cluster" && entry.cluster === cluster));
  const claimed = sumOrNull(indicators.map((indicator) => indicator.claimed));
  if (claimed !== null) {
    const supported = addRanges(indicators.filter((one) => one.claimed !== null).map((one) => one.supported));
    return { cluster, claimed, supported, indicators, printed, leaf: null };
  }
  const own = printed.find(({ score }) => score.kind === "number");
  const leaf = own ? leafOf(own, cluster.max, [], terms) : null;
  return { cluster, claimed: leaf?.points ?? null, supported: leaf && rangeOf([leaf]), indicators, printed, leaf };
}

function scoreIndicator(
  cluster: Cluster,
  indicator: Indicator,
  own: readonly Entry[],
  terms: EvidenceTerms,
): IndicatorScore {
  const { main, others } = sourceOf(own.filter(({ isTotal }) => !isTotal));
  const { leaves: counted, duplicates } = leavesAmong(main, indicator);
  const aboveOf = aboveAmong(main, others);
  const leaves = counted.map((entry) => leafOf(entry, maxOf(entry, indicator), aboveOf(entry), terms));
  const raw = leaves.length > 0 ? roundOff(sumByPart(leaves)) : null;
  const claimed = raw === null ? null : Math.min(raw, indicator.max);
  const uppers = uppersAmong(main, counted);
  const printed = own.filter((entry) => entry.isTotal || uppers.has(entry));
  return {
    cluster,
    indicator,
    claimed,
    raw,
    supported: claimed === null ? null : capRange(rangeOf(leaves), claimed),
    evidence: stateOfAll(leaves.map(({ evidence }) => evidence).filter((state) => state !== null)),
    leaves,
    entries: main,
    duplicates,
    repeats: others,
    printed,
  };
}

/** What each part of an indicator that has a score brings to it. */
export function partScores({ leaves }: IndicatorScore): { part: Part; claimed: number; supported: Range | null }[] {
  const byPart = groupBy(leaves, ({ entry }) => entry.part);
  return [...byPart].flatMap(([part, own]) => {
    if (!part) return [];
    const claimed = Math.min(roundOff(own.reduce((sum, { points }) => sum + points, 0)), part.max);
    return [{ part, claimed, supported: capRange(rangeOf(own), claimed) }];
  });
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? roundOff(known.reduce((sum, value) => sum + value, 0)) : null;
}

function sumByPart(leaves: readonly Leaf[]): number {
  const parts = new Map<Part | null, number>();
  for (const { entry, points } of leaves) parts.set(entry.part, (parts.get(entry.part) ?? 0) + points);
  return [...parts].reduce((sum, [part, points]) => sum + Math.min(points, part?.max ?? Infinity), 0);
}

function visibleFirst(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(
    (a, b) => Number(a.hidden === "sheet") - Number(b.hidden === "sheet") || Number(a.isTotal) - Number(b.isTotal),
  );
}

function firstNumber(entries: readonly Entry[], max: number): number | null {
  const value = entries.map(({ score }) => toNumber(score)).find((number) => number !== null);
  return value === undefined ? null : Math.min(value, max);
}

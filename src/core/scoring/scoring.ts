/** Adds leaf scores up to indicators, clusters and the whole: what is claimed, and what evidence supports of it. */
import { stateOfAll } from "../evidence/assess";
import type { EvidenceState } from "../evidence/judge";
import type { EvidenceTerms } from "../evidence/terms";
import { groupBy } from "../grouping";
import type { Cluster, Indicator, Instrument, Part } from "../instrument/instrument";
import { complementsAmong, officesAmong } from "./complements";
import type { Complements } from "./complements";
import { aboveAmong, leafOf, leavesAmong, maxOf, uppersAmong } from "./leaves";
import type { Leaf } from "./leaves";
import { toNumber } from "../numbers";
import { roundOff } from "../rounding";
import { has } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import { withRisk } from "./risk";
import type { Table } from "../reading/model/tables";
import { rememberingOf } from "../remembering";
import { isOtherOffices, sourceOf } from "./sources";
import { addRanges, capRange, rangeOf } from "./supported";
import type { Range } from "./supported";
import { tablesAmong } from "./tables";
import type { TableRows } from "./tables";

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
  /** What other offices' sheets score of the same as a whole: another opinion, or a part of it. */
  opinions: Entry[];
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

/** The whole workbook's score; `assumed` is what evidence of a row is taken to be, whatever stands there. */
export function scoreOf(
  { entries }: { readonly entries: readonly Entry[] },
  instrument: Instrument,
  terms: EvidenceTerms,
  assumed: ReadonlyMap<Entry, EvidenceState> = new Map(),
): Score {
  const byIndicator = groupBy(entries, ({ indicator }) => indicator);
  const ofClusters = entries.filter(({ level }) => level === "cluster");
  const ground = {
    byIndicator,
    recaps: recapsAmong(entries),
    assumed,
    areComplements: complementsAmong(entries),
    areOffices: officesAmong(entries),
  };
  const clusters = instrument.clusters.map((cluster) => scoreCluster(cluster, ofClusters, ground, terms));
  const printed = visibleFirst(entries.filter(({ level }) => level === "whole"));
  const sums = printed.filter((entry) => !isOfNothing(entry, entries));
  const claimed = sumOrNull(clusters.map((cluster) => cluster.claimed));
  const isAlone = claimed === null && printed.length > 0;
  return {
    claimed: isAlone ? firstNumber(sums, instrument.max) : claimed,
    supported: addRanges(clusters.filter((cluster) => cluster.claimed !== null).map(({ supported }) => supported)),
    clusters,
    printed,
  };
}

/** A table of clusters alone on the sheet whose other tables score indicators only repeats what those add up to. */
function recapsAmong(entries: readonly Entry[]): Set<Table> {
  const tables = tablesAmong(entries);
  const sheets = new Set(tables.filter(scoresIndicators).map(({ table }) => table.grid.sheet));
  const others = tables.filter((rows) => !scoresIndicators(rows) && sheets.has(rows.table.grid.sheet));
  return new Set(others.map(({ table }) => table));
}

const scoresIndicators = rememberingOf(({ entries }: TableRows): boolean =>
  entries.some(({ indicator, score, isTotal }) => indicator !== null && !isTotal && score.kind === "number"),
);

interface Ground {
  byIndicator: ReadonlyMap<Indicator | null, readonly Entry[]>;
  recaps: ReadonlySet<Table>;
  assumed: ReadonlyMap<Entry, EvidenceState>;
  areComplements: Complements;
  areOffices: Complements;
}

function scoreCluster(
  cluster: Cluster,
  ofClusters: readonly Entry[],
  ground: Ground,
  terms: EvidenceTerms,
): ClusterScore {
  const indicators = cluster.indicators.map((indicator) => scoreIndicator(cluster, indicator, ground, terms));
  const printed = visibleFirst(ofClusters.filter((entry) => entry.cluster === cluster));
  const claimed = sumOrNull(indicators.map((indicator) => indicator.claimed));
  if (claimed !== null) {
    const supported = addRanges(indicators.filter((one) => one.claimed !== null).map((one) => one.supported));
    return { cluster, claimed, supported, indicators, printed, leaf: null };
  }
  const rows = indicators.flatMap(({ entries }) => entries);
  const own = printed.find(
    (entry) => entry.score.kind === "number" && !ground.recaps.has(entry.table) && !isOfNothing(entry, rows),
  );
  const leaf = own ? leafOf(own, cluster.max, [], terms, ground.assumed.get(own)) : null;
  return { cluster, claimed: leaf?.points ?? null, supported: leaf && rangeOf([leaf]), indicators, printed, leaf };
}

/** A total of 0 below rows of which none is filled in is what an empty form's sum comes to, and nobody's claim. */
function isOfNothing({ score, table }: Entry, rows: readonly Entry[]): boolean {
  return (
    toNumber(score) === 0 && rows.some((row) => row.table === table && row.indicator !== null && has(row, "score"))
  );
}

function scoreIndicator(
  cluster: Cluster,
  indicator: Indicator,
  { byIndicator, assumed, areComplements, areOffices }: Ground,
  terms: EvidenceTerms,
): IndicatorScore {
  const own = byIndicator.get(indicator) ?? [];
  const { main, others } = sourceOf(
    own.filter(({ isTotal }) => !isTotal),
    areComplements,
    areOffices,
  );
  const { leaves: counted, duplicates } = leavesAmong(main, indicator);
  const aboveOf = aboveAmong(main, others);
  const leaves = counted.map((entry) =>
    leafOf(entry, maxOf(entry, indicator), aboveOf(entry), terms, assumed.get(entry)),
  );
  const raw = leaves.length > 0 ? roundOff(sumByPart(leaves)) : null;
  const claimed = raw === null ? null : Math.min(raw, indicator.max);
  const supported = claimed === null ? null : capRange(rangeOf(leaves), claimed);
  const uppers = uppersAmong(main, counted);
  const printed = own.filter((entry) => entry.isTotal || uppers.has(entry));
  const wholes = counted.filter(({ level }) => level !== "question");
  const opinions = others.filter((entry) => wholes.some((leaf) => isOtherOffices(leaf, entry, areOffices)));
  return {
    cluster,
    indicator,
    opinions,
    claimed,
    raw,
    supported,
    evidence: stateOfAll(leaves.map(({ evidence }) => evidence).filter((state) => state !== null)),
    leaves: withRisk(leaves, claimed ?? 0, supported?.low ?? null),
    entries: main,
    duplicates,
    repeats: without(others, opinions),
    printed,
  };
}

function without(entries: Entry[], left: readonly Entry[]): Entry[] {
  if (left.length === 0) return entries;
  const isLeft = new Set(left);
  return entries.filter((entry) => !isLeft.has(entry));
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

/** The indicators of all clusters, in the instrument's order. */
export function indicatorsOf({ clusters }: Pick<Score, "clusters">): IndicatorScore[] {
  return clusters.flatMap(({ indicators }) => indicators);
}

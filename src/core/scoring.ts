/** Adds leaf scores up to indicators, clusters and the whole: what is claimed, and what evidence supports of it. */
import type { EvidenceState, EvidenceTerms } from "./evidence";
import { stateOf, stateOfAll } from "./evidence";
import type { Cluster, Indicator, Instrument, Part, Question } from "./instrument";
import { groupBy } from "./grouping";
import { sourceOf } from "./sources";
import { tidy, toNumber } from "./numbers";
import type { Citation, Entry, Reading } from "./reading/entries";
import { has, headsAmong } from "./reading/entries";

/** One score that counts. */
export interface Leaf {
  entry: Entry;
  /** Points that count: not below 0, not above the maximum. */
  points: number;
  /** Null where the workbook has no evidence column for it, or the score is 0. */
  evidence: EvidenceState | null;
  /** What is cited for it: its own evidence, or that of the part or indicator it belongs to. */
  cited: readonly Citation[];
}

export interface Range {
  low: number;
  high: number;
}

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
  const raw = leaves.length > 0 ? tidy(sumByPart(leaves)) : null;
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

/** The scores that count: the questions of a part or indicator when one of them has a score, else its own row. */
function leavesAmong(entries: readonly Entry[], indicator: Indicator): { leaves: Entry[]; duplicates: Entry[] } {
  const nodes: (Part | Indicator)[] = [...(indicator.parts ?? []), indicator];
  const leaves: Entry[] = [];
  const duplicates: Entry[] = [];
  for (const node of nodes) {
    if (node === indicator && leaves.length > 0 && indicator.parts) break;
    const found = leavesOf(entries, node);
    leaves.push(...found.leaves);
    duplicates.push(...found.duplicates);
  }
  return { leaves, duplicates };
}

function leavesOf(entries: readonly Entry[], node: Part | Indicator): { leaves: Entry[]; duplicates: Entry[] } {
  const own = entries.filter((entry) => (entry.part ?? entry.indicator) === node);
  const questions = own.filter(({ level }) => level === "question");
  const rows = own.filter(({ level }) => level !== "question");
  const scored = rows.filter(isScored).sort((a, b) => Number(a.hidden !== null) - Number(b.hidden !== null));
  const addsUp = scored.length > 1 && Math.abs(tidy(sumOf(scored, "maximum")) - node.max) < 0.01;
  if (!questions.some(isScored))
    return {
      leaves: addsUp ? scored : scored.slice(0, 1),
      duplicates: addsUp ? [] : rows.filter((row) => row !== (scored[0] ?? rows[0])),
    };
  const isMiscoded = questions.length <= (node.questions?.length ?? 0);
  const filled = (isMiscoded ? questions : withoutDoubled(questions)).filter(isScored);
  const heads = headsAmong(questions.filter(isScored));
  return { leaves: filled.filter((entry) => !heads.has(entry)), duplicates: rows.slice(1) };
}

/** The first row of each known question, and every row of a question that is not known. */
function withoutDoubled(questions: readonly Entry[]): Entry[] {
  const seen = new Set<Question>();
  return questions.filter(({ question }) => {
    if (question === null) return true;
    if (seen.has(question)) return false;
    seen.add(question);
    return true;
  });
}

function isScored({ score }: Entry): boolean {
  return score.kind === "number";
}

function sumOf(entries: readonly Entry[], column: "score" | "maximum"): number {
  return entries.reduce((sum, entry) => sum + (toNumber(entry[column]) ?? 0), 0);
}

/** The rows of indicators and parts whose questions or parts count instead. */
function uppersAmong(entries: readonly Entry[], leaves: readonly Entry[]): Set<Entry> {
  const counted = new Set(leaves);
  const partsOf = (isBelow: (leaf: Entry) => boolean): Set<Part | null> =>
    new Set(leaves.filter(isBelow).map(({ part }) => part));
  const belowPart = partsOf(({ level }) => level === "question");
  const belowIndicator = partsOf(({ level }) => level === "question" || level === "part");
  const uppers = entries.filter((entry) => {
    if (entry.level === "question" || counted.has(entry)) return false;
    const below = entry.level === "indicator" ? belowIndicator : belowPart;
    return entry.part === null ? below.size > 0 : below.has(entry.part);
  });
  return new Set(uppers);
}

function maxOf({ question, part, level, maximum }: Entry, indicator: Indicator): number {
  if (level !== "question") return (part ?? indicator).max;
  return question?.max ?? toNumber(maximum) ?? (part ?? indicator).max;
}

/** Where else a row's evidence may stand: its part or indicator, or its own row in a table that has such a column. */
function aboveAmong(main: readonly Entry[], others: readonly Entry[]): (entry: Entry) => Entry[] {
  const indicators = main.filter(({ level }) => level === "indicator");
  const parts = groupBy(
    main.filter(({ level }) => level === "part"),
    ({ part }) => part,
  );
  const elsewhere = groupBy(others, ({ question }) => question);
  const same = ({ level, question, part }: Entry): Entry[] =>
    (elsewhere.get(question) ?? []).filter((other) => other.level === level && other.part === part);
  return (entry) => {
    const above = entry.level === "question" ? [...(parts.get(entry.part) ?? []), ...indicators] : [];
    if (entry.level === "part") above.push(...indicators);
    return has(entry, "evidence") ? above : [...above, ...same(entry)];
  };
}

function leafOf(entry: Entry, max: number, above: readonly Entry[], terms: EvidenceTerms): Leaf {
  const points = pointsOf(entry, max);
  const cited = [entry, ...above].find(({ evidence }) => evidence.length > 0);
  const isAsked = points > 0 && [entry, ...above].some((one) => has(one, "evidence"));
  const evidence = isAsked ? (cited ? stateOf(cited, terms) : "undocumented") : null;
  return { entry, points, evidence, cited: cited?.evidence ?? [] };
}

/** "85 %" in a column of points means that share of the maximum. */
function pointsOf({ score }: Entry, max: number): number {
  if (score.kind !== "number") return 0;
  const value = score.percent ? (score.value / 100) * max : score.value;
  return Math.min(Math.max(value, 0), max);
}

function sumByPart(leaves: readonly Leaf[]): number {
  const parts = new Map<Part | null, number>();
  for (const { entry, points } of leaves) parts.set(entry.part, (parts.get(entry.part) ?? 0) + points);
  return [...parts].reduce((sum, [part, points]) => sum + Math.min(points, part?.max ?? Infinity), 0);
}

function rangeOf(leaves: readonly Leaf[]): Range | null {
  const claimed = leaves.filter(({ points }) => points > 0);
  if (claimed.some(({ evidence }) => evidence === null) && claimed.every(({ evidence }) => evidence === null))
    return null;
  const add = (states: readonly EvidenceState[]): number =>
    tidy(
      claimed.reduce(
        (sum, leaf) => sum + (leaf.evidence !== null && states.includes(leaf.evidence) ? leaf.points : 0),
        0,
      ),
    );
  return { low: add(["documented"]), high: add(["documented", "doubtful"]) };
}

function capRange(range: Range | null, most: number): Range | null {
  return range && { low: Math.min(range.low, most), high: Math.min(range.high, most) };
}

/** Null only when none of the addends is known. */
function addRanges(ranges: readonly (Range | null)[]): Range | null {
  const known = ranges.filter((range) => range !== null);
  if (known.length === 0) return null;
  return {
    low: tidy(known.reduce((sum, { low }) => sum + low, 0)),
    high: tidy(known.reduce((sum, { high }) => sum + high, 0)),
  };
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? tidy(known.reduce((sum, value) => sum + value, 0)) : null;
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

/** Finds the scores that count among an indicator's rows, and what each brings: points, and the evidence cited for them. */
import { assess } from "../evidence/assess";
import type { Assessment } from "../evidence/assess";
import type { EvidenceState } from "../evidence/judge";
import type { EvidenceTerms } from "../evidence/terms";
import { groupBy } from "../grouping";
import type { Indicator, Part, Question } from "../instrument/instrument";
import { toNumber } from "../numbers";
import { roundOff } from "../rounding";
import { has, headsAmong } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import type { Score } from "./scoring";
import { byLateness } from "./revisions";

/** One score that counts. */
export interface Leaf {
  entry: Entry;
  /** Points that count: not below 0, not above the maximum. */
  points: number;
  /** Null where the workbook has no evidence column for it, or the score is 0. */
  evidence: EvidenceState | null;
  /** How its own evidence is judged, or that of the part or indicator it belongs to; null where none is asked for. */
  assessment: Assessment | null;
  /** Points that sound evidence supports: fewer than claimed where a kind is missing that the instrument gives a share to. */
  low: number;
  /** Points that are lost if its evidence is not fixed; null where the workbook shows no evidence. */
  risk: number | null;
}

/** The scores that count: the questions of a part or indicator when one of them has a score, else its own row. */
export function leavesAmong(entries: readonly Entry[], indicator: Indicator): { leaves: Entry[]; duplicates: Entry[] } {
  const nodes: (Part | Indicator)[] = [...(indicator.parts ?? []), indicator];
  const leaves: Entry[] = [];
  const duplicates: Entry[] = [];
  for (const node of nodes) {
    if (node === indicator && leaves.length > 0 && indicator.parts) break;
    const found = countedOf(entries, node);
    leaves.push(...found.leaves);
    duplicates.push(...found.duplicates);
  }
  return { leaves, duplicates };
}

function countedOf(entries: readonly Entry[], node: Part | Indicator): { leaves: Entry[]; duplicates: Entry[] } {
  const own = entries.filter((entry) => (entry.part ?? entry.indicator) === node);
  const questions = own.filter(({ level }) => level === "question");
  const rows = own.filter(({ level }) => level !== "question");
  const scored = rows
    .filter(isScored)
    .sort((a, b) => Number(a.hidden !== null) - Number(b.hidden !== null) || byLateness(a, b));
  const addsUp = scored.length > 1 && Math.abs(roundOff(sumOf(scored, "maximum")) - node.max) < 0.01;
  if (!questions.some(isScored))
    return {
      leaves: addsUp ? scored : scored.slice(0, 1),
      duplicates: addsUp ? [] : rows.filter((row) => row !== (scored[0] ?? rows[0])),
    };
  const latest = withoutReplaced(questions);
  const isMiscoded = latest.length <= (node.questions?.length ?? 0);
  const filled = (isMiscoded ? latest : withoutDoubled(latest)).filter(isScored);
  const heads = headsAmong(questions.filter(isScored));
  return { leaves: filled.filter((entry) => !heads.has(entry)), duplicates: rows.slice(1) };
}

/** The rows of questions without those that are earlier than another row of the same question. */
function withoutReplaced(questions: readonly Entry[]): Entry[] {
  const kept = new Set<Entry>();
  for (const [question, own] of groupBy(questions, (entry) => entry.question)) {
    const isLone = question === null || own.length < 2;
    const latest = own.reduce((best, entry) => (byLateness(entry, best) < 0 ? entry : best));
    for (const entry of own) if (isLone || byLateness(entry, latest) === 0) kept.add(entry);
  }
  return questions.filter((entry) => kept.has(entry));
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
export function uppersAmong(entries: readonly Entry[], leaves: readonly Entry[]): Set<Entry> {
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

/** The maximum that a row's points are held to. */
export function maxOf({ question, part, level, maximum }: Entry, indicator: Indicator): number {
  if (level !== "question") return (part ?? indicator).max;
  return question?.max ?? toNumber(maximum) ?? (part ?? indicator).max;
}

/** Where else a row's evidence may stand: its part or indicator, or its own row in a table that has such a column. */
export function aboveAmong(main: readonly Entry[], others: readonly Entry[]): (entry: Entry) => Entry[] {
  const indicators = main.filter(({ level }) => level === "indicator");
  const parts = groupBy(
    main.filter(({ level }) => level === "part"),
    ({ part }) => part,
  );
  let elsewhere: ReadonlyMap<Question | null, readonly Entry[]> | null = null;
  const same = ({ level, question, part }: Entry): Entry[] => {
    elsewhere ??= groupBy(others, (other) => other.question);
    return (elsewhere.get(question) ?? []).filter((other) => other.level === level && other.part === part);
  };
  return (entry) => {
    const above = entry.level === "question" ? [...(parts.get(entry.part) ?? []), ...indicators] : [];
    if (entry.level === "part") above.push(...indicators);
    return has(entry, "evidence") ? above : [...above, ...same(entry)];
  };
}

/**
 * The row as a leaf; `above` are the rows whose evidence serves it when it has none of its own. Where a state is assumed, what
 * is cited does not matter.
 */
export function leafOf(
  entry: Entry,
  max: number,
  above: readonly Entry[],
  terms: EvidenceTerms,
  assumed?: EvidenceState,
): Leaf {
  const points = pointsOf(entry, max);
  const isAsked = points > 0 && [entry, ...above].some((one) => has(one, "evidence"));
  if (!isAsked) return { entry, points, evidence: null, assessment: null, low: 0, risk: null };
  const cited = [entry, ...above].find(({ evidence }) => evidence.length > 0)?.evidence ?? [];
  const assessment = assumed ? assuming(assumed) : assess(cited, entry.question?.needs ?? [], terms);
  const low = supportedOf(points, max, assessment, terms);
  return { entry, points, evidence: assessment.state, assessment, low, risk: points - low };
}

function assuming(state: EvidenceState): Assessment {
  return { state, citations: [], doubt: null, missing: [] };
}

/** A missing kind leaves the share of the maximum that the instrument names, and everything where it names none. */
function supportedOf(points: number, max: number, { state, missing }: Assessment, { kept }: EvidenceTerms): number {
  if (state !== "documented") return 0;
  const shares = missing.map((need) => kept.get(need) ?? 1);
  return Math.min(points, max * Math.min(1, ...shares));
}

/** Every score of the workbook that counts. */
export function leavesOf({ clusters }: Score): Leaf[] {
  return clusters.flatMap(({ indicators, leaf }) => [
    ...(leaf ? [leaf] : []),
    ...indicators.flatMap(({ leaves }) => leaves),
  ]);
}

/** "85 %" in a column of points means that share of the maximum. */
function pointsOf({ score }: Entry, max: number): number {
  if (score.kind !== "number") return 0;
  const value = score.percent ? (score.value / 100) * max : score.value;
  return Math.min(Math.max(value, 0), max);
}

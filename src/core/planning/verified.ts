/** Holds verified scores against the claimed ones: what was cut, whether we had seen why, and what that foretells of the rest. */
import type { Cluster } from "../instrument/instrument";
import { readOffices } from "../naming/offices";
import { roundOff } from "../rounding";
import type { Entry } from "../reading/model/entries";
import { cellOf } from "../reading/model/entries";
import { inOrder, sharesOf } from "../report/findings";
import type { Report } from "../report/report";
import type { Finding } from "../rule/finding";
import type { Score } from "../scoring/scoring";
import type { Text } from "../text";
import type { CellRef } from "../workbook";
import { cellKey } from "../workbook";
import { pairsOf, sumsByCluster } from "./sets/pairs";
import type { Pair } from "./sets/pairs";
import { pastSet, pastVerifiedSet, verifiedSet } from "./sets/find";
import type { ScoreSet } from "./sets/scores";

/** A score that verifiers changed. */
export interface Cut {
  cluster: Cluster;
  /** "7", "21B"; null where only the cluster was scored. */
  indicator: string | null;
  /** "2a"; null where the whole indicator or part was scored. */
  question: string | null;
  /** What the question asks for, in our own words; null where that is not known. */
  label: Text | null;
  /** Points claimed and verified. */
  from: number;
  to: number;
  /** Points lost; gained where they are among those raised. */
  points: number;
  /** Our own gravest finding about it; null when we had none: then the rules have something to learn. */
  finding: Finding | null;
  offices: readonly string[];
  at: CellRef | null;
}

export interface Verified {
  /** Where the verified scores stand. */
  source: Text;
  /** All points claimed; null when none are. */
  claimed: number | null;
  /** All points verified; null when only an earlier year was. */
  verified: number | null;
  /** What lost points, the most first. */
  cuts: readonly Cut[];
  /** What gained points, the most first. */
  raised: readonly Cut[];
  /** Claimed points of which no verified score is known. */
  open: number;
  /** What may be lost of the claimed points, by the shares that the city's own clusters lost; null when nothing tells. */
  predicted: Prediction | null;
}

/** A loss of claimed points to be expected. */
export interface Prediction {
  /** Where the verified scores stand that it is taken from. */
  source: Text;
  /** Points. */
  loss: number;
  /** Of each cluster the share that was kept (1: all), and the points that it takes from this year's claim. */
  clusters: readonly { cluster: Cluster; kept: number; loss: number }[];
}

/** What the workbook itself holds: this year's verified scores, or last year's claims and verified scores; null for neither. */
export function verifiedIn(report: Report): Verified | null {
  const predicted = predictedByPast(report);
  const set = verifiedSet(report);
  if (set) return verifiedFrom(report, set, predicted);
  return predicted && onlyPredicted(report, predicted);
}

function predictedByPast(report: Report): Prediction | null {
  const [past, verified] = [pastSet(report), pastVerifiedSet(report)];
  return past && verified && predict(report.score, pairsOf(past.score, verified.score), verified.source);
}

/**
 * Verified scores from anywhere, beside the claimed ones. `predicted` is what an earlier year's verification foretells, where
 * there is one; else what is verified foretells of the rest.
 */
export function verifiedFrom(
  report: Report,
  { score: verified, source }: Verifiable,
  predicted: Prediction | null = null,
): Verified {
  const pairs = pairsOf(report.score, verified);
  const changed = pairs.filter(({ first, second }) => Math.abs(first - second) > smallest);
  const cutOf = cutter(report);
  const byPoints = (cuts: Cut[]): Cut[] => cuts.toSorted((a, b) => b.points - a.points);
  const compared = pairs.reduce((sum, { first }) => sum + first, 0);
  return {
    source,
    claimed: report.claimed,
    verified: verified.claimed,
    cuts: byPoints(changed.filter(({ first, second }) => first > second).map(cutOf)),
    raised: byPoints(changed.filter(({ first, second }) => first < second).map(cutOf)),
    open: Math.max(0, roundOff((report.claimed ?? 0) - compared)),
    predicted: predicted ?? predict(report.score, pairs, source),
  };
}

export type Verifiable = Pick<ScoreSet, "score" | "source">;

/** What the verification in another workbook (last year's, with claims of its own) foretells of this one; null when it holds none. */
export function predictedBy(report: Report, other: Report, name: string): Prediction | null {
  const set = verifiedSet(other);
  if (!set) return null;
  const source = { id: `${name}, ${set.source.id}`, en: `${name}, ${set.source.en}` };
  return predict(report.score, pairsOf(other.score, set.score), source);
}

/** A prediction alone, where nothing of this year was verified. */
export function onlyPredicted({ claimed }: Report, predicted: Prediction): Verified {
  const { source } = predicted;
  return { source, claimed, verified: null, cuts: [], raised: [], open: claimed ?? 0, predicted };
}

/** Points; less is what rounding to two decimals leaves. */
const smallest = 0.005;

/**
 * What this year's claim would lose if each cluster lost the share that it lost in `pairs` (claimed first, verified second);
 * a cluster that was not verified loses the share of all others together. Null when nothing was verified.
 */
function predict(score: Score, pairs: readonly Pair[], source: Text): Prediction | null {
  const sums = sumsByCluster(pairs);
  const all = pairs.reduce((sum, { first }) => sum + first, 0);
  if (all <= 0) return null;
  const overall = pairs.reduce((sum, { second }) => sum + second, 0) / all;
  const clusters = score.clusters.flatMap(({ cluster, claimed }) => {
    if (claimed === null) return [];
    const sum = sums.get(cluster);
    const kept = sum && sum.first > 0 ? sum.second / sum.first : overall;
    return [{ cluster, kept: roundOff(kept), loss: roundOff(claimed * (1 - kept)) }];
  });
  return { source, loss: roundOff(clusters.reduce((sum, { loss }) => sum + loss, 0)), clusters };
}

function cutter(report: Report): (pair: Pair) => Cut {
  const findings = inOrder(report).filter(explainsLoss);
  const byRow = new Map<string, Finding>();
  for (const finding of findings) {
    for (const { key } of sharesOf(finding)) if (!byRow.has(key)) byRow.set(key, finding);
  }
  const findingOf = ({ entry, indicator, question }: Pair): Finding | null => {
    const own = entry && byRow.get(cellKey(entry.at));
    if (own) return own;
    const isAbout = (one: Finding): boolean => question === null && indicator !== null && one.indicator === indicator;
    return findings.find(isAbout) ?? null;
  };
  return (pair) => ({
    ...{ cluster: pair.cluster, indicator: pair.indicator, question: pair.question },
    label: pair.question === null ? null : (pair.entry?.question?.label ?? null),
    ...{ from: pair.first, to: pair.second, points: roundOff(Math.abs(pair.first - pair.second)) },
    finding: findingOf(pair),
    offices: pair.entry ? officesOf(pair.entry, report) : [],
    at: pair.entry && cellOf(pair.entry, "score"),
  });
}

/** Points are lost over evidence and over the score itself, not over who answers for them or how a code is written. */
function explainsLoss({ rule }: Finding): boolean {
  return /^(evidence|score)-/.test(rule);
}

function officesOf({ offices }: Entry, { instrument }: Report): string[] {
  return [...new Set(readOffices(offices, instrument.offices).map(({ name, text }) => name ?? text))];
}

/** What the rows above a total add up to, kept running, so that no total has to go through them again. */
import type { Cluster, Indicator, Part } from "../../instrument/instrument";
import { toNumber } from "../../numbers";
import type { Entry } from "../model/entries";

/** The sums of each cluster so far; null holds the rows that stand in none. */
export type Running = Map<Cluster | null, InCluster>;

interface InCluster {
  /** What rows of the cluster itself score. */
  own: number;
  /** True when a row below the cluster has a score. */
  isScored: boolean;
  indicators: Map<Indicator | null, InIndicator>;
}

/** The sums of one indicator so far. */
export interface InIndicator {
  /** How many questions there are, with or without a score. */
  questions: number;
  isScored: boolean;
  ofQuestions: number;
  /** What rows of the indicator and its parts score. */
  own: number;
  /** What the questions of each part score. */
  parts: Map<Part, number>;
}

/** Takes one more row into the sums. */
export function count({ cluster, indicator, part, level, score }: Entry, running: Running): void {
  const inCluster = running.get(cluster) ?? { own: 0, isScored: false, indicators: new Map() };
  running.set(cluster, inCluster);
  const value = toNumber(score) ?? 0;
  if (level === "cluster") {
    inCluster.own += value;
    return;
  }
  const found = inCluster.indicators.get(indicator) ?? {
    questions: 0,
    isScored: false,
    ofQuestions: 0,
    own: 0,
    parts: new Map(),
  };
  inCluster.indicators.set(indicator, found);
  const isScored = score.kind === "number";
  inCluster.isScored ||= isScored;
  if (level !== "question") {
    found.own += value;
    return;
  }
  found.questions++;
  found.isScored ||= isScored;
  found.ofQuestions += value;
  if (part) found.parts.set(part, (found.parts.get(part) ?? 0) + value);
}

/** Adds the lowest level of each indicator that has scores, so that no point counts twice. */
export function sumBelow({ indicators }: InCluster): number {
  return [...indicators.values()].reduce((sum, one) => sum + (one.isScored ? one.ofQuestions : one.own), 0);
}

/** The same over all clusters; a cluster's own score counts where nothing below it has one. */
export function sumOfAll(running: Running): number {
  return [...running.values()].reduce((sum, one) => sum + (one.isScored ? sumBelow(one) : one.own), 0);
}

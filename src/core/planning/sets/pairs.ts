/** Pairs two sets of scores node by node, at the lowest level that both of them have. */
import { groupBy } from "../../grouping";
import type { Cluster } from "../../instrument/instrument";
import { roundOff } from "../../rounding";
import type { Entry } from "../../reading/model/entries";
import type { Leaf } from "../../scoring/leaves";
import type { ClusterScore, IndicatorScore, Score } from "../../scoring/scoring";

/** One node with its points in both sets. */
export interface Pair {
  cluster: Cluster;
  /** "7", "21B"; null for a cluster of which no indicator has a score. */
  indicator: string | null;
  /** "2a"; null for a score of the whole indicator or part. */
  question: string | null;
  /** Points. */
  first: number;
  second: number;
  /** Its row in the first set. */
  entry: Entry | null;
}

/** Every node that has points in both sets; their sums are the clusters' and indicators' own. */
export function pairsOf(first: Score, second: Score): Pair[] {
  return first.clusters.flatMap((one, at) => {
    const other = second.clusters[at];
    return other ? clusterPairs(one, other) : [];
  });
}

function clusterPairs(first: ClusterScore, second: ClusterScore): Pair[] {
  const pairs = first.indicators.flatMap((one, at) => {
    const other = second.indicators[at];
    return other ? indicatorPairs(one, other) : [];
  });
  if (pairs.length > 0 || first.claimed === null || second.claimed === null) return pairs;
  const entry = first.leaf?.entry ?? first.printed[0] ?? null;
  const { cluster } = first;
  return [{ cluster, indicator: null, question: null, first: first.claimed, second: second.claimed, entry }];
}

function indicatorPairs(first: IndicatorScore, second: IndicatorScore): Pair[] {
  if (first.claimed === null || second.claimed === null) return [];
  const { cluster, indicator, leaves, entries } = first;
  const others = new Map(second.leaves.map((leaf) => [keyOf(leaf), leaf]));
  const both = leaves.flatMap((leaf): Pair[] => {
    const other = others.get(keyOf(leaf));
    return other ? [{ ...nameOf(leaf), cluster, first: leaf.points, second: other.points, entry: leaf.entry }] : [];
  });
  const isWhole = both.length === leaves.length || both.length === others.size;
  if (both.length > 0 && isWhole && !isCut(first) && !isCut(second)) return both;
  const entry = entries.find(({ level }) => level === "indicator") ?? leaves[0]?.entry ?? null;
  const code = String(indicator.number);
  return [{ cluster, indicator: code, question: null, first: first.claimed, second: second.claimed, entry }];
}

/** Where a maximum cuts the sum, its questions no longer add up to it. */
function isCut({ raw, claimed }: IndicatorScore): boolean {
  return roundOff((raw ?? 0) - (claimed ?? 0)) > 0.005;
}

function nameOf({ entry }: Leaf): Pick<Pair, "indicator" | "question"> {
  const { part, indicator, level, question, code } = entry;
  return {
    indicator: part?.code ?? (indicator ? String(indicator.number) : null),
    question: level === "question" ? (question?.code ?? code) : null,
  };
}

function keyOf(leaf: Leaf): string {
  const { indicator, question } = nameOf(leaf);
  return `${indicator ?? ""}.${question ?? ""}`;
}

/** Points of the clusters in both sets, over the nodes that both have. */
export function sumsByCluster(pairs: readonly Pair[]): Map<Cluster, { first: number; second: number }> {
  const groups = groupBy(pairs, ({ cluster }) => cluster);
  return new Map(
    [...groups].map(([cluster, own]) => [
      cluster,
      {
        first: roundOff(own.reduce((sum, { first }) => sum + first, 0)),
        second: roundOff(own.reduce((sum, { second }) => sum + second, 0)),
      },
    ]),
  );
}

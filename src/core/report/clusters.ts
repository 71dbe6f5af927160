/** What each cluster comes to, and what of it is judged: all of it for a whole city, the rows that stand there for a part. */
import type { Cluster } from "../instrument/instrument";
import type { Entry } from "../reading/model/entries";
import { roundOff } from "../rounding";
import { heldIn } from "../scoring/scope";
import type { Scope } from "../scoring/scope";
import type { Score } from "../scoring/scoring";
import type { Range } from "../scoring/supported";

export interface ClusterReport {
  cluster: Cluster;
  /** Points that what is judged can bring: the cluster's own maximum for a whole city, 0 where a part does not touch it. */
  max: number;
  claimed: number | null;
  supported: Range | null;
}

/** All of them, in the order of the instrument. */
export function clusterReports({ clusters }: Score, scope: Scope, entries: readonly Entry[]): ClusterReport[] {
  const judged = new Set(scope.indicators);
  const held = heldIn(entries);
  const maxOf = ({ max, indicators }: Cluster): number =>
    scope.is === "whole" || judged.size === 0
      ? max
      : roundOff(indicators.reduce((sum, one) => sum + (judged.has(one) ? held(one) : 0), 0));
  return clusters.map(({ cluster, claimed, supported }) => ({ cluster, max: maxOf(cluster), claimed, supported }));
}

/** Those of which anything is judged. */
export function judgedClusters({ clusters }: { clusters: readonly ClusterReport[] }): ClusterReport[] {
  return clusters.filter(({ max }) => max > 0);
}

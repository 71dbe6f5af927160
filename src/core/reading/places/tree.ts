/** The instrument as an ordered tree: which node comes after which, level by level. */
import { questionsOf } from "../../instrument/instrument";
import type { Cluster, Indicator, Instrument, Part, Question } from "../../instrument/instrument";

/** Where each node stands among those of its level, from 0. */
export interface Tree {
  positionOf: (node: Cluster | Indicator | Part | Question) => number;
}

export function treeOf(instrument: Instrument): Tree {
  const positions = new Map<object, number>();
  let [indicators, parts, questions] = [0, 0, 0];
  for (const [at, cluster] of instrument.clusters.entries()) {
    positions.set(cluster, at);
    for (const indicator of cluster.indicators) {
      positions.set(indicator, indicators++);
      for (const part of indicator.parts ?? []) positions.set(part, parts++);
      for (const question of questionsOf(indicator)) positions.set(question, questions++);
    }
  }
  return { positionOf: (node) => positions.get(node) ?? -1 };
}

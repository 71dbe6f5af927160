/** The instrument as a tree of what may have a score, from clusters down to questions; maxima in hundredths. */
import type { Cluster, Indicator, Instrument, Part, Question } from "../../../../src/core/instrument/instrument";

export type Level = "cluster" | "indicator" | "part" | "question";

export interface Node {
  readonly level: Level;
  /** Unique: cluster id, "21", "21A", or "4.2a". */
  readonly code: string;
  /** As the instrument numbers it below its parent: "2a"; for a cluster its roman number or nothing. */
  readonly mark: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Hundredths of points. */
  readonly maximum: number;
  readonly offices: readonly string[];
  readonly children: readonly Node[];
}

export function treeOf(instrument: Instrument): readonly Node[] {
  return instrument.clusters.map(clusterNode);
}

export function hundredths(points: number): number {
  return Math.round(points * 100);
}

/** The node and all below it. */
export function below(node: Node): Node[] {
  return [node, ...node.children.flatMap(below)];
}

function clusterNode({ id, roman, name, aliases, max, indicators }: Cluster): Node {
  const children = indicators.map(indicatorNode);
  return {
    level: "cluster",
    code: id,
    mark: roman ?? "",
    name: name.id,
    aliases,
    maximum: hundredths(max),
    offices: [],
    children,
  };
}

function indicatorNode({ number, name, aliases, max, owners, questions, parts }: Indicator): Node {
  const code = String(number);
  const children = parts
    ? parts.map((part) => partNode(part, owners))
    : (questions ?? []).map((question) => questionNode(question, code, owners));
  return {
    level: "indicator",
    code,
    mark: code,
    name: name.id,
    aliases,
    maximum: hundredths(max),
    offices: owners,
    children,
  };
}

function partNode({ code, name, aliases, max, questions }: Part, offices: readonly string[]): Node {
  const children = questions.map((question) => questionNode(question, code, offices));
  return {
    level: "part",
    code,
    mark: code,
    name: name.id,
    aliases: aliases ?? [],
    maximum: hundredths(max),
    offices,
    children,
  };
}

function questionNode({ code, max }: Question, parent: string, offices: readonly string[]): Node {
  return {
    level: "question",
    code: `${parent}.${code}`,
    mark: code,
    name: "",
    aliases: [],
    maximum: hundredths(max),
    offices,
    children: [],
  };
}

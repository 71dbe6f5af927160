/** What one city claims: points of every stage, evidence and offices, by node. Points are hundredths. */
import type { Instrument } from "../../../../src/core/instrument/instrument";
import type { Choices } from "../draw/catalogue";
import type { Dice } from "../draw/dice";
import { evidenceText, formAt } from "./evidence";
import { below } from "./nodes";
import type { Node } from "./nodes";
import { spellOffices } from "./offices";
import { drawScore } from "./points";

/** em self-assessment, va and vf verification, before last year, draft an earlier version. */
export type Stage = "em" | "va" | "vf" | "before" | "draft";
export const stages: readonly Stage[] = ["em", "va", "vf", "before", "draft"];

export interface Facts {
  readonly place: string;
  readonly year: number;
  /** Null where nobody answered. */
  points(stage: Stage, node: Node): number | null;
  /** One text for every evidence column or row, null where one is left empty. */
  evidence(node: Node): readonly (string | null)[];
  offices(node: Node): string;
  /** Nodes on which the score is kept. */
  readonly leaves: ReadonlySet<Node>;
  readonly unanswered: ReadonlySet<Node>;
  /** Answered, and without evidence on purpose. */
  readonly unproved: ReadonlySet<Node>;
}

const places = ["Kota Arunika", "Kabupaten Tirta Kencana", "Kota Candra", "Kabupaten Banyu Biru", "Kota Nirwana"];

export function drawFacts(tree: readonly Node[], choices: Choices, instrument: Instrument, dice: Dice): Facts {
  const leaves = drawLeaves(tree, choices, dice);
  const unanswered = some(leaves, choices.unanswered === "none" ? 0 : 0.08, dice);
  const answered = [...leaves].filter((leaf) => !unanswered.has(leaf));
  const unproved = some(answered, choices.gaps === "none" ? 0 : 0.12, dice);
  const points = drawPoints(tree, leaves, unanswered, choices, dice);
  const evidence = drawEvidence(leaves, unanswered, unproved, choices, dice);
  const offices = new Map([...leaves].map((leaf) => [leaf, spellOffices(leaf, choices, instrument, dice)]));
  return {
    place: dice.pick(places),
    year: dice.pick([2024, 2025]),
    points: (stage, node) => sumOf(node, leaves, points[stage]),
    evidence: (node) => evidence.get(node) ?? [],
    offices: (node) => offices.get(node) ?? "",
    leaves,
    unanswered,
    unproved,
  };
}

/** Nodes that the workbook gives a score of their own, none above another. */
function drawLeaves(tree: readonly Node[], { depth, parts }: Choices, dice: Dice): Set<Node> {
  const mixed = dice.between(1, Math.max(1, tree.length - 1));
  const isQuestion = (at: number): boolean => depth === "question" || (depth === "mixed" && at % 3 !== mixed % 3);
  const ofIndicator = (node: Node, byQuestion: boolean): Node[] => {
    if (byQuestion) return below(node).filter(({ level }) => level === "question");
    return node.children.some(({ level }) => level === "part") && parts !== "whole" ? [...node.children] : [node];
  };
  const found = tree.flatMap((cluster, at) =>
    depth === "cluster" ? [cluster] : cluster.children.flatMap((node) => ofIndicator(node, isQuestion(at))),
  );
  return new Set(found);
}

/** At least one where any is wanted. */
function some(from: Iterable<Node>, share: number, dice: Dice): Set<Node> {
  const all = [...from].filter(({ maximum }) => maximum > 0);
  if (share === 0 || all.length < 3) return new Set();
  return new Set([dice.pick(all), ...all.filter(() => dice.chance(share))]);
}

type Points = ReadonlyMap<Node, number>;

function drawPoints(
  tree: readonly Node[],
  leaves: ReadonlySet<Node>,
  unanswered: ReadonlySet<Node>,
  choices: Choices,
  dice: Dice,
): Record<Stage, Points> {
  const answered = [...leaves].filter((leaf) => !unanswered.has(leaf));
  const em = new Map(answered.map((leaf) => [leaf, drawScore(leaf.maximum, choices, dice)]));
  for (const node of tree.flatMap(below)) holdDown(node, em);
  const lower = (probability: number): Points =>
    new Map(
      [...em].map(([leaf, own], at) => {
        if (at === 0) return [leaf, Math.floor(own / 200) * 100];
        return [leaf, dice.chance(probability) ? lowered(leaf, own, choices, dice) : own];
      }),
    );
  const va = lower(0.5);
  return { em, va, vf: new Map([...va]), before: lower(0.7), draft: lower(0.3) };
}

function lowered(leaf: Node, own: number, choices: Choices, dice: Dice): number {
  return Math.min(own, drawScore(leaf.maximum, { ...choices, ability: "mixed" }, dice));
}

/** Where questions' maxima add to more than their node's, their scores may not. */
function holdDown(node: Node, points: Map<Node, number>): void {
  if (!node.children.some(({ level }) => level === "question")) return;
  let over = node.children.reduce((sum, child) => sum + (points.get(child) ?? 0), 0) - node.maximum;
  for (const child of node.children) {
    const own = points.get(child);
    if (own === undefined || over <= 0) continue;
    points.set(child, Math.max(0, own - over));
    over -= own;
  }
}

function sumOf(node: Node, leaves: ReadonlySet<Node>, points: Points): number | null {
  if (leaves.has(node)) return points.get(node) ?? null;
  const parts = node.children.map((child) => sumOf(child, leaves, points)).filter((part) => part !== null);
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}

function drawEvidence(
  leaves: ReadonlySet<Node>,
  unanswered: ReadonlySet<Node>,
  unproved: ReadonlySet<Node>,
  choices: Choices,
  dice: Dice,
): Map<Node, (string | null)[]> {
  const { evidence } = choices;
  const columns = evidence === "three" ? 3 : evidence === "rows below" ? 2 : 1;
  let number = 100;
  const proved = [...leaves].filter((leaf) => evidence !== "none" && !unanswered.has(leaf) && !unproved.has(leaf));
  return new Map(
    proved.map((leaf) => {
      const kept = evidence === "rows below" ? 0 : dice.between(0, columns - 1);
      const texts = Array.from({ length: columns }, (_, at) =>
        at === kept || dice.chance(0.4) ? evidenceText(leaf, formAt(at, choices), number++, dice) : null,
      );
      return [leaf, texts];
    }),
  );
}

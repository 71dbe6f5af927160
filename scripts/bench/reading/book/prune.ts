/** Takes out of the tree what the workbook does not hold: other offices, other clusters, rows that are missing. */
import type { Choices } from "../draw/catalogue";
import type { Dice } from "../draw/dice";
import type { Node } from "../city/nodes";
import { below } from "../city/nodes";

export interface Pruned {
  readonly tree: readonly Node[];
  /** Codes of what is missing on purpose. */
  readonly missing: readonly Node[];
  /** Ids of the clusters that lack something. */
  readonly lacking: readonly string[];
  /** The office or cluster that the workbook is about. */
  readonly about: string | null;
}

export function prune(tree: readonly Node[], choices: Choices, dice: Dice): Pruned {
  if (choices.story === "cluster") {
    const cluster = dice.pick(tree);
    return { tree: [cluster], missing: [], lacking: [], about: cluster.name };
  }
  if (choices.story === "office") return ofOffice(tree, dice);
  const missing = choices.missing === "none" ? [] : drawMissing(tree, choices, dice);
  const gone = new Set(missing);
  const lacking = tree.filter((cluster) => below(cluster).some((node) => gone.has(node))).map(({ code }) => code);
  return { tree: inSequence(without(tree, gone), choices), missing, lacking, about: null };
}

/** The indicators that an office leads, where it leads any. */
function ofOffice(tree: readonly Node[], dice: Dice): Pruned {
  const all = tree.flatMap(({ children }) => children);
  const office = dice.pick([...new Set(all.map(({ offices }) => offices[0] ?? ""))].filter((name) => name !== ""));
  const own = new Set(all.filter(({ offices }) => offices[0] === office));
  const kept = tree.map((cluster) => ({ ...cluster, children: cluster.children.filter((node) => own.has(node)) }));
  return { tree: kept.filter(({ children }) => children.length > 0), missing: [], lacking: [], about: office };
}

function drawMissing(tree: readonly Node[], { missing, depth }: Choices, dice: Dice): Node[] {
  if (missing === "cluster") return dice.chance(0.6) ? tree.filter(({ code }) => code === "K5") : [dice.pick(tree)];
  const indicators = tree.flatMap(({ children }) => children);
  if (missing === "indicator") return dice.shuffle(indicators).slice(0, dice.between(1, 2));
  const questions = tree.flatMap(below).filter(({ level, maximum }) => level === "question" && maximum > 0);
  return depth === "question" ? dice.shuffle(questions).slice(0, dice.between(1, 3)) : [];
}

function without(nodes: readonly Node[], gone: ReadonlySet<Node>): Node[] {
  return nodes.filter((node) => !gone.has(node)).map((node) => ({ ...node, children: without(node.children, gone) }));
}

function inSequence(tree: readonly Node[], { sequence }: Choices): readonly Node[] {
  if (sequence === "reversed") return tree.toReversed();
  return sequence === "institution last" ? [...tree.slice(1), ...tree.slice(0, 1)] : tree;
}

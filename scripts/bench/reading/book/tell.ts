/** Writes down the truth of an assessment while everything about it is known. */
import type { Instrument } from "../../../../src/core/instrument/instrument";
import { toA1 } from "../../../../src/core/workbook";
import { below, treeOf } from "../city/nodes";
import type { Node } from "../city/nodes";
import type { Assessment } from "./assessment";
import type { Expected, ScoreCell, Truth, Verdict } from "./truth";

export function tellTruth({ work, pruned }: Assessment, instrument: Instrument, kind: readonly string[]): Truth {
  const { choices, facts } = work;
  const points = (node: Node): number | null => (choices.scores === "none" ? null : facts.points("em", node));
  const sums = pruned.tree.map(points).filter((sum) => sum !== null);
  const byIndicator = choices.depth !== "cluster";
  const known = new Map(pruned.tree.flatMap(below).map((node) => [node.code, node]));
  const told = treeOf(instrument)
    .flatMap(below)
    .filter(({ level, code }) => level === "indicator" || (level === "part" && isTold(known.get(code), work)));
  const codes = told.map(({ code }) => ({ code, node: known.get(code) }));
  return {
    kind,
    verdict: verdictOf(choices.story),
    ambiguous: choices.story === "ambiguous",
    eitherScope: choices.missing === "cluster",
    claimed: sums.length === 0 ? null : sums.reduce((all, sum) => all + sum, 0) / 100,
    perIndicator: codes.map(({ code, node }) => ({
      code,
      points: node && byIndicator ? inPoints(points(node)) : null,
    })),
    evidence: [...facts.leaves].map((leaf) => ({
      code: leaf.code,
      has: facts.evidence(leaf).some((text) => text !== null),
    })),
    cells: work.placed.map((placed): ScoreCell => ({
      code: placed.node.code,
      sheet: placed.sheet,
      address: toA1(placed.row, placed.column),
      points: inPoints(points(placed.node)),
      maximum: placed.node.maximum / 100,
    })),
    version: choices.stages === "em" ? null : choices.stages,
    expectedFindings: expectedOf({ work, pruned }),
  };
}

/** The workbook tells a part apart when it, or a question of it, has a row. */
function isTold(part: Node | undefined, { facts }: Assessment["work"]): boolean {
  return part !== undefined && below(part).some((node) => facts.leaves.has(node));
}

function inPoints(hundredths: number | null): number | null {
  return hundredths === null ? null : hundredths / 100;
}

function verdictOf(story: string): Verdict {
  if (story === "many") return "many";
  return story === "office" || story === "cluster" ? "part" : "assessment";
}

function expectedOf({ work, pruned }: Pick<Assessment, "work" | "pruned">): Expected[] {
  const { facts } = work;
  const cellsOf = (node: Node): string[] =>
    work.placed
      .filter((placed) => placed.node === node)
      .map(({ sheet, row, column }) => `${sheet}!${toA1(row, column)}`);
  const about =
    (what: string) =>
    (node: Node): Expected => ({ what, codes: codesAbove(node), cells: cellsOf(node) });
  const worthless = [...facts.leaves].filter(({ maximum }) => maximum === 0);
  return [
    ...[...facts.unanswered].map(about("nobody answered")),
    ...[...facts.unproved].map(about("a score without evidence")),
    ...pruned.missing.map(about("has no row")),
    ...(pruned.missing.length === 0 ? [] : [lackingTotals(work, pruned)]),
    ...worthless.map(about("a question with a maximum of 0")),
  ];
}

/** Totals that lack what is missing differ from what the instrument prints. */
function lackingTotals({ totals }: Assessment["work"], { lacking }: Assessment["pruned"]): Expected {
  return { what: "totals without what is missing", codes: lacking, cells: totals };
}

/** The node and what a finding may name in its place. */
function codesAbove(node: Node): string[] {
  if (node.level === "cluster")
    return below(node)
      .map(({ code }) => code)
      .filter((code) => !code.includes("."));
  const holder = node.level === "question" ? node.code.slice(0, node.code.indexOf(".")) : node.code;
  const parts =
    node.level === "indicator" ? node.children.filter(({ level }) => level === "part").map(({ code }) => code) : [];
  return [node.code, holder, holder.replace(/[A-Z]$/, ""), ...parts];
}

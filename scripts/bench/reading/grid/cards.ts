/** Puts indicators as forms (label left, value right, one below the other) or as cards side by side. */
import type { Stage } from "../city/facts";
import type { Node } from "../city/nodes";
import type { Content } from "./canvas";
import { labelOf } from "./names";
import type { Pen, Place } from "./pen";
import type { PutTable } from "./table";
import { scoreContent } from "./scoreColumns";
import { scoreHeading, stageColumns } from "./words";
import type { Group, Work } from "./work";

interface Field {
  readonly label: string;
  readonly content: Content | null;
  /** Set where the field is a score. */
  readonly stage?: Stage;
}

/** Where a node's block begins. */
interface Block {
  readonly node: Node;
  readonly fields: readonly Field[];
}

export function putCards(
  pen: Pen,
  groups: readonly Group[],
  work: Work,
  { stage, counts, withTotal }: { stage: Stage; counts: boolean; withTotal: boolean },
): PutTable {
  const places = new Map<Node, Place>();
  const across = work.choices.arrangement === "form" ? 1 : work.choices.care === "tidy" ? 2 : 3;
  let down = 0;
  for (const { cluster, nodes } of groups) {
    if (work.choices.grouping === "section") {
      const title = labelOf(cluster, work);
      pen.put(down, 0, { value: title });
      down += 2;
    }
    const leaves = nodes.flatMap((node) => (work.facts.leaves.has(node) ? [node] : node.children));
    const blocks = leaves.map((node): Block => ({ node, fields: fieldsOf(node, stage, work) }));
    down = putBlocks(pen, down, blocks, across, places, work);
  }
  if (withTotal && work.choices.grandTotal !== "none") putTotal(pen, down, groups, stage, work);
  if (counts) for (const [node, place] of places) work.placed.push({ ...place, sheet: pen.canvas.name, node, stage });
  return { height: down + 1, width: across * 3 - 1, scorePlace: (node) => places.get(node) ?? null };
}

/** Blocks in rows of `across`; gives where the next one may stand. */
function putBlocks(
  pen: Pen,
  start: number,
  blocks: readonly Block[],
  across: number,
  places: Map<Node, Place>,
  work: Work,
): number {
  const height = Math.max(0, ...blocks.map(({ fields }) => fields.length)) + 2;
  blocks.forEach((block, at) => {
    putBlock(pen, start + Math.floor(at / across) * height, (at % across) * 3, block, places, work);
  });
  return start + Math.ceil(blocks.length / across) * height;
}

function putBlock(
  pen: Pen,
  down: number,
  across: number,
  { node, fields }: Block,
  places: Map<Node, Place>,
  work: Work,
): void {
  const label = labelOf(node, work);
  const isField = work.choices.arrangement === "form" && work.choices.label === "code name";
  if (isField) {
    pen.put(down, across, { value: work.choices.indicatorWord });
    pen.put(down, across + 1, { value: label });
  } else {
    pen.put(down, across, { value: label });
    pen.merge(down, across, 1, 2);
  }
  fields.forEach(({ label: name, content, stage }, at) => {
    pen.put(down + 1 + at, across, { value: work.choices.spaces === "none" ? name : `${name} :` });
    if (content) pen.put(down + 1 + at, across + 1, content);
    if (stage === "em" || fields.filter((field) => field.stage).length === 1)
      if (stage) places.set(node, pen.place(down + 1 + at, across + 1));
  });
}

function fieldsOf(node: Node, only: Stage, work: Work): Field[] {
  const { choices, facts, dice } = work;
  const own = stageColumns(choices);
  const stages = own.length === 1 ? [only] : own;
  const hasMaximum = choices.maximumWord !== "none" && choices.scores !== "of maximum";
  const maximum: Field = { label: choices.maximumWord, content: { value: node.maximum / 100 } };
  const achieved: Field = { label: "Capaian", content: { value: `${dice.between(10, 100)} %` } };
  const proofs = facts.evidence(node).map((text): Field => ({ label: choices.evidenceWord, content: { value: text } }));
  const empty: Field = { label: choices.evidenceWord, content: null };
  return [
    ...(hasMaximum ? [maximum] : []),
    ...(choices.distractors === "target" ? [achieved] : []),
    ...stages.map((stage) => scoreField(stage, node, work)),
    ...(choices.evidence === "none" ? [] : proofs.length > 0 ? proofs : [empty]),
    ...(choices.offices === "none" ? [] : [{ label: choices.officeWord, content: { value: facts.offices(node) } }]),
    ...(choices.notes === "none" ? [] : [{ label: "Keterangan", content: null }]),
  ];
}

function scoreField(stage: Stage, node: Node, work: Work): Field {
  const points = work.facts.points(stage, node);
  const label = String(scoreHeading(stage, work.choices, work.facts).word);
  return { label, content: points === null ? null : scoreContent(points, node, work), stage };
}

function putTotal(pen: Pen, down: number, groups: readonly Group[], stage: Stage, work: Work): void {
  const clusters = groups.map(({ cluster }) => cluster);
  const sum = clusters.reduce((all, node) => all + (work.facts.points(stage, node) ?? 0), 0);
  const maximum = clusters.reduce((all, node) => all + node.maximum, 0);
  pen.put(down, 0, { value: "Total Nilai" });
  if (work.choices.scores === "percent text") pen.put(down, 1, { value: sum / 100 });
  else pen.put(down, 1, scoreContent(sum, { maximum }, work));
}

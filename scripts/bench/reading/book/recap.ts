/** The recap of clusters beside the details it adds up. */
import { toA1 } from "../../../../src/core/workbook";
import { clusterTitle } from "../city/labels";
import type { Stage } from "../city/facts";
import type { Node } from "../city/nodes";
import { areNumbers, typeNumber } from "../city/typing";
import type { Pen, Place } from "../grid/pen";
import { sumFormula } from "../grid/totals";
import { scoreHeading } from "../grid/words";
import type { Work } from "../grid/work";

/** Where the details of a node have its score. */
export interface Source {
  readonly sheet: string;
  scorePlace(node: Node): Place | null;
}

/** The number of rows it takes: headings, clusters and the total. */
export function recapHeight(tree: readonly Node[]): number {
  return tree.length + 2;
}

export function putRecap(
  pen: Pen,
  tree: readonly Node[],
  sourceOf: (cluster: Node) => Source | null,
  stage: Stage,
  work: Work,
): void {
  const { choices, facts } = work;
  const words = [
    "No",
    choices.clusterTitle === "kluster" ? "Kluster" : "Klaster",
    "Nilai Maks",
    String(scoreHeading("em", choices, facts).word),
  ];
  words.forEach((word, across) => pen.put(0, across, { value: word }));
  tree.forEach((cluster, at) => {
    const points = facts.points(stage, cluster);
    pen.put(at + 1, 0, { value: at + 1 });
    pen.put(at + 1, 1, { value: clusterTitle(cluster, choices.clusterTitle) });
    pen.put(at + 1, 2, { value: cluster.maximum / 100 });
    const formula = formulaOf(cluster, sourceOf(cluster), pen.canvas.name, work);
    if (points !== null) pen.put(at + 1, 3, { ...typeNumber(points, work), ...(formula === null ? {} : { formula }) });
  });
  putTotal(pen, tree, stage, work);
}

function putTotal(pen: Pen, tree: readonly Node[], stage: Stage, work: Work): void {
  const down = tree.length + 1;
  pen.put(down, 1, { value: work.choices.totalWord === "Total" ? "Total" : "Jumlah" });
  const sum = tree.reduce((all, node) => all + (work.facts.points(stage, node) ?? 0), 0);
  const maximum = tree.reduce((all, node) => all + node.maximum, 0);
  pen.put(down, 2, { value: maximum / 100 });
  for (const at of [2, 3]) {
    const { row, column } = pen.place(down, at);
    work.totals.push(`${pen.canvas.name}!${toA1(row, column)}`);
  }
  const places = tree.map((_, at) => pen.place(at + 1, 3));
  const formula = areNumbers(work.choices) && work.choices.totalForm !== "typed" ? sumFormula(places, false) : null;
  pen.put(down, 3, { ...typeNumber(sum, work), ...(formula === null ? {} : { formula }) });
}

function formulaOf(cluster: Node, source: Source | null, own: string, { choices }: Work): string | null {
  if (source === null || !areNumbers(choices) || choices.totalForm === "typed") return null;
  const prefix = source.sheet === own ? "" : `'${source.sheet}'!`;
  const total = source.scorePlace(cluster);
  if (total) return `=${prefix}${toA1(total.row, total.column)}`;
  const leaves = (node: Node): Place[] => {
    const place = source.scorePlace(node);
    return place ? [place] : node.children.flatMap(leaves);
  };
  return sumFormula(leaves(cluster), false, prefix);
}

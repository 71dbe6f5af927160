/** The rows of a table in order: sections, indicators, questions, documents, totals. */
import { clusterTitle, questionLabel } from "../city/labels";
import type { Stage } from "../city/facts";
import type { Node } from "../city/nodes";
import { labelOf } from "./names";
import type { Group, Work } from "./work";

export interface Row {
  readonly kind: "section" | "head" | "leaf" | "document" | "total" | "statistic" | "blank";
  readonly label: string;
  /** 0 cluster, 1 indicator or part, 2 question. */
  readonly depth: number;
  readonly cluster: Node | null;
  /** The indicator or part in whose name the row stands. */
  readonly holder: Node | null;
  /** What the row itself is about. */
  readonly node: Node | null;
  /** Where stages stand in rows. */
  readonly stage?: Stage;
  /** What a total adds up. */
  readonly of?: readonly Node[];
  /** Which of the leaf's documents the row shows. */
  readonly document?: number;
}

export const noRow: Row = { kind: "blank", label: "", depth: 0, cluster: null, holder: null, node: null };

export function rowsOf(groups: readonly Group[], withTotal: boolean, work: Work): Row[] {
  const { choices } = work;
  const all = groups.map(({ cluster }) => cluster);
  const total: Row = { ...noRow, kind: "total", label: grandLabel(work), of: all };
  const body = groups.flatMap((group, at) => [
    ...(at > 0 && choices.spacing === "blank rows" ? [noRow] : []),
    ...groupRows(group, work),
  ]);
  const isTotalled = withTotal && choices.grandTotal !== "none";
  if (!isTotalled) return body;
  return choices.grandTotal === "above" ? [total, ...body] : [...body, total];
}

function groupRows({ cluster, nodes }: Group, work: Work): Row[] {
  const { choices, facts } = work;
  const title = labelOf(cluster, work);
  if (facts.leaves.has(cluster))
    return [{ ...noRow, kind: "leaf", label: title, cluster, holder: cluster, node: cluster }];
  const of = { of: [cluster] };
  const section: Row = { ...noRow, kind: "section", label: title, cluster, node: cluster };
  const total: Row = { ...noRow, kind: "total", label: subLabel(cluster, work), cluster, ...of };
  return [
    ...(choices.grouping === "section" ? [choices.subtotals === "on section" ? { ...section, ...of } : section] : []),
    ...nodes.flatMap((node) => indicatorRows(node, cluster, work)),
    ...(choices.subtotals === "after" ? [total] : []),
  ];
}

function indicatorRows(node: Node, cluster: Node, work: Work): Row[] {
  const { choices, facts } = work;
  if (facts.leaves.has(node)) return leafRows(node, node, cluster, labelOf(node, work), work);
  if (node.children.some(({ level }) => level === "part")) {
    const parts = node.children.flatMap((part) => indicatorRows(part, cluster, work));
    if (choices.parts !== "under") return parts;
    return [{ ...noRow, kind: "head", label: labelOf(node, work), depth: 1, cluster, holder: node, node }, ...parts];
  }
  const label = labelOf(node, work);
  const head: Row = { ...noRow, kind: "head", label, depth: 1, cluster, holder: node, node };
  const of = [node];
  const total: Row = { ...noRow, kind: "total", label: subLabel(node, work), depth: 1, cluster, of };
  return [
    ...(choices.indicatorPlace === "row" ? [head] : []),
    ...(choices.indicatorPlace === "row with total" ? [{ ...head, of }] : []),
    ...questionRows(node, cluster, work),
    ...(choices.indicatorTotals === "after" ? [total] : []),
  ];
}

function questionRows(holder: Node, cluster: Node, work: Work): Row[] {
  const { choices, dice, facts } = work;
  const asked = holder.children.filter((node) => facts.leaves.has(node));
  return asked.flatMap((node, at) => {
    const digits = node.mark.replace(/\D/g, "");
    const isFirst = digits !== node.mark && asked[at - 1]?.mark.replace(/\D/g, "") !== digits;
    const head: Row = { ...noRow, kind: "head", label: `${digits}.`, depth: 2, cluster, holder, node: null };
    const rows = leafRows(node, holder, cluster, questionLabel(node, { choices, dice }), work);
    return choices.questionForm === "letters" && isFirst ? [head, ...rows] : rows;
  });
}

/** One row, one a stage, or one followed by its further documents. */
function leafRows(node: Node, holder: Node, cluster: Node, label: string, work: Work): Row[] {
  const { choices, facts } = work;
  const row: Row = { ...noRow, kind: "leaf", label, depth: node.level === "question" ? 2 : 1, cluster, holder, node };
  if (choices.stages === "rows")
    return [
      { ...row, stage: "em" },
      { ...row, stage: "va" },
    ];
  if (choices.evidence !== "rows below") return [row];
  const more = facts.evidence(node).flatMap((text, document) => (document > 0 && text !== null ? [document] : []));
  return [row, ...more.map((document): Row => ({ ...row, kind: "document", label: "", document }))];
}

function grandLabel({ choices: { totalWord } }: Work): string {
  const labels: Readonly<Record<typeof totalWord, string>> = {
    Jumlah: "JUMLAH",
    "Sub Total": "Total Nilai",
    Total: "GRAND TOTAL",
    "Sub Jumlah": "Jumlah Seluruhnya",
    "Jumlah Nilai": "Total Nilai",
    "bare Jumlah": "Jumlah Total",
  };
  return labels[totalWord];
}

function subLabel(node: Node, { choices, dice }: Work): string {
  const word = choices.totalWord;
  if (word === "bare Jumlah") return "Jumlah";
  if (node.level !== "cluster") return `${word} Indikator ${node.mark}`;
  return `${word} ${node.mark === "" ? node.name : dice.pick([`Klaster ${node.mark}`, clusterTitle(node, choices.clusterTitle)])}`;
}

/** The columns that hold maxima and scores, in points or as shares. */
import { percentOf } from "../city/points";
import type { Stage } from "../city/facts";
import type { Node } from "../city/nodes";
import { typeNumber, typesMaxima } from "../city/typing";
import type { Content } from "./canvas";
import type { Column } from "./column";
import type { Row } from "./rows";
import { heading, scoreHeading, stageColumns } from "./words";
import type { Work } from "./work";

/** `only` is the one stage of a sheet where stages stand on sheets of their own. */
export function scoreColumns(only: Stage, work: Work): Column[] {
  const { choices } = work;
  if (choices.scores === "none") return [];
  const own = stageColumns(choices);
  const stages = own.length === 1 ? [only] : own;
  const scores = stages.flatMap((stage) => [
    scoreColumn(stage, work),
    ...(choices.stages === "parents" ? [remarkColumn(stage, work)] : []),
  ]);
  const rows = choices.stages === "rows" ? [stageColumn()] : [];
  return [...rows, ...(choices.scores === "weighted" ? [shareColumn(only, work)] : []), ...scores];
}

export function maximumColumn(work: Work): Column[] {
  const { maximumWord } = work.choices;
  if (maximumWord === "none") return [];
  const typesText = typesMaxima(work.choices);
  return [
    {
      key: "maximum",
      heading: heading(maximumWord, "Penilaian", maximumWord === "Bobot" ? "Bobot" : "Maks", "poin"),
      group: "number",
      adds: "maximum",
      show: ({ kind, node }) => {
        if (kind !== "leaf" || !node) return null;
        return typesText ? typeNumber(node.maximum, work) : { value: node.maximum / 100 };
      },
    },
  ];
}

function scoreColumn(stage: Stage, work: Work): Column {
  return {
    key: stage,
    heading: scoreHeading(stage, work.choices, work.facts),
    group: "number",
    adds: stage,
    show: ({ kind, node, stage: own }, cell) => {
      if (kind !== "leaf" || !node) return null;
      const points = work.facts.points(own ?? stage, node);
      if (points === null) return unansweredContent(work);
      const content = scoreContent(points, node, work);
      if (work.choices.scores !== "weighted" || work.choices.totalForm === "typed") return content;
      return { ...content, formula: `=${cell("maximum")}*${cell("share")}` };
    },
  };
}

function unansweredContent({ choices: { unanswered } }: Work): Content | null {
  if (unanswered === "dash") return { value: "-" };
  return unanswered === "words" ? { value: "Belum Diisi" } : null;
}

/** Points as this workbook shows them. */
export function scoreContent(points: number, { maximum }: Pick<Node, "maximum">, work: Work): Content {
  const percent = percentOf(points, maximum);
  switch (work.choices.scores) {
    case "share":
      return { value: work.choices.numbers === "comma text" ? String(percent / 100).replace(".", ",") : percent / 100 };
    case "percent":
      return { value: percent / 100, kind: "percent" };
    case "percent text":
      return { value: work.choices.care === "careless" ? `${percent}%` : `${percent} %` };
    case "hundred":
      return { value: percent };
    case "of maximum":
      return { value: `${typed(points, work)} / ${typed(maximum, work)}` };
    default:
      return typeNumber(points, work);
  }
}

function typed(points: number, { choices: { numbers } }: Work): string {
  if (numbers === "point text") return (points / 100).toFixed(2);
  return String(points / 100).replace(".", ",");
}

function shareColumn(stage: Stage, work: Work): Column {
  const inPercent = work.choices.decimals === "half";
  return {
    key: "share",
    heading: heading(inPercent ? "Capaian (%)" : "Skor (0-1)", "Penilaian", inPercent ? "%" : "Skor (0-1)", "%"),
    group: "number",
    adds: null,
    show: ({ kind, node }) => {
      const points = kind === "leaf" && node ? work.facts.points(stage, node) : null;
      if (points === null || !node) return null;
      const share = points / node.maximum;
      return inPercent ? { value: share, kind: "percent" } : { value: share };
    },
  };
}

function stageColumn(): Column {
  const names: Readonly<Record<string, string>> = { em: "EM", va: "VA" };
  return {
    key: "stage",
    heading: heading("Tahap"),
    group: "text",
    adds: null,
    show: ({ stage }) => ({ value: names[stage ?? ""] ?? null }),
  };
}

function remarkColumn(stage: Stage, work: Work): Column {
  const parent = scoreHeading(stage, work.choices, work.facts).parent;
  return { key: `${stage} remark`, heading: heading("Catatan", parent), group: "number", adds: null, show: remark };

  function remark({ kind }: Row): Content | null {
    return kind === "leaf" && work.dice.chance(0.2)
      ? { value: work.dice.pick(["sesuai", "cek kembali", "lengkap"]) }
      : null;
  }
}

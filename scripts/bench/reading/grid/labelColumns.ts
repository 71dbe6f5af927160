/** The columns that say what a row is about: cluster, number, indicator, question, or one label in steps. */
import { text } from "./column";
import type { Column } from "./column";
import { numberColumns, plain } from "./numberColumns";
import { labelOf } from "./names";
import type { Row } from "./rows";
import type { Work } from "./work";

export function labelColumns(rows: readonly Row[], work: Work): Column[] {
  const { choices } = work;
  if (choices.depth === "cluster") return [...numberColumns(rows, work), clusterOnly(work)];
  const asks = rows.some(({ kind, depth }) => kind === "leaf" && depth === 2);
  const apart =
    asks &&
    (choices.indicatorPlace === "each" || choices.indicatorPlace === "first" || choices.indicatorPlace === "merged");
  const cluster = choices.grouping === "section" || choices.grouping === "none" ? [] : [clusterColumn(work)];
  const labels = apart ? [indicatorColumn(work), questionColumn()] : oneLabel(work);
  const codes = asks && choices.questionForm === "code and text" ? [questionCode()] : [];
  const [first, ...rest] = labels;
  return [...cluster, ...numberColumns(rows, work), ...(first ? [first] : []), ...codes, ...rest];
}

function clusterOnly({ choices }: Work): Column {
  const word = choices.clusterTitle === "kluster" ? "Kluster" : "Klaster";
  return { ...plain("label", word), show: ({ label }) => text(label) };
}

function clusterColumn(work: Work): Column {
  const { choices } = work;
  return {
    ...plain("cluster", choices.clusterTitle === "kluster" ? "Kluster" : "Klaster"),
    owner: ({ kind, cluster }) => (kind === "total" ? null : (cluster?.code ?? null)),
    fill: choices.grouping === "merged" ? "merged" : choices.grouping === "each" ? "each" : "first",
    show: ({ kind, cluster, depth, label }) => {
      if (kind === "total") return depth === 0 ? text(label) : null;
      return cluster ? text(labelOf(cluster, work)) : null;
    },
  };
}

/** The indicator beside its questions; without it in another column, totals of clusters stand here too. */
function indicatorColumn(work: Work): Column {
  const { choices } = work;
  const hasClusters = choices.grouping === "each" || choices.grouping === "first" || choices.grouping === "merged";
  const place = choices.indicatorPlace;
  return {
    ...plain("label", choices.indicatorWord),
    owner: ({ kind, holder }) =>
      kind === "leaf" || kind === "document" || kind === "head" ? (holder?.code ?? null) : null,
    fill: place === "merged" || place === "each" ? place : "first",
    show: ({ kind, holder, depth, label }) => {
      if (kind === "total") return depth === 0 && hasClusters ? null : text(label);
      if (kind === "section" || kind === "statistic") return text(label);
      return holder ? text(labelOf(holder, work)) : null;
    },
  };
}

function questionColumn(): Column {
  return {
    ...plain("question", "Pertanyaan"),
    show: ({ kind, depth, label }) => (depth === 2 && (kind === "leaf" || kind === "head") ? text(label) : null),
  };
}

function questionCode(): Column {
  return {
    ...plain("code", "Kode"),
    show: ({ kind, depth, node }) => (kind === "leaf" && depth === 2 ? text(node?.mark ?? "") : null),
  };
}

/** One column for all labels, indented by spaces or spread over three columns in steps. */
function oneLabel({ choices }: Work): Column[] {
  const hasClusters = choices.grouping === "each" || choices.grouping === "first" || choices.grouping === "merged";
  const shows = ({ kind, depth }: Row): boolean => kind !== "total" || depth > 0 || !hasClusters;
  if (choices.indent === "steps") {
    return [0, 1, 2].map((step) => ({
      ...plain(step === 0 ? "label" : `label ${step}`, step === 0 ? choices.indicatorWord : ""),
      show: ({ depth, label }) => (depth === step ? text(label) : null),
    }));
  }
  const pad = choices.indent === "spaces" ? "    " : "";
  const show = (row: Row) => (shows(row) && row.label !== "" ? text(pad.repeat(row.depth) + row.label) : null);
  return [{ ...plain("label", choices.indicatorWord), width: choices.sideways === "merged" ? 2 : 1, show }];
}

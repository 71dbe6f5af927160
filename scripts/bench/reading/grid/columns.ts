/** All columns of a table in the order in which this keeper likes them. */
import type { Stage } from "../city/facts";
import type { Choices } from "../draw/catalogue";
import type { Column } from "./column";
import { labelColumns } from "./labelColumns";
import { checkColumns, distractorColumns, evidenceColumns, noteColumns, officeColumns } from "./otherColumns";
import type { Row } from "./rows";
import { maximumColumn, scoreColumns } from "./scoreColumns";
import { heading } from "./words";
import type { Work } from "./work";

export function columnsOf(rows: readonly Row[], stage: Stage, work: Work): Column[] {
  const sets = {
    labels: labelColumns(rows, work),
    distractors: distractorColumns(work),
    maximum: maximumColumn(work),
    scores: scoreColumns(stage, work),
    evidence: evidenceColumns(work),
    offices: officeColumns(work),
    notes: [...noteColumns(work), ...checkColumns(work)],
  };
  const columns = orders[work.choices.order].flatMap((name) => sets[name]);
  return work.choices.spacing === "blank column" ? withGap(columns) : columns;
}

type Set = "labels" | "distractors" | "maximum" | "scores" | "evidence" | "offices" | "notes";

const orders: Readonly<Record<Choices["order"], readonly Set[]>> = {
  usual: ["labels", "distractors", "maximum", "scores", "evidence", "offices", "notes"],
  "score first": ["labels", "scores", "maximum", "distractors", "evidence", "offices", "notes"],
  "evidence first": ["labels", "evidence", "offices", "distractors", "maximum", "scores", "notes"],
  "office first": ["offices", "labels", "distractors", "maximum", "scores", "evidence", "notes"],
  "maximum last": ["labels", "scores", "distractors", "evidence", "offices", "notes", "maximum"],
};

/** A narrow empty column before the proofs, for looks. */
function withGap(columns: readonly Column[]): Column[] {
  const gap: Column = { key: "gap column", heading: heading(null), group: "proof", adds: null, show: () => null };
  const at = columns.findLastIndex(({ group }) => group === "number");
  return [...columns.slice(0, at + 1), gap, ...columns.slice(at + 1)];
}

/** Proposes what the label columns of a block can be: as the headings say, and as their cells contradict them. */
import type { Forced, Heading } from "./columns";
import { surest } from "./columns";
import type { FactsOf } from "./facts";
import { labelColumns } from "./headingRows";
import type { Roles } from "./tables";
import type { Column } from "./words";

/** Which column holds which kind of label, and whose number the numbers are. */
export interface Labels {
  columns: ReadonlyMap<Column, number>;
  numberOf: Roles["numberOf"];
}

export interface Sight {
  headings: readonly Heading[];
  facts: FactsOf;
}

/** One way in which headings mislead. */
export interface Proposer {
  id: string;
  reason: string;
  example: string;
  /** Other labels than these; null when nothing speaks for it. */
  propose: (labels: Labels, sight: Sight) => Labels | null;
}

export const proposers: readonly Proposer[] = [
  {
    id: "cluster-heads-indicators",
    reason: '"Komponen" or "Klaster / Indikator" over rows that are mostly indicators is the column of indicators.',
    example: "Klaster / Indikator | Nilai",
    propose({ columns, numberOf }, { facts }) {
      const at = columns.get("cluster");
      if (at === undefined || columns.has("indicator") || facts(at).names < Math.max(0.4, facts(at).clusters))
        return null;
      return { columns: moved(columns, "cluster", "indicator", at), numberOf };
    },
  },
  {
    id: "question-heads-indicators",
    reason: '"Kriteria" or "Uraian" over the names of indicators is their column, where no other is.',
    example: "Klaster | Kriteria | Nilai",
    propose({ columns, numberOf }, { facts }) {
      const at = columns.get("question");
      if (at === undefined || columns.has("indicator") || facts(at).names < 0.4) return null;
      return { columns: moved(columns, "question", "indicator", at), numberOf };
    },
  },
  {
    id: "names-elsewhere",
    reason: "The column that holds the instrument's names is the column of indicators, whatever heads it.",
    example: "No | Apa | Nilai",
    propose({ columns, numberOf }, { headings, facts }) {
      const label = columns.has("indicator") ? "indicator" : "question";
      const current = columns.get(label);
      const [best] = freeOf(headings, columns).sort((a, b) => facts(b).names - facts(a).names);
      if (best === undefined || facts(best).names < 0.2) return null;
      if (current !== undefined && facts(best).names < 2 * facts(current).names) return null;
      const others = [...columns].filter(([name]) => name !== "indicator");
      return { columns: new Map([...others, ["indicator", best]]), numberOf };
    },
  },
  {
    id: "numbers-in-indicator",
    reason: '"Indikator" over numbers holds their numbers; the names stand beside it.',
    example: "Indikator | Nama | Nilai",
    propose({ columns }, { headings, facts }) {
      const at = columns.get("indicator");
      if (at === undefined || facts(at).numbers < 0.6) return null;
      const names = freeOf(headings, columns).find((column) => facts(column).names >= 0.2);
      const labels = moved(columns, "indicator", "number", at);
      return { columns: names === undefined ? labels : labels.set("indicator", names), numberOf: "indicator" };
    },
  },
  {
    id: "codes-of-questions",
    reason: 'A column "Kode" beside the indicators can hold the codes of their questions.',
    example: "Indikator | Kode | Nilai",
    propose({ columns, numberOf }, { facts }) {
      const at = columns.get("number");
      if (at === undefined || columns.has("question") || numberOf !== "indicator") return null;
      const isNeeded = !columns.has("indicator") || facts(columns.get("indicator") ?? at).filled < facts(at).filled;
      return isNeeded || facts(at).codes > 0.2 ? { columns: moved(columns, "number", "question", at), numberOf } : null;
    },
  },
  {
    id: "questions-elsewhere",
    reason: 'Questions may stand under a heading as general as "Uraian", beside a column of indicators.',
    example: "Indikator | Uraian | Nilai",
    propose({ columns, numberOf }, { headings, facts }) {
      if (columns.has("question") || !columns.has("indicator")) return null;
      const at = freeOf(headings, columns).find(
        (column) => facts(column).questions >= 0.3 || facts(column).codes >= 0.5,
      );
      return at === undefined ? null : { columns: new Map([...columns, ["question", at]]), numberOf };
    },
  },
  {
    id: "numbers-without-heading",
    reason: "The column of codes before the names may have no heading.",
    example: " | Indikator | Nilai",
    propose({ columns }, { headings, facts }) {
      const names = columns.get("indicator") ?? columns.get("question");
      if (columns.has("number") || names === undefined) return null;
      const at = headings.find(({ column, role }) => column === names - 1 && role === null)?.column;
      if (at === undefined || facts(at).numbers + facts(at).codes < 0.6) return null;
      return { columns: new Map([...columns, ["number", at]]), numberOf: "indicator" };
    },
  },
  {
    id: "number-of-question",
    reason: "The number beside a question can be the question's, not the indicator's.",
    example: "Indikator | No | Pertanyaan",
    propose({ columns, numberOf }) {
      const isPossible = columns.has("number") && columns.has("question") && numberOf === "indicator";
      return isPossible ? { columns, numberOf: "question" } : null;
    },
  },
  {
    id: "running-number",
    reason: "A number that only counts rows says nothing of the instrument.",
    example: "No 1, 2, 3 beside indicators 12, 14, 17",
    propose({ columns, numberOf }, { facts }) {
      const at = columns.get("number");
      return at !== undefined && numberOf === "indicator" && facts(at).counts > 0.5
        ? { columns, numberOf: "running" }
        : null;
    },
  },
];

/** A sheet is rarely misleading in more than two ways at once. */
const mostProposals = 10;

/** The labels as headings say, and every other way that something speaks for. */
export function labelsFor(sight: Sight, forced: Forced): Labels[] {
  const { headings, facts } = sight;
  const said = new Map(surest(headings, labelColumns, forced));
  asksForCodes(said, headings);
  const cluster = said.get("cluster");
  const isForced = forced.has("cluster");
  const isFalse = cluster !== undefined && !isForced && facts(cluster).filled > 0 && facts(cluster).clusters === 0;
  if (isFalse && (said.has("indicator") || said.has("question"))) said.delete("cluster");
  const all: Labels[] = [{ columns: said, numberOf: "indicator" }];
  for (const { propose } of proposers)
    for (const labels of [...all]) {
      const other = propose(labels, sight);
      if (other && all.length < mostProposals && keeps(other, forced) && !all.some((one) => isSame(one, other)))
        all.push(other);
    }
  return all;
}

/** "Kode Pertanyaan" stands for the question where no column holds its text. */
function asksForCodes(said: Map<Column, number>, headings: readonly Heading[]): void {
  const at = said.get("number");
  const path = headings.find(({ column }) => column === at)?.path ?? [];
  if (at === undefined || said.has("question") || !/\b(pertanyaan|soal|question)\b/i.test(path.at(-1) ?? "")) return;
  said.delete("number");
  said.set("question", at);
}

function keeps({ columns }: Labels, forced: Forced): boolean {
  return labelColumns.every((name) => !forced.has(name) || (columns.get(name) ?? null) === forced.get(name));
}

function isSame(a: Labels, b: Labels): boolean {
  return a.numberOf === b.numberOf && labelColumns.every((name) => a.columns.get(name) === b.columns.get(name));
}

function moved(columns: ReadonlyMap<Column, number>, from: Column, to: Column, at: number): Map<Column, number> {
  return new Map([...[...columns].filter(([name]) => name !== from && name !== to), [to, at]]);
}

/** Columns that are no label and that no sure heading claims for something else. */
function freeOf(headings: readonly Heading[], columns: ReadonlyMap<Column, number>): number[] {
  const taken = new Set(columns.values());
  const isClaimed = ({ role }: Heading): boolean => role?.strength === 3 && !labelColumns.includes(role.column);
  return headings.filter((heading) => !taken.has(heading.column) && !isClaimed(heading)).map(({ column }) => column);
}

/** What a rule is, what it finds, and how entries are named in messages. */
import type { EvidenceTerms } from "./evidence/evidence";
import type { Cluster, Indicator, Instrument } from "./instrument/instrument";
import type { Entry, Reading } from "./reading/entries";
import type { Column } from "./reading/words";
import type { PrintedTier } from "./reading/tiers";
import type { Score } from "./scoring/scoring";
import type { Text } from "./text";
import type { CellRef, CellValue, Workbook } from "./workbook";

/** error: must be fixed · query: fix or explain · hint: worth a look. */
export type FindingLevel = "error" | "query" | "hint";

/** The gravest first. */
export const levels: readonly FindingLevel[] = ["error", "query", "hint"];

/** Everything a rule may look at. */
export interface Context {
  workbook: Workbook;
  instrument: Instrument;
  reading: Reading;
  entries: readonly Entry[];
  score: Score;
  tiers: readonly PrintedTier[];
  terms: EvidenceTerms;
}

/** What a cell should hold instead, where that is beyond doubt; the pane offers it and never writes it unasked. */
export interface Repair {
  kind: "number" | "code" | "maximum";
  to: CellValue;
}

/** What a rule yields: where, about which entry, how many points are at stake, and what to say. */
export interface Problem {
  at: CellRef;
  entry?: Entry | undefined;
  points?: number | undefined;
  message: Text;
  /** What it is about when there is no entry: something missing. */
  cluster?: Cluster;
  indicator?: Indicator;
  /** Where this one weighs less than its rule does. */
  level?: FindingLevel;
  /** Offices to name instead of the entry's own. */
  offices?: readonly string[];
  repair?: Repair | undefined;
}

/** A cell of an example: a value, or a formula with its cached result. */
export type ExampleCell = CellValue | { formula: string; value: CellValue };
export type ExampleGrid = readonly (readonly ExampleCell[])[];

/** A workbook of one sheet that shows the rule at work; the conformance test runs it. */
export interface Example {
  bad: ExampleGrid;
  /** The cells of `bad` that the rule points at. */
  flags: readonly string[];
  good: ExampleGrid;
  /** Excel's numbers of the rows of `bad` that are hidden. */
  hiddenRows?: readonly number[];
}

export interface Rule {
  /** The file's name. */
  id: string;
  level: FindingLevel;
  /** What must hold. */
  title: Text;
  why: Text;
  fix: Text;
  /** Columns without which the rule cannot be checked; of a list inside the list, one is enough. */
  needs: readonly (Column | readonly Column[])[];
  example: Example;
  check: (context: Context) => Iterable<Problem>;
}

/** One finding, as the command line, the pane and the marks show it. */
export interface Finding {
  rule: string;
  level: FindingLevel;
  at: CellRef;
  /** "7" or "21B"; null when it is about no single indicator. */
  indicator: string | null;
  /** "2a"; null when it is about no single question. */
  question: string | null;
  /** The cluster's id; null when it is about none. */
  cluster: string | null;
  /** Points that the finding puts at stake; 0 when none. */
  points: number;
  offices: string[];
  message: Text;
  /** Null when a person has to decide. */
  repair: Repair | null;
}

/** What people call an entry: "pertanyaan 2a, indikator 1", "klaster III", "total". */
export function nameOf(entry: Entry): Text {
  const { level, question, code, part, indicator, cluster, label } = entry;
  const number = part?.code ?? (indicator ? String(indicator.number) : null);
  if (level === "whole") return { id: "total keseluruhan", en: "the whole total" };
  if (level === "cluster" || number === null)
    return cluster ? clusterName(cluster) : { id: `"${label}"`, en: `"${label}"` };
  const asked = question?.code ?? code ?? label;
  if (level === "question")
    return { id: `pertanyaan ${asked}, indikator ${number}`, en: `question ${asked}, indicator ${number}` };
  return { id: `indikator ${number}`, en: `indicator ${number}` };
}

export function clusterName({ roman, name }: { roman: string | null; name: Text }): Text {
  return {
    id: roman ? `klaster ${roman} (${name.id})` : name.id,
    en: roman ? `cluster ${roman} (${name.en})` : name.en,
  };
}

/** A sentence begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The cell to point at when no row is meant: the first table's heading of a column, or over its names. */
export function firstHeading({ tables }: Reading, wanted?: Column): CellRef {
  const table = tables.find(({ columns }) => wanted === undefined || columns.has(wanted)) ?? tables[0];
  const columns: readonly Column[] = [...(wanted ? [wanted] : []), "indicator", "cluster", "question", "number"];
  const column = columns.map((name) => table?.columns.get(name)).find((at) => at !== undefined);
  return {
    sheet: table?.grid.sheet.name ?? "",
    row: Math.max(0, table?.bottom ?? 0),
    column: column ?? table?.left ?? 0,
  };
}

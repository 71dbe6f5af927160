/** What reading yields: entries (clusters, indicators, parts, questions, totals) that know their cells, and what could not be read. */
import type { EvidenceCell } from "../../evidence/citations/cells";
import type { Cluster, Indicator, Part, Question } from "../../instrument/instrument";
import type { Amount } from "../../numbers";
import type { Text } from "../../text";
import { isBlank } from "../../workbook";
import type { CellRef } from "../../workbook";
import type { Table } from "./tables";
import type { Column } from "./words";

export type Level = "whole" | "cluster" | "indicator" | "part" | "question";

/** One row of a table that found its place in the instrument. */
/** A node by its name, what stands above it ("Sub Total"), or a level ("Total Klaster"). */
export type TotalOf = "named" | "above" | Level;

export interface Entry {
  level: Level;
  /** A row of totals ("Jumlah", "Sub Total Klaster I"): it repeats what other rows add up to. */
  isTotal: boolean;
  /** Of a row of totals what its label says that it adds up; null where the label does not say, and for any other row. */
  totalOf: TotalOf | null;
  /** Where in the instrument it belongs; null where the instrument does not know it. */
  cluster: Cluster | null;
  indicator: Indicator | null;
  part: Part | null;
  question: Question | null;
  /** The cluster that the workbook puts the row under by column, section, title or sheet name; null when it does not say. */
  under: Cluster | null;
  /** What the workbook calls it. */
  label: string;
  /** The code as written, in plain form ("7", "2a"); null when none. */
  code: string | null;
  /** The number that stands beside a name which has another number in the instrument; null when they agree. */
  otherNumber: string | null;
  /** True when a code alone in its cell has stray spaces. */
  isUntidy: boolean;
  table: Table;
  row: number;
  /** Where the name or code stands. */
  at: CellRef;
  score: Amount;
  maximum: Amount;
  achievement: Amount;
  answer: Amount;
  /** What is ticked under "Ada" and "Tidak", or answered with yes or no; null when neither. */
  ticked: "yes" | "no" | null;
  /** The cells of evidence in its own row and in following rows without a code. */
  evidence: EvidenceCell[];
  /** The offices cell as written, blank as "". */
  offices: string;
  /** True when Excel has turned the score into a date or a time: it counts for nothing. */
  isMoment: boolean;
  /** What keeps the score out of sight; null when it can be seen. */
  hidden: "row" | "column" | "sheet" | "format" | "colour" | null;
}

/** A row with content that found no place. */
export interface Unread {
  sheet: string;
  row: number;
  column: number;
  why: Text;
}

/** The whole workbook as read. */
export interface Reading {
  tables: Table[];
  entries: Entry[];
  /** Rows that look like indicators but name none of the instrument's. */
  unknown: Entry[];
  unread: Unread[];
}

/** True when the entry's table has that column. */
export function has(entry: Entry, column: Column): boolean {
  return entry.table.columns.has(column);
}

/** The columns of scores: one, or several of which each row has one. */
export function scoreColumns({ columns, also }: Pick<Table, "columns" | "also">): number[] {
  const first = columns.get("score");
  return first === undefined ? [] : [first, ...(also.get("score") ?? [])];
}

/** Where a row's number stands: the first that is filled of several columns, before zeros. */
export function columnAt({ table, row }: Pick<Entry, "table" | "row">, column: Column): number | undefined {
  const all = column === "score" ? scoreColumns(table) : [];
  if (all.length < 2) return table.columns.get(column);
  const filled = all.filter((at) => !isBlank(table.grid.own(row, at)));
  return filled.find((at) => table.grid.own(row, at) !== 0) ?? filled[0] ?? all[0];
}

/** The entry's cell in a column, or its label when the table has no such column. Merged areas are named by their first cell. */
export function cellOf(entry: Entry, column: Column): CellRef {
  const at = columnAt(entry, column);
  if (at === undefined) return entry.at;
  const { grid } = entry.table;
  const area = grid.mergeAt(entry.row, at);
  return grid.refOf(area?.top ?? entry.row, area?.left ?? at);
}

/** The rows of questions ("2") that only head their sub-questions ("2a", "2b") among `entries`. */
export function headsAmong(entries: readonly Entry[]): Set<Entry> {
  const heads = entries.filter(({ level, question, code }) => level === "question" && !question && code !== null);
  if (heads.length === 0) return new Set();
  const stems = entries.flatMap(({ code }) => [...(code ?? "").matchAll(/\d(?=[a-z])/gi)].map(stemOf));
  const known = new Set(stems);
  return new Set(heads.filter(({ code }) => known.has(code?.toLowerCase() ?? "")));
}

/** What stands before a letter of a code, up to and with the digit found. */
function stemOf({ input, index }: RegExpMatchArray): string {
  return (input ?? "").slice(0, (index ?? 0) + 1).toLowerCase();
}

/** The code people know the entry by: "7", "21B", "K2", "1000"; null when the instrument does not know it. */
export function codeOf(entry: Entry): string | null {
  if (entry.part) return entry.part.code;
  if (entry.indicator) return String(entry.indicator.number);
  return null;
}

/** What the form itself can come to: some print a maximum below what their own questions add up to. */
export function formMaximumOf(entry: Entry): number | null {
  const max = maximumOf(entry);
  if (max === null || entry.level === "question") return max;
  const node = entry.part ?? entry.indicator;
  return Math.max(max, node?.questionsAddTo ?? max);
}

/** The points an entry can bring: its question's, part's, indicator's or cluster's maximum. */
export function maximumOf({ question, part, indicator, cluster, level }: Entry): number | null {
  if (level === "question") return question?.max ?? null;
  return (part ?? indicator ?? cluster)?.max ?? null;
}

/** Makes the entry of a row: its numbers, evidence and offices, and what hides its score. */
import { evidenceCell } from "../evidence/cells";
import type { EvidenceCell } from "../evidence/cells";
import type { Cluster, Indicator, Part, Question } from "../instrument/instrument";
import { asShown, ofMaximum, readAmount } from "../numbers";
import type { Amount } from "../numbers";
import { isBlank, toA1 } from "../workbook";
import type { CellRef } from "../workbook";
import type { Entry, Level } from "./entries";
import type { Label } from "../naming/labels";
import type { Row } from "./rows";
import type { Table } from "./tables";
import type { Column } from "./words";

/** Where an entry belongs, as far as it is known. */
export interface Address {
  cluster: Cluster | null;
  indicator: Indicator | null;
  part: Part | null;
  question: Question | null;
  under: Cluster | null;
}

/** A text never settles an ambiguous maximum above the whole instrument's. */
const largest = 1000;

export function entryOf(row: Row, level: Level, address: Address, label: Label | null): Entry {
  const { table } = row;
  const max =
    level === "whole" ? largest : (address.question ?? address.part ?? address.indicator ?? address.cluster)?.max;
  const maximum = maximumAt(row);
  const limit = max ?? (maximum.kind === "number" ? maximum.value : largest);
  return {
    level,
    isTotal: false,
    ...address,
    label: label?.text ?? "",
    code: label?.code ?? null,
    otherNumber: null,
    isUntidy: label !== null && !label.isTidy,
    table,
    row: row.row,
    at: labelCell(row, label),
    score: amountAt(row, "score", limit),
    maximum,
    achievement: amountAt(row, "achievement", null),
    answer: amountAt(row, "answer", null),
    ticked: tickedAt(row),
    evidence: citationsAt(row),
    offices: textAt(row, "office"),
    hidden: hiddenBy(table, row.row),
  };
}

function maximumAt(row: Row): Amount {
  const { columns, grid } = row.table;
  const at = columns.get("maximum");
  if (at === undefined || at !== columns.get("score")) return amountAt(row, "maximum", largest);
  const of = ofMaximum(grid.own(row.row, at));
  return of === null ? { kind: "blank" } : readAmount(of);
}

/** The amount in one of the row's own cells; the rows that a merged score also covers have none of their own. */
export function amountAt({ table, row }: Row, column: Column, max: number | null): Amount {
  const at = table.columns.get(column);
  if (at === undefined) return { kind: "blank" };
  const amount = readAmount(table.grid.own(row, at), max);
  return asShown(amount, table.grid.sheet.kinds?.get(toA1(row, at)) ?? null);
}

/** True when the row has a score, a maximum or an answer of its own. */
export function hasValues(row: Row): boolean {
  const isFilled = (["score", "maximum", "verified", "answer"] as const).some(
    (column) => amountAt(row, column, null).kind !== "blank",
  );
  return isFilled || tickedAt(row) !== null;
}

/** The evidence that stands in the row; an evidence cell merged over rows serves them all. */
export function citationsAt({ table, row }: Row): EvidenceCell[] {
  const column = table.columns.get("evidence");
  if (column === undefined) return [];
  const area = table.grid.mergeAt(row, column);
  const cell = evidenceCell(table.grid.sheet, area?.top ?? row, area?.left ?? column);
  return cell ? [cell] : [];
}

/** Ticks in a pair of columns "Ada" and "Tidak", or one answer cell that says yes or no. */
function tickedAt(row: Row): Entry["ticked"] {
  if (isTicked(row, "yes")) return "yes";
  if (isTicked(row, "no")) return "no";
  const answer = amountAt(row, "answer", null);
  return answer.kind === "yes" || answer.kind === "no" ? answer.kind : null;
}

function isTicked(row: Row, column: Column): boolean {
  const { kind } = amountAt(row, column, null);
  return kind !== "blank" && kind !== "placeholder" && kind !== "no";
}

function textAt({ table, row }: Row, column: Column): string {
  const at = table.columns.get(column);
  const cell = at === undefined ? null : table.grid.shown(row, at);
  return isBlank(cell) ? "" : String(cell).trim();
}

function labelCell(row: Row, label: Label | null): CellRef {
  const { table } = row;
  const own = label && labelColumns.find((column) => row[column] === label);
  const column = (own && table.columns.get(own)) ?? firstFilled(table, row.row);
  return { sheet: table.grid.sheet.name, row: row.row, column };
}

const labelColumns = ["question", "indicator", "cluster", "number"] as const;

function firstFilled(table: Table, row: number): number {
  for (let column = table.left; column <= table.right; column++)
    if (!isBlank(table.grid.own(row, column))) return column;
  return table.left;
}

function hiddenBy({ grid, columns }: Table, row: number): Entry["hidden"] {
  if (grid.sheet.visibility !== "visible") return "sheet";
  if (grid.sheet.hiddenRows.has(row)) return "row";
  const score = columns.get("score");
  return score !== undefined && grid.sheet.hiddenColumns.has(score) ? "column" : null;
}

/** What stands in a row's own cells: amounts, answers, ticks, texts, and how Excel shows a number. */
import { readAmount } from "../../numbers";
import type { Amount } from "../../numbers";
import { isBlank, toA1 } from "../../workbook";
import type { NumberKind } from "../../workbook";
import { columnAt } from "../model/entries";
import { holdsPoints } from "./percentCells";
import type { Entry } from "../model/entries";
import type { Column } from "../model/words";
import type { Row } from "./rows";

/** The amount in one of the row's own cells; the rows that a merged score also covers have none of their own. */
export function amountAt({ table, row }: Pick<Row, "table" | "row">, column: Column, max: number | null): Amount {
  const at = columnAt({ table, row }, column);
  return at === undefined ? { kind: "blank" } : readAmount(table.grid.own(row, at), max);
}

/** True when the row has a score, a maximum or an answer of its own. */
export function hasValues(row: Pick<Row, "table" | "row">): boolean {
  const isFilled = (["score", "maximum", "verified", "answer"] as const).some(
    (column) => amountAt(row, column, null).kind !== "blank",
  );
  return isFilled || tickedAt(row) !== null;
}

/** Ticks in a pair of columns "Ada" and "Tidak", or one answer cell that says yes or no. */
export function tickedAt(row: Pick<Row, "table" | "row">): Entry["ticked"] {
  if (isTicked(row, "yes")) return "yes";
  if (isTicked(row, "no")) return "no";
  const answer = amountAt(row, "answer", null);
  return answer.kind === "yes" || answer.kind === "no" ? answer.kind : null;
}

function isTicked(row: Pick<Row, "table" | "row">, column: Column): boolean {
  const { kind } = amountAt(row, column, null);
  return kind !== "blank" && kind !== "placeholder" && kind !== "no";
}

/** What stands in one of the row's cells as a text, blank as ""; what is merged from further left is none of it. */
export function textAt({ table, row }: Pick<Row, "table" | "row">, column: Column): string {
  const at = table.columns.get(column);
  const isOwn = at !== undefined && (table.grid.mergeAt(row, at)?.left ?? at) === at;
  const cell = isOwn ? table.grid.shown(row, at) : null;
  return isBlank(cell) ? "" : String(cell).trim();
}

/** How Excel shows the number in one of the row's cells; null when as a plain number. */
export function kindAt({ table, row }: Row, column: Column): NumberKind | null {
  const { grid } = table;
  const { kinds } = grid.sheet;
  const at = columnAt({ table, row }, column);
  if (at === undefined || !kinds || kinds.size === 0) return null;
  const ref = grid.refOf(row, at);
  const kind = kinds.get(toA1(ref.row, ref.column)) ?? null;
  return kind === "percent" && holdsPoints(grid, at) ? null : kind;
}

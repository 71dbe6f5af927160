/** Makes the entry of a row: its numbers, evidence and offices, and what hides its score. */
import type { Cluster, Indicator, Part, Question } from "../../instrument/instrument";
import type { Label } from "../../naming/labels";
import { ofMaximum, readAmount, toNumber } from "../../numbers";
import { roundOff } from "../../rounding";
import type { Amount } from "../../numbers";
import { isBlank, toA1 } from "../../workbook";
import type { CellRef, NumberKind } from "../../workbook";
import { citationsAt } from "../cells/citing";
import { amountAt, kindAt, textAt, tickedAt } from "../cells/rowValues";
import type { Row } from "../cells/rows";
import { columnAt, scoreColumns } from "../model/entries";
import type { Entry, Level } from "../model/entries";
import type { Table } from "../model/tables";

/** Where an entry belongs, as far as it is known. */
export interface Address {
  cluster: Cluster | null;
  indicator: Indicator | null;
  part: Part | null;
  question: Question | null;
  under: Cluster | null;
}

/** A text never settles an ambiguous maximum above the whole instrument's. */
const mostPoints = 1000;

/** Every entry is made with the same fields in the same order, which makes and copies it several times faster. */
export function entryOf(row: Row, level: Level, address: Address, label: Label | null): Entry {
  const { table } = row;
  const { cluster, indicator, part, question, under } = address;
  const max = level === "whole" ? mostPoints : (question ?? part ?? indicator ?? cluster)?.max;
  const maximum = maximumAt(row);
  const limit = max ?? (maximum.kind === "number" ? maximum.value : mostPoints);
  return {
    level,
    isTotal: false,
    totalOf: null,
    cluster,
    indicator,
    part,
    question,
    under,
    label: label?.text ?? "",
    code: label?.code ?? null,
    otherNumber: null,
    isUntidy: label !== null && !label.isTidy,
    table,
    row: row.row,
    at: labelCell(row, level, label),
    score: scoreAt(row, limit),
    maximum,
    achievement: amountAt(row, "achievement", null),
    answer: amountAt(row, "answer", null),
    ticked: tickedAt(row),
    evidence: citationsAt(row),
    offices: textAt(row, "office"),
    isMoment: isMoment(kindAt(row, "score")),
    hidden: hiddenBy(row),
  };
}

function maximumAt(row: Row): Amount {
  const { columns, grid } = row.table;
  const at = columns.get("maximum");
  if (at === undefined || at !== columns.get("score")) return amountAt(row, "maximum", mostPoints);
  return readAmount(ofMaximum(grid.own(row.row, at)));
}

/** The score as it counts: a share of the maximum is written as percent, whose value stands before the sign. */
function scoreAt(row: Row, limit: number | null): Amount {
  const amount = amountAt(row, "score", limit);
  const { scale } = row.table;
  const kind = kindAt(row, "score");
  if (isMoment(kind) && amount.kind === "number") return { kind: "text", text: momentText(amount.value, kind) };
  if (kind === "percent" && amount.kind === "number" && !amount.percent)
    return { ...amount, value: roundOff(amount.value * 100), percent: true };
  if (scale === "points" || amount.kind !== "number" || amount.percent) return amount;
  return { ...amount, value: scale === "share" ? amount.value * 100 : amount.value, percent: true };
}

/**
 * What a row of totals says of a score that stands in several columns: it adds each of them up. Where a later one, further
 * right, holds what was mended alone, no sum of theirs says anything.
 */
export function totalScore({ table, row }: Row, one: Amount): Amount {
  const [first = 0, ...also] = scoreColumns(table);
  const numbers = [first, ...also]
    .map((at) => readAmount(table.grid.own(row, at)))
    .filter(({ kind }) => kind === "number");
  if (numbers.length < 2 || one.kind !== "number") return one;
  if (also.some((at) => at < first)) return { kind: "blank" };
  return { ...one, value: numbers.reduce((sum, amount) => sum + (toNumber(amount) ?? 0), 0) };
}

/** True for a number that Excel shows as a date or a time. */
function isMoment(kind: NumberKind | null): kind is "date" | "time" {
  return kind === "date" || kind === "time";
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Excel counts days from 30 December 1899, and takes 1900 for a leap year. */
const dayLength = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

/** A serial number as Excel shows it: "25-Nov", "11:25". */
function momentText(serial: number, kind: "date" | "time"): string {
  const moment = new Date(firstDay + Math.round(serial * dayLength));
  const two = (value: number): string => String(value).padStart(2, "0");
  if (kind === "time") return `${moment.getUTCHours()}:${two(moment.getUTCMinutes())}`;
  return `${moment.getUTCDate()}-${months[moment.getUTCMonth()] ?? ""}`;
}

/** The column of questions and that of indicators may hold the same text. */
function labelCell(row: Row, level: Level, label: Label | null): CellRef {
  const { table } = row;
  const [first, second] =
    level === "question" ? (["question", "indicator"] as const) : (["indicator", "question"] as const);
  const own = label && ([first, second, "cluster", "number"] as const).find((column) => row[column] === label);
  const column = (own && table.columns.get(own)) ?? firstFilled(table, row.row);
  return table.grid.refOf(row.row, column);
}

function firstFilled(table: Table, row: number): number {
  for (let column = table.left; column <= table.right; column++)
    if (!isBlank(table.grid.own(row, column))) return column;
  return table.left;
}

function hiddenBy({ table, row }: Row): Entry["hidden"] {
  const { grid } = table;
  if (grid.sheet.visibility !== "visible") return "sheet";
  const score = columnAt({ table, row }, "score");
  const at = grid.refOf(row, score ?? 0);
  if (grid.sheet.hiddenRows.has(at.row)) return "row";
  if (score === undefined) return null;
  if (grid.sheet.hiddenColumns.has(at.column)) return "column";
  const { kinds, unseen } = grid.sheet;
  if (kinds?.get(toA1(at.row, at.column)) === "hidden") return "format";
  return unseen?.has(toA1(at.row, at.column)) === true ? "colour" : null;
}

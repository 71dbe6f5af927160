/** Looks at what columns hold where their headings leave doubt: a missing heading, a false friend, weights instead of maxima. */
import { ofMaximum, readAmount, toNumber } from "../numbers";
import { isBlank } from "../workbook";
import type { CellValue } from "../workbook";
import { readLabel } from "../naming/labels";
import { clusterOf, isQuestion, namedBy } from "./places";
import type { Tools } from "./places";
import { isOfficeLike } from "../naming/offices";
import { roleOfPath, yearOf } from "./headings";
import type { Table } from "./tables";
import type { Column } from "./words";

/** So many cells of a column show what it holds. */
export const sampleSize = 300;

/** The table with its columns settled by content. */
export function refine(table: Table, tools: Tools): Table {
  const columns = new Map(table.columns);
  const cells = samplesOf(table);
  dropFalseClusters(columns, cells, tools);
  renameIndicators(columns, cells, tools);
  dropNumericOffices(columns, cells);
  takeAnswersAsScores(columns, cells);
  dropWeights(table, columns, cells);
  takeScoresWithMaxima(columns, cells);
  findScores(table, columns, cells);
  settleSources(columns, cells, tools);
  findLabels(table, columns, cells, tools);
  findQuestions(table, columns, cells);
  findEvidence(table, columns, cells);
  return { ...table, columns };
}

/** The first cells with content of each column, looked up once. */
export function samplesOf(table: Table): Cells {
  const samples = new Map<number, readonly CellValue[]>();
  return (column) => {
    const sample = samples.get(column) ?? sampleOf(table, column);
    samples.set(column, sample);
    return sample;
  };
}

function sampleOf({ grid, bottom, end }: Table, column: number): CellValue[] {
  const found: CellValue[] = [];
  for (let row = bottom + 1; row <= end && found.length < sampleSize; row++) {
    const cell = grid.own(row, column);
    if (!isBlank(cell)) found.push(cell);
  }
  return found;
}

export type Columns = Map<Column, number>;
export type Cells = (column: number) => readonly CellValue[];

/** "Kategori" or "Bidang" heads clusters only when clusters or indicators stand in it. */
function dropFalseClusters(columns: Columns, cells: Cells, tools: Tools): void {
  const at = columns.get("cluster");
  if (at === undefined || cells(at).some((cell) => namesCluster(cell, tools))) return;
  if (columns.has("indicator") || columns.has("question")) columns.delete("cluster");
}

/** "Komponen" or "Klaster / Indikator" over rows that are mostly indicators is the column of indicators. */
function renameIndicators(columns: Columns, cells: Cells, { matcher }: Tools): void {
  const at = columns.get("cluster");
  if (at === undefined || columns.has("indicator")) return;
  const isIndicator = (cell: CellValue): boolean =>
    typeof cell === "string" && Boolean(matcher(readLabel(cell).name)[0]?.place.indicator);
  if (shareOf(cells(at), isIndicator) < 0.6) return;
  columns.delete("cluster");
  columns.set("indicator", at);
}

function namesCluster(cell: CellValue, tools: Tools): boolean {
  return (typeof cell === "string" || typeof cell === "number") && clusterOf(readLabel(cell), true, tools) !== null;
}

function takeAnswersAsScores(columns: Columns, cells: Cells): void {
  const at = columns.get("answer");
  if (at === undefined || columns.has("score") || shareOf(cells(at), isNumeric) < 0.6) return;
  columns.set("score", at);
  columns.delete("answer");
}

/** "PM 95.00 / 100.00" holds the maximum beside the score. */
function takeScoresWithMaxima(columns: Columns, cells: Cells): void {
  const at = columns.get("score");
  if (at === undefined || columns.has("maximum")) return;
  if (shareOf(cells(at), (cell) => ofMaximum(cell) !== null) >= 0.5) columns.set("maximum", at);
}

/** A column of numbers under a heading nobody knows ("2025"), none above its row's maximum: the last year's, else the first. */
function findScores(table: Table, columns: Columns, cells: Cells): void {
  const maxima = columns.get("maximum");
  if (columns.has("score") || maxima === undefined) return;
  const isWithin = (column: number): boolean =>
    cells(column).length > 2 && shareOf(cells(column), isNumeric) > 0.8 && staysBelow(table, column, maxima);
  const found = freeColumns(table, columns).filter(
    (column) => isWithin(column) && roleOfPath(table.headings.get(column) ?? [])?.column !== "verified",
  );
  const years = found.map((column) =>
    Math.max(0, ...(table.headings.get(column) ?? []).map((text) => yearOf(text) ?? 0)),
  );
  const latest = found[years.indexOf(Math.max(...years))];
  if (latest !== undefined) columns.set("score", latest);
}

function staysBelow({ grid, bottom, end }: Table, column: number, maxima: number): boolean {
  for (let row = bottom + 1; row <= Math.min(end, bottom + sampleSize); row++) {
    const [value, max] = [column, maxima].map((at) => toNumber(readAmount(grid.own(row, at), 1000)));
    if (typeof value === "number" && typeof max === "number" && value > max) return false;
  }
  return true;
}

/** Fractions that add up to 1 (again with their totals) are weights, not points; the next heading of a maximum may hold points. */
function dropWeights(table: Table, columns: Columns, cells: Cells): void {
  const at = columns.get("maximum");
  if (at === undefined) return;
  const numbers = cells(at)
    .map((cell) => toNumber(readAmount(cell, 1000)))
    .filter((number) => number !== null);
  if (numbers.length < 3 || numbers.some((number) => number > 1) || numbers.every(Number.isInteger)) return;
  const sum = numbers.reduce((total, number) => total + number, 0);
  if ([1, 2, 3].every((target) => Math.abs(sum - target) > 0.03)) return;
  columns.delete("maximum");
  const other = [...table.headings.keys()].find(
    (column) => column !== at && roleOfPath(table.headings.get(column) ?? [])?.column === "maximum",
  );
  if (other !== undefined) columns.set("maximum", other);
}

/** Numbers are no offices: "Skor OPD" heads scores. */
function dropNumericOffices(columns: Columns, cells: Cells): void {
  const at = columns.get("office");
  if (at !== undefined && cells(at).length > 2 && shareOf(cells(at), isNumeric) > 0.8) columns.delete("office");
}

/** "Sumber Data" and its like name offices in one workbook and documents in the next. */
function settleSources(columns: Columns, cells: Cells, { instrument }: Tools): void {
  const at = columns.get("office");
  if (at === undefined || columns.has("evidence")) return;
  const texts = cells(at);
  const offices = shareOf(texts, (cell) => typeof cell === "string" && isOfficeLike(cell, instrument.offices));
  if (shareOf(texts, isDocument) > Math.max(offices, 0.3)) {
    columns.delete("office");
    columns.set("evidence", at);
  }
}

/** A table whose names stand under no heading, or under one that is not known. */
function findLabels(table: Table, columns: Columns, cells: Cells, tools: Tools): void {
  const label = columns.has("indicator") ? "indicator" : "question";
  const current = columns.get(label);
  const isSure = current !== undefined && (roleOfPath(table.headings.get(current) ?? [])?.strength ?? 0) > 1;
  if (isSure) return;
  const share = (column: number): number => shareOf(cells(column), (cell) => isName(cell, tools));
  const [best] = freeColumns(table, columns)
    .map((column) => ({ column, share: share(column) }))
    .sort((a, b) => b.share - a.share);
  if (!best || best.share < 0.3 || (current !== undefined && best.share < 2 * share(current))) return;
  if (current !== undefined) columns.delete(label);
  columns.set("indicator", best.column);
}

/** Questions may stand under a heading as general as "Uraian", beside a column of indicators. */
function findQuestions(table: Table, columns: Columns, cells: Cells): void {
  if (columns.has("question") || !columns.has("indicator")) return;
  const asks = (cell: CellValue): boolean => typeof cell === "string" && isQuestion(cell);
  const found = freeColumns(table, columns).find((column) => shareOf(cells(column), asks) >= 0.3);
  if (found !== undefined) columns.set("question", found);
}

export function isName(cell: CellValue, tools: Tools): boolean {
  if (typeof cell !== "string") return false;
  return isQuestion(cell) || namedBy(readLabel(cell), null, tools).place !== null;
}

/** A column without a heading that holds links or files is evidence. */
export function findEvidence(table: Table, columns: Columns, cells: Cells): void {
  if (columns.has("evidence")) return;
  const found = freeColumns(table, columns).find((column) => shareOf(cells(column), isDocument) >= 0.5);
  if (found !== undefined) columns.set("evidence", found);
}

/** Columns that no heading has won. */
export function freeColumns({ left, right }: Table, columns: Columns): number[] {
  const taken = new Set(columns.values());
  return [...Array(right - left + 1).keys()].map((at) => left + at).filter((column) => !taken.has(column));
}

function isDocument(cell: CellValue): boolean {
  return (
    typeof cell === "string" &&
    /https?:\/\/|www\.|\\|\.(pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar)\b|\b(sk|perda|perwali|perbup|foto|laporan|notulen)\b/i.test(
      cell,
    )
  );
}

function isNumeric(cell: CellValue): boolean {
  return readAmount(cell, 1000).kind === "number";
}

export function shareOf(cells: readonly CellValue[], test: (cell: CellValue) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** Looks at what columns hold where their headings leave doubt: a missing heading, a false friend, weights instead of maxima. */
import { readAmount, toNumber } from "../numbers";
import { isBlank } from "../workbook";
import type { CellValue } from "../workbook";
import type { Grid } from "./grid";
import { readLabel } from "./labels";
import { clusterOf, isQuestion, namedBy } from "./places";
import type { Tools } from "./places";
import { isOfficeLike } from "../offices";
import { roleOfPath } from "./headings";
import type { Table } from "./tables";
import type { Column } from "./words";

const sampleSize = 300;

/** The table with its columns settled by content. */
export function refine(table: Table, tools: Tools): Table {
  const columns = new Map(table.columns);
  const cells = (column: number): CellValue[] => sampleOf(table, column);
  dropFalseClusters(columns, cells, tools);
  takeAnswersAsScores(columns, cells);
  dropWeights(table, columns, cells);
  settleSources(columns, cells, tools);
  findLabels(table, columns, cells, tools);
  findEvidence(table, columns, cells);
  return { ...table, columns };
}

function sampleOf({ grid, bottom, end }: Table, column: number): CellValue[] {
  const found: CellValue[] = [];
  for (let row = bottom + 1; row <= end && found.length < sampleSize; row++) {
    const cell = grid.own(row, column);
    if (!isBlank(cell)) found.push(cell);
  }
  return found;
}

type Columns = Map<Column, number>;
type Cells = (column: number) => CellValue[];

/** "Kategori" or "Bidang" heads clusters only when clusters or indicators stand in it. */
function dropFalseClusters(columns: Columns, cells: Cells, tools: Tools): void {
  const at = columns.get("cluster");
  if (at === undefined || cells(at).some((cell) => namesCluster(cell, tools))) return;
  if (columns.has("indicator") || columns.has("question")) columns.delete("cluster");
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

/** Fractions that add up to 1 (again with their totals) are weights, not points; the next heading of a maximum may hold points. */
function dropWeights(table: Table, columns: Columns, cells: Cells): void {
  const at = columns.get("maximum");
  if (at === undefined) return;
  const numbers = cells(at)
    .map((cell) => toNumber(readAmount(cell, 1000)))
    .filter((number) => number !== null);
  if (numbers.length < 3 || numbers.some((number) => number > 1)) return;
  const sum = numbers.reduce((total, number) => total + number, 0);
  if ([1, 2, 3].every((target) => Math.abs(sum - target) > 0.03)) return;
  columns.delete("maximum");
  const other = [...table.headings.keys()].find(
    (column) => column !== at && roleOfPath(table.headings.get(column) ?? [])?.column === "maximum",
  );
  if (other !== undefined) columns.set("maximum", other);
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

function isName(cell: CellValue, tools: Tools): boolean {
  if (typeof cell !== "string") return false;
  return isQuestion(cell) || namedBy(readLabel(cell), null, tools).place !== null;
}

/** A column without a heading that holds links or files is evidence. */
function findEvidence(table: Table, columns: Columns, cells: Cells): void {
  if (columns.has("evidence")) return;
  const found = freeColumns(table, columns).find((column) => shareOf(cells(column), isDocument) >= 0.5);
  if (found !== undefined) columns.set("evidence", found);
}

function freeColumns({ left, right, headings }: Table, columns: Columns): number[] {
  const taken = new Set(columns.values());
  const free = [];
  for (let column = left; column <= right; column++) {
    if (!taken.has(column) && roleOfPath(headings.get(column) ?? []) === null) free.push(column);
  }
  return free;
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

function shareOf(cells: readonly CellValue[], test: (cell: CellValue) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** A table without headings, known by its content: names of indicators, their maxima, and scores not above them. */
export function headlessTable(grid: Grid, tools: Tools): Table | null {
  const columns: Columns = new Map();
  const base = {
    grid,
    top: -1,
    bottom: -1,
    left: 0,
    right: grid.width - 1,
    end: grid.height - 1,
    headings: new Map(),
    columns,
  };
  const cells = (column: number): CellValue[] => sampleOf(base, column);
  const counted = [...Array(Math.min(grid.width, 60)).keys()].map((column) => ({
    column,
    names: cells(column).filter(
      (cell) => typeof cell === "string" && namedBy(readLabel(cell), null, tools).place !== null,
    ).length,
  }));
  const names = counted.sort((a, b) => b.names - a.names)[0];
  if (!names || names.names < 3) return null;
  columns.set("indicator", names.column);
  findNumbers(base, columns, tools);
  if (names.column > 0 && shareOf(cells(names.column - 1), (cell) => /^\d{1,2}[a-c]?\.?$/i.test(String(cell))) > 0.6) {
    columns.set("number", names.column - 1);
  }
  findEvidence(base, columns, cells);
  const office = freeColumns(base, columns).find(
    (column) =>
      shareOf(cells(column), (cell) => typeof cell === "string" && isOfficeLike(cell, tools.instrument.offices)) > 0.5,
  );
  if (office !== undefined) columns.set("office", office);
  const first = firstName(grid, names.column, tools);
  return columns.has("score") ? { ...base, top: first - 1, bottom: first - 1 } : null;
}

/** The first row that names an indicator or its cluster; what stands above is a title or a heading nobody knows. */
function firstName(grid: Grid, column: number, tools: Tools): number {
  const isNamed = (_: unknown, row: number): boolean => {
    const cell = grid.own(row, column);
    return isName(cell, tools) || (typeof cell === "string" && clusterOf(readLabel(cell), false, tools) !== null);
  };
  return Math.max(0, [...Array(grid.height).keys()].findIndex(isNamed));
}

/** The column that repeats the instrument's maxima is the maximum; the one whose numbers stay below is the score. */
function findNumbers({ grid, end, right }: Table, columns: Columns, tools: Tools): void {
  const names = columns.get("indicator") ?? 0;
  const ranked = [];
  for (let column = names + 1; column <= Math.min(right, names + 20); column++) {
    let numbers = 0;
    let equal = 0;
    let above = 0;
    for (let row = 0; row <= end; row++) {
      const name = grid.own(row, names);
      const place = typeof name === "string" ? namedBy(readLabel(name), null, tools).place : null;
      const node = place?.part ?? place?.indicator;
      const value = node ? toNumber(readAmount(grid.own(row, column), node.max)) : null;
      if (!node || value === null) continue;
      numbers++;
      if (value === node.max) equal++;
      if (value > node.max) above++;
    }
    if (numbers >= 3) ranked.push({ column, numbers, equal: equal / numbers, above: above / numbers });
  }
  const maximum = ranked.find(({ equal }) => equal > 0.7);
  const score =
    ranked.find((found) => found !== maximum && found.above < 0.3) ?? (ranked.length === 1 ? maximum : undefined);
  if (maximum && maximum !== score) columns.set("maximum", maximum.column);
  if (score) columns.set("score", score.column);
}

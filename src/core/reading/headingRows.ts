/** Finds the rows of headings on a sheet, and how far a block of them reaches up and down. */
import { readLabel } from "../naming/labels";
import { isBlank } from "../workbook";
import type { CellValue } from "../workbook";
import type { Grid } from "./grid";
import { roleOf, yearOf } from "./headings";
import type { Role } from "./headings";
import { labelColumns, valueColumns } from "./words";
import type { Column } from "./words";

const deepestHeading = 4;
const carefulRows = 300;

/** Columns that stand together in a row, `to` excluded. */
export interface Segment {
  from: number;
  to: number;
}

/** Where the row is one of headings, or the upper of two that only together are one: labels above, under years what is in the columns. */
export function headingSegments(grid: Grid, row: number): Segment[] {
  const cells = (grid.rows[row] ?? []).map((_, column) => grid.shown(row, column));
  for (const gap of gaps) {
    const found = segmentsOf(cells, gap).filter(({ from, to }) => isHeadingIn(grid, row, from, to));
    if (found.length > 0) return found;
  }
  return [];
}

/** So many blank cells in a row part what stands beside each other; a table may stand closer to another, or have gaps. */
const gaps = [1, 3] as const;
const widestGap = 3;

/** The stretches of a row that stand apart: a table, and a chart's data or a signature beside it. */
function segmentsOf(cells: readonly CellValue[], gap: number): Segment[] {
  const segments: Segment[] = [];
  for (let at = 0; at < cells.length; at++) {
    if (isBlank(cells[at] ?? null)) continue;
    const last = segments.at(-1);
    if (last && at - last.to <= gap) last.to = at + 1;
    else segments.push({ from: at, to: at + 1 });
  }
  return segments;
}

function isHeadingIn(grid: Grid, row: number, from: number, to: number): boolean {
  const cells = (grid.rows[row] ?? []).slice(from, to);
  if (namesColumns(cells, row)) return true;
  const below = (grid.rows[row + 1] ?? []).slice(from, to + widestGap);
  const isWide = (column: number): boolean => {
    const area = grid.mergeAt(row, from + column);
    return area !== null && area.right > area.left;
  };
  if (!startsLabels(cells) || !isUnder(cells, below, isWide) || namesColumns(below, row + 1)) return false;
  const width = Math.max(cells.length, below.length);
  const both = Array.from({ length: width }, (_, at) => (isBlank(below[at] ?? null) ? cells[at] : below[at]) ?? null);
  return namesColumns(both, row);
}

/** Asked of every row: whether a label column is headed here. */
function startsLabels(cells: readonly CellValue[]): boolean {
  return cells.some((cell) => {
    if (typeof cell !== "string" || cell.length > 40 || namesOne.test(cell)) return false;
    const role = roleOf(cell);
    return role !== null && role.coverage === 1 && labelColumns.includes(role.column);
  });
}

/** Every text below stands under a blank, a wide heading or a year and beside the labels, none under a label itself. */
function isUnder(
  cells: readonly CellValue[],
  below: readonly CellValue[],
  isWide: (column: number) => boolean,
): boolean {
  const filled = below.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  return (
    filled.length > 1 &&
    filled.every((column) => typeof below[column] === "string") &&
    filled.every((column) => {
      const parent = cells[column] ?? null;
      const isParent = isBlank(parent) || isWide(column);
      return isParent || /\b20\d\d\b/.test(String(parent)) || roleOf(String(parent)) !== null;
    }) &&
    filled.some((column) => isBlank(cells[column] ?? null))
  );
}

/** Two or more columns are named, one of them a label and one a value, and hardly any cell is a number. */
function namesColumns(all: readonly CellValue[], row: number): boolean {
  const cells = withoutSeries(all);
  let numbers = 0;
  let texts = 0;
  for (const cell of cells) {
    if (typeof cell === "number" ? cell < 2000 || cell > 2100 : isNumberText(cell)) numbers++;
    else if (typeof cell === "string" && cell.length < 90) texts++;
  }
  if (texts < 2 || numbers * 2 > texts) return false;
  const named = rolesIn(cells, row, texts);
  return isOfYears(cells, named, texts) || areEnough(named, texts);
}

/** "P1", "P2", "P3" over columns of one kind are one heading. */
function withoutSeries(cells: readonly CellValue[]): readonly CellValue[] {
  return cells.filter((cell, at) => {
    const stem = stemOf(cell);
    return stem === null || stem !== stemOf(cells[at - 1] ?? null);
  });
}

function stemOf(cell: CellValue): string | null {
  return typeof cell === "string" && cell.length < 20
    ? (/^(\D*[a-z]\D*?)\s*(?:\d{1,2}|[ivx]+)$/i.exec(cell.trim())?.[1] ?? null)
    : null;
}

function areEnough(named: readonly Role[], texts: number): boolean {
  const exact = named.filter(({ coverage }) => coverage === 1).length;
  const isSure = exact >= 2 || (exact === 1 && named.length >= 3);
  return isSure && isEnough(new Set(named.map(({ column }) => column))) && isMost(named.length, texts);
}

/** "No | Indikator | 2023 | 2024": years beside labels head the scores of each. */
function isOfYears(cells: readonly CellValue[], named: readonly Role[], texts: number): boolean {
  if (named.length < texts || !named.some(({ coverage }) => coverage === 1)) return false;
  const years = cells.filter((cell) => cell !== null && yearOf(String(cell)) !== null).length;
  return years > 1 && named.some(({ column }) => column === "indicator" || column === "question");
}

/** The roles that the texts name; none as soon as too few of them can name one, as in every row of data. */
function rolesIn(cells: readonly CellValue[], row: number, texts: number): Role[] {
  const named: Role[] = [];
  let left = cells.length;
  for (const cell of cells) {
    left--;
    const role = typeof cell === "string" ? headingOf(cell, row) : null;
    if (role) named.push(role);
    else if (!isMost(named.length + left, texts)) return [];
  }
  return named;
}

function isMost(named: number, texts: number): boolean {
  return named * 2 >= texts - 1;
}

function headingOf(cell: string, row: number): Role | null {
  if (row > carefulRows && cell.length > 40) return null;
  const role = roleOf(cell);
  return role && role.coverage >= 0.34 && !/[:?]\s*$/.test(cell) && !isOne(cell) ? role : null;
}

/** So does "Indikaor 13", by a slip. */
function isOne(cell: string): boolean {
  if (namesOne.test(cell)) return true;
  const { level, code } = readLabel(cell);
  return level !== null && code !== null;
}

/** "Pertanyaan 3k" and "Klaster II" name one thing; a heading names a kind of thing. */
const namesOne =
  /^\s*(pertanyaan|indikator|klaster|kluster|cluster|indicator|question|soal|tabel|table)\s+(\d+\s*[a-z]{0,2}|[ivx]+)\b/i;

function isNumberText(cell: CellValue): boolean {
  return typeof cell === "string" && /^[-+(]?\s*\d[\d.,\s]*%?\)?$/.test(cell.trim()) && yearOf(cell) === null;
}

/** The columns named are enough for a table: a label and a value, or three labels. */
export function isEnough(found: ReadonlySet<Column>): boolean {
  const labels = labelColumns.filter((column) => found.has(column)).length;
  const values = valueColumns.filter((column) => found.has(column)).length;
  return (
    (labels >= 1 &&
      values >= 1 &&
      labels + values >= 2 &&
      !(found.size === 2 && found.has("number") && found.has("office"))) ||
    labels >= 3
  );
}

/** Heading cells may stand above each other: merged down, or parents over their children. */
export function blockAround(
  grid: Grid,
  row: number,
  above: number,
  segments: readonly Segment[],
): { top: number; bottom: number } {
  let top = row;
  while (top > above + 1 && row - top < deepestHeading && reachesDown(grid, top - 1, top, segments)) top--;
  let bottom = row;
  while (bottom - top < deepestHeading && bottom + 1 < grid.height && continuesDown(grid, top, bottom, segments))
    bottom++;
  return { top, bottom };
}

/** The row above belongs to the headings: one of its cells is merged down, or spans several headings without being a title. */
function reachesDown(grid: Grid, above: number, row: number, segments: readonly Segment[]): boolean {
  const columns = headedColumns(grid, row, segments);
  const filled = columns.filter((column) => !isBlank(grid.own(above, column)));
  if (filled.length === 0) return false;
  if (filled.some((column) => (grid.mergeAt(above, column)?.bottom ?? above) >= row)) return true;
  const isParent = filled.some((column) => {
    const text = grid.own(above, column);
    return typeof text === "string" && (roleOf(text)?.coverage ?? 0) >= 0.5;
  });
  return filled.length > 1 && isParent && filled.every((column) => isHeadingText(grid.own(above, column)));
}

function isHeadingText(cell: CellValue): boolean {
  return typeof cell === "string" && !isNumberText(cell);
}

/** The row below belongs to the headings: a heading is merged into it, or it names the columns under a parent. */
function continuesDown(grid: Grid, top: number, bottom: number, segments: readonly Segment[]): boolean {
  const below = bottom + 1;
  const columns = headedColumns(grid, top, segments);
  const isMergedInto = columns.some((column) => {
    const area = grid.mergeAt(below, column);
    return (
      area !== null &&
      area.top <= bottom &&
      area.top >= top &&
      area.bottom - area.top < deepestHeading + 1 &&
      !isBlank(grid.own(area.top, area.left))
    );
  });
  const filled = columns.filter((column) => !isBlank(grid.own(below, column)));
  if (isMergedInto && filled.every((column) => isHeadingLike(grid, below, column))) return true;
  const named = filled.filter((column) => isSubHeading(grid, below, column));
  const hasParent = named.some((column) => {
    const area = grid.mergeAt(bottom, column);
    return area !== null ? area.right > area.left : isBlank(grid.own(bottom, column));
  });
  if (named.length === 0 || !hasParent) return false;
  if (filled.length === named.length) return true;
  return (
    named.length * 2 >= filled.length &&
    filled.every(
      (column) => named.includes(column) || (isHeadingLike(grid, below, column) && isFree(grid, bottom, column)),
    )
  );
}

/** Nothing in the row above is the column's alone: a blank, a wide merge, or a heading with blanks to its right. */
function isFree(grid: Grid, row: number, column: number): boolean {
  const area = grid.mergeAt(row, column);
  if (area !== null) return area.right > area.left;
  return (
    isBlank(grid.own(row, column)) || (isBlank(grid.own(row, column + 1)) && !isBlank(grid.own(row + 1, column + 1)))
  );
}

function isHeadingLike(grid: Grid, row: number, column: number): boolean {
  const cell = grid.own(row, column);
  return typeof cell === "string" ? cell.length < 90 : typeof cell === "number" && yearOf(String(cell)) !== null;
}

function isSubHeading(grid: Grid, row: number, column: number): boolean {
  const cell = grid.own(row, column);
  if (typeof cell === "number") return yearOf(String(cell)) !== null;
  return typeof cell === "string" && (roleOf(cell) !== null || yearOf(cell) !== null || isShortHeading(cell));
}

/** "L", "P", "%"; a number only counts the columns. */
function isShortHeading(cell: string): boolean {
  return cell.trim().length <= 3 && !/\d/.test(cell);
}

/** So many rows below the headings show which columns stand together. */
const bodySample = 8;

/** The columns that stand together with headings, or those of the segments alone; a chart's data behind a blank column does not. */
export function headedColumns(grid: Grid, row: number, segments: readonly Segment[]): number[] {
  const columns = [...Array(grid.width).keys()];
  const isOccupied = (column: number): boolean => {
    for (let at = row; at <= row + bodySample; at++) if (!isBlank(grid.shown(at, column))) return true;
    return false;
  };
  const occupied = columns.map(isOccupied);
  const runs: number[][] = [];
  for (const column of columns) {
    if (!occupied[column]) continue;
    const run = runs.at(-1);
    if (run && run.at(-1) === column - 1) run.push(column);
    else runs.push([column]);
  }
  const isMeant = (run: readonly number[]): boolean =>
    segments.some(({ from, to }) => run.some((column) => column >= from - 1 && column <= to));
  return runs.filter((run) => isMeant(run) && run.some((column) => isHeaded(grid, row, column))).flat();
}

/** A heading of a table stands in the column, in this row or the next ones. */
function isHeaded(grid: Grid, row: number, column: number): boolean {
  for (let at = row; at < row + deepestHeading; at++) {
    const cell = grid.shown(at, column);
    if (typeof cell !== "string") continue;
    const role = headingOf(cell, at);
    if (role && (role.strength > 1 || role.coverage === 1)) return true;
  }
  return false;
}

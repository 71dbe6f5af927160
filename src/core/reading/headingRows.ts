/** Finds the rows of headings on a sheet, and how far a block of them reaches up and down. */
import { isBlank } from "../workbook";
import type { CellValue } from "../workbook";
import type { Grid } from "./grid";
import { roleOf, yearOf } from "./headings";
import type { Role } from "./headings";
import type { Column } from "./words";

/** Columns that say what a row is. */
export const labelColumns: readonly Column[] = ["number", "cluster", "indicator", "question"];
/** Columns that say something of it. */
export const valueColumns: readonly Column[] = [
  "maximum",
  "score",
  "verified",
  "evidence",
  "answer",
  "yes",
  "office",
  "achievement",
];
const deepestHeading = 4;
const carefulRows = 300;

/** A row of headings, or the upper of two that only together are one: labels above, under years what is in the columns. */
export function isHeadingRow(grid: Grid, row: number): boolean {
  const cells = grid.sheet.rows[row] ?? [];
  if (namesColumns(cells, row)) return true;
  const below = grid.sheet.rows[row + 1] ?? [];
  if (!startsLabels(cells) || !isUnder(cells, below) || namesColumns(below, row + 1)) return false;
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

/** Every text below stands under a blank or a year and beside the labels, none under a label itself. */
function isUnder(cells: readonly CellValue[], below: readonly CellValue[]): boolean {
  const filled = below.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  return (
    filled.length > 1 &&
    filled.every((column) => typeof below[column] === "string") &&
    filled.every((column) => {
      const parent = cells[column] ?? null;
      return isBlank(parent) || /\b20\d\d\b/.test(String(parent)) || roleOf(String(parent)) !== null;
    }) &&
    filled.some((column) => isBlank(cells[column] ?? null))
  );
}

/** Two or more columns are named, one of them a label and one a value, and hardly any cell is a number. */
function namesColumns(cells: readonly CellValue[], row: number): boolean {
  let numbers = 0;
  let texts = 0;
  for (const cell of cells) {
    if (typeof cell === "number" ? cell < 2000 || cell > 2100 : isNumberText(cell)) numbers++;
    else if (typeof cell === "string" && cell.length < 90) texts++;
  }
  if (texts < 2 || numbers * 2 > texts) return false;
  const named = rolesIn(cells, row, texts);
  const exact = named.filter(({ coverage }) => coverage === 1).length;
  const isSure = exact >= 2 || (exact === 1 && named.length >= 3);
  return isSure && isEnough(new Set(named.map(({ column }) => column))) && isMost(named.length, texts);
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
  return role && role.coverage >= 0.34 && !/[:?]\s*$/.test(cell) && !namesOne.test(cell) ? role : null;
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
export function blockAround(grid: Grid, row: number, above: number): { top: number; bottom: number } {
  let top = row;
  while (top > above + 1 && row - top < deepestHeading && reachesDown(grid, top - 1, top)) top--;
  let bottom = row;
  while (bottom - top < deepestHeading && bottom + 1 < grid.height && continuesDown(grid, top, bottom)) bottom++;
  return { top, bottom };
}

/** The row above belongs to the headings: one of its cells is merged down, or spans several headings without being a title. */
function reachesDown(grid: Grid, above: number, row: number): boolean {
  const columns = [...Array(grid.width).keys()];
  const filled = columns.filter((column) => !isBlank(grid.own(above, column)));
  if (filled.length === 0) return false;
  if (filled.some((column) => (grid.mergeAt(above, column)?.bottom ?? above) >= row)) return true;
  const isParent = filled.some((column) => {
    const text = grid.own(above, column);
    return typeof text === "string" && (roleOf(text)?.coverage ?? 0) >= 0.5;
  });
  return filled.length > 1 && isParent && filled.every((column) => typeof grid.own(above, column) === "string");
}

/** The row below belongs to the headings: a heading is merged into it, or it names the columns under a parent. */
function continuesDown(grid: Grid, top: number, bottom: number): boolean {
  const below = bottom + 1;
  const columns = [...Array(grid.width).keys()];
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
  return named.length > 0 && hasParent && filled.length === named.length;
}

function isHeadingLike(grid: Grid, row: number, column: number): boolean {
  const cell = grid.own(row, column);
  return typeof cell === "string" ? cell.length < 90 : typeof cell === "number" && yearOf(String(cell)) !== null;
}

function isSubHeading(grid: Grid, row: number, column: number): boolean {
  const cell = grid.own(row, column);
  if (typeof cell === "number") return yearOf(String(cell)) !== null;
  return typeof cell === "string" && (roleOf(cell) !== null || yearOf(cell) !== null || cell.trim().length <= 3);
}

/** Finds the tables of a sheet: where their headings stand, over how many rows, and which column holds what. */
import { isBlank } from "../workbook";
import type { CellValue } from "../workbook";
import { roleOf, roleOfPath, yearOf } from "./headings";
import { pathsOf } from "./headingPaths";
import type { Role } from "./headings";
import type { Grid } from "./grid";
import type { Column } from "./words";

export interface Table {
  grid: Grid;
  /** Heading block: rows from `top` to `bottom`, both included. -1 and -1 when the table has no headings. */
  top: number;
  bottom: number;
  /** Columns from `left` to `right`, both included. */
  left: number;
  right: number;
  /** The last row that can belong to the table. */
  end: number;
  columns: ReadonlyMap<Column, number>;
  /** The texts of each column's heading, from top to bottom. */
  headings: ReadonlyMap<number, readonly string[]>;
}

const labelColumns: readonly Column[] = ["number", "cluster", "indicator", "question"];
const valueColumns: readonly Column[] = [
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

/** Every table of the sheet that has headings, from the top down and from left to right. */
export function findTables(grid: Grid): Table[] {
  const tables: Table[] = [];
  for (let row = 0; row < grid.height; row++) {
    if (!isHeadingRow(grid, row)) continue;
    const block = blockAround(grid, row, tables.at(-1)?.bottom ?? -1);
    tables.push(...tablesOf(grid, block.top, block.bottom));
    row = block.bottom;
  }
  return withEnds(tables, grid);
}

/** Two or more columns are named, one of them a label and one a value, and hardly any cell is a number. */
function isHeadingRow(grid: Grid, row: number): boolean {
  const cells = grid.sheet.rows[row] ?? [];
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
  return typeof cell === "string" && /^[-+(]?\s*\d[\d.,\s]*%?\)?\s*$/.test(cell) && yearOf(cell) === null;
}

function isEnough(found: ReadonlySet<Column>): boolean {
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
function blockAround(grid: Grid, row: number, above: number): { top: number; bottom: number } {
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

/** Side by side tables repeat their label headings: each repetition begins a new table. */
function tablesOf(grid: Grid, top: number, bottom: number): Table[] {
  const paths = pathsOf(grid, top, bottom);
  const tables: Table[] = [];
  let start = 0;
  const taken = new Set<Column>();
  for (let column = 0; column <= grid.width; column++) {
    const role = roleOfPath(paths.get(column) ?? []);
    const isNew = role !== null && startsAgain(role, taken, paths, column);
    if (column === grid.width || isNew) {
      const table = tableOf(grid, top, bottom, start, column - 1, paths);
      if (table) tables.push(table);
      start = column;
      taken.clear();
    }
    if (role) taken.add(role.column);
  }
  return tables;
}

function startsAgain(
  role: Role,
  taken: ReadonlySet<Column>,
  paths: ReadonlyMap<number, readonly string[]>,
  column: number,
): boolean {
  const isLabel = labelColumns.includes(role.column) && role.strength > 1;
  const hasValues = valueColumns.some((value) => taken.has(value));
  return (
    isLabel && hasValues && taken.has(role.column) && (role.column === "number" || paths.get(column - 1) === undefined)
  );
}

function tableOf(
  grid: Grid,
  top: number,
  bottom: number,
  from: number,
  to: number,
  all: ReadonlyMap<number, readonly string[]>,
): Table | null {
  const headings = new Map([...all].filter(([column]) => column >= from && column <= to));
  const first = Math.min(...headings.keys());
  const last = Math.max(...headings.keys());
  const columns = assign(headings, grid.sheet.hiddenColumns);
  if (!isEnough(new Set(columns.keys()))) return null;
  const isAlone = from === 0 && to === grid.width - 1;
  const left = isAlone ? 0 : Math.max(from, first - 1);
  return {
    grid,
    top,
    bottom,
    left,
    right: isAlone ? grid.width - 1 : Math.min(to, last + 1),
    end: grid.height - 1,
    columns,
    headings,
  };
}

/** One column for each role: what can be seen wins, then the surest heading, then the later year, then the one further left. */
function assign(headings: ReadonlyMap<number, readonly string[]>, hidden: ReadonlySet<number>): Map<Column, number> {
  const best = new Map<Column, { column: number; rank: number }>();
  const hasQuestions = [...headings.values()].some((path) => roleOfPath(path)?.column === "question");
  for (const [column, path] of headings) {
    const role = roleOfPath(path);
    if (!role) continue;
    const year = Math.max(2000, ...path.map((text) => Number(/\b20\d\d\b/.exec(text)?.[0] ?? 0)));
    const isOld = path.some((text) => oldWords.test(text));
    const rank =
      role.strength * 10_000 +
      role.coverage * 3_000 +
      (year - 2000) -
      (isOld ? 5_000 : 0) -
      (hidden.has(column) ? 20_000 : 0);
    const name = role.column === "number" && isQuestionCode(path) && !hasQuestions ? "question" : role.column;
    const current = best.get(name);
    if (!current || rank > current.rank) best.set(name, { column, rank });
  }
  return new Map([...best].map(([role, { column }]) => [role, column]));
}

/** Beside a newer column of the same kind, these are not the one meant. */
const oldWords = /\b(lama|sebelum|sebelumnya|tahun lalu|awal|sementara|old|previous|last year)\b/i;

/** "Kode Pertanyaan" stands for the question where no column holds its text. */
function isQuestionCode(path: readonly string[]): boolean {
  return /\b(pertanyaan|soal|question)\b/i.test(path.at(-1) ?? "");
}

function withEnds(tables: readonly Table[], grid: Grid): Table[] {
  return tables.map((table) => {
    const next = tables.find(
      (other) => other.top > table.bottom && other.left <= table.right && other.right >= table.left,
    );
    return { ...table, end: (next?.top ?? grid.height) - 1 };
  });
}

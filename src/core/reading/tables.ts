/** Finds the tables of a sheet: where their headings stand, over how many rows, and which column holds what. */
import type { Grid } from "./grid";
import { pathsOf } from "./headingPaths";
import { blockAround, isEnough, isHeadingRow, labelColumns, valueColumns } from "./headingRows";
import { roleOfPath } from "./headings";
import type { Role } from "./headings";
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

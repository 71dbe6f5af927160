/** What a table is, and where the blocks of cells stand on a sheet that could be one. */
import type { Text } from "../text";
import type { Grid } from "./grid";
import { pathsOf } from "./headingPaths";
import { blockAround, headedColumns, isEnough, isHeadingRow, labelColumns, valueColumns } from "./headingRows";
import { roleOfPath } from "./headings";
import type { Role } from "./headings";
import type { Column } from "./words";

/** A block of cells under headings, before anyone says what its columns hold. */
export interface Block {
  grid: Grid;
  /** Heading block: rows from `top` to `bottom`, both included. -1 and -1 when the table has no headings. */
  top: number;
  bottom: number;
  /** Columns from `left` to `right`, both included. */
  left: number;
  right: number;
  /** The last row that can belong to the table. */
  end: number;
  /** The texts of each column's heading, from top to bottom. */
  headings: ReadonlyMap<number, readonly string[]>;
}

/** How a block's columns are read. */
export interface Roles {
  columns: ReadonlyMap<Column, number>;
  /** Further columns of a kind that has several: a second column of evidence, a third verifier. */
  also: ReadonlyMap<Column, readonly number[]>;
  /** Whose number the column of numbers holds; a running number is nobody's. */
  numberOf: "indicator" | "question" | "running";
  /** What the score is: points, a share of the maximum (0 to 1), or percent of it (0 to 100). */
  scale: "points" | "share" | "percent";
}

export interface Table extends Block, Roles {
  /** The rows that are meant where a column says the stage of each; null: all. */
  rows: ReadonlySet<number> | null;
  /** Whose and which version it is, as far as a column of stages says; null when none does. */
  stage: string | null;
  /** The table whose headings this one repeats on a further page: titles stand above that one. */
  first: Table | null;
  doubt: Doubt;
}

export type Sureness = "sure" | "likely" | "doubtful";

/** How sure a reading is, and why. */
export interface Doubt {
  is: Sureness;
  reasons: readonly Text[];
  /** Another column that could be the score, where it is close. */
  runnerUp: { column: Column; at: number } | null;
}

export const noDoubt: Doubt = { is: "sure", reasons: [], runnerUp: null };

/** Every block of the sheet that has headings, from the top down and from left to right. */
export function findBlocks(grid: Grid): Block[] {
  const blocks: Block[] = [];
  for (let row = 0; row < grid.height; row++) {
    if (!isHeadingRow(grid, row)) continue;
    const { top, bottom } = blockAround(grid, row, blocks.at(-1)?.bottom ?? -1);
    blocks.push(...blocksOf(grid, top, bottom));
    row = bottom;
  }
  return withEnds(blocks, grid);
}

/** Side by side tables repeat their label headings: each repetition begins a new block. */
function blocksOf(grid: Grid, top: number, bottom: number): Block[] {
  const columns = new Set(headedColumns(grid, top));
  const paths = new Map([...pathsOf(grid, top, bottom)].filter(([column]) => columns.has(column)));
  const blocks: Block[] = [];
  let start = 0;
  const taken = new Set<Column>();
  for (let column = 0; column <= grid.width; column++) {
    const role = roleOfPath(paths.get(column) ?? []);
    const isNew = role !== null && startsAgain(role, taken, paths, column);
    if (column === grid.width || isNew) {
      const block = blockOf(grid, top, bottom, start, column - 1, paths, columns);
      if (block) blocks.push(block);
      start = column;
      taken.clear();
    }
    if (role) taken.add(role.column);
  }
  return blocks;
}

function startsAgain(
  role: Role,
  taken: ReadonlySet<Column>,
  paths: ReadonlyMap<number, readonly string[]>,
  column: number,
): boolean {
  const isLabel = labelColumns.includes(role.column) && role.strength > 1;
  const hasValues = valueColumns.some((value) => value !== "office" && taken.has(value));
  return (
    isLabel && hasValues && taken.has(role.column) && (role.column === "number" || paths.get(column - 1) === undefined)
  );
}

function blockOf(
  grid: Grid,
  top: number,
  bottom: number,
  from: number,
  to: number,
  all: ReadonlyMap<number, readonly string[]>,
  isBesides: ReadonlySet<number>,
): Block | null {
  const headings = new Map([...all].filter(([column]) => column >= from && column <= to));
  const roles = [...headings.values()].map(roleOfPath).filter((role) => role !== null);
  if (!isEnough(new Set(roles.map(({ column }) => column)))) return null;
  const first = Math.min(...headings.keys());
  const last = Math.max(...headings.keys());
  return {
    ...{ grid, top, bottom, headings, end: grid.height - 1 },
    left: Math.max(from, isBesides.has(first - 1) ? first - 1 : first, 0),
    right: Math.min(to, isBesides.has(last + 1) ? last + 1 : last),
  };
}

/** A block ends where the next begins below it. */
function withEnds(blocks: readonly Block[], grid: Grid): Block[] {
  const ends: Block[] = [];
  const below: Block[] = [];
  for (const block of blocks.toReversed()) {
    const next = below.findLast(
      (other) => other.top > block.bottom && other.left <= block.right && other.right >= block.left,
    );
    ends.unshift({ ...block, end: (next?.top ?? grid.height) - 1 });
    below.push(block);
  }
  return ends;
}

/** Finds the blocks of cells on a sheet that could be tables: by their headings, or without any by the instrument's names. */
import type { Grid } from "../model/grid";
import { pathsOf } from "../headings/headingPaths";
import { detailIn } from "../cells/details";
import { namesKind, sortsDocuments } from "../headings/documentHeadings";
import { blockAround, headedColumns } from "../headings/headingDepth";
import { headingSegments } from "../headings/headingRows";
import { isEnough } from "../headings/headingTexts";
import type { Segment } from "../headings/headingRows";
import { roleOfPath } from "../headings/pathRole";
import type { Role } from "../headings/headings";
import type { Block } from "../model/tables";
import { labelColumns, valueColumns } from "../model/words";
import type { Column } from "../model/words";

/** Every block of the sheet that has headings, from the top down and from left to right. */
export function findBlocks(grid: Grid): Block[] {
  const blocks: Block[] = [];
  const segmentsAt = headingSegments(grid);
  for (let row = 0, last = 0; row < grid.height; row++) {
    last = row;
    const segments = segmentsAt(row);
    if (segments.length === 0) continue;
    const above = blocks.at(-1)?.bottom ?? -1;
    // Tables beside each other may have headings of different depth.
    for (const segment of segments) {
      const { top, bottom } = blockAround(grid, row, above, [segment]);
      blocks.push(...blocksOf(grid, top, bottom, [segment]));
      last = Math.max(last, bottom);
    }
    row = last;
  }
  return withEnds(blocks, grid);
}

/** Side by side tables repeat their label headings: each repetition begins a new block. */
function blocksOf(grid: Grid, top: number, bottom: number, segments: readonly Segment[]): Block[] {
  const columns = new Set(headedColumns(grid, top, segments));
  const paths = new Map([...pathsOf(grid, top, bottom)].filter(([column]) => columns.has(column)));
  const blocks: Block[] = [];
  let start = 0;
  const taken = new Set<Column>();
  for (let column = 0; column <= grid.width; column++) {
    const role = roleOfPath(paths.get(column) ?? []);
    const isNew =
      (role !== null && startsAgain(role, taken, paths, column)) || standsAlone(column, columns, paths, taken);
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

/** Beyond a blank column what has labels and values of its own is a table of its own. */
function standsAlone(
  column: number,
  headed: ReadonlySet<number>,
  paths: ReadonlyMap<number, readonly string[]>,
  taken: ReadonlySet<Column>,
): boolean {
  if (!headed.has(column) || headed.has(column - 1) || !isEnough(taken)) return false;
  const own = new Set<Column>();
  for (let at = column; headed.has(at); at++) {
    const role = roleOfPath(paths.get(at) ?? []);
    if (role) own.add(role.column);
  }
  return isEnough(own);
}

function startsAgain(
  role: Role,
  taken: ReadonlySet<Column>,
  paths: ReadonlyMap<number, readonly string[]>,
  column: number,
): boolean {
  const isLabel = labelColumns.includes(role.column) && role.strength > 1;
  const hasValues = valueColumns.some((value) => value !== "office" && taken.has(value));
  if (!isLabel || !hasValues || !taken.has(role.column)) return false;
  return paths.get(column - 1) === undefined || (role.column === "number" && !numbersDocuments(paths, column));
}

/** "Nama Dokumen | Nomor | Tanggal": right behind evidence, where no names of rows follow. */
function numbersDocuments(paths: ReadonlyMap<number, readonly string[]>, column: number): boolean {
  const [path = [], before = []] = [paths.get(column), paths.get(column - 1)];
  const namesDocuments = roleOfPath(before)?.column === "evidence" || sortsDocuments(before.at(-1) ?? "");
  const isBehind = namesDocuments || detailIn(before) !== null;
  if (detailIn(path) === null || !(isBehind || namesKind(path.at(-2) ?? ""))) return false;
  const after = [...paths].filter(([at]) => at > column).map(([, path]) => roleOfPath(path)?.column);
  return !after.some((one) => one === "indicator" || one === "question" || one === "cluster");
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
  if (headings.size === 0) return null;
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

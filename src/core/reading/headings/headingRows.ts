/** Finds the rows of headings on a sheet. */
import { isBlank } from "../../workbook";
import type { CellValue } from "../../workbook";
import type { Grid } from "../model/grid";
import { roleOf } from "./headings";
import { labelColumns } from "../model/words";
import { namesColumns, namesOne } from "./headingTexts";
import { rowwise } from "../model/rowwise";

/** Columns that stand together in a row, `to` excluded. */
export interface Segment {
  from: number;
  to: number;
}

/** Where the row is one of headings, or the upper of two that only together are one: labels above, under years what is in the columns. */
export const headingSegments = rowwise((grid: Grid, row: number): readonly Segment[] => {
  const cells = (grid.rows[row] ?? []).map((_, column) => grid.shown(row, column));
  for (const gap of gaps) {
    const found = segmentsOf(cells, gap).filter(({ from, to }) => isHeadingIn(grid, row, from, to));
    if (found.length > 0) return found;
  }
  return none;
});

const none: readonly Segment[] = [];

/** So many blank cells in a row part what stands beside each other; a table may stand closer to another, or have gaps. */
const widestGap = 3;
const gaps = [1, widestGap];

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
  if (!isUnder(cells, below, isWide) || !startsLabels(cells) || namesColumns(below, row + 1)) return false;
  const width = Math.max(cells.length, below.length);
  const both = Array.from({ length: width }, (_, at) => (isBlank(below[at] ?? null) ? cells[at] : below[at]) ?? null);
  return namesColumns(both, row);
}

/** Whether a label column is headed here. */
function startsLabels(cells: readonly CellValue[]): boolean {
  return cells.some((cell) => {
    if (typeof cell !== "string" || cell.length > 40 || namesOne.test(cell)) return false;
    const role = roleOf(cell);
    return role !== null && role.coverage === 1 && labelColumns.includes(role.column);
  });
}

/** Asked of every row: whether every text below stands under a blank, a wide heading or a year and beside the labels, none under a label itself. */
function isUnder(
  cells: readonly CellValue[],
  below: readonly CellValue[],
  isWide: (column: number) => boolean,
): boolean {
  let [filled, free] = [0, 0];
  for (let column = 0; column < below.length; column++) {
    const cell = below[column] ?? null;
    if (isBlank(cell)) continue;
    if (typeof cell !== "string") return false;
    filled++;
    if (isBlank(cells[column] ?? null)) free++;
  }
  if (filled < 2 || free === 0) return false;
  return below.every((cell, column) => {
    const parent = cells[column] ?? null;
    if (isBlank(cell) || isBlank(parent) || isWide(column)) return true;
    return /\b20\d\d\b/.test(String(parent)) || roleOf(String(parent)) !== null;
  });
}

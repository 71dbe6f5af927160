/** Finds how far a block of headings reaches up and down, and which columns stand together under it. */
import { isBlank } from "../workbook";
import type { Grid } from "./grid";
import { roleOf, yearOf } from "./headings";
import { headingOf, isOneOfSeries } from "./headingTexts";
import type { Segment } from "./headingRows";
import { periodIn } from "./periods";

const deepestHeading = 4;

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
  const isParent = filled.some((column) => {
    const text = grid.own(above, column);
    return typeof text === "string" && (roleOf(text)?.coverage ?? 0) >= 0.5;
  });
  return filled.length > 1 && isParent && filled.every((column) => typeof grid.own(above, column) === "string");
}

/** The row below belongs to the headings: a heading is merged into it, or it names the columns under a parent. */
function continuesDown(grid: Grid, top: number, bottom: number, segments: readonly Segment[]): boolean {
  const below = bottom + 1;
  const columns = headedColumns(grid, top, segments);
  if (columns.some((column) => (grid.mergeAt(below, column)?.top ?? below) <= bottom)) return true;
  const filled = columns.filter((column) => !isBlank(grid.own(below, column)));
  const named = filled.filter((column) => isSubHeading(grid, below, column));
  const others = filled.filter((column) => !named.includes(column));
  // "Dokumen | Foto | Wawancara" under one parent: what nobody knows there heads a column too.
  const isUnderParent = (column: number): boolean => {
    const area = grid.mergeAt(bottom, column);
    if (area !== null) return area.right > area.left;
    return isBlank(grid.own(bottom, column)) || isRepeated(grid, bottom, column);
  };
  const isText = (column: number): boolean => typeof grid.own(below, column) === "string";
  const areHeadings = others.every((column) => isText(column) && isUnderParent(column));
  return areHeadings && others.length <= named.length && named.some(isUnderParent);
}

/** "Nilai | Nilai": what tells the two apart stands below. */
function isRepeated(grid: Grid, row: number, column: number): boolean {
  const text = grid.own(row, column);
  return text === grid.own(row, column - 1) || text === grid.own(row, column + 1);
}

function isSubHeading(grid: Grid, row: number, column: number): boolean {
  const cell = grid.own(row, column);
  if (typeof cell === "number") return yearOf(String(cell)) !== null;
  if (typeof cell !== "string") return false;
  const isSaid = roleOf(cell) !== null || yearOf(cell) !== null || periodIn(cell) !== null;
  return isSaid || isShortHeading(cell) || isOneOfSeries(grid.rows[row] ?? [], column);
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
    if (typeof cell === "string" && headingOf(cell, at)) return true;
  }
  return false;
}

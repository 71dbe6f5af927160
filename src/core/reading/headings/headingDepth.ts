/** Finds how far a block of headings reaches up and down, and which columns stand together under it. */
import { isBlank } from "../../workbook";
import type { CellValue } from "../../workbook";
import type { Grid } from "../model/grid";
import { roleOf, yearOf } from "./headings";
import { headingOf, isNumberText, isOneOfSeries } from "./headingTexts";
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
  if (divides(grid, bottom, filled)) return true;
  const named = filled.filter((column) => isSubHeading(grid, below, column));
  const hasParent = named.some((column) => {
    const area = grid.mergeAt(bottom, column);
    return area !== null
      ? area.right > area.left
      : isBlank(grid.own(bottom, column)) || isRepeated(grid, bottom, column);
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

/** Nothing but texts stands below one heading that is merged over them: "Pilihan" over "Penuh | Sebagian | Belum". */
function divides(grid: Grid, bottom: number, filled: readonly number[]): boolean {
  const area = grid.mergeAt(bottom, filled[0] ?? 0);
  if (!area || area.right === area.left || filled.length !== area.right - area.left + 1) return false;
  return filled.every(
    (column) => column >= area.left && column <= area.right && isHeadingText(grid.own(bottom + 1, column)),
  );
}

/** "Nilai | Nilai": what tells the two apart stands below. */
function isRepeated(grid: Grid, row: number, column: number): boolean {
  const text = grid.own(row, column);
  return text === grid.own(row, column - 1) || text === grid.own(row, column + 1);
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
    if (typeof cell !== "string") continue;
    const role = headingOf(cell, at);
    if (role && (role.strength > 1 || role.coverage === 1)) return true;
  }
  return false;
}

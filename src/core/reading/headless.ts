/** The block of a sheet that has no headings: it begins where the first name of the instrument stands. */
import { readLabel } from "../naming/labels";
import { clusterOf, isQuestion, namedBy, placeByCode } from "./places";
import type { Tools } from "./places";
import type { Grid } from "./grid";
import type { Block } from "./tables";
import { isBlank } from "../workbook";

/** Three names make a table. */
const leastNames = 3;
/** Names stand near the top and the left of a sheet, or it is no such table. */
const [mostRows, widest] = [400, 60];

/** The block from the first name down; null when fewer than three names stand in one column. */
export function wholeBlock(grid: Grid, tools: Tools): Block | null {
  for (let column = 0; column < Math.min(grid.width, widest); column++) {
    const rows = namedRows(grid, column, tools);
    if (rows.length < leastNames) continue;
    const first = firstLabel(grid, column, rows[0] ?? 0, tools);
    return {
      grid,
      top: first - 1,
      bottom: first - 1,
      ...around(grid, first, column),
      end: grid.height - 1,
      headings: new Map(),
    };
  }
  return null;
}

/** The columns that stand together with the names: a signature or a chart beyond two blank ones does not. */
function around(grid: Grid, top: number, column: number): Pick<Block, "left" | "right"> {
  const last = Math.min(grid.height, top + mostRows);
  const isFilled = (at: number): boolean => {
    for (let row = top; row < last; row++) if (!isBlank(grid.shown(row, at))) return true;
    return false;
  };
  let [left, right] = [column, column];
  while (left > 0 && (isFilled(left - 1) || isFilled(left - 2))) left--;
  while (right < grid.width - 1 && (isFilled(right + 1) || isFilled(right + 2))) right++;
  return { left, right };
}

function namedRows(grid: Grid, column: number, tools: Tools): number[] {
  const rows: number[] = [];
  for (let row = 0; row < Math.min(grid.height, mostRows) && rows.length < leastNames; row++) {
    const cell = grid.own(row, column);
    if (typeof cell === "string" && cell.length < 300 && isNamed(cell, tools)) rows.push(row);
  }
  return rows;
}

/** The name or the number of an indicator, or the name of a cluster as surely. */
function isNamed(cell: string, tools: Tools): boolean {
  const label = readLabel(cell);
  if (label.level === "indicator" && label.code !== null)
    return placeByCode(label.code, null, "throughout", tools) !== null;
  return namedBy(label, null, tools).place !== null || clusterOf(label, false, tools) !== null;
}

/** A cluster or a question may stand above the first indicator; what stands above that is a title. */
function firstLabel(grid: Grid, column: number, name: number, tools: Tools): number {
  for (let row = 0; row < name; row++) {
    const cell = grid.own(row, column);
    if (typeof cell === "string" && (isQuestion(cell) || clusterOf(readLabel(cell), false, tools))) return row;
  }
  return name;
}

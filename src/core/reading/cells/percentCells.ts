/** How Excel shows numbers as percent: shares of the maximum, or points that only look so (65.45 shown as 6545 %). */
import { rememberingOf } from "../../remembering";
import { toA1 } from "../../workbook";
import type { Grid } from "../model/grid";

/** True for a number that is shown as percent and is a share. */
export function isPercentCell(grid: Grid, row: number, column: number): boolean {
  return isShown(grid, row, column) && !holdsPoints(grid, column);
}

/** True for a column most of whose percents lie above 100: no share does, so its cells have the wrong format. */
export function holdsPoints(grid: Grid, column: number): boolean {
  return pointColumns(grid).has(column);
}

/** Rows are as few as the grid's, columns as those that have a percent. */
const pointColumns = rememberingOf((grid: Grid): ReadonlySet<number> => {
  const [whole, above] = [new Map<number, number>(), new Map<number, number>()];
  if (!grid.sheet.kinds || grid.sheet.kinds.size === 0) return new Set();
  for (let row = 0; row < grid.height; row++)
    for (let column = 0; column < (grid.rows[row]?.length ?? 0); column++) {
      const value = grid.own(row, column);
      if (typeof value !== "number" || !isShown(grid, row, column)) continue;
      const counts = value > 1 ? above : whole;
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  return new Set([...above].flatMap(([column, count]) => (count > (whole.get(column) ?? 0) ? [column] : [])));
});

function isShown(grid: Grid, row: number, column: number): boolean {
  const { kinds } = grid.sheet;
  if (!kinds || kinds.size === 0) return false;
  const ref = grid.refOf(row, column);
  return kinds.get(toA1(ref.row, ref.column)) === "percent";
}

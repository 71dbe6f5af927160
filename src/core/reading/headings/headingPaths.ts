/** The heading texts over each column of a table, parents first. */
import { isBlank } from "../../workbook";
import type { Grid } from "../model/grid";

/** Column → its heading texts from `top` to `bottom`; a parent without a merge reaches to the next heading of its row. */
export function pathsOf(grid: Grid, top: number, bottom: number): Map<number, string[]> {
  const paths = new Map<number, string[]>();
  for (let row = top; row <= bottom; row++) {
    textsOf(grid, row, top, bottom).forEach((text, column) => {
      if (text !== null) paths.set(column, [...(paths.get(column) ?? []), ...(text === "" ? [] : [text])]);
    });
  }
  return paths;
}

/** What one row of headings says over each column: null nothing, "" what a merge from above has said already. */
function textsOf(grid: Grid, row: number, top: number, bottom: number): (string | null)[] {
  let parent: number | null = null;
  return [...Array(grid.width).keys()].map((column) => {
    const area = grid.mergeAt(row, column);
    const cell = grid.shown(row, column);
    if (isBlank(cell)) {
      const text =
        parent !== null && !area && isParent(grid, row, bottom, parent, column) ? String(grid.own(row, parent)) : null;
      return text?.trim() ?? null;
    }
    parent = area ? null : column;
    if (isTitle(grid, row, column, bottom)) return null;
    return area && area.top < row && row > top ? "" : String(cell).trim();
  });
}

function isParent(grid: Grid, row: number, bottom: number, parent: number, column: number): boolean {
  return row < bottom && hasOwnBelow(grid, row, bottom, column) && hasOwnBelow(grid, row, bottom, parent);
}

function hasOwnBelow(grid: Grid, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below++) if (!isBlank(grid.own(below, column))) return true;
  return false;
}

/** A merge over nearly the whole width above the headings is the title, not a parent. */
function isTitle(grid: Grid, row: number, column: number, bottom: number): boolean {
  const area = grid.mergeAt(row, column);
  return area !== null && row < bottom && area.right - area.left + 1 >= Math.max(4, grid.width - 1);
}

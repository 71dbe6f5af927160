/** The blocks of a sheet that has no headings: each begins where the first name of the instrument stands. */
import { groupBy } from "../../grouping";
import { readLabel } from "../../naming/labels";
import { rememberingIn } from "../../remembering";
import { clusterOf, isQuestion, namedBy, placeByCode } from "../places/places";
import type { Tools } from "../places/places";
import type { Grid } from "../model/grid";
import { alikeIn } from "./layouts";
import type { Block } from "../model/tables";
import { startOf } from "./titles";
import { isBlank } from "../../workbook";

/** Three names make a table, two on a sheet that is named after a cluster; sheets that lie alike are one table. */
const [leastNames, leastUnderName] = [3, 2];
/** Names stand near the top and the left of a sheet, or it is no such table. */
const [mostRows, widest] = [400, 60];

/** The blocks from the first name down of sheets without headings; a sheet with few names counts beside others that lie alike. */
export function wholeBlocks(grids: readonly Grid[], tools: Tools): Map<Grid, Block[]> {
  const found = grids.flatMap((grid) => foundOn(grid, tools));
  const alike = alikeIn(found, ({ block }) => block);
  const enough = alike.flatMap((group) => {
    const all = group.reduce((sum, { names }) => sum + names, 0);
    return group.filter(({ block, names }) => all >= leastNames || names >= leastFor(block, tools));
  });
  return groupBy(
    enough.map(({ block }) => block),
    ({ grid }) => grid,
  );
}

function leastFor({ grid }: Block, tools: Tools): number {
  return startOf(grid.sheet.name, tools).stated ? leastUnderName : leastNames;
}

interface Found {
  block: Block;
  names: number;
}

/** The first block and those to its right; of clusters' names beside indicators there is a chart's data. */
const foundOn = rememberingIn((grid: Grid, tools: Tools): readonly Found[] => {
  const found: Found[] = [];
  for (let one = foundFrom(grid, 0, tools); one; one = foundFrom(grid, one.block.right + 1, tools)) found.push(one);
  return found;
});

function foundFrom(grid: Grid, from: number, tools: Tools): Found | null {
  const columns = [...Array(Math.min(grid.width, widest)).keys()].map((column) => ({
    column,
    rows: column < from ? [] : namedRows(grid, column, from > 0, tools),
  }));
  const isScored = (row: number): boolean => (grid.rows[row] ?? []).some((cell) => typeof cell === "number");
  const best =
    columns.find(({ rows }) => rows.length >= leastNames) ??
    (from === 0 ? columns.find(({ rows }) => rows.length > 0 && rows.every(isScored)) : undefined);
  if (!best) return null;
  const first = firstLabel(grid, best.column, best.rows[0] ?? 0, tools);
  const sides = around(grid, first, best.column, from);
  const headings = headingsAbove(grid, first, sides);
  const block = { grid, top: first - 1, bottom: first - 1, ...sides, end: grid.height - 1, headings };
  return { block, names: best.rows.length };
}

/** A longer text is no heading. */
const longestHeading = 60;

/** "Klaster | Kab. A | Kota B": texts over every number of the first row head it, though none of them is known. */
function headingsAbove(grid: Grid, first: number, { left, right }: Pick<Block, "left" | "right">): Block["headings"] {
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const above = columns.filter((column) => !isBlank(grid.own(first - 1, column)));
  const texts = above.flatMap((column): [number, string[]][] => {
    const cell = grid.own(first - 1, column);
    return typeof cell === "string" && cell.length <= longestHeading && !/\d[.,]\d/.test(cell)
      ? [[column, [cell]]]
      : [];
  });
  const headings = new Map(texts);
  const areOver = columns.every((column) => typeof grid.own(first, column) !== "number" || headings.has(column));
  return texts.length > 1 && texts.length === above.length && areOver ? headings : new Map();
}

/** The columns that stand together with the names: a signature or a chart beyond two blank ones does not. */
function around(grid: Grid, top: number, column: number, from: number): Pick<Block, "left" | "right"> {
  const last = Math.min(grid.height, top + mostRows);
  const isFilled = (at: number): boolean => {
    for (let row = top; row < last; row++) if (!isBlank(grid.shown(row, at))) return true;
    return false;
  };
  let [left, right] = [column, column];
  while (left > from && (isFilled(left - 1) || isFilled(left - 2))) left--;
  while (right < grid.width - 1 && (isFilled(right + 1) || isFilled(right + 2))) right++;
  return { left, right };
}

function namedRows(grid: Grid, column: number, isFurther: boolean, tools: Tools): number[] {
  const rows: number[] = [];
  for (let row = 0; row < Math.min(grid.height, mostRows) && rows.length < leastNames; row++) {
    const cell = grid.own(row, column);
    if (typeof cell === "string" && cell.length < 300 && !isTitle(grid, row) && isNamed(cell, isFurther, tools))
      rows.push(row);
  }
  return rows;
}

/** "Disusun oleh Gugus Tugas KLA" stands alone above a blank row. */
function isTitle(grid: Grid, row: number): boolean {
  const filled = (grid.rows[row] ?? []).filter((cell) => !isBlank(cell)).length;
  return filled === 1 && grid.isEmptyRow(row + 1);
}

/** The name or the number of an indicator, or the name of a cluster as surely. */
function isNamed(cell: string, isFurther: boolean, tools: Tools): boolean {
  const label = readLabel(cell);
  if (label.level === "indicator" && label.code !== null) return placeByCode(label.code, tools) !== null;
  return namedBy(label, null, tools).place !== null || (!isFurther && clusterOf(label, false, tools) !== null);
}

/** A cluster or a question may stand above the first indicator; what stands above that is a title. */
function firstLabel(grid: Grid, column: number, name: number, tools: Tools): number {
  for (let row = 0; row < name; row++) {
    const cell = grid.own(row, column);
    if (typeof cell === "string" && (isQuestion(cell) || clusterOf(readLabel(cell), false, tools))) return row;
  }
  return name;
}

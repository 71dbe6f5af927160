/** A sheet as a reader sees it: merged areas show their value everywhere, phantom blank rows are gone. */
import { isBlank } from "../../workbook";
import type { Area, CellRef, CellValue, Sheet } from "../../workbook";

export interface Grid {
  sheet: Sheet;
  /** The cells as they are read: the sheet's own, or those of a view of it (turned, a form's fields as a row). */
  rows: Sheet["rows"];
  /** How the rows lie on the sheet. */
  view: "rows" | "turned" | "cards";
  /** Where a cell of the grid stands on the sheet. */
  refOf: (row: number, column: number) => CellRef;
  /** Rows up to the last one with content. */
  height: number;
  width: number;
  /** The cell's own value; null when blank or covered by a merge. */
  own: (row: number, column: number) => CellValue;
  /** What a person sees there: the value of the merged area that covers the cell, else its own. */
  shown: (row: number, column: number) => CellValue;
  /** The merged area that covers the cell, null when none. */
  mergeAt: (row: number, column: number) => Area | null;
  /** True when no cell of the row holds anything. */
  isEmptyRow: (row: number) => boolean;
}

const largeMerge = 20_000;
const rowWidth = 16_384;

export function gridOf(sheet: Sheet): Grid {
  return gridFrom(sheet, sheet, "rows", (row, column) => ({ sheet: sheet.name, row, column }));
}

/** A grid over cells that were taken from `sheet`, each knowing where it came from. */
export function gridFrom(
  sheet: Sheet,
  { rows, merges }: Pick<Sheet, "rows" | "merges">,
  view: Grid["view"],
  refOf: Grid["refOf"],
): Grid {
  const { height, width } = extentOf(rows);
  const mergeAt = mergesOf(merges, height, width);
  const own = (row: number, column: number): CellValue => {
    const value = rows[row]?.[column] ?? null;
    return typeof value === "string" && isBlank(value) ? null : value;
  };
  const shown = (row: number, column: number): CellValue => {
    const area = mergeAt(row, column);
    return area ? own(area.top, area.left) : own(row, column);
  };
  const isEmptyRow = (row: number): boolean => (rows[row] ?? []).every(isBlank);
  return { sheet, rows, view, refOf, height, width, own, shown, mergeAt, isEmptyRow };
}

function extentOf(rows: Sheet["rows"]): { height: number; width: number } {
  let height = 0;
  let width = 0;
  rows.forEach((cells, row) => {
    let last = cells.length - 1;
    while (last >= 0 && isBlank(cells[last] ?? null)) last--;
    if (last < 0) return;
    height = row + 1;
    width = Math.max(width, last + 1);
  });
  return { height, width };
}

/** Looks a cell's merge up in constant time; areas as large as whole columns are kept apart so that they cost nothing. */
function mergesOf(merges: readonly Area[], height: number, width: number): Grid["mergeAt"] {
  const small = new Map<number, Area>();
  const large: Area[] = [];
  for (const area of merges) {
    const bottom = Math.min(area.bottom, height - 1);
    const right = Math.min(area.right, width - 1);
    const size = (bottom - area.top + 1) * (right - area.left + 1);
    if (size > largeMerge) large.push(area);
    else for (let at = 0; at < size; at++) small.set(keyOf(area, right - area.left + 1, at), area);
  }
  if (small.size === 0 && large.length === 0) return () => null;
  return (row, column) =>
    small.get(row * rowWidth + column) ?? large.find((area) => isInside(area, row, column)) ?? null;
}

/** The cell number `at` of an area of that width, counted row by row. */
function keyOf({ top, left }: Area, width: number, at: number): number {
  return (top + Math.floor(at / width)) * rowWidth + left + (at % width);
}

function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

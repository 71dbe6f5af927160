/** Where rows, cells and areas lie after cells have been put in or taken out. */
import { columnsOfSheet, rowsOfSheet } from "../areas";
import type { Area } from "../workbook";

/** A move along one axis, within a band of the other one; a negative count deletes. */
export interface Move {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export type Direction = "Up" | "Down" | "Left" | "Right";

/** The move that puts in (or takes out) the cells of an area, those beside it going that way. */
export function moveOf({ top, left, bottom, right }: Area, to: Direction): Move {
  const sign = to === "Down" || to === "Right" ? 1 : -1;
  return to === "Down" || to === "Up"
    ? { axis: "rows", at: top, count: sign * (bottom - top + 1), from: left, to: right }
    : { axis: "columns", at: left, count: sign * (right - left + 1), from: top, to: bottom };
}

/** True where whole rows or columns are put in or taken out. */
export function isOfWholes({ axis, from, to }: Move): boolean {
  return from === 0 && to === (axis === "rows" ? columnsOfSheet : rowsOfSheet) - 1;
}

/** Null for a cell that is taken out, or pushed off the sheet. */
export function moveCell(row: number, column: number, move: Move): { row: number; column: number } | null {
  const [along, across] = move.axis === "rows" ? [row, column] : [column, row];
  if (across < move.from || across > move.to) return { row, column };
  const moved = moveIndex(along, move);
  if (moved === null || moved >= (move.axis === "rows" ? rowsOfSheet : columnsOfSheet)) return null;
  return move.axis === "rows" ? { row: moved, column } : { row, column: moved };
}

export function moveIndex(index: number, { at, count }: Pick<Move, "at" | "count">): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}

export function moveAreas(areas: readonly Area[], move: Move): Area[] {
  return areas.flatMap((area) => moveArea(area, move) ?? []);
}

export function moveArea(area: Area, move: Move): Area | null {
  const { top, left, bottom, right } = area;
  const [first, last, low, high] = move.axis === "rows" ? [top, bottom, left, right] : [left, right, top, bottom];
  if (low < move.from || high > move.to) return area;
  const limit = move.axis === "rows" ? rowsOfSheet : columnsOfSheet;
  if (first === 0 && last === limit - 1) return area;
  const from = moveIndex(first, move) ?? move.at;
  // What is pushed off the sheet is cut off.
  const to = Math.min(moveIndex(last, move) ?? move.at - 1, limit - 1);
  if (from > to) return null;
  return move.axis === "rows" ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

/** How many rows or columns at the beginning, such as frozen ones, there are after whole ones have moved. */
export function moveCount(count: number, { at, count: moved }: Pick<Move, "at" | "count">): number {
  if (at >= count) return count;
  return moved > 0 ? count + moved : count - Math.min(count - at, -moved);
}

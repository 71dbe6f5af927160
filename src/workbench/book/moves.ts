/** Where rows, cells and areas lie after cells have been put in or taken out. */
import type { Area } from "./book";
import { toKey, fromKey, maxColumns, maxRows } from "./book";

/** A move along one axis, within a band of the other one; a negative count deletes. */
export interface Move {
  axis: "rows" | "columns";
  at: number;
  count: number;
  from: number;
  to: number;
}

/** Where an area lies after cells were inserted (or deleted) at another one; null when it is gone. */
export function movedArea(area: Area, at: Area, to: "Up" | "Down" | "Left" | "Right"): Area | null {
  const sign = to === "Down" || to === "Right" ? 1 : -1;
  return to === "Down" || to === "Up"
    ? moveArea(area, { axis: "rows", at: at.top, count: sign * (at.bottom - at.top + 1), from: at.left, to: at.right })
    : moveArea(area, {
        axis: "columns",
        at: at.left,
        count: sign * (at.right - at.left + 1),
        from: at.top,
        to: at.bottom,
      });
}

export function moveKeys<V>(map: ReadonlyMap<number, V>, move: Move): Map<number, V> {
  const moved = new Map<number, V>();
  for (const [key, value] of map) {
    const { row, column } = fromKey(key);
    const at = moveCell(row, column, move);
    if (at) moved.set(toKey(at.row, at.column), value);
  }
  return moved;
}

export function moveCell(row: number, column: number, move: Move): { row: number; column: number } | null {
  const [along, across] = move.axis === "rows" ? [row, column] : [column, row];
  if (across < move.from || across > move.to) return { row, column };
  const moved = moveIndex(along, move);
  if (moved === null) return null;
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
  const limit = move.axis === "rows" ? maxRows : maxColumns;
  const isWhole = first === 0 && last === limit - 1;
  const from = moveIndex(first, move) ?? move.at;
  const to = moveIndex(last, move) ?? move.at - 1;
  if (isWhole) return area;
  if (from > to) return null;
  return move.axis === "rows" ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

export function pair<V>(index: number | null, value: V): [number, V][] {
  return index === null ? [] : [[index, value]];
}

/** What has changed in the workbook since it was last read: noted by the events, taken by the next reading. */
import type { Area } from "../../core/workbook";
import { cellsIn, holds, isWhole } from "../../core/areas";
import { cellsInBatch } from "../calls/blocks";

/** Whole rows or columns that were inserted or deleted. */
export interface Shift {
  axis: "rows" | "columns";
  first: number;
  count: number;
  kind: "inserted" | "deleted";
}

export interface SheetChange {
  /** To be read from the first cell to the last. */
  isWhole: boolean;
  /** Areas whose cells are to be read. */
  areas: readonly Area[];
  /** The results of all its formulas are to be read. */
  isCalculated: boolean;
  /** Which rows are hidden is to be read. */
  isHidden: boolean;
  /** What moved its merges, in order; null when it cannot be told where they are now. */
  shifts: readonly Shift[] | null;
}

/** By id of the sheet; "everything" when there was nobody who would have noted a change. */
export type Changes = ReadonlyMap<string, SheetChange> | "everything";

const nothing: SheetChange = { isWhole: false, areas: [], isCalculated: false, isHidden: false, shifts: [] };

export function withChange(changes: Changes, sheet: string, change: Partial<SheetChange>): Changes {
  if (changes === "everything") return changes;
  return new Map(changes).set(sheet, joined(changes.get(sheet) ?? nothing, { ...nothing, ...change }));
}

/** Both, the later ones last. */
export function both(earlier: Changes, later: Changes): Changes {
  if (earlier === "everything" || later === "everything") return "everything";
  return [...later].reduce<Changes>((changes, [sheet, change]) => withChange(changes, sheet, change), earlier);
}

function joined(one: SheetChange, other: SheetChange): SheetChange {
  const fresh = other.areas.filter((area) => !one.areas.some((known) => covers(known, area)));
  const areas = [...one.areas, ...fresh];
  const isLarge = areas.some(isWhole) || areas.reduce((sum, area) => sum + cellsIn(area), 0) > cellsInBatch;
  const whole = one.isWhole || other.isWhole || isLarge;
  return {
    isWhole: whole,
    areas: whole ? [] : areas,
    isCalculated: one.isCalculated || other.isCalculated,
    isHidden: one.isHidden || other.isHidden,
    shifts: one.shifts && other.shifts && [...one.shifts, ...other.shifts],
  };
}

function covers(outer: Area, inner: Area): boolean {
  return holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);
}

/** Where merged areas lie after rows or columns were inserted or deleted; a merge of one cell is none. */
export function shiftAreas(areas: readonly Area[], shifts: readonly Shift[]): Area[] {
  return shifts
    .reduce((moved, shift) => moved.flatMap((area) => moveArea(area, shift)), [...areas])
    .filter((area) => cellsIn(area) > 1);
}

function moveArea(area: Area, { axis, first, count, kind }: Shift): Area[] {
  const [from, to] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const last = first + count - 1;
  const [start, end] =
    kind === "inserted"
      ? [from >= first ? from + count : from, to >= first ? to + count : to]
      : [from - deletedBefore(from, first, last), to - deletedBefore(to + 1, first, last)];
  if (end < start) return [];
  return [axis === "rows" ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end }];
}

/** How many of the deleted lines stood before this one. */
function deletedBefore(line: number, first: number, last: number): number {
  return Math.max(0, Math.min(line, last + 1) - first);
}

/** Excel.Range: ranges found from a range: its cells, neighbours, intersections, what is used of it. */
import type { Area } from "../book/book";
import { maxColumns, maxRows } from "../book/book";
import { usedArea, cellValueOf } from "../book/cells";
import { around, onSheet, overlap } from "./address";
import { fail } from "./fault";
import { placeArgument, whole } from "./inputs";
import { soleAreaOf, rangeThing } from "./range";
import type { Member, Members, RangePlace, Run, Thing } from "./thing";

export const relativeMembers: Members<RangePlace> = {
  GetCell: to("1.1", (area, [row, column]) => shiftedCell(area, whole(row), whole(column))),
  GetRow: to("1.1", (area, [row]) => ({ ...area, ...rowAt(area, whole(row)) })),
  GetColumn: to("1.1", (area, [column]) => ({ ...area, ...columnAt(area, whole(column)) })),
  GetLastCell: to("1.1", ({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
  GetLastRow: to("1.1", (area) => ({ ...area, top: area.bottom })),
  GetLastColumn: to("1.1", (area) => ({ ...area, left: area.right })),
  GetEntireRow: to("1.1", (area) => ({ ...area, left: 0, right: maxColumns - 1 })),
  GetEntireColumn: to("1.1", (area) => ({ ...area, top: 0, bottom: maxRows - 1 })),
  GetOffsetRange: to("1.1", (area, [rows, columns]) => moved(area, whole(rows), whole(columns))),
  GetResizedRange: to("1.2", (area, [rows, columns]) => resized(area, whole(rows), whole(columns))),
  GetAbsoluteResizedRange: to("1.7", (area, [rows, columns]) => ({
    ...area,
    bottom: area.top + whole(rows) - 1,
    right: area.left + whole(columns) - 1,
  })),
  GetRowsAbove: to("1.2", (area, [count]) => beside(area, -whole(count, 1), "rows")),
  GetRowsBelow: to("1.2", (area, [count]) => beside(area, whole(count, 1), "rows")),
  GetColumnsBefore: to("1.2", (area, [count]) => beside(area, -whole(count, 1), "columns")),
  GetColumnsAfter: to("1.2", (area, [count]) => beside(area, whole(count, 1), "columns")),
  GetBoundingRect: {
    set: "1.1",
    call: (place, [other], run) => bounding(place, placeArgument(other, run, place.sheet)),
  },
  GetIntersection: { set: "1.1", call: (place, [other], run) => common(place, other, run) ?? fail("ItemNotFound") },
  GetIntersectionOrNullObject: { set: "1.4", call: (place, [other], run) => common(place, other, run) },
  GetUsedRange: { set: "1.1", call: (place, [only]) => used(place, only === true) ?? fail("ItemNotFound") },
  GetUsedRangeOrNullObject: { set: "1.4", call: (place, [only]) => used(place, only === true) },
};

/** A method that gives another area of the same sheet; off the sheet it is InvalidArgument. */
function to(set: string, find: (area: Area, args: readonly unknown[]) => Area): Member<RangePlace> {
  return { set, call: (place, args) => rangeThing(place.sheet, onSheet(find(soleAreaOf(place), args))) };
}

function shiftedCell({ top, left }: Area, row: number, column: number): Area {
  return { top: top + row, left: left + column, bottom: top + row, right: left + column };
}

function rowAt({ top, bottom }: Area, row: number): Pick<Area, "top" | "bottom"> {
  if (row < 0 || row > bottom - top) return fail("InvalidArgument");
  return { top: top + row, bottom: top + row };
}

function columnAt({ left, right }: Area, column: number): Pick<Area, "left" | "right"> {
  if (column < 0 || column > right - left) return fail("InvalidArgument");
  return { left: left + column, right: left + column };
}

function moved({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** The last corner moved; beyond the first one it becomes the first. */
function resized({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  const corner = { top: bottom + rows, left: right + columns, bottom: bottom + rows, right: right + columns };
  return around({ top, left, bottom: top, right: left }, corner);
}

/** As many rows or columns after the area, or before it when the count is negative. */
function beside(area: Area, count: number, axis: "rows" | "columns"): Area {
  if (count === 0) return fail("InvalidArgument");
  if (axis === "rows")
    return count > 0
      ? { ...area, top: area.bottom + 1, bottom: area.bottom + count }
      : { ...area, top: area.top + count, bottom: area.top - 1 };
  return count > 0
    ? { ...area, left: area.right + 1, right: area.right + count }
    : { ...area, left: area.left + count, right: area.left - 1 };
}

function bounding(place: RangePlace, other: RangePlace): Thing {
  if (other.sheet !== place.sheet) fail("InvalidArgument");
  return rangeThing(place.sheet, around(soleAreaOf(place), soleAreaOf(other)));
}

function common(place: RangePlace, other: unknown, run: Run): Thing | null {
  const with_ = placeArgument(other, run, place.sheet);
  const area = with_.sheet === place.sheet ? overlap(soleAreaOf(place), soleAreaOf(with_)) : null;
  return area ? rangeThing(place.sheet, area) : null;
}

/** What of the range is used; the first cell of an unused one, as Excel answers, unless null objects are wanted. */
function used(place: RangePlace, valuesOnly: boolean): Thing | null {
  const all = usedArea(place.sheet, valuesOnly);
  const within = all && overlap(all, soleAreaOf(place));
  if (!within) return null;
  const area = valuesOnly ? trimmed(place, within) : within;
  return area ? rangeThing(place.sheet, area) : null;
}

/** Without the empty rows and columns at the area's edges. */
function trimmed({ sheet }: RangePlace, area: Area): Area | null {
  const found = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const value = cellValueOf(sheet, row, column);
      if (value === null || value === "") continue;
      Object.assign(found, around(found, { top: row, left: column, bottom: row, right: column }));
    }
  return found.bottom < 0 ? null : found;
}

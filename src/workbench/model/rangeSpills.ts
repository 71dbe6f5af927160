/** Excel.Range: what formulas have spilled over its cells. */
import type { Area, Spilled } from "../book/book";
import { cellsOf, isUnbounded, overlap } from "./address";
import { fail } from "./fault";
import { soleAreaOf, rangeThing } from "./range";
import type { Members, RangePlace, Run, Thing } from "./thing";

export const spillsOfRange: Members<RangePlace> = {
  HasSpill: { set: "1.12", get: hasSpill },
  GetSpillParent: { set: "1.12", call: (place, _args, run) => parent(place, run) ?? fail("ItemNotFound") },
  GetSpillParentOrNullObject: { set: "1.12", call: (place, _args, run) => parent(place, run) },
  GetSpillingToRange: { set: "1.12", call: (place, _args, run) => spillOf(place, run) ?? fail("ItemNotFound") },
  GetSpillingToRangeOrNullObject: { set: "1.12", call: (place, _args, run) => spillOf(place, run) },
};

function spillsOn({ sheet }: RangePlace, { book }: Run): readonly Spilled[] {
  return book.spills?.(sheet.id) ?? [];
}

/** True when every cell belongs to a spill, null when only some do. */
function hasSpill(place: RangePlace, run: Run): boolean | null {
  const area = soleAreaOf(place);
  const found = spillsOn(place, run).flatMap((spill) => overlap(spill.area, area) ?? []);
  if (found.length === 0) return false;
  return !isUnbounded(area) && found.reduce((sum, one) => sum + cellsOf(one), 0) === cellsOf(area) ? true : null;
}

/** The cell whose formula fills the one cell of the range. */
function parent(place: RangePlace, run: Run): Thing | null {
  const cell = oneCell(place);
  const found = spillsOn(place, run).find(({ area }) => overlap(area, cell) !== null);
  const { row, column } = found ?? {};
  return row === undefined || column === undefined
    ? null
    : rangeThing(place.sheet, { top: row, left: column, bottom: row, right: column });
}

/** What the formula in the one cell of the range fills, itself included. */
function spillOf(place: RangePlace, run: Run): Thing | null {
  const { top, left } = oneCell(place);
  const found = spillsOn(place, run).find(({ row, column }) => row === top && column === left);
  return found ? rangeThing(place.sheet, found.area) : null;
}

function oneCell(place: RangePlace): Area {
  const area = soleAreaOf(place);
  return cellsOf(area) === 1 ? area : fail("InvalidArgument");
}

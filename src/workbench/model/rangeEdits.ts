/** Excel.Range: selecting, clearing, copying, inserting, deleting and merging. */
import type { Move } from "../../core/moves/moves";
import { moveOf } from "../../core/moves/moves";
import type { BookSheet, CellValue } from "../book/book";
import { maxColumns, maxRows } from "../book/book";
import { calculateNow, clearCells } from "../book/cells";
import { merge, touches, unmerge } from "../book/merges";
import { deleteCells, insertCells } from "../book/shift";
import { clearFormats, clearRest } from "../book/pasting";
import { setSelection } from "../book/sheets";
import { clearStyle } from "../book/style";
import { isUnbounded } from "./address";
import { copyInto } from "./copy";
import { fail } from "./fault";
import { guardCells, guardSheet } from "./guard";
import { oneOf, placeArgument } from "./inputs";
import { soleAreaOf, isColumns, isRows, rangeThing } from "./range";
import { rangeAreasThing } from "./rangeAreas";
import type { Members, RangePlace, Run, Thing } from "./thing";
import { clearLinks } from "../book/links";

export const editMembers: Members<RangePlace> = {
  Select: { set: "1.1", call: select },
  Clear: { set: "1.1", call: (place, [applyTo], run) => clear(place, applyTo, run) },
  CopyFrom: { set: "1.9", call: copyFrom },
  Calculate: {
    set: "1.6",
    call: (place, _, { book }) => calculateNow(book, { sheet: place.sheet.id, area: soleAreaOf(place) }),
  },
  Insert: { set: "1.1", call: insert },
  Delete: { set: "1.1", call: remove },
  Merge: {
    set: "1.2",
    call: (place, [across], { book }) => {
      guardSheet(place.sheet, "never");
      merge(book, place.sheet, soleAreaOf(place), across === true);
    },
  },
  Unmerge: {
    set: "1.2",
    call: (place, _, { book }) => {
      guardSheet(place.sheet, "never");
      unmerge(book, place.sheet, soleAreaOf(place));
    },
  },
  GetMergedAreasOrNullObject: { set: "1.13", call: mergedAreas },
};

/** Excel finds at most so many merged areas. */
const mostMerges = 512;

function mergedAreas(place: RangePlace): Thing | null {
  const found = place.sheet.merges.filter((area) => touches(soleAreaOf(place), area));
  if (found.length > mostMerges) return fail("InvalidOperation", "There are too many merged areas.");
  return found.length > 0 ? rangeAreasThing(place.sheet, found) : null;
}

function copyFrom(place: RangePlace, args: readonly unknown[], run: Run): void {
  const [from, type, skipBlanks, transpose] = args;
  const source = placeArgument(from, run, place.sheet);
  const what = oneOf(type, ["All", "Formulas", "Values", "Formats", "Link"]);
  if (what === "Link") return fail("ApiNotFound", "The workbench copies no links to cells.");
  guardCells(place);
  copyInto(run, place, source, { what, skipBlanks: skipBlanks === true, transpose: transpose === true });
}

/** The sheet of the range becomes active; a hidden one cannot. */
function select({ sheet, areas }: RangePlace, _args: readonly unknown[], { book }: Run): void {
  if (sheet.visibility !== "visible") fail("InvalidSelection");
  setSelection(book, sheet, areas);
}

/** Contents, formats, links or all of it, of every area. */
export function clear(place: RangePlace, applyTo: unknown, { book }: Run): void {
  const { sheet, areas } = place;
  const what = oneOf(applyTo, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"]);
  if (what === "Formats") guardSheet(sheet, "allowFormatCells");
  else guardCells(place);
  for (const area of areas) {
    if (what === "All" || what === "Contents" || what === "ResetContents") clearCells(book, sheet, area);
    if (what !== "Contents" && what !== "Formats") clearLinks(book, sheet, area);
  }
  if (what === "All") clearRest(book, sheet, areas);
  if (what !== "All" && what !== "Formats") return;
  clearStyle(book, sheet, areas);
  clearFormats(book, sheet, areas);
}

/** Answers the range that the new cells are. */
function insert(place: RangePlace, [shift]: readonly unknown[], { book }: Run): Thing {
  const area = soleAreaOf(place);
  const to = isRows(area) ? "Down" : isColumns(area) ? "Right" : oneOf(shift, ["Down", "Right"]);
  guardShift(place, "Insert");
  guardWholes(place, to === "Down");
  if (pushesOff(place.sheet, moveOf(area, to))) fail("InsertDeleteConflict");
  insertCells(book, place.sheet, area, to);
  return rangeThing(place.sheet, area);
}

function remove(place: RangePlace, [shift]: readonly unknown[], { book }: Run): void {
  const area = soleAreaOf(place);
  const to = isRows(area) ? "Up" : isColumns(area) ? "Left" : oneOf(shift, ["Up", "Left"]);
  guardShift(place, "Delete");
  guardWholes(place, to === "Up");
  deleteCells(book, place.sheet, area, to);
}

function guardShift(place: RangePlace, doing: "Insert" | "Delete"): void {
  if (!isUnbounded(soleAreaOf(place))) return guardSheet(place.sheet, "never");
  guardSheet(place.sheet, `allow${doing}${isRows(soleAreaOf(place)) ? "Rows" : "Columns"}`);
}

/** True where something would be pushed off the sheet's end: Excel puts nothing in then. */
function pushesOff({ rows }: BookSheet, { axis, count, from, to }: Move): boolean {
  const isFilled = (row: readonly CellValue[], first: number, last: number): boolean =>
    row.slice(first, last + 1).some((value) => value !== null);
  if (axis === "rows") return rows.slice(maxRows - count).some((row) => isFilled(row, from, to));
  return rows.slice(from, to + 1).some((row) => isFilled(row, maxColumns - count, maxColumns - 1));
}

/** Cells cannot be shifted when that would tear a merged area or a table apart. */
function guardWholes(place: RangePlace, alongRows: boolean): void {
  const { top, left, bottom, right } = soleAreaOf(place);
  const torn = [...place.sheet.merges, ...place.sheet.tables.map(({ area }) => area)].some((area) =>
    alongRows
      ? area.bottom >= top && overlaps(area.left, area.right, left, right) && (area.left < left || area.right > right)
      : area.right >= left && overlaps(area.top, area.bottom, top, bottom) && (area.top < top || area.bottom > bottom),
  );
  if (torn) fail("InsertDeleteConflict");
}

function overlaps(first: number, last: number, from: number, to: number): boolean {
  return first <= to && from <= last;
}

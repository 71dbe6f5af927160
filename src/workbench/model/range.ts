/** Excel.Range: what it is, and which cells and sheet it stands for. */
import type { Area } from "../book/book";
import { addressOf, cellsOf, heightOf, widthOf } from "./address";
import { conditionalFormatsThing } from "./conditionalFormats";
import { fail } from "./fault";
import { formatThing } from "./format";
import { cellMembers } from "./rangeCells";
import { editMembers } from "./rangeEdits";
import { findMembers } from "./rangeFind";
import { hidingMembers } from "./rangeHiding";
import { relativeMembers } from "./rangeRelative";
import type { Members, RangePlace, Thing } from "./thing";
import { kind, thing } from "./thing";
import { worksheetThing } from "./worksheet";

/** The target of a Range is a Place of one area; it moves along when rows or columns are inserted before it. */
export const range = kind<RangePlace>(
  "Range",
  () => ({ ...ownMembers, ...cellMembers, ...hidingMembers, ...relativeMembers, ...editMembers, ...findMembers }),
  { place: (target) => target },
);

export function rangeThing(sheet: RangePlace["sheet"], area: Area): Thing {
  return thing(range, { sheet, areas: [area] });
}

/** The one area of a Range; a kept range whose cells have been deleted has none: InvalidReference. */
export function soleAreaOf({ areas }: RangePlace): Area {
  return areas[0] ?? fail("InvalidReference");
}

const ownMembers: Members<RangePlace> = {
  Address: { set: "1.1", get: ({ sheet, areas }) => addressOf(sheet.name, areas) },
  CellCount: {
    set: "1.1",
    get: (place) => (cellsOf(soleAreaOf(place)) > 2 ** 31 - 1 ? -1 : cellsOf(soleAreaOf(place))),
  },
  RowCount: { set: "1.1", get: (place) => heightOf(soleAreaOf(place)) },
  ColumnCount: { set: "1.1", get: (place) => widthOf(soleAreaOf(place)) },
  RowIndex: { set: "1.1", get: (place) => soleAreaOf(place).top },
  ColumnIndex: { set: "1.1", get: (place) => soleAreaOf(place).left },
  IsEntireRow: { set: "1.7", get: (place) => isRows(soleAreaOf(place)) },
  IsEntireColumn: { set: "1.7", get: (place) => isColumns(soleAreaOf(place)) },
  Worksheet: { set: "1.1", nav: ({ sheet }) => worksheetThing(sheet) },
  Format: { set: "1.1", nav: (place) => formatThing(place) },
  ConditionalFormats: { set: "1.6", nav: (place) => conditionalFormatsThing(place) },
};

export function isRows(area: Area): boolean {
  return widthOf(area) === 16384;
}

export function isColumns(area: Area): boolean {
  return heightOf(area) === 1048576;
}

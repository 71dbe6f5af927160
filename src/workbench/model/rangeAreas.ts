/** Excel.RangeAreas and its collection of areas. */
import type { Area } from "../book/book";
import { maxColumns, maxRows } from "../book/book";
import { calculateNow, usedArea } from "../book/cells";
import { addressOf, cellsOf, onSheet, overlap } from "./address";
import { conditionalFormatsThing } from "./conditionalFormats";
import { copyInto } from "./copy";
import { fail } from "./fault";
import { formatThing } from "./format";
import { guardCells } from "./guard";
import { oneOf, placeArgument, whole } from "./inputs";
import { clear } from "./rangeEdits";
import { isColumns, isRows, rangeThing } from "./range";
import { special } from "./rangeFind";
import type { Members, RangePlace, Run, Thing } from "./thing";
import { collection, kind, thing } from "./thing";
import { worksheetThing } from "./worksheet";

export const rangeAreas = kind<RangePlace>("RangeAreas", () => members, { place: (target) => target });

export function rangeAreasThing(sheet: RangePlace["sheet"], areas: readonly Area[]): Thing {
  return thing(rangeAreas, { sheet, areas });
}

const items = {
  items: ({ sheet, areas }: RangePlace) => areas.map((area) => rangeThing(sheet, area)),
  item: ({ sheet, areas }: RangePlace, key: unknown) => {
    const area = areas[Number(key)];
    return area ? rangeThing(sheet, area) : null;
  },
};

const rangeCollection = kind<RangePlace>("RangeCollection", () => collection("1.9", items), items);

const members: Members<RangePlace> = {
  Address: { set: "1.9", get: ({ sheet, areas }) => addressOf(sheet.name, areas) },
  AddressLocal: { set: "1.9", get: ({ sheet, areas }) => addressOf(sheet.name, areas) },
  AreaCount: { set: "1.9", get: ({ areas }) => areas.length },
  CellCount: { set: "1.9", get: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0) },
  IsEntireRow: { set: "1.9", get: ({ areas }) => areas.every(isRows) },
  IsEntireColumn: { set: "1.9", get: ({ areas }) => areas.every(isColumns) },
  Areas: { set: "1.9", nav: (place) => thing(rangeCollection, place) },
  Worksheet: { set: "1.9", nav: ({ sheet }) => worksheetThing(sheet) },
  Format: { set: "1.9", nav: (place) => formatThing(place) },
  ConditionalFormats: { set: "1.9", nav: (place) => conditionalFormatsThing(place) },
  Clear: { set: "1.9", call: (place, [applyTo], run) => clear(place, applyTo, run) },
  CopyFrom: { set: "1.9", call: copyAll },
  Calculate: {
    set: "1.9",
    call: ({ sheet, areas }, _args, { book }) => {
      for (const area of areas) calculateNow(book, { sheet: sheet.id, area });
    },
  },
  GetEntireRow: { set: "1.9", call: each((area) => ({ ...area, left: 0, right: maxColumns - 1 })) },
  GetEntireColumn: { set: "1.9", call: each((area) => ({ ...area, top: 0, bottom: maxRows - 1 })) },
  GetOffsetRangeAreas: {
    set: "1.9",
    call: (place, [rows, columns]) => each((area) => offset(area, whole(rows), whole(columns)))(place),
  },
  GetIntersection: { set: "1.9", call: (place, [other], run) => common(place, other, run) ?? fail("ItemNotFound") },
  GetIntersectionOrNullObject: { set: "1.9", call: (place, [other], run) => common(place, other, run) },
  GetUsedRangeAreas: { set: "1.9", call: (place, [only]) => used(place, only === true) ?? fail("ItemNotFound") },
  GetUsedRangeAreasOrNullObject: { set: "1.9", call: (place, [only]) => used(place, only === true) },
  GetSpecialCells: { set: "1.9", call: (place, [type, value]) => special(place, type, value) ?? fail("ItemNotFound") },
  GetSpecialCellsOrNullObject: { set: "1.9", call: (place, [type, value]) => special(place, type, value) },
};

function each(turn: (area: Area) => Area): (place: RangePlace) => Thing {
  return ({ sheet, areas }) =>
    rangeAreasThing(
      sheet,
      areas.map((area) => onSheet(turn(area))),
    );
}

function offset({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

function within({ sheet, areas }: RangePlace, others: readonly Area[]): Thing | null {
  const found = areas.flatMap((area) => others.flatMap((other) => overlap(area, other) ?? []));
  return found.length > 0 ? rangeAreasThing(sheet, found) : null;
}

function common(place: RangePlace, other: unknown, run: Run): Thing | null {
  const { sheet, areas } = placeArgument(other, run, place.sheet);
  return sheet === place.sheet ? within(place, areas) : null;
}

function used(place: RangePlace, valuesOnly: boolean): Thing | null {
  const all = usedArea(place.sheet, valuesOnly);
  return all && within(place, [all]);
}

function copyAll(place: RangePlace, [from, type, skipBlanks, transpose]: readonly unknown[], run: Run): void {
  guardCells(place);
  const what = oneOf(type, ["All", "Formulas", "Values", "Formats"]);
  const source = placeArgument(from, run, place.sheet);
  for (const area of place.areas)
    copyInto(run, { ...place, areas: [area] }, source, {
      what,
      skipBlanks: skipBlanks === true,
      transpose: transpose === true,
    });
}

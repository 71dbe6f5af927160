/** Excel.RangeAreas and its collection of areas. */
import type { Area } from "../book/book";
import { addressOf, cellsOf } from "./address";
import { conditionalFormatsThing } from "./conditionalFormats";
import { formatThing } from "./format";
import { clear } from "./rangeEdits";
import { isColumns, isRows, rangeThing } from "./range";
import type { Members, RangePlace, Thing } from "./thing";
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
  AreaCount: { set: "1.9", get: ({ areas }) => areas.length },
  CellCount: { set: "1.9", get: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0) },
  IsEntireRow: { set: "1.9", get: ({ areas }) => areas.every(isRows) },
  IsEntireColumn: { set: "1.9", get: ({ areas }) => areas.every(isColumns) },
  Areas: { set: "1.9", nav: (place) => thing(rangeCollection, place) },
  Worksheet: { set: "1.9", nav: ({ sheet }) => worksheetThing(sheet) },
  Format: { set: "1.9", nav: (place) => formatThing(place) },
  ConditionalFormats: { set: "1.9", nav: (place) => conditionalFormatsThing(place) },
  Clear: { set: "1.9", call: (place, [applyTo], run) => clear(place, applyTo, run) },
};

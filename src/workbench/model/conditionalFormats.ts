/** Excel.ConditionalFormatCollection of a range, of areas or (through getRange()) of a sheet. */
import { withoutAll } from "../book/areas";
import { addConditionalFormat, changeConditionalFormat, keepConditionalFormats } from "../book/conditionalFormats";
import { touches } from "../book/merges";
import { conditionalFormatThing } from "./conditionalFormat";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { text } from "./inputs";
import type { Members, RangePlace, Run, Thing } from "./thing";
import { collection, kind, thing } from "./thing";

export function conditionalFormatsThing(place: RangePlace): Thing {
  return thing(conditionalFormats, place);
}

const items = {
  items: (place: RangePlace) =>
    found(place).map((format) => conditionalFormatThing({ sheet: place.sheet, id: format.id })),
  item: (place: RangePlace, key: unknown) => {
    const format = found(place).find(({ id }) => id === key);
    return format ? conditionalFormatThing({ sheet: place.sheet, id: format.id }) : null;
  },
};

const conditionalFormats = kind<RangePlace>("ConditionalFormatCollection", () => members, items);

const members: Members<RangePlace> = {
  ...collection("1.6", items),
  GetItemOrNullObject: { set: "1.14", call: (place, [id]) => items.item(place, id) },
  Add: { set: "1.6", call: add },
  ClearAll: { set: "1.6", call: clearAll },
};

/** The formats whose areas touch the place. */
function found({ sheet, areas }: RangePlace) {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((area) => areas.some((own) => touches(own, area))),
  );
}

/** Only custom ones: what a file holds of other kinds is kept and shown, but not made here. */
function add({ sheet, areas }: RangePlace, [type]: readonly unknown[], { book }: Run): Thing {
  guardSheet(sheet, "allowFormatCells");
  if (text(type).toLowerCase() !== "custom")
    return fail("ApiNotFound", `The workbench makes no conditional formats of the type ${text(type)}.`);
  const format = addConditionalFormat(book, sheet, areas, { type: "Custom", formula: "" });
  return conditionalFormatThing({ sheet, id: format.id });
}

/** Takes the place out of every format; one that has nothing left is deleted. */
function clearAll(place: RangePlace, _: readonly unknown[], { book }: Run): void {
  const { sheet } = place;
  guardSheet(sheet, "allowFormatCells");
  for (const { id, areas: old } of found(place)) {
    const areas = withoutAll(old, place.areas);
    if (areas.length === 0) keepConditionalFormats(book, sheet, (one) => one.id !== id);
    else changeConditionalFormat(book, sheet, id, { areas });
  }
}

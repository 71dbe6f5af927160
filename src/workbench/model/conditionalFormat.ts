/** Excel.ConditionalFormat: what it is, where it applies, and the part that belongs to its type. */
import type { ConditionalRule } from "../book/book";
import { deleteConditionalFormat, moveConditionalFormat } from "../book/conditionalFormats";
import type { ConditionalAt } from "./conditionalAt";
import { changeFormat, formatOf } from "./conditionalAt";
import { cellValue, custom, preset, textComparison, topBottom } from "./conditionalRules";
import { colorScale, dataBar, iconSet } from "./conditionalScales";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { truth, whole } from "./inputs";
import { rangeThing } from "./range";
import { rangeAreasThing } from "./rangeAreas";
import type { ThingKind, Members, Thing } from "./thing";
import { kind, thing } from "./thing";

export function conditionalFormatThing(target: ConditionalAt): Thing {
  return thing(conditionalFormat, target);
}

const conditionalFormat = kind<ConditionalAt>("ConditionalFormat", () => members, { id: ({ id }) => ({ Id: id }) });

const members: Members<ConditionalAt> = {
  Id: { set: "1.6", get: ({ id }) => id },
  Type: { set: "1.6", get: (target) => formatOf(target).rule.type },
  Priority: {
    set: "1.6",
    get: (target) => target.sheet.conditionalFormats.indexOf(formatOf(target)),
    put: (target, value, { book }) =>
      moveConditionalFormat(book, target.sheet, formatOf(target), whole(value), "addin"),
  },
  StopIfTrue: {
    set: "1.6",
    get: (target) => (isDrawn(target) ? null : formatOf(target).stopIfTrue),
    put: (target, value, run) => changeFormat(target, { stopIfTrue: truth(value) }, run),
  },
  Delete: {
    set: "1.6",
    call: (target, _, { book }) => {
      guardSheet(target.sheet, "allowFormatCells");
      deleteConditionalFormat(book, target.sheet, formatOf(target), "addin");
    },
  },
  GetRange: { set: "1.6", call: (target) => oneRange(target) ?? fail("InvalidOperation") },
  GetRangeOrNullObject: { set: "1.6", call: oneRange },
  GetRanges: { set: "1.9", call: (target) => rangeAreasThing(target.sheet, formatOf(target).areas) },
  ...only("Custom", "Custom", custom),
  ...only("CellValue", "CellValue", cellValue),
  ...only("TextComparison", "ContainsText", textComparison),
  ...only("Preset", "PresetCriteria", preset),
  ...only("TopBottom", "TopBottom", topBottom),
  ...only("ColorScale", "ColorScale", colorScale),
  ...only("DataBar", "DataBar", dataBar),
  ...only("IconSet", "IconSet", iconSet),
};

/** Colour scales, data bars and icons stop nothing. */
function isDrawn(target: ConditionalAt): boolean {
  return ["ColorScale", "DataBar", "IconSet"].includes(formatOf(target).rule.type);
}

/** `custom` and `customOrNullObject` and their like: there for a format of the type alone. */
function only(name: string, type: ConditionalRule["type"], of: ThingKind<ConditionalAt>): Members<ConditionalAt> {
  const found = (target: ConditionalAt): Thing | null =>
    formatOf(target).rule.type === type ? thing(of, target) : null;
  return {
    [name]: { set: "1.6", nav: (target) => found(target) ?? fail("ItemNotFound") },
    [`${name}OrNullObject`]: { set: "1.6", nav: found },
  };
}

function oneRange(target: ConditionalAt): Thing | null {
  const { areas } = formatOf(target);
  const [area] = areas;
  return area && areas.length === 1 ? rangeThing(target.sheet, area) : null;
}

/** Excel.RangeFormat with its fill, font and cell protection. */
import type { Style } from "../book/style";
import { patchStyle } from "../book/style";
import { borders } from "./borders";
import { guardSheet } from "./guard";
import { color } from "./colors";
import { number, text, truth, whole } from "./inputs";
import { autofitColumns, autofitRows, resize, size } from "./sizes";
import type { Members, RangePlace, Run, Thing } from "./thing";
import { kind, thing } from "./thing";
import { uniform } from "./uniform";

const rangeFormat = kind<RangePlace>("RangeFormat", () => formatMembers);
const rangeFill = kind<RangePlace>("RangeFill", () => fillMembers);
const rangeFont = kind<RangePlace>("RangeFont", () => fontMembers);
const formatProtection = kind<RangePlace>("FormatProtection", () => protectionMembers);

export function formatThing(place: RangePlace): Thing {
  return thing(rangeFormat, place);
}

/** A property of the style by its name on the wire: the version that brought it, its name here, Excel's default, its type. */
type Look = readonly [
  name: string,
  set: string,
  key: keyof Style,
  usual: string | number | boolean,
  parse: (value: unknown) => string | number | boolean,
];

/** Reads as null where the cells differ; what is as usual is not kept. */
function looks(all: readonly Look[]): Members<RangePlace> {
  return Object.fromEntries(
    all.map(([name, set, key, usual, parse]) => [
      name,
      {
        set,
        get: (place: RangePlace) => uniform(place, (style) => style[key] ?? usual, key === "fontColor" ? "" : null),
        put: (place: RangePlace, value: unknown, run: Run) => {
          const given = parse(value);
          patch(place, { [key]: given === usual ? undefined : given }, run);
        },
      },
    ]),
  );
}

function patch({ sheet, areas }: RangePlace, style: Style, { book }: Run): void {
  guardSheet(sheet, "allowFormatCells");
  patchStyle(book, sheet, areas, style);
}

const formatMembers: Members<RangePlace> = {
  Fill: { set: "1.1", nav: (place) => thing(rangeFill, place) },
  Font: { set: "1.1", nav: (place) => thing(rangeFont, place) },
  Borders: { set: "1.1", nav: (place) => thing(borders, place) },
  Protection: { set: "1.2", nav: (place) => thing(formatProtection, place) },
  ...looks([
    ["WrapText", "1.1", "wrap", false, truth],
    ["HorizontalAlignment", "1.1", "horizontal", "General", text],
    ["VerticalAlignment", "1.1", "vertical", "Bottom", text],
    ["IndentLevel", "1.9", "indent", 0, whole],
    ["ShrinkToFit", "1.9", "shrink", false, truth],
    ["TextOrientation", "1.7", "orientation", 0, whole],
  ]),
  ColumnWidth: {
    set: "1.2",
    get: (place) => size(place, "columns"),
    put: (place, value, run) => resize(place, "columns", number(value), run),
  },
  RowHeight: {
    set: "1.2",
    get: (place) => size(place, "rows"),
    put: (place, value, run) => resize(place, "rows", number(value), run),
  },
  AutofitColumns: { set: "1.2", call: autofitColumns },
  AutofitRows: { set: "1.2", call: autofitRows },
};

/** "No fill" reads as white, too: only the tint tells them apart (null). Cells that differ read as "". */
const fillMembers: Members<RangePlace> = {
  Color: {
    set: "1.1",
    get: (place) => uniform(place, ({ fill = "#FFFFFF" }) => fill, ""),
    put: (place, value, run) => patch(place, { fill: value === "" ? undefined : color(value) }, run),
  },
  TintAndShade: { set: "1.9", get: (place) => uniform(place, ({ fill }) => (fill ? 0 : null), null) },
  Clear: { set: "1.1", call: (place, _, run) => patch(place, { fill: undefined }, run) },
};

const fontMembers = looks([
  ["Bold", "1.1", "bold", false, truth],
  ["Italic", "1.1", "italic", false, truth],
  ["Strikethrough", "1.9", "strikethrough", false, truth],
  ["Underline", "1.1", "underline", "None", text],
  ["Color", "1.1", "fontColor", "#000000", color],
  ["Name", "1.1", "fontName", "Calibri", text],
  ["Size", "1.1", "fontSize", 11, number],
]);

const protectionMembers = looks([
  ["Locked", "1.2", "locked", true, truth],
  ["FormulaHidden", "1.2", "formulaHidden", false, truth],
]);

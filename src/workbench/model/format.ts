/** Excel.RangeFormat with its fill, font and cell protection. */
import type { Style } from "../book/style";
import { patchStyle } from "../book/style";
import { borders } from "./borders";
import { guardSheet } from "./guard";
import { color } from "./colors";
import { number, text, truth, whole } from "./inputs";
import { autofitColumns, autofitRows, resize, size } from "./sizes";
import type { Member, Members, RangePlace, Run, Thing } from "./thing";
import { kind, thing } from "./thing";
import { uniform } from "./uniform";

const rangeFormat = kind<RangePlace>("RangeFormat", () => formatMembers);
const rangeFill = kind<RangePlace>("RangeFill", () => fillMembers);
const rangeFont = kind<RangePlace>("RangeFont", () => fontMembers);
const formatProtection = kind<RangePlace>("FormatProtection", () => protectionMembers);

export function formatThing(place: RangePlace): Thing {
  return thing(rangeFormat, place);
}

/** A property of the style: how it reads (null when the cells differ) and what of the style is set. */
function styled<V>(
  set: string,
  read: (style: Style) => V,
  make: (value: unknown) => Style,
  mixed: V | null = null,
): Member<RangePlace> {
  return {
    set,
    get: (place) => uniform(place, read, mixed),
    put: (place, value, run) => patch(place, make(value), run),
  };
}

function patch({ sheet, areas }: RangePlace, style: Style, { book }: Run): void {
  guardSheet(sheet, "allowFormatCells");
  patchStyle(book, sheet, areas, style, "addin");
}

const formatMembers: Members<RangePlace> = {
  Fill: { set: "1.1", nav: (place) => thing(rangeFill, place) },
  Font: { set: "1.1", nav: (place) => thing(rangeFont, place) },
  Borders: { set: "1.1", nav: (place) => thing(borders, place) },
  Protection: { set: "1.2", nav: (place) => thing(formatProtection, place) },
  WrapText: styled(
    "1.1",
    ({ wrap = false }) => wrap,
    (value) => ({ wrap: truth(value) || undefined }),
  ),
  HorizontalAlignment: styled(
    "1.1",
    ({ horizontal = "General" }) => horizontal,
    (value) => ({ horizontal: text(value) }),
  ),
  VerticalAlignment: styled(
    "1.1",
    ({ vertical = "Bottom" }) => vertical,
    (value) => ({ vertical: text(value) }),
  ),
  IndentLevel: styled(
    "1.9",
    ({ indent = 0 }) => indent,
    (value) => ({ indent: whole(value) }),
  ),
  ShrinkToFit: styled(
    "1.9",
    ({ shrink = false }) => shrink,
    (value) => ({ shrink: truth(value) }),
  ),
  TextOrientation: styled(
    "1.7",
    ({ orientation = 0 }) => orientation,
    (value) => ({ orientation: whole(value) }),
  ),
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
    ...styled<string>(
      "1.1",
      ({ fill = "#FFFFFF" }) => fill,
      (value) => ({ fill: color(value), fillTint: 0, pattern: undefined }),
      "",
    ),
    put: (place, value, run) =>
      patch(place, value === "" ? noFill : { ...noFill, fill: color(value), fillTint: 0 }, run),
  },
  TintAndShade: styled<number | null>(
    "1.9",
    ({ fill, fillTint = 0 }) => (fill ? fillTint : null),
    (value) => ({ fillTint: number(value) }),
  ),
  Pattern: styled<string | null>(
    "1.9",
    ({ fill, pattern }) => pattern ?? (fill ? "Solid" : null),
    (value) => ({ pattern: text(value) }),
  ),
  PatternColor: styled<string>(
    "1.9",
    ({ patternColor = "" }) => patternColor,
    (value) => ({ patternColor: color(value) }),
    "",
  ),
  PatternTintAndShade: styled<number | null>(
    "1.9",
    ({ patternColor }) => (patternColor ? 0 : null),
    () => ({}),
  ),
  Clear: { set: "1.1", call: (place, _, run) => patch(place, noFill, run) },
};

const noFill: Style = { fill: undefined, fillTint: undefined, pattern: undefined, patternColor: undefined };

const fontMembers: Members<RangePlace> = {
  Bold: styled(
    "1.1",
    ({ bold = false }) => bold,
    (value) => ({ bold: truth(value) || undefined }),
  ),
  Italic: styled(
    "1.1",
    ({ italic = false }) => italic,
    (value) => ({ italic: truth(value) || undefined }),
  ),
  Strikethrough: styled(
    "1.9",
    ({ strikethrough = false }) => strikethrough,
    (value) => ({ strikethrough: truth(value) || undefined }),
  ),
  Underline: styled(
    "1.1",
    ({ underline = "None" }) => underline,
    (value) => ({ underline: text(value) }),
  ),
  Color: styled<string>(
    "1.1",
    ({ fontColor = "#000000" }) => fontColor,
    (value) => ({ fontColor: color(value) }),
    "",
  ),
  Name: styled(
    "1.1",
    ({ fontName = "Calibri" }) => fontName,
    (value) => ({ fontName: text(value) }),
  ),
  Size: styled(
    "1.1",
    ({ fontSize = 11 }) => fontSize,
    (value) => ({ fontSize: number(value) }),
  ),
  TintAndShade: styled<number | null>(
    "1.9",
    () => 0,
    () => ({}),
  ),
};

const protectionMembers: Members<RangePlace> = {
  Locked: styled(
    "1.2",
    ({ locked = true }) => locked,
    (value) => ({ locked: truth(value) }),
  ),
  FormulaHidden: styled(
    "1.2",
    ({ formulaHidden = false }) => formulaHidden,
    (value) => ({ formulaHidden: truth(value) }),
  ),
};

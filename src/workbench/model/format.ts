/** Excel.RangeFormat with its fill, font, borders and cell protection. */
import { maxRows } from "../book/book";
import { tell } from "../book/changes";
import type { Border, Edge, Style } from "../book/style";
import { patchStyle } from "../book/style";
import { isUnbounded } from "./address";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { color, number, oneOf, text, truth, whole } from "./inputs";
import { standardHeight, standardWidth } from "./rangeHiding";
import type { Member, Members, Place, Run, Thing } from "./thing";
import { collection, kind, thing } from "./thing";
import { uniform } from "./uniform";
import { textOf } from "./text";
import { valueOf } from "../book/cells";
import { overlap } from "./address";
import { usedArea } from "../book/cells";

const rangeFormat = kind<Place>("RangeFormat", () => formatMembers);
const rangeFill = kind<Place>("RangeFill", () => fillMembers);
const rangeFont = kind<Place>("RangeFont", () => fontMembers);
const formatProtection = kind<Place>("FormatProtection", () => protectionMembers);

export function formatThing(place: Place): Thing {
  return thing(rangeFormat, place);
}

/** A property of the style: how it reads (null when the cells differ) and what of the style is set. */
function styled<V>(
  set: string,
  read: (style: Style) => V,
  make: (value: unknown) => Style,
  mixed: V | null = null,
): Member<Place> {
  return {
    set,
    get: (place) => uniform(place, read, mixed),
    put: (place, value, run) => patch(place, make(value), run),
  };
}

function patch({ sheet, areas }: Place, style: Style, { book }: Run): void {
  guardSheet(sheet, "allowFormatCells");
  patchStyle(book, sheet, areas, style, "addin");
}

const formatMembers: Members<Place> = {
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
const fillMembers: Members<Place> = {
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

const fontMembers: Members<Place> = {
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

const protectionMembers: Members<Place> = {
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

interface BorderAt {
  place: Place;
  edge: Edge;
}

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const satisfies readonly [Edge, ...Edge[]];

const rangeBorder = kind<BorderAt>("RangeBorder", () => borderMembers, { id: ({ edge }) => ({ Id: edge }) });

const borderItems = {
  items: (place: Place) => edges.map((edge) => thing(rangeBorder, { place, edge })),
  item: (place: Place, key: unknown) => thing(rangeBorder, { place, edge: oneOf(key, edges) }),
};

const borders = kind<Place>(
  "RangeBorderCollection",
  () => ({ ...collection("1.1", borderItems), Count: { set: "1.1", get: () => edges.length } }),
  borderItems,
);

const plainBorder: Border = { style: "None", weight: "Thin", color: "#000000" };

function bordered(
  set: string,
  read: (border: Border) => string,
  make: (value: unknown) => Partial<Border>,
): Member<BorderAt> {
  return {
    set,
    get: ({ place, edge }) => uniform(place, ({ borders: has }) => read(has?.[edge] ?? plainBorder), null),
    put: ({ place, edge }, value, { book }) => {
      guardSheet(place.sheet, "allowFormatCells");
      const old = uniform(place, ({ borders: has }) => has?.[edge] ?? plainBorder, plainBorder) ?? plainBorder;
      const usual = old.style === "None" ? { ...old, style: "Continuous" } : old;
      const known = uniform(place, ({ borders: has }) => has, undefined);
      patchStyle(
        book,
        place.sheet,
        place.areas,
        { borders: { ...known, [edge]: { ...usual, ...make(value) } } },
        "addin",
      );
    },
  };
}

const borderMembers: Members<BorderAt> = {
  SideIndex: { set: "1.1", get: ({ edge }) => edge },
  Style: bordered(
    "1.1",
    ({ style }) => style,
    (value) => ({ style: text(value) }),
  ),
  Weight: bordered(
    "1.1",
    ({ weight }) => weight,
    (value) => ({ weight: text(value) }),
  ),
  Color: bordered(
    "1.1",
    (border) => border.color,
    (value) => ({ color: color(value) }),
  ),
};

/** The size that all rows or columns of the place have, null when they differ. */
function size({ sheet, areas }: Place, axis: "rows" | "columns"): number | null {
  const sizes = axis === "rows" ? sheet.rowHeights : sheet.columnWidths;
  const usual = axis === "rows" ? standardHeight : standardWidth;
  const found = new Set<number>();
  for (const { top, left, bottom, right } of areas) {
    const [first, last] = axis === "rows" ? [top, bottom] : [left, right];
    for (let index = first; index <= Math.min(last, first + 20000); index++) found.add(sizes.get(index) ?? usual);
  }
  const [only = usual] = found;
  return found.size > 1 ? null : only;
}

function resize({ sheet, areas }: Place, axis: "rows" | "columns", points: number, { book }: Run): void {
  if (points < 0 || points > (axis === "rows" ? 409.5 : 1342.5)) fail("InvalidArgument");
  guardSheet(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const sizes = axis === "rows" ? sheet.rowHeights : sheet.columnWidths;
  for (const { top, left, bottom, right } of areas) {
    const [first, last] = axis === "rows" ? [top, bottom] : [left, right];
    for (let index = first; index <= last; index++) sizes.set(index, points);
  }
  tell(book, { kind: "sizes", sheet: sheet.id, source: "addin" });
}

/** About five and a quarter points a character of the longest text, and some air. */
function autofitColumns(place: Place, _: readonly unknown[], { book }: Run): void {
  const { sheet, areas } = place;
  guardSheet(sheet, "allowFormatColumns");
  const used = usedArea(sheet);
  for (const area of areas) {
    const within = used && overlap(used, isUnbounded(area) ? { ...area, top: 0, bottom: maxRows - 1 } : area);
    if (!within) continue;
    for (let column = within.left; column <= within.right; column++) {
      let longest = 0;
      for (let row = within.top; row <= within.bottom; row++)
        longest = Math.max(longest, textOf(valueOf(sheet, row, column)).length);
      if (longest > 0) sheet.columnWidths.set(column, Math.min(1342.5, Math.round(longest * 5.25 + 6)));
    }
  }
  tell(book, { kind: "sizes", sheet: sheet.id, source: "addin" });
}

function autofitRows({ sheet, areas }: Place, _: readonly unknown[], { book }: Run): void {
  guardSheet(sheet, "allowFormatRows");
  for (const row of [...sheet.rowHeights.keys()])
    if (areas.some(({ top, bottom }) => row >= top && row <= bottom)) sheet.rowHeights.delete(row);
  tell(book, { kind: "sizes", sheet: sheet.id, source: "addin" });
}

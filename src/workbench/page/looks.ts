/** Gives a book the looks of the file it came from: fonts, fills, sizes, notes and conditional formats. */
import { readXlsx, resolveThemeColor } from "hucre/xlsx";
import type { Cell, CellStyle, ConditionalRule, Sheet, Workbook } from "hucre/xlsx";
import { cellKey, maxColumns } from "../book/book";
import type { Book, BookSheet, ConditionalFormat } from "../book/book";
import { nextHex } from "../book/create";
import { putStyle } from "../book/style";
import type { Border, Edge, Style } from "../book/style";
import { areaOf } from "./addresses";
import { tidy } from "./styling";

type Theme = readonly string[];

/** What the file holds that no book can keep; null when its looks could not be read at all. */
export type Losses = ReadonlySet<Loss> | null;
export type Loss = (typeof losses)[number];

const losses = [
  "charts",
  "images",
  "validations",
  "pivots",
  "slicers",
  "threads",
  "shapes",
  "tables",
  "filters",
  "names",
  "protection",
  "print",
  "richText",
] as const;

/** Reads the looks of the .xlsx in `bytes` into `book`, whose values have been read already. */
export async function readLooks(bytes: Uint8Array, book: Book): Promise<Losses> {
  const read = await readXlsx(bytes, { readStyles: true }).catch(() => null);
  if (read === null) return null;
  const lost = new Set<Loss>();
  for (const sheet of book.sheets) {
    const from = read.sheets.find(({ name }) => name === sheet.name);
    if (from) takeSheet(from, sheet, book, read, lost);
  }
  if (read.pivotCaches?.length) lost.add("pivots");
  if (read.namedRanges?.length) lost.add("names");
  if (read.workbookProtection) lost.add("protection");
  return lost;
}

function takeSheet(from: Sheet, sheet: BookSheet, book: Book, { themeColors }: Workbook, lost: Set<Loss>): void {
  const theme = themeColors ?? [];
  const styles = new Map<CellStyle, Style>();
  for (const [at, cell] of from.cells ?? []) takeCell(at, cell, sheet, (style) => toStyle(style, theme, styles), lost);
  takeFrame(from, sheet, theme);
  sheet.conditionalFormats = [...(from.conditionalRules ?? [])]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => toMark(rule, theme, book));
  for (const loss of lossesOf(from)) lost.add(loss);
}

/** Sizes, what is frozen, grid lines and the colour of the tab. */
function takeFrame({ columns, rowDefs, freezePane, view }: Sheet, sheet: BookSheet, theme: Theme): void {
  columns?.forEach(({ width }, column) => {
    if (width) sheet.columnWidths.set(column, (Math.trunc(width * 7 + 5) * 3) / 4);
  });
  for (const [row, { height }] of rowDefs ?? []) if (height) sheet.rowHeights.set(row, height);
  sheet.freeze = { rows: freezePane?.rows ?? 0, columns: freezePane?.columns ?? 0 };
  sheet.gridlines = view?.showGridLines !== false;
  sheet.tabColor = colorOf(view?.tabColor, theme) ?? "";
}

function takeCell(
  at: string,
  { style, comment, hyperlink, richText }: Cell,
  sheet: BookSheet,
  toBook: (style: CellStyle) => Style,
  lost: Set<Loss>,
): void {
  const [row = 0, column = 0] = at.split(",").map(Number);
  const key = cellKey(row, column);
  if (style && column < maxColumns) {
    const made = toBook(style);
    if (Object.keys(made).length > 0) putStyle(sheet, row, column, made);
  }
  if (comment) {
    const note = { author: comment.author ?? "", content: comment.text, visible: false, width: 144, height: 84 };
    sheet.notes.set(key, note);
  }
  if (hyperlink)
    sheet.links.set(key, {
      ...(hyperlink.target ? { address: hyperlink.target } : {}),
      ...(hyperlink.location ? { documentReference: hyperlink.location } : {}),
      ...(hyperlink.tooltip ? { screenTip: hyperlink.tooltip } : {}),
    });
  if (richText && richText.length > 1) lost.add("richText");
}

function lossesOf(sheet: Sheet): Loss[] {
  const parts: Record<Exclude<Loss, "richText" | "names">, readonly (readonly unknown[] | object | undefined)[]> = {
    charts: [sheet.charts],
    images: [sheet.images, sheet.backgroundImage],
    validations: [sheet.dataValidations],
    pivots: [sheet.pivotTables],
    slicers: [sheet.slicers, sheet.timelines],
    threads: [sheet.threadedComments],
    shapes: [sheet.textBoxes, sheet.sparklines],
    tables: [sheet.tables],
    filters: [sheet.autoFilter],
    protection: [sheet.protection],
    print: [sheet.headerFooter, sheet.rowBreaks, sheet.colBreaks, sheet.pageSetup],
  };
  const isThere = (part: readonly unknown[] | object | undefined): boolean =>
    Array.isArray(part) ? part.length > 0 : part !== undefined;
  return losses.filter((loss) => loss !== "richText" && loss !== "names" && parts[loss].some(isThere));
}

function toStyle(style: CellStyle, theme: Theme, known: Map<CellStyle, Style>): Style {
  const { font, fill, alignment, border, numFmt, protection } = style;
  const made = known.get(style) ?? {
    ...toFont(font ?? {}, theme),
    ...toAlignment(alignment ?? {}),
    ...tidy({
      numberFormat: numFmt === "General" ? undefined : numFmt,
      fill: fill?.type === "pattern" && fill.pattern !== "none" ? colorOf(fill.fgColor, theme) : undefined,
      locked: protection?.locked === false ? false : undefined,
      borders: border ? toBorders(border, theme) : undefined,
    }),
  };
  known.set(style, made);
  return made;
}

function toFont({ name, size, color, ...font }: NonNullable<CellStyle["font"]>, theme: Theme): Style {
  return tidy({
    bold: font.bold || undefined,
    italic: font.italic || undefined,
    underline: font.underline ? "Single" : undefined,
    strikethrough: font.strikethrough || undefined,
    // The theme's dark text is the automatic colour.
    fontColor: color?.theme === 1 ? undefined : colorOf(color, theme),
    fontName: name === "Calibri" ? undefined : name,
    fontSize: size === 11 ? undefined : size,
  });
}

function toAlignment({ wrapText, horizontal, vertical, indent }: NonNullable<CellStyle["alignment"]>): Style {
  return tidy({
    wrap: wrapText || undefined,
    horizontal: capital(horizontal),
    vertical: capital(vertical),
    indent: indent || undefined,
  });
}

function capital(word: string | undefined): string | undefined {
  return word && word !== "general" ? word.charAt(0).toUpperCase() + word.slice(1) : undefined;
}

const edges = [
  ["EdgeTop", "top"],
  ["EdgeRight", "right"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
] as const;

function toBorders(from: NonNullable<CellStyle["border"]>, theme: Theme): Style["borders"] {
  const borders: Partial<Record<Edge, Border>> = {};
  for (const [edge, side] of edges) {
    const line = from[side];
    if (line) borders[edge] = { ...lineOf(line.style), color: colorOf(line.color, theme) ?? "#000000" };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function lineOf(style: string): { style: string; weight: string } {
  if (style === "double") return { style: "Double", weight: "Thick" };
  if (style === "hair") return { style: "Continuous", weight: "Hairline" };
  const weight = style.startsWith("medium") ? "Medium" : style === "thick" ? "Thick" : "Thin";
  if (style.toLowerCase().endsWith("dashdotdot")) return { style: "DashDotDot", weight };
  if (style.toLowerCase().endsWith("dashdot")) return { style: "DashDot", weight };
  if (style.toLowerCase().endsWith("dashed")) return { style: "Dash", weight };
  return { style: style === "dotted" ? "Dot" : "Continuous", weight };
}

/** "#RRGGBB"; undefined for the automatic colour. */
function colorOf(color: { rgb?: string; theme?: number; tint?: number } | undefined, theme: Theme): string | undefined {
  if (color?.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme === undefined || theme.length === 0) return undefined;
  // Numbers count the light colour of a pair first, the theme the dark one.
  return `#${resolveThemeColor([...theme], [1, 0, 3, 2][color.theme] ?? color.theme, color.tint)}`;
}

const cellOperators: Record<string, string> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};
const textOperators: Record<string, string> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};
const presets: Record<string, string> = {
  duplicateValues: "DuplicateValues",
  uniqueValues: "UniqueValues",
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  aboveAverage: "AboveAverage",
};

function toMark(rule: ConditionalRule, theme: Theme, book: Book): ConditionalFormat[] {
  const areas = rule.range.split(/[ ,]+/).flatMap((part) => areaOf(part) ?? []);
  const made = toRule(rule);
  if (areas.length === 0 || made === null) return [];
  const { fill, ...style } = toStyle(rule.style ?? {}, theme, new Map());
  // The fill of a conditional format is a pattern's background colour.
  const from = rule.style?.fill?.type === "pattern" ? rule.style.fill : undefined;
  const color = colorOf(from?.bgColor, theme) ?? fill;
  const looks = { ...style, ...(color ? { fill: color } : {}) };
  return [{ id: `{${nextHex(book)}}`, areas, stopIfTrue: rule.stopIfTrue ?? false, rule: made, style: looks }];
}

function toRule(rule: ConditionalRule): ConditionalFormat["rule"] | null {
  const [first = "", second = ""] = [rule.formula ?? []].flat();
  if (rule.type === "expression") return { type: "Custom", formula: `=${first.replace(/^=/, "")}` };
  if (rule.type === "cellIs") {
    const operator = cellOperators[rule.operator ?? "equal"] ?? "EqualTo";
    return { type: "CellValue", operator, formula1: `=${first}`, formula2: second ? `=${second}` : "" };
  }
  const textual = textOperators[rule.type];
  if (textual) return { type: "ContainsText", operator: textual, text: rule.text ?? "" };
  const criterion = presets[rule.type];
  if (criterion) return { type: "PresetCriteria", criterion };
  if (rule.type === "colorScale") return { type: "ColorScale", settings: { ...rule.colorScale } };
  if (rule.type === "dataBar") return { type: "DataBar", settings: { ...rule.dataBar } };
  return null;
}

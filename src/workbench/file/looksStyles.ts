/** How a cell of a file looks, in the book's words: fonts, fills, borders, alignment. */
import { resolveThemeColor } from "hucre/xlsx";
import type { CellStyle } from "hucre/xlsx";
import type { Border, Side, Style } from "../book/style";
import { withoutUndefinedLook } from "../grid/styling";
import { underlines } from "./terms";

/** The colours of the file's theme. */
export type FileTheme = readonly string[];

/** The book's style of a cell of the file; equal styles of the file give the same object. */
export function toStyle(style: CellStyle, theme: FileTheme, known: Map<CellStyle, Style>): Style {
  const { font, fill, alignment, border, numFmt, protection } = style;
  const made = known.get(style) ?? {
    ...toFont(font ?? {}, theme),
    ...toAlignment(alignment ?? {}),
    ...withoutUndefinedLook({
      numberFormat: numFmt === "General" ? undefined : numFmt,
      fill: fill?.type === "pattern" && fill.pattern !== "none" ? fileColorOf(fill.fgColor, theme) : undefined,
      locked: protection?.locked === false ? false : undefined,
      formulaHidden: protection?.hidden || undefined,
      borders: border ? toBorders(border, theme) : undefined,
    }),
  };
  known.set(style, made);
  return made;
}

function toFont({ name, size, color, ...font }: NonNullable<CellStyle["font"]>, theme: FileTheme): Style {
  return withoutUndefinedLook({
    bold: font.bold || undefined,
    italic: font.italic || undefined,
    underline: underlineOf(font.underline),
    strikethrough: font.strikethrough || undefined,
    // The theme's dark text is the automatic colour.
    fontColor: color?.theme === 1 ? undefined : fileColorOf(color, theme),
    fontName: name === "Calibri" ? undefined : name,
    fontSize: size === 11 ? undefined : size,
  });
}

function underlineOf(underline: NonNullable<CellStyle["font"]>["underline"]): string | undefined {
  if (!underline) return undefined;
  return underlines.find(([, file]) => file === underline)?.[0] ?? "Single";
}

function toAlignment(from: NonNullable<CellStyle["alignment"]>): Style {
  const { textRotation } = from;
  return withoutUndefinedLook({
    wrap: from.wrapText || undefined,
    horizontal: from.horizontal === "centerContinuous" ? "CenterAcrossSelection" : capital(from.horizontal),
    vertical: capital(from.vertical),
    indent: from.indent || undefined,
    shrink: from.shrinkToFit || undefined,
    orientation: textRotation ? orientationOf(textRotation) : undefined,
  });
}

/** Files count degrees downwards on from 90, and write 255 for letters that stand one upon another. */
function orientationOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** True for a look that no book holds: fills with a pattern or a gradient, raised and lowered letters. */
export function isBeyond({ fill, font }: CellStyle): boolean {
  const isPlain = !fill || (fill.type === "pattern" && ["none", "solid"].includes(fill.pattern));
  return !isPlain || font?.vertAlign !== undefined;
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

function toBorders(from: NonNullable<CellStyle["border"]>, theme: FileTheme): Style["borders"] {
  const borders: Partial<Record<Side, Border>> = {};
  for (const [edge, side] of edges) {
    const line = from[side];
    if (line) borders[edge] = { ...lineOf(line.style), color: fileColorOf(line.color, theme) ?? "#000000" };
  }
  const { diagonal: line } = from;
  if (line) {
    const border = { ...lineOf(line.style), color: fileColorOf(line.color, theme) ?? "#000000" };
    if (from.diagonalDown) borders.DiagonalDown = border;
    if (from.diagonalUp) borders.DiagonalUp = border;
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
export function fileColorOf(
  color: { rgb?: string; theme?: number; tint?: number } | undefined,
  theme: FileTheme,
): string | undefined {
  if (color?.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme === undefined || theme.length === 0) return undefined;
  // Numbers count the light colour of a pair first, the theme the dark one.
  return `#${resolveThemeColor([...theme], [1, 0, 3, 2][color.theme] ?? color.theme, color.tint)}`;
}

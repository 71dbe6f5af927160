/** How a cell of the book looks, in the words of an .xlsx file. */
import type { CellStyle } from "hucre/xlsx";
import type { Border, Style } from "../book/style";
import { underlines } from "./terms";

/** Whether a file made here has it: every property of a style is to be found here. */
const saved: Readonly<Record<keyof Style, boolean>> = {
  ...{ numberFormat: true, fill: true, bold: true, italic: true, underline: true, strikethrough: true },
  ...{ fontColor: true, fontName: true, fontSize: true, wrap: true, horizontal: true, vertical: true, indent: true },
  ...{ orientation: true, shrink: true, locked: true, formulaHidden: true, borders: true },
  ...{ fillTint: false, pattern: false, patternColor: false },
};

/** True for a style that a file made here holds in full; a solid fill is one without a pattern. */
export function isStyleSaved(style: Style): boolean {
  const lost = new Set(Object.entries(saved).flatMap(([name, is]) => (is ? [] : [name])));
  return Object.entries(style).every(([name, value]) => !lost.has(name) || value === "Solid" || value === undefined);
}

/** "FF0000" of "#FF0000". */
export const rgb = (color: string): string => color.replace("#", "").toUpperCase();

/** The file's style of a cell; equal styles give the same object. */
export function toCellStyle(style: Style, known: Map<Style, CellStyle>): CellStyle {
  const made = known.get(style) ?? makeCellStyle(style);
  known.set(style, made);
  return made;
}

function makeCellStyle(style: Style): CellStyle {
  const { borders, fill } = style;
  return {
    font: { name: style.fontName ?? "Calibri", size: style.fontSize ?? 11, ...emphasisOf(style) },
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(fill) } } } : {}),
    ...(borders ? { border: toBorder(borders) } : {}),
    alignment: {
      ...(style.wrap ? { wrapText: true } : {}),
      ...(isHorizontal(style.horizontal) ? { horizontal: lower(style.horizontal) } : {}),
      ...(style.horizontal === "CenterAcrossSelection" ? { horizontal: "centerContinuous" as const } : {}),
      ...(isVertical(style.vertical) ? { vertical: lower(style.vertical) } : {}),
      ...(style.indent ? { indent: style.indent } : {}),
      ...(style.orientation ? { textRotation: rotationOf(style.orientation) } : {}),
      ...(style.shrink ? { shrinkToFit: true } : {}),
    },
    ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
    ...(style.locked === false || style.formulaHidden
      ? { protection: { locked: style.locked !== false, hidden: style.formulaHidden === true } }
      : {}),
  };
}

/** Files count degrees downwards on from 90, and write 255 for letters that stand one upon another. */
export function rotationOf(orientation: number): number {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}

export function emphasisOf(style: Style): NonNullable<CellStyle["font"]> {
  const underline = underlines.find(([name]) => name === style.underline)?.[1];
  return {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(underline ? { underline } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
    ...(style.fontColor ? { color: { rgb: rgb(style.fontColor) } } : {}),
  };
}

export function toBorder(borders: NonNullable<Style["borders"]>): CellStyle["border"] {
  return {
    ...{ top: line(borders.EdgeTop), right: line(borders.EdgeRight) },
    ...{ bottom: line(borders.EdgeBottom), left: line(borders.EdgeLeft) },
    ...{ diagonal: line(borders.DiagonalDown ?? borders.DiagonalUp) },
    ...(line(borders.DiagonalDown) ? { diagonalDown: true } : {}),
    ...(line(borders.DiagonalUp) ? { diagonalUp: true } : {}),
  };
}

const lower = <T extends string>(word: T): Uncapitalize<T> => uncapital(word);

function uncapital<T extends string>(word: T): Uncapitalize<T>;
function uncapital(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

type Horizontal = "Left" | "Center" | "Right" | "Fill" | "Justify" | "Distributed";
type Vertical = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

function isHorizontal(word: string | undefined): word is Horizontal {
  return ["Left", "Center", "Right", "Fill", "Justify", "Distributed"].includes(word ?? "");
}

function isVertical(word: string | undefined): word is Vertical {
  return ["Top", "Center", "Bottom", "Justify", "Distributed"].includes(word ?? "");
}

function line(border: Border | undefined): NonNullable<CellStyle["border"]>["top"] {
  if (!border || border.style === "None") return undefined;
  return { style: lineStyle(border), color: { rgb: rgb(border.color) } };
}

type FileLine = NonNullable<NonNullable<NonNullable<CellStyle["border"]>["top"]>["style"]>;

const brokenLines: Readonly<Record<string, readonly [thin: FileLine, medium: FileLine]>> = {
  Dash: ["dashed", "mediumDashed"],
  DashDot: ["dashDot", "mediumDashDot"],
  DashDotDot: ["dashDotDot", "mediumDashDotDot"],
};

/** A line in the words of a file. */
export function lineStyle({ style, weight }: Border): FileLine {
  const broken = brokenLines[style];
  if (broken) return broken[weight === "Medium" || weight === "Thick" ? 1 : 0];
  if (style === "Double") return "double";
  if (style === "Dot") return "dotted";
  if (weight === "Hairline") return "hair";
  return weight === "Medium" ? "medium" : weight === "Thick" ? "thick" : "thin";
}

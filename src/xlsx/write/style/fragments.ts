/** Fonts, fills, borders and alignments as a styles part writes them. */
import type { CellStyle } from "../../../core/sheets/sheet";
import { attributes } from "../xml/text";

/** "#1B1A1D" as "FF1B1A1D": Excel puts the opacity first. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** `p` is the prefix of the part's elements, "x:" or "". */
export function fontXml(p: string, { bold, italic, size = 11, color }: CellStyle): string {
  const marks = (bold ? `<${p}b/>` : "") + (italic ? `<${p}i/>` : "");
  const ink = color === undefined ? `<${p}color theme="1"/>` : `<${p}color rgb="${argb(color)}"/>`;
  return `<${p}font>${marks}<${p}sz val="${size}"/>${ink}<${p}name val="Calibri"/><${p}family val="2"/></${p}font>`;
}

export function fillXml(p: string, { fill }: CellStyle): string | null {
  if (fill === undefined) return null;
  const colors = `<${p}fgColor rgb="${argb(fill)}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

export function borderXml(p: string, { border, borderColor = "#8A8886" }: CellStyle): string | null {
  if (border === undefined) return null;
  const sides = ["left", "right", "top", "bottom"].map((side) => sideXml(p, side, border, borderColor));
  return `<${p}border>${sides.join("")}<${p}diagonal/></${p}border>`;
}

export function sideXml(p: string, side: string, border: string, color: string): string {
  return `<${p}${side} style="${border}"><${p}color rgb="${argb(color)}"/></${p}${side}>`;
}

export function alignmentXml(p: string, { wrap, horizontal, vertical, indent }: CellStyle): string {
  const values = attributes({ horizontal, vertical, wrapText: wrap ? 1 : undefined, indent });
  return values === "" ? "" : `<${p}alignment${values}/>`;
}

/** Formats that Excel knows by a number of their own (18.8.30). */
const builtIn: Readonly<Record<string, number>> = {
  ...{ General: 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "mm-dd-yy": 14, "@": 49 },
  // As the API of Excel calls them.
  ...{ "m/d/yyyy": 14, "m/d/yyyy h:mm": 22 },
};

export function builtInFormat(code: string): number | undefined {
  return Object.hasOwn(builtIn, code) ? builtIn[code] : undefined;
}

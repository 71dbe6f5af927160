/** How a cell of the book looks, said in the grid's words, and back. */
import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import type { Border, Side as CellSide, Style } from "../book/style";

type Side = "t" | "r" | "b" | "l";

const sides: readonly (readonly [CellSide, Side])[] = [
  ["EdgeTop", "t"],
  ["EdgeRight", "r"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
];
const horizontals: readonly (readonly [string, number])[] = [
  ["Left", 1],
  ["Center", 2],
  ["Right", 3],
  ["Justify", 4],
  ["CenterAcrossSelection", 2],
];
const verticals: readonly (readonly [string, number])[] = [
  ["Top", 1],
  ["Center", 2],
  ["Bottom", 3],
];

const looksByStyle = new WeakMap<Style, IStyleData>();

/** The grid's style of a cell; equal styles give the same object. */
export function toGridStyle(style: Style): IStyleData {
  const made = looksByStyle.get(style) ?? makeGridStyle(style);
  looksByStyle.set(style, made);
  return made;
}

function makeGridStyle(style: Style): IStyleData {
  return {
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.underline && style.underline !== "None" ? { ul: { s: 1 } } : {}),
    ...(style.strikethrough ? { st: { s: 1 } } : {}),
    ...(style.fontName ? { ff: style.fontName } : {}),
    ...(style.fontSize ? { fs: style.fontSize } : {}),
    ...(style.numberFormat && style.numberFormat !== "General" ? { n: { pattern: style.numberFormat } } : {}),
    ...(style.wrap ? { tb: 3 } : {}),
    ...found("ht", horizontals, style.horizontal),
    ...found("vt", verticals, style.vertical),
    ...(style.borders ? { bd: toGridBorders(style.borders) } : {}),
  };
}

function found(key: "ht" | "vt", names: readonly (readonly [string, number])[], name?: string): IStyleData {
  const number = names.find(([one]) => one === name)?.[1];
  return number === undefined ? {} : { [key]: number };
}

function toGridBorders(borders: NonNullable<Style["borders"]>): IBorderData {
  const data: IBorderData = {};
  for (const [edge, side] of sides) {
    const border = borders[edge];
    if (border && border.style !== "None") data[side] = { s: borderType(border), cl: { rgb: border.color } };
  }
  return data;
}

function borderType({ style, weight }: Border): number {
  if (style === "Double") return 7;
  if (style === "Dot") return 3;
  if (style === "Dash") return weight === "Medium" ? 9 : 4;
  if (style === "DashDot") return 5;
  if (style === "DashDotDot") return 6;
  return { Hairline: 2, Medium: 8, Thick: 13 }[weight] ?? 1;
}

/** The book's style of a cell as the grid shows it; what the grid cannot show is taken from `old`. */
export function fromGridStyle(grid: Nullable<IStyleData>, old: Style): Style {
  return withoutUndefinedLook({ ...old, ...fontOf(grid ?? {}, old), ...cellOf(grid ?? {}) });
}

function fontOf({ cl, bl, it, ul, st, ff, fs }: IStyleData, old: Style): Style {
  return {
    fontColor: gridColorOf(cl?.rgb),
    bold: bl === 1 || undefined,
    italic: it === 1 || undefined,
    underline: ul?.s === 1 ? (old.underline ?? "Single") : undefined,
    strikethrough: st?.s === 1 || undefined,
    fontName: ff ?? undefined,
    fontSize: fs,
  };
}

function cellOf({ bg, n, tb, ht, vt }: IStyleData): Style {
  return {
    fill: gridColorOf(bg?.rgb),
    numberFormat: n?.pattern,
    wrap: tb === 3 || undefined,
    horizontal: horizontals.find(([, number]) => number === ht)?.[0],
    vertical: verticals.find(([, number]) => number === vt)?.[0],
  };
}

/** Without what is undefined. */
export function withoutUndefinedLook(style: Style): Style {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

/** "#RRGGBB" of "#rgb", "#rrggbb" or "rgb(r,g,b)"; undefined for none. */
export function gridColorOf(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const [, ...parts] = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color) ?? [];
  if (parts.length === 3)
    return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const long = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")}`
    : color;
  return long.toUpperCase();
}

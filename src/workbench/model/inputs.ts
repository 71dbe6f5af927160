/** Taking arguments apart: what is not of the shape asked for is Excel's InvalidArgument. */
import type { BookSheet } from "../book/book";
import { findSheet } from "../book/sheets";
import { parseAddress } from "./address";
import { fail } from "./fault";
import { namedPlace } from "./named";
import type { RangePlace, Run } from "./thing";
import { isThing } from "./thing";

export function text(value: unknown): string {
  return typeof value === "string" ? value : fail("InvalidArgument");
}

/** A whole number; the default stands for an argument left out. */
export function whole(value: unknown, usual?: number): number {
  if ((value === null || value === undefined) && usual !== undefined) return usual;
  return typeof value === "number" && Number.isInteger(value) ? value : fail("InvalidArgument");
}

export function number(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : fail("InvalidArgument");
}

export function truth(value: unknown): boolean {
  return typeof value === "boolean" ? value : fail("InvalidArgument");
}

/** The properties of an object given as an argument. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : fail("InvalidArgument");
}

/** One of the words, whatever the case of its first letter; the first word stands for an argument left out. */
export function oneOf<T extends string>(value: unknown, words: readonly [T, ...T[]]): T {
  if (value === null || value === undefined) return words[0];
  return words.find((word) => word.toLowerCase() === String(value).toLowerCase()) ?? fail("InvalidArgument");
}

/** A Range or RangeAreas given as an argument, or an address of the sheet (or of another one that it names). */
export function placeArgument(value: unknown, run: Run, sheet: BookSheet | null): RangePlace {
  if (isThing(value)) return value.place?.() ?? fail("InvalidArgument");
  return placeAt(text(value), run, sheet);
}

/** The cells that an address, or a defined name, stands for. */
export function placeAt(address: string, run: Run, sheet: BookSheet | null): RangePlace {
  const found = parseAddress(address);
  if (!found) return namedPlace(run.book, sheet, address) ?? fail("InvalidArgument");
  const on = found.sheet === null ? sheet : findSheet(run.book, found.sheet);
  return { sheet: on ?? fail("InvalidArgument"), areas: found.areas };
}

/** A colour as "#RRGGBB": also "FFA500" and the names of HTML that Excel's samples use. */
export function color(value: unknown): string {
  const given = text(value).trim();
  if (/^#?[0-9a-f]{6}$/i.test(given)) return `#${given.replace("#", "").toUpperCase()}`;
  return colorNames[given.toLowerCase()] ?? fail("InvalidArgument");
}

const colorNames: Record<string, string> = {
  aqua: "#00FFFF", black: "#000000", blue: "#0000FF", brown: "#A52A2A", coral: "#FF7F50", crimson: "#DC143C", cyan: "#00FFFF",
  darkblue: "#00008B", darkgray: "#A9A9A9", darkgreen: "#006400", darkred: "#8B0000", fuchsia: "#FF00FF", gold: "#FFD700",
  gray: "#808080", green: "#008000", grey: "#808080", indigo: "#4B0082", khaki: "#F0E68C", lavender: "#E6E6FA",
  lightblue: "#ADD8E6", lightcoral: "#F08080", lightgray: "#D3D3D3", lightgreen: "#90EE90", lightgrey: "#D3D3D3",
  lightpink: "#FFB6C1", lightskyblue: "#87CEFA", lightyellow: "#FFFFE0", lime: "#00FF00", limegreen: "#32CD32",
  magenta: "#FF00FF", maroon: "#800000", mediumpurple: "#9370DB", navy: "#000080", olive: "#808000", orange: "#FFA500",
  orangered: "#FF4500", pink: "#FFC0CB", plum: "#DDA0DD", purple: "#800080", red: "#FF0000", salmon: "#FA8072",
  silver: "#C0C0C0", skyblue: "#87CEEB", steelblue: "#4682B4", tan: "#D2B48C", teal: "#008080", tomato: "#FF6347",
  turquoise: "#40E0D0", violet: "#EE82EE", wheat: "#F5DEB3", white: "#FFFFFF", yellow: "#FFFF00", yellowgreen: "#9ACD32",
}; // prettier-ignore

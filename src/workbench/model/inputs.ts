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

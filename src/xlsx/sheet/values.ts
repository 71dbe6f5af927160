/** What a cell holds, by its type and by what is written in it; what fits no type stays as it is written. */
import type { CellValue } from "../../core/workbook";
import { toSerial } from "./dates";

/** Numbers as XML Schema writes a double; "INF", "NaN" and hexadecimal digits are none that Excel would hold. */
const double = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

const powers = Array.from({ length: 16 }, (_, i) => 10 ** i);

/** More digits than these are not exact in a double while they are added up. */
const exactDigits = 15;

/**
 * The number written there in plain digits with at most one point, exactly as `Number` would read it; NaN when it is
 * written in any other way. A whole number of 15 digits over a power of ten is the nearest double.
 */
export function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  let [digits, value, scale] = [0, 0, -1];
  const negative = bytes[from] === 45;
  for (let at = negative ? from + 1 : from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 46 && scale < 0) scale = 0;
    else if (byte < 48 || byte > 57 || ++digits > exactDigits) return NaN;
    else {
      value = value * 10 + byte - 48;
      if (scale >= 0) scale++;
    }
  }
  if (digits === 0) return NaN;
  const size = scale > 0 ? value / (powers[scale] ?? 1) : value;
  return negative && size !== 0 ? -size : size;
}

/** A number too large for Excel ("1e999", 400 digits) or no number at all ("NaN") is the text that stands there. */
export function numberOf(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const value = double.test(trimmed) ? Number(trimmed) : NaN;
  return Number.isFinite(value) ? value : trimmed;
}

/** "1", "0", "true" and "false"; a careless producer's other whole numbers are true, as Excel's own are. */
export function truthOf(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
  return /^[+-]?\d{1,15}$/.test(trimmed) ? Number(trimmed) !== 0 : trimmed;
}

export function errorOf(text: string): CellValue {
  return text.trim() === "" ? null : text.trim();
}

/** A date of ISO 8601 as a serial number. */
export function dateOf(text: string, startsIn1904: boolean): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return toSerial(trimmed, startsIn1904) ?? trimmed;
}

/** The place of a shared text; null when it is no whole number from 0 on. */
export function indexOf(text: string): number | null {
  return /^\s*\+?\d{1,9}\s*$/.test(text) ? Number(text) : null;
}

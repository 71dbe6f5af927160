/** The text that Excel shows in a cell: its value under its number format. */
import { format as formatted } from "numfmt";
import type { CellValue } from "../book/book";

/** A format that Excel would not take is passed over. */
export function textOf(value: CellValue, format = "General"): string {
  return textUnder(value, format) ?? formatted("General", value);
}

/** A value under a number format; null where Excel would not take the format. */
export function textUnder(value: CellValue, format: string): string | null {
  if (value === null || format === "") return "";
  try {
    return typeof value === "number" ? ofNumber(value, format) : formatted(format, value);
  } catch {
    return null;
  }
}

/** What is written for itself in a format: texts, colours and conditions, letters behind a backslash, "_" and "*". */
const literals = /"[^"]*"|\\[^]|[_*][^]|\[(?![hms]+\])[^\]]*\]/gi;
/** The language of a currency ("[$Rp-421]") is that of its sign alone; that of a number without one says nothing. */
const currency = /\[\$([^\]-]+)-[\da-f]+\]/gi;
const language = /\[\$-[\da-f]+\]/gi;

function ofNumber(value: number, format: string): string {
  const plain = format.replace(currency, "[$$$1]");
  const bare = plain.replace(literals, "");
  if (/[dmyhsegb]|\//i.test(bare)) return formatted(plain, value);
  const places = bare.includes(";") && /\[[<>=]/.test(plain) ? null : decimalsIn(sectionFor(value, bare.split(";")));
  return formatted(plain.replace(language, ""), places === null ? value : rounded(value, places));
}

function sectionFor(value: number, [positive = "", negative = positive, zero = positive]: readonly string[]): string {
  return value > 0 ? positive : value < 0 ? negative : zero;
}

/** Decimals of the number itself that a section shows: two more for each "%", three fewer for each comma behind. */
function decimalsIn(section: string): number {
  const [, whole = "", decimals = ""] = /^([^.]*)(?:\.([^]*))?$/.exec(section) ?? [];
  const [, thousands = ""] = /(,*)[^,0#?]*$/.exec(section) ?? [];
  const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;
  return count(decimals, /[0#?]/g) + 2 * count(whole + decimals, /%/g) - 3 * thousands.length;
}

/** Excel rounds the fifteen digits that it knows, half away from zero: 1.005 shows as 1.01. */
function rounded(value: number, places: number): number {
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  return Math.abs(shifted) < Number.MAX_SAFE_INTEGER ? Math.sign(value) * Number(`${shifted}e${-places}`) : value;
}

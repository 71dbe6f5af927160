/** Values as Excel's API gives and takes them. */
import { parseValue } from "numfmt";
import type { CellValue } from "../book/book";
import { isError } from "../../core/workbook";

/** As in Excel.RangeValueType. */
export function valueType(value: CellValue): string {
  if (value === null || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isError(value) ? "Error" : "String";
}

/** The text behind an apostrophe, which stays text whatever it looks like ("'=A1", "'007"); null without one. */
export function quotedText(input: string): { text: string } | null {
  return input.startsWith("'") ? { text: input.slice(1) } : null;
}

/**
 * What a text written into a cell becomes, as when it is typed into an English Excel: "12.5", "50%", "$120", "(5)", "TRUE",
 * dates, times and fractions become values, "12,5" stays text, and so does what an apostrophe stands before. A number
 * format may come with it.
 */
export function typed(text: string): { value: CellValue; format?: string } {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const words = text.trim();
  if (isError(words.toUpperCase())) return { value: words.toUpperCase() };
  const found = parseValue(words) ?? fractionIn(words);
  if (found === null || typeof found.v === "string" || hasLooseComma(words)) return { value: text };
  if (typeof found.v === "number" && !Number.isFinite(found.v)) return { value: text };
  return { value: found.v, ...(found.z ? { format: formatFor(found.z) } : {}) };
}

/** "12,5" is no 125: commas stand before three digits each, or in dates. */
function hasLooseComma(text: string): boolean {
  const hasMonth = /[a-z]{3}/i.test(text);
  return !hasMonth && text.includes(",") && !/^[^\d,]*\d{1,3}(?:,\d{3})+(?![\d,])/.test(text);
}

/** The format that Excel gives what is typed so: days with a time have one, days of numbers alone another. */
function formatFor(parsed: string): string {
  if (/[dy]/.test(parsed) && parsed.includes("h")) return "m/d/yyyy h:mm";
  return /^(?:m\/d\/yy|y+[-/]m+[-/]d+)$/.test(parsed) ? "m/d/yyyy" : (formats[parsed] ?? parsed);
}

/** Where the parser names it otherwise. */
const formats: Readonly<Record<string, string>> = {
  ...{ "mmm yyyy": "mmm-yy", "mmmm d, yyyy": "d-mmm-yy", "mmm d, yyyy": "d-mmm-yy", "d mmm yyyy": "d-mmm-yy" },
  ...{ "m/d": "d-mmm", "m-d": "d-mmm", "d mmm": "d-mmm", "mmm d": "d-mmm", "d mmmm": "d-mmm", "mmmm d": "d-mmm" },
  ...{ "hh:mm": "h:mm", "hh:mm:ss": "h:mm:ss", "hh:mm AM/PM": "h:mm AM/PM", "hh:mm:ss AM/PM": "h:mm:ss AM/PM" },
};

/** "0 1/2" and "-2 3/4"; "1/2" alone is a day. */
function fractionIn(text: string): { v: number; z: string } | null {
  const [, sign, whole, above, below] = /^(-?)(\d{1,15}) (\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  if (above === undefined || below === undefined || Number(below) === 0) return null;
  const value = Number(whole) + Number(above) / Number(below);
  return { v: sign === "-" ? -value : value, z: below.length > 1 ? "# ??/??" : "# ?/?" };
}

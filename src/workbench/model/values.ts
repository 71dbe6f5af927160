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
  const found = timeIn(words) ?? parseValue(words) ?? fractionIn(words);
  if (found === null || typeof found.v === "string" || hasLooseComma(words)) return { value: text };
  if (typeof found.v === "number" && !Number.isFinite(found.v)) return { value: text };
  return { value: found.v, ...(found.z ? { format: formatFor(found.z) } : {}) };
}

/** "12,5" is no 125: commas stand before three digits each, or in dates. */
function hasLooseComma(text: string): boolean {
  const hasMonth = /[a-z]{3}/i.test(text);
  return !hasMonth && text.includes(",") && !/^[^\d,]*\d{1,3}(?:,\d{3})+(?![\d,])/.test(text);
}

/** The format that Excel gives what is typed so: days with a time have one, with the name of a month or without others. */
function formatFor(parsed: string): string {
  const [hasDay, hasYear] = [parsed.includes("d"), parsed.includes("y")];
  if (!hasDay && !hasYear) return parsed.replace(/^hh/, "h");
  if (parsed.includes("h")) return "m/d/yyyy h:mm";
  if (!hasYear) return "d-mmm";
  if (!hasDay) return "mmm-yy";
  return parsed.includes("mmm") ? "d-mmm-yy" : "m/d/yyyy";
}

/** More hours than a day has, and parts of a second: "25:00", "0:01:02.5". */
function timeIn(text: string): { v: number; z: string } | null {
  const [, hours, minutes, seconds, part] = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?$/.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (Number(hours) < 24 && part === undefined) return null;
  const value = Number(hours) / 24 + Number(minutes) / 1440 + Number(`${seconds ?? 0}${part ?? ""}`) / 86400;
  return { v: value, z: part === undefined ? "[h]:mm:ss" : "mm:ss.0" };
}

/** "0 1/2" and "-2 3/4"; "1/2" alone is a day. */
function fractionIn(text: string): { v: number; z: string } | null {
  const [, sign, whole, above, below] = /^(-?)(\d{1,15}) (\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  if (above === undefined || below === undefined || Number(below) === 0) return null;
  const value = Number(whole) + Number(above) / Number(below);
  return { v: sign === "-" ? -value : value, z: below.length > 1 ? "# ??/??" : "# ?/?" };
}

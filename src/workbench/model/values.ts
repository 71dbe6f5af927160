/** Values as Excel's API gives and takes them. */
import { format as writeNumber, parseValue } from "numfmt";
import type { CellValue } from "../book/book";
import type { Language } from "../../core/text";
import { isError } from "../../core/workbook";

/** As in Excel.RangeValueType. */
export function valueType(value: CellValue): string {
  if (value === null || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isError(value) ? "Error" : "String";
}

/** How many digits of a number Excel knows. */
export const digits = 15;

/** A value as "&" writes it. */
export function plainText(value: CellValue | undefined): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value ?? "";
  const [mantissa = "", exponent] = String(Number(value.toPrecision(digits))).split("e");
  if (exponent === undefined) return mantissa;
  return `${mantissa}E${exponent.startsWith("-") ? "-" : "+"}${exponent.slice(1).padStart(2, "0")}`;
}

/** The text behind an apostrophe, which stays text whatever it looks like ("'=A1", "'007"); null without one. */
export function quotedText(input: string): { text: string } | null {
  return input.startsWith("'") ? { text: input.slice(1) } : null;
}

/** What a text is in a cell; a number format may come with it. */
export interface Typed {
  value: CellValue;
  format?: string;
}

/**
 * What a text written into a cell becomes, as when it is typed into an English Excel: "12.5", "50%", "$120", "(5)", "TRUE",
 * dates, times and fractions become values, "12,5" stays text, and so does what an apostrophe stands before. In an Indonesian
 * one "12,5", "1.234,5", "Rp1.234,50" and the day before its month become values; "12.5", which Excel would keep as text, is
 * read as well, since it can be nothing else.
 */
export function typed(text: string, language: Language = "en"): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const words = text.trim();
  if (isError(words.toUpperCase())) return { value: words.toUpperCase() };
  if (language === "id" && pointed.test(words)) return typed(text, "en");
  const found = language === "id" ? indonesian(words) : english(words);
  if (found === null || typeof found.v === "string" || hasLooseMark(words, language === "id" ? "." : ","))
    return { value: text };
  if (typeof found.v === "number" && !Number.isFinite(found.v)) return { value: text };
  return { value: found.v, ...(found.z ? { format: formatFor(found.z) } : {}) };
}

/** A decimal written with a point: behind it stand not three digits, or the number begins with nothing. */
const pointed = /^[-+]?(?:\d+\.(?:\d{1,2}|\d{4,})|0?\.\d+)%?$/;

type Found = ReturnType<typeof parseValue>;

const english = (words: string): Found => timeIn(words) ?? parsed(words, "en") ?? fractionIn(words);

/** Excel takes no "1 2" and no "1, 2" for a day, which numfmt does, and AM and PM only behind a space. */
function parsed(words: string, locale: Language): Found {
  const found = parseValue(words, { locale });
  const isOfCalendar = /[dmy]/i.test((found?.z ?? "").replace(/"[^"]*"|\\[^]|\[[^\]]*\]/g, ""));
  const isLoose = (isOfCalendar && !/[-/:\p{L}]/u.test(words)) || /\d[ap]m?$/i.test(words);
  return isLoose ? null : found;
}

function indonesian(words: string): Found {
  const [, before = "", amount] = /^([-(]*)Rp\.?\s*([\d.,]+\)?)$/i.exec(words) ?? [];
  if (amount !== undefined) return inRupiah(parsed(before + amount, "id"));
  const point = words.replace(/^(\d{1,4}:\d\d?:\d\d?),(\d+)$/, "$1.$2");
  const [, day, month] = /^(\d{1,2})[/-](\d{1,2})$/.exec(words) ?? [];
  if (day !== undefined && Number(month) <= 12) return inThisYear(Number(day), Number(month));
  return timeIn(point) ?? parsed(words, "id") ?? fractionIn(words);
}

function inRupiah(found: Found): Found {
  return found && { v: found.v, z: Number.isInteger(found.v) ? '"Rp"#,##0' : '"Rp"#,##0.00' };
}

/** "17/8" is the seventeenth of August of this year. */
function inThisYear(day: number, month: number): Found {
  const found = parseValue(`${day}/${month}/${new Date().getFullYear()}`, { locale: "id" });
  return found && { v: found.v, z: "d-mmm" };
}

/** "12,5" is no 125 in English, nor "12.5" in Indonesian: the mark stands before three digits each, or in dates. */
function hasLooseMark(text: string, mark: "," | "."): boolean {
  const hasMonth = /[a-z]{3}/i.test(text);
  if (hasMonth || !text.includes(mark) || text.includes(":")) return false;
  const bare = text.replace(/^([-(]*)Rp\.?/i, "$1");
  return !(mark === "," ? byCommas : byPoints).test(bare) && bare.includes(mark);
}

const byCommas = /^[^\d,]*\d{1,3}(?:,\d{3})+(?![\d,])/;
const byPoints = /^[^\d.]*\d{1,3}(?:\.\d{3})+(?![\d.])/;

/** What a value is to look like while it is edited, so that typed() gives the value back: "0,8", "85%", "12/03/2024". */
export function editText(value: CellValue, format: string | undefined, language: Language): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value ?? "";
  const bare = (format ?? "").replace(/"[^"]*"|\\[^]|\[(?![hms]+\])[^\]]*\]/gi, "");
  const isOfCalendar = value >= 0 && /[dmyhs]/i.test(bare);
  if (isOfCalendar) return writeNumber(dayFormat(value, bare, language), value);
  const shown = bare.includes("%") ? value * 100 : value;
  const plain = String(Number(shown.toPrecision(15))).toUpperCase();
  return (language === "id" ? plain.replace(".", ",") : plain) + (bare.includes("%") ? "%" : "");
}

/** Of a day its date as the system writes it, of a time all of it. */
function dayFormat(value: number, format: string, language: Language): string {
  const [hasDay, hasTime] = [/[dy]/i.test(format), /[hs]/i.test(format)];
  const day = language === "id" ? "dd/mm/yyyy" : "m/d/yyyy";
  const isDay = hasDay || !hasTime || value >= 1;
  const isTime = hasTime || value % 1 !== 0;
  return [...(isDay ? [day] : []), ...(isTime ? ["h:mm:ss"] : [])].join(" ");
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

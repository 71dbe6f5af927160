/** The text that Excel shows in a cell: its value under its number format. */
import { format as formatted } from "numfmt";
import type { Language } from "../../core/text";
import type { CellValue } from "../book/book";

/** What a cell shows that has no day for its number, at Excel's usual width. */
const noDay = "########";

/** A format that Excel would not take is passed over. */
export function textOf(value: CellValue, format = "General", language: Language = "en"): string {
  const text = textUnder(value, format, language);
  return text ?? (isOffCalendar(value, format) ? noDay : formatted("General", value, locales[language]));
}

/** A value under a number format; null where Excel would not take the format, or has no such day or time. */
export function textUnder(value: CellValue, format: string, language: Language = "en"): string | null {
  if (value === null || format === "") return "";
  if (isOffCalendar(value, format)) return null;
  const write: Write = (pattern, number) => formatted(pattern, number, locales[language]);
  try {
    const meant = ofSystem(format, language);
    return typeof value === "number" ? ofNumber(value, meant, write) : write(meant, value);
  } catch {
    return null;
  }
}

/** English is what the writer of numbers takes for granted. */
const locales = { id: { locale: "id" }, en: {} } as const;

type Write = (pattern: string, value: CellValue) => string;

/** The days that Excel writes as the system does: formats 14 and 22. */
const systemDays: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ...Object.fromEntries(["mm-dd-yy", "m/d/yyyy", "m/d/yy"].map((code) => [code, { id: "dd/mm/yyyy", en: "m/d/yyyy" }])),
  ...Object.fromEntries(
    ["m/d/yyyy h:mm", "m/d/yy h:mm"].map((code) => [code, { id: "dd/mm/yyyy h:mm", en: "m/d/yyyy h:mm" }]),
  ),
};

function ofSystem(format: string, language: Language): string {
  return systemDays[format]?.[language] ?? format;
}

/** The first number behind Excel's last day, 31 December 9999. */
const lastDay = 2958466;

function isOffCalendar(value: CellValue, format: string): boolean {
  const isOff = typeof value === "number" && (value < 0 || value >= lastDay);
  return isOff && /[dmyhs]/i.test(format.replace(literals, "").split(";")[0] ?? "");
}

/** What is written for itself in a format: texts, colours and conditions, letters behind a backslash, "_" and "*". */
export const literals = /"[^"]*"|\\[^]|[_*][^]|\[(?![hms]+\])[^\]]*\]/gi;
/** The language of a currency ("[$Rp-421]") is that of its sign alone; that of a number without one says nothing. */
const currency = /\[\$([^\]-]+)-[\da-f]+\]/gi;
const language = /\[\$-[\da-f]+\]/gi;

function ofNumber(value: number, format: string, write: Write): string {
  const plain = format.replace(currency, "[$$$1]");
  const bare = plain.replace(literals, "");
  if (bare.includes("/") && !/[dmyhs]/i.test(bare)) return ofFraction(value, plain, write);
  if (/[dmyhsegb@]/i.test(bare)) return write(plain, value);
  const number = plain.replace(language, "");
  if (bare.includes(";") && /\[[<>=]/.test(plain)) return write(number, value);
  const place = sectionFor(value, bare.split(";").length);
  const near = rounded(value, decimalsIn(bare.split(";")[place] ?? ""));
  // What is rounded to nothing keeps the section of its sign.
  const isKept = near === 0 && value !== 0 && bare.includes(";");
  const section = isKept ? (sectionsOf(number)[place] ?? number) : number;
  return section === "" ? "" : write(section, near);
}

/** Three sections: of numbers above 0, below it, and 0. */
function sectionFor(value: number, count: number): number {
  const place = value > 0 ? 0 : value < 0 ? 1 : 2;
  return place < count ? place : 0;
}

/** A fraction that comes to a whole is none. */
function ofFraction(value: number, format: string, write: Write): string {
  const text = write(format, value);
  return /(?:^| )(\d+) *\/ *\1 *$/.test(text) && !Number.isInteger(value) ? write(format, Math.round(value)) : text;
}

/** The sections of a format, apart at semicolons that stand for themselves. */
function sectionsOf(format: string): string[] {
  const sections = [""];
  for (const [part] of format.matchAll(/"[^"]*"|\\[^]|\[[^\]]*\]|[^]/g))
    if (part === ";") sections.push("");
    else sections[sections.length - 1] += part;
  return sections;
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

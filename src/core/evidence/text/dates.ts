/** Finds dates, years and spans of years among tokens, as Indonesian offices write them. */
import type { Token } from "./tokens";
import { isDigit } from "./letters";
import { endsTerm, isRange, longestTerm, shortSpan } from "./validity";
import { aboutWords, joins, months } from "./words";

export interface PlainDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31; null where only month and year are written. */
  day: number | null;
}

export interface Dates {
  dates: PlainDate[];
  years: number[];
  period: { from: number; to: number } | null;
  /** The tokens that are part of a date, a year or a number; null for none. */
  used: ReadonlySet<number> | null;
}

const first = 2000;
const last = 2100;

/** `taken` are tokens that are part of a document's number; those of dates are added to them. */
export function datesIn(tokens: readonly Token[], taken: Set<number> | null): Dates {
  let found: Found | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !(token.type === "code" || months.has(token.word))) continue;
    found ??= { dates: [], years: [], period: null, used: taken ?? new Set() };
    if (found.used.has(at)) continue;
    if (token.type === "code") readCode(tokens, at, found);
    else readMonth(tokens, at, found);
  }
  return found ?? nothing;
}

const nothing: Dates = { dates: [], years: [], period: null, used: null };

type Found = Dates & { used: Set<number> };

/** The year that four digits mean, null for any other text; a year that is too far off is none. */
export function yearOf(text: string): number | null {
  if (text.length !== 4 || !allDigits(text)) return null;
  const year = Number(text);
  return year >= first && year <= last ? year : null;
}

/** "12/02/2025", "2025-02-14" or "20250214" as a date, null for any other code. */
export function dateOf(text: string): PlainDate | null {
  if (text.length === 8 && allDigits(text)) {
    return (
      validDate(text.slice(0, 4), text.slice(4, 6), text.slice(6)) ??
      validDate(text.slice(4), text.slice(2, 4), text.slice(0, 2))
    );
  }
  if (text.length > 10 || text.length < 6) return null;
  const parts = text.split(/[-/.–]/);
  const [one = "", two = "", three = ""] = parts;
  if (parts.length !== 3 || !parts.every(allDigits)) return null;
  if (one.length === 4) return validDate(one, two, three);
  if (three.length === 2) return text.includes(".") && !isDotted(parts) ? null : shortDate(one, two, three);
  return validDate(three, two, one);
}

/** "12.02.25": all in two digits and of these years; any other code with dots is rather that of an account or a chapter. */
function isDotted(parts: readonly string[]): boolean {
  const [, , year = ""] = parts;
  return parts.every(({ length }) => length === 2) && year >= "15" && year < "40";
}

/** "14/3/25"; no office hands in documents of the nineties. */
function shortDate(day: string, month: string, year: string): PlainDate | null {
  return year < "40" && day.length <= 2 ? validDate(`20${year}`, month, day) : null;
}

function validDate(year: string, month: string, day: string): PlainDate | null {
  const found = yearOf(year);
  const [m, d] = [Number(month), Number(day)];
  if (found === null || !(m >= 1 && m <= 12 && d >= 1 && d <= daysOf(found, m))) return null;
  return { year: found, month: m, day: d };
}

/** Days of a month, 1 to 12. */
function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function readCode(tokens: readonly Token[], at: number, found: Found): void {
  const text = tokens[at]?.text ?? "";
  const date = dateOf(text) ?? (allDigits(text.slice(0, 8)) ? dateOf(text.slice(0, 8)) : null);
  if (date) {
    found.dates.push(date);
    found.years.push(date.year);
    found.used.add(at);
    return;
  }
  const span = spanOf(text) ?? shortSpan(tokens, at);
  if (span) addSpan(span, found, [at]);
  else readYear(tokens, at, found);
}

/** "2024-2026" and "2024/2025" in one code. */
function spanOf(text: string): { from: number; to: number } | null {
  if (text.length !== 9 || isDigit(text.charCodeAt(4))) return null;
  const [from, to] = [yearOf(text.slice(0, 4)), yearOf(text.slice(5))];
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

/** A year, and the one that "s.d.", "sampai" or a dash ties to it. */
function readYear(tokens: readonly Token[], at: number, found: Found): void {
  const from = yearOf(tokens[at]?.text ?? "") ?? shortYear(tokens, at);
  if (from === null) return;
  if (endsTerm(tokens, at)) return addSpan({ from: from - longestTerm, to: from }, found, [at]);
  const between = wordAt(tokens, at + 1);
  const behind = behindRange(tokens, at + 2);
  const to = yearOf(wordAt(tokens, behind));
  if (to !== null && to >= from && isRange(between)) {
    addSpan({ from, to }, found, [at, at + 1, behind]);
    return;
  }
  found.years.push(from);
  found.used.add(at);
  if (to === null || !isListing(between)) return;
  found.years.push(to);
  found.used.add(at + 1).add(behind);
}

/** "tahun '25". */
function shortYear(tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.text ?? "";
  return text.length === 2 && "'’".includes(wordAt(tokens, at - 1) || " ") ? yearOf(`20${text}`) : null;
}

/** "s.d. 2026", "s. d. Th. 2026", "sampai dengan tahun 2026": where the second year stands. */
function behindRange(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + longestRange && beforeYears.has(wordAt(tokens, at))) at++;
  return at;
}

const longestRange = 5;
const beforeYears = new Set(["tahun", "dengan", "th", "thn", "d", "."]);

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? "";
}

/** "2024 dan 2025", "2024 n 2025", "2024, 2025", "2024 & tahun 2025". */
function isListing(word: string): boolean {
  return joins.has(word) || word === "n" || word === "&" || word === "," || word === "+";
}

/** Spans longer than a plan's are no span of years. */
const longestSpan = 30;

function addSpan({ from, to }: { from: number; to: number }, found: Found, used: readonly number[]): void {
  if (to - from > longestSpan) return;
  for (let year = from; year <= to; year++) found.years.push(year);
  found.period = found.period ?? { from, to };
  for (const at of used) found.used.add(at);
}

/** "12 Februari 2025", "12 s/d 14 Maret 2025", "Februari 2025"; a day and month without a year is no date yet. */
function readMonth(tokens: readonly Token[], at: number, found: Found): void {
  const month = months.get(tokens[at]?.word ?? "") ?? 1;
  const behind = tokens[at + 1]?.word === "," ? at + 2 : at + 1;
  const day = dayOf(tokens[at - 1]);
  const year = yearBehind(tokens, behind, day !== null);
  if (year === null) {
    if (day !== null) found.used.add(at).add(at - 1);
    return;
  }
  if (day !== null) found.used.add(at - 1);
  if (endsTerm(tokens, behind)) return addSpan({ from: year - longestTerm, to: year }, found, [at, behind]);
  found.used.add(at).add(behind);
  // No document is of 31 February.
  if (day !== null && day > daysOf(year, month)) return;
  found.dates.push({ year, month, day });
  found.years.push(year);
  found.used.add(at).add(behind);
}

function yearBehind(tokens: readonly Token[], at: number, hasDay: boolean): number | null {
  return yearOf(tokens[at]?.text ?? "") ?? (hasDay ? yearInTwo(tokens, at) : null);
}

/** "7 Okt 25": behind a day and a month, unless what follows could be counted ("7 Okt 25 anak"). */
function yearInTwo(tokens: readonly Token[], at: number): number | null {
  const { type, text } = tokens[at] ?? { type: "mark", text: "" };
  if (type !== "code" || text.length !== 2 || !allDigits(text) || text < "15" || text >= "40") return null;
  const next = tokens[at + 1];
  return next === undefined || next.type !== "word" || behindDates.has(next.word) ? yearOf(`20${text}`) : null;
}

const behindDates: ReadonlySet<string> = new Set([
  ...aboutWords,
  ..."di bertempat pukul jam pkl ttd oleh dan sd".split(" "),
]);

function dayOf(token: Token | undefined): number | null {
  if (token?.type !== "code") return null;
  const text = token.text.slice(-2).replace(/^\D/, "");
  const day = allDigits(text) && text !== "" ? Number(text) : 0;
  return day >= 1 && day <= 31 && token.text.length <= 5 ? day : null;
}

function allDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return text.length > 0;
}

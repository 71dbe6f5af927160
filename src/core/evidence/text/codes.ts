/** Finds the number of a document among tokens, as Indonesian offices write it: `188.45/77/HK/2019`, `15/MoU/2024`, "No: 6 Th. 2016". */
import type { Token } from "./tokens";
import { isDigit } from "./letters";
import { dateOf, yearOf } from "./dates";
import { hasDigit, yearInNumber, yearOfParts } from "./numberYears";
import { dateWords, numberWords, yearWords } from "./words";

export interface Codes {
  number: string | null;
  /** True when a place in the number was left open. */
  isOpen: boolean;
  /** Years that are part of a number: "12/2024". */
  years: number[];
  /** The tokens that are part of a number; null for none. */
  used: Set<number> | null;
}

interface Found extends Codes {
  used: Set<number>;
  /** A kind has been named so far. */
  hasKind: boolean;
  /** The number stands before any kind: "ind. 13 no. 5 (PKS 440/21/2025)" points to a question. */
  isEarly: boolean;
}

const nothing: Codes = { number: null, isOpen: false, years: [], used: null };

/** `isKind` tells the tokens that name kinds of documents. */
export function codesIn(tokens: readonly Token[], isKind: (at: number) => boolean): Codes {
  let found: Found | null = null;
  let hasKind = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    hasKind ||= isKind(at);
    if (token === undefined || !(token.type === "code" || numberWords.has(token.word))) continue;
    found ??= { number: null, isOpen: false, years: [], used: new Set(), hasKind, isEarly: false };
    found.hasKind = hasKind;
    if (token.type === "word") readAfterWord(tokens, at, found);
    else if (!found.used.has(at) && !(isKind(at - 1) && readBehindKind(tokens, at, found)))
      readAlone(tokens, at, found);
  }
  return found ?? nothing;
}

/** "No.", "Nomor :" and what follows; dots, a line or nothing there is a number left open. */
function readAfterWord(tokens: readonly Token[], word: number, found: Found): void {
  if (isOfQuestion(tokens, word)) return;
  let at = word + 1;
  while (tokens[at]?.type === "mark" && ":.#".includes(tokens[at]?.text ?? "")) at++;
  const token = tokens[at];
  const isLoneYear = token !== undefined && yearOf(token.text) !== null && found.number === null && isLast(tokens, at);
  if (token?.type === "code" && !isLoneYear) take(tokens, at, found);
  else if (token === undefined || leavesOpen(token)) found.isOpen = true;
}

/** "ind. 13 no.5": a question of the form, and no document's number. */
function isOfQuestion(tokens: readonly Token[], word: number): boolean {
  const [first, second, code] = tokens.slice(Math.max(0, word - 3), word);
  if (code?.type !== "code" || code.text.length > 3) return false;
  return questions.has(second?.word ?? "") || (second?.word === "." && questions.has(first?.word ?? ""));
}

const questions = new Set("indikator ind indktr klaster kluster pertanyaan soal butir".split(" "));

function leavesOpen(token: Token): boolean {
  return token.type === "blank" || token.type === "mark" || isYearWord(token);
}

/** A year that ends the piece: "No. 2025" names a year and no number. */
function isLast(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 3).every(({ type }) => type !== "code");
}

function isYearWord(token: Token): boolean {
  return yearWords.has(token.word) || token.word === "tentang";
}

/** A code that can be nothing but a number: strokes inside, or a year right behind it. */
function readAlone(tokens: readonly Token[], at: number, found: Found): void {
  const token = tokens[at];
  if (!token || token.word.startsWith("rp") || (at === 0 && isBullet(token.text))) return;
  const { text } = token;
  if (hasStrokes(text)) {
    const before = tokens[at - 1]?.word ?? "";
    const isDate = dateOf(text) !== null || isYears(text) || (dateWords.has(before) && before !== "per");
    if (!isDate) take(tokens, at, found);
    return;
  }
  if (found.number === null && isPlain(text) && isBeforeYear(tokens, at)) take(tokens, at, found);
}

/** A count stands before what it counts: a number right behind a kind's name, with a year behind, is its own. */
function readBehindKind(tokens: readonly Token[], at: number, found: Found): boolean {
  return readDashed(tokens, at, found) || readBracketed(tokens, at, found);
}

/** "Perwal 15 (2022)". */
function readBracketed(tokens: readonly Token[], at: number, found: Found): boolean {
  const text = tokens[at]?.text ?? "";
  const [open, year, shut] = tokens.slice(at + 1, at + 4);
  if (!isPlain(text) || open?.word !== "(" || shut?.word !== ")" || yearOf(year?.text ?? "") === null) return false;
  found.number ??= text;
  found.used.add(at);
  return true;
}

/** "Perbup 23-2020": right behind its kind a short number with its year; elsewhere "03-2020" is a month. */
function readDashed(tokens: readonly Token[], at: number, found: Found): boolean {
  const [number = "", year = "", ...rest] = tokens[at]?.text.split("-") ?? [];
  const own = yearOf(year);
  if (own === null || rest.length > 0 || !isPlain(number) || number.length > 3) return false;
  found.number ??= `${number}/${year}`;
  found.years.push(own);
  found.used.add(at);
  return true;
}

/** "1/" before the first item of a list. */
function isBullet(text: string): boolean {
  return text.length <= 3 && text.endsWith("/");
}

/** Two strokes, dots or dashes between digits and letters, or one stroke: "2.400.2/1123", "180-45-2024". */
function hasStrokes(text: string): boolean {
  if (text.includes("/")) return true;
  if (!isDigit(text.charCodeAt(0)) || !isDigit(text.charCodeAt(text.length - 1))) return false;
  let dashes = 0;
  for (let at = text.indexOf("-"); at >= 0; at = text.indexOf("-", at + 1)) dashes++;
  return dashes >= 2 && dashes <= 6;
}

function isYears(text: string): boolean {
  return text.split("/").every((part) => yearOf(part) !== null);
}

/** A short whole number, also with a letter: "6", "12A". */
function isPlain(text: string): boolean {
  return (
    text.length <= 4 &&
    isDigit(text.charCodeAt(0)) &&
    yearOf(text) === null &&
    !text.includes(".") &&
    !text.includes("-")
  );
}

/** "6 Tahun 2016", "6 2016", "6 / 2016": the number stands right before its year. Ages ("12 tahun") have no year behind them. */
function isBeforeYear(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (isStroke(next)) return yearOf(tokens[at + 2]?.text ?? "") !== null;
  if (next?.type === "code") return yearOf(next.text) !== null;
  if (next?.type !== "word" || !yearWords.has(next.word)) return false;
  const [year = "", short = ""] = tokens.slice(at + 2, at + 4).map(({ text }) => text);
  return yearOf("'’".includes(year) && short.length === 2 ? `20${short}` : year) !== null;
}

/** Takes the number that begins at a token, with spaces around its strokes: "188.45 / 77 / HK / 2019". */
function take(tokens: readonly Token[], from: number, found: Found): void {
  let at = from;
  for (let step = stepAt(tokens, at); step > 0; step = stepAt(tokens, at)) at += step;
  const parts = tokens.slice(from, at + 1);
  const text = parts.map((part) => part.text).join("");
  for (let index = from; index <= at; index++) found.used.add(index);
  const segments = text.split("/");
  const isOpen = isHalfFilled(tokens, from, at, segments);
  found.isOpen = found.isOpen || isOpen;
  const year = yearOfParts(segments);
  if (year !== null) found.years.push(year);
  const hasOwn = segments.some((segment, index) => hasDigit(segment) && (index < segments.length - 1 || year === null));
  if (!isOpen && hasOwn) takeNumber(tokens, from, text, found);
  if (!isOpen && !hasOwn && segments.length > 1 && found.number === null) found.isOpen = true;
}

/** How many tokens on the number goes: behind a stroke of its own, or one that closes the part before: "188.45/ 77 /HK/ 2019". */
function stepAt(tokens: readonly Token[], at: number): number {
  if (isStroke(tokens[at + 1]) && isNumberPart(tokens[at + 2])) return 2;
  const next = tokens[at + 1];
  const goesOn = next?.type === "code" || (next?.type === "word" && isStroke(tokens[at + 2]));
  return goesOn && tokens[at]?.text.endsWith("/") === true ? 1 : 0;
}

function isStroke(token: Token | undefined): boolean {
  return token?.type === "mark" && token.text === "/";
}

function isNumberPart(token: Token | undefined): boolean {
  return token?.type === "code" || token?.type === "blank" || (token?.type === "word" && token.text.length <= 12);
}

/** A stroke at either end, two in a row, or dots or an "x" between them. */
function isHalfFilled(tokens: readonly Token[], from: number, to: number, segments: readonly string[]): boolean {
  if (isStroke(tokens[from - 1]) || isStroke(tokens[to + 1])) return true;
  return segments.length > 1 && segments.some(isPlaceLeftOpen);
}

function isPlaceLeftOpen(segment: string): boolean {
  for (let at = 0; at < segment.length; at++) if (!".…_-xX?".includes(segment.charAt(at))) return false;
  return true;
}

function takeNumber(tokens: readonly Token[], from: number, text: string, found: Found): void {
  const { number, hasKind, isEarly } = found;
  const isFirst = number === null || (isEarly && hasKind && !number.includes("/") && text.includes("/"));
  found.number = isFirst ? text : withSecond(tokens, from, number, text);
  if (isFirst) found.isEarly = !hasKind;
}

/** "No.119/14/DP3A & No.07/APSAI/2024": the number of each party, where the first tells no year; else the first one counts. */
function withSecond(tokens: readonly Token[], from: number, number: string, text: string): string {
  if (!number.includes("/") || number.includes(" & ") || yearInNumber(number) !== null) return number;
  const before = tokens.slice(Math.max(0, from - longestJoint), from).map(({ word }) => word);
  const join = before.findLastIndex((word) => word === "&" || word === "dan");
  const isJoined = join >= 0 && before.slice(join + 1).every((word) => numberWords.has(word) || ".:".includes(word));
  return isJoined && text.includes("/") ? `${number} & ${text}` : number;
}

/** "& No. :". */
const longestJoint = 4;

/** Cuts a run of letters and digits into its words and codes: "Kel.Sisir", "No.5", "TA2025", "perdaKLA", "14Feb2025". */
import { yearOf } from "./dates";
import { isDigit, isLetter, isLetterOrDigit } from "./letters";
import { yearWords } from "./words";

export interface Part {
  type: "word" | "code" | "mark";
  from: number;
  to: number;
}

/** "Kel.Sisir" is two words and "MoU/PKS" two with a stroke between; "s.d." and "a.n" are one. */
export function wordsOf(text: string, from: number, to: number): Part[] {
  if (to - from <= 6 && isShortForm(text, from, to)) return [{ type: "word", from, to }];
  const found: Part[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 46;
    if (isLetter(code) || code === 39 || code === 8217) continue;
    if (at > start) found.push(...gluedWords(text, start, at));
    if (code === 47) found.push({ type: "mark", from: at, to: at + 1 });
    start = at + 1;
  }
  return found;
}

/** "perdaKLA": small letters, and a short form in capitals up to the end. */
function gluedWords(text: string, from: number, to: number): Part[] {
  let at = to;
  while (at > from && isCapital(text.charCodeAt(at - 1))) at--;
  const isGlued = to - at >= 2 && at - from >= shortestGlued;
  return isGlued
    ? [
        { type: "word", from, to: at },
        { type: "word", from: at, to },
      ]
    : [{ type: "word", from, to }];
}

const shortestGlued = 4;

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Single letters between dots or strokes. */
function isShortForm(text: string, from: number, to: number): boolean {
  if (to - from < 3) return false;
  for (let at = from; at < to; at++) {
    const isOdd = (at - from) % 2 === 1;
    const code = text.charCodeAt(at);
    if (isOdd ? code !== 46 && code !== 47 : !isLetter(code)) return false;
  }
  return true;
}

/** "No.5", "TA2025" and "Perda6/2016" are a word and a code; "14Feb2025" is a day, a month and a year. */
export function codesOf(text: string, from: number, to: number): Part[] {
  let start = from;
  while (start < to && !isDigit(text.charCodeAt(start))) start++;
  const isOneCode = text.slice(from, start).includes("/");
  return isOneCode ? codeParts(text, from, to) : [...wordsOf(text, from, start), ...codeParts(text, start, to)];
}

function codeParts(text: string, from: number, to: number): Part[] {
  const end = endOfYear(text, from, to);
  if (end !== null)
    return [
      { type: "code", from, to: end },
      { type: "word", from: end, to },
    ];
  const digits = passing(text, from, to, isDigit);
  const letters = passing(text, digits, to, isLetter);
  const isGlued = letters - digits >= 3 || yearWords.has(text.slice(digits, letters).toLowerCase());
  if (digits === from || !isGlued) return [{ type: "code", from, to }];
  const rest = passing(text, letters, to, (code) => !isLetterOrDigit(code));
  const parts: Part[] = [
    { type: "code", from, to: digits },
    { type: "word", from: digits, to: letters },
  ];
  if (rest < to) parts.push({ type: hasDigitIn(text, rest, to) ? "code" : "word", from: rest, to });
  return parts;
}

/** "45/2022ILA": where the year ends that letters are glued to; null where there is none. */
function endOfYear(text: string, from: number, to: number): number | null {
  let end = to;
  while (end > from && isLetter(text.charCodeAt(end - 1))) end--;
  const isOfNumber = end < to && text.charCodeAt(end - 5) === 47 && end - 5 > from;
  return isOfNumber && yearOf(text.slice(end - 4, end)) !== null ? end : null;
}

function passing(text: string, from: number, to: number, isOwn: (code: number) => boolean): number {
  let at = from;
  while (at < to && isOwn(text.charCodeAt(at))) at++;
  return at;
}

function hasDigitIn(text: string, from: number, to: number): boolean {
  return passing(text, from, to, (code) => !isDigit(code)) < to;
}

/** "4.2-matriks-akta-2024-2025": in a file's name that begins with a digit, dashes around words part them. */
export function nameParts(text: string, from: number, to: number): Part[] {
  if (!isDigit(text.charCodeAt(from))) return codesOf(text, from, to);
  const found: Part[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !(isDash(text.charCodeAt(at)) && isBesideWord(text, from, at, to))) continue;
    if (at > start) found.push(...codesOf(text, start, at));
    start = at + 1;
  }
  return found;
}

function isDash(code: number): boolean {
  return code === 45 || code === 8211;
}

/** Shorter words are parts of numbers: "188-45-HK-2025". */
const shortestWord = 4;

/** A dash with so many letters on one side, and nothing else up to the next dash there. */
function isBesideWord(text: string, from: number, at: number, to: number): boolean {
  let left = at;
  while (left > from && at - left <= shortestWord && isLetter(text.charCodeAt(left - 1))) left--;
  const right = passing(text, at + 1, Math.min(to, at + 2 + shortestWord), isLetter);
  return at - left >= shortestWord || right - at - 1 >= shortestWord;
}

/** Cuts the text of an evidence cell into words, codes, marks, links and file endings, in one pass from left to right. */
import { fileTypeOf } from "../addresses/fileTypes";
import { isHostLike } from "../addresses/hosts";
import { isDigit, isLetter, isLetterOrDigit, isSpace } from "./letters";
import { linkEnd, startsLink } from "./links";
import { withoutSlip } from "./slips";
import { withSpelledYears } from "./spelledYears";
import { withoutParticle } from "./tongues";

export interface Token {
  /** code: holds a digit ("188.45/77/HK/2019") · ending: ".pdf" after a file's name · blank: "....", "___". */
  type: "word" | "code" | "mark" | "link" | "ending" | "blank";
  /** As written. */
  text: string;
  /** Small letters; short forms without their dots and strokes: "s.d." is "sd". */
  word: string;
  /** Where it stands in the text. */
  from: number;
  to: number;
}

/** What stands where no token does. */
export const noToken: Pick<Token, "type" | "text" | "word"> = { type: "mark", text: "", word: "" };

/** The word or code at a place, or "%"; empty where a mark or nothing stands. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const { type, word } = tokens[at] ?? noToken;
  return type === "mark" && word !== "%" ? "" : word;
}

/** Every token of one line of text; time grows with its length alone. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else if (startsLink(text, at)) at = takeLink(text, at, tokens);
    else if (isLetterOrDigit(code)) at = takeRun(text, at, tokens);
    else at = takeMark(text, at, tokens);
  }
  return withSpelledYears(tokens);
}

function takeLink(text: string, from: number, tokens: Token[]): number {
  const end = linkEnd(text, from);
  push(tokens, "link", text, from, end);
  return end;
}

/** "4.1 .pdf" and "SK (1).pdf": an ending behind a space or bracket; null where there is none. */
function looseEnding(text: string, at: number): number | null {
  if (text.charCodeAt(at) !== 46 || !isLoose(text.charCodeAt(at - 1))) return null;
  let to = at + 1;
  while (to < text.length && to - at <= 6 && isLetterOrDigit(text.charCodeAt(to))) to++;
  return fileTypeOf(text.slice(at, to)) === null ? null : to;
}

function isLoose(code: number): boolean {
  return isSpace(code) || code === 41 || code === 93;
}

/** Letters and digits with what may stand inside a number, a name or a host. */
function takeRun(text: string, from: number, tokens: Token[]): number {
  let to = from;
  let hasDigit = false;
  let hasDot = false;
  let hasSign = false;
  let hasStroke = false;
  while (to < text.length) {
    const code = text.charCodeAt(to);
    if (isDigit(code)) hasDigit = true;
    else if (code === 46) hasDot = true;
    // Behind a stroke it is part of an address: "youtube.com/@dp3a".
    else if (code === 64) hasSign ||= !hasStroke;
    else if (!isLetter(code) && !isConnector(code)) break;
    hasStroke ||= code === 47;
    to++;
  }
  while (isClosing(text.charCodeAt(to - 1)) && !text.startsWith("..", to - 2)) to--;
  const run = text.slice(from, to);
  if (hasSign) push(tokens, "word", text, from, to);
  else if (hasDot && isHostLike(run)) return takeLink(text, from, tokens);
  else takeParts(text, from, to, hasDot, hasDigit, tokens);
  return to;
}

function takeParts(text: string, from: number, to: number, hasDot: boolean, hasDigit: boolean, tokens: Token[]): void {
  const ending = hasDot ? fileTypeOf(text.slice(Math.max(from, to - 6), to)) : null;
  const end = ending === null ? to : to - ending.length - 1;
  if (hasDigit) takeCodes(text, from, end, tokens);
  else takeWords(text, from, end, tokens);
  if (ending !== null) push(tokens, "ending", text, end, to);
}

/** "Kel.Sisir" is two words and "MoU/PKS" two with a stroke between; "s.d." and "a.n" are one. */
function takeWords(text: string, from: number, to: number, tokens: Token[]): void {
  if (to - from <= 6 && isShortForm(text, from, to)) {
    push(tokens, "word", text, from, to);
    return;
  }
  let start = from;
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 46;
    if (isLetter(code) || code === 39 || code === 8217) continue;
    if (at > start) push(tokens, "word", text, start, at);
    if (code === 47) push(tokens, "mark", text, at, at + 1);
    start = at + 1;
  }
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
function takeCodes(text: string, from: number, to: number, tokens: Token[]): void {
  let start = from;
  while (start < to && !isDigit(text.charCodeAt(start))) start++;
  const isOneCode = text.slice(from, start).includes("/");
  if (!isOneCode) takeWords(text, from, start, tokens);
  takeCode(text, isOneCode ? from : start, to, tokens);
}

function takeCode(text: string, from: number, to: number, tokens: Token[]): void {
  let end = from;
  while (end < to && isDigit(text.charCodeAt(end))) end++;
  let letters = end;
  while (letters < to && isLetter(text.charCodeAt(letters))) letters++;
  const isGlued = end > from && letters - end >= 3;
  if (!isGlued) {
    push(tokens, "code", text, from, to);
    return;
  }
  push(tokens, "code", text, from, end);
  push(tokens, "word", text, end, letters);
  const rest = skipDots(text, letters, to);
  if (rest < to) push(tokens, hasDigitIn(text, rest, to) ? "code" : "word", text, rest, to);
}

function skipDots(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isLetterOrDigit(text.charCodeAt(at))) at++;
  return at;
}

function hasDigitIn(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** Dots, dashes and lines in a row are a place left open. */
function takeMark(text: string, from: number, tokens: Token[]): number {
  const ending = looseEnding(text, from);
  if (ending !== null) {
    push(tokens, "ending", text, from, ending);
    return ending;
  }
  let to = from;
  while (to < text.length && isFiller(text.charCodeAt(to))) to++;
  const isOpen = to - from >= 2 || (to > from && text.charCodeAt(from) === 8230);
  if (isOpen) push(tokens, "blank", text, from, to);
  else if (text.charCodeAt(from) !== 95) push(tokens, "mark", text, from, from + 1);
  return Math.max(to, from + 1);
}

function push(tokens: Token[], type: Token["type"], text: string, from: number, to: number): void {
  const own = text.slice(from, to);
  tokens.push({
    type,
    text: own,
    word: type === "word" ? withoutSlip(withoutParticle(plainWord(own))) : own.toLowerCase(),
    from,
    to,
  });
}

function plainWord(text: string): string {
  const lower = withoutPossessive(text.toLowerCase());
  return lower.length <= 6 && (lower.includes(".") || lower.includes("/")) ? lower.replace(/[./]/g, "") : lower;
}

/** "Mayor's" is "mayor". */
function withoutPossessive(lower: string): string {
  return lower.endsWith("'s") || lower.endsWith("’s") ? lower.slice(0, -2) : lower;
}

/** . / - ' and their printed forms, and the dots of a number left open. */
function isConnector(code: number): boolean {
  return code === 46 || code === 47 || code === 45 || code === 39 || code === 8211 || code === 8217 || code === 8230;
}

function isClosing(code: number): boolean {
  return code === 46 || code === 45 || code === 39 || code === 8211 || code === 8217;
}

function isFiller(code: number): boolean {
  return code === 46 || code === 95 || code === 45 || code === 8211 || code === 8212 || code === 8230;
}

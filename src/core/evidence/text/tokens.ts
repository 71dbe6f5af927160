/** Cuts the text of an evidence cell into words, codes, marks, links and file endings, in one pass from left to right. */
import { fileTypeOf } from "../addresses/fileTypes";
import { isHostLike } from "../addresses/hosts";
import { isDigit, isLetter, isLetterOrDigit, isSpace } from "./letters";
import { linkEnd, startsLink } from "./links";
import { codesOf, nameParts, wordsOf } from "./runs";
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
  const parts = hasDigit ? (ending === null ? codesOf : nameParts)(text, from, end) : wordsOf(text, from, end);
  for (const part of parts) push(tokens, part.type, text, part.from, part.to);
  if (ending !== null) push(tokens, "ending", text, end, to);
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

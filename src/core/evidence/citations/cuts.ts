/** Finds where one document of a line ends and the next begins. */
import { kindAt } from "../documents/kindsNamed";
import { isLeadIn } from "../documents/leadWords";
import { inUseAt, tellsUse } from "../remarks/stillUsed";
import { dateOf, yearOf } from "../text/dates";
import type { Token } from "../text/tokens";
import { aboutWords, contrasts, joins, negations, numberWords, promises, strongTicks } from "../text/words";
import { isPresent, tellsOtherYear } from "./otherYear";
import { promisesNext } from "./promisedNext";
import { endsProvenNil } from "./provenNil";
import { tellsReplacement } from "./replaced";

/** The tokens of a path: up to the file's ending, or up to the end of the line where it has none. */
export interface Path {
  from: number;
  to: number;
  isFile: boolean;
}

/** The path that begins at a place of the text. */
export function pathFrom(tokens: readonly Token[], disk: number): Path {
  const from = tokens.findIndex((token) => token.from >= disk);
  const ending = tokens.findIndex(({ type }, at) => at > from && type === "ending");
  return { from, to: ending < 0 ? tokens.length : ending, isFile: ending >= 0 };
}

/** In "D:\\26.16 desa/kelurahan.pdf" nothing parts one document from another; folders may stand in a list. */
function isInPath(at: number, word: string, path: Path | null): boolean {
  return path !== null && at >= path.from && at < path.to && (path.isFile || word === "/");
}

/** What has been read of the piece that a token belongs to. */
interface Sofar {
  start: number;
  hasMark: boolean;
  /** It names a kind of document. */
  hasKind: boolean;
  isAbout: boolean;
  /** Nothing in it is denied or promised. */
  isSound: boolean;
  /** Something in it is said to be there. */
  isThere: boolean;
}

const unread: Sofar = { start: 0, hasMark: false, hasKind: false, isAbout: false, isSound: true, isThere: false };

/** Where pieces end, as indexes of tokens; the last one is the end of the line. */
export function cuts(tokens: readonly Token[], path: Path | null): number[] {
  const ends: number[] = [];
  let sofar = { ...unread };
  for (const [at, { word }] of tokens.entries()) {
    const end = isInPath(at, word, path) ? null : endAt(tokens, at, sofar);
    if (end !== null) {
      ends.push(end);
      sofar = { ...unread, start: end };
      continue;
    }
    sofar.isSound &&= !unsound.has(word);
    sofar.isThere ||= isPresent(word);
    sofar.isAbout ||= aboutWords.has(word);
    sofar.hasKind ||= kindAt(tokens, at) !== null;
    sofar.hasMark ||= isMark(tokens, at) || endsSaying(tokens, at, sofar.start);
  }
  return ends.at(-1) === tokens.length && tokens.length > 0 ? ends : [...ends, tokens.length];
}

const unsound: ReadonlySet<string> = new Set([...negations, ...promises]);

/** "SK No 12/2025 tapi hilang", "… namun belum ttd": what follows names no other document, and so speaks of the one before. */
function speaksOn(tokens: readonly Token[], at: number): boolean {
  if (!contrasts.has(tokens[at]?.word ?? "") && !opensSheet(tokens, at)) return false;
  const next = tokens.slice(at + 1, at + 1 + longestRemark);
  const end = next.findIndex(({ type, word }) => type === "mark" && ";,.".includes(word));
  const own = end < 0 ? next : next.slice(0, end);
  return !own.some(
    ({ type }, index) => type === "link" || type === "ending" || kindAt(tokens, at + 1 + index) !== null,
  );
}

/** "DPA 2025; lembar pengesahan terlampir". */
function opensSheet(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === ";" && tokens.slice(at + 1, at + 3).some(({ word }) => word === "pengesahan");
}

const longestRemark = 12;

/** Where a piece ends at this token: before it, or behind a link or file; null when it goes on. */
function endAt(tokens: readonly Token[], at: number, sofar: Sofar): number | null {
  const { start, hasMark, isSound } = sofar;
  const token = tokens[at];
  if (token === undefined || (hasMark && isSound && speaksOn(tokens, at))) return null;
  if (token.word === ";" || contrasts.has(token.word) || tellsNext(tokens, at, start)) return at;
  if (token.type === "link" || token.type === "ending") return at + 1;
  if (endsProvenNil(tokens, at, start, (from) => hasOwnMark(tokens, from))) return at;
  if (!hasMark || deniesFrom(tokens, start)) return null;
  return beginsNext(tokens, at, sofar) ? at : null;
}

/** Behind what is said not to be there, or of an older thing, what is in use or new. */
function tellsNext(tokens: readonly Token[], at: number, start: number): boolean {
  const isNamed = (from: number): boolean => hasOwnMark(tokens, from, from + longestName);
  return tellsUse(tokens, at, start) || isReplaced(tokens, at) || tellsReplacement(tokens, at, start, isNamed);
}

function beginsNext(
  tokens: readonly Token[],
  at: number,
  { start, hasKind, isSound, isAbout, isThere }: Sofar,
): boolean {
  return (
    isItem(tokens, at) ||
    ((hasKind || !isSound) && joinsKind(tokens, at, isAbout)) ||
    promisesNext(tokens, at, start) ||
    (isThere && tellsOtherYear(tokens, at))
  );
}

/** "Perwal 12/2019 dicabut diganti Perwal 8/2024". */
function isReplaced(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || !replacements.has(tokens[at]?.word ?? "")) return false;
  return !unsound.has(tokens[at - 1]?.word ?? "") && inUseAt(tokens, at) !== null;
}

const replacements = new Set(["diganti", "digantikan"]);

/** "Tidak ada Perda No 6/2016, Perwal 12/2023": what opens with a denial denies every document that it lists. */
function deniesFrom(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start];
  const from = first !== undefined && isSeparator(first) ? start + 1 : start;
  return negations.has(tokens[from]?.word ?? "") && ["ada", "punya", ":"].includes(tokens[from + 1]?.word ?? "");
}

/** "SK ada, laporan menyusul": what is said of one document ends it. */
function endsSaying(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  return at > start && token?.type === "word" && isSaid(token.word) && startsKind(tokens, start);
}

function isSaid(word: string): boolean {
  return strongTicks.has(word) || promises.has(word) || negations.has(word);
}

/** A comma or "dan" with a kind behind it; inside a title only where that has a number, date or file of its own. */
function joinsKind(tokens: readonly Token[], at: number, isAbout: boolean): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    isJoin(token) &&
    startsKind(tokens, at + 1) &&
    (!isAbout || hasOwnMark(tokens, at + 1) || isToldOf(tokens, at + 1))
  );
}

/** "…, foto (menyusul)": what is said of the next document alone. */
function isToldOf(tokens: readonly Token[], at: number): boolean {
  const said = at + (kindAt(tokens, at)?.length ?? 0);
  return said > at && tokens[said]?.word === "(" && isSaid(tokens[said + 1]?.word ?? "");
}

function isJoin({ type, word }: Token): boolean {
  return type === "mark" ? ",&+/•".includes(word) : joins.has(word);
}

/** "2." or "b)" before a kind: the next item of a list within one line. */
function isItem(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isLabel = token?.type === "code" ? token.text.length <= 2 : token?.text.length === 1 && token.type === "word";
  return isLabel && [".", ")"].includes(tokens[at + 1]?.word ?? "") && startsKind(tokens, at + 2);
}

/** A kind begins here, perhaps after a few words that introduce it. */
function startsKind(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.type === "link" || kindAt(tokens, at) !== null) return true;
    if (!isLeadIn(token)) return false;
  }
  return false;
}

/** Words of a document's name, up to its number or year. */
const longestName = 16;

function hasOwnMark(tokens: readonly Token[], from: number, to = tokens.length): boolean {
  for (let at = from; at < Math.min(to, tokens.length); at++) {
    const token = tokens[at];
    if (!token || isJoin(token) || token.word === ";") return false;
    if (token.type === "link" || token.type === "ending" || isMark(tokens, at)) return true;
  }
  return false;
}

/** A code that names one document: a number, a date, a year. */
function isMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.type !== "code") return false;
  const { text } = token;
  const isNumbered = numberWords.has(tokens[at - 1]?.word ?? "") || numberWords.has(tokens[at - 2]?.word ?? "");
  return isNumbered || text.includes("/") || yearOf(text.slice(0, 4)) !== null || dateOf(text) !== null;
}

/** What parts documents, or opens what is said of the next. */
export function isSeparator({ type, word }: Token): boolean {
  return type === "mark" || type === "blank" || joins.has(word) || contrasts.has(word);
}

/** Cuts the text of a cell into pieces that can each stand alone, and finds the kinds of documents that each piece names. */
import { fileTypeOf } from "../addresses/fileTypes";
import type { KindId } from "../kinds/kind";
import { dateOf, yearOf } from "../text/dates";
import { headsOf, kindAt } from "../documents/kindsNamed";
import { isLeadIn } from "../documents/leadWords";
import { diskAt, lastStep } from "../addresses/localPaths";
import { pathIn } from "../addresses/paths";
import { linesOf } from "./lines";
import { withRemarks } from "../remarks/remarks";
import { mayAsk, requestIn } from "../remarks/requests";
import { tokensOf } from "../text/tokens";
import type { Token } from "../text/tokens";
import { inUseAt, tellsUse } from "../remarks/stillUsed";
import { aboutWords, contrasts, joins, negations, numberWords, promises, strongTicks } from "../text/words";

export interface Piece {
  text: string;
  tokens: readonly Token[];
  /** The kinds that it is, the first one leading; those it only speaks of ("laporan monev RAD") are left out. */
  kinds: readonly KindId[];
  /** True for a token that is part of a wording for a kind. */
  isKind: (at: number) => boolean;
  /** A link, path or file's name in the piece; null when none. */
  address: string | null;
  fileType: string | null;
  /** It is what somebody asks for, not what is there. */
  isAsked: boolean;
}

/** The pieces of a cell's text, line by line. */
export function piecesOf(text: string): Piece[] {
  if (!text.includes("\n") && !text.includes("\r")) return text.trim() === "" ? [] : askedPieces(text, false).pieces;
  let isListed = false;
  return linesOf(text).flatMap((line) => {
    const { pieces, isLabel } = askedPieces(line, isListed);
    isListed = isLabel;
    return pieces;
  });
}

/** The pieces of a line; below a label that asks, lines without a label of their own list what is asked for. */
function askedPieces(line: string, isListed: boolean): { pieces: Piece[]; isLabel: boolean } {
  const request = mayAsk(line) ? requestIn(tokensOf(line)) : "none";
  const isBelow = isListed && !line.includes(":");
  const pieces = linePieces(line);
  if (request === "none" && !isBelow) return { pieces, isLabel: false };
  const asked = pieces.map((piece) => (piece.address?.includes("://") ? piece : { ...piece, isAsked: true }));
  return { pieces: asked, isLabel: request === "label" || isBelow };
}

/** "SK No 12/2025 …, file di D:\KLA\sk.pdf" names a document, and where a copy lies. */
function linePieces(line: string): Piece[] {
  const disk = diskAt(line) ?? 0;
  if (disk === 0) return partsOf(line);
  const before = partsOf(line.slice(0, disk));
  const isNamed = before.some((piece) => piece.kinds.length > 0 && piece.tokens.some(({ type }) => type === "code"));
  return isNamed ? [...before, ...partsOf(line.slice(disk))] : partsOf(line);
}

function partsOf(line: string): Piece[] {
  const tokens = tokensOf(line);
  const ends = withRemarks(tokens, cuts(tokens));
  return ends.flatMap((end, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const own = ends.length === 1 ? tokens : tokens.slice(start, end);
    if (ends.length > 1 && own.every(isSeparator)) return [];
    const used = inUseAt(
      own,
      own.findIndex((token) => !isSeparator(token) || contrasts.has(token.word)),
    );
    return [pieceOf(line, used === null ? own : own.slice(used), start === 0 && used === null ? 0 : null)];
  });
}

/** What has been read of the piece that a token belongs to. */
interface Sofar {
  start: number;
  hasMark: boolean;
  isAbout: boolean;
  /** Nothing in it is denied or promised. */
  isSound: boolean;
}

/** Where pieces end, as indexes of tokens; the last one is the end of the line. */
function cuts(tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  let sofar: Sofar = { start: 0, hasMark: false, isAbout: false, isSound: true };
  for (const [at, { word }] of tokens.entries()) {
    const end = endAt(tokens, at, sofar);
    if (end !== null) {
      ends.push(end);
      sofar = { start: end, hasMark: false, isAbout: false, isSound: true };
      continue;
    }
    sofar.isSound &&= !unsound.has(word);
    sofar.isAbout ||= aboutWords.has(word);
    sofar.hasMark ||= isMark(tokens, at) || endsSaying(tokens, at, sofar.start);
  }
  return ends.at(-1) === tokens.length && tokens.length > 0 ? ends : [...ends, tokens.length];
}

const unsound: ReadonlySet<string> = new Set([...negations, ...promises]);

/** "SK No 12/2025 tapi hilang", "… namun belum ttd": what follows names no other document, and so speaks of the one before. */
function speaksOn(tokens: readonly Token[], at: number): boolean {
  if (!contrasts.has(tokens[at]?.word ?? "")) return false;
  const next = tokens.slice(at + 1, at + 1 + longestRemark);
  const end = next.findIndex(({ type, word }) => type === "mark" && ";,.".includes(word));
  const own = end < 0 ? next : next.slice(0, end);
  return !own.some(
    ({ type }, index) => type === "link" || type === "ending" || kindAt(tokens, at + 1 + index) !== null,
  );
}

const longestRemark = 12;

/** Where a piece ends at this token: before it, or behind a link or file; null when it goes on. */
function endAt(tokens: readonly Token[], at: number, { start, hasMark, isAbout, isSound }: Sofar): number | null {
  const token = tokens[at];
  if (token === undefined || (hasMark && isSound && speaksOn(tokens, at))) return null;
  if (token.word === ";" || contrasts.has(token.word) || tellsUse(tokens, at, start) || isReplaced(tokens, at))
    return at;
  if (token.type === "link" || token.type === "ending") return at + 1;
  if (!hasMark || deniesFrom(tokens, start)) return null;
  return isItem(tokens, at) || joinsKind(tokens, at, isAbout) ? at : null;
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
  return token !== undefined && isJoin(token) && startsKind(tokens, at + 1) && (!isAbout || hasOwnMark(tokens, at + 1));
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

function hasOwnMark(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
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

function isSeparator({ type, word }: Token): boolean {
  return type === "mark" || type === "blank" || joins.has(word) || contrasts.has(word);
}

function pieceOf(line: string, tokens: readonly Token[], start: number | null): Piece {
  const from = start ?? tokens.find((token) => !isSeparator(token))?.from ?? 0;
  const to = tokens.at(-1)?.to ?? line.length;
  const text = line.slice(from, Math.max(from, start === 0 && tokens.length === 0 ? line.length : to)).trim();
  const link = tokens.find(({ type }) => type === "link");
  if (link) return namedPiece(text, tokens, link.text, fileTypeOf(link.text.split(/[?#]/)[0] ?? ""));
  const at = tokens.findLastIndex(({ type }) => type === "ending");
  const ending = tokens[at];
  const path = pathIn(ending ? line.slice(from, ending.to).trim() : text, ending !== undefined);
  if (path === null) return namedPiece(text, tokens, null, null);
  const remark = ending ? tokens.slice(at + 1) : [];
  return namedPiece(text, [...tokensOf(lastStep(path)), ...remark], path, ending ? ending.word.slice(1) : null);
}

function namedPiece(text: string, tokens: readonly Token[], address: string | null, fileType: string | null): Piece {
  const { heads, isKind } = headsOf(tokens);
  return { text, tokens, kinds: heads, isKind, address, fileType, isAsked: false };
}

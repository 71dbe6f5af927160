/** Cuts the text of a cell into pieces that can each stand alone, and finds the kinds of documents that each piece names. */
import { fileTypeOf } from "./fileTypes";
import { kinds } from "./kinds/index";
import type { KindId } from "./kinds/kind";
import { dateOf, yearOf } from "./dates";
import { finderOf } from "./phrases";
import { isOwnDisk } from "./targets";
import { tokensOf } from "./tokens";
import type { Token } from "./tokens";
import { aboutWords, contrasts, joins, leadIns, negations, numberWords, promises, strongTicks } from "./words";

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
}

const kindAt = finderOf<KindId>(
  kinds.flatMap(({ id, recognise }) => recognise.map((phrase) => ({ phrase, value: id }))),
);

/** The pieces of a cell's text, line by line. */
export function piecesOf(text: string): Piece[] {
  if (!text.includes("\n") && !text.includes("\r")) return text.trim() === "" ? [] : linePieces(text);
  return text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "")
    .flatMap(linePieces);
}

function linePieces(line: string): Piece[] {
  const tokens = tokensOf(line);
  const ends = cuts(tokens);
  if (ends.length === 1) return [pieceOf(line, tokens, 0)];
  return ends.flatMap((end, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const own = tokens.slice(start, end);
    const isEmpty = own.every(isSeparator);
    return isEmpty && ends.length > 1 ? [] : [pieceOf(line, own, start === 0 ? 0 : null)];
  });
}

/** Where pieces end, as indexes of tokens; the last one is the end of the line. */
function cuts(tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  let hasMark = false;
  let isAbout = false;
  for (let at = 0; at < tokens.length; at++) {
    const end = endAt(tokens, at, hasMark, isAbout);
    if (end !== null) {
      ends.push(end);
      hasMark = isAbout = false;
      continue;
    }
    isAbout ||= aboutWords.has(tokens[at]?.word ?? "");
    hasMark ||= isMark(tokens, at) || endsSaying(tokens, at, ends.at(-1) ?? 0);
  }
  return ends.at(-1) === tokens.length && tokens.length > 0 ? ends : [...ends, tokens.length];
}

/** Where a piece ends at this token: before it, or behind a link or file; null when it goes on. */
function endAt(tokens: readonly Token[], at: number, hasMark: boolean, isAbout: boolean): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.word === ";" || contrasts.has(token.word)) return at;
  if (token.type === "link" || token.type === "ending") return at + 1;
  return hasMark && (isItem(tokens, at) || joinsKind(tokens, at, isAbout)) ? at : null;
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

function isLeadIn({ type, word }: Token): boolean {
  if (type === "mark" || leadIns.has(word)) return true;
  return type === "word" && (word.length === 1 || numberWords.has(word) || contrasts.has(word));
}

function pieceOf(line: string, tokens: readonly Token[], start: number | null): Piece {
  const from = start ?? tokens.find((token) => !isSeparator(token))?.from ?? 0;
  const to = tokens.at(-1)?.to ?? line.length;
  const text = line.slice(from, Math.max(from, start === 0 && tokens.length === 0 ? line.length : to)).trim();
  const link = tokens.find(({ type }) => type === "link");
  if (link) return namedPiece(text, tokens, link.text, fileTypeOf(link.text.split(/[?#]/)[0] ?? ""));
  const ending = tokens.at(-1)?.type === "ending" ? tokens.at(-1) : undefined;
  const path = pathIn(text, ending !== undefined);
  if (path === null) return namedPiece(text, tokens, null, null);
  const base = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return namedPiece(text, tokensOf(base), path, ending ? ending.word.slice(1) : null);
}

/** The path or file's name that the piece is, or that begins in it; null when it is neither. */
function pathIn(text: string, isFile: boolean): string | null {
  const disk = diskAt(text);
  if (disk !== null) return text.slice(disk);
  if (isFile) return withoutBullet(text);
  const first = text.indexOf("\\");
  return first > 0 && text.indexOf("\\", first + 1) > 0 ? text : null;
}

/** Where a path on somebody's disk begins: at the start, or after a space, quote or bracket. */
function diskAt(text: string): number | null {
  if (!text.includes("\\") && !text.includes("/")) return null;
  for (let at = 0; at < text.length; at++) {
    const isStart = at === 0 || " \"(:'".includes(text.charAt(at - 1));
    if (isStart && isOwnDisk(text.slice(at, at + 12).toLowerCase())) return at;
  }
  return null;
}

/** "1. SK.pdf" and "- SK.pdf" name the file SK.pdf. */
function withoutBullet(text: string): string {
  const bullet = /^(?:\d{1,2}[.)]|[-•*–]|[a-z]\))\s{1,3}/i.exec(text.slice(0, 8));
  return bullet ? text.slice(bullet[0].length) : text;
}

function namedPiece(text: string, tokens: readonly Token[], address: string | null, fileType: string | null): Piece {
  const { heads, isKind } = headsOf(tokens);
  return { text, tokens, kinds: heads, isKind, address, fileType };
}

/** The kinds at the start of the piece and of its list; after "tentang" only those in brackets. */
function headsOf(tokens: readonly Token[]): { heads: KindId[]; isKind: (at: number) => boolean } {
  const heads: KindId[] = [];
  let named: Set<number> | null = null;
  let isOpen = true;
  let isAbout = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const match = isOpen ? kindAt(tokens, at) : null;
    if (match && !isOutdone(tokens, at + match.length, match.value)) {
      if (!heads.includes(match.value)) heads.push(match.value);
      named ??= new Set();
      for (let index = at; index < at + match.length; index++) named.add(index);
      at += match.length - 1;
      isOpen = false;
    } else if (match) at += match.length - 1;
    else if (token.type === "word" && aboutWords.has(token.word)) {
      isAbout = true;
      isOpen = false;
    } else isOpen = isAbout ? token.word === "(" : opensHead(token, isOpen, heads.length === 0);
  }
  const own = named;
  return { heads, isKind: own === null ? never : (at) => own.has(at) };
}

function never(): boolean {
  return false;
}

/** "Dokumen SK" is a decree and "data dukung foto" a photo: general words give way to the kind right behind them. */
function isOutdone(tokens: readonly Token[], next: number, kind: KindId): boolean {
  if (kind !== "document" && kind !== "data" && kind !== "letter") return false;
  for (let at = next; at < next + 3; at++) {
    const token = tokens[at];
    if (token === undefined)
      return at > next && tokens.slice(next, at).every(({ word }) => leadIns.has(word)) && kind !== "letter";
    const match = kindAt(tokens, at);
    if (match) return match.value !== kind;
    if (!leadIns.has(token.word)) return false;
  }
  return false;
}

function opensHead(token: Token, isOpen: boolean, isFirst: boolean): boolean {
  if (token.type === "mark") return "(,;&+/:-–|•[*".includes(token.word) || (isOpen && ".)".includes(token.word));
  if (joins.has(token.word)) return true;
  if (!isOpen) return false;
  if (token.type === "code") return isFirst && yearOf(token.text) === null && !token.text.includes("/");
  return isLeadIn(token);
}

/** Finds the kinds of documents that a piece of evidence is of, apart from those that it only speaks of. */
import { yearOf } from "./dates";
import { kinds } from "./kinds/index";
import type { KindId } from "./kinds/kind";
import { isPassive } from "./passives";
import { finderOf } from "./phrases";
import type { Token } from "./tokens";
import {
  aboutWords,
  contrasts,
  crosses,
  insteads,
  issuers,
  joins,
  leadIns,
  numberWords,
  offices,
  sentenceWords,
} from "./words";

/** The kind that is named from a token on, and by how many tokens; null for none. */
export const kindAt = finderOf<KindId>(
  kinds.flatMap(({ id, recognise }) => recognise.map((phrase) => ({ phrase, value: id }))),
);

/** The kinds at the start of the piece and of its list; after "tentang" only those in brackets. */
export function headsOf(tokens: readonly Token[]): { heads: KindId[]; isKind: (at: number) => boolean } {
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
    else if (token.type === "word" && aboutWords.has(token.word) && !(token.word === "hal" && heads.length === 0)) {
      isAbout = true;
      isOpen = false;
    } else if (isAbout) isOpen = token.word === "(";
    else {
      const isFirst = heads.length === 0;
      isOpen = opensHead(token, isOpen, isFirst) || (isOpen && isFirst && (isLabel(tokens, at) || isPlace(tokens, at)));
      if (isEmptyBox(tokens, at)) isOpen = false;
    }
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
  if (isOpen && isFirst && (token.type === "mark" || token.type === "blank")) return !crosses.has(token.text);
  if (token.type === "mark") return "(,;&+/:-–|•[*√✓✔☑".includes(token.word) || (isOpen && ".)".includes(token.word));
  if (joins.has(token.word)) return true;
  if (!isOpen) return false;
  if (token.type === "code") return isFirst && yearOf(token.text) === null && !token.text.slice(0, -1).includes("/");
  return isLeadIn(token);
}

/** A box without a tick, or what is struck out: "[ ] SK …", "~~SK …~~". */
function isEmptyBox(tokens: readonly Token[], at: number): boolean {
  const marks = (tokens[at - 1]?.word ?? "") + (tokens[at]?.word ?? "");
  return marks === "[]" || marks === "~~";
}

/** "EV-01", "DD-3": what a file is filed under. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (at > 0 || token?.type !== "word" || next?.type !== "code") return false;
  return token.text.length <= 3 && next.text.length <= 3 && next.from - token.to <= 1;
}

/** Names of places and offices are at most so long: "Kota Hulu Sungai Utara". */
const longestName = 3;

/** "Kota Batu sudah memiliki …": a name with a capital, behind a word that a place or an office is called by. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const { type, text } = tokens[at] ?? nothing;
  if (type !== "word" || text.charAt(0) === text.charAt(0).toLowerCase() || isPassive(text.toLowerCase())) return false;
  return tokens.slice(Math.max(0, at - longestName), at).some(({ word }) => issuers.has(word));
}

const nothing = { type: "mark", text: "" };

/** Words and marks that may stand before a kind without changing it. */
export function isLeadIn({ type, word }: Token): boolean {
  if (type === "mark" || leadIns.has(word) || sentenceWords.has(word) || offices.has(word)) return true;
  return (
    type === "word" &&
    (word.length === 1 || romans.has(word) || numberWords.has(word) || contrasts.has(word) || insteads.has(word))
  );
}

/** "IV." before an item of a list. */
const romans = new Set("ii iii iv vi vii viii ix xi xii".split(" "));

/** Finds the kinds of documents that a piece of evidence is of, apart from those that it only speaks of. */
import { kinds } from "../kinds/index";
import type { KindId } from "../kinds/kind";
import { opensName } from "./leadWords";
import { finderOf } from "../text/finder";
import type { Match } from "../text/finder";
import type { Token } from "../text/tokens";
import { aboutWords, leadIns } from "../text/words";

const wordingAt = finderOf<KindId>(
  kinds.flatMap(({ id, recognise }) => recognise.map((phrase) => ({ phrase, value: id }))),
);

/** The kind that is named from a token on, and by how many tokens; null for none. */
export function kindAt(tokens: readonly Token[], at: number): Match<KindId> | null {
  const token = tokens[at];
  if (token?.type !== "code") return wordingAt(tokens, at);
  const value = kindOfNumber(token.word);
  return value === null ? null : { value, length: 1 };
}

/** "SOP-PPA/03/2024", "MoU/12/2025": a number that begins with what it numbers. */
function kindOfNumber(number: string): KindId | null {
  const end = number.search(/[-/.]/);
  return end < 2 || end > longestPrefix ? null : (prefixes.get(number.slice(0, end)) ?? null);
}

const prefixes = new Map<string, KindId>([
  ["sk", "decree"],
  ["kep", "decree"],
  ["skep", "decree"],
  ["se", "circular"],
  ["mou", "agreement"],
  ["pks", "agreement"],
  ["sop", "sop"],
]);
const longestPrefix = 4;

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
    else {
      isAbout ||= isAboutWord(token, heads.length);
      isOpen = isAbout ? token.word === "(" : opensName(tokens, at, isOpen, heads.length === 0);
    }
  }
  const own = named;
  return { heads, isKind: own === null ? never : (at) => own.has(at) };
}

/** "Hal ini dibuktikan dengan …" opens a sentence, and no title. */
function isAboutWord({ type, word }: Token, named: number): boolean {
  return type === "word" && aboutWords.has(word) && (word !== "hal" || named > 0);
}

function never(): boolean {
  return false;
}

/** "Dok.1 Perwal …". */
function isFiledUnder({ type, text }: Token): boolean {
  return type === "code" && text.length <= 2;
}

/** "Foto copy SK" is no photo. */
const copies = new Set(["copy", "kopi", "copi", "kopian"]);

/** "Dokumen SK" is a decree and "data dukung foto" a photo: general words give way to the kind right behind them. */
function isOutdone(tokens: readonly Token[], next: number, kind: KindId): boolean {
  if (kind === "photo") return copies.has(tokens[next]?.word ?? "");
  if (kind !== "document" && kind !== "data" && kind !== "letter") return false;
  for (let at = next; at < next + 3; at++) {
    const token = tokens[at];
    if (token === undefined)
      return at > next && tokens.slice(next, at).every(({ word }) => leadIns.has(word)) && kind !== "letter";
    const match = kindAt(tokens, at);
    if (match) return match.value !== kind;
    if (!leadIns.has(token.word) && !isFiledUnder(token)) return false;
  }
  return false;
}

/** Finds what is in use where another document is said not to be there: "Belum ada Perda, masih memakai Perwal 12/2023". */
import { kindAt } from "../documents/kindsNamed";
import { isLeadIn } from "../documents/leadWords";
import type { Token } from "../text/tokens";
import { drafts, insteads, lost, negations, promises, sentenceWords, stillWords } from "../text/words";

/** What is said of the document in use. */
const uses = new Set(
  (
    "pakai memakai pake dipakai dipake terpakai gunakan menggunakan digunakan berlaku berdasarkan berpedoman berdasar mengacu acuan " +
    "acuannya dasar dasarnya rujukan rujukannya pedoman pedomannya ada adanya diatur tertuang termuat tercantum mengikuti merujuk menganut diganti digantikan menggantikan penggantinya gantinya tetap"
  ).split(" "),
);
/** These say it alone where they stand right before the document: "masih SK lama". */
const alone = new Set(["masih", "msh", ...insteads]);
/** Between what is not there and what is in use, with no comma before them either. */
const bridges = new Set("masih msh jadi sehingga maka makanya karenanya krn karena hanya cuma sementara".split(" "));
const fillers = new Set(
  "sementara ini saat sekarang kini yang yg kami kita opd adalah ialah kepada pd ke oleh dgn itu masing tetap maka jadi sehingga".split(
    " ",
  ),
);
const longestLead = 7;

/**
 * Where the document in use begins, for words that lead to it from `at` on ("yang dipakai Perwal …"); null where they lead to
 * none, or say something else than that it is in use.
 */
export function inUseAt(tokens: readonly Token[], at: number): number | null {
  let isUsed = false;
  for (let index = at; index < at + longestLead; index++) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (index > at && (token.type === "link" || kindAt(tokens, index) !== null)) return isUsed ? index : null;
    isUsed ||= uses.has(token.word) || alone.has(token.word);
    if (!isOfLead(token)) return null;
  }
  return null;
}

function isOfLead(token: Token): boolean {
  if (token.type === "mark") return token.word === ":";
  if ([uses, alone, bridges, fillers].some((words) => words.has(token.word))) return true;
  return isLeadIn(token) && !sentenceWords.has(token.word);
}

/**
 * True where a document in use begins to be told at this token, behind one of the same piece (from `start` on) that is said
 * not to be there.
 */
export function tellsUse(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (at === start || token === undefined) return false;
  const isMark = token.type === "mark" && ",.:(/–—-".includes(token.word);
  if (!isMark && !bridges.has(token.word) && !insteads.has(token.word)) return false;
  const before = (): readonly Token[] => tokens.slice(Math.max(start, at - longestDenial), at);
  if (inUseAt(tokens, isMark ? at + 1 : at) !== null) return before().some(isDenial);
  return isMark && namesNext(tokens, at) && before().some(isDenial) && namesKind(before());
}

/** "Belum ada Perda. Perwal 12/2023", "Belum ada Perda, Perwal 12/2023 yang dipakai". */
function namesNext(tokens: readonly Token[], at: number): boolean {
  return kindAt(tokens, at + 1) !== null && (tokens[at]?.word === "." || endsInUse(tokens, at + 2));
}

function namesKind(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => kindAt(tokens, at) !== null);
}

/** "…, Perwal 12/2023 yang dipakai". */
function endsInUse(tokens: readonly Token[], from: number): boolean {
  const next = tokens.slice(from, from + longestDenial);
  const end = next.findIndex(({ type, word }) => type === "mark" && ";,.".includes(word));
  const [before, last] = (end < 0 ? next : next.slice(0, end)).slice(-2);
  return last !== undefined && inUse.has(last.word) && !negations.has(before?.word ?? "");
}

const inUse = new Set("dipakai digunakan berlaku ada terpakai".split(" "));

/** Tokens from "tidak" to what is there, the name of what is missing among them. */
const longestDenial = 14;

function isDenial({ word }: Token): boolean {
  return [negations, promises, drafts, lost, stillWords].some((words) => words.has(word));
}

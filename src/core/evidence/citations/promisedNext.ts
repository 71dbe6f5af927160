/** Tells where a line goes on to another document that is still to come: "… (SK perubahan masih proses)", "…, sisanya menyusul". */
import { kindAt } from "../documents/kindsNamed";
import type { KindId } from "../kinds/kind";
import { dateOf, yearOf } from "../text/dates";
import { noToken } from "../text/tokens";
import type { Token } from "../text/tokens";
import { drafts, negations, ongoing, promises, stillWords } from "../text/words";

/** True where, behind a document with a number or date of its own, another begins at this token that is promised or denied. */
export function promisesNext(tokens: readonly Token[], at: number, start: number): boolean {
  const { word } = tokens[at] ?? noToken;
  if (word !== "." && word !== "(" && word !== ",") return false;
  if (!isUnfinished(tokens, at + 1)) return false;
  const told = tokens.slice(Math.max(start, at - longestTold), at);
  return word === "," ? isRest(tokens, at + 1, told) : isOther(tokens, at, told);
}

/** "Perda No 8/2022. Perwal turunannya …": of another kind, or told apart by a word or year; "(SK masih proses)" is the same one. */
function isOther(tokens: readonly Token[], at: number, told: readonly Token[]): boolean {
  const named = kindAt(tokens, at + 1);
  if (named === null || general.has(named.value)) return false;
  const own = tokens.slice(at + 1, at + 1 + longestName);
  return (
    !told.some((_, index) => kindAt(told, index)?.value === named.value) ||
    own.some(({ word }) => distinct.has(word)) ||
    own.some(({ text }) => isWhen(text) && !told.some((before) => before.text.includes(text)))
  );
}

const general: ReadonlySet<KindId> = new Set(["document", "data", "letter"]);
const longestName = 6;
/** So far back the document before is looked at. */
const longestTold = 40;

function isWhen(text: string): boolean {
  return yearOf(text) !== null || dateOf(text) !== null;
}

/** Said of a document that follows another. */
const distinct = new Set(
  "perubahan perubahannya turunan turunannya pelaksana pelaksananya pelaksanaan pelaksanaannya baru terbaru lanjutan pengganti penggantinya revisi revisinya lainnya lain".split(
    " ",
  ),
);

/** "… untuk 11 PKM, 4 PKM lagi …", "…, sisanya …": others than those that are counted; without a count it is the rest of the document. */
function isRest(tokens: readonly Token[], at: number, told: readonly Token[]): boolean {
  if (isOfSameUnit(tokens, at, told)) return true;
  if (
    !told.some(
      ({ type, text }, index) => type === "code" && text.length <= 3 && servers.has(told[index - 1]?.word ?? ""),
    )
  )
    return false;
  const [first = noToken, second = noToken, third = noToken] = tokens.slice(at, at + 3);
  if (rests.has(first.word)) return true;
  const isCount = first.type === "code" && first.text.length <= 3;
  return isCount && second.type === "word" && others.has(third.word);
}

/** "… 11 kel (…), 2 kel …": so many of what was counted before. */
function isOfSameUnit(tokens: readonly Token[], at: number, told: readonly Token[]): boolean {
  const [count = noToken, unit = noToken] = tokens.slice(at, at + 2);
  if (!isShort(count) || unit.type !== "word") return false;
  return told.some((token, index) => isShort(token) && told[index + 1]?.word === unit.word);
}

function isShort({ type, text }: Pick<Token, "type" | "text">): boolean {
  return type === "code" && text.length <= 3;
}

const servers = new Set("untuk utk bagi utnuk buat di pada".split(" "));
const rests = new Set("sisanya selebihnya lainnya sisa".split(" "));
const others = new Set("lagi lainnya sisanya lain".split(" "));

/** Up to the next mark that could begin something else. */
function isUnfinished(tokens: readonly Token[], from: number): boolean {
  const next = tokens.slice(from, from + longestSaying);
  const end = next.findIndex(({ type, word }) => type === "mark" && ";,)".includes(word));
  const own = end < 0 ? next : next.slice(0, end);
  return own.some(({ word }) => unfinished.some((words) => words.has(word)));
}

const longestSaying = 10;
const unfinished = [negations, promises, ongoing, stillWords, drafts];

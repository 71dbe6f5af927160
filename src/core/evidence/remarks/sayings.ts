/** Tells what a piece says besides naming a document: that it is only a tick, not there, still to come, or a draft. */
import { people } from "./behindWords";
import { isStatement } from "./declared";
import { deniesEnding } from "./denials";
import { saidInEnglish } from "./english";
import { talkOf } from "./talk";
import { cancelled, reported } from "../text/remarkWords";
import type { Token } from "../text/tokens";
import { withdrawalOf } from "./withdrawals";
import type { Withdrawal } from "./withdrawals";
import { weakDenials } from "../text/tongues";
import {
  absences,
  drafts,
  lost,
  making,
  negations,
  nothings,
  notYet,
  ongoing,
  promises,
  stillWords,
  strongTicks,
  ticks,
  aboutWords,
  unusable,
  weakAbsences,
} from "../text/words";

/** tick: "ada", "terlampir", "√" · negation: "belum ada" · promise: "menyusul" · draft: "rancangan SK" · asked: "Bukti yang diminta: …" · struck: crossed out in its cell · and what takes a document back. */
export type Saying = "tick" | "negation" | "promise" | "draft" | "asked" | "struck" | Withdrawal;

/** What the piece says; null when it only names things. `hasKind`: it names a kind of document. */
export function sayingOf(tokens: readonly Token[], hasKind: boolean): Saying | null {
  const end = tokens.findIndex(({ word }) => aboutWords.has(word) && word !== "hal");
  const title = end < 0 ? [] : tokens.slice(end);
  const words = wordsIn(tokens, 0, tokens.length - title.length);
  const hasCode = tokens.some(({ type }) => type === "code" || type === "link");
  if (!hasCode && end < 0 && isTick(words)) return "tick";
  if (!hasKind && !hasCode && isNothing(words)) return "negation";
  const inEnglish = saidInEnglish(words);
  if (inEnglish !== null) return inEnglish;
  const isNamed = hasKind || hasCode || tokens.some(({ type }) => type === "ending");
  const said = sayingOfNamed(tokens, words, title, { hasKind, isNamed });
  return said === "negation" && hasKind && isUnreadable(words) ? "withdrawn" : said;
}

function sayingOfNamed(
  tokens: readonly Token[],
  words: readonly string[],
  title: readonly Token[],
  { hasKind, isNamed }: { hasKind: boolean; isNamed: boolean },
): Saying | null {
  const withdrawal = isNamed ? withdrawalOf(tokens) : null;
  if (withdrawal === "wanted") return withdrawal;
  const said = sayingAmong(words, hasKind) ?? sayingAside(tokens) ?? sayingIn(title) ?? withdrawal;
  return said ?? (isNamed ? null : talkOf(words));
}

/** "Sertifikat KHA (scan buram, tdk terbaca)": there is one, and nobody can read it. */
function isUnreadable(words: readonly string[]): boolean {
  return words.some((word, at) => negations.has(word) && unreadable.has(words[at + 1] ?? ""));
}

const unreadable = new Set(["terbaca", "jelas", "dibaca"]);

function isNothing(words: readonly string[]): boolean {
  return words.length > 0 && words.length <= 2 && words.every((word) => nothings.has(word));
}

function sayingIn(title: readonly Token[]): Saying | null {
  const words = wordsIn(title, 0, title.length);
  if (words.some((word, at) => isOnCondition(words, word, at))) return "promise";
  return sayingBehind(title) ?? sayingAtEnd(title);
}

/** Said beside a document or link: "(belum dijilid)", that a link does not open, or that a document is gone. */
function sayingAside(tokens: readonly Token[]): Saying | null {
  if (tokens.some(({ word }, at) => word === "(" && isUndone(tokens, at + 1))) return "negation";
  const isLink = tokens.some(({ type }) => type === "link");
  if (isLink) return tokens.some(({ word }, at) => unusable.has(word) || isWrong(tokens, at)) ? "negation" : null;
  return isLost(tokens) && tokens.some(({ type }) => type === "code") ? "negation" : null;
}

/** "Link salah: https://…"; "salah satu" is one of several. */
function isWrong(tokens: readonly Token[], at: number): boolean {
  const [{ word = "" } = {}, next] = tokens.slice(at, at + 2);
  return (word === "salah" || word === "keliru") && next?.word !== "satu";
}

/** "(belum dijilid)"; "(belum dicabut)", "(belum pernah diubah)" say that it holds. */
function isUndone(tokens: readonly Token[], at: number): boolean {
  const [word = "", next = "", third = ""] = tokens.slice(at, at + 3).map((token) => token.word);
  return notYet.has(word) && !deniesEnding(next, third);
}

/** "Perbup 12/2021 dicabut", "Laporan HAN 2025 hilang"; "data 2025 anak hilang" counts children. */
function isLost(tokens: readonly Token[]): boolean {
  if (negations.has(tokens.at(-2)?.word ?? "")) return false;
  return lost.has(tokens.at(-1)?.word ?? "") && !people.has(tokens.at(-2)?.word ?? "");
}

/** What ends a title without being part of it: "… tentang Tim SRA tidak ditemukan", "… masih dicari", "… belum bisa dibuka"; after a comma it is of something else. */
function sayingAtEnd(title: readonly Token[]): Saying | null {
  if (title.some(({ word }) => word === ",")) return null;
  const words = wordsIn(title, 0, title.length);
  const [last = "", before = "", first = ""] = words.slice(-3).reverse();
  if (words.length > 1 && followers.has(last)) return "promise";
  if (negations.has(before) && (absences.has(last) || making.has(last))) return "negation";
  if (notYet.has(first) && (absences.has(before) || before === "di")) return "negation";
  return beingDone.has(before) && making.has(last) ? "promise" : null;
}

/** At the end of a title these can be no part of it, as "tunggu" of a waiting room can. */
const followers = new Set("menyusul nyusul disusulkan menysul".split(" "));
/** "dalam penyusunan" may end a title; these may not. */
const beingDone = new Set("masih msh sedang sdg proses".split(" "));

function sayingAmong(words: readonly string[], hasKind: boolean): Saying | null {
  if (words.some((word, at) => isPromise(words, word, at) || isOnCondition(words, word, at))) return "promise";
  if (words.some((word, at) => isNegation(words, word, at, hasKind) && !isStated(words, at))) return "negation";
  return words.some((word) => drafts.has(word)) ? "draft" : null;
}

/** Words behind a title that are no part of it: "(scan menyusul)", ", ttd menyusul". */
function sayingBehind(title: readonly Token[]): Saying | null {
  const mark = title.findLastIndex(({ word }) => "(,-–".includes(word));
  const words = wordsIn(title, mark + 1, title.length);
  if (mark < 0 || words.length > longestRemark) return null;
  const isAside = title[mark]?.word === "(";
  const [first = ""] = words;
  if (!isAside && !promises.has(first) && !making.has(first) && !stillWords.has(first) && !notYet.has(first)) {
    return null;
  }
  if (words.some((word, at) => isPromise(words, word, at))) return "promise";
  return (isAside || notYet.has(first)) && words.some((word, at) => isNegation(words, word, at, false))
    ? "negation"
    : null;
}

const longestRemark = 5;

/** "Surat pernyataan tidak ada kasus": what a statement states, with more behind it than the denial itself. */
function isStated(words: readonly string[], at: number): boolean {
  return isStatement(words.slice(0, at)) && words.length > at + 2;
}

function wordsIn(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.type === "word") words.push(token.word);
  }
  return words;
}

function isTick(words: readonly string[]): boolean {
  const from = words[0] !== undefined && links.has(words[0]) ? words.findIndex((word) => !links.has(word)) : 0;
  const own = from > 0 ? words.slice(from) : words;
  return own.length === 0 || (own.every((word) => ticks.has(word)) && own.some((word) => strongTicks.has(word)));
}

/** "Link terlampir" without a link ticks no more than "terlampir"; "ada di link" says at least where to look. */
const links = new Set("link linknya links tautan tautannya drive google gdrive".split(" "));

/** "tidak menyusul, sudah diupload" promises nothing any more. */
function isOver(words: readonly string[], word: string, at: number): boolean {
  return awaited.has(word) && negations.has(words[at - 1] ?? "");
}

const awaited = new Set("menyusul nyusul disusulkan menysul pending ditunggu menunggu nunggu".split(" "));

function isPromise(words: readonly string[], word: string, at: number): boolean {
  if (promises.has(word)) return !isOver(words, word, at);
  if (!isOpening(word)) return false;
  const { [at - 1]: before = "", [at + 1]: after = "" } = words;
  if (ongoing.has(word)) return words.length === 1 || stillWords.has(before) || (making.has(after) && at <= 1);
  if (weakStill.has(word)) return making.has(after) && at <= 1;
  return stillWords.has(word) && (making.has(after) || after.startsWith("di") || negations.has(after));
}

/** Few words open a promise; the words around them are looked at for those alone. */
function isOpening(word: string): boolean {
  return ongoing.has(word) || weakStill.has(word) || stillWords.has(word);
}

/** "Perwal No 17/2026 berlaku jika sudah diundangkan": it is not in force yet; "setelah disahkan" says that it is. */
function isOnCondition(words: readonly string[], word: string, at: number): boolean {
  if (!conditions.has(word) || at === 0) return false;
  const next = finishing.has(words[at + 1] ?? "") ? 2 : 1;
  return enacting.has(words[at + next] ?? "");
}

const conditions = new Set("jika jk bila kalau kalo klo apabila".split(" "));
const finishing = new Set("sudah sdh udah telah tlh jadi jd".split(" "));
const enacting = new Set(
  "diundangkan disahkan ditetapkan ditandatangani ditandatangan ttd diteken disetujui terbit".split(" "),
);

/** "dalam penyusunan" is a promise; "dalam" alone stands in many titles. */
const weakStill = new Set(["dalam", "dlm", "tahap", "lagi", "in", "on"]);

function isNegation(words: readonly string[], word: string, at: number, hasKind: boolean): boolean {
  if (weakDenials.has(word)) return isAbsent(words[at + 1] ?? "");
  if (!negations.has(word)) return !hasKind && (word === "nihil" || word === "kosong" || cancelled.has(word));
  const [after = "", third = ""] = words.slice(at + 1, at + 3);
  if (deniesEnding(after, third) || (hasKind && isReported(third, at))) return false;
  if (after === "" || absences.has(after)) return true;
  return at === 0 ? !awaited.has(after) : deniesIt(word, after, hasKind);
}

/** "Laporan tidak ada kendala". */
function isReported(denied: string, at: number): boolean {
  return at > 0 && reported.has(denied);
}

/** What can be said not to be there, or not to be done. */
function isAbsent(word: string): boolean {
  return absences.has(word) || making.has(word) || weakAbsences.has(word);
}

function deniesIt(word: string, after: string, hasKind: boolean): boolean {
  if (word === "tanpa" || word === "bukan") return false;
  return making.has(after) || (!hasKind && weakAbsences.has(after));
}

/** Finds the document that takes the place of an older one: "bukan Profil 2020 lagi, skrg Profil 2025", "link kemarin mati, ini yg baru: https://…". */
import { kindAt } from "../documents/kindsNamed";
import { cancelled, mistaken } from "../text/remarkWords";
import { noToken } from "../text/tokens";
import type { Token } from "../text/tokens";
import { drafts, lost, negations, promises, stillWords, unusable } from "../text/words";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Said of what is there now. */
const openers = set(
  "sekarang skrg skrng skg kini saiki ayeuna baru terbaru terkini pengganti penggantinya gantinya diganti digantikan benar bener betul bnr " +
    "versi version update new newest latest now",
);
/** Said of what an older thing has become; no mark has to part them. */
const turning = set("jadi jd menjadi sekarang skrg kini saiki");
/** These say it only where the older thing is said to be none ("bukan leaflet, ini …"), or old by an English word. */
const shown = set("ini this");
const fillers = set(
  "yang yg ini adalah ialah sudah sdh udah dah sah resmi final ok oke pdf file filenya link linknya pakai pake dipakai dipake gunakan " +
    "bu pak ya pls one diundangkan disahkan ditetapkan terbit diterbitkan ditandatangani ttd nya is the",
);
/** Said of what is not to be used any more. */
const old = set(
  "lama dulu dulunya kemarin kmrn kemaren sebelumnya old outdated bukan bkn jangan jgn direvisi diperbarui diperbaharui diubah",
);
const denied = set("bukan bkn old");
/** Who asks for a document, or forbids it, points to none that is there. */
const orders = set(
  "kurang butuh dibutuhkan perlu harus wajib minta mohon tolong lengkapi siapkan jangan jgn contoh cth format todo kirim",
);

const longestLead = 8;
/** Tokens of what is replaced that are looked at. */
const longestOld = 14;

/** Where the new document begins, for words that lead to it from `at` on; null where they lead to none. */
export function replacementAt(tokens: readonly Token[], at: number): number | null {
  let isTold = false;
  for (let index = at; index < at + longestLead; index++) {
    const { type, word } = tokens[index] ?? noToken;
    if (isTold && (type === "link" || kindAt(tokens, index) !== null || startsFile(tokens, index))) return index;
    isTold ||= isArrow(tokens, index) || [openers, turning, shown].some((words) => words.has(word));
    if (!isOfLead(tokens, index)) return null;
  }
  return null;
}

function isOfLead(tokens: readonly Token[], at: number): boolean {
  const { type, word } = tokens[at] ?? noToken;
  if (type === "mark") return word !== "" && ":→⇒=>-–,.".includes(word);
  return type === "word" && [openers, turning, shown, fillers].some((words) => words.has(word));
}

/** "ruangbaca_kec_2025.pdf": a name without spaces, behind a colon. */
function startsFile(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.word !== ":") return false;
  for (let index = at; index < at + longestLead; index++) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token?.type === "ending") return index > at;
    if (token === undefined || next === undefined || next.from - token.to > 1) return false;
  }
  return false;
}

/** "→", "=>", "->". */
function isArrow(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] ?? noToken;
  return text === "→" || text === "⇒" || (text === ">" && ["-", "="].includes(tokens[at - 1]?.text ?? ""));
}

/**
 * True where a document that replaces one of the same piece (from `start` on) begins to be told at this token; `hasOwnMark`:
 * a document that begins at a token has a number, date, year, link or file.
 */
export function tellsReplacement(
  tokens: readonly Token[],
  at: number,
  start: number,
  hasOwnMark: (from: number) => boolean,
): boolean {
  const { type, word } = tokens[at] ?? noToken;
  if (word === "?") return isAnswered(tokens, at, start, hasOwnMark);
  const isMark = type === "mark" && word !== "" && ",.:;–—-→⇒=".includes(word);
  if (at === start || !(isMark || turning.has(word))) return false;
  const target = replacementAt(tokens, at);
  if (target === null || !hasOwnMark(target)) return false;
  const before = tokens.slice(Math.max(start, at - longestOld), at);
  const lead = tokens.slice(at, target);
  if (lead.some((_, index) => isArrow(lead, index))) return answers(before);
  if (turning.has(word)) return before.some(isDraft) && !isComing(before.at(-1)?.word ?? "");
  const isShownOnly = !lead.some((token) => openers.has(token.word) || turning.has(token.word));
  return before.some((token) => (isShownOnly ? denied.has(token.word) : isOver(token)));
}

/** "SOP 2017 direvisi → SOP 03/2024", "MoU yang mana → MoU 420/9/2024"; "kurang SK → …" only asks. */
function answers(before: readonly Token[]): boolean {
  const isTold = before.some((token, at) => isDraft(token) || isOver(token) || kindAt(before, at) !== null);
  return isTold && !before.some(({ word }) => orders.has(word));
}

/** "Apa ini cukup? Sertifikat No. 14/2024": a question that names no document, and one that is there. */
function isAnswered(
  tokens: readonly Token[],
  at: number,
  start: number,
  hasOwnMark: (from: number) => boolean,
): boolean {
  if (at - start > longestOld || kindAt(tokens, at + 1) === null || !hasOwnMark(at + 1)) return false;
  return tokens.slice(start, at).every(({ type }, index) => type === "word" && kindAt(tokens, start + index) === null);
}

function isDraft({ word }: Token): boolean {
  return drafts.has(word) || (word.endsWith("nya") && drafts.has(word.slice(0, -3)));
}

function isOver(token: Token): boolean {
  const { word } = token;
  return isDraft(token) || [old, lost, unusable, cancelled, mistaken, broken].some((words) => words.has(word));
}

const broken = set("corrupt korup korupt rusak mati salah hilang");

/** "Belum jadi Perwal …", "akan jadi …". */
function isComing(word: string): boolean {
  return [negations, promises, stillWords].some((words) => words.has(word)) || coming.has(word);
}

const coming = set("mau bakal rencana rencananya target supaya agar biar semoga kalau jika bila");

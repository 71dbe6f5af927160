/** Tells what takes a named document back: a remark before, in or behind its name that it is none, another's, or still to be made. */
import { asidesOf } from "./besideNames";
import type { Aside } from "./besideNames";
import { isBlankForm } from "./blankForms";
import { deniesOther, isStatement } from "./declared";
import { yearOf } from "../text/dates";
import { kindAt } from "../documents/kindsNamed";
import { isLeadIn } from "../documents/leadWords";
import { isNamingOrder } from "./namingOrders";
import type { Token } from "../text/tokens";
import {
  again,
  broken,
  cancelled,
  contents,
  courts,
  creation,
  elsewhere,
  ending,
  examples,
  finished,
  idle,
  lacking,
  linking,
  mistaken,
  models,
  onlys,
  orders,
  owners,
  progress,
  purposes,
  reported,
  small,
  sparing,
  unreal,
  unsure,
  wanted,
} from "../text/remarkWords";
import { absences, drafts, making, months, negations, promises, sentenceWords, stillWords } from "../text/words";

/** withdrawn: "(contoh)", "batal", "?" · wanted: "Kurang: laporan …", "laporan … - proses", "… belum dibuat". */
export type Withdrawal = "withdrawn" | "wanted";

/** What a piece that names a document takes back of it; null when it stands. */
export function withdrawalOf(tokens: readonly Token[]): Withdrawal | null {
  if (isAsked(tokens) || isBlankForm(tokens) || isNamingOrder(tokens)) return "withdrawn";
  if (!tokens.some(({ word }) => triggers.has(word))) return null;
  if (isOfNeighbours(tokens)) return "withdrawn";
  const lead = leadOf(tokens) ?? namedAfter(tokens);
  if (lead) return lead;
  const isStated = isStatement(tokens.slice(0, longestAside).map(({ word }) => word));
  const told = asidesOf(tokens).map((aside) => (isStated && deniesOther(aside.words, 0) ? null : toldBy(aside)));
  return told.includes("wanted") ? "wanted" : told.includes("withdrawn") ? "withdrawn" : null;
}

/** "Laporan Puspaga 2025?", "Perda No 6 Tahun 2016 (?)", "Perda No 4/2020?? cek JDIH". */
function isAsked(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.word === ")" ? tokens.at(-2) : tokens.at(-1);
  const isTwice = tokens.some(({ word }, at) => word === "?" && tokens[at + 1]?.word === "?");
  return isTwice || (last?.word === "?" && tokens.length > 1);
}

const triggers: ReadonlySet<string> = new Set(
  [
    cancelled,
    mistaken,
    unsure,
    unreal,
    broken,
    sparing,
    wanted,
    orders,
    progress,
    creation,
    negations,
    promises,
    drafts,
    ending,
    models,
  ].flatMap((words) => [...words]),
);

/** "SK GT KLA punya Kab. sebelah No 12/2024". */
function isOfNeighbours(tokens: readonly Token[]): boolean {
  const words = tokens.flatMap(({ type, word }) => (type === "word" ? [word] : []));
  return words.some(
    (word, at) =>
      (word === "milik" || word === "punya") && owners.has(words[at + 1] ?? "") && elsewhere.has(words[at + 2] ?? ""),
  );
}

/** What an aside tells of the document; one that nothing sets apart may be part of the title. */
function toldBy({ words, before }: Aside): Withdrawal | null {
  const start = words.findIndex((word) => !idle.has(word));
  const own = start < 0 ? words : words.slice(start);
  if (own.length === 0 || words.length > longestAside) return null;
  if (before !== null) return linking.has(before) ? null : toldByEnd(words);
  return isWanted(words) || isWanted(own) ? "wanted" : isWithdrawn(own) ? "withdrawn" : null;
}

const longestAside = 8;

/** The last words of a title: only what can be no part of one. */
function toldByEnd(words: readonly string[]): Withdrawal | null {
  const [first = ""] = words;
  if (words.length === 1) return ending.has(first) ? "withdrawn" : null;
  if (words.length === 2 && isWanted(words)) return "wanted";
  return (words.length === 2 ? isOverInTwo(words) : isOverInThree(words)) ? "withdrawn" : null;
}

/** "belum diundangkan", "ditarik kembali", "sebagai contoh". */
function isOverInTwo([first = "", second = ""]: readonly string[]): boolean {
  if (isDenial(first)) return second.startsWith("di") && contents.has(second);
  return first === "ditarik" ? again.has(second) : first === "sebagai" && unreal.has(second);
}

/** "tidak berlaku lagi", "milik kota tetangga". */
function isOverInThree([first = "", second = "", third = ""]: readonly string[]): boolean {
  if (isDenial(first)) return absences.has(second) && again.has(third);
  return (first === "milik" || first === "punya") && owners.has(second) && elsewhere.has(third);
}

/** "proses", "sedang disusun", "belum dibuat", "akan dibuat". */
function isWanted(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  if (progress.has(first)) return words.length === 1 || creation.has(second);
  const isPending = stillWords.has(first) || first === "akan" || isDenial(first);
  return isPending && (creation.has(second) || (stillWords.has(first) && progress.has(second)));
}

/** "tanpa" and "bukan" deny something else than that it is there. */
function isDenial(word: string): boolean {
  return negations.has(word) && word !== "tanpa" && word !== "bukan";
}

function isWithdrawn(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  if (finished.has(first)) return cancelled.has(second);
  if (cancelled.has(first)) return !courts.has(second);
  if (mistaken.has(first)) return second !== "satu";
  if (unsure.has(first) || ending.has(first) || words.some((word) => broken.has(word))) return true;
  if (unreal.has(first) || drafts.has(first))
    return words.length === 1 || sparing.has(second) || isSmall(words, second);
  if (negations.has(first)) return isDenied(first, words);
  return isSparing(first, second, words);
}

function isSmall(words: readonly string[], second: string): boolean {
  const isTime = yearOf(second) !== null || months.has(second);
  return small.has(second) || isTime || words.includes("lain") || (second.startsWith("di") && second.length > 4);
}

function isDenied(first: string, words: readonly string[]): boolean {
  const [, second = "", third = ""] = words;
  if (first === "bukan") return words.length > 1;
  if (first === "tanpa" || reported.has(third)) return false;
  return absences.has(second) || contents.has(second) || (making.has(second) && !creation.has(second));
}

/** Words that need another beside them: "cek lagi", "kurang lengkap", "sebagai contoh", "punya kota lain". */
function isSparing(first: string, second: string, words: readonly string[]): boolean {
  if (isForModel(words)) return true;
  if (first === "kurang") return lacking.has(second);
  if (first === "perlu") return second.startsWith("di") || making.has(second) || again.has(second);
  if (first === "sebagai") return unreal.has(second);
  if (first === "cek" || first === "dicek" || first === "periksa" || first === "diperiksa") return again.has(second);
  return sparing.has(first) && owners.has(second) && words.slice(2).some((word) => elsewhere.has(word));
}

/** "(untuk referensi)", "buat acuan saja"; "untuk acuan layanan" tells what it is used for. */
function isForModel(words: readonly string[]): boolean {
  const [model = "", only = "", more] = purposes.has(words[0] ?? "") ? words.slice(1) : words;
  if (more !== undefined || !(only === "" || onlys.has(only))) return false;
  return models.has(model) && (only !== "" || examples.has(model));
}

/** "Kurang: laporan …", "Contoh SK …", "Perlu dibuat laporan …", "Belum ada: laporan …": words before the document's kind. */
function leadOf(tokens: readonly Token[]): Withdrawal | null {
  let told: Withdrawal | null = null;
  let isMissing = false;
  for (let at = 0; at < Math.min(tokens.length, longestLead); at++) {
    const word = tokens[at]?.word ?? "";
    const lead = toldByLead(word);
    if (startsName(tokens, at, lead !== null)) return told;
    told ??= lead;
    isMissing = word !== "," && (isMissing || saysMissing(word));
    if (isShut(tokens, at) && (told !== null || isMissing)) return told ?? "wanted";
    if (!lead && !isMissing && !goesOn(tokens, at)) return null;
  }
  return null;
}

function saysMissing(word: string): boolean {
  return isDenial(word) || promises.has(word);
}

/** "usulan" is a kind of its own unless another follows, or a colon. */
function startsName(tokens: readonly Token[], at: number, isLead: boolean): boolean {
  const kind = kindAt(tokens, at);
  if (kind === null) return false;
  return !isLead || kind.length > 1 || (!isShut(tokens, at) && kindAt(tokens, at + 1) === null);
}

function isShut(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word;
  return next === ":" || next === "=";
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    ((isLeadIn(token) && !sentenceWords.has(token.word)) || stillWords.has(token.word) || making.has(token.word))
  );
}

/** "SK_contoh.docx", "laporan kosong.pdf": a file's name that ends in it, right behind the kind. */
function namedAfter(tokens: readonly Token[]): Withdrawal | null {
  const at = tokens.findLastIndex(({ type }) => type === "ending") - 1;
  const word = tokens[at]?.word ?? "";
  return (unreal.has(word) || drafts.has(word)) && kindAt(tokens, at - 1) !== null ? "withdrawn" : null;
}

const longestLead = 6;

function toldByLead(word: string): Withdrawal | null {
  if (wanted.has(word) || orders.has(word)) return "wanted";
  return cancelled.has(word) || mistaken.has(word) || unreal.has(word) ? "withdrawn" : null;
}

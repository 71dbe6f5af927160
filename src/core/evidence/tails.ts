/** Tells whether what is said behind a complete citation leaves it standing: only what is known to be harmless does. */
import { dateOf, yearOf } from "./dates";
import { isPassive } from "./passives";
import { finished, idle as idleWords, linking } from "./remarkWords";
import {
  counted,
  defects,
  denials,
  duties,
  endings,
  fresh,
  handed as handing,
  handled,
  harmlessPassives,
  holding,
  openings,
  parts,
  people,
  questions,
  reachable,
  restrictions,
  spoken,
  states,
  underway,
} from "./tailWords";
import type { Token } from "./tokens";
import {
  aboutWords,
  comparisons,
  crosses,
  dateWords,
  drafts,
  making,
  months,
  negations,
  numberWords,
  vague,
  yearWords,
} from "./words";

/** True where words behind the number, date or year of a document take it back, or cannot be known to leave it standing. */
export function isDoubtedBehind(tokens: readonly Token[], isKind: (at: number) => boolean): boolean {
  const tail = tailOf(tokens, isKind);
  if (tail === null) return false;
  let { isStart } = tail;
  for (let at = tail.from; at < tokens.length; at++) {
    const token = tokens[at] ?? none;
    // What a statement states: "bahwa tidak ada pekerja anak".
    if (token.word === "bahwa") return false;
    if (isKind(at)) isStart = false;
    else if (isCrossed(tokens, at) || isShare(tokens, at, isStart) || takesBack(tokens, at, isStart)) return true;
    else isStart = startsRemark(token, isStart);
  }
  return false;
}

interface Tail {
  from: number;
  /** A remark begins here; otherwise words of the title may come first. */
  isStart: boolean;
}

/** What stands behind the first words that name a document: a kind, what it is about or its number, and when. */
function tailOf(tokens: readonly Token[], isKind: (at: number) => boolean): Tail | null {
  let hasKind = false;
  let hasTopic = false;
  for (const [at, { type, word }] of tokens.entries()) {
    if (type === "link" || type === "ending") return { from: at + 1, isStart: true };
    if (isKind(at)) hasKind = true;
    else if (hasKind && aboutWords.has(word)) return { from: at, isStart: false };
    else if (hasKind && isMark(tokens, at)) return { from: at + 1, isStart: hasTopic || isNumber(tokens, at) };
    else hasTopic ||= hasKind && type === "word" && !isFiller(word);
  }
  return null;
}

function isMark(tokens: readonly Token[], at: number): boolean {
  const { type, text } = tokens[at] ?? none;
  return type === "code" && (yearOf(text.slice(0, 4)) !== null || dateOf(text) !== null || isNumber(tokens, at));
}

/** "12/2025", "No. 6". */
function isNumber(tokens: readonly Token[], at: number): boolean {
  const before = [tokens[at - 1], tokens[at - 2]].some((token) => numberWords.has(token?.word ?? ""));
  return before || tokens[at]?.text.includes("/") === true;
}

const none: Pick<Token, "type" | "text" | "word"> = { type: "mark", text: "", word: "" };

function isFiller(word: string): boolean {
  return vague.has(word) || isDateWord(word) || months.has(word);
}

function isDateWord(word: string): boolean {
  return numberWords.has(word) || yearWords.has(word) || dateWords.has(word);
}

/** Whether a remark can still begin behind this token: dates, marks and words that introduce one leave that open. */
function startsRemark({ type, word }: Pick<Token, "type" | "word">, isStart: boolean): boolean {
  if (type === "code") return isStart || yearOf(word) !== null;
  if (type !== "word") return isStart || type !== "mark" || ",([:=;-–—>/|*".includes(word);
  return openings.has(word) || (isStart && keepsStart(word));
}

function keepsStart(word: string): boolean {
  const isSilent = idleWords.has(word) || finished.has(word) || relatives.has(word) || word === "juga";
  return isSilent || isDateWord(word) || months.has(word);
}

const relatives = new Set(["yang", "yg"]);

/** Whether the word takes the document back: at once behind the citation by much, behind words of a title by what ends none. */
function takesBack(tokens: readonly Token[], at: number, isStart: boolean): boolean {
  if (tokens[at]?.type !== "word") return false;
  const word = wordAt(tokens, at);
  if (negations.has(word) || denials.has(word)) return isDenied(tokens, at, isStart);
  if (underway.has(word)) return isUnderway(tokens, at, isStart);
  if (isListed(tokens, at)) return false;
  if (isElsewhere(tokens, at)) return true;
  if (isStart) return isDefect(tokens, at) || isNarrowed(tokens, at) || isUndone(tokens, at) || asks(tokens, at);
  return endsTitle(tokens, at);
}

function isDefect(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (word === "proses" && proceedings.has(next)) return false;
  return defects.has(word) && !(word === "salah" && next === "satu") && !people.has(wordAt(tokens, at - 1));
}

/** "ada di rumah", "dlm perjalanan". */
function isElsewhere(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (word === "ada") return next === "di" && !reachable.has(wordAt(tokens, at + 2));
  return (word === "dalam" || word === "dlm") && ways.has(next);
}

const proceedings = new Set("hukum pidana sidang peradilan belajar".split(" "));
const ways = new Set("perjalanan pencarian pengiriman antrian antrean".split(" "));

function isNarrowed(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (halves.has(word)) return true;
  return restrictions.has(word) && next !== "" && !(word === "baru" && (fresh.has(next) || harmlessPassives.has(next)));
}

const halves = new Set("setengah separuh separo sebagian".split(" "));

/** "dikirim senin"; "sudah dikirim" and "yang dikirim" are done. */
function isUndone(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  return isPassive(word) && !harmlessPassives.has(word) && !finished.has(before) && !relatives.has(before);
}

function asks(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return duties.has(word) || questions.has(word);
}

/** What can be no part of a title: "… tentang KLA ditahan Bagian Hukum", "… mohon diunggah", "… cuma draf". */
function endsTitle(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (spoken.has(word)) return true;
  if (duties.has(word)) return isPassive(next) || handing.has(next);
  if (restrictions.has(word))
    return parts.has(next) || drafts.has(next) || isPassive(next) || tokens[at + 1]?.type === "code";
  const before = wordAt(tokens, at - 1);
  if (handled.has(word)) return ![relatives, finished, negations].some((words) => words.has(before));
  return isUndone(tokens, at) && !linking.has(wordAt(tokens, at - 1));
}

/** "dikabulkan, ditolak" counts outcomes. */
function isListed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.word === ",") return isPassive(wordAt(tokens, at + 2));
  return tokens[at - 1]?.word === "," && isPassive(wordAt(tokens, at - 2));
}

/** "masih di printer", "sedang dirapikan"; in a title only with what is said of a document: "… tentang KLA msh draft". */
function isUnderway(tokens: readonly Token[], at: number, isStart: boolean): boolean {
  const next = wordAt(tokens, at + 1);
  if (next === "" || holding.has(next)) return false;
  if (isStart) return true;
  return (
    !isOfSubject(tokens, at) &&
    (drafts.has(next) || making.has(next) || isPassive(next) || next === "di" || next === "review")
  );
}

function isOfSubject(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return relatives.has(before) || people.has(before);
}

/** "belum acc": at once behind the citation whatever is denied; behind words of a title only what can be denied of a document. */
function isDenied(tokens: readonly Token[], at: number, isStart: boolean): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (endings.has(next) || counted.has(wordAt(tokens, at + 2))) return false;
  if (word === "tanpa") return parts.has(next);
  if (ofPeople(tokens, at)) return handled.has(next) || !(isPredicate(next) || people.has(wordAt(tokens, at - 1)));
  const isState = next === "" || states.has(next) || isPassive(next);
  if (relatives.has(wordAt(tokens, at - 1))) return isState;
  return isStart || isState || notYet.has(word) || denials.has(word);
}

/** "Data anak 2025 tidak sekolah". */
function ofPeople(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && (tokens[before]?.type === "code" || isDateWord(wordAt(tokens, before)))) before--;
  return people.has(wordAt(tokens, before));
}

/** What is denied of people, not of a document. */
function isPredicate(word: string): boolean {
  return word.startsWith("ber") || (word.startsWith("me") && word.length > 4) || predicates.has(word);
}

const predicates = new Set(
  "sekolah punya imunisasi kawin nikah lulus kerja mampu naik hadir terdaftar tercatat terlayani layak menular tamat".split(
    " ",
  ),
);
const notYet = new Set("belum blm belom blum blom".split(" "));

/** A cross, an empty box, or a dash in place of what should stand there: "… ❌", "… [ ]", "… : -". */
function isCrossed(tokens: readonly Token[], at: number): boolean {
  const { type, text } = tokens[at] ?? none;
  if (type !== "mark" && type !== "blank") return false;
  const next = tokens[at + 1]?.text ?? "";
  if (crosses.has(text) || crosses.has(text + next) || boxes.has(text + next)) return true;
  const isLast = at + 2 >= tokens.length;
  if (type === "blank") return isLast && (dashes.includes(text.slice(-1)) || next === "-");
  return (
    (text === ":" || text === "=") &&
    isLast &&
    (tokens[at + 1]?.type === "blank" || (next !== "" && dashes.includes(next)))
  );
}

const boxes = new Set(["[]", "()"]);
const dashes = "-–—_";

/** "50%" tells how far it is, unless it is a share that the document counts. */
function isShare(tokens: readonly Token[], at: number, isStart: boolean): boolean {
  const { type, text } = tokens[at] ?? none;
  const unit = wordAt(tokens, at + 1);
  if (type !== "code" || (unit !== "%" && unit !== "persen") || text === "100") return false;
  if (!isStart && at + 2 < tokens.length) return false;
  return !tokens.slice(0, at).some(({ word }) => counting.has(word) || comparisons.has(word));
}

const counting = new Set(
  "data rekap rekapitulasi matriks matrik tabel statistik profil survei cakupan capaian realisasi indeks".split(" "),
);

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token === undefined || (token.type === "mark" && token.word !== "%") ? "" : token.word;
}

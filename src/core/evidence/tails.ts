/** Tells whether what is said behind a complete citation leaves it standing: only what is known to be harmless does. */
import { yearOf } from "./dates";
import { isPassive } from "./passives";
import {
  counted,
  defects,
  denials,
  duties,
  endings,
  fresh,
  harmlessPassives,
  holding,
  openings,
  parts,
  people,
  questions,
  restrictions,
  states,
  underway,
} from "./tailWords";
import { finished, idle as idleWords } from "./remarkWords";
import type { Token } from "./tokens";
import {
  aboutWords,
  comparisons,
  crosses,
  dateWords,
  drafts,
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
    const token = tokens[at];
    // What a statement states: "bahwa tidak ada pekerja anak".
    if (token?.word === "bahwa") return false;
    if (token === undefined || isKind(at)) isStart = false;
    else if (isCrossed(tokens, at) || (token.type === "word" && takesBack(tokens, at, isStart))) return true;
    else if (isStart && isShare(tokens, at)) return true;
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
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.type === "link" || token.type === "ending") return { from: at + 1, isStart: true };
    if (isKind(at)) hasKind = true;
    else if (hasKind && aboutWords.has(token.word)) return { from: at, isStart: false };
    else if (hasKind && isMark(tokens, at)) return { from: at + 1, isStart: hasTopic || isNumber(tokens, at) };
    else hasTopic ||= hasKind && token.type === "word" && !isFiller(token.word);
  }
  return null;
}

function isMark(tokens: readonly Token[], at: number): boolean {
  const { type, text } = tokens[at] ?? none;
  return type === "code" && (yearOf(text.slice(0, 4)) !== null || isNumber(tokens, at));
}

/** "12/2025", "No. 6". */
function isNumber(tokens: readonly Token[], at: number): boolean {
  const before = [tokens[at - 1], tokens[at - 2]].some((token) => numberWords.has(token?.word ?? ""));
  return before || tokens[at]?.text.includes("/") === true;
}

const none = { type: "mark", text: "", word: "" };

function isFiller(word: string): boolean {
  return vague.has(word) || isDateWord(word) || months.has(word);
}

function isDateWord(word: string): boolean {
  return numberWords.has(word) || yearWords.has(word) || dateWords.has(word);
}

/** Whether a remark can still begin behind this token: dates, marks and words that introduce one leave that open. */
function startsRemark({ type, word }: Token, isStart: boolean): boolean {
  if (type === "code") return isStart || yearOf(word) !== null;
  if (type !== "word") return isStart || type !== "mark" || ",([:=;-–—>/|*".includes(word);
  return openings.has(word) || (isStart && keepsStart(word));
}

function keepsStart(word: string): boolean {
  return (
    idleWords.has(word) ||
    finished.has(word) ||
    isDateWord(word) ||
    months.has(word) ||
    relatives.has(word) ||
    word === "juga"
  );
}

const relatives = new Set(["yang", "yg"]);

function takesBack(tokens: readonly Token[], at: number, isStart: boolean): boolean {
  const word = wordAt(tokens, at);
  if (negations.has(word) || denials.has(word)) return isDenied(tokens, at, isStart);
  const next = wordAt(tokens, at + 1);
  if (underway.has(word)) return next !== "" && (isStart ? !holding.has(next) : isUnfinished(tokens, at));
  if (!isStart || isListed(tokens, at) || (word === "proses" && proceedings.has(next))) return false;
  if (defects.has(word)) return !(word === "salah" && next === "satu") && !people.has(wordAt(tokens, at - 1));
  if (restrictions.has(word))
    return next !== "" && !(word === "baru" && (fresh.has(next) || harmlessPassives.has(next)));
  if (duties.has(word) || questions.has(word)) return true;
  return isPassive(word) && !harmlessPassives.has(word) && !isDone(tokens, at);
}

/** "dikabulkan, ditolak" counts outcomes. */
function isListed(tokens: readonly Token[], at: number): boolean {
  return (
    (tokens[at + 1]?.word === "," && isPassive(wordAt(tokens, at + 2))) ||
    (tokens[at - 1]?.word === "," && isPassive(wordAt(tokens, at - 2)))
  );
}

const proceedings = new Set("hukum pidana sidang peradilan belajar".split(" "));

/** "sudah dikirim", "yang dikirim". */
function isDone(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return finished.has(before) || relatives.has(before);
}

/** In a title: "… tentang KLA msh draft". */
function isUnfinished(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1);
  return !isOfSubject(tokens, at) && (drafts.has(next) || (isPassive(next) && !holding.has(next)));
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
  const isState = next === "" || states.has(next) || isPassive(next);
  if (isOfSubject(tokens, at) || ofPeople(tokens, at)) return isState && !people.has(wordAt(tokens, at - 1));
  return isStart || isState || notYet.has(word);
}

/** "Data anak 2025 tidak sekolah". */
function ofPeople(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && (tokens[before]?.type === "code" || isDateWord(wordAt(tokens, before)))) before--;
  return people.has(wordAt(tokens, before));
}

const notYet = new Set("belum blm belom blum blom".split(" "));

/** A cross, an empty box, or a dash in place of what should stand there: "… ❌", "… [ ]", "… : -". */
function isCrossed(tokens: readonly Token[], at: number): boolean {
  const { type, text } = tokens[at] ?? none;
  const next = tokens[at + 1];
  if (type === "word" || type === "code") return false;
  if (crosses.has(text) || crosses.has(text + (next?.text ?? ""))) return true;
  if ((text === "[" && next?.text === "]") || (text === "(" && next?.text === ")")) return true;
  const isGap = type === "blank" || text === ":" || text === "=";
  return isGap && at + 2 === tokens.length && (next?.type === "blank" || "-–—".includes(next?.text ?? " "));
}

/** "50%" tells how far it is, unless it is a share that the document counts. */
function isShare(tokens: readonly Token[], at: number): boolean {
  const { type, text } = tokens[at] ?? none;
  const unit = wordAt(tokens, at + 1);
  if (type !== "code" || (unit !== "%" && unit !== "persen") || text === "100") return false;
  return !tokens.slice(0, at).some(({ word }) => counting.has(word) || comparisons.has(word));
}

const counting = new Set(
  "data rekap rekapitulasi matriks matrik tabel statistik profil survei cakupan capaian realisasi indeks".split(" "),
);

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token === undefined || (token.type === "mark" && token.word !== "%") ? "" : token.word;
}

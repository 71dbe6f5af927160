/** Tells whether a denial behind a citation is of the document or of what it is about: "belum acc", "anak tidak sekolah". */
import { isPassive } from "../text/passives";
import { counted, endings, handled, parts, people, states } from "./behindWords";
import { wordAt } from "../text/tokens";
import type { Token } from "../text/tokens";
import { otherDenials, weakDenials } from "../text/tongues";
import { absences, dateWords, negations, notYet, numberWords, yearWords } from "../text/words";

/** True for a word that denies, in any of the tongues that cells are written in. */
export function denies(word: string): boolean {
  return negations.has(word) || weakDenials.has(word);
}

/** "belum acc": at once behind the citation whatever is denied; behind words of a title only what can be denied of a document. */
export function isDenied(tokens: readonly Token[], at: number, isStart: boolean): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (weakDenials.has(word)) return absences.has(next) || isPassive(next);
  if (deniesEnding(next, wordAt(tokens, at + 2)) || counted.has(wordAt(tokens, at + 2))) return false;
  if (word === "bukan" && owned.has(next)) return true;
  if (word === "tanpa") return parts.has(next);
  if (ofPeople(tokens, at)) return handled.has(next) || !(isPredicate(next) || people.has(wordAt(tokens, at - 1)));
  if (relatives.has(wordAt(tokens, at - 1))) return isDeniedOf(wordAt(tokens, at - 2), next);
  return isStart || isState(next) || notYet.has(word) || otherDenials.has(word);
}

/** "belum dicabut", "belum pernah diubah": what is denied is its end. */
export function deniesEnding(next: string, third: string): boolean {
  return endings.has(next === "pernah" ? third : next);
}

/** What can be said not to be done to a document. */
function isState(word: string): boolean {
  return word === "" || states.has(word) || isPassive(word);
}

/** "Laporan 2025 yang belum ttd"; "anak yang tidak diasuh" are people. */
function isDeniedOf(named: string, word: string): boolean {
  return handled.has(word) || states.has(word) || (isState(word) && !people.has(named));
}

const owned = new Set("punya milik kita kami ini versi".split(" "));

/** "Data anak 2025 tidak sekolah". */
function ofPeople(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && (tokens[before]?.type === "code" || isDateWord(wordAt(tokens, before)))) before--;
  return people.has(wordAt(tokens, before));
}

/** What is denied of people, not of a document. */
function isPredicate(word: string): boolean {
  if (states.has(word)) return false;
  return word.startsWith("ber") || (word.startsWith("me") && word.length > 4) || predicates.has(word);
}

const predicates = new Set(
  "sekolah punya imunisasi kawin nikah lulus kerja mampu naik hadir terdaftar tercatat terlayani layak menular tamat".split(
    " ",
  ),
);

export const relatives = new Set(["yang", "yg"]);

/** "Nomor", "tahun", "tanggal" and their short forms. */
export function isDateWord(word: string): boolean {
  return numberWords.has(word) || yearWords.has(word) || dateWords.has(word);
}

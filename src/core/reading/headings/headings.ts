/** Says which column a heading text names, through spelling, company and typing slips. */
import { mayHaveWord, normalise } from "../../naming/names";
import { remembering } from "../../remembering";
import { slipFinder } from "../../naming/slips";
import { documentColumn, documentWords, explains } from "./documentHeadings";
import { lossWords, namesLoss } from "./lostPoints";
import { withoutMonth } from "./periods";
import { whoseScore, wordsOfScores } from "./whoseScore";
import { headingWords, labelColumns, othersColumns } from "../model/words";
import type { Column } from "../model/words";

/** What a heading names. `strength`: 3 a sure word alone, 2 a sure word in company, 1 a weak word. */
export interface Role {
  column: Column;
  strength: number;
  /** How many of the heading's words the known phrase covers, 0 to 1. */
  coverage: number;
  /** What it is a value of, where it says so: "Nilai Klaster". */
  of?: "cluster" | "indicator" | "question";
  /** A word that may make it another score than the city's own: "Nilai SAKIP". */
  stray?: string;
}

/** How sure a word alone is. */
const sureAlone = 3;

/** The role of a heading that is a sure word alone, or says as much. */
export function sureRole(column: Column): Role {
  return { column, strength: sureAlone, coverage: 1 };
}

/** True for the role of a heading that is a sure word alone. */
export function isSure(role: Role | null): boolean {
  return role?.strength === sureAlone;
}

interface Phrase {
  column: Column;
  words: readonly string[];
  isSure: boolean;
}

/** One thing by many words. */
const scoreWords = wordSet("skor score poin point points");
const plainWord = (word: string): string => (scoreWords.has(word) ? "nilai" : word);
/** Words for what a value can be of, and those between. */
const nodeWords = new Map(
  (
    [
      ["cluster", "klaster kluster cluster"],
      ["indicator", "indikator indicator indicators"],
      ["question", "pertanyaan question questions soal butir item"],
    ] as const
  ).flatMap(([of, words]) => words.split(" ").map((word) => [word, of] as const)),
);
const englishNodes = wordSet("indicator question cluster");
const perWords = wordSet("per tiap setiap masing dari sub of each");
/** "Jumlah Pertanyaan" counts them. */
const countWords = wordSet("jumlah jml banyak banyaknya");

const longestHeading = 90;
const columns = new Set<string>(Object.keys(headingWords));
const phrases = allPhrases();
const byFirstWord = new Map<string, Phrase[]>();
for (const phrase of phrases) {
  const first = phrase.words[0] ?? "";
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
}
const exact = new Map(phrases.toReversed().map((phrase) => [phrase.words.join(" "), phrase]));
/** A slip in a shorter one of these is another word. */
const longLosses = [...lossWords].filter((word) => word.length > 6);
const vocabulary = [...new Set([...phrases.flatMap(({ words }) => words), ...longLosses])].filter(
  (word) => word.length > 4,
);
const slipOf = slipFinder(vocabulary);
const wordsOfPhrases = new Set([...phrases.flatMap(({ words }) => words), ...lossWords, ...wordsOfScores]);
const knownWords = new Set([...wordsOfPhrases, ...scoreWords, ...nodeWords.keys(), ...documentWords]);

/** The role of one heading text; null when it names none. */
export function roleOf(text: string): Role | null {
  return text.length > longestHeading || !mayHaveWord(text, isOfHeadings) ? null : rememberedRole(text);
}

/** Nearly all texts of data have no word of a heading, and no slip of one. */
function isOfHeadings(word: string): boolean {
  return knownWords.has(word) || (word.length > 4 && slipOf(word) !== null);
}

const rememberedRole = remembering(find);

/** The year a heading stands for ("2024", "Tahun 2025", 2024); null when none. */
export function yearOf(text: string): number | null {
  const match = /^(?:tahun|th\.?|year|n\s*=)?\s*(20\d\d)(?:\s*\*)?$/i.exec(text.trim());
  return match?.[1] ? Number(match[1]) : null;
}

/** What stands in brackets only explains, unless both together are a known heading: "Nilai (verifikasi)", or it says that they are another's. */
function find(text: string): Role | null {
  const [, inside = ""] = /\(([^)]*)/.exec(text) ?? [];
  const whole = inPercent(text, search(text));
  if (inside === "") return whole;
  const outside = search(text.replace(/\([^)]*\)?/g, " "));
  if (outside?.column === "evidence" && explains(inside)) return outside;
  const others = whole && isSure(whole) && whole.column !== "score" ? null : othersSaid(inside);
  return others ?? (isEnough(text, whole) ? whole : (outside ?? whole ?? claimSaid(inside)));
}

/** With or without what its brackets say. */
function isEnough(text: string, whole: Role | null): boolean {
  return isSure(whole) || (whole?.column === "score" && text.includes("%"));
}

/** The role of another's number that the brackets name. */
function othersSaid(inside: string): Role | null {
  const said = /final/i.test(inside) ? null : search(inside);
  return said && isSure(said) && othersColumns.includes(said.column) ? said : null;
}

/** "Posisi akhir (EM dikirim)": where nothing else names the column, its brackets may call it the claim. */
function claimSaid(inside: string): Role | null {
  const said = search(inside);
  return said?.strength === 3 && said.column === "score" ? said : null;
}

/** "Nilai (%)": a score in percent, where no column has points. */
function inPercent(text: string, role: Role | null): Role | null {
  return role?.column === "score" && text.includes("%") ? { ...role, strength: 1 } : role;
}

/** "Revisi (kalau ada)" asks for no yes. */
const whereAny = / (?:kalau|kalo|bila|jika|apabila) ada$/;

function search(text: string): Role | null {
  const all = normalise(text).replace(whereAny, "").split(" ").filter(Boolean).map(plainWord);
  const plain = all.filter((word, at) => !isYear(word) && !(/^(tahun|th)$/.test(word) && isYear(all[at + 1])));
  const undated = withoutMonth(plain);
  const words = undated.length > 0 ? undated : all;
  if (words.length === 0) return null;
  const fixed = words.map(corrected);
  return (
    ofDocuments(fixed) ??
    ofConditions(fixed) ??
    ofLosses(fixed) ??
    ofNodes(fixed) ??
    ofScores(fixed, surer(lookUp(words), lookUp(fixed)))
  );
}

/** So many words without one for points are no title. */
const mostPlainWords = 3;

/** "EM DP3A": whose claim it is, in short. */
const claimAlone = /^(?:em|pm)$/;

/** "Nilai Tim Provinsi": a word of points, and whose they are. */
function ofScores(words: readonly string[], found: Role | null): Role | null {
  if (found?.coverage === 1 || (found && labelColumns.includes(found.column))) return found;
  const whose = whoseScore(words);
  if (!whose) return found;
  // "Evaluasi Mandiri KLA Kota Blitar" may be a title.
  const isPlain = words.includes("nilai") || words.length <= mostPlainWords;
  if (whose.stray === null)
    return { column: whose.column, strength: isPlain ? sureAlone : 2, coverage: whose.coverage };
  const said = found ?? (claimAlone.test(words[0] ?? "") ? lookUp(words.slice(0, 1)) : null);
  return said?.column === "score" ? { ...said, strength: Math.min(said.strength, 2), stray: whose.stray } : said;
}

/** "Dokumen yang Dibutuhkan" asks for what "Dokumen yang Ada" gives. */
function ofDocuments(words: readonly string[]): Role | null {
  const column = exact.has(words.join(" ")) ? null : documentColumn(words);
  return column && sureRole(column);
}

/** "Poin Hilang saat VA" is what nobody claims. */
function ofLosses(words: readonly string[]): Role | null {
  return !exact.has(words.join(" ")) && namesLoss(words) ? sureRole("note") : null;
}

const conditions = wordSet("bila jika apabila kalau jikalau if");
const answers = wordSet("ya ada iya yes pilihan opsi option");

/** "Nilai bila Ya" is what an answer can bring, "Poin Pilihan" what one of its options brings: the city claims neither by itself. */
function ofConditions(words: readonly string[]): Role | null {
  const [first, ...others] = words;
  if (first === undefined || lookUp([first])?.column !== "score" || !others.some((word) => answers.has(word)))
    return null;
  if (others.some((word) => conditions.has(word))) return { column: "maximum", strength: 3, coverage: 1 };
  const areOptions = others.length === 1 && !/^(ya|ada|iya|yes)$/.test(others[0] ?? "");
  return areOptions ? { column: "note", strength: 3, coverage: 1 } : null;
}

/** "Nilai Indikator", "Skor per Soal", "Indicator Score": what the cells hold stands first, in English last; the rest says of what. */
function ofNodes(words: readonly string[]): Role | null {
  if (exact.has(words.join(" "))) return null;
  const at = words.findIndex((word, index) => index > 0 && nodeWords.has(word));
  if (at < 0) return englishNodes.has(words[0] ?? "") ? unlessLabel(lookUp(words.slice(1))) : null;
  const before = words.slice(0, at);
  const said = before.filter((word) => !perWords.has(word));
  const isPer = before.length > said.length;
  if (!isPer && countWords.has(said.join(" "))) return sureRole("note");
  const role = unlessLabel(lookUp([...said, ...words.slice(at).filter((word) => !nodeWords.has(word))]));
  const of = nodeWords.get(words[at] ?? "");
  return role && of && (isPer || isSure(role) || said.includes("nilai")) ? { ...role, of } : null;
}

/** "Deskripsi Pertanyaan" is a label, whichever of its words names it. */
function unlessLabel(role: Role | null): Role | null {
  return role && labelColumns.includes(role.column) ? null : role;
}

function isYear(word: string | undefined): boolean {
  return word !== undefined && /^20\d\d$/.test(word);
}

/** A slip in its second word leaves "Nilai Maksmal" a weak heading; fixed it is a sure one. */
function surer(written: Role | null, fixed: Role | null): Role | null {
  if (!written || !fixed) return written ?? fixed;
  return fixed.strength > written.strength || fixed.coverage > written.coverage ? fixed : written;
}

function lookUp(words: readonly string[]): Role | null {
  const alone = exact.get(words.join(" "));
  if (alone) return alone.isSure ? sureRole(alone.column) : { column: alone.column, strength: 1, coverage: 1 };
  const longest = words
    .flatMap((word, at) => (byFirstWord.get(word) ?? []).filter((phrase) => isWithin(phrase, words, at)))
    .sort(bySureness)[0];
  if (!longest) return null;
  return { column: longest.column, strength: longest.isSure ? 2 : 1, coverage: longest.words.length / words.length };
}

/** Very short and very general words ("k", "jumlah", "item") are headings only when alone. */
function isWithin({ words: phrase, isSure }: Phrase, words: readonly string[], at: number): boolean {
  const isGeneral = phrase.length === 1 && ((phrase[0]?.length ?? 0) < 3 || (!isSure && phrase[0] !== "nilai"));
  return !isGeneral && phrase.every((word, offset) => words[at + offset] === word);
}

function bySureness(a: Phrase, b: Phrase): number {
  return b.words.length - a.words.length || Number(b.isSure) - Number(a.isSure);
}

function corrected(word: string): string {
  if (word.length < 5 || wordsOfPhrases.has(word)) return word;
  return slipOf(word) ?? word;
}

function allPhrases(): Phrase[] {
  const list = Object.entries(headingWords).flatMap(([column, { sure, weak }]) => [
    ...phrasesOf(column, sure, true),
    ...phrasesOf(column, weak ?? "", false),
  ]);
  return list.sort(bySureness);
}

function phrasesOf(column: string, texts: string, isSure: boolean): Phrase[] {
  if (!isColumn(column)) return [];
  return texts
    .split("|")
    .map((text) => text.trim().split(" ").filter(Boolean).map(plainWord))
    .filter((words) => words.length > 0)
    .map((words) => ({ column, words, isSure }));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** True for the name of a column, as it stands in a mapping. */
export function isColumn(name: string): name is Column {
  return columns.has(name);
}

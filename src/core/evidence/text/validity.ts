/** Finds for how long a document holds: "berlaku s.d. 2027", "berlaku 5 tahun", "RAD 22-26". */
import { yearOf } from "./dates";
import { digits } from "./spelledYears";
import type { Token } from "./tokens";
import { months, rangeWords, yearWords } from "./words";

/** Years for which certificates, accreditations and permits are given at most. */
export const longestTerm = 5;

/** "s.d.", "sampai", or a dash. */
export function isRange(word: string): boolean {
  return rangeWords.has(word) || word === "-" || word === "–";
}

/** "berlaku s.d. 2027", "masih jalan s.d. Des 2027", "diperpanjang sampai 2027": the year in which a term ends, not that of the document. */
export function endsTerm(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - furthestTerm), at).map(({ word }) => word);
  const range = before.findLastIndex(isRange);
  return (
    range > 0 && before.slice(0, range).some((word) => runs.has(word)) && before.every((word) => yearOf(word) === null)
  );
}

const runs = new Set("berlaku jalan berjalan aktif diperpanjang perpanjangan".split(" "));

/** Words from "berlaku" to the year: "berlaku terhitung sampai dengan tanggal 31 bulan Desember". */
const furthestTerm = 8;

/** "berlaku 5 th", "jangka waktu 3 (tiga) tahun": how many years it holds from its own on; null where that is not told. */
export function yearsValid(tokens: readonly Token[]): number | null {
  const start = tokens.findIndex(
    ({ word }, at) => word === "berlaku" || (word === "waktu" && wordAt(tokens, at - 1) === "jangka"),
  );
  if (start < 0) return null;
  for (let at = start + 1; at < start + longestCount; at++) {
    const { type, word } = tokens[at] ?? noToken;
    const count = type === "code" ? Number(word) : digits.get(word);
    if (count !== undefined) return count >= 1 && count <= longestTerm && isOfYears(tokens, at + 1) ? count : null;
    if (type !== "mark" && !countLeads.has(word)) return null;
  }
  return null;
}

const longestCount = 4;
const countLeads = new Set("selama untuk utk jangka waktu".split(" "));

const noToken = { type: "mark", word: "" };

/** "5 tahun", "5 (lima) tahun". */
function isOfYears(tokens: readonly Token[], at: number): boolean {
  return [at, at + 3].some((index) => yearWords.has(wordAt(tokens, index)));
}

/** "RAD KLA 22-26", "Renstra '21-'26": a plan's years in two digits; null for pages, ages and days. */
export function shortSpan(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  const span = twoShort((tokens[at]?.text ?? "").replace(/['’]/g, ""));
  if (span === null || counted.has(wordAt(tokens, at - 1)) || isUnit(wordAt(tokens, at + 1))) return null;
  return tokens.slice(Math.max(0, at - longestName), at).some(({ word }) => planWords.has(word)) ? span : null;
}

function twoShort(text: string): { from: number; to: number } | null {
  const [one = "", two = "", ...rest] = text.split(/[-–/]/);
  if (rest.length > 0 || one.length !== 2 || two.length !== 2 || one < firstShort || two >= lastShort) return null;
  const [from, to] = [yearOf(`20${one}`), yearOf(`20${two}`)];
  return from === null || to === null || from >= to ? null : { from, to };
}

function isUnit(word: string): boolean {
  return months.has(word) || yearWords.has(word) || word === "%";
}

/** Words of a plan's name before its years. */
const longestName = 16;
const [firstShort, lastShort] = ["10", "46"];
const planWords = new Set("rad renstra rpjmd rpjpd renja rencana roadmap periode masa".split(" "));
const counted = new Set(
  "hal hlm halaman bab usia umur kelas tgl tanggal jam pukul no nomor rt rw pasal kisaran rapat".split(" "),
);

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? "";
}

/** Finds the words that say what a document is about. */
import { isStatement } from "./statements";
import type { Token } from "../text/tokens";
import {
  aboutWords,
  dateWords,
  issuers,
  joins,
  months,
  negations,
  numberWords,
  offices,
  promises,
  rangeWords,
  sentenceWords,
  stillWords,
  vague,
  yearWords,
} from "../text/words";

/** Names of places after an issuer are at most so long: "Hulu Sungai Utara", "Ogan Komering Ilir". */
const longestPlace = 3;

/** How far a subject has been read. */
interface Reading {
  found: string[];
  /** Words that may still be the name of a place behind who issues. */
  ofPlace: number;
  /** Behind "tentang". */
  isAbout: boolean;
  /** Behind the first words that name a kind. */
  isNamed: boolean;
  /** A statement about the document has begun. */
  isStated: boolean;
}

/** Words after "tentang" all count; else those that are no kind, issuer, number, date or filler. `isUsed`: part of a number or date. */
export function subjectOf(
  tokens: readonly Token[],
  isKind: (at: number) => boolean,
  isUsed: (at: number) => boolean,
): string[] {
  const reading: Reading = { found: [], ofPlace: 0, isAbout: false, isNamed: false, isStated: false };
  for (const [at, token] of tokens.entries()) {
    if (isKind(at) && !reading.isNamed) {
      reading.isNamed = true;
      reading.ofPlace = 0;
    }
    if (!reading.isStated && isStatedAt(tokens, at, isKind, reading)) {
      reading.isStated = true;
      // A system's name says what its data count, not what is done with it: "e-ppgbm sdh 100%".
      reading.found = [];
    }
    if (token.type !== "word" || isUsed(at)) reading.ofPlace = token.word === "." ? reading.ofPlace : 0;
    else readWord(token.word, isKind(at), reading);
  }
  return reading.found.length === 0 && isOfOffice(tokens) ? ["tahunan"] : reading.found;
}

function isStatedAt(
  tokens: readonly Token[],
  at: number,
  isKind: (at: number) => boolean,
  { found }: Reading,
): boolean {
  return found.every((word) => systems.has(word)) && at > 0 && isKind(at - 1) && !isKind(at) && isStatement(tokens, at);
}

function readWord(word: string, isOfKind: boolean, reading: Reading): void {
  if (aboutWords.has(word) && (reading.isNamed || word !== "hal")) {
    reading.isAbout = true;
    reading.ofPlace = 0;
  } else if (!reading.isAbout && issuers.has(word) && !reading.isStated) reading.ofPlace = longestPlace;
  else if (negations.has(word)) reading.ofPlace = 0;
  else if (isIdle(word) || (!reading.isAbout && isNoSubject(word, isOfKind, reading))) return;
  else if (reading.ofPlace > 0 && !topics.has(word)) reading.ofPlace--;
  else {
    reading.ofPlace = 0;
    reading.found.push(word);
  }
}

function isNoSubject(word: string, isOfKind: boolean, reading: Reading): boolean {
  return isOfKind ? !systems.has(word) : isPassedOver(word, reading);
}

/** Systems whose name says what their data count. */
const systems = new Set("ppgbm eppgbm dkb stbm".split(" "));

/** Offices, what is stated of a document, and a sentence around it are no subject. */
function isPassedOver(word: string, { isNamed, isStated }: Reading): boolean {
  return isStated || offices.has(word) || (!isNamed && sentenceWords.has(word));
}

/** "Laporan tahunan Dinas Sosial 2024", "… P2TP2A 2024": what an office reports of its year. */
function isOfOffice(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ word }) => word === "tahunan");
  const next = tokens.slice(at + 1, at + 3);
  return (
    at > 0 && next.some(({ type, word }) => offices.has(word) || issuers.has(word) || (type === "code" && isName(word)))
  );
}

/** "P2TP2A" is cut into letters and a code. */
function isName(code: string): boolean {
  const last = code.charAt(code.length - 1);
  return code.length > 3 && last >= "a" && last <= "z" && !code.includes("/") && !code.includes(".");
}

function isIdle(word: string): boolean {
  return word.length < 2 || idle.has(word);
}

/** Words that say nothing of a subject, in one set: each word of each cell is looked up in it. */
const idle: ReadonlySet<string> = new Set([
  ...[vague, promises, numberWords, yearWords, dateWords, rangeWords, joins, negations, stillWords].flatMap((words) => [
    ...words,
  ]),
  ...months.keys(),
]);

/** Words that say what a decree is about even right after its issuer: "SK Bupati Gugus Tugas KLA". */
export const topics: ReadonlySet<string> = new Set(
  (
    "gugus gt tugas tim pokja satgas forum fad anak kla pembentukan penetapan penunjukan pengurus pengukuhan susunan pengangkatan " +
    "pencegahan perlindungan penanganan rencana rad profil sekolah puspaga patbm uptd ppa sra prap paud posyandu stunting perkawinan " +
    "kekerasan tppo fasilitator standar ktr rokok kawasan ruang layanan pelayanan kampung relawan kader satuan rumah pusat lembaga"
  ).split(" "),
);

/** What a piece of evidence names besides its kind: number, dates, years, period, subject, signature, place. */
import { isStatement } from "./statements";
import type { Token } from "./tokens";
import { datesIn, type PlainDate } from "./dates";
import { codesIn } from "./codes";
import {
  aboutWords,
  cameraWords,
  comparisons,
  dateWords,
  issuers,
  joins,
  making,
  months,
  negations,
  numberWords,
  offices,
  places,
  promises,
  rangeWords,
  sentenceWords,
  stillWords,
  vague,
  yearWords,
} from "./words";

export interface Marks {
  /** The document's number as written; null when it has none. */
  number: string | null;
  /** A number with a place left open: "188.45/…/HK/2025". */
  isOpen: boolean;
  /** The dates that it names, to the day or the month. */
  dates: readonly PlainDate[];
  /** Every year that it names, spans filled in, smallest first. */
  years: readonly number[];
  /** The span of years of a plan or term, such as 2024–2026; null when none. */
  period: { from: number; to: number } | null;
  /** Words that say what it is about, without kinds, issuers, numbers and dates. */
  subject: readonly string[];
  /** What is said of the signature; null when nothing. */
  signed: "yes" | "no" | null;
  hasPlace: boolean;
  /** It sets a number beside the whole that it is part of. */
  compares: boolean;
}

/** Reads the marks of a piece; `isKind` tells the tokens that name kinds of documents. */
export function marksOf(tokens: readonly Token[], isKind: (at: number) => boolean): Marks {
  const codes = codesIn(tokens);
  const { dates, years, period, used } = datesIn(tokens, codes.used);
  return {
    number: codes.number,
    isOpen: codes.isOpen,
    dates,
    years: sorted(years, codes.years),
    period,
    subject: subjectOf(tokens, isKind, (at) => used !== null && used.has(at)),
    signed: signatureOf(tokens),
    hasPlace: tokens.some(({ type, word }, at) => type === "word" && places.has(word) && !isKind(at)),
    compares: tokens.some(({ word }) => comparisons.has(word) || word === "%"),
  };
}

const noYears: readonly number[] = [];

/** Each year once, smallest first. */
function sorted(years: readonly number[], others: readonly number[]): readonly number[] {
  if (years.length + others.length === 0) return noYears;
  if (years.length + others.length === 1) return years.length === 1 ? years : others;
  return [...new Set([...years, ...others])].sort((a, b) => a - b);
}

/** Names of places after an issuer are at most so long: "Hulu Sungai Utara", "Ogan Komering Ilir". */
const longestPlace = 3;

/** Words after "tentang" all count; else those that are no kind, issuer, number, date or filler. */
function subjectOf(
  tokens: readonly Token[],
  isKind: (at: number) => boolean,
  isUsed: (at: number) => boolean,
): string[] {
  const found: string[] = [];
  let afterIssuer = 0;
  let isAbout = false;
  let isStated = false;
  let isNamed = false;
  for (let at = 0; at < tokens.length; at++) {
    const { type, word } = tokens[at] ?? none;
    if (!isNamed && isKind(at)) {
      isNamed = true;
      afterIssuer = 0;
    }
    isStated ||= found.length === 0 && at > 0 && isKind(at - 1) && !isKind(at) && isStatement(tokens, at);
    if (aboutWords.has(word) && (isNamed || word !== "hal")) {
      isAbout = true;
      afterIssuer = 0;
    } else if (!isAbout && (isStated || (!isNamed && sentenceWords.has(word) && !issuers.has(word)))) continue;
    else if (word === ".") continue;
    else if (type !== "word" || isUsed(at)) afterIssuer = 0;
    else if (!isAbout && issuers.has(word)) afterIssuer = longestPlace;
    else if (isIdle(word) || (!isAbout && (isKind(at) || offices.has(word)))) continue;
    else if (afterIssuer > 0 && !topics.has(word)) afterIssuer--;
    else {
      afterIssuer = 0;
      found.push(word);
    }
  }
  return found.length === 0 && isOfOffice(tokens) ? ["tahunan"] : found;
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

const none = { type: "mark", word: "" };

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

const signatures = new Set(
  "ttd tertandatangan ditandatangani ditandatangan ditanda bertandatangan tandatangan tanda tte disahkan stempel distempel signed".split(
    " ",
  ),
);

/** "ttd Bappeda" is signed; "belum ttd", "proses ttd" and "tanpa tanda tangan" are not. */
function signatureOf(tokens: readonly Token[]): Marks["signed"] {
  let at = 0;
  while (at < tokens.length && !isSignature(tokens, at)) at++;
  if (at === tokens.length) return null;
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  const isDenied = before.some((word) => negations.has(word) || notYet.has(word) || stillWords.has(word));
  return isDenied ? "no" : "yes";
}

const notYet = new Set("menunggu nunggu tunggu proses minta menyusul akan".split(" "));

function isSignature(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] ?? none;
  if (!signatures.has(word)) return false;
  if (word !== "tanda" && word !== "ditanda") return true;
  return ["tangan", "tangani"].includes(tokens[at + 1]?.word ?? "");
}

/** True for a name that a camera or messenger gave: nothing in it says what is to be seen. */
export function isCameraName(subject: readonly string[]): boolean {
  return subject.every((word) => cameraWords.has(word) || vague.has(word) || making.has(word));
}

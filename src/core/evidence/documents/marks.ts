/** What a piece of evidence names besides its kind: number, dates, years, period, subject, signature, place. */
import { subjectOf } from "./subjects";
import type { Token } from "../text/tokens";
import { datesIn, type PlainDate } from "../text/dates";
import { codesIn } from "../text/codes";
import { yearsValid } from "../text/validity";
import { cameraWords, comparisons, making, negations, places, stillWords, vague } from "../text/words";

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
  const codes = codesIn(tokens, isKind);
  const { dates, years: own, period: told, used } = datesIn(tokens, codes.used);
  const years = sorted(own, codes.years);
  const period = told ?? termFrom(years, tokens);
  return {
    number: codes.number,
    isOpen: codes.isOpen,
    dates,
    years: told === period ? years : spanned(period, years),
    period,
    subject: subjectOf(tokens, isKind, (at) => used !== null && used.has(at)),
    signed: signatureOf(tokens),
    hasPlace: tokens.some(({ type, word }, at) => type === "word" && places.has(word) && !isKind(at)),
    compares: tokens.some(({ word }) => comparisons.has(word) || word === "%"),
  };
}

/** "… 2023, berlaku 5 tahun": from its year on. */
function termFrom([from]: readonly number[], tokens: readonly Token[]): Marks["period"] {
  const count = from === undefined ? null : yearsValid(tokens);
  return from === undefined || count === null ? null : { from, to: from + count };
}

function spanned(period: Marks["period"], years: readonly number[]): readonly number[] {
  const { from, to } = period ?? { from: 1, to: 0 };
  return sorted(
    years,
    Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
}

const noYears: readonly number[] = [];

/** Each year once, smallest first. */
function sorted(years: readonly number[], others: readonly number[]): readonly number[] {
  if (years.length + others.length === 0) return noYears;
  if (years.length + others.length === 1) return years.length === 1 ? years : others;
  return [...new Set([...years, ...others])].sort((a, b) => a - b);
}

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
  if (tokens.slice(at + 1).some(({ word }) => notYet.has(word) || negations.has(word)) && isSheet(tokens, at))
    return "no";
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  const isDenied = before.some((word) => negations.has(word) || notYet.has(word) || stillWords.has(word));
  return isDenied ? "no" : "yes";
}

const notYet = new Set("menunggu nunggu tunggu proses minta menyusul akan".split(" "));

function isSignature(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (isSheet(tokens, at)) return true;
  if (!signatures.has(word)) return false;
  if (word !== "tanda" && word !== "ditanda") return true;
  return ["tangan", "tangani"].includes(tokens[at + 1]?.word ?? "");
}

/** "lembar pengesahan": the sheet that is signed. */
function isSheet(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === "pengesahan" && sheets.has(tokens[at - 1]?.word ?? "");
}

const sheets = new Set("lembar lembaran lbr halaman hal hlm".split(" "));

/** True for a name that a camera or messenger gave: nothing in it says what is to be seen. */
export function isCameraName(subject: readonly string[]): boolean {
  return subject.every((word) => cameraWords.has(word) || vague.has(word) || making.has(word));
}

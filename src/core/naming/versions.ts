/** Which version a name or title says that its scores are: a draft or an old one, a revision, the final one. */
import { withoutMoments } from "./moments";
import { isNumberOf, ordinalIn } from "./versionNumbers";
import * as known from "./versionWords";

/** A later kind of version is later than all of the one before; of one kind the higher number is. */
const [step, numberStep] = [50_000, 400];
/** Emphasis outdoes the numbers that people reach: after "final 2" comes "final banget". Both together stay below a step. */
const [emphasisStep, mostEmphases] = [3_300, 3];

/**
 * Higher is nearer to the last word: below 0 drafts, 0 what says nothing, above what is sent once more, revisions, then finals.
 * `isName`: a sheet's or stage's name, which is shorter than a title.
 */
export function versionOf(text: string, isName: boolean): number {
  const words = wordsOf(text);
  const kind = kindIn(words, isName);
  const isRevised = Number(isSaidRevised(words) || (isName && has(words, known.revisionNames)));
  const ordinal = ordinalIn(words, isName) ?? (kind === 0 ? 1 : isRevised);
  if (kind === 0) return numberStep * Math.max(0, ordinal - 1);
  return step * kind + numberStep * ordinal + emphasisStep * emphasesIn(words);
}

/** What is left of a name when all is taken out that tells its version: two of one name are versions of one thing. */
export function unversioned(text: string): string {
  const words = wordsOf(withoutMoments(text));
  const isLeft = (word: string, at: number): boolean =>
    !versionWords.has(word) && !/^\d/.test(word) && !isNumberOf(words, at) && !known.ordinals.includes(word);
  return words.filter(isLeft).join(" ");
}

const versionWords = new Set([
  ...Object.values(known).flatMap((words) => [...words]),
  ..."yang yg ini itu lagi semua per tgl tanggal this the uji coba berita acara".split(" "),
]);
/** Words and numbers in small letters, "EMlama" as two; letters apart are one word, as in "D R A F T". "V 1" and "V.1" are the fifth cluster's. */
function wordsOf(text: string): readonly string[] {
  const apart = text.replace(/(?<=[A-Z]{2})(?=[a-z]{3})|(?<=[a-z])(?=[A-Z][a-z])/g, " ");
  const told = apart.replace(/(?<![a-zA-Z])(?:V|v\.?)(?=\d)/g, "versi ");
  const joined = told
    .toLowerCase()
    .replace(/(?<![a-z0-9])(?:[a-z] ){2,}[a-z](?![a-z0-9])/g, (spaced) => spaced.replaceAll(" ", ""));
  return joined.match(/coret2an|\d+(?:\.\d+)?|[a-z]+/g) ?? [];
}

function has(words: readonly string[], some: ReadonlySet<string>): boolean {
  return words.some((word) => some.has(word));
}

/** -1 for drafts and what is withdrawn, 1 for revisions, 2 for finals. */
function kindIn(words: readonly string[], isName: boolean): -1 | 0 | 1 | 2 {
  if (has(words, known.drafts) || isWithdrawn(words) || follows(words, "uji", "coba")) return -1;
  if (isName && has(words, known.draftNames)) return -1;
  if (has(words, known.finals) || isMeant(words) || follows(words, "berita", "acara")) return 2;
  if (isName && has(words, known.finalNames)) return 2;
  return isRevision(words, isName) ? 1 : 0;
}

function isRevision(words: readonly string[], isName: boolean): boolean {
  const isDone = words.some((word, at) => known.already.has(word) && known.settling.has(words[at + 1] ?? ""));
  const isNew = words.some(
    (word, at) => word === "baru" && newOnes.has(words[at - (isLink(words[at - 1]) ? 2 : 1)] ?? ""),
  );
  const isSaid = isSaidRevised(words) || (isName && has(words, known.revisionNames) && !namesTier(words));
  return isDone || isNew || isSaid;
}

/** "Versi 2" is later; "versi Bappeda" says whose it is. */
function isSaidRevised(words: readonly string[]): boolean {
  return (
    has(words, known.revisions) || words.some((word, at) => /^ver(?:si)?$/.test(word) && isNumberOf(words, at + 1))
  );
}

const newOnes = new Set("nilai skor data isian hasil tabel em".split(" "));

function isLink(word: string | undefined): boolean {
  return word === "yang" || word === "yg";
}

/** "Menuju Utama" is what the city hopes for. */
function namesTier(words: readonly string[]): boolean {
  return words.some(
    (word, at) => word === "utama" && /^(?:menuju|predikat|target|kategori|peringkat|ke)$/.test(words[at - 1] ?? ""),
  );
}

function follows(words: readonly string[], first: string, second: string): boolean {
  return words.some((word, at) => word === first && words[at + 1] === second);
}

/** "Jangan dipakai", "tidak lagi berlaku", "blm diperbaiki". */
function isWithdrawn(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const [next = "", second = ""] = words.slice(at + 1);
    if (known.notYet.has(word)) return known.settling.has(next) || known.uses.has(next);
    return (
      known.negations.has(word) &&
      (known.uses.has(next) || (next === "lagi" && known.uses.has(second)) || known.finals.has(next))
    );
  });
}

/** "Pakai yang ini", "use this". */
function isMeant(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const next = words[at + (isLink(words[at + 1]) ? 2 : 1)];
    return known.uses.has(word) && (next === "ini" || next === "this");
  });
}

/** Words of emphasis, and each final or revised word after the first. */
function emphasesIn(words: readonly string[]): number {
  const repeated = (some: ReadonlySet<string>): number =>
    Math.max(0, words.filter((word) => some.has(word)).length - 1);
  const again =
    repeated(known.finals) + words.filter((word, at) => word === words[at - 1] && known.revisions.has(word)).length;
  return Math.min(mostEmphases, again + words.filter((word) => known.emphasis.has(word)).length);
}

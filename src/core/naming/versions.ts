/** Which version a name or title says that its scores are: a draft or an old one, a revision, the final one. */

const drafts =
  /\b(?:draf|draft|konsep|sementara|lama|old|backup|cadangan|arsip|awal|semula|before|copy|salinan|batal|dibatalkan|sebelum|(?:jangan|jgn|tidak|tdk) (?:lagi )?(?:dipakai|digunakan|dihitung|berlaku)|do not use|obsolete)\b/i;
// A lone V is the fifth cluster's number.
const revisions =
  /\b(?:rev|revisi|versi|ver|terbaru|terkini|menjadi|setelah|sesudah|pasca|after|latest|revised|updated)\b|\bv\d{1,2}\b|\b(?:nilai|skor|data|isian|hasil|tabel|em) (?:yang |yg )?baru\b/i;
/** In a title these are as likely what the city does: "Perbaikan Gizi", "Sekolah Baru". */
const corrections = /\b(?:koreksi|perbaikan|baru|new)\b/i;
const finals = /\b(?:final|fix|fiks|akhir)\b/i;
const numbered = /\b(?:draft?|rev|revisi|versi|ver|koreksi|perbaikan|v)[\s._-]*(\d{1,2})\b/i;

/** A later kind of version is later than all of the one before; of one kind the higher number is. */
const [step, numberStep] = [50_000, 400];

/**
 * Higher is nearer to the last word: below 0 drafts, 0 what says nothing, above revisions, then finals.
 * `isName`: a sheet's or stage's name, which is shorter than a title.
 */
export function versionOf(text: string, isName: boolean): number {
  const isRevised = Number(revisions.test(text) || (isName && corrections.test(text)));
  const kind = drafts.test(text) ? -1 : finals.test(text) ? 2 : isRevised;
  return kind === 0 ? 0 : step * kind + numberStep * Number(numbered.exec(text)?.[1] ?? isRevised);
}

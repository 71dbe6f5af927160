/** Which version a name or title says that its scores are: a draft or an old one, a revision, the final one. */

const drafts =
  /\b(?:draf|draft|konsep|sementara|lama|old|backup|cadangan|arsip|awal|semula|before|copy|salinan|batal|dibatalkan|sebelum|obsolete)\b/i;
/** "EM lama jgn dipakai". */
const withdrawn =
  /\b(?:jangan|jgn|jng|tidak|tdk|tak|gak|ga|nggak|ndak|bukan|do not|not)\s+(?:lagi\s+)?(?:dipakai|pakai|digunakan|berlaku|dihitung|use|used|valid)\b/i;
// A lone V is the fifth cluster's number.
const revisions =
  /\b(?:rev|revisi|versi|ver|terbaru|terkini|menjadi|setelah|sesudah|pasca|after|latest|revised|updated)\b|\bv\d{1,2}\b|\b(?:nilai|skor|data|isian|hasil|tabel|em) (?:yang |yg )?baru\b/i;
/** In a title these are as likely what the city does: "Perbaikan Gizi", "Sekolah Baru". */
const corrections = /\b(?:koreksi|perbaikan|baru|terakhir|terupdate|update|pembaruan|new|newest)\b/i;
const finals = /\b(?:final|fix|fiks|akhir)\b/i;
const everyFinal = new RegExp(finals.source, "gi");
/** "Fix banget", "final final", "paling akhir". */
const emphasis = /\b(?:banget|bgt|sekali|bener|beneran|benar|betul|pol|paling|terakhir|last|really)\b/gi;
const numbered = /\b(?:draft?|rev|revisi|versi|ver|koreksi|perbaikan|v)[\s._-]*(\d{1,2})\b/i;
/** "Final 2", not "Final 20 Feb" and "final 20.2". */
const numberedFinal = /\b(?:final|fix|fiks|akhir)[\s._-]*(\d{1,2})\b(?![\s._-]*[a-z\d])/i;

/** A later kind of version is later than all of the one before; of one kind the higher number is. */
const [step, numberStep] = [50_000, 400];
/** Emphasis outdoes the numbers that people reach: after "final 2" comes "final banget". Both together stay below a step. */
const [emphasisStep, mostEmphases] = [3_300, 3];

/**
 * Higher is nearer to the last word: below 0 drafts, 0 what says nothing, above revisions, then finals.
 * `isName`: a sheet's or stage's name, which is shorter than a title.
 */
export function versionOf(text: string, isName: boolean): number {
  const isRevised = Number(revisions.test(text) || (isName && corrections.test(text)));
  const kind = drafts.test(text) || withdrawn.test(text) ? -1 : finals.test(text) ? 2 : isRevised;
  const ordinal = Number((numbered.exec(text) ?? numberedFinal.exec(text))?.[1] ?? isRevised);
  return kind === 0 ? 0 : step * kind + numberStep * ordinal + emphasisStep * emphasesIn(text);
}

/** Words of emphasis, and each final word after the first. */
function emphasesIn(text: string): number {
  const repeated = Math.max(0, (text.match(everyFinal)?.length ?? 0) - 1);
  return Math.min(mostEmphases, repeated + (text.match(emphasis)?.length ?? 0));
}

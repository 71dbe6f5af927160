/** What stands in brackets behind a number: words that leave it as it is, its own share in percent, or what it was before. */
import { spelledOut } from "./numberWords";

export interface Remarked {
  /** What stands before the bracket. */
  before: string;
  /** The digits of its share in percent: "50,6" of "48,55 (50,6%)"; empty when none. */
  share: string;
  /** The digits of an earlier value: "4,75" of "7,75 (naik dari 4,75)"; empty when none. */
  earlier: string;
  /** Whether it is said to have risen or fallen from there; null when neither. */
  isRise: boolean | null;
}

/** "77,5 (sesuai hitungan tim)", "48,55 [50,6%]"; null where the bracket may speak of another number, or doubts this one. */
export function withoutRemark(text: string): Remarked | null {
  const [, before = "", remark = ""] = bracketed.exec(turned(text)) ?? [];
  const plain = { before: before.trim(), share: "", earlier: "", isRise: null };
  const share = percentage.exec(remark)?.[1];
  if (share !== undefined) return { ...plain, share };
  const [, words = "", earlier = ""] = change.exec(remark) ?? [];
  if (isChange(words)) return { ...plain, earlier, isRise: isRise(words) };
  return /^[a-z][a-z ,.\/-]{1,60}$/i.test(remark) && isHarmless(remark) ? plain : null;
}

const bracketed = /^([^()[\]]+)[([]([^()[\]]{2,61})[)\]]$/;
const percentage = /^ ?[=±~]? ?(\d{1,3}(?:[.,]\d{1,3})?) ?(?:%|persen|pct) ?$/i;
const change = /^ ?([a-z][a-z :=.]{2,40}?)(\d{1,3}(?:[.,]\d{1,3})?)(?: poin| point)? ?$/i;

/** "50,6% (48,55)" is the same the other way round. */
function turned(text: string): string {
  return text.replace(/^(\d{1,3}(?:[.,]\d{1,3})? ?%) ?\((\d[\d.,]{0,7})\)$/, "$2 ($1)");
}

const [rises, falls] = [
  new Set("naik meningkat bertambah up".split(" ")),
  new Set("turun menurun berkurang down".split(" ")),
];
/** Words that by themselves say that what follows is over. */
const past = new Set(
  "semula sebelumnya sebelum awalnya tadinya dulu dulunya lama lalu was before previously".split(" "),
);
const between = new Set("dari dr sebesar nilai skor tahun thn th em from by year last".split(" "));

/** "naik dr", "semula", "tahun lalu": what follows is the value before. */
function isChange(text: string): boolean {
  const words = wordsIn(text);
  const says = (word: string): boolean => rises.has(word) || falls.has(word) || past.has(word);
  return words.some(says) && words.every((word) => says(word) || between.has(word));
}

/** "naik dari 4,75" is held against the number; "naik 3" says how much. */
function isRise(text: string): boolean | null {
  const words = wordsIn(text);
  if (!["dari", "dr", "from"].includes(words.at(-1) ?? "")) return null;
  if (words.some((word) => rises.has(word))) return true;
  return words.some((word) => falls.has(word)) ? false : null;
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[ :=.]/)
    .filter((word) => word !== "");
}

/** Where these stand in brackets, the number before them may be none of the score, or not yet: "80 (batal)", "12 (Provinsi)". */
const doubting =
  /\b(batal|salah|keliru|bukan|tidak|tdk|belum|tanpa|dicoret|target|rencana|usul\w*|tahun|lalu|lama|awal|sebelum\w*|semula|perkiraan|estimasi|kira|kurang|se?harusnya|persen|maks\w*|max|bobot|verif\w*|provinsi|pusat|kementerian|hari|bulan|dokumen|orang|anak)\b/i;
/** A remark is short. */
const mostRemarkWords = 6;

/** "(sesuai hitungan tim)": words that neither spell a number nor doubt the one before them. */
function isHarmless(text: string): boolean {
  const words = text.trim().split(" ");
  const isSpelt = words.some((word) => spelledOut(word) !== null || /(puluh|belas|ratus|ribu|koma)$/i.test(word));
  return !isSpelt && !doubting.test(text) && words.length <= mostRemarkWords;
}

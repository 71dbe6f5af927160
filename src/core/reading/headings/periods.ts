/** What part of a year a heading names: a half, a quarter, a month, a day ("Semester I", "TW II", "s.d. Feb", "15 Jan"). */
import { months } from "../../evidence/text/words";
import { toArabic } from "../../naming/labels";
import { normalise } from "../../naming/names";

const numbered = /\b(?:tw|triwulan|trw|semester|smt|tahap|minggu|putaran|periode)\.?\s*(?:ke\s*)?(i{1,3}|iv|[1-4])\b/i;
/** Words that stand before a month: "s.d. Feb", "per 31 Des". */
const before = new Set("s d sd per sampai dengan hingga bulan tanggal tgl posisi".split(" "));
const day = /^([12]?\d|3[01])$/;

/** Later parts are larger, and the last is half a year: half of what lies between two years. Null where none is named. */
export function periodIn(text: string): number | null {
  const written = numbered.exec(text)?.[1];
  if (written !== undefined) return (toArabic(written) ?? 0) / 8;
  const words = normalise(text).split(" ");
  const at = words.findIndex((word) => months.has(word));
  if (at < 0) return null;
  const days = day.exec(words[at - 1] ?? "")?.[1] ?? "31";
  return ((months.get(words[at] ?? "") ?? 0) - 1 + Number(days) / 31) / 24;
}

/** The plain text without its part of the year and what leads to it; "" when that is all it says. */
export function timeless(text: string): string {
  return withoutMonth(normalise(text.replace(numbered, " ")).split(" ")).join(" ");
}

/** The words without the month and what leads to it. */
export function withoutMonth(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => months.has(word));
  if (at < 0) return words;
  const isLead = (word: string): boolean => before.has(word) || day.test(word);
  const from = words.slice(0, at).findLastIndex((word) => !isLead(word)) + 1;
  return [...words.slice(0, from), ...words.slice(at + 1)];
}

/** "Nov | Des | Jan" without years: from left to right a month that falls far back is the next year's. */
export function inOrder<Item extends { year: number | null; period: number | null }>(items: readonly Item[]): Item[] {
  let [last, added] = [0, 0];
  return items.map((item) => {
    if (item.period === null || item.year !== null) return item;
    if (item.period < last - 1 / 4) added += 1 / 2;
    last = item.period;
    return { ...item, period: item.period + added };
  });
}

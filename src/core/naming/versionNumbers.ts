/** The number that a version has among others of its kind: "rev 2", "v1.1", "rev IV", "ke-3", "kedua". */
import { finals, numberedTimes, numberedVersions, ordinals } from "./versionWords";

/** "Rev 2", "v1.1", "rev IV", "rev. C", "rev 2b", "ke-3", "kedua", "Kirim 2"; not "Final 20 Feb" and "final 20.2". */
export function ordinalIn(words: readonly string[], isName: boolean): number | null {
  const at = words.findIndex((_, index) => isNumberOf(words, index, isName));
  const [, part = ""] = words.slice(at);
  if (at >= 0) return (numberOf(words[at] ?? "") ?? 0) + (/^[a-h]$/.test(part) ? (numberOf(part) ?? 0) / 100 : 0);
  const named = isName ? words.findIndex((word) => ordinals.includes(word)) : -1;
  return named < 0 ? null : ordinals.indexOf(words[named] ?? "") + 1;
}

/** Whether the word at a place numbers the version that the word before it names. */
export function isNumberOf(words: readonly string[], at: number, isName = true): boolean {
  const [before = "", word = "", next = ""] = [words[at - 1], words[at], words[at + 1]];
  if (numberOf(word) === null) return false;
  if (numberedVersions.has(before)) return /^\d/.test(word) ? !isMonthLike(next) : before !== "ke";
  if (isName && numberedTimes.has(before)) return !/^[a-h]$/.test(word) && !isMonthLike(next);
  return finals.has(before) && /^\d{1,2}$/.test(word) && next === "";
}

/** "2 Juni": a day of a month and no number of a version. */
function isMonthLike(word: string): boolean {
  return /^(?:jan|feb|peb|mar|mrt|apr|mei|may|jun|jul|ag|aug|sep|okt|oct|nov|nop|des|dec)/.test(word);
}

const romans: readonly string[] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** "1.10" is 1 and ten hundredths; a roman number, or a letter up to h. */
function numberOf(word: string): number | null {
  const [whole = "", part = "0"] = word.split(".");
  if (/^\d{1,2}$/.test(whole)) return Number(whole) + Math.min(99, Number(part)) / 100;
  const roman = romans.indexOf(word);
  if (roman >= 0) return roman + 1;
  return /^[a-h]$/.test(word) ? word.charCodeAt(0) - 96 : null;
}

/** Turns what people type into number cells ("600,36", "1.234,5", "85 %", "PM 95.00 / 100.00", "-") into values, and says when that is ambiguous. */
import { withoutRemark } from "./numberRemarks";
import type { Remarked } from "./numberRemarks";
import { areGapsClear, withoutSigns } from "./numberSigns";
import { calculated } from "./numberSums";
import { spelledOut } from "./numberWords";
import { isBlank, isError } from "./workbook";
import type { CellValue } from "./workbook";

/** What a number cell says. */
export type Amount =
  | { kind: "blank" }
  /** A word for "nothing yet": "-", "n/a", "belum diisi", an answer choice left as "Y/T". */
  | { kind: "placeholder"; text: string }
  | { kind: "error"; text: string }
  | { kind: "yes" | "no"; text: string }
  | { kind: "text"; text: string }
  /** A number that Excel shows as a date or time: "25-11" typed as a score becomes 25 November. */
  | NumberAmount;

export interface NumberAmount {
  kind: "number";
  value: number;
  /** The text as typed when Excel holds text instead of a number, so that sums leave it out; null for a real number. */
  text: string | null;
  /** Written with a percent sign: `value` is what stands before the sign ("85 %" is 85). */
  percent: boolean;
  /** The other value the same text could mean ("597.928" is 597,928 or 597928), null when there is only one. */
  otherwise: number | null;
  /** What follows a slash or "dari": the maximum in "95.00 / 100.00", null when absent. */
  of: number | null;
}

const placeholders =
  /^([-–—_.\s/]+|n\/?\s?a\.?|null|nil|none|tba|tbd|\?+|x{2,}|belum(\s+(di\s?isi|ada(\s+\w+)?|lengkap|dinilai|tersedia))?|kosong|menyusul|proses|dalam proses)$/i;
const openChoice =
  /^(y(a)?\s*[/|]\s*t(idak)?|ya\s+atau\s+tidak|ada\s*[/|]\s*tidak(\s+ada)?|a\s*[/|,]\s*b(\s*[/|,]\s*[c-f])*|pilih.*)$/i;
const yes = /^(ya|y|ada|sudah|tersedia|yes|v|√|✓|✔|x)$/i;
const no = /^(tidak|tdk|t|tidak ada|tdk ada|belum|no|tidak tersedia)$/i;

/**
 * Reads one cell as a number.
 * @param max the largest value that makes sense there (a maximum in points), which settles "597.928"; null when unknown.
 */
export function readAmount(cell: CellValue, max: number | null = null): Amount {
  if (isBlank(cell)) return { kind: "blank" };
  // A file may hold 1e999, which Excel could not show as a number either.
  if (typeof cell === "number") return Number.isFinite(cell) ? plain(cell) : { kind: "text", text: "#NUM!" };
  if (typeof cell === "boolean") return { kind: cell ? "yes" : "no", text: cell ? "TRUE" : "FALSE" };
  if (cell === null || isError(cell)) return { kind: "error", text: cell ?? "" };
  return readText(cell, max);
}

function readText(cell: string, max: number | null): Amount {
  const text = cell
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim()
    .replace(/^[−–](?=\s?\d)/, "-");
  if (placeholders.test(text) || openChoice.test(text)) return { kind: "placeholder", text };
  if (yes.test(text)) return { kind: "yes", text };
  if (no.test(text)) return { kind: "no", text };
  return readNumber(text, max) ?? { kind: "text", text };
}

/** "EM: 12", "Skor mandiri = 12". */
const label =
  /^(?:(?:pm|em|va|vl|vh|vlh|vkl|vf|nilai|skor|poin|rp|±|~|sekitar|kurang lebih|lebih kurang|kira-kira) ?[.:=]? ?(?:(?:em|pm|mandiri|klaim|total) ?[.:=]? ?)?)?/i;
/** ".5" is a half as well. */
const digits = /([-+(]? ?[.,]?\d[\d.,' ]*)/;
const unit = /(%|persen|pct)?\)?(?: ?[a-z]{3,12}\.?| [a-z]{1,2}\.?|pt?s?\.?)?/i;
const outOf =
  /(?: ?(?:\/|dari|dr\.?|of) ?(?:nilai |skor )?(?:maks(?:imal|imum)?\.? ?|max\.? ?)?([\d.,]+) ?(?:poin|%)?)?/i;
/** "70,88 (maks 96)", "12,5 [bobot: 15 poin]": the maximum behind the number. */
const inBrackets =
  / ?[([](?:(?:nilai|skor|poin|dari) ?)?(?:maks(?:imal|imum)?|max(?:imum)?|bobot)\.? ?[:=]? ?([\d.,]+)(?: ?poin)?[)\]]$/i;
const whole = new RegExp(`^${label.source}${digits.source}${unit.source}${outOf.source}$`, "i");

/** "23**", "28,25 *)", "12,5 1)": what points to a note below the table is no part of the number. */
const noteSign = /(?: ?(?:[*†‡]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]{1,2})\)?| [1-9]\)| \([a-h1-9]\))$/;
/** "68 (enam puluh delapan)": a number and the same in words; "enam puluh delapan poin": in words alone. */
const inWords = /^([^()]+)\(([a-z ]+)\)$/i;
const wordsAlone = /^((?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se[pbr])[a-z ]*)$/i;
const wordsFirst = /^([a-z ]+)\(([\d.,]+)\)$/i;
/** "12 koma 5". */
const spokenMark = /^(\d{1,4}) ?koma ?(\d{1,2})(?!\d)/i;
/** A share in brackets is rounded, at most to whole percent. */
const shareWithin = 0.51;

function readNumber(text: string, max: number | null): NumberAmount | null {
  const alone = wordsAlone.exec(text)?.[1];
  const said = alone === undefined ? null : spelledOut(alone.replace(/ (poin|nilai)$/i, ""));
  if (said !== null) return { ...plain(said), text };
  if (!/[\d½¼¾⅐-⅞\uff10-\uff19]/.test(text)) return null;
  const bare = withoutSigns(text).replace(spokenMark, "$1,$2").replace(inBrackets, " dari $1");
  const result = calculated(bare, (part) => readDigits(part, part, max)?.value ?? null);
  if (result !== null) return { ...plain(result), text };
  const remarked = withoutRemark(bare);
  return remarked ? agreeing(readDigits(remarked.before, text, max), remarked) : readSpelled(bare, text, max);
}

/** The number before a bracket; null where what the bracket says of it is not so: nobody knows which of the two is meant. */
function agreeing(found: NumberAmount | null, { share, earlier, isRise }: Remarked): NumberAmount | null {
  if (found === null) return null;
  const [percent] = marks(share);
  const [before] = marks(earlier);
  const { value, of } = found;
  const isOther = of !== null && percent !== undefined && Math.abs((100 * value) / of - percent) > shareWithin;
  const isTurned = before !== undefined && isRise !== null && isRise !== value >= before;
  return isOther || isTurned ? null : found;
}

function readSpelled(bare: string, text: string, max: number | null): NumberAmount | null {
  const turned = bare.replace(noteSign, "").replace(wordsFirst, "$2 ($1)");
  const spelled = inWords.exec(turned);
  const found = readDigits((spelled?.[1] ?? turned).trim(), text, max);
  if (found === null || spelled === null) return found;
  const value = spelledOut(spelled[2] ?? "");
  // Where the two differ nobody knows which is meant.
  const isSame = value === found.value || (value !== null && value === found.otherwise);
  return isSame ? { ...found, value, otherwise: null } : null;
}

/** `written` without what says nothing of the number; `text` as typed. */
function readDigits(written: string, text: string, max: number | null): NumberAmount | null {
  const match = whole.exec(written);
  if (!match?.[1] || !areGapsClear(match[1])) return null;
  const of = match[3] ? (meanings(match[3])[0] ?? null) : null;
  const [first, second] = settle(meanings(match[1]), of ?? max);
  if (first === undefined) return null;
  return { kind: "number", value: first, text, percent: Boolean(match[2]), otherwise: second ?? null, of };
}

/** The values that digits with dots and commas can mean, the Indonesian reading first. */
function meanings(written: string): number[] {
  const negative = /^[-(]/.test(written);
  const bare = withoutEndMarks(written.replace(/[-+('\s]/g, ""));
  return marks(bare).map((value) => (negative ? -value : value));
}

function withoutEndMarks(text: string): string {
  let end = text.length;
  while (".,".includes(text[end - 1] ?? " ")) end--;
  return text.slice(0, end);
}

function marks(bare: string): number[] {
  const dots = bare.split(".").length - 1;
  const commas = bare.split(",").length - 1;
  if (dots === 0 && commas === 0) return number(bare);
  if (dots > 0 && commas > 0)
    return number(withDecimal(bare, bare.lastIndexOf(",") > bare.lastIndexOf(".") ? "," : "."));
  const mark = dots > 0 ? "." : ",";
  if (dots + commas > 1) return /^\d{1,3}([.,]\d{3})+$/.test(bare) ? number(withDecimal(bare, null)) : [];
  const decimal = number(withDecimal(bare, mark));
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(bare)) return decimal;
  const thousands = number(withDecimal(bare, null));
  return mark === "." ? [...thousands, ...decimal] : [...decimal, ...thousands];
}

function withDecimal(bare: string, mark: string | null): string {
  return [...bare]
    .map((character) => (character === mark ? "." : character))
    .filter((character, at) => /\d/.test(character) || (character === "." && bare[at] === mark))
    .join("");
}

function number(text: string): number[] {
  const value = Number(text);
  return text !== "" && Number.isFinite(value) ? [value] : [];
}

/** The reading that the maximum allows comes first; the other one stays as the doubt. */
function settle(values: number[], max: number | null): number[] {
  if (max === null || values.length < 2) return values;
  return [...values].sort((a, b) => Number(a > max) - Number(b > max));
}

function plain(value: number): NumberAmount {
  return { kind: "number", value, text: null, percent: false, otherwise: null, of: null };
}

/** The number of an amount, null when it holds none. */
export function toNumber(amount: Amount): number | null {
  return amount.kind === "number" ? amount.value : null;
}

/** The maximum that a score cell names itself ("95.00 / 100.00" → 100), null when it names none. */
export function ofMaximum(cell: CellValue): number | null {
  const amount = readAmount(cell);
  return amount.kind === "number" ? amount.of : null;
}

/** What a cell holds: compared with what is expected, and put so that Excel takes it for what it is. */
import type { Content } from "../../core/port/port";
import type { CellValue } from "../../core/workbook";
import { formulaIn, toCellValue } from "../reading/cells";

/** A cell as Office.js gives it. */
export interface Held {
  value: unknown;
  formula: unknown;
  format: string;
}

export function contentOf({ value, formula: written }: Held): Content {
  const formula = formulaIn(value, written);
  return formula === null ? { value: toCellValue(value, false) } : { formula };
}

/** How a content is put: the format to give the cell before, and the one to give it after; null leaves the format. */
export interface Entry {
  input: unknown;
  format: string | null;
  after: string | null;
}

/** What to write so that the cell holds it. In a cell of the format Text a number or a formula would become a text. */
export function entryFor(to: Content, wanted: string | null, held: Held): Entry {
  const isText = (wanted ?? held.format) === "@";
  const general = isText ? "General" : wanted;
  // A formula like =TODAY() brings a number format of its own along.
  if ("formula" in to) return { input: to.formula, format: general, after: wanted ?? (isText ? null : held.format) };
  if (typeof to.value === "string" && to.value !== "")
    return { input: isText || !isConverted(to.value) ? to.value : `'${to.value}`, format: wanted, after: null };
  if (typeof to.value === "string" || to.value === null) return { input: "", format: wanted, after: null };
  return { input: to.value, format: general, after: isText ? wanted : null };
}

/** What to enter into a new cell for it to hold that value: texts that Excel would convert get its apostrophe. */
export function inputOf(value: CellValue): unknown {
  return entryFor({ value }, null, untouched).input;
}

const untouched: Held = { value: "", formula: "", format: "General" };

export function isTooLong(to: Content): boolean {
  if ("formula" in to) return to.formula.length > 8192;
  return typeof to.value === "string" && to.value.length > 32_767;
}

const months = /\b(jan|feb|mar|apr|may|mei|jun|jul|aug|agu|ags|agt|sep|oct|okt|nov|dec|des)[a-z]*\b/gi;
const units = /\b(am|pm|rp|idr|usd|eur)\b/gi;

/** True for a text that some Excel, in whatever language, takes for a number, a date, a truth value or a formula. */
export function isConverted(text: string): boolean {
  if (/^\s*[=+\-@'#＝＋－＠]/.test(text) || /^\s*(true|false|benar|salah)\s*$/i.test(text)) return true;
  if (!/\d/.test(text)) return false;
  return /^[\d\s.,:;/\-+%$€£¥()e]*$/i.test(text.replace(months, "").replace(units, ""));
}

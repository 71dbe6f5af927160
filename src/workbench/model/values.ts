/** Values as Excel's API gives and takes them. */
import type { CellValue } from "../book/book";
import { isError } from "../../core/workbook";

/** As in Excel.RangeValueType. */
export function valueType(value: CellValue): string {
  if (value === null || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isError(value) ? "Error" : "String";
}

/** The text behind an apostrophe, which stays text whatever it looks like ("'=A1", "'007"); null without one. */
export function quotedText(input: string): { text: string } | null {
  return input.startsWith("'") ? { text: input.slice(1) } : null;
}

/**
 * What a text written into a cell becomes, as when it is typed: "12,5" stays text in an English Excel, "12.5", "50%",
 * "1,234", "TRUE" and dates become values, an apostrophe in front keeps it text. A number format may come with it.
 */
export function typed(text: string): { value: CellValue; format?: string } {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (isError(upper)) return { value: upper };
  return typedNumber(text.trim()) ?? typedDate(text.trim()) ?? { value: text };
}

function typedNumber(text: string): { value: number; format?: string } | null {
  const found = /^([+-]?)\$?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?\s?(%?)$/i.exec(text);
  const [, sign = "", whole = "", fraction = "", exponent = "", percent = ""] = found ?? [];
  if (!/\d/.test(whole + fraction)) return null;
  const value = Number(`${sign}${whole.replaceAll(",", "") || "0"}${fraction}${exponent}`) / (percent ? 100 : 1);
  const decimals = fraction ? ".00" : "";
  if (!Number.isFinite(value)) return null;
  if (percent) return { value, format: `0${decimals}%` };
  if (exponent) return { value, format: "0.00E+00" };
  return whole.includes(",") ? { value, format: `#,##0${decimals}` } : { value };
}

function typedDate(text: string): { value: number; format: string } | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [Number(american?.[3]), Number(american?.[1]), Number(american?.[2])];
  if (!(year >= 1900) || !(month >= 1 && month <= 12) || !(day >= 1 && day <= 31)) return null;
  return { value: Date.UTC(year, month - 1, day) / 86400000 + 25569, format: "m/d/yyyy" };
}

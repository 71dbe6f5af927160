/** Every sentence the product says exists twice: in Indonesian, which comes first, and in English. */

export type Language = "id" | "en";

export interface Text {
  id: string;
  en: string;
}

const formats = new Map<string, Intl.NumberFormat>();

/** From here on a number is written as 1E15: JavaScript and Excel keep no more than its first 15 digits. */
const mostExactNumber = 1e15;

/** A number as people of that language write it: `771,81` in Indonesian, `771.81` in English; at most `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 2): string {
  const notation = Math.abs(value) >= mostExactNumber ? "scientific" : "standard";
  const key = language + digits + notation;
  const known = formats.get(key);
  const options = { maximumFractionDigits: digits, notation } as const;
  const format = known ?? new Intl.NumberFormat(language === "id" ? "id-ID" : "en-GB", options);
  if (!known) formats.set(key, format);
  return format.format(value);
}

/** "24 poin"; "24 points", "1 point". */
export function formatPoints(value: number, language: Language): string {
  const unit = language === "id" ? "poin" : value === 1 ? "point" : "points";
  return `${formatNumber(value, language)} ${unit}`;
}

/** "6 butir"; "6 items", "1 item": rows of a workbook are questions in one and indicators in another. */
export function formatItems(count: number, language: Language): string {
  const unit = language === "id" ? "butir" : count === 1 ? "item" : "items";
  return `${formatNumber(count, language)} ${unit}`;
}

/** What a sentence quotes of a cell: its first words, "…" for the rest; a cell may hold 32,767 characters. */
export function shortened(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…` : text;
}

/** The same sentence in both languages, each with its numbers written its own way. */
export function say(sentence: (language: Language, number: (value: number) => string) => string): Text {
  return {
    id: sentence("id", (value) => formatNumber(value, "id")),
    en: sentence("en", (value) => formatNumber(value, "en")),
  };
}

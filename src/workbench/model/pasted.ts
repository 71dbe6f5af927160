/** Text that is pasted into the grid, read in the page's language and put as the grid's own reading, which is English, takes it. */
import type { Language } from "../../core/text";
import { globalFormula } from "./localFormula";
import { textUnder } from "./text";
import { typed } from "./values";

/** One cell's text. What is no number, day or formula in the language stays as it is. */
export function pastedText(text: string, language: Language): string {
  if (language === "en") return text;
  if (text.startsWith("=")) return globalFormula(text, language) ?? text;
  const { value, format = "" } = typed(text, language);
  if (typeof value !== "number") return text;
  if (format.includes("%")) return `${Number((value * 100).toPrecision(15))}%`;
  if (!/[dmyhs]/i.test(format.replace(/"[^"]*"/g, ""))) return String(value);
  return textUnder(value, format === "d-mmm" ? "m/d/yyyy" : format, "en") ?? text;
}

/** Cells apart at tabs, rows at line breaks; a text in quotes may hold both and stays as it is. */
export function pastedRows(text: string, language: Language): string {
  return text.replace(/"(?:[^"]|"")*"|[^\t\r\n"]+/g, (cell) =>
    cell.startsWith('"') ? cell : pastedText(cell, language),
  );
}

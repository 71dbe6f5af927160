/** What rules of a sheet the grid does not draw, each as a line to read: filters, data validation, conditional formats. */
import { formatNumber } from "../../core/text";
import type { Language, Text } from "../../core/text";
import { toLetters } from "../../core/workbook";
import { cellValueOf } from "../book/cells";
import type { BookSheet, ConditionalFormat, Filter, Validation } from "../book/book";
import { textOf } from "../model/text";
import { listLine, lineOfAreas } from "./listed";
import type { ListItem } from "./listed";
import { toAddress } from "../../core/areas";

/** The filter of the sheet. */
export function filtersOf(sheet: BookSheet, language: Language): ListItem[] {
  if (!sheet.filter) return [];
  const { area, criteria } = sheet.filter;
  const names = [...criteria.keys()].sort((a, b) => a - b).map((index) => headingOf(sheet, area, index, language));
  const words: Text =
    names.length > 0
      ? { id: `Disaring menurut ${names.join(", ")}`, en: `Filtered by ${names.join(", ")}` }
      : { id: "Tidak ada kolom yang disaring", en: "No column is filtered" };
  return [listLine("filter", words[language], toAddress(area), sheet, area, language)];
}

function headingOf(sheet: BookSheet, { top, left }: Filter["area"], index: number, language: Language): string {
  const heading = cellValueOf(sheet, top, left + index);
  const column: Text = { id: `kolom ${toLetters(left + index)}`, en: `column ${toLetters(left + index)}` };
  return heading === null || heading === "" ? column[language] : String(heading);
}

export function validationsOf(sheet: BookSheet, language: Language): ListItem[] {
  return sheet.validations.flatMap((one) =>
    lineOfAreas("validation", allowed(one, language), one.areas, sheet, language),
  );
}

const quantities: Readonly<Record<string, Text>> = {
  WholeNumber: { id: "Bilangan bulat", en: "Whole number" },
  Decimal: { id: "Bilangan", en: "Number" },
  Date: { id: "Tanggal", en: "Date" },
  Time: { id: "Waktu", en: "Time" },
  TextLength: { id: "Panjang teks", en: "Length of text" },
};

const comparisons: Readonly<Record<string, (first: string, second: string) => Text>> = {
  Between: (first, second) => ({ id: `antara ${first} dan ${second}`, en: `between ${first} and ${second}` }),
  NotBetween: (first, second) => ({
    id: `di luar ${first} sampai ${second}`,
    en: `not between ${first} and ${second}`,
  }),
  EqualTo: (first) => ({ id: `sama dengan ${first}`, en: `equal to ${first}` }),
  NotEqualTo: (first) => ({ id: `tidak sama dengan ${first}`, en: `not equal to ${first}` }),
  GreaterThan: (first) => ({ id: `lebih dari ${first}`, en: `greater than ${first}` }),
  LessThan: (first) => ({ id: `kurang dari ${first}`, en: `less than ${first}` }),
  GreaterThanOrEqualTo: (first) => ({ id: `paling sedikit ${first}`, en: `at least ${first}` }),
  LessThanOrEqualTo: (first) => ({ id: `paling banyak ${first}`, en: `at most ${first}` }),
};

/** What may be typed there: "Bilangan bulat antara 1 dan 9". */
function allowed({ type, rule, prompt }: Validation, language: Language): string {
  const [details = {}] = Object.values(rule);
  if (type === "List") return choices(String(details.source ?? ""))[language];
  const quantity = quantities[type];
  if (quantity) return `${quantity[language]} ${compared(details, type, language)}`.trim();
  const formula: Text = { id: `Rumus ${String(details.formula)}`, en: `Formula ${String(details.formula)}` };
  const message: Text = { id: `Pesan saja: ${prompt.message}`, en: `A message only: ${prompt.message}` };
  return type === "Custom" ? formula[language] : message[language];
}

function choices(source: string): Text {
  return source.startsWith("=")
    ? { id: `Pilihan dari ${source}`, en: `A choice from ${source}` }
    : { id: `Pilihan: ${spaced(source)}`, en: `A choice of ${spaced(source)}` };
}

function compared(details: Readonly<Record<string, unknown>>, type: string, language: Language): string {
  const [first = "", second = ""] = [details.formula1, details.formula2].map((one) => operand(one, type, language));
  return comparisons[String(details.operator)]?.(first, second)[language] ?? "";
}

function spaced(source: string): string {
  return source
    .split(",")
    .map((one) => one.trim())
    .join(", ");
}

/** A number as the language writes it, a day or a time as such; formulas as they are. */
function operand(value: unknown, type: string, language: Language): string {
  if (typeof value !== "number") return String(value ?? "");
  if (type === "Date") return textOf(value, "yyyy-mm-dd");
  return type === "Time" ? textOf(value, "hh:mm") : formatNumber(value, language, 10);
}

/** Colour scales, data bars, icons, and the few others that the grid cannot show. */
export function formatsOf(sheet: BookSheet, language: Language): ListItem[] {
  return sheet.conditionalFormats
    .filter(({ rule }) => rule.formula === "")
    .flatMap((format) => lineOfAreas("format", nameOf(format)[language], format.areas, sheet, language));
}

function nameOf({ rule }: ConditionalFormat): Text {
  const isThree = rule.type !== "Custom" && rule.inFile.colorScale?.colors.length === 3;
  switch (rule.type) {
    case "ColorScale":
      return isThree
        ? { id: "Skala tiga warna", en: "Three-colour scale" }
        : { id: "Skala dua warna", en: "Two-colour scale" };
    case "DataBar":
      return { id: "Bilah data", en: "Data bars" };
    case "IconSet":
      return { id: "Kumpulan ikon", en: "Icon set" };
    default: {
      const name = rule.type === "Custom" ? rule.type : rule.inFile.type;
      return { id: `Aturan ${name}`, en: `Rule ${name}` };
    }
  }
}

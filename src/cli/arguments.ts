/** What the command line was asked to do. */
import { parseArgs } from "node:util";
import { Fault } from "../core/fault";
import type { Language } from "../core/text";

export interface Arguments {
  file: string;
  language: Language;
  json: boolean;
  showMap: boolean;
  help: boolean;
  instrument: string | null;
  map: string | null;
  /** A folder or .zip with the files of evidence. */
  evidence: string | null;
  years: number[] | null;
  /** The one sheet to read. */
  sheet: string | null;
  /** Indicators and clusters that are meant. */
  only: string[] | null;
  whole: boolean;
}

/**
 * Reads the arguments; what is wrong with them is thrown as one sentence.
 * @throws Fault when an argument is unknown, lacks its value, or no file is named.
 */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const language = values.lang ?? "id";
  if (language !== "id" && language !== "en") throw badLanguage(language);
  const help = values.help ?? false;
  const [file = "", ...more] = positionals;
  if (!help && file === "") throw noFile();
  if (!help && more.length > 0) throw oneFile(positionals.length);
  return {
    file,
    language,
    help,
    json: values.json ?? false,
    showMap: values["show-map"] ?? false,
    ...pathsOf(values),
    years: values.years === undefined ? null : readYears(values.years),
    ...part(values),
  };
}

function pathsOf(values: ReturnType<typeof parse>["values"]): Pick<Arguments, "instrument" | "map" | "evidence"> {
  const { instrument = null, map = null, evidence = null } = values;
  return { instrument, map, evidence };
}

/** What of the workbook is meant. */
function part({ sheet, only, whole }: ReturnType<typeof parse>["values"]): Pick<Arguments, "sheet" | "only" | "whole"> {
  const codes = only?.split(",").map((code) => code.trim());
  return { sheet: sheet ?? null, only: codes ?? null, whole: whole ?? false };
}

/** The language asked for, even when other arguments are wrong: complaints should be read too. */
export function languageOf(words: readonly string[]): Language {
  const at = words.indexOf("--lang");
  return words.includes("--lang=en") || (at >= 0 && words[at + 1] === "en") ? "en" : "id";
}

/** @throws Fault when an argument is unknown or lacks its value. */
function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        lang: { type: "string" },
        instrument: { type: "string" },
        years: { type: "string" },
        map: { type: "string" },
        evidence: { type: "string" },
        sheet: { type: "string" },
        only: { type: "string" },
        whole: { type: "boolean" },
        "show-map": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw notUnderstood(error);
  }
}

/** Node names the option in quotes; the rest of its sentence is English only. */
function notUnderstood(error: unknown): Fault {
  const option = /'([^']+)'/.exec(String(error))?.[1] ?? "";
  return new Fault({
    id: `Pilihan ${option} tidak dikenal atau isinya tidak sesuai; lihat pilihan yang ada dengan --help.`,
    en: `The option ${option} is not known, or its value does not fit; see the options with --help.`,
  });
}

/** @throws Fault when the years are none. */
function readYears(text: string): number[] {
  const years = text.split(",").map((year) => Number(year.trim()));
  if (years.every((year) => Number.isInteger(year) && year >= 2000 && year <= 2100)) return years;
  throw new Fault({
    id: `Tahun "${text}" tidak dapat dibaca; tulis seperti --years 2024,2025.`,
    en: `The years "${text}" cannot be read; write them as --years 2024,2025.`,
  });
}

function badLanguage(language: string): Fault {
  return new Fault({
    id: `Bahasa "${language}" tidak tersedia; pakai --lang id atau --lang en.`,
    en: `There is no language "${language}"; use --lang id or --lang en.`,
  });
}

function noFile(): Fault {
  return new Fault({
    id: "Sebutkan file .xlsx yang akan diperiksa, misalnya: npm run --silent check -- rekap.xlsx",
    en: "Name the .xlsx file to check, for example: npm run --silent check -- recap.xlsx",
  });
}

function oneFile(count: number): Fault {
  return new Fault({
    id: `Hanya satu file yang dapat diperiksa sekaligus, tetapi disebut ${count}; jika nama file memuat spasi, beri tanda kutip.`,
    en: `One file can be checked at a time, but ${count} were named; put quotes around a file name with spaces.`,
  });
}

/** What the command line was asked to do. */
import { parseArgs } from "node:util";
import { parseYears } from "../core/evidence/years";
import { Fault } from "../core/fault";
import type { Language } from "../core/text";
import type { Addition, Given, Option } from "./additions/addition";
import { additions } from "./additions/index";
import { makerFor } from "./makers/index";
import { notUnderstood } from "./misuse";
import { allOptions, mayBeLeftOut } from "./options";

export interface Arguments {
  /** A workbook, a folder of them, or "-" for a list on stdin. */
  file: string;
  /** Paths after it: for an addition that takes them, else more workbooks. */
  more: readonly string[];
  language: Language;
  json: boolean;
  showMap: boolean;
  help: boolean;
  instrument: string | null;
  map: string | null;
  years: readonly number[] | null;
  /** The one sheet to read. */
  sheet: string | null;
  /** Indicators and clusters that are meant. */
  only: string[] | null;
  whole: boolean;
  /** The file of the board, and the folder of the notes: asking for either makes it a province's run. */
  board: string | null;
  notes: string | null;
  /** How many threads a province's run has; null for one a core. */
  workers: number | null;
  /** What is asked for beside the check. */
  asked: readonly Addition[];
  /** Every option that was given. */
  given: Given;
}

/**
 * Reads the arguments; what is wrong with them is thrown as one sentence.
 * @throws Fault when an argument is unknown, lacks its value, or no file is named.
 */
export function readArguments(words: readonly string[]): Arguments {
  const { given, paths } = parse(words);
  const language = given.lang ?? "id";
  if (language !== "id" && language !== "en") throw badLanguage(language);
  const has = (name: string): boolean => given[name] !== undefined;
  const [file = "", ...more] = paths;
  const asked = askedFor(given);
  if (file === "" && !needsNoFile(given)) throw noFile();
  const { instrument = null, map = null, sheet = null, board = null, notes = null, only, years, workers } = given;
  return {
    ...{ file, more, language, instrument, map, sheet, board, notes, asked, given },
    help: has("help"),
    json: has("json"),
    showMap: has("show-map"),
    whole: has("whole"),
    years: years === undefined ? null : readYears(years),
    workers: workers === undefined ? null : readWorkers(workers),
    only: only === undefined ? null : only.split(",").map((code) => code.trim()),
  };
}

/** The help, and what is made without a workbook to check. */
function needsNoFile(given: Given): boolean {
  return given.help !== undefined || makerFor(given) !== null;
}

/**
 * The additions that are asked for, in the order of the report.
 * @throws Fault when an option is given without the one that it belongs to.
 */
function askedFor(given: Given): Addition[] {
  return additions.filter(({ options: [first, ...others], isAlwaysRun }) => {
    if (isAlwaysRun) return [first, ...others].some(({ name }) => given[name] !== undefined);
    const stray = others.find(({ name }) => given[name] !== undefined);
    if (given[first.name] === undefined && stray) throw alone(stray, first);
    return given[first.name] !== undefined;
  });
}

/** The language asked for, even when other arguments are wrong: complaints should be read too. */
export function languageOf(words: readonly string[]): Language {
  const at = words.indexOf("--lang");
  return words.includes("--lang=en") || (at >= 0 && words[at + 1] === "en") ? "en" : "id";
}

/** @throws Fault when an argument is unknown or lacks its value. */
function parse(words: readonly string[]): { given: Given; paths: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: withEmptyValues(words), allowPositionals: true, options });
    const all = Object.entries(values).map(([name, value]): [string, string[]] => [name, textsOf(value)]);
    const given = Object.fromEntries(all.map(([name, [first = ""]]) => [name, first]));
    // "--merge A --merge B" names the same files as "--merge A B".
    return { given, paths: [...positionals, ...all.flatMap(([, [, ...others]]) => others)] };
  } catch (error) {
    throw notUnderstood(error);
  }
}

/** An option that may be repeated has a list. */
function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [typeof value === "string" ? value : ""];
}

const options = Object.fromEntries(
  allOptions.map(({ name, value }) => [
    name,
    {
      type: value === null ? ("boolean" as const) : ("string" as const),
      multiple: value?.endsWith("…") ?? false,
      ...(name === "help" ? { short: "h" } : {}),
    },
  ]),
);

/** Node knows no value that may be left out: the next word is the value unless it is an option or a workbook. */
function withEmptyValues(words: readonly string[]): string[] {
  const optional = new Set(allOptions.filter(mayBeLeftOut).map(({ name }) => `--${name}`));
  return words.map((word, at) => {
    const next = words[at + 1] ?? "-";
    return optional.has(word) && (next.startsWith("-") || /\.xls[xmb]?$/i.test(next)) ? `${word}=` : word;
  });
}

function alone(option: Option, first: Option): Fault {
  return new Fault({
    id: `Pilihan --${option.name} hanya berarti bersama --${first.name}; tulis keduanya.`,
    en: `The option --${option.name} means something only with --${first.name}; give both.`,
  });
}

/** @throws Fault when the years are none. */
function readYears(text: string): readonly number[] {
  const years = parseYears(text.split(",").map((year) => Number(year.trim())));
  if (years) return years;
  throw new Fault({
    id: `Tahun "${text}" tidak dapat dibaca; tulis seperti --years 2024,2025.`,
    en: `The years "${text}" cannot be read; write them as --years 2024,2025.`,
  });
}

/** A machine has hundreds of cores at most. */
const mostWorkers = 512;

/** @throws Fault when it is no number of threads. */
function readWorkers(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= mostWorkers) return count;
  throw new Fault({
    id: `Jumlah "${text}" tidak dapat dipakai; tulis bilangan 1 sampai ${mostWorkers}, misalnya --workers 4.`,
    en: `The number "${text}" cannot be used; write a whole number from 1 to ${mostWorkers}, such as --workers 4.`,
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

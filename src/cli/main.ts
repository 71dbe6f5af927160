/** Runs one check from the command line: 0 clean (hints allowed), 1 errors or queries found, 2 could not check. */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { Fault, isFault } from "../core/fault";
import { parseInstrument } from "../core/instrument";
import type { Instrument } from "../core/instrument";
import { mappingOf, parseMapping } from "../core/reading/mapping";
import type { Mapping } from "../core/reading/mapping";
import { check } from "../core/report";
import type { Report } from "../core/report";
import type { Language, Text } from "../core/text";
import { readWorkbook } from "../xlsx/read";
import { languageOf, readArguments } from "./arguments";
import type { Arguments } from "./arguments";
import { usage } from "./help";
import { toJson } from "./json";
import { startProgress } from "./progress";
import { toLines } from "./lines";

const shippedInstrument = fileURLToPath(new URL("../../assets/instruments/kla-2024.json", import.meta.url));

/** Several faults of one file, one line each. */
class Faults extends Error {
  readonly texts: readonly Text[];

  constructor(texts: readonly Text[]) {
    super(texts[0]?.id);
    this.texts = texts;
  }
}

export async function main(words: readonly string[]): Promise<number> {
  try {
    return await run(readArguments(words));
  } catch (error) {
    process.stderr.write(sentences(error, languageOf(words)).join("\n") + "\n");
    return 2;
  }
}

async function run(args: Arguments): Promise<number> {
  if (args.help) {
    print(usage(args.language));
    return 0;
  }
  const progress = startProgress(args.language);
  const instrument = await readInstrument(args.instrument ?? shippedInstrument);
  const mapping = args.map === null ? {} : await readMapping(args.map);
  progress.say({ id: `Membaca ${basename(args.file)} …`, en: `Reading ${basename(args.file)} …` });
  const workbook = await readWorkbook(await readBytes(args.file), basename(args.file));
  progress.say({
    id: `Memeriksa ${workbook.sheets.length} lembar …`,
    en: `Checking ${workbook.sheets.length} sheets …`,
  });
  const report = check(workbook, instrument, { mapping, ...(args.years ? { years: args.years } : {}) });
  progress.stop();
  print(show(report, args));
  return exitCode(report);
}

function show(report: Report, { file, language, json, showMap }: Arguments): string {
  if (showMap) return JSON.stringify(mappingOf(report.tables), null, 2);
  return json
    ? JSON.stringify(toJson(report, basename(file), language), null, 2)
    : toLines(report, basename(file), language).join("\n");
}

function exitCode({ crashed, findings }: Report): number {
  if (crashed.length > 0) return 2;
  return findings.some(({ level }) => level !== "hint") ? 1 : 0;
}

async function readBytes(path: string): Promise<Uint8Array> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw isFolder(name);
    return await readFile(path);
  } catch (error) {
    if (isFault(error)) throw error;
    throw cannotOpen(path, error);
  }
}

async function readJson(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(path)).replace(/^\ufeff/, "");
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : "";
    throw new Fault({
      id: `File ${basename(path)} bukan JSON yang benar (${detail}); periksa koma dan tanda kutipnya.`,
      en: `The file ${basename(path)} is not valid JSON (${detail}); check its commas and quotes.`,
    });
  }
}

async function readInstrument(path: string): Promise<Instrument> {
  const parsed = parseInstrument(await readJson(path));
  if (parsed.ok) return parsed.instrument;
  throw new Faults(
    parsed.faults.map(({ text }) => ({ id: `${basename(path)}: ${text.id}`, en: `${basename(path)}: ${text.en}` })),
  );
}

async function readMapping(path: string): Promise<Mapping> {
  const parsed = parseMapping(await readJson(path));
  if (parsed.ok) return parsed.mapping;
  throw new Faults(parsed.faults);
}

function isFolder(name: string): Fault {
  return new Fault({
    id: `${name} adalah folder, bukan file; sebutkan file .xlsx di dalamnya.`,
    en: `${name} is a folder, not a file; name the .xlsx file inside it.`,
  });
}

function cannotOpen(path: string, error: unknown): Fault {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") {
    return new Fault({
      id: `File ${path} tidak ditemukan; periksa nama dan foldernya.`,
      en: `The file ${path} was not found; check its name and folder.`,
    });
  }
  return new Fault({
    id: `File ${path} tidak dapat dibuka (${code}); tutup dulu di program lain, atau periksa hak aksesnya.`,
    en: `The file ${path} cannot be opened (${code}); close it in other programs, or check its permissions.`,
  });
}

function sentences(error: unknown, language: Language): string[] {
  if (isFault(error)) return [error.text[language]];
  if (error instanceof Faults) return error.texts.map((text) => text[language]);
  const detail = error instanceof Error ? error.message : String(error);
  return [
    language === "id"
      ? `Pemeriksaan gagal karena kesalahan program (${detail}); laporkan ini beserta langkah Anda.`
      : `The check failed by a fault of the program (${detail}); please report it with what you did.`,
  ];
}

function print(text: string): void {
  process.stdout.write(text + "\n");
}

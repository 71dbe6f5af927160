/** Runs one check from the command line: 0 clean (hints allowed), 1 errors or queries found, 2 could not check. */
import { basename } from "node:path";
import { Fault, isFault } from "../core/fault";
import { mappingOf } from "../core/reading/mapping";
import { folderReport } from "../core/report/evidenceFolder";
import type { FolderReport } from "../core/report/evidenceFolder";
import { check } from "../core/report/report";
import type { Report } from "../core/report/report";
import { failureText } from "../core/wording/failure";
import type { Language } from "../core/text";
import { readWorkbook } from "../xlsx/read";
import { languageOf, readArguments } from "./arguments";
import type { Arguments } from "./arguments";
import { readBytes, readInstrument, readMapping } from "./files";
import { usage } from "./help";
import { toJson } from "./json";
import { toLines } from "./lines";
import { evidenceFiles } from "./evidenceFolder";
import { printJson, printLines, tell, widthOf } from "./output";
import { startProgress } from "./progress";

/** The exit code. The report goes to stdout; progress and what keeps the file from being checked go to stderr. */
export async function main(words: readonly string[]): Promise<number> {
  try {
    return await run(readArguments(words));
  } catch (error) {
    const language = languageOf(words);
    const sentences = isFault(error) ? error.sentences : [failureText(error)];
    for (const sentence of sentences) tell(sentence[language]);
    return 2;
  }
}

async function run(args: Arguments): Promise<number> {
  if (args.help) {
    await printLines(usage(args.language).split("\n"));
    return 0;
  }
  const report = await examine(args);
  const folder = args.evidence === null ? null : await compare(report, args.evidence, args.language);
  await show(report, args, folder);
  if (args.showMap) return 0;
  if (report.crashed.length > 0) tell(incomplete(report, args.language));
  return exitCode(report, folder);
}

async function examine({ file, language, instrument, map, years, sheet, only, whole }: Arguments): Promise<Report> {
  const name = basename(file);
  const progress = startProgress(language);
  try {
    const known = await readInstrument(instrument);
    const mapping = map === null ? {} : await readMapping(map);
    progress.say({ id: `Membaca ${name} …`, en: `Reading ${name} …` });
    const workbook = await readWorkbook(await readBytes(file), name);
    const count = workbook.sheets.length;
    progress.say({ id: `Memeriksa ${count} lembar …`, en: `Checking ${count} ${count === 1 ? "sheet" : "sheets"} …` });
    return checkWith(workbook, known, {
      ...{ mapping, whole },
      ...(years ? { years } : {}),
      ...(sheet === null ? {} : { sheet }),
      ...(only ? { only } : {}),
    });
  } finally {
    progress.stop();
  }
}

/** The files of evidence beside what the workbook cites. */
async function compare(report: Report, path: string, language: Language): Promise<FolderReport> {
  const progress = startProgress(language);
  try {
    progress.say({ id: `Membaca ${basename(path)} …`, en: `Reading ${basename(path)} …` });
    const files = await evidenceFiles(path, (count) => {
      if (count % 100 === 0) progress.say({ id: `Membaca ${count} file …`, en: `Reading ${count} files …` });
    });
    return folderReport(files, report);
  } finally {
    progress.stop();
  }
}

/**
 * What cannot be checked as it is can be, once somebody says where the table stands.
 * @throws Fault when nothing can be checked, with the way to say where the table stands.
 */
function checkWith(...given: Parameters<typeof check>): Report {
  try {
    return check(...given);
  } catch (error) {
    const [, , options] = given;
    const isTold = Object.keys(options?.mapping ?? {}).length > 0;
    if (!isFault(error) || isTold) throw error;
    const { id, en } = error.text;
    throw new Fault(
      { id: `${id} Caranya: --map, lihat --help.`, en: `${en} How: --map, see --help.` },
      { cause: error },
    );
  }
}

function show(
  report: Report,
  { file, language, json, showMap }: Arguments,
  folder: FolderReport | null,
): Promise<void> {
  if (showMap) return printJson(mappingOf(report.tables));
  if (json) return printJson(toJson(report, basename(file), language, folder));
  return printLines(toLines(report, basename(file), language, widthOf(), folder));
}

/** A file that is cited and missing, empty or unreadable weighs as much as a finding. */
function exitCode({ crashed, findings }: Report, folder: FolderReport | null): number {
  if (crashed.length > 0) return 2;
  if (folder && folder.missing.length + folder.empty.length + folder.unreadable.length > 0) return 1;
  return findings.some(({ level }) => level !== "hint") ? 1 : 0;
}

function incomplete({ crashed }: Report, language: Language): string {
  const names = crashed.map(({ rule }) => rule).join(", ");
  return language === "id"
    ? `Pemeriksaan tidak lengkap karena kesalahan program pada aturan ${names}; laporkan ini beserta langkah Anda.`
    : `The check is not complete because of a fault of the program in the rules ${names}; please report it with what you did.`;
}

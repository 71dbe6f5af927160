/** Runs one check from the command line: 0 clean (hints allowed), 1 errors or queries found, 2 could not check. */
import { basename } from "node:path";
import { Fault, isFault, NoTableFault, SeveralFault } from "../core/fault";
import { mappingOf } from "../core/reading/user/mapping";
import { check } from "../core/report/report";
import type { Report } from "../core/report/report";
import { failureText } from "../core/wording/failure";
import type { Instrument } from "../core/instrument/instrument";
import type { Language, Text } from "../core/text";
import { readWorkbook } from "../xlsx/read";
import { nothingAdded } from "./additions/addition";
import type { Added, Addition, Additions } from "./additions/addition";
import { additions } from "./additions/index";
import { languageOf, readArguments } from "./arguments";
import type { Arguments } from "./arguments";
import { readBytes, readInstrument, readMapping } from "./files/files";
import { usage } from "./help";
import { toJson } from "./json";
import { toLines } from "./lines";
import { makerFor } from "./makers/index";
import type { Maker } from "./makers/maker";
import { fromStdin, inputsOf, isFolder } from "./province/inputs";
import { printJson, printLines, tell, widthOf } from "./terminal/output";
import { startProgress } from "./terminal/progress";

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
  const maker = makerFor(args.given);
  if (maker) return make(maker, args);
  if (await isProvince(args)) return checkMany(args);
  const instrument = await readInstrument(args.instrument);
  const whole = await examine(args.file, args, instrument);
  const added = args.showMap ? nothingAdded : await add(whole, args, instrument);
  const report = withoutApart(whole, added);
  await show(report, args, added);
  if (args.showMap) return 0;
  if (report.crashed.length > 0) tell(incomplete(report, args.language));
  return exitCode(report, added);
}

/** @throws Fault when a workbook to check is named too, or what was given does not fit. */
async function make({ run: makeIt, option }: Maker, args: Arguments): Promise<number> {
  const { file, given, language } = args;
  if (file !== "") throw noWorkbook(option.name);
  const instrument = await readInstrument(args.instrument);
  const lines = await makeIt({ given, instrument, language, check: (path) => examine(path, args, instrument) });
  await printLines(lines.map((line) => line[language]));
  return 0;
}

function noWorkbook(option: string): Fault {
  return new Fault({
    id: `Pilihan --${option} tidak memeriksa buku kerja; jalankan tanpa nama file lain.`,
    en: `The option --${option} checks no workbook; give it without another file.`,
  });
}

/** Several workbooks, or one that is to be shown as a province's. */
async function isProvince({ file, more, board, notes, asked }: Arguments): Promise<boolean> {
  if (board !== null || notes !== null || file === fromStdin) return true;
  const takesMore = asked.some((addition) => addition.takesMore);
  return (more.length > 0 && !takesMore) || (await isFolder(file));
}

/** @throws Fault when an option is for one workbook only, or a file cannot be read or written. */
async function checkMany(args: Arguments): Promise<number> {
  const { file, more, language, json, board, notes, workers, instrument, map, years, sheet, only, whole, given } = args;
  const [single = null] = [
    ...args.asked.map(({ options: [first] }) => first.name),
    ...(args.showMap ? ["show-map"] : []),
  ];
  if (single !== null) throw forOneOnly(single);
  const words = [file, ...more];
  // A board of an earlier run may lie in the folder; a file that is named is meant.
  const { inputs, others } = await inputsOf(words, board === null || words.includes(board) ? [] : [board]);
  if (board !== null) await (await import("./province/write")).refuseBoard(board, inputs);
  const final = given.final !== undefined;
  const settings = { instrument, map, years, sheet, only, whole, final };
  const { checkProvince } = await import("./province/run");
  return checkProvince({ inputs, others, settings, language, json, board, notes, workers });
}

function forOneOnly(option: string): Fault {
  return new Fault({
    id: `Pilihan --${option} hanya untuk satu buku kerja; sebutkan satu file, bukan folder atau beberapa file.`,
    en: `The option --${option} is for one workbook only; name one file, not a folder or several files.`,
  });
}

async function examine(file: string, args: Arguments, instrument: Instrument): Promise<Report> {
  const { language, map, years, sheet, only, whole } = args;
  const name = basename(file);
  const progress = startProgress(language);
  try {
    const mapping = map === null ? {} : await readMapping(map);
    progress.say({ id: `Membaca ${name} …`, en: `Reading ${name} …` });
    const workbook = await readWorkbook(await readBytes(file), name);
    const count = workbook.sheets.length;
    progress.say({ id: `Memeriksa ${count} lembar …`, en: `Checking ${count} ${count === 1 ? "sheet" : "sheets"} …` });
    return checkWith(workbook, instrument, {
      ...{ mapping, whole },
      ...(years ? { years } : {}),
      ...(sheet === null ? {} : { sheet }),
      ...(only ? { only } : {}),
    });
  } finally {
    progress.stop();
  }
}

/** What was asked for beside the check, one after the other; nothing is written unless all of it can be done. */
async function add(report: Report, args: Arguments, instrument: Instrument): Promise<Additions> {
  const { given, file, more, language } = args;
  const progress = startProgress(language);
  const others = new Map<string, Promise<Report>>();
  const checkOther = (path: string): Promise<Report> => {
    const other = others.get(path) ?? examine(path, { ...args, sheet: null, map: null }, instrument);
    others.set(path, other);
    return other;
  };
  const added = new Map<Addition, Added>();
  try {
    for (const addition of additions.filter((one) => args.asked.includes(one) || one.isAlwaysRun)) {
      const { say } = progress;
      const one = await addition.run({ given, report, instrument, file, more, language, checkOther, say });
      if (one) added.set(addition, one);
    }
    for (const { write } of added.values()) await write?.();
  } finally {
    progress.stop();
  }
  return added;
}

function withoutApart(report: Report, added: Additions): Report {
  const apart = new Set([...added.values()].flatMap((one) => [...(one.apart ?? [])]));
  return apart.size === 0 ? report : { ...report, findings: report.findings.filter((finding) => !apart.has(finding)) };
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
    if (error instanceof SeveralFault) throw withWay(error, severalWay);
    if (error instanceof NoTableFault && !isTold) throw withWay(error, mappingWay);
    throw error;
  }
}

/** The same sentence, and the options by which to go on. */
function withWay(error: Fault, way: Text): Fault {
  const { id, en } = error.text;
  return new Fault({ id: `${id} Caranya: ${way.id}`, en: `${en} How: ${way.en}` }, { cause: error });
}

const mappingWay: Text = { id: "--map, lihat --help.", en: "--map, see --help." };
const severalWay: Text = {
  id: "satu per satu dengan --sheet NAMA, atau semuanya dengan --board FILE.html.",
  en: "one at a time with --sheet NAME, or all of them with --board FILE.html.",
};

function show(report: Report, { file, language, json, showMap }: Arguments, added: Additions): Promise<void> {
  if (showMap) return printJson(mappingOf(report.tables));
  if (json) return printJson(toJson(report, basename(file), language, added));
  return printLines(toLines(report, basename(file), language, widthOf(), added));
}

/** What an addition finds (a cited file that is missing, say) weighs as much as a finding. */
function exitCode({ crashed, findings }: Report, added: Additions): number {
  if (crashed.length > 0) return 2;
  if ([...added.values()].some(({ hasFaults }) => hasFaults)) return 1;
  return findings.some(({ level }) => level !== "hint") ? 1 : 0;
}

function incomplete({ crashed }: Report, language: Language): string {
  const names = crashed.map(({ rule }) => rule).join(", ");
  return language === "id"
    ? `Pemeriksaan tidak lengkap karena kesalahan program pada aturan ${names}; laporkan ini beserta langkah Anda.`
    : `The check is not complete because of a fault of the program in the rules ${names}; please report it with what you did.`;
}

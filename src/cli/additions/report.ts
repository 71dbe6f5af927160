/** `--report`: the report as sheets in a copy of the workbook, as one HTML file, or its findings as CSV; and what changed since the last. */
import { basename, extname } from "node:path";
import { Fault } from "../../core/fault";
import { csvOf } from "../../core/output/csv";
import { findingHeadings, findingRows } from "../../core/output/findings";
import { changedPlaces, fingerprintOf, keptFingerprint } from "../../core/output/fingerprint";
import type { OutputId } from "../../core/output/ids";
import { outputSheets } from "../../core/output/sheets";
import type { Output } from "../../core/output/terms";
import { ownSheetOf, ownSheets } from "../../core/own/sheets";
import { officesOf } from "../../core/planning/offices/offices";
import { planOf } from "../../core/planning/plan";
import { settle } from "../../core/planning/settled";
import { sheetNameFor } from "../../core/sheets/names";
import { say } from "../../core/text";
import type { Language, Text } from "../../core/text";
import type { Workbook } from "../../core/workbook";
import { readBytes } from "../files/files";
import { refuseTarget, save } from "../files/saving";
import { sheetsPage } from "../../core/html/sheets";
import { paragraph } from "../terminal/wrap";
import { programVersion } from "../../core/version";
import type { Addition, Request } from "./addition";
import { filesRead } from "./copy";
import { notesFor } from "./settled";
import { verifiedFor } from "./verified";
import { yearsFor } from "./years";

export const report: Addition = {
  key: "report",
  isAlwaysRun: true,
  options: [
    {
      name: "report",
      value: "OUT.xlsx|html|csv",
      help: {
        id: "laporan satu halaman dan daftarnya: salinan .xlsx dengan lembarnya, .html, atau .csv",
        en: "the report of one page and its lists: a copy as .xlsx with the sheets, .html, or .csv",
      },
    },
    {
      name: "day",
      value: "2026-03-11",
      help: { id: "tanggal pada laporan (bawaan: hari ini)", en: "the day that the report bears (default: today)" },
    },
  ],
  run: async (request) => {
    const { given, report: checked, language } = request;
    const since = sinceText(request);
    if (given.report === undefined && since === null) return null;
    const file = given.report ?? null;
    if (file !== null) await write(file, request);
    const written = file === null ? [] : [writtenText(file)];
    return {
      json: { file, fingerprint: fingerprintOf(checked).whole, changed: changedSince(request) },
      heading: { id: "Laporan", en: "Report" },
      lines: (width) => [...written, ...(since ? [since] : [])].flatMap((text) => paragraph(text[language], width)),
      hasFaults: false,
    };
  },
};

/** Places that differ from those of the report that the workbook keeps; null where it keeps none. */
function changedSince({ report: { workbook, entries } }: Request): string[] | null {
  const kept = keptFingerprint(workbook);
  return kept && changedPlaces(kept, fingerprintOf({ entries }));
}

/** So many places are named; the others are counted. */
const mostPlaces = 12;

function sinceText(request: Request): Text | null {
  const changed = changedSince(request);
  if (changed === null) return null;
  if (changed.length === 0)
    return {
      id: "Isi yang dihitung tidak berubah sejak Laporan KLA di buku kerja ini dibuat.",
      en: "What counts has not changed since the KLA report in this workbook was made.",
    };
  const named = changed.slice(0, mostPlaces).join(", ");
  const rest = changed.length - mostPlaces;
  return say((language, number) =>
    language === "id"
      ? `Sejak Laporan KLA di buku kerja ini dibuat, yang berubah: ${named}${rest > 0 ? ` dan ${number(rest)} lainnya` : ""}.`
      : `Since the KLA report in this workbook was made these have changed: ${named}${rest > 0 ? ` and ${number(rest)} more` : ""}.`,
  );
}

/** @throws Fault when the ending is none of ours, the file is one of those that were read, or it cannot be written. */
async function write(path: string, request: Request): Promise<void> {
  const { file, report: checked, say: tell, language } = request;
  const type = extname(path).toLowerCase();
  if (![".xlsx", ".xlsm", ".html", ".csv"].includes(type)) throw otherType(path);
  await refuseTarget(path, type.startsWith(".xls") ? filesRead(request) : ["", ...filesRead(request)]);
  tell({ id: `Menulis ${basename(path)} …`, en: `Writing ${basename(path)} …` });
  const output = await outputOf(request);
  const sheets = outputSheets(output, (id) => nameFor(id, checked.workbook, language));
  if (type === ".csv") {
    const rows = findingRows(output).map((cells) => cells.map(({ value }) => value));
    return save(path, new TextEncoder().encode(csvOf([findingHeadings(language), ...rows])));
  }
  const plain = sheets.map(({ sheet }) => sheet);
  if (type === ".html") {
    const title = `${ownSheets.report.name[language]}: ${basename(file)}`;
    return save(path, new TextEncoder().encode(await sheetsPage(plain, title, language)));
  }
  await save(
    path,
    await (await import("../../xlsx/write/patch")).patchWorkbook(await readBytes(file), basename(file), { put: plain }),
  );
}

/** The sheet of its kind that is there is replaced, whatever it is called by now; a sheet of the user's keeps its name. */
function nameFor(id: OutputId, { sheets, leftOut }: Workbook, language: Language): string {
  const old = sheets.find((sheet) => ownSheetOf(sheet)?.id === id);
  const names = [...sheets.map(({ name }) => name), ...leftOut.map(({ sheet }) => sheet)];
  return old?.name ?? sheetNameFor(ownSheets[id].name[language], names);
}

/** @throws Fault when a file named for it cannot be read. */
async function outputOf(request: Request): Promise<Output> {
  const { report: checked, file, given, language } = request;
  const { notes } = await notesFor(request);
  return {
    ...{ report: checked, language, file: basename(file), day: dayOf(given.day, language), version: programVersion },
    settlement: settle(checked, notes),
    plan: planOf(checked),
    offices: officesOf(checked),
    verified: await verifiedFor(request),
    years: await yearsFor(request),
  };
}

/** "11 Maret 2026". @throws Fault when the text is no day. */
function dayOf(given: string | undefined, language: Language): string {
  const now = new Date();
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given ?? "") ?? [];
  const date = given === undefined ? now : new Date(Number(year), Number(month) - 1, Number(day));
  const isReal = given === undefined || (date.getMonth() === Number(month) - 1 && date.getDate() === Number(day));
  if (!isReal) throw noDay(given);
  return new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-GB", { dateStyle: "long" }).format(date);
}

function noDay(text: string): Fault {
  return new Fault({
    id: `Tanggal "${text}" tidak dapat dibaca; tulis seperti --day 2026-03-11.`,
    en: `The day "${text}" cannot be read; write it as --day 2026-03-11.`,
  });
}

function otherType(path: string): Fault {
  return new Fault({
    id: `Laporan tidak dapat ditulis ke "${path}"; beri nama yang berakhiran .xlsx, .html, atau .csv.`,
    en: `The report cannot be written to "${path}"; give it a name that ends in .xlsx, .html or .csv.`,
  });
}

function writtenText(path: string): Text {
  return { id: `Laporan ditulis ke ${path}.`, en: `The report is written to ${path}.` };
}

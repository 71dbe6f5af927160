/** `--settled`, and the sheet "Catatan KLA": findings that somebody has acknowledged, counted apart with their reasons. */
import { basename } from "node:path";
import { Fault } from "../../core/fault";
import { parseNotes } from "../../core/planning/notes/parse";
import { notesSheet } from "../../core/planning/notes/plainSheet";
import { readNotes } from "../../core/planning/notes/sheet";
import type { ReadNotes } from "../../core/planning/notes/sheet";
import { ownSheetOf } from "../../core/own/sheets";
import { settle } from "../../core/planning/settled";
import type { SettledNote, Settlement } from "../../core/planning/settled";
import { reference } from "../../core/reference";
import type { Finding } from "../../core/rule/finding";
import type { Language } from "../../core/text";
import { settledLine, settlementTexts } from "../../core/wording/settled";
import type { Workbook } from "../../core/workbook";
import { toA1 } from "../../core/workbook";
import { readWorkbook } from "../../xlsx/read";
import { allOf, readBytes, readJson } from "../files/files";
import { item, paragraph } from "../terminal/wrap";
import type { Addition, Request } from "./addition";
import { copyWith } from "./copy";

export const settled: Addition = {
  key: "settled",
  isAlwaysRun: true,
  options: [
    {
      name: "settled",
      value: "FILE",
      help: {
        id: "temuan yang sudah diberi alasan: JSON, atau buku kerja dengan lembar Catatan KLA",
        en: "findings that have a reason: JSON, or a workbook with the sheet KLA notes",
      },
    },
    {
      name: "reasons",
      value: "OUT.xlsx",
      help: {
        id: "salinan dengan lembar Catatan KLA, tempat menulis alasan",
        en: "a copy with the sheet KLA notes, where reasons can be written",
      },
    },
  ],
  run: async (request) => {
    const { given, report, language } = request;
    const isFinal = given.final !== undefined;
    const read = await notesFor(request);
    const hasSheet = report.workbook.sheets.some((sheet) => ownSheetOf(sheet)?.id === "notes");
    if (given.settled === undefined && given.reasons === undefined && !hasSheet) return null;
    const found = settle(report, read.notes);
    const { reasons } = given;
    const write =
      reasons === undefined
        ? null
        : await copyWith(reasons, "notes", (name) => notesSheet(report, found, language, name), request);
    return {
      json: toJson(found, read, language),
      heading: { id: "Temuan yang sudah diberi alasan", en: "Findings that have a reason" },
      lines: (width) => linesOf(found, read, isFinal, language, width),
      hasFaults: false,
      ...(write ? { write } : {}),
      apart: new Set(isFinal ? [] : found.settled.map(({ finding }) => finding)),
    };
  },
};

const none: ReadNotes = { notes: [], lost: [] };

/** The notes of the workbook itself and of a file named for them. @throws Fault when that file cannot be read. */
export async function notesFor({ report, given }: Pick<Request, "report" | "given">): Promise<ReadNotes> {
  const own = readNotes(report.workbook);
  const file = given.settled === undefined ? none : await notesIn(given.settled);
  return { notes: [...own.notes, ...file.notes], lost: [...own.lost, ...file.lost] };
}

/** @throws Fault when the file cannot be read, holds no such sheet, or its notes are not written as notes are. */
async function notesIn(path: string): Promise<ReadNotes> {
  const bytes = await readBytes(path);
  if (isZip(bytes)) return notesInWorkbook(await readWorkbook(bytes, basename(path)), basename(path));
  const { notes, faults } = parseNotes(await readJson(path));
  if (faults.length > 0) throw allOf(path, faults);
  return { notes, lost: [] };
}

/** Workbooks are archives, and those begin with the letters PK. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** @throws Fault when the workbook has no sheet of notes. */
function notesInWorkbook(workbook: Workbook, name: string): ReadNotes {
  if (workbook.sheets.some((sheet) => ownSheetOf(sheet)?.id === "notes")) return readNotes(workbook);
  throw new Fault({
    id: `${name} tidak memuat lembar Catatan KLA, yaitu lembar dengan judul kolom "ID temuan" dan "Alasan"; sebutkan file yang memuatnya.`,
    en: `${name} has no sheet KLA notes, which is one with the headings "Finding ID" and "Reason"; name a file that has it.`,
  });
}

function toJson({ settled: closed, reopened, gone }: Settlement, { lost }: ReadNotes, language: Language): object {
  const withNote = ({ finding, note }: { finding: Finding; note: SettledNote }): object => ({
    ...note,
    rule: finding.rule,
    sheet: finding.at.sheet,
    cell: toA1(finding.at.row, finding.at.column),
    ...{ points: finding.points, stake: finding.stake },
    message: finding.message[language],
  });
  return {
    settled: closed.map(withNote),
    reopened: reopened.map(({ changed, ...one }) => ({ ...withNote(one), changed })),
    ...{ gone, lost: lost.map(({ sheet, row }) => ({ sheet, row: row + 1 })) },
  };
}

/** So many are named; all of them stand in the JSON. */
const maxNamed = 20;

function linesOf(
  found: Settlement,
  { lost }: ReadNotes,
  isFinal: boolean,
  language: Language,
  width: number,
): string[] {
  const rest = found.settled.length - maxNamed;
  const rows = lost.slice(0, maxNamed).map(({ sheet, row }) => reference({ sheet, row, column: 0 }));
  return [
    ...settlementTexts(found, isFinal).flatMap((text) => paragraph(text[language], width)),
    ...found.settled.slice(0, maxNamed).flatMap((one) => item(settledLine(one, language), width)),
    ...(rest > 0 ? item(language === "id" ? `dan ${rest} lagi` : `and ${rest} more`, width) : []),
    ...(lost.length > 0 ? item(`${lostText[language]} ${rows.join(", ")}.`, width) : []),
  ];
}

const lostText = {
  id: "Baris catatan tanpa ID temuan tidak dapat dipakai; salin ID-nya kembali:",
  en: "Rows of notes without a finding ID cannot be used; copy their ID back:",
};

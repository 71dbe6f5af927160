/** Files that the page makes beside the copy: the report, the list of findings, and workbooks to go on with. */
import type { Instrument } from "../../core/instrument/instrument";
import { csvOf } from "../../core/output/csv";
import { findingHeadings, findingRows } from "../../core/output/findings";
import { outputSheets } from "../../core/output/sheets";
import type { Output } from "../../core/output/terms";
import { sheetsPage } from "../../core/html/sheets";
import { ownSheetOf, ownSheets } from "../../core/own/sheets";
import { sheetNameFor } from "../../core/sheets/names";
import type { Report } from "../../core/report/report";
import { filledBy } from "../../core/template/move";
import type { Move } from "../../core/template/move";
import { templateSheets } from "../../core/template/sheets";
import type { Language } from "../../core/text";
import { createWorkbook } from "../../xlsx/write/create";
import { copyOf } from "./copy";
import type { FileState, OpenFile } from "./openFile";

/** The report as one page that needs nothing else and prints on A4. */
export async function reportPage(output: Output): Promise<Uint8Array> {
  const { language } = output;
  const name = ownSheets.report.name[language];
  const sheets = outputSheets(output, (id) => ownSheets[id].name[language]).map(({ sheet }) => sheet);
  return encoded(await sheetsPage(sheets, `${name}: ${output.file}`, language));
}

/** The copy with the report's sheets in it, whatever has been made of them so far. @throws Fault when the file cannot be changed so. */
export function reportCopy(file: OpenFile, state: FileState, output: Output): Promise<Uint8Array> {
  const { sheets } = state.workbook;
  const taken = sheets.map(({ name }) => name);
  const made = outputSheets(output, (id) => {
    const old = sheets.find((sheet) => ownSheetOf(sheet)?.id === id)?.name;
    return old ?? sheetNameFor(ownSheets[id].name[output.language], taken);
  });
  return copyOf(file, { ...state, own: new Map([...state.own, ...made.map(({ id, sheet }) => [id, sheet] as const)]) });
}

export function findingsList(output: Output): Uint8Array {
  const rows = findingRows(output).map((cells) => cells.map(({ value }) => value));
  return encoded(csvOf([findingHeadings(output.language), ...rows]));
}

/** A workbook to start from; with a report, what is in that stands beside as last year's. */
export function newBook(instrument: Instrument, last: Report | null, language: Language): Promise<Uint8Array> {
  return createWorkbook(templateSheets({ instrument, offices: officesOf(instrument), last, language }));
}

/** The assessment in the form of another instrument. */
export function movedBook(instrument: Instrument, moves: readonly Move[], language: Language): Promise<Uint8Array> {
  const offices = officesOf(instrument);
  return createWorkbook(templateSheets({ instrument, offices, last: null, language, filled: filledBy(moves) }));
}

function officesOf({ offices }: Instrument): string[] {
  return offices.map(({ name }) => name);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Opens a workbook in the workbench's host and gives the pane's Host over the real Office.js. */
import type { WorkbookPort as Pane, PortEvent } from "../../src/core/port/port";
import type { CellRef, Sheet, Workbook } from "../../src/core/workbook";
import { toColumn } from "../../src/core/workbook";
import { createPort } from "../../src/excel/port";
import type { Book, BookSheet } from "../../src/workbench/book/book";
import type { OfficeJs, Options } from "../officeJs";
import { officeJs } from "../officeJs";

export interface Opened extends OfficeJs {
  pane: Pane;
}

export async function open(file: Workbook | Book, options: Options = {}): Promise<Opened> {
  const office = await officeJs(file, options);
  if (office.Office.context.requirements.isSetSupported("ExcelApi", "1.18")) knowNotes(office);
  const { run, Worksheet } = office.Excel;
  return { ...office, pane: createPort({ run, Worksheet, requirements: office.Office.context.requirements }) };
}

/** "Data!B2" as a cell. */
export function cell(address: string): CellRef {
  const [, sheet = "", letters = "", row = ""] = /^(.*)!([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { sheet, row: Number(row) - 1, column: toColumn(letters) ?? 0 };
}

/** A workbook of sheets that are given in part. */
export function bookOf(...sheets: (Partial<Sheet> & { name: string })[]): Workbook {
  return { sheets: sheets.map((sheet) => ({ ...bare, ...sheet })), leftOut: [] };
}

const bare: Omit<Sheet, "name"> = {
  ...{ visibility: "visible", rows: [], formulas: new Map(), merges: [] },
  ...{ hiddenRows: new Set(), hiddenColumns: new Set() },
};

export function sheetOf(book: Book, name: string): BookSheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`The book has no sheet ${name}.`);
  return found;
}

/** Listens, and gives what has been heard. */
export async function listen(pane: Pane): Promise<{ heard: PortEvent[]; stop: () => Promise<void> }> {
  const heard: PortEvent[] = [];
  const stop = await pane.watch((event) => void heard.push(event));
  return { heard, stop };
}

/** All of a book that is saved with the file, to be compared before and after. */
export function stateOf({ sheets, settings, names }: Book): unknown {
  return structuredClone({ sheets, settings, names });
}

/**
 * The library of npm ends at 1.17: notes are asked for as its comments are, under their own name, as the library of the
 * CDN does it.
 */
function knowNotes({ Excel, OfficeExtension }: OfficeJs): void {
  const { createPropertyObject } = OfficeExtension.BatchApiHelper;
  Object.defineProperty(Excel.Worksheet.prototype, "notes", {
    configurable: true,
    get() {
      return createPropertyObject(Excel.CommentCollection, this, "Notes", true, 4);
    },
  });
}

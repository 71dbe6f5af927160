/** From the plain workbook to a book. */
import type { NumberKind, Sheet, Workbook } from "../../core/workbook";
import { toCellRef } from "../../core/workbook";
import type { Book, Hyperlink } from "./book";
import { toKey } from "./book";
import type { Change } from "./changes";
import { fromFileFormula } from "./fileFormulas";
import type { MutableBook, MutableSheet } from "./mutable";
import { mutableBook, registerBook, registerSheet } from "./mutable";
import { plainLayout } from "./print";

/** Opens a workbook; its rows are shared, not copied, and never written into. A workbook without sheets gets one. */
export function createBook(workbook: Workbook): Book {
  const listeners = new Set<(change: Change) => void>();
  const book: MutableBook = registerBook({
    sheets: [],
    active: "",
    selection: { sheet: "", areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], row: 0, column: 0 },
    names: [],
    settings: new Map(),
    properties: new Map(),
    about: new Map(),
    structure: null,
    calculation: "Automatic",
    leftOut: workbook.leftOut,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listeners,
    writer: "local",
    lastId: 0,
    settled: null,
    recalculate: null,
    spills: null,
  });
  book.sheets =
    workbook.sheets.length > 0 ? workbook.sheets.map((sheet) => fill(book, sheet)) : [emptySheet(book, "Sheet1")];
  book.active = (book.sheets.find(({ visibility }) => visibility === "visible") ?? book.sheets[0])?.id ?? "";
  book.selection = { ...book.selection, sheet: book.active };
  return book;
}

/** A sheet with nothing in it, not yet among the book's sheets; it gets a new id, unless one is given. */
export function emptySheet(book: Book, name: string, id = nextSheetId(book)): MutableSheet {
  return registerSheet({
    id,
    name,
    visibility: "visible",
    tabColor: "",
    gridlines: true,
    headings: true,
    rows: [],
    formulas: new Map(),
    uncalculated: new Set(),
    styles: { cells: new Map(), rows: new Map(), columns: new Map(), sheet: null },
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    usualHeight: null,
    conditionalFormats: [],
    validations: [],
    notes: new Map(),
    comments: [],
    links: new Map(),
    tables: [],
    names: [],
    charts: [],
    unread: new Set(),
    filter: null,
    protection: null,
    freeze: { rows: 0, columns: 0 },
    print: plainLayout,
  });
}

/** A new number, in eight hexadecimal digits. */
export function nextHex(book: Book): string {
  mutableBook(book).lastId += 1;
  return book.lastId.toString(16).toUpperCase().padStart(8, "0");
}

function nextSheetId(book: Book): string {
  return `{${nextHex(book)}-0001-0000-0000-000000000000}`;
}

function fill(book: Book, sheet: Sheet): MutableSheet {
  const made = emptySheet(book, sheet.name);
  made.visibility = sheet.visibility;
  made.rows = [...sheet.rows];
  for (const [address, formula] of sheet.formulas) {
    const key = keyAt(address);
    if (key !== null) made.formulas.set(key, fromFileFormula(formula));
  }
  for (const [address, kind] of sheet.kinds ?? []) {
    const key = keyAt(address);
    if (key !== null) made.styles.cells.set(key, { numberFormat: formats[kind] });
  }
  for (const [address, target] of sheet.links ?? []) {
    const key = keyAt(address);
    if (key !== null) made.links.set(key, linkTo(target));
  }
  for (const address of sheet.pictures ?? []) name(made, address);
  made.merges = [...sheet.merges];
  made.hiddenRows = new Set(sheet.hiddenRows);
  made.hiddenColumns = new Set(sheet.hiddenColumns);
  return made;
}

/**
 * Excel gives "#VALUE!" for a picture in a cell, and tells that it is one by a property that the library of npm does not
 * know. Here it is a file's name, by which it counts as the photo that it is.
 */
function name(sheet: MutableSheet, address: string): void {
  const at = toCellRef("", address);
  const line = at && [...(sheet.rows[at.row] ?? [])];
  if (!at || line?.[at.column] !== "#VALUE!") return;
  line[at.column] = `gambar ${address}.png`;
  sheet.rows[at.row] = line;
}

/** How a kind of number looks where only the kind is known. */
const formats: Record<NumberKind, string> = { date: "dd/mm/yyyy", time: "hh:mm", percent: "0%", hidden: ";;;" };

function keyAt(address: string): number | null {
  const at = toCellRef("", address);
  return at && toKey(at.row, at.column);
}

/** A target inside the workbook begins with "#". */
function linkTo(target: string): Hyperlink {
  return target.startsWith("#") ? { documentReference: target.slice(1) } : { address: target };
}

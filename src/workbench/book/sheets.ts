/** Sheets as a whole: finding, adding, deleting, naming, hiding, activating them, and what is selected. */
import type { Area, Book, BookSheet, Protection, Visibility } from "./book";
import { maxColumns, maxRows } from "./book";
import { tell } from "./changes";
import { emptySheet } from "./create";
import { mutableBook, mutableSheet } from "./mutable";
import { rewriteFormulas, withSheetDeleted, withSheetRenamed } from "./rewriting";
import { withoutTable } from "./tableReferences";

/** The sheet with this id or, whatever the case, this name. */
export function findSheet(book: Book, idOrName: string): BookSheet | null {
  const lower = idOrName.toLowerCase();
  return book.sheets.find(({ id, name }) => id === idOrName || name.toLowerCase() === lower) ?? null;
}

export function activeSheet(book: Book): BookSheet | null {
  return findSheet(book, book.active);
}

/** Adds an empty sheet at the end (Excel's API does so too); without a name it is the next "SheetN". */
export function addSheet(book: Book, name?: string): BookSheet {
  return appendSheet(book, emptySheet(book, name ?? nextName(book)));
}

/** Puts a sheet of emptySheet(), which may have been filled meanwhile, at the end. */
export function appendSheet(book: Book, sheet: BookSheet): BookSheet {
  mutableBook(book).sheets.push(mutableSheet(sheet));
  tell(book, { kind: "sheetAdded", sheet: sheet.id, name: sheet.name });
  return sheet;
}

/**
 * Deletes a sheet; when it was the active one, the next visible one becomes active, else the one before. Formulas that
 * spoke of it speak of nothing.
 */
export function deleteSheet(book: Book, sheet: BookSheet): void {
  const place = book.sheets.indexOf(sheet);
  mutableBook(book).sheets.splice(place, 1);
  if (book.active === sheet.id) activateNear(book, place);
  const rewritten = rewriteFormulas(book, (formula) =>
    sheet.tables.reduce((left, { name }) => withoutTable(left, name), withSheetDeleted(formula, sheet)),
  );
  tell(book, { kind: "sheetDeleted", sheet: sheet.id, name: sheet.name, rewritten });
}

/** As Excel does. Told before the active sheet is seen to go: a grid left without one would choose another itself. */
function activateNear(book: Book, place: number): void {
  const next = [...book.sheets.slice(place), ...book.sheets.slice(0, place).reverse()].find(isShown);
  if (next) activate(book, next);
}

/** Gives a sheet another name, which formulas that speak of it take over. */
export function renameSheet(book: Book, sheet: BookSheet, name: string): void {
  const before = sheet.name;
  mutableSheet(sheet).name = name;
  const rewritten = rewriteFormulas(book, (formula) => withSheetRenamed(formula, before, sheet));
  tell(book, { kind: "sheetRenamed", sheet: sheet.id, before, after: name, rewritten });
}

export function moveSheet(book: Book, sheet: BookSheet, position: number): void {
  const before = book.sheets.indexOf(sheet);
  mutableBook(book).sheets.splice(before, 1);
  mutableBook(book).sheets.splice(position, 0, mutableSheet(sheet));
  tell(book, { kind: "sheetMoved", sheet: sheet.id, before, after: position });
}

export function setVisibility(book: Book, sheet: BookSheet, visibility: Visibility): void {
  const before = sheet.visibility;
  if (before === visibility) return;
  mutableSheet(sheet).visibility = visibility;
  if (book.active === sheet.id && !isShown(sheet)) activateNear(book, book.sheets.indexOf(sheet));
  tell(book, { kind: "visibility", sheet: sheet.id, before, after: visibility });
}

/** Brings a sheet to the front; what is selected there becomes its first cell, unless it was in front already. */
export function activate(book: Book, sheet: BookSheet): void {
  if (book.active === sheet.id) return;
  const before = book.active;
  mutableBook(book).active = sheet.id;
  mutableBook(book).selection = {
    sheet: sheet.id,
    areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    row: 0,
    column: 0,
  };
  tell(book, { kind: "activated", sheet: sheet.id, before });
}

/** Selects areas of a sheet, activating it; the active cell is the first area's corner unless given. */
export function setSelection(
  book: Book,
  sheet: BookSheet,
  areas: readonly Area[],
  at?: { row: number; column: number },
): void {
  activate(book, sheet);
  const corner = { row: areas[0]?.top ?? 0, column: areas[0]?.left ?? 0 };
  mutableBook(book).selection = { sheet: sheet.id, areas, ...(at ?? corner) };
  tell(book, { kind: "selection", sheet: sheet.id, areas });
}

export function hideRows(book: Book, sheet: BookSheet, first: number, last: number, hidden: boolean): void {
  mark(mutableSheet(sheet).hiddenRows, first, last, hidden);
  const area = { top: first, left: 0, bottom: last, right: maxColumns - 1 };
  tell(book, { kind: "rowsHidden", sheet: sheet.id, area, hidden });
}

export function hideColumns(book: Book, sheet: BookSheet, first: number, last: number, hidden: boolean): void {
  mark(mutableSheet(sheet).hiddenColumns, first, last, hidden);
  const area = { top: 0, left: first, bottom: maxRows - 1, right: last };
  tell(book, { kind: "columnsHidden", sheet: sheet.id, area, hidden });
}

function mark(marked: Set<number>, first: number, last: number, isIn: boolean): void {
  for (let index = first; index <= last; index++)
    if (isIn) marked.add(index);
    else marked.delete(index);
}

/** Protects the sheet, or with null takes its protection off. */
export function setProtection(book: Book, sheet: BookSheet, protection: Protection | null): void {
  mutableSheet(sheet).protection = protection;
  tell(book, { kind: "protection", sheet: sheet.id, isProtected: protection !== null });
}

function isShown({ visibility }: BookSheet): boolean {
  return visibility === "visible";
}

function nextName(book: Book): string {
  let number = book.sheets.length;
  while (findSheet(book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

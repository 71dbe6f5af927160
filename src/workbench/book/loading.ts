/** What a file, or the grid that a person works in, says of a book: taken over as a whole, without telling. */
import type { Area, Book, BookName, BookSheet } from "./book";
import type { ShiftKind } from "./changes";
import { tell } from "./changes";
import { mutableBook, mutableSheet } from "./mutable";

export type SheetContents = Omit<BookSheet, "id" | "name" | "visibility" | "styles" | "names"> & {
  /** The styles of cells by cellKey(). */
  readonly cellStyles: BookSheet["styles"]["cells"];
};

/** Puts what is given in the place of what the sheet has; the caller tells, where someone may be listening already. */
export function loadSheet(sheet: BookSheet, given: Partial<SheetContents>): void {
  const own = mutableSheet(sheet);
  if (given.rows) own.rows = [...given.rows];
  if (given.formulas) own.formulas = new Map(given.formulas);
  if (given.cellStyles) own.styles.cells = new Map(given.cellStyles);
  if (given.merges) own.merges = [...given.merges];
  if (given.hiddenRows) own.hiddenRows = new Set(given.hiddenRows);
  if (given.hiddenColumns) own.hiddenColumns = new Set(given.hiddenColumns);
  loadView(sheet, given);
  loadParts(sheet, given);
}

function loadView(sheet: BookSheet, given: Partial<SheetContents>): void {
  const own = mutableSheet(sheet);
  if (given.columnWidths) own.columnWidths = new Map(given.columnWidths);
  if (given.rowHeights) own.rowHeights = new Map(given.rowHeights);
  if (given.usualHeight !== undefined) own.usualHeight = given.usualHeight;
  own.tabColor = given.tabColor ?? own.tabColor;
  own.gridlines = given.gridlines ?? own.gridlines;
  own.headings = given.headings ?? own.headings;
  own.freeze = given.freeze ?? own.freeze;
}

function loadParts(sheet: BookSheet, given: Partial<SheetContents>): void {
  const own = mutableSheet(sheet);
  if (given.conditionalFormats) own.conditionalFormats = [...given.conditionalFormats];
  if (given.validations) own.validations = [...given.validations];
  if (given.notes) own.notes = new Map(given.notes);
  if (given.links) own.links = new Map(given.links);
  if (given.comments) own.comments = [...given.comments];
  if (given.tables) own.tables = [...given.tables];
  if (given.charts) own.charts = [...given.charts];
  if (given.unread) own.unread = new Set(given.unread);
  own.print = given.print ?? own.print;
  if (given.filter !== undefined) own.filter = given.filter;
  if (given.protection !== undefined) own.protection = given.protection;
}

/** Takes a sheet over from the grid after a person has moved cells there; the area is what they moved. */
export function takeOver(
  book: Book,
  sheet: BookSheet,
  given: Partial<SheetContents>,
  { area, what }: { area: Area; what: "RangeEdited" | ShiftKind },
): void {
  loadSheet(sheet, given);
  tell(book, { kind: "cells", sheet: sheet.id, area, what });
}

/** The note and the link of one cell, by its cellKey(). */
export function loadExtras(
  sheet: BookSheet,
  key: number,
  note: ReturnType<BookSheet["notes"]["get"]>,
  link: ReturnType<BookSheet["links"]["get"]>,
): void {
  const own = mutableSheet(sheet);
  if (note) own.notes.set(key, note);
  if (link) own.links.set(key, link);
}

/** A name of the workbook or, where a sheet is given, of that sheet. */
export function loadName(book: Book, sheet: BookSheet | null, name: BookName): void {
  (sheet ? mutableSheet(sheet) : mutableBook(book)).names.push(name);
}

/** The properties of the document and whether its structure is protected. */
export function loadDocument(book: Book, given: Pick<Book, "about" | "properties" | "structure">): void {
  const own = mutableBook(book);
  own.about = new Map([...own.about, ...given.about]);
  own.properties = new Map([...own.properties, ...given.properties]);
  own.structure = given.structure;
}

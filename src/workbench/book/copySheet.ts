/** A copy of a whole sheet, with everything on it. */
import type { Book, BookSheet, BookTable } from "./book";
import { tell } from "./changes";
import { conditionalId } from "./conditionalFormats";
import { emptySheet, nextHex } from "./create";
import { loadSheet } from "./loading";
import { findSheet } from "./sheets";
import { nextTableName } from "./tables";
import type { MutableSheet } from "./mutable";
import { mutableBook } from "./mutable";

/** Puts the copy at the position; it is called "Name (2)" as Excel calls it. */
export function copySheet(book: Book, sheet: BookSheet, position: number): BookSheet {
  const made = emptySheet(book, copyName(book, sheet.name));
  const { cells, rows, columns, sheet: whole } = sheet.styles;
  loadSheet(made, { ...sheet, ...partsFor(book, sheet, made.id), tables: [] });
  made.visibility = sheet.visibility;
  made.styles = { cells: new Map(cells), rows: new Map(rows), columns: new Map(columns), sheet: whole };
  made.names = sheet.names.map((name) => ({ ...name }));
  mutableBook(book).sheets.splice(position, 0, made);
  nameTables(book, sheet.tables, made);
  tell(book, { kind: "sheetAdded", sheet: made.id, name: made.name });
  return made;
}

/** Nothing of the copy is called by the id of what it was copied from, and no note is the same object. */
function partsFor(
  book: Book,
  sheet: BookSheet,
  id: string,
): Pick<BookSheet, "notes" | "conditionalFormats" | "charts" | "comments"> {
  return {
    notes: new Map([...sheet.notes].map(([key, note]) => [key, { ...note }])),
    conditionalFormats: sheet.conditionalFormats.map((one) => ({ ...one, id: conditionalId(book) })),
    charts: sheet.charts.map((one) => ({
      ...one,
      id: `{${nextHex(book)}-0000-0000-0000-000000000000}`,
      source: one.source?.sheet === sheet.id ? { ...one.source, sheet: id } : one.source,
    })),
    comments: sheet.comments.map((one) => ({ ...one, id: `{${nextHex(book)}-000C-0000-0000-000000000000}` })),
  };
}

/** A name belongs to one table of the workbook. */
function nameTables(book: Book, tables: readonly BookTable[], made: MutableSheet): void {
  for (const table of tables) {
    const id = `{${nextHex(book)}-000C-0000-FFFF-FFFF00000000}`;
    made.tables.push({ ...table, id, name: nextTableName(book) });
  }
}

function copyName(book: Book, name: string): string {
  let number = 2;
  const make = (): string => `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (findSheet(book, make())) number += 1;
  return make();
}

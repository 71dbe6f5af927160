/** A copy of a whole sheet, with everything on it. */
import type { Book, BookSheet } from "./book";
import type { Source } from "./changes";
import { tell } from "./changes";
import { emptySheet, nextHex } from "./create";
import { findSheet } from "./sheets";

/** Puts the copy at the position; it is called "Name (2)" as Excel calls it. */
export function copySheet(book: Book, sheet: BookSheet, position: number, source: Source = "local"): BookSheet {
  const made = emptySheet(book, copyName(book, sheet.name));
  const { id, name } = made;
  const { cells, rows, columns, sheet: whole } = sheet.styles;
  Object.assign(made, structuredClone({ ...sheet, rows: [], styles: null }), {
    ...{ id, name, rows: [...sheet.rows], visibility: sheet.visibility },
    styles: { cells: new Map(cells), rows: new Map(rows), columns: new Map(columns), sheet: whole },
  });
  made.conditionalFormats.forEach((format) => (format.id = `{${nextHex(book)}-0002-0000-0000-000000000000}`));
  made.tables = [];
  book.sheets.splice(position, 0, made);
  tell(book, { kind: "sheetAdded", sheet: made.id, name, source });
  return made;
}

function copyName(book: Book, name: string): string {
  let number = 2;
  const make = (): string => `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (findSheet(book, make())) number += 1;
  return make();
}

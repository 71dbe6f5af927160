/** A copy of a whole sheet, with everything on it. */
import type { Book, BookSheet } from "./book";
import type { ChangeSource } from "./changes";
import { tell } from "./changes";
import { emptySheet, nextHex } from "./create";
import { findSheet } from "./sheets";
import { nextTableName } from "./tables";
import type { MutableSheet } from "./mutable";
import { mutableBook } from "./mutable";

/** Puts the copy at the position; it is called "Name (2)" as Excel calls it. */
export function copySheet(book: Book, sheet: BookSheet, position: number, source: ChangeSource = "local"): BookSheet {
  const made = emptySheet(book, copyName(book, sheet.name));
  const { id, name } = made;
  const { cells, rows, columns, sheet: whole } = sheet.styles;
  Object.assign(made, structuredClone({ ...sheet, rows: [], styles: null }), {
    ...{ id, name, rows: [...sheet.rows], visibility: sheet.visibility },
    styles: { cells: new Map(cells), rows: new Map(rows), columns: new Map(columns), sheet: whole },
  });
  giveIds(book, made);
  mutableBook(book).sheets.splice(position, 0, made);
  nameTables(book, made);
  for (const chart of made.charts)
    if (chart.source?.sheet === sheet.id) chart.source = { ...chart.source, sheet: made.id };
  tell(book, { kind: "sheetAdded", sheet: made.id, name, source });
  return made;
}

/** Nothing of the copy is called by the id of what it was copied from. */
function giveIds(book: Book, { conditionalFormats, charts, shapes, comments }: BookSheet): void {
  for (const format of conditionalFormats) format.id = `{${nextHex(book)}-0002-0000-0000-000000000000}`;
  for (const chart of charts) chart.id = `{${nextHex(book)}-0000-0000-0000-000000000000}`;
  for (const shape of shapes) shape.id = `{${nextHex(book)}-0003-0000-0000-000000000000}`;
  for (const comment of comments.flatMap((one) => [one, ...one.replies]))
    comment.id = `{${nextHex(book)}-000C-0000-0000-000000000000}`;
}

/** A name belongs to one table of the workbook. */
function nameTables(book: Book, made: MutableSheet): void {
  const copies = made.tables;
  made.tables = [];
  for (const table of copies) {
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

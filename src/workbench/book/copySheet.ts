/** A copy of a whole sheet, with everything on it. */
import type { Book, BookName, BookSheet, BookTable } from "./book";
import { tell } from "./changes";
import { conditionalId } from "./conditionalFormats";
import { emptySheet, nextHex } from "./create";
import { loadSheet } from "./loading";
import { findSheet } from "./sheets";
import { nextTableName } from "./tables";
import type { MutableName, MutableSheet } from "./mutable";
import { mutableBook } from "./mutable";
import { nameIn } from "./names";
import { withSheetRenamed } from "./rewriting";
import { withTableWord } from "./tableReferences";

/** Puts the copy at the position; it is called "Name (2)" as Excel calls it. */
export function copySheet(book: Book, sheet: BookSheet, position: number): BookSheet {
  const made = emptySheet(book, copyName(book, sheet.name));
  const { cells, rows, columns, sheet: whole } = sheet.styles;
  loadSheet(made, { ...sheet, ...partsFor(book, sheet, made.id), tables: [] });
  made.visibility = sheet.visibility;
  made.styles = { cells: new Map(cells), rows: new Map(rows), columns: new Map(columns), sheet: whole };
  made.names = namesFor(book, sheet, made);
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

/** What the sheet's names, and those of the workbook that speak of it, mean on it they mean on the copy, as names of its own. */
function namesFor({ names }: Book, sheet: BookSheet, made: MutableSheet): MutableName[] {
  const turned = (name: BookName): MutableName => ({
    ...name,
    formula: withSheetRenamed(name.formula, sheet.name, made),
  });
  const others = names.filter(({ name }) => !nameIn(sheet.names, name));
  return [
    ...sheet.names.map(turned),
    ...others.map(turned).filter(({ formula }, at) => formula !== others[at]?.formula),
  ];
}

/** A name belongs to one table of the workbook: the copy's formulas speak of the copy's tables. */
function nameTables(book: Book, tables: readonly BookTable[], made: MutableSheet): void {
  for (const table of tables) {
    const id = `{${nextHex(book)}-000C-0000-FFFF-FFFF00000000}`;
    const name = nextTableName(book);
    made.tables.push({ ...table, id, name });
    for (const [key, formula] of made.formulas)
      made.formulas.set(
        key,
        withTableWord(formula, table.name, () => name),
      );
  }
}

function copyName(book: Book, name: string): string {
  let number = 2;
  const make = (): string => `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (findSheet(book, make())) number += 1;
  return make();
}

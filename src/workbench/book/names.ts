/** Defined names: which one a word means on a sheet. */
import type { Book, BookName, BookSheet } from "./book";

/** A name of the sheet or, unless it has one, of the workbook; whatever the case. */
export function findName(book: Book, sheet: BookSheet | null, word: string): BookName | null {
  return nameIn(sheet?.names ?? [], word) ?? nameIn(book.names, word) ?? null;
}

/** The name in a list of names that are of one scope. */
export function nameIn(names: readonly BookName[], word: string): BookName | undefined {
  const lower = word.toLowerCase();
  return names.find(({ name }) => name.toLowerCase() === lower);
}

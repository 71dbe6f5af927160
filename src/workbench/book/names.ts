/** Defined names: which one a word means on a sheet, and adding, changing and deleting them. */
import type { Book, BookName, BookSheet } from "./book";
import { tell } from "./changes";
import type { MutableName } from "./mutable";
import { mutableBook, mutableSheet } from "./mutable";

/** Whose names: those of one sheet or, with null, of the workbook. */
export interface NameScope {
  readonly book: Book;
  readonly sheet: BookSheet | null;
}

/** A name of the sheet or, unless it has one, of the workbook; whatever the case. */
export function findName(book: Book, sheet: BookSheet | null, word: string): BookName | null {
  return nameIn(sheet?.names ?? [], word) ?? nameIn(book.names, word) ?? null;
}

/** The name in a list of names that are of one scope. */
export function nameIn(names: readonly BookName[], word: string): BookName | undefined {
  const lower = word.toLowerCase();
  return names.find(({ name }) => name.toLowerCase() === lower);
}

/** Adds a name at the end; answers it as it stands in the book. */
export function addName(scope: NameScope, name: BookName): BookName {
  const made = { ...name };
  namesIn(scope).push(made);
  tell(scope.book, { kind: "names" });
  return made;
}

/** Gives a name another meaning; it stays the same object. */
export function changeName(scope: NameScope, name: BookName, formula: string): void {
  const own = namesIn(scope).find((one) => one === name);
  if (own) own.formula = formula;
  tell(scope.book, { kind: "names" });
}

export function deleteName(scope: NameScope, name: BookName): void {
  const names = namesIn(scope);
  const place = names.findIndex((one) => one === name);
  if (place >= 0) names.splice(place, 1);
  tell(scope.book, { kind: "names" });
}

function namesIn({ book, sheet }: NameScope): MutableName[] {
  return sheet ? mutableSheet(sheet).names : mutableBook(book).names;
}

/** What a book keeps beside its sheets: settings of add-ins, properties of the document, its structure and calculation. */
import type { Book } from "./book";
import { tell } from "./changes";
import { mutableBook } from "./mutable";

/** Adds a setting, or writes over the one of that key; the value is JSON. */
export function putSetting(book: Book, key: string, value: unknown): void {
  mutableBook(book).settings.set(key, value);
  tell(book, { kind: "settings" });
}

/** Takes a setting out; answers false, and tells nothing, when there is none of that key. */
export function deleteSetting(book: Book, key: string): boolean {
  if (!mutableBook(book).settings.delete(key)) return false;
  tell(book, { kind: "settings" });
  return true;
}

/** Makes these entries all the settings that there are. */
export function replaceSettings(book: Book, entries: Iterable<readonly [string, unknown]>): void {
  mutableBook(book).settings = new Map(entries);
  tell(book, { kind: "settings" });
}

/** Protects the structure of the workbook, or with null takes its protection off. */
export function setStructure(book: Book, structure: Book["structure"]): void {
  mutableBook(book).structure = structure;
  tell(book, { kind: "structure" });
}

/** When formulas are worked out from now on; works none out by itself. */
export function setCalculation(book: Book, calculation: Book["calculation"]): void {
  mutableBook(book).calculation = calculation;
  tell(book, { kind: "calculation" });
}

/** Connects a calculation that takes its time, or with null disconnects it; tells nothing, for no cell has changed. */
export function connectCalculation(
  book: Book,
  calculation: Pick<Book, "settled" | "recalculate" | "spills"> | null,
): void {
  const own = mutableBook(book);
  own.settled = calculation?.settled ?? null;
  own.recalculate = calculation?.recalculate ?? null;
  own.spills = calculation?.spills ?? null;
}

/** What a book keeps beside its sheets: settings of add-ins, properties of the document, its structure and calculation. */
import type { Book, BookSheet } from "./book";
import type { ChangeSource } from "./changes";
import { tell } from "./changes";
import { mutableBook, mutableSheet } from "./mutable";

/** Adds a setting, or writes over the one of that key; the value is JSON. */
export function putSetting(book: Book, key: string, value: unknown, source: ChangeSource = "local"): void {
  mutableBook(book).settings.set(key, value);
  tell(book, { kind: "settings", source });
}

/** Takes a setting out; answers false, and tells nothing, when there is none of that key. */
export function deleteSetting(book: Book, key: string, source: ChangeSource = "local"): boolean {
  if (!mutableBook(book).settings.delete(key)) return false;
  tell(book, { kind: "settings", source });
  return true;
}

/** Makes these entries all the settings that there are. */
export function replaceSettings(
  book: Book,
  entries: Iterable<readonly [string, unknown]>,
  source: ChangeSource = "local",
): void {
  mutableBook(book).settings = new Map(entries);
  tell(book, { kind: "settings", source });
}

/** Adds a custom property of a sheet, or with null takes it out. */
export function setSheetProperty(
  book: Book,
  sheet: BookSheet,
  key: string,
  value: string | null,
  source: ChangeSource = "local",
): void {
  const { properties } = mutableSheet(sheet);
  if (value === null) properties.delete(key);
  else properties.set(key, value);
  tell(book, { kind: "sheetProperties", sheet: sheet.id, source });
}

/** Protects the structure of the workbook, or with null takes its protection off. */
export function setStructure(book: Book, structure: Book["structure"], source: ChangeSource = "local"): void {
  mutableBook(book).structure = structure;
  tell(book, { kind: "structure", source });
}

/** When formulas are worked out from now on; works none out by itself. */
export function setCalculation(book: Book, calculation: Book["calculation"], source: ChangeSource = "local"): void {
  mutableBook(book).calculation = calculation;
  tell(book, { kind: "calculation", source });
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

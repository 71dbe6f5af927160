/** The cells that a defined name stands for. */
import type { Book, BookName, BookSheet } from "../book/book";
import { findName } from "../book/names";
import { findSheet } from "../book/sheets";
import { parseAddress } from "./address";
import type { RangePlace } from "./thing";

/** "MyName" of the sheet or else of the workbook, "Sheet1!MyName" of that sheet; null when it names no cells. */
export function namedPlace(book: Book, sheet: BookSheet | null, words: string): RangePlace | null {
  const [, quotedSheet, plainSheet, word = ""] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^'!]+)$/.exec(words.trim()) ?? [];
  const owner = quotedSheet?.replaceAll("''", "'") ?? plainSheet;
  const on = owner === undefined ? sheet : findSheet(book, owner);
  const found = findName(book, on, word);
  return found ? placeOfName(book, on, found) : null;
}

/** The cells that the name's formula is a plain reference to; without a sheet in it they are those of `sheet`. */
export function placeOfName(book: Book, sheet: BookSheet | null, { formula }: BookName): RangePlace | null {
  const found = parseAddress(formula.slice(1));
  const on = found?.sheet ? findSheet(book, found.sheet) : sheet;
  return found && on ? { sheet: on, areas: found.areas } : null;
}

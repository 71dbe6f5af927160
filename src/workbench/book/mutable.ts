/** The door to writing: the mutable face of a book and its sheets, for this folder alone; tests may prepare a book by it. */
import type { Book, BookName, BookSheet, Note, Styles } from "./book";

/** The same fields, to be assigned, with maps, sets and lists that can be written into. */
type Writable<T> = { -readonly [Field in keyof T]: Opened<T[Field]> };
type Opened<T> =
  T extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : T extends ReadonlySet<infer Item>
      ? Set<Item>
      : T extends readonly (infer Item)[]
        ? Item[]
        : T;

export type MutableName = Writable<BookName>;
export type MutableNote = Writable<Note>;
export type MutableStyles = Writable<Styles>;
/** A BookSheet can be read from it: it is the same object. */
export type MutableSheet = Omit<Writable<BookSheet>, "id" | "styles" | "names" | "notes" | "print"> & {
  readonly id: string;
  styles: MutableStyles;
  names: MutableName[];
  print: BookSheet["print"];
  /** By cellKey(). */
  notes: Map<number, MutableNote>;
};
/** A Book can be read from it: it is the same object. */
export type MutableBook = Omit<Writable<Book>, "sheets" | "names" | "leftOut"> & {
  sheets: MutableSheet[];
  names: MutableName[];
  readonly leftOut: Book["leftOut"];
};

const books = new WeakMap<Book, MutableBook>();
const sheets = new WeakMap<BookSheet, MutableSheet>();

/** Makes a new book known as one that the functions of this folder may write into. */
export function registerBook(book: MutableBook): MutableBook {
  books.set(book, book);
  return book;
}

/** The same for a new sheet. */
export function registerSheet(sheet: MutableSheet): MutableSheet {
  sheets.set(sheet, sheet);
  return sheet;
}

/**
 * The book, to be written into.
 * @throws Error when the book was not made by createBook(), which is a mistake of the program.
 */
export function mutableBook(book: Book): MutableBook {
  const found = books.get(book);
  if (!found) throw new Error("Only a book that createBook() has made can be changed.");
  return found;
}

/**
 * The sheet, to be written into.
 * @throws Error when the sheet was not made by emptySheet(), which is a mistake of the program.
 */
export function mutableSheet(sheet: BookSheet): MutableSheet {
  const found = sheets.get(sheet);
  if (!found) throw new Error("Only a sheet that emptySheet() has made can be changed.");
  return found;
}

/** Notes and comments of a book's sheets: adding, changing and deleting them. */
import type { Book, BookSheet, Comment, Note } from "./book";
import { toKey } from "./book";
import { tell } from "./changes";
import { nextHex } from "./create";
import { mutableSheet } from "./mutable";

/** Whom the workbench names as the writer of notes and comments: it knows no accounts. */
const writer = { name: "Workbench" };

/** Excel's own size of a new note, in points. */
const noteSize = { width: 108, height: 59.25 };

/** Puts a note on a cell, in place of the one that may be there. */
export function putNote(book: Book, sheet: BookSheet, at: { row: number; column: number }, content: string): Note {
  const note = { author: writer.name, content, visible: false, ...noteSize };
  mutableSheet(sheet).notes.set(toKey(at.row, at.column), note);
  tell(book, { kind: "notes", sheet: sheet.id });
  return note;
}

export function deleteNote(book: Book, sheet: BookSheet, key: number): void {
  mutableSheet(sheet).notes.delete(key);
  tell(book, { kind: "notes", sheet: sheet.id });
}

/** Makes these notes, by cellKey(), all that there are. */
export function replaceNotes(book: Book, sheet: BookSheet, notes: ReadonlyMap<number, Note>): void {
  mutableSheet(sheet).notes = new Map(notes);
  tell(book, { kind: "notes", sheet: sheet.id });
}

/** Gives a note other words; it stays the same object, by which it is known while its cell moves. */
export function changeNote(book: Book, sheet: BookSheet, note: Note, content: string): void {
  const own = [...mutableSheet(sheet).notes.values()].find((one) => one === note);
  if (own) own.content = content;
  tell(book, { kind: "notes", sheet: sheet.id });
}

/** Puts a comment on a cell; `created` is an ISO date and time. */
export function addComment(
  book: Book,
  sheet: BookSheet,
  at: { row: number; column: number },
  content: string,
  created: string,
): Comment {
  const id = `{${nextHex(book)}-000C-0000-0000-000000000000}`;
  const comment: Comment = { id, row: at.row, column: at.column, author: writer.name, created, content };
  mutableSheet(sheet).comments.push(comment);
  tell(book, { kind: "comments", sheet: sheet.id });
  return comment;
}

/** Gives a comment other words. */
export function changeComment(book: Book, sheet: BookSheet, id: string, content: string): void {
  mutableSheet(sheet).comments = sheet.comments.map((one) => (one.id === id ? { ...one, content } : one));
  tell(book, { kind: "comments", sheet: sheet.id });
}

export function deleteComment(book: Book, sheet: BookSheet, id: string): void {
  mutableSheet(sheet).comments = sheet.comments.filter((one) => one.id !== id);
  tell(book, { kind: "comments", sheet: sheet.id });
}

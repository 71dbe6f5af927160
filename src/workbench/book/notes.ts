/** Notes and comments of a book's sheets: adding, changing and deleting them. */
import type { Book, BookSheet, Comment, Note } from "./book";
import { toKey } from "./book";
import type { ChangeSource } from "./changes";
import { tell } from "./changes";
import { nextHex } from "./create";
import { mutableSheet } from "./mutable";

/** Whom the workbench names as the writer of notes and comments: it knows no accounts. */
export const writer = { name: "Workbench", email: "workbench@localhost" };

/** Excel's own size of a new note, in points. */
const noteSize = { width: 108, height: 59.25 };

/** Puts a note on a cell, in place of the one that may be there. */
export function putNote(
  book: Book,
  sheet: BookSheet,
  at: { row: number; column: number },
  content: string,
  source: ChangeSource = "local",
): Note {
  const note = { author: writer.name, content, visible: false, ...noteSize };
  mutableSheet(sheet).notes.set(toKey(at.row, at.column), note);
  tell(book, { kind: "notes", sheet: sheet.id, source });
  return note;
}

export function deleteNote(book: Book, sheet: BookSheet, key: number, source: ChangeSource = "local"): void {
  mutableSheet(sheet).notes.delete(key);
  tell(book, { kind: "notes", sheet: sheet.id, source });
}

/** Makes these notes, by cellKey(), all that there are. */
export function replaceNotes(
  book: Book,
  sheet: BookSheet,
  notes: ReadonlyMap<number, Note>,
  source: ChangeSource = "local",
): void {
  mutableSheet(sheet).notes = new Map(notes);
  tell(book, { kind: "notes", sheet: sheet.id, source });
}

/** Begins a conversation on a cell; `created` is an ISO date and time. */
export function addComment(
  book: Book,
  sheet: BookSheet,
  at: { row: number; column: number },
  content: string,
  created: string,
  source: ChangeSource = "local",
): Comment {
  const by = { author: writer.name, email: writer.email, created };
  const comment: Comment = {
    id: commentId(book),
    row: at.row,
    column: at.column,
    ...by,
    content,
    resolved: false,
    replies: [],
  };
  mutableSheet(sheet).comments.push(comment);
  tell(book, { kind: "comments", sheet: sheet.id, source });
  return comment;
}

export function addReply(
  book: Book,
  sheet: BookSheet,
  comment: Comment,
  content: string,
  created: string,
  source: ChangeSource = "local",
): Comment["replies"][number] {
  const reply = { id: commentId(book), author: writer.name, email: writer.email, created, content };
  comment.replies.push(reply);
  tell(book, { kind: "comments", sheet: sheet.id, source });
  return reply;
}

/** Ends a conversation, its replies with it. */
export function deleteComment(book: Book, sheet: BookSheet, { id }: Comment, source: ChangeSource = "local"): void {
  const own = mutableSheet(sheet);
  own.comments = own.comments.filter((one) => one.id !== id);
  tell(book, { kind: "comments", sheet: sheet.id, source });
}

export function deleteReply(
  book: Book,
  sheet: BookSheet,
  comment: Comment,
  { id }: Comment["replies"][number],
  source: ChangeSource = "local",
): void {
  const own = mutableSheet(sheet).comments.find((one) => one === comment);
  if (own) own.replies = own.replies.filter((one) => one.id !== id);
  tell(book, { kind: "comments", sheet: sheet.id, source });
}

function commentId(book: Book): string {
  return `{${nextHex(book)}-000C-0000-0000-000000000000}`;
}

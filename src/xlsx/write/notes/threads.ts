/** Puts comments on cells of a sheet, as today's Excel has them: a thread, who has written it, and a note for older ones. */
import { toA1 } from "../../../core/workbook";
import { edit, hasPart, putPart, xmlPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { addContentType, addRelation, freeName, freePath, relatedTo, xmlHead } from "../package/relations";
import type { Book, ListedSheet } from "../sheet/book";
import { attributes, plainText } from "../xml/text";
import { attributeOf, change } from "../xml/tree";
import { changeNotes } from "./notes";

export interface CommentText {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** A GUID in braces. */
  readonly id: string;
  readonly author: string;
  /** ISO date and time. */
  readonly created: string;
  readonly text: string;
}

const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const relations = "http://schemas.microsoft.com/office/2017/10/relationships";

/** @throws Fault when a part is damaged, or the sheet has threads already. */
export async function addComments(
  draft: Draft,
  book: Book,
  sheet: ListedSheet,
  comments: readonly CommentText[],
): Promise<void> {
  // [MS-XLSX] 2.6.205: a note whose author is "tc=" and the id stands for the thread where threads are not known.
  const notes = comments.map(({ row, column, id, text }) => ({ row, column, author: `tc=${id}`, text: noteFor(text) }));
  await changeNotes(draft, book, sheet, notes);
  const threads: string[] = [];
  for (const { row, column, id, author, created, text } of comments) {
    const personId = await personFor(draft, book, author);
    const values = { ref: toA1(row, column), dT: created.slice(0, 22), personId, id };
    threads.push(`<threadedComment${attributes(values)}><text>${plainText(text)}</text></threadedComment>`);
  }
  const path = freePath(draft, book.path, "threadedComments/threadedComment");
  putPart(draft, path, `${xmlHead}<ThreadedComments xmlns="${namespace}">${threads.join("")}</ThreadedComments>`);
  await addContentType(draft, path, "application/vnd.ms-excel.threadedcomments+xml");
  await addRelation(draft, sheet.path ?? "", { type: `${relations}/threadedComment`, target: `/${path}` });
}

/** In Excel's own words. */
function noteFor(text: string): string {
  return (
    "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get " +
    `removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    ${text}`
  );
}

/** The id of that person in the workbook's list of them. */
async function personFor(draft: Draft, book: Book, name: string): Promise<string> {
  const path = await peoplePath(draft, book);
  const part = await xmlPart(draft, path, 1);
  const known = part.root.children.map((one) => ({
    name: attributeOf(part.bytes, one, "displayName"),
    id: attributeOf(part.bytes, one, "id") ?? "",
  }));
  const found = known.find((one) => one.name === name);
  if (found !== undefined) return found.id;
  const id = freeName(
    (number) => `{4B4C4100-0000-4000-8000-${String(number).padStart(12, "0")}}`,
    (one) => known.some((other) => other.id === one),
  );
  const values = { displayName: name, id, userId: name, providerId: "None" };
  edit(draft, part, change(part.bytes, part.root, { append: `<${part.root.prefix}person${attributes(values)}/>` }));
  return id;
}

async function peoplePath(draft: Draft, book: Book): Promise<string> {
  const known = (await relatedTo(draft, book.path)).find(
    ({ type, target }) => type === "person" && hasPart(draft, target),
  );
  if (known !== undefined) return known.target;
  const path = freePath(draft, book.path, "persons/person");
  putPart(draft, path, `${xmlHead}<personList xmlns="${namespace}"></personList>`);
  await addContentType(draft, path, "application/vnd.ms-excel.person+xml");
  await addRelation(draft, book.path, { type: `${relations}/person`, target: `/${path}` });
  return path;
}

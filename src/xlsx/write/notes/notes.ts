/** Puts notes on cells of a sheet, changes their words and takes them off; those that are not named stay as they are. */
import { Fault } from "../../../core/fault";
import { toA1 } from "../../../core/workbook";
import { damaged } from "../../archive/refusals";
import { edit, hasPart, pathsIn, putPart, xmlPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { addContentType, addRelation, freeName, relatedTo, transitional, xmlHead } from "../package/relations";
import type { Book, ListedSheet } from "../sheet/book";
import { insertion, worksheetOrder } from "../xml/order";
import { attributeText, plainText } from "../xml/text";
import { attributeOf, change, child, removal } from "../xml/tree";
import { changeShapes, emptyShapes } from "./shapes";

export interface NoteChange {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** Null for a note that goes. */
  readonly text: string | null;
  readonly author: string;
}

const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const shapesType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** @throws Fault when a part is damaged, or the sheet has threads of comments, which share their cells with notes. */
export async function changeNotes(
  draft: Draft,
  book: Book,
  { path, name }: ListedSheet,
  changes: readonly NoteChange[],
): Promise<void> {
  if (path === null) throw new Fault(damaged(draft.archive.name, name));
  if ((await relatedTo(draft, path)).some(({ type }) => type === "threadedComment")) throw new Fault(threads(name));
  const comments = await partFor(draft, path, "comments", commentsType, {
    path: (number) => `${folderOf(book)}comments${number}.xml`,
    text: `${xmlHead}<comments xmlns="${book.namespace}"><authors></authors><commentList></commentList></comments>`,
  });
  await changeComments(draft, comments.path, changes);
  const shapes = await partFor(draft, path, "vmlDrawing", shapesType, {
    path: (number) => `${folderOf(book)}drawings/vmlDrawing${number}.vml`,
    text: emptyShapes,
  });
  if (shapes.relation !== null) await showShapes(draft, path, shapes.relation);
  await changeShapes(draft, shapes.path, changes);
}

function folderOf({ path }: Book): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

const threads = (sheet: string) => ({
  id: `Lembar "${sheet}" memakai komentar berutas, jadi catatan tidak dapat ditambahkan di sana; pakai komentar di Excel.`,
  en: `The sheet "${sheet}" uses threaded comments, so notes cannot be added there; use comments in Excel.`,
});

/** The part of that kind that the sheet has, or a new one with its relation. */
async function partFor(
  draft: Draft,
  sheet: string,
  type: string,
  contentType: string,
  fresh: { readonly path: (number: number) => string; readonly text: string },
): Promise<{ path: string; relation: string | null }> {
  const known = (await relatedTo(draft, sheet)).find((one) => one.type === type && hasPart(draft, one.target));
  if (known !== undefined) return { path: known.target, relation: null };
  const taken = new Set(pathsIn(draft).map((one) => one.toLowerCase()));
  const path = freeName(fresh.path, (one) => taken.has(one.toLowerCase()));
  putPart(draft, path, fresh.text);
  await addContentType(draft, path, contentType);
  return { path, relation: await addRelation(draft, sheet, { type, target: `/${path}` }) };
}

/** The sheet says which drawing holds the boxes of its notes. */
async function showShapes(draft: Draft, path: string, relation: string): Promise<void> {
  const part = await xmlPart(draft, path, 1);
  const strict = /xmlns(?::\w+)?="http:\/\/purl\.oclc\.org/.test(
    new TextDecoder().decode(part.bytes.subarray(0, 2000)),
  );
  const names = strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : transitional;
  const text = `<${part.root.prefix}legacyDrawing xmlns:r="${names}" r:id="${relation}"/>`;
  edit(draft, part, insertion(part.bytes, part.root, worksheetOrder, "legacyDrawing", text));
}

/** @throws Fault when the part has no list of comments. */
async function changeComments(draft: Draft, path: string, changes: readonly NoteChange[]): Promise<void> {
  const part = await xmlPart(draft, path, 4);
  const { bytes, root } = part;
  const [authors, list] = [child(root, "authors"), child(root, "commentList")];
  if (authors === undefined || list === undefined) throw new Fault(damaged(draft.archive.name, path));
  const cells = new Set(changes.map(({ row, column }) => toA1(row, column)));
  const gone = list.children.filter((one) => cells.has((attributeOf(bytes, one, "ref") ?? "").replaceAll("$", "")));
  const names = [...new Set(changes.map(({ author }) => author))];
  const place = (author: string): number => authors.children.length + names.indexOf(author);
  const added = changes.flatMap(({ row, column, text, author }) =>
    text === null ? [] : [commentXml(root.prefix, toA1(row, column), place(author), text)],
  );
  const named = names.map((name) => `<${root.prefix}author>${plainText(name)}</${root.prefix}author>`);
  edit(draft, part, [
    ...change(bytes, authors, { append: named.join("") }),
    ...gone.map(removal),
    ...change(bytes, list, { append: added.join("") }),
  ]);
}

function commentXml(prefix: string, cell: string, author: number, text: string): string {
  const inside = `<${prefix}text><${prefix}t xml:space="preserve">${plainText(text)}</${prefix}t></${prefix}text>`;
  return `<${prefix}comment ref="${attributeText(cell)}" authorId="${author}">${inside}</${prefix}comment>`;
}

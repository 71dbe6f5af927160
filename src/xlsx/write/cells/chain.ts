/** Keeps the list of cells with formulas true: Excel repairs a file whose list names a cell without one. */
import { edit, hasPart, removePart, xmlPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { relatedTo, removeContentType, removeRelation } from "../package/relations";
import type { Book } from "../sheet/book";
import { attributes } from "../xml/text";
import { attributesOf, change, removal } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import type { Edit } from "../xml/edits";

/** Addresses of cells by the number of their sheet in the workbook part. */
export interface ChainChanges {
  readonly gone: ReadonlySet<string>;
  readonly added: readonly { readonly sheetId: string; readonly cell: string }[];
}

/** What a cell is called in `gone`. */
export function chainKey(sheetId: string, cell: string): string {
  return `${sheetId}!${cell}`;
}

/** @throws Fault when the list is damaged. */
export async function keepChain(draft: Draft, book: Book, changes: ChainChanges): Promise<void> {
  const relation = (await relatedTo(draft, book.path)).find(({ type }) => type === "calcChain");
  if (relation === undefined || !hasPart(draft, relation.target)) return;
  if (changes.gone.size + changes.added.length === 0) return;
  const part = await xmlPart(draft, relation.target, 1);
  const { edits, left } = keptEntries(part.bytes, part.root, changes);
  const { prefix } = part.root;
  const added = changes.added
    .map(({ sheetId, cell }) => `<${prefix}c${attributes({ r: cell, i: sheetId })}/>`)
    .join("");
  if (left + changes.added.length > 0)
    return edit(draft, part, [...edits, ...change(part.bytes, part.root, { append: added })]);
  // Excel takes no empty list.
  await dropChain(draft, book);
}

/** Takes the list out: Excel makes it anew. @throws Fault when a list of the file is damaged. */
export async function dropChain(draft: Draft, book: Book): Promise<void> {
  for (const { type, target, id } of await relatedTo(draft, book.path)) {
    if (type !== "calcChain" || !hasPart(draft, target)) continue;
    await removeContentType(draft, target);
    await removeRelation(draft, book.path, id);
    removePart(draft, target);
  }
}

/** An entry without a sheet is of the sheet of the one before it: the first that follows a lost one says its own. */
function keptEntries(bytes: Uint8Array, root: XmlElement, { gone }: ChainChanges): { edits: Edit[]; left: number } {
  const edits: Edit[] = [];
  let [left, sheet, said] = [0, "0", "0"];
  for (const entry of root.children) {
    const own = attributesOf(bytes, entry);
    sheet = own.get("i") ?? sheet;
    if (gone.has(chainKey(sheet, own.get("r") ?? ""))) {
      edits.push(removal(entry));
      continue;
    }
    left++;
    if (!own.has("i") && said !== sheet) edits.push(...change(bytes, entry, { attributes: { i: sheet } }));
    said = sheet;
  }
  return { edits, left };
}

/** The entries of a whole sheet, as `gone` names them. @throws Fault when the list is damaged. */
export async function sheetInChain(draft: Draft, book: Book, sheetId: string): Promise<ReadonlySet<string>> {
  const relation = (await relatedTo(draft, book.path)).find(({ type }) => type === "calcChain");
  if (relation === undefined || !hasPart(draft, relation.target)) return new Set();
  const { bytes, root } = await xmlPart(draft, relation.target, 1);
  const found = new Set<string>();
  let sheet = "0";
  for (const entry of root.children) {
    const own = attributesOf(bytes, entry);
    sheet = own.get("i") ?? sheet;
    if (sheet === sheetId) found.add(chainKey(sheet, own.get("r") ?? ""));
  }
  return found;
}

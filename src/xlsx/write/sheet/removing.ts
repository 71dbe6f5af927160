/** Takes a sheet of ours out of a workbook, or puts another in its place. */
import { Fault } from "../../../core/fault";
import type { PlainSheet } from "../../../core/sheets/sheet";
import { damaged } from "../../archive/refusals";
import { edit, hasPart, removePart, xmlPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { relatedTo, relationsPath, removeContentType, removeRelation } from "../package/relations";
import { keepChain, sheetInChain } from "../cells/chain";
import type { Edit } from "../xml/edits";
import { attributeOf, change, child, removal } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import { writeSheet } from "./adding";
import type { Book, ListedSheet } from "./book";
import { addNames, removeNames } from "./definedNames";

/** Parts that belong to one sheet alone, and what they lead to in turn: Excel gives a chart parts for its style and colours. */
const ownTypes = new Set(["table", "drawing", "chart", "chartStyle", "chartColorStyle"]);

/** @throws Fault when a list of the file is damaged, or the sheet is its last visible one. */
export async function removeSheet(draft: Draft, book: Book, sheet: ListedSheet): Promise<void> {
  const place = book.sheets.indexOf(sheet);
  await removeOwnParts(draft, book, sheet);
  if (sheet.path !== null) {
    await removeContentType(draft, sheet.path);
    removePart(draft, sheet.path);
  }
  await removeRelation(draft, book.path, sheet.relation);
  await removeNames(draft, book, place, true);
  const part = await xmlPart(draft, book.path, 2);
  const listed = (child(part.root, "sheets")?.children ?? [])[place];
  const last = book.sheets.length - 2;
  edit(draft, part, [...(listed === undefined ? [] : [removal(listed)]), ...viewEdits(part, place, last)]);
}

/** The view that names the active and the first sheet by their places. */
function viewEdits({ bytes, root }: { bytes: Uint8Array; root: XmlElement }, place: number, last: number): Edit[] {
  return (child(root, "bookViews")?.children ?? []).flatMap((view) => {
    const moved = ["activeTab", "firstSheet"].flatMap((name): [string, string][] => {
      const at = Number(attributeOf(bytes, view, name) ?? 0);
      const to = Math.max(0, Math.min(at > place ? at - 1 : at, last));
      return to === at ? [] : [[name, String(to)]];
    });
    return moved.length === 0 ? [] : change(bytes, view, { attributes: Object.fromEntries(moved) });
  });
}

/** Its place, its number and its name stay. @throws Fault when a list of the file is damaged. */
export async function replaceSheet(draft: Draft, book: Book, old: ListedSheet, sheet: PlainSheet): Promise<void> {
  if (old.path === null) throw new Fault(damaged(draft.archive.name, old.name));
  await removeOwnParts(draft, book, old);
  await removeNames(draft, book, book.sheets.indexOf(old), false);
  await writeSheet(draft, book, old.path, sheet);
  await addNames(draft, book, sheet, book.sheets.indexOf(old));
}

/** Its tables, its list of relations, and its cells in the list of formulas. */
async function removeOwnParts(draft: Draft, book: Book, { path, sheetId }: ListedSheet): Promise<void> {
  await keepChain(draft, book, { gone: await sheetInChain(draft, book, sheetId), added: [] });
  if (path === null) return;
  await removeRelated(draft, path);
}

/** @throws Fault when a list of the file is damaged. */
async function removeRelated(draft: Draft, path: string): Promise<void> {
  for (const { type, target } of await relatedTo(draft, path)) {
    if (!ownTypes.has(type) || !hasPart(draft, target)) continue;
    await removeRelated(draft, target);
    await removeContentType(draft, target);
    removePart(draft, target);
  }
  if (hasPart(draft, relationsPath(path))) removePart(draft, relationsPath(path));
}

/** Takes a sheet of ours out of a workbook, or puts another in its place. */
import { Fault } from "../../../core/fault";
import { withSheets } from "../../../core/reference";
import type { PlainSheet } from "../../../core/sheets/sheet";
import { damaged } from "../../archive/refusals";
import { edit, hasPart, partBytes, pathsIn, putPart, removePart, xmlPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { relatedTo, relationsPath, removeContentType, removeRelation } from "../package/relations";
import { keepChain, sheetInChain } from "../cells/chain";
import type { Edit } from "../xml/edits";
import { mayHoldFormulas, withFormulas } from "../xml/formulas";
import { attributeOf, change, child, removal } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import { writeSheet } from "./adding";
import { readBook } from "./book";
import type { Book, ListedSheet } from "./book";
import { addNames, removeNames } from "./definedNames";
import { sourcesIn } from "./renaming";

/** Parts that belong to one sheet alone, and what they lead to in turn: Excel gives a chart parts for its style and colours. */
const ownTypes = new Set([
  ...["table", "drawing", "chart", "chartStyle", "chartColorStyle", "comments", "threadedComment", "vmlDrawing"],
  ...["ctrlProp", "printerSettings"],
]);
/** What several sheets may share, or lies outside. */
const sharedTypes = new Set(["hyperlink", "image"]);

/**
 * Takes a sheet of the file's own out: what speaks of it speaks of nothing then, as in Excel.
 * @throws Fault when other parts of the file are bound to it (pivot tables, slicers), or a list of the file is damaged.
 */
export async function dropSheet(draft: Draft, sheet: ListedSheet): Promise<void> {
  const related = sheet.path === null ? [] : await relatedTo(draft, sheet.path);
  if (related.some(({ type }) => !ownTypes.has(type) && !sharedTypes.has(type)))
    throw new Fault(bound(draft.archive.name, sheet.name));
  const lower = sheet.name.toLowerCase();
  for (const path of pathsIn(draft).filter(mayHoldFormulas)) {
    const text = new TextDecoder().decode((await partBytes(draft, path)) ?? new Uint8Array());
    if (sourcesIn(text).includes(lower)) throw new Fault(bound(draft.archive.name, sheet.name));
    const left = withFormulas(text, (formula) =>
      withSheets(formula, (name) => (name.toLowerCase() === lower ? "#REF!" : null)),
    );
    if (left !== text) putPart(draft, path, left);
  }
  await removeSheet(draft, await readBook(draft), sheet);
}

const bound = (file: string, sheet: string) => ({
  id: `Tabel pivot, pengiris atau bagian lain di "${file}" terikat pada lembar "${sheet}", jadi lembar itu tidak dapat dihapus di sini; hapuslah di Excel.`,
  en: `Pivot tables, slicers or other parts of "${file}" are bound to the sheet "${sheet}", so it cannot be deleted here; delete it in Excel.`,
});

/** @throws Fault when a list of the file is damaged, or the sheet is its last visible one. */
export async function removeSheet(draft: Draft, book: Book, sheet: ListedSheet): Promise<void> {
  const place = book.sheets.findIndex(({ relation }) => relation === sheet.relation);
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

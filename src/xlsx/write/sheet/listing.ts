/** The list of a workbook's sheets: their names, their order, and which are hidden. */
import { Fault } from "../../../core/fault";
import { edit, xmlPart } from "../package/draft";
import type { Draft, XmlPart } from "../package/draft";
import { rawBetween } from "../../archive/strings";
import { attributeOf, change, child } from "../xml/tree";
import type { Book } from "./book";
import { moveNames } from "./definedNames";
import { renameSheets } from "./renaming";

/** A sheet, as it is to be listed. */
export interface ListedAs {
  /** Its name in the file; for one that is added later, the name that it gets. */
  readonly before: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

/** Gives sheets other names, which formulas and charts take over, and hides or shows them. @throws Fault when a part is damaged. */
export async function renameListed(draft: Draft, book: Book, listed: readonly ListedAs[]): Promise<void> {
  const renamed = listed.filter(({ before, name }) => before !== name);
  const names = new Map(renamed.map(({ before, name }) => [before.toLowerCase(), name]));
  if (names.size > 0) await renameSheets(draft, (name) => names.get(name.toLowerCase()) ?? null);
  await relabel(draft, book, listed);
  await showActive(draft, book);
}

/** Puts the sheets, which have their names by now, into this order. @throws Fault when that cannot be, or a part is damaged. */
export async function orderListed(draft: Draft, book: Book, listed: readonly ListedAs[]): Promise<void> {
  const places = listed.map(({ name }) => book.sheets.findIndex((one) => one.name === name));
  if (places.some((place, at) => at > 0 && place < (places[at - 1] ?? -1))) await reorder(draft, book, places);
}

async function relabel(draft: Draft, book: Book, listed: readonly ListedAs[]): Promise<void> {
  const part = await xmlPart(draft, book.path, 2);
  const elements = child(part.root, "sheets")?.children ?? [];
  const edits = elements.flatMap((element) => {
    const found = listed.find(({ before }) => before === attributeOf(part.bytes, element, "name"));
    if (found === undefined) return [];
    const old = attributeOf(part.bytes, element, "state") ?? "visible";
    const attributes: Record<string, string | null> = {};
    if (found.name !== found.before) attributes.name = found.name;
    if (found.visibility !== old) attributes.state = found.visibility === "visible" ? null : found.visibility;
    return change(part.bytes, element, { attributes });
  });
  edit(draft, part, edits);
}

/** @throws Fault when the file has sheets beside those whose places are given. */
async function reorder(draft: Draft, book: Book, places: readonly number[]): Promise<void> {
  if (places.length !== book.sheets.length) throw new Fault(others(draft.archive.name));
  const part = await xmlPart(draft, book.path, 2);
  const elements = child(part.root, "sheets")?.children ?? [];
  const slots = elements.map(({ from, to }, at) => {
    const moved = elements[places[at] ?? at];
    return { from, to, text: moved ? rawBetween(part.bytes, moved.from, moved.to) : "" };
  });
  edit(draft, part, slots);
  await moveNames(draft, book, places);
  await moveViews(draft, book, places);
}

/** The views name the active and the first sheet by their places. */
async function moveViews(draft: Draft, book: Book, places: readonly number[]): Promise<void> {
  const part = await xmlPart(draft, book.path, 2);
  const edits = viewsIn(part).flatMap((view) => {
    const active = places.indexOf(Number(attributeOf(part.bytes, view, "activeTab") ?? 0));
    return change(part.bytes, view, { attributes: { activeTab: String(Math.max(0, active)), firstSheet: null } });
  });
  edit(draft, part, edits);
}

/** A hidden sheet cannot be in front. */
async function showActive(draft: Draft, book: Book): Promise<void> {
  const part = await xmlPart(draft, book.path, 2);
  const { bytes, root } = part;
  const isShown = (child(root, "sheets")?.children ?? []).map(
    (one) => (attributeOf(bytes, one, "state") ?? "visible") === "visible",
  );
  const edits = viewsIn(part).flatMap((view) => {
    const active = Number(attributeOf(bytes, view, "activeTab") ?? 0);
    if (isShown[active] !== false) return [];
    return change(bytes, view, { attributes: { activeTab: String(Math.max(0, isShown.indexOf(true))) } });
  });
  edit(draft, part, edits);
}

function viewsIn({ root }: XmlPart) {
  return child(root, "bookViews")?.children ?? [];
}

const others = (name: string) => ({
  id: `"${name}" memiliki lembar jenis lain, jadi urutan lembarnya tidak dapat diubah di sini; ubahlah di Excel.`,
  en: `"${name}" has sheets of another kind, so the order of its sheets cannot be changed here; change it in Excel.`,
});

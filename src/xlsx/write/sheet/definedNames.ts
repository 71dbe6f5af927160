/** The names that a workbook defines: people's own, and those by which it knows what is filtered, printed and repeated. */
import type { PlainSheet } from "../../../core/sheets/sheet";
import { sheetName } from "../../../core/reference";
import { edit, xmlPart } from "../package/draft";
import type { Draft, XmlPart } from "../package/draft";
import { insertion, workbookOrder } from "../xml/order";
import { attributes, plainText } from "../xml/text";
import { attributeOf, change, child, removal } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import type { Edit } from "../xml/edits";
import type { Book } from "./book";
import { fixed } from "./sheetParts";

/** A name that is defined anew, means something else, or goes. */
export interface NameChange {
  readonly name: string;
  /** The sheet that it belongs to; null for the workbook. */
  readonly sheet: string | null;
  /** Without equals sign; null for a name that goes. */
  readonly formula: string | null;
  readonly comment?: string;
}

/** @throws Fault when the workbook part is damaged. */
export async function changeNames(draft: Draft, book: Book, changes: readonly NameChange[]): Promise<void> {
  const part = await xmlPart(draft, book.path, 2);
  const { bytes, root } = part;
  const known = child(root, "definedNames")?.children ?? [];
  const found = changes.map((one) => {
    const place = one.sheet === null ? -1 : book.sheets.findIndex(({ name }) => name === one.sheet);
    const isMeant = (element: XmlElement): boolean =>
      placeOf(bytes, element) === place &&
      (attributeOf(bytes, element, "name") ?? "").toLowerCase() === one.name.toLowerCase();
    return { ...one, place, old: known.find(isMeant) };
  });
  const gone = new Set(found.filter(({ formula }) => formula === null).flatMap(({ old }) => old ?? []));
  const added = found.flatMap(({ name, place, formula, comment, old }) =>
    old === undefined && formula !== null ? nameXml(root.prefix, { name, place, formula, comment }) : [],
  );
  const rewritten = found.flatMap(({ old, formula }): Edit[] =>
    old === undefined || formula === null ? [] : [{ from: old.inner, to: old.close, text: plainText(formula) }],
  );
  if (gone.size > 0 && gone.size === known.length && added.length === 0) return edit(draft, part, removalOf(part));
  edit(draft, part, [...[...gone].map(removal), ...rewritten, ...append(part, added)]);
}

/** Adds the names of a sheet at that place in the workbook's list. @throws Fault when the workbook part is damaged. */
export async function addNames(draft: Draft, book: Book, sheet: PlainSheet, place: number): Promise<void> {
  const part = await xmlPart(draft, book.path, 2);
  const names = namesOf(sheet).map(([name, formula]) => nameXml(part.root.prefix, { name, place, formula }));
  edit(draft, part, append(part, names));
}

function append({ bytes, root }: XmlPart, names: readonly string[]): Edit[] {
  if (names.length === 0) return [];
  const list = child(root, "definedNames");
  if (list !== undefined) return change(bytes, list, { append: names.join("") });
  const whole = `<${root.prefix}definedNames>${names.join("")}</${root.prefix}definedNames>`;
  return insertion(bytes, root, workbookOrder, "definedNames", whole);
}

function nameXml(
  p: string,
  { name, place, formula, comment }: { name: string; place: number; formula: string; comment?: string | undefined },
): string {
  const values = {
    ...{ name, localSheetId: place < 0 ? undefined : place, hidden: isHidden(name) },
    comment: comment === "" ? undefined : comment,
  };
  return `<${p}definedName${attributes(values)}>${plainText(formula)}</${p}definedName>`;
}

function namesOf({ name, print, filter }: PlainSheet): [string, string][] {
  const { headingRow, area } = print ?? {};
  const on = `${sheetName(name)}!`;
  return [
    ...(filter === undefined ? [] : [builtIn("_FilterDatabase", on + fixed(filter))]),
    ...(area === undefined ? [] : [builtIn("Print_Area", on + fixed(area))]),
    ...(headingRow === undefined ? [] : [builtIn("Print_Titles", `${on}$1:$${headingRow + 1}`)]),
  ];
}

/** Excel hides the name of a filter's area from people. */
function isHidden(name: string): number | undefined {
  return name.endsWith("_FilterDatabase") ? 1 : undefined;
}

function builtIn(name: string, area: string): [string, string] {
  return [`_xlnm.${name}`, area];
}

/**
 * Takes off the names of the sheet at that place; where the sheet goes as well, the names of those behind it move up.
 * @throws Fault when the workbook part is damaged.
 */
export async function removeNames(draft: Draft, book: Book, place: number, goes: boolean): Promise<void> {
  await replace(draft, book, (old) => (old === place ? null : goes && old > place ? old - 1 : old));
}

/** Lets names follow their sheets: `places` are where the sheets were, in their new order. @throws Fault when the part is damaged. */
export async function moveNames(draft: Draft, book: Book, places: readonly number[]): Promise<void> {
  await replace(draft, book, (old) => (old < 0 ? old : places.indexOf(old)));
}

/** Gives names other places; null for those that go. */
async function replace(draft: Draft, book: Book, to: (place: number) => number | null): Promise<void> {
  const part = await xmlPart(draft, book.path, 2);
  const { bytes, root } = part;
  const all = child(root, "definedNames")?.children ?? [];
  const edits = all.flatMap((one) => {
    const [old, now] = [placeOf(bytes, one), to(placeOf(bytes, one))];
    if (now === null) return [removal(one)];
    return now === old ? [] : change(bytes, one, { attributes: { localSheetId: String(now) } });
  });
  const isAll = all.length > 0 && all.every((one) => to(placeOf(bytes, one)) === null);
  edit(draft, part, isAll ? removalOf(part) : edits);
}

function removalOf({ root }: XmlPart): Edit[] {
  const list = child(root, "definedNames");
  return list === undefined ? [] : [removal(list)];
}

/** -1 for a name that belongs to the whole workbook. */
function placeOf(bytes: Uint8Array, element: XmlElement): number {
  return Number(attributeOf(bytes, element, "localSheetId") ?? -1);
}

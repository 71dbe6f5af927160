/** The names that a workbook keeps for printing: rows repeated on each page, and what is printed. */
import type { PlainSheet } from "../../../core/sheets/sheet";
import { sheetName } from "../../../core/reference";
import { edit, xmlPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { insertion, workbookOrder } from "../xml/order";
import { attributes, plainText } from "../xml/text";
import { attributeOf, change, child, removal } from "../xml/tree";
import type { Edit } from "../xml/edits";
import type { Book } from "./book";
import { fixed } from "./sheetParts";

/** Adds the names of a sheet at that place in the workbook's list. @throws Fault when the workbook part is damaged. */
export async function addNames(draft: Draft, book: Book, sheet: PlainSheet, place: number): Promise<void> {
  const names = namesOf(sheet);
  if (names.length === 0) return;
  const part = await xmlPart(draft, book.path, 2);
  const { bytes, root } = part;
  const { prefix: p } = root;
  const text = names
    .map(
      ([name, area]) =>
        `<${p}definedName${attributes({ name, localSheetId: place, hidden: isHidden(name) })}>${plainText(area)}</${p}definedName>`,
    )
    .join("");
  const list = child(root, "definedNames");
  if (list !== undefined) edit(draft, part, change(bytes, list, { append: text }));
  else
    edit(
      draft,
      part,
      insertion(bytes, root, workbookOrder, "definedNames", `<${p}definedNames>${text}</${p}definedNames>`),
    );
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
  const part = await xmlPart(draft, book.path, 2);
  const { bytes, root } = part;
  const list = child(root, "definedNames");
  if (list === undefined) return;
  const own = list.children.filter((one) => placeOf(bytes, one) === place);
  if (own.length > 0 && own.length === list.children.length) return edit(draft, part, [removal(list)]);
  const moved = goes ? list.children.filter((one) => placeOf(bytes, one) > place) : [];
  const edits: Edit[] = [
    ...own.map(removal),
    ...moved.flatMap((one) => change(bytes, one, { attributes: { localSheetId: String(placeOf(bytes, one) - 1) } })),
  ];
  edit(draft, part, edits);
}

/** -1 for a name that belongs to the whole workbook. */
function placeOf(bytes: Uint8Array, element: Parameters<typeof attributeOf>[1]): number {
  return Number(attributeOf(bytes, element, "localSheetId") ?? -1);
}

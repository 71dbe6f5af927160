/** Changes the layout of a sheet of a file; all else of it stays as it is written. */
import { Fault } from "../../../core/fault";
import { toAddress } from "../../../core/areas";
import type { Area } from "../../../core/workbook";
import { damaged } from "../../archive/refusals";
import { findCells } from "../cells/find";
import { insertRows } from "../cells/set";
import { edit, xmlPart } from "../package/draft";
import type { Draft, XmlPart } from "../package/draft";
import type { Book, ListedSheet } from "../sheet/book";
import { insertion, worksheetOrder } from "../xml/order";
import type { Edit } from "../xml/edits";
import { attributes } from "../xml/text";
import { attributeOf, change, child, removal } from "../xml/tree";
import type { LayoutChange, LineChange } from "./change";
import { columnEdits } from "./columns";
import { changeLinks } from "./links";
import { pageEdits } from "./page";
import { rulesXml } from "../sheet/entryRules";
import { viewEdits } from "./view";

/** @throws Fault when the file does not hold the sheet, or it is damaged. */
export async function changeLayout(
  draft: Draft,
  book: Book,
  { name, path }: ListedSheet,
  { rows, columns, merges, links, view, page, protection, rules }: LayoutChange,
): Promise<void> {
  if (path === null) throw new Fault(damaged(draft.archive.name, name));
  const part = await xmlPart(draft, path, 2);
  const edits = [
    ...viewEdits(part, view),
    ...(rows.size > 0 ? rowEdits(draft, part, rows) : []),
    ...(columns.size > 0 ? columnEdits(part, columns) : []),
    ...(merges === null ? [] : mergeEdits(part, merges)),
  ];
  edit(draft, part, edits);
  if (page !== undefined || protection !== undefined || rules !== undefined)
    await changeFrame(draft, path, { page, protection, rules });
  if (links.length > 0) await changeLinks(draft, book, path, links);
}

/**
 * What stands around the cells. The colour of the tab is said in one element with how many pages are filled.
 * @throws Fault when the sheet has data validation that is not known.
 */
async function changeFrame(
  draft: Draft,
  path: string,
  { page, protection, rules }: { [Name in "page" | "protection" | "rules"]: LayoutChange[Name] },
): Promise<void> {
  const part = await xmlPart(draft, path, 2);
  const { root } = part;
  if (rules !== undefined && !areRulesKnown(part, rules.before)) throw new Fault(unknownRules(draft.archive.name));
  edit(draft, part, [
    ...(page === undefined ? [] : pageEdits(part, page)),
    ...(protection === undefined ? [] : replacing(part, "sheetProtection", protectionXml(root.prefix, protection))),
    ...(rules === undefined ? [] : replacing(part, "dataValidations", rulesXml(root.prefix, rules.now))),
  ]);
}

/** False where the file has rules that nobody has read, or lists that are not offered. */
function areRulesKnown({ bytes, root }: XmlPart, count: number): boolean {
  const old = child(root, "dataValidations")?.children ?? [];
  return (
    old.length === count && old.every((one) => !["1", "true"].includes(attributeOf(bytes, one, "showDropDown") ?? ""))
  );
}

const unknownRules = (name: string) => ({
  id: `"${name}" memiliki validasi data yang tidak dikenal, jadi validasinya tidak dapat diubah di sini; ubahlah di Excel.`,
  en: `"${name}" has data validation that is not known, so it cannot be changed here; change it in Excel.`,
});

function protectionXml(p: string, allowed: NonNullable<LayoutChange["protection"]> | null): string {
  return allowed === null ? "" : `<${p}sheetProtection${attributes({ sheet: 1, ...allowed })}/>`;
}

/** Puts an element in the place of the one of its name, or where it has to stand. */
function replacing({ bytes, root }: XmlPart, name: string, text: string): Edit[] {
  const old = child(root, name);
  if (old !== undefined) return [{ ...removal(old), text }];
  return text === "" ? [] : insertion(bytes, root, worksheetOrder, name, text);
}

/** @throws Fault when the sheet is damaged. */
function rowEdits(draft: Draft, part: XmlPart, rows: ReadonlyMap<number, LineChange>): Edit[] {
  const { bytes, root, path } = part;
  const found = findCells(bytes, new Set(rows.keys()));
  if (found === null) throw new Fault(damaged(draft.archive.name, path));
  const missing = new Map<number, string>();
  const edits = [...rows].flatMap(([row, one]) => {
    const place = found.rows.get(row);
    if (place) return change(bytes, place.element, { attributes: rowAttributes(one) });
    const given = Object.entries(rowAttributes(one)).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    );
    if (given.length > 0)
      missing.set(row, `<${root.prefix}row${attributes({ r: row + 1, ...Object.fromEntries(given) })}/>`);
    return [];
  });
  return [...edits, ...insertRows({ bytes, root, found }, missing)];
}

function rowAttributes({ size, isHidden }: LineChange): Record<string, string | null> {
  const height = size === null ? { ht: null, customHeight: null } : { ht: String(size), customHeight: "1" };
  return {
    ...(size === undefined ? {} : height),
    ...(isHidden === undefined ? {} : { hidden: isHidden ? "1" : null }),
  };
}

function mergeEdits(part: XmlPart, merges: readonly Area[]): Edit[] {
  const { prefix } = part.root;
  const cells = merges.map((area) => `<${prefix}mergeCell ref="${toAddress(area)}"/>`).join("");
  const text = `<${prefix}mergeCells count="${merges.length}">${cells}</${prefix}mergeCells>`;
  return replacing(part, "mergeCells", merges.length === 0 ? "" : text);
}

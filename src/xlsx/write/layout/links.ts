/** Puts links on cells of a sheet and takes them off; those of other cells stay. */
import { areasOf, cellsIn, holds, rectanglesOf, toAddress } from "../../../core/areas";
import { toA1 } from "../../../core/workbook";
import type { Area } from "../../../core/workbook";
import { edit, xmlPart } from "../package/draft";
import type { Draft, XmlPart } from "../package/draft";
import { addRelation, removeRelation } from "../package/relations";
import { relationsNamespace } from "../sheet/adding";
import type { Book } from "../sheet/book";
import type { Edit } from "../xml/edits";
import { insertion, worksheetOrder } from "../xml/order";
import { attributes } from "../xml/text";
import { attributeOf, attributesOf, change, child, removal } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import type { LinkChange, LinkTarget } from "./change";

/** @throws Fault when a part is damaged. */
export async function changeLinks(
  draft: Draft,
  book: Book,
  path: string,
  changes: readonly LinkChange[],
): Promise<void> {
  const added: string[] = [];
  const { prefix } = (await xmlPart(draft, path, 0)).root;
  for (const { row, column, to } of changes)
    if (to !== null) added.push(await linkXml(draft, book, { path, prefix, cell: toA1(row, column) }, to));
  const part = await xmlPart(draft, path, 2);
  const links = child(part.root, "hyperlinks")?.children ?? [];
  const left = links.map((link) => ({ link, areas: leftOf(part, link, changes) }));
  edit(draft, part, linkEdits(part, left, added));
  const isUsed = (link: XmlElement): boolean => left.some((one) => one.link === link && one.areas?.length !== 0);
  const used = new Set(links.filter(isUsed).map((link) => attributeOf(part.bytes, link, "id")));
  const gone = links
    .map((link) => attributeOf(part.bytes, link, "id"))
    .filter((id) => id !== undefined && !used.has(id));
  for (const id of new Set(gone)) if (id !== undefined) await removeRelation(draft, path, id);
}

async function linkXml(
  draft: Draft,
  book: Book,
  { path, prefix, cell }: { readonly path: string; readonly prefix: string; readonly cell: string },
  { address, place, tip }: LinkTarget,
): Promise<string> {
  const relation =
    address === undefined
      ? undefined
      : await addRelation(draft, path, { type: "hyperlink", target: address, isExternal: true });
  const outside = relation === undefined ? {} : { "xmlns:r": relationsNamespace(book), "r:id": relation };
  return `<${prefix}hyperlink${attributes({ ref: cell, ...outside, location: place, tooltip: tip })}/>`;
}

interface Left {
  readonly link: XmlElement;
  /** Null where none of its cells changes. */
  readonly areas: readonly Area[] | null;
}

/** The cells of a link that keep it. */
function leftOf({ bytes }: XmlPart, link: XmlElement, changes: readonly LinkChange[]): Left["areas"] {
  const [area] = areasOf(attributeOf(bytes, link, "ref") ?? "") ?? [];
  const inside = area === undefined ? [] : changes.filter(({ row, column }) => holds(area, row, column));
  if (area === undefined || inside.length === 0) return null;
  if (cellsIn(area) === 1) return [];
  const cells = new Set(inside.map(({ row, column }) => toA1(row, column)));
  const kept = Array.from({ length: cellsIn(area) }, (_, index): Area => {
    const width = area.right - area.left + 1;
    const [row, column] = [area.top + Math.floor(index / width), area.left + (index % width)];
    return { top: row, left: column, bottom: row, right: column };
  });
  return rectanglesOf(kept.filter(({ top, left }) => !cells.has(toA1(top, left))));
}

function linkEdits({ bytes, root }: XmlPart, left: readonly Left[], added: readonly string[]): Edit[] {
  const list = child(root, "hyperlinks");
  const isGone = left.every(({ areas }) => areas?.length === 0);
  const text = added.join("");
  if (list === undefined && text === "") return [];
  if (list === undefined) {
    const whole = `<${root.prefix}hyperlinks>${text}</${root.prefix}hyperlinks>`;
    return insertion(bytes, root, worksheetOrder, "hyperlinks", whole);
  }
  // An empty list makes a file that Excel repairs.
  if (isGone && text === "") return [removal(list)];
  const kept = left.flatMap(({ link, areas }): Edit[] => {
    if (areas === null) return [];
    const own = Object.fromEntries(attributesOf(bytes, link));
    const parts = areas.map((area) => `<${link.prefix}hyperlink${attributes({ ...own, ref: toAddress(area) })}/>`);
    return [{ ...removal(link), text: parts.join("") }];
  });
  return [...kept, ...change(bytes, list, { append: text })];
}

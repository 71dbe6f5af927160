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
import { change, child, removal } from "../xml/tree";
import type { LayoutChange, LineChange } from "./change";
import { columnEdits } from "./columns";
import { changeLinks } from "./links";
import { viewEdits } from "./view";

/** @throws Fault when the file does not hold the sheet, or it is damaged. */
export async function changeLayout(
  draft: Draft,
  book: Book,
  { name, path }: ListedSheet,
  { rows, columns, merges, links, view }: LayoutChange,
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
  if (links.length > 0) await changeLinks(draft, book, path, links);
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

function mergeEdits({ bytes, root }: XmlPart, merges: readonly Area[]): Edit[] {
  const { prefix } = root;
  const old = child(root, "mergeCells");
  const cells = merges.map((area) => `<${prefix}mergeCell ref="${toAddress(area)}"/>`).join("");
  const text = `<${prefix}mergeCells count="${merges.length}">${cells}</${prefix}mergeCells>`;
  if (merges.length === 0) return old ? [removal(old)] : [];
  return old ? [{ ...removal(old), text }] : insertion(bytes, root, worksheetOrder, "mergeCells", text);
}

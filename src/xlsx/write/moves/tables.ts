/** The part of a table after cells have been put in or taken out around it, or in it. */
import { areasOf } from "../../../core/areas";
import { Fault } from "../../../core/fault";
import { moveArea } from "../../../core/moves/moves";
import type { Move } from "../../../core/moves/moves";
import { movedColumns } from "../../../core/moves/tables";
import type { TableColumn } from "../../../core/moves/tables";
import { edit, xmlPart } from "../package/draft";
import type { Draft, XmlPart } from "../package/draft";
import type { Edit } from "../xml/edits";
import { attributes, cellText } from "../xml/text";
import { attributeOf, child } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import type { AddedText } from "./cells";
import { fatesOf } from "./fates";
import { followed } from "./tree";
import type { Fates } from "./tree";

/**
 * Moves the table, and gives the headings of columns that are new; null where the table goes with its cells.
 * @throws Fault when the part is damaged, or the table would lose its headings, its totals or its last row.
 */
export async function moveTable(
  draft: Draft,
  path: string,
  move: Move,
  turn: (formula: string) => string,
): Promise<AddedText[] | null> {
  const part = await xmlPart(draft, path);
  const { bytes, root } = part;
  const area = areasOf(attributeOf(bytes, root, "ref") ?? "")?.[0];
  const list = child(root, "tableColumns");
  if (area === undefined || list === undefined) throw new Fault(tornTable(draft.archive.name));
  const now = moveArea(area, move);
  if (now === null) return null;
  const hasHeadings = attributeOf(bytes, root, "headerRowCount") !== "0";
  const hasTotals = Number(attributeOf(bytes, root, "totalsRowCount") ?? 0) > 0;
  const [from, to] = [move.at, move.at - Math.min(move.count, 0)];
  const goes = (row: number): boolean => now !== area && move.axis === "rows" && row >= from && row < to;
  const rows = now.bottom - now.top + 1 - Number(hasHeadings) - Number(hasTotals);
  if ((hasHeadings && goes(area.top)) || (hasTotals && goes(area.bottom)) || rows < 1)
    throw new Fault(tornTable(draft.archive.name));
  const names = list.children.map((one) => attributeOf(bytes, one, "name") ?? "");
  const columns = movedColumns(area, names, move);
  const kept = new Set(columns.map(({ was }) => was));
  const fates: Fates = new Map([
    ...fatesOf(move),
    ["tableColumn", ({ element }) => ({ isGone: !kept.has(list.children.indexOf(element)) })],
    ["tableColumns", () => ({ attributes: { count: String(columns.length) } })],
  ]);
  edit(draft, part, [...followed(bytes, root, { fates, turn }), ...newColumns(part, list, columns)]);
  if (!hasHeadings) return [];
  return columns.flatMap(({ was, name }, at) =>
    was === null ? [{ row: now.top, column: now.left + at, text: name }] : [],
  );
}

/** Each before the column that follows it; none is ever the last. */
function newColumns({ bytes, root }: XmlPart, list: XmlElement, columns: readonly TableColumn[]): Edit[] {
  let id = Math.max(0, ...list.children.map((one) => Number(attributeOf(bytes, one, "id")) || 0));
  return columns.flatMap(({ was, name }, at) => {
    const next = columns.slice(at).find((one) => one.was !== null)?.was ?? null;
    const place = next === null ? undefined : list.children[next]?.from;
    if (was !== null || place === undefined) return [];
    id += 1;
    const text = `<${root.prefix}tableColumn${attributes({ id })} name="${cellText(name)}"/>`;
    return [{ from: place, to: place, text }];
  });
}

const tornTable = (file: string) => ({
  id: `Tabel di "${file}" akan kehilangan judul, total atau baris terakhirnya, jadi barisnya tidak dapat dihapus di sini; hapuslah di Excel.`,
  en: `A table of "${file}" would lose its headings, its totals or its last row, so its rows cannot be deleted here; delete them in Excel.`,
});

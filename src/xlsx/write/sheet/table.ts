/** The part of a table of ours. */
import type { PlainSheet, PlainTable } from "../../../core/sheets/sheet";
import { toAddress } from "../../../core/areas";
import { partBytes, pathsIn, putPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { addContentType, addRelation, freeName, freePath, xmlHead } from "../package/relations";
import { attributeOf, readTree } from "../xml/tree";
import { attributes, cellText } from "../xml/text";
import type { Book } from "./book";
import { fullCell } from "../../../core/sheets/cells";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Writes the table's part and gives the id of the relation that leads to it. @throws Fault when a list is damaged. */
export async function addTable(
  draft: Draft,
  book: Book,
  sheetPath: string,
  sheet: PlainSheet,
  table: PlainTable,
): Promise<string> {
  const known = await tablesIn(draft);
  const id = Math.max(0, ...known.map((one) => one.id)) + 1;
  const path = freePath(draft, book.path, "tables/table");
  const names = new Set(known.map(({ name }) => name.toLowerCase()));
  const name = freeName(
    (number) => (number === 1 ? table.name : `${table.name}_${number}`),
    (one) => names.has(one.toLowerCase()),
  );
  putPart(draft, path, tableXml(sheet, table, { id, name, namespace: book.namespace }));
  await addContentType(draft, path, contentType);
  return addRelation(draft, sheetPath, { type: "table", target: `/${path}` });
}

interface TableTerms {
  readonly id: number;
  readonly name: string;
  readonly namespace: string;
}

function tableXml({ rows }: PlainSheet, { area, style }: PlainTable, { id, name, namespace }: TableTerms): string {
  const ref = toAddress(area);
  const headings = (rows[area.top]?.cells ?? []).slice(area.left, area.right + 1).map((cell) => fullCell(cell).value);
  const columns = headings
    // A line break in a heading has Excel's own way of writing here.
    .map(
      (heading, at) => `<tableColumn id="${at + 1}" name="${cellText(String(heading)).replaceAll("\n", "_x000a_")}"/>`,
    )
    .join("");
  const info = style === undefined ? "" : `<tableStyleInfo${attributes({ name: style, showRowStripes: 1 })}/>`;
  return (
    `${xmlHead}<table${attributes({ xmlns: namespace, id, name, displayName: name, ref, totalsRowShown: 0 })}>` +
    `<autoFilter ref="${ref}"/><tableColumns count="${headings.length}">${columns}</tableColumns>${info}</table>`
  );
}

/** Tables have numbers and names of their own in the whole workbook. */
async function tablesIn(draft: Draft): Promise<{ id: number; name: string }[]> {
  const found: { id: number; name: string }[] = [];
  for (const path of pathsIn(draft).filter((one) => /(?:^|\/)tables\/[^/]+\.xml$/i.test(one))) {
    const bytes = await partBytes(draft, path);
    const root = bytes === null ? null : readTree(bytes, 0);
    if (bytes === null || root === null || root.name !== "table") continue;
    const name = attributeOf(bytes, root, "displayName") ?? attributeOf(bytes, root, "name") ?? "";
    found.push({ id: Number(attributeOf(bytes, root, "id")) || 0, name });
  }
  return found;
}

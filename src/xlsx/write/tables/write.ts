/** The part of a table that is new in a file. */
import { toAddress } from "../../../core/areas";
import type { Area } from "../../../core/workbook";
import { partBytes, pathsIn, putPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { addContentType, addRelation, freePath, xmlHead } from "../package/relations";
import type { Book } from "../sheet/book";
import { attributes } from "../xml/text";
import { attributeOf, readTree } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import { toHeading } from "./text";

type Shown = "showFirstColumn" | "showLastColumn" | "showRowStripes" | "showColumnStripes";

/** A table as it is to be. */
export interface TableText {
  readonly name: string;
  /** With its headings and totals. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
  readonly hasFilter: boolean;
  /** "" for none. */
  readonly style: string;
  readonly shows: ReadonlySet<Shown>;
}

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Writes the part, and gives the id of the relation that leads to it. @throws Fault when a list is damaged. */
export async function writeTable(draft: Draft, book: Book, sheet: string, table: TableText): Promise<string> {
  const id = Math.max(0, ...(await tablesIn(draft)).map((one) => one.id)) + 1;
  const path = freePath(draft, book.path, "tables/table");
  const { name, columns } = table;
  const listed = columns.map((one, at) => `<tableColumn id="${at + 1}" name="${toHeading(one)}"/>`).join("");
  putPart(
    draft,
    path,
    `${xmlHead}<table${attributes({ xmlns: book.namespace, id, name, displayName: name, ...shapeOf(table) })}>` +
      `${filterXml("", table)}<tableColumns count="${columns.length}">${listed}</tableColumns>${styleXml("", table)}</table>`,
  );
  await addContentType(draft, path, contentType);
  return addRelation(draft, sheet, { type: "table", target: `/${path}` });
}

/** Of Excel's own usual values nothing is said. */
export function shapeOf({ area, hasHeadings, hasTotals }: TableText): Record<string, string | undefined> {
  return {
    ref: toAddress(area),
    headerRowCount: hasHeadings ? undefined : "0",
    totalsRowCount: hasTotals ? "1" : undefined,
    totalsRowShown: hasTotals ? undefined : "0",
  };
}

/** What is filtered: all but the totals; "" where nothing is. */
export function filterXml(p: string, table: TableText): string {
  const ref = filteredBy(table);
  return ref === null ? "" : `<${p}autoFilter ref="${ref}"/>`;
}

export function filteredBy({ area, hasHeadings, hasTotals, hasFilter }: TableText): string | null {
  if (!hasFilter || !hasHeadings) return null;
  return toAddress({ ...area, bottom: area.bottom - (hasTotals ? 1 : 0) });
}

export function styleXml(p: string, { style, shows }: TableText): string {
  const flags = Object.fromEntries([...shows].map((name) => [name, 1]));
  return style === "" ? "" : `<${p}tableStyleInfo${attributes({ name: style, ...flags })}/>`;
}

interface TableInFile {
  readonly path: string;
  readonly id: number;
  readonly name: string;
  /** True where formulas of its columns stand in its part. */
  readonly hasFormulas: boolean;
}

/** Tables have numbers and names of their own in the whole workbook. */
export async function tablesIn(draft: Draft): Promise<TableInFile[]> {
  const found: TableInFile[] = [];
  for (const path of pathsIn(draft).filter((one) => /(?:^|\/)tables\/[^/]+\.xml$/i.test(one))) {
    const bytes = await partBytes(draft, path);
    const root = bytes === null ? null : readTree(bytes, 0);
    if (bytes === null || root === null || root.name !== "table") continue;
    const hasFormulas = new TextDecoder().decode(bytes).includes("Formula>");
    found.push({ path, id: Number(attributeOf(bytes, root, "id")) || 0, name: nameOf(bytes, root), hasFormulas });
  }
  return found;
}

export function nameOf(bytes: Uint8Array, root: XmlElement): string {
  return attributeOf(bytes, root, "displayName") ?? attributeOf(bytes, root, "name") ?? "";
}

/** Adds a sheet of ours to a workbook: its part, its formats, its table, its links, and its place in the lists. */
import type { CellStyle, PlainSheet } from "../../../core/sheets/sheet";
import { edit, hasPart, putPart, xmlPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { addContentType, addRelation, freeName } from "../package/relations";
import { cellFormatOf, stylesPath } from "../style/styles";
import { insertion, workbookOrder } from "../xml/order";
import { attributes } from "../xml/text";
import { attributesOf, change, child } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import type { Book } from "./book";
import { addCharts } from "./charts";
import { addNames } from "./definedNames";
import { fullCell, isQuoted } from "../../../core/sheets/cells";
import { sheetXml } from "./sheetXml";
import type { SheetContext } from "./sheetXml";
import { addTable } from "./table";

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const transitionalRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Puts the sheet behind the others. @throws Fault when a list of the file is damaged. */
export async function addSheet(draft: Draft, book: Book, sheet: PlainSheet): Promise<void> {
  const folder = book.path.slice(0, book.path.lastIndexOf("/") + 1);
  const path = freeName(
    (number) => `${folder}worksheets/sheet${number}.xml`,
    (name) => hasPart(draft, name),
  );
  await writeSheet(draft, book, path, sheet);
  await addContentType(draft, path, worksheetType);
  const id = await addRelation(draft, book.path, { type: "worksheet", target: `/${path}` });
  await listSheet(draft, book, sheet, id);
  await addNames(draft, book, sheet, book.sheets.length);
}

/** Writes the sheet's own part, and the parts that it leads to. @throws Fault when a list of the file is damaged. */
export async function writeSheet(draft: Draft, book: Book, path: string, sheet: PlainSheet): Promise<void> {
  // The list of relations names the part, which must be there first.
  putPart(draft, path, "");
  const context = {
    ...{ namespace: book.namespace, relations: relationsNamespace(book) },
    formatOf: await formatsOf(draft, book, sheet),
    linkOf: await linksOf(draft, path, sheet),
    table: sheet.table === undefined ? null : await addTable(draft, book, path, sheet, sheet.table),
    drawing: await addCharts(draft, book, path, sheet),
  };
  putPart(draft, path, sheetXml(sheet, context));
}

export function relationsNamespace({ namespace }: Book): string {
  return namespace.includes("purl.oclc.org") ? strictRelations : transitionalRelations;
}

async function formatsOf(draft: Draft, book: Book, { rows }: PlainSheet): Promise<SheetContext["formatOf"]> {
  const wanted = new Map<string, { style: CellStyle; isQuoted: boolean }>();
  for (const { cells } of rows)
    for (const cell of cells.map(fullCell)) {
      const one = { style: cell.style ?? {}, isQuoted: isQuoted(cell) };
      wanted.set(JSON.stringify(one), one);
    }
  const path = await stylesPath(draft, book.path, book.namespace);
  const places = new Map<string, number>([[JSON.stringify({ style: {}, isQuoted: false }), 0]]);
  for (const [key, one] of wanted) if (!places.has(key)) places.set(key, await cellFormatOf(draft, path, one));
  return (style, quoted) => places.get(JSON.stringify({ style, isQuoted: quoted })) ?? 0;
}

async function linksOf(draft: Draft, path: string, { rows }: PlainSheet): Promise<Map<string, string>> {
  const links = rows.flatMap(({ cells }) => cells.flatMap((cell) => fullCell(cell).link ?? []));
  const found = new Map<string, string>();
  for (const link of new Set(links.filter((one) => !one.startsWith("#"))))
    found.set(link, await addRelation(draft, path, { type: "hyperlink", target: link, isExternal: true }));
  return found;
}

async function listSheet(draft: Draft, book: Book, { name, visibility }: PlainSheet, relation: string): Promise<void> {
  const part = await xmlPart(draft, book.path, 2);
  const { bytes, root } = part;
  const sheetId = Math.max(0, ...book.sheets.map((one) => Number(one.sheetId) || 0)) + 1;
  const list = child(root, "sheets");
  const [first] = list?.children ?? [];
  const prefix = relationPrefix(
    first === undefined ? [attributesOf(bytes, root)] : [attributesOf(bytes, root), attributesOf(bytes, first)],
  );
  const values = {
    name,
    sheetId,
    state: visibility,
    ...(prefix === null ? { "xmlns:r": relationsNamespace(book) } : {}),
  };
  const text = `<${root.prefix}sheet${attributes(values)} ${prefix ?? "r"}:id="${relation}"/>`;
  if (list !== undefined) edit(draft, part, change(bytes, list, { append: text }));
  else edit(draft, part, insertion(bytes, root, workbookOrder, "sheets", wrapped(root, "sheets", text)));
}

/** The prefix that stands for relations' ids, "r" in nearly all files; null when none is declared where it could be used. */
function relationPrefix(declarations: readonly ReadonlyMap<string, string>[]): string | null {
  const found = declarations
    .flatMap((one) => [...one])
    .find(([name, value]) => name.startsWith("xmlns:") && /officeDocument(?:\/2006)?\/relationships$/.test(value));
  return found === undefined ? null : found[0].slice("xmlns:".length);
}

function wrapped({ prefix }: XmlElement, name: string, inside: string): string {
  return `<${prefix}${name}>${inside}</${prefix}${name}>`;
}

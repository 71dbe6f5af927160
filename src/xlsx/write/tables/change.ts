/** Adds tables to a sheet of a file, changes them and takes them off: their parts alone, their cells are changed as cells. */
import { Fault } from "../../../core/fault";
import { damaged } from "../../archive/refusals";
import { edit, hasPart, removePart, xmlPart } from "../package/draft";
import type { Draft, XmlPart } from "../package/draft";
import { relatedTo, removeContentType, removeRelation } from "../package/relations";
import { relationsNamespace } from "../sheet/adding";
import type { Book, ListedSheet } from "../sheet/book";
import type { Edit } from "../xml/edits";
import { insertion, worksheetOrder } from "../xml/order";
import { attributes } from "../xml/text";
import { attributeOf, attributesOf, change, child, removal } from "../xml/tree";
import { toHeading } from "./text";
import { filteredBy, filterXml, nameOf, shapeOf, styleXml, tablesIn, writeTable } from "./write";
import type { TableText } from "./write";

export interface TableChange {
  /** As it is in the file; null for a new one. */
  readonly was: TableText | null;
  /** Null for one that is taken off its cells. */
  readonly now: TableText | null;
}

/** @throws Fault when a part is damaged, or formulas of the file's tables speak of what gets another name. */
export async function changeTables(
  draft: Draft,
  book: Book,
  { path, name }: ListedSheet,
  changes: readonly TableChange[],
): Promise<void> {
  if (path === null) throw new Fault(damaged(draft.archive.name, name));
  for (const { was, now } of changes) {
    if (was === null && now !== null) await addTable(draft, book, path, now);
    if (was === null) continue;
    const known = await tableNamed(draft, path, was.name);
    if (now === null) await dropTable(draft, path, known);
    else await rewriteTable(draft, known.path, was, now);
  }
}

interface KnownTable {
  readonly path: string;
  readonly relation: string;
}

/** @throws Fault when the sheet has no such table. */
async function tableNamed(draft: Draft, sheet: string, name: string): Promise<KnownTable> {
  for (const { type, target, id } of await relatedTo(draft, sheet)) {
    if (type !== "table" || !hasPart(draft, target)) continue;
    const { bytes, root } = await xmlPart(draft, target, 0);
    if (nameOf(bytes, root).toLowerCase() === name.toLowerCase()) return { path: target, relation: id };
  }
  throw new Fault(damaged(draft.archive.name, sheet));
}

async function addTable(draft: Draft, book: Book, path: string, table: TableText): Promise<void> {
  const relation = await writeTable(draft, book, path, table);
  const part = await xmlPart(draft, path, 2);
  const { bytes, root } = part;
  const { prefix: p } = root;
  const entry = `<${p}tablePart${attributes({ "xmlns:r": relationsNamespace(book), "r:id": relation })}/>`;
  const list = child(root, "tableParts");
  const count = String((list?.children.length ?? 0) + 1);
  if (list) return edit(draft, part, change(bytes, list, { attributes: { count }, append: entry }));
  const text = `<${p}tableParts count="1">${entry}</${p}tableParts>`;
  edit(draft, part, insertion(bytes, root, worksheetOrder, "tableParts", text));
}

async function dropTable(draft: Draft, sheet: string, { path, relation }: KnownTable): Promise<void> {
  const part = await xmlPart(draft, sheet, 2);
  const list = child(part.root, "tableParts");
  const entry = list?.children.find((one) => [...attributesOf(part.bytes, one).values()].includes(relation));
  if (list && entry) {
    const count = String(list.children.length - 1);
    const left = [...change(part.bytes, list, { attributes: { count } }), removal(entry)];
    edit(draft, part, list.children.length === 1 ? [removal(list)] : left);
  }
  await removeContentType(draft, path);
  await removeRelation(draft, sheet, relation);
  removePart(draft, path);
}

/** What is no other stays as it is written: columns' formulas, totals, formats. @throws Fault when formulas speak of other names. */
async function rewriteTable(draft: Draft, path: string, was: TableText, now: TableText): Promise<void> {
  const part = await xmlPart(draft, path, 2);
  const isRenamed =
    was.name !== now.name || was.columns.some((name, at) => at < now.columns.length && name !== now.columns[at]);
  if (isRenamed && (await tablesIn(draft)).some(({ hasFormulas }) => hasFormulas))
    throw new Fault(spokenOf(draft.archive.name));
  const [before, after] = [shapeOf(was), shapeOf(now)];
  const shape = Object.keys(after).filter((key) => before[key] !== after[key]);
  const { name } = now;
  edit(draft, part, [
    ...change(part.bytes, part.root, {
      attributes: {
        ...Object.fromEntries(shape.map((key) => [key, after[key] ?? null])),
        ...(was.name === name ? {} : { name, displayName: name }),
      },
    }),
    ...filterEdits(part, was, now),
    ...columnEdits(part, was, now),
    ...styleEdits(part, was, now),
  ]);
}

function filterEdits({ bytes, root }: XmlPart, was: TableText, now: TableText): Edit[] {
  const [known, ref] = [child(root, "autoFilter"), filteredBy(now)];
  if (ref === filteredBy(was)) return [];
  if (known === undefined) return [{ from: root.inner, to: root.inner, text: filterXml(root.prefix, now) }];
  return ref === null ? [removal(known)] : change(bytes, known, { attributes: { ref } });
}

function columnEdits({ bytes, root }: XmlPart, was: TableText, { columns }: TableText): Edit[] {
  const list = child(root, "tableColumns");
  if (list === undefined || was.columns.join("\n") === columns.join("\n")) return [];
  const ids = list.children.map((one) => Number(attributeOf(bytes, one, "id")) || 0);
  const first = Math.max(0, ...ids) + 1;
  const added = columns
    .slice(list.children.length)
    .map((name, at) => `<${root.prefix}tableColumn id="${first + at}" name="${toHeading(name)}"/>`);
  const kept = list.children.flatMap((one, at): Edit[] => {
    const name = columns[at];
    if (name === undefined) return [removal(one)];
    return name === was.columns[at]
      ? []
      : change(bytes, one, { attributes: { name: name.replaceAll("\n", "_x000a_") } });
  });
  const count = String(columns.length);
  return [...kept, ...change(bytes, list, { attributes: { count }, append: added.join("") })];
}

function styleEdits({ bytes, root }: XmlPart, was: TableText, now: TableText): Edit[] {
  const [known, list] = [child(root, "tableStyleInfo"), child(root, "tableColumns")];
  if (styleXml("", was) === styleXml("", now) || list === undefined) return [];
  if (known === undefined) return [{ from: list.to, to: list.to, text: styleXml(root.prefix, now) }];
  if (now.style === "") return [removal(known)];
  const other = [...new Set([...was.shows, ...now.shows])].filter(
    (name) => was.shows.has(name) !== now.shows.has(name),
  );
  const flags = Object.fromEntries(other.map((name) => [name, now.shows.has(name) ? "1" : "0"]));
  return change(bytes, known, { attributes: { ...flags, name: now.style } });
}

const spokenOf = (file: string) => ({
  id: `Rumus kolom tabel di "${file}" mungkin menyebut nama yang diganti, jadi nama itu tidak dapat diganti di sini; gantilah di Excel.`,
  en: `Formulas of table columns in "${file}" may speak of names that are changed, so they cannot be changed here; change them in Excel.`,
});

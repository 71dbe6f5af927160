/** The mark by which Excel tells a formula that spills from an array formula of old: an entry in the metadata of cells. */
import type { Draft, XmlPart } from "../package/draft";
import { edit, hasPart, putPart, xmlPart } from "../package/draft";
import { addContentType, addRelation, freeName, relatedTo, xmlHead } from "../package/relations";
import type { Book } from "../sheet/book";
import type { Edit } from "../xml/edits";
import { insertion } from "../xml/order";
import { attributeOf, change, child } from "../xml/tree";
import type { XmlElement } from "../xml/tree";

/** 18.9.11 (CT_Metadata). */
const metadataOrder =
  "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst".split(" ");

const kind = "XLDAPR";
/** As [MS-XLSX] 2.2.4 has them: what becomes of the mark when its cell is copied, sorted or cleared. */
const typeTag =
  `metadataType name="${kind}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" ` +
  `rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;
const extension = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const dynamicArrays = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/**
 * The place, from 1 on, by which a cell names the mark of formulas that spill; it is put into the file where it is missing.
 * @throws Fault when the metadata is damaged.
 */
export async function spillMark(draft: Draft, book: Book): Promise<number> {
  const part = await metadataPart(draft, book);
  const types = child(part.root, "metadataTypes")?.children ?? [];
  const type = types.findIndex((one) => attributeOf(part.bytes, one, "name") === kind) + 1;
  const marks = child(part.root, "cellMetadata")?.children ?? [];
  const known = marks.findIndex((mark) =>
    mark.children.some((one) => type > 0 && attributeOf(part.bytes, one, "t") === String(type)),
  );
  if (known >= 0) return known + 1;
  edit(draft, part, marking(part, types.length + 1, marks.length + 1));
  return marks.length + 1;
}

async function metadataPart(draft: Draft, { path, namespace }: Book): Promise<XmlPart> {
  const relation = (await relatedTo(draft, path)).find(({ type }) => type === "sheetMetadata");
  if (relation !== undefined && hasPart(draft, relation.target)) return xmlPart(draft, relation.target);
  const made = freeName(
    (number) => `xl/metadata${number === 1 ? "" : number}.xml`,
    (one) => hasPart(draft, one),
  );
  putPart(draft, made, `${xmlHead}<metadata xmlns="${namespace}"></metadata>`);
  await addContentType(draft, made, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml");
  await addRelation(draft, path, { type: "sheetMetadata", target: `/${made}` });
  return xmlPart(draft, made);
}

/** The edits that put in a type, what it says, and a mark of it: each as the last of its list. */
function marking({ bytes, root }: XmlPart, type: number, mark: number): Edit[] {
  const p = root.prefix;
  const block = `<${p}extLst><${p}ext uri="${extension}"><xda:dynamicArrayProperties xmlns:xda="${dynamicArrays}" fDynamic="1" fCollapsed="0"/></${p}ext></${p}extLst>`;
  const future = `<${p}futureMetadata name="${kind}" count="1"><${p}bk>${block}</${p}bk></${p}futureMetadata>`;
  const list = (name: string, count: number, text: string): Edit[] => {
    const known: XmlElement | undefined = child(root, name);
    if (known !== undefined) return change(bytes, known, { attributes: { count: String(count) }, append: text });
    return insertion(bytes, root, metadataOrder, name, `<${p}${name} count="${count}">${text}</${p}${name}>`);
  };
  return [
    ...list("metadataTypes", type, `<${p}${typeTag}`),
    ...insertion(bytes, root, metadataOrder, "futureMetadata", future),
    ...list("cellMetadata", mark, `<${p}bk><${p}rc t="${type}" v="0"/></${p}bk>`),
  ];
}

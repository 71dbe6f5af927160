/** Adds to a workbook's styles part: every list only grows at its end, so that no cell's format changes. */
import { rawBetween } from "../../archive/strings";
import type { CellStyle } from "../../../core/sheets/sheet";
import { edit, putPart, xmlPart } from "../package/draft";
import type { Draft, XmlPart } from "../package/draft";
import { addContentType, addRelation, relatedTo, xmlHead } from "../package/relations";
import { insertion, stylesOrder } from "../xml/order";
import { attributes } from "../xml/text";
import { attributeOf, change, child } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import { alignmentXml, borderXml, builtInFormat, fillXml, fontXml } from "./fragments";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The styles of a workbook without any: what every list has to hold at least. */
function plainStyles(namespace: string): string {
  const fills = ["none", "gray125"].map((type) => `<fill><patternFill patternType="${type}"/></fill>`).join("");
  const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    `${xmlHead}<styleSheet xmlns="${namespace}"><fonts count="1">${fontXml("", {})}</fonts><fills count="2">${fills}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1">${xf}/></cellStyleXfs><cellXfs count="1">${xf} xfId="0"/></cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** The path of the styles part, which is made where there is none. @throws Fault when a list of the file is damaged. */
export async function stylesPath(draft: Draft, workbook: string, namespace: string): Promise<string> {
  const known = (await relatedTo(draft, workbook)).find(({ type }) => type === "styles");
  if (known !== undefined) return known.target;
  const path = `${workbook.slice(0, workbook.lastIndexOf("/") + 1)}styles.xml`;
  putPart(draft, path, plainStyles(namespace));
  await addRelation(draft, workbook, { type: "styles", target: `/${path}` });
  await addContentType(draft, path, contentType);
  return path;
}

/** The place of an entry in a list of the styles part, where it is added if it is not there. @throws Fault when damaged. */
export async function placeInList(
  draft: Draft,
  path: string,
  list: string,
  entry: (p: string) => string,
): Promise<number> {
  const part = await xmlPart(draft, path, 2);
  const text = entry(part.root.prefix);
  const found = child(part.root, list);
  if (found === undefined) {
    const { prefix: p } = part.root;
    const added = `<${p}${list} count="1">${text}</${p}${list}>`;
    edit(draft, part, insertion(part.bytes, part.root, stylesOrder, list, added));
    return 0;
  }
  const known = found.children.findIndex(({ from, to }) => rawBetween(part.bytes, from, to) === text);
  if (known >= 0) return known;
  edit(draft, part, grown(part, found, text));
  return found.children.length;
}

/** A list without a count, as some producers write it, stays without one. */
function grown({ bytes }: XmlPart, list: XmlElement, text: string) {
  const hasCount = attributeOf(bytes, list, "count") !== undefined;
  const count = String(list.children.length + 1);
  return change(bytes, list, { attributes: hasCount ? { count } : {}, append: text });
}

/** The number of a number format, which is added if no built-in one and no known one is the same. @throws Fault when damaged. */
export async function formatNumberOf(draft: Draft, path: string, code: string): Promise<number> {
  const own = builtInFormat(code);
  if (own !== undefined) return own;
  const { bytes, root } = await xmlPart(draft, path, 2);
  const known = (child(root, "numFmts")?.children ?? []).map((one) => ({
    id: Number(attributeOf(bytes, one, "numFmtId")),
    code: attributeOf(bytes, one, "formatCode"),
  }));
  const same = known.find((one) => one.code === code);
  if (same !== undefined) return same.id;
  // Numbers below 164 are Excel's own.
  const id = Math.max(163, ...known.map((one) => one.id).filter(Number.isInteger)) + 1;
  await placeInList(draft, path, "numFmts", (p) => `<${p}numFmt${attributes({ numFmtId: id, formatCode: code })}/>`);
  return id;
}

/** `isQuoted`: a text that begins like a formula stays a text when somebody types in its cell. */
export interface WantedStyle {
  readonly style: CellStyle;
  readonly isQuoted: boolean;
}

/** The place of a cell format in the styles part at that path. @throws Fault when the part is damaged. */
export async function cellFormatOf(draft: Draft, path: string, { style, isQuoted }: WantedStyle): Promise<number> {
  const { prefix } = (await xmlPart(draft, path, 0)).root;
  const place = async (list: string, text: string | null): Promise<number> =>
    text === null ? 0 : placeInList(draft, path, list, () => text);
  const fontId = await place("fonts", hasFont(style) ? fontXml(prefix, style) : null);
  const fillId = await place("fills", fillXml(prefix, style));
  const borderId = await place("borders", borderXml(prefix, style));
  const numFmtId = style.format === undefined ? 0 : await formatNumberOf(draft, path, style.format);
  const inside = alignmentXml(prefix, style) + (style.isOpen ? `<${prefix}protection locked="0"/>` : "");
  const values = {
    ...{ numFmtId, fontId, fillId, borderId, xfId: 0, quotePrefix: isQuoted ? 1 : undefined },
    ...{ applyNumberFormat: numFmtId > 0 ? 1 : undefined, applyFont: fontId > 0 ? 1 : undefined },
    ...{ applyFill: fillId > 0 ? 1 : undefined, applyBorder: borderId > 0 ? 1 : undefined },
    ...{ applyAlignment: inside.includes("alignment") ? 1 : undefined, applyProtection: style.isOpen ? 1 : undefined },
  };
  return placeInList(draft, path, "cellXfs", (p) =>
    inside === "" ? `<${p}xf${attributes(values)}/>` : `<${p}xf${attributes(values)}>${inside}</${p}xf>`,
  );
}

function hasFont({ bold, italic, size, color }: CellStyle): boolean {
  return bold === true || italic === true || size !== undefined || color !== undefined;
}

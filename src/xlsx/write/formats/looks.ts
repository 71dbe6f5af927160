/** The looks of marks among a workbook's formats: how they are written, and how they are known again. */
import { ink, levelOf, looks } from "../../../core/report/looks";
import type { CellLook } from "../../../core/report/looks";
import type { FindingLevel } from "../../../core/rule/finding";
import { hasPart, xmlPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { relatedTo } from "../package/relations";
import type { Book } from "../sheet/book";
import { argb, sideXml } from "../style/fragments";
import { placeInList, stylesPath } from "../style/styles";
import { attributeOf, child } from "../xml/tree";
import type { XmlElement } from "../xml/tree";

/** Excel's names for the lines of borders in files. */
const lines: Readonly<Record<CellLook["border"], string>> = { Continuous: "thin", Dash: "dashed", Dot: "dotted" };

/** Elements in the order of 18.8.14; a format of conditions has its fill in the background colour. */
function lookXml(p: string, level: FindingLevel): string {
  const { fill, line, border, italic } = looks[level];
  const sides = ["left", "right", "top", "bottom"].map((side) => sideXml(p, side, lines[border], line)).join("");
  const font = `${italic ? `<${p}i/>` : ""}<${p}color rgb="${argb(ink)}"/>`;
  const pattern = `<${p}patternFill patternType="solid"><${p}bgColor rgb="${argb(fill)}"/></${p}patternFill>`;
  return `<${p}dxf><${p}font>${font}</${p}font><${p}fill>${pattern}</${p}fill><${p}border>${sides}</${p}border></${p}dxf>`;
}

/** The place of a level's look in the list of formats. @throws Fault when the styles are damaged. */
export async function placeOfLook(draft: Draft, book: Book, level: FindingLevel): Promise<number> {
  const path = await stylesPath(draft, book.path, book.namespace);
  return placeInList(draft, path, "dxfs", (p) => lookXml(p, level));
}

/** Which places of the list of formats look like marks of ours. @throws Fault when the styles are damaged. */
export async function looksOf(draft: Draft, book: Book): Promise<ReadonlySet<number>> {
  const styles = (await relatedTo(draft, book.path)).find(({ type }) => type === "styles");
  if (styles === undefined || !hasPart(draft, styles.target)) return new Set();
  const { bytes, root } = await xmlPart(draft, styles.target, 6);
  const formats = child(root, "dxfs")?.children ?? [];
  return new Set(formats.flatMap((format, at) => (isOwn(bytes, format) ? [at] : [])));
}

function isOwn(bytes: Uint8Array, format: XmlElement): boolean {
  const pattern = inside(inside(format, "fill"), "patternFill");
  const fill = colorOf(bytes, inside(pattern, "bgColor")) ?? colorOf(bytes, inside(pattern, "fgColor"));
  const line = colorOf(bytes, inside(inside(inside(format, "border"), "bottom"), "color"));
  return levelOf({ formula: "=TRUE", fill, line }) !== null;
}

function inside(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && child(element, name);
}

/** "FF1B1A1D" as "#1B1A1D"; null for colours of themes. */
function colorOf(bytes: Uint8Array, element: XmlElement | undefined): string | null {
  const rgb = element && attributeOf(bytes, element, "rgb");
  return rgb === undefined ? null : `#${rgb.slice(-6)}`;
}

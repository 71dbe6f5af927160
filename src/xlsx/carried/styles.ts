/** Which cell formats show a number as a date, a time or a percentage, and which strike out what stands there. */
import type { NumberKind } from "../../core/workbook";
import { tags } from "../archive/xml";
import { kindOfBuiltIn, kindOfFormat } from "../../core/numberKinds";

/** The kind by place in the list of cell formats; empty when no format changes what a number means. */
export function kindsOfStyles(xml: string): readonly (NumberKind | null)[] {
  const codes = new Map<number, string>();
  const kinds: (NumberKind | null)[] = [];
  let list = "";
  for (const { name, attributes } of tags(xml)) {
    if (/^(?:numFmts|cellStyleXfs|cellXfs|cellStyles|dxfs)$/.test(name)) list = name;
    if (name === "numFmt" && list === "numFmts") {
      codes.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
    }
    if (name === "xf" && list === "cellXfs") kinds.push(kindOf(Number(attributes.get("numFmtId") ?? 0), codes));
  }
  return kinds.some((kind) => kind !== null) ? kinds : [];
}

function kindOf(id: number, codes: ReadonlyMap<number, string>): NumberKind | null {
  const code = codes.get(id);
  return code === undefined ? kindOfBuiltIn(id) : kindOfFormat(code);
}

/** The places in the list of cell formats whose font strikes the cell's text out. */
export function struckStyles(xml: string): ReadonlySet<number> {
  const fonts: boolean[] = [];
  const used: number[] = [];
  let list = "";
  for (const { name, attributes } of xml.includes("strike") ? tags(xml) : []) {
    if (/^(?:fonts|cellStyleXfs|cellXfs|cellStyles|dxfs)$/.test(name)) list = name;
    if (`${list} ${name}` === "fonts font") fonts.push(false);
    if (`${list} ${name}` === "fonts strike") fonts.splice(-1, 1, !/^(?:0|false)$/.test(attributes.get("val") ?? ""));
    if (`${list} ${name}` === "cellXfs xf") used.push(Number(attributes.get("fontId") ?? 0));
  }
  return new Set(used.flatMap((font, at) => (fonts[font] ? [at] : [])));
}

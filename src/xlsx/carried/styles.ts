/** What cell formats make of what stands there: how a number is shown, what is struck out, and what has the colour of the paper. */
import type { NumberKind } from "../../core/workbook";
import { tags } from "../archive/xml";
import { codeOfBuiltIn, isPlainFormat, kindOfBuiltIn, kindOfFormat } from "../../core/numberKinds";
import type { NumberFormats } from "../../core/numberKinds";

/** Reads the number formats of a styles part. */
export function numberFormatsOf(xml: string): NumberFormats {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let list = "";
  for (const { name, attributes } of tags(xml)) {
    if (/^(?:numFmts|cellStyleXfs|cellXfs|cellStyles|dxfs)$/.test(name)) list = name;
    if (name === "numFmt" && list === "numFmts") {
      codes.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
    }
    if (name === "xf" && list === "cellXfs") ids.push(Number(attributes.get("numFmtId") ?? 0));
  }
  return {
    kinds: filledOnly(ids.map((id) => kindOf(id, codes))),
    codes: filledOnly(ids.map((id) => codeOf(id, codes))),
  };
}

function filledOnly<Value>(list: readonly (Value | null)[]): readonly (Value | null)[] {
  return list.some((one) => one !== null) ? list : [];
}

function kindOf(id: number, codes: ReadonlyMap<number, string>): NumberKind | null {
  const code = codes.get(id);
  return code === undefined ? kindOfBuiltIn(id) : kindOfFormat(code);
}

function codeOf(id: number, codes: ReadonlyMap<number, string>): string | null {
  const code = codes.get(id) ?? codeOfBuiltIn(id);
  return code === null || isPlainFormat(code) ? null : code;
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

/** The places in the list of cell formats whose text is white where nothing but white lies behind it. */
export function unseenStyles(xml: string): ReadonlySet<number> {
  const whiteFonts: boolean[] = [];
  const whiteFills: boolean[] = [];
  const used: [font: number, fill: number][] = [];
  let list = "";
  for (const { name, attributes } of maybeWhite.test(xml) ? tags(xml) : []) {
    if (/^(?:fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles|dxfs)$/.test(name)) list = name;
    const place = `${list} ${name}`;
    if (place === "fonts font") whiteFonts.push(false);
    if (place === "fonts color") whiteFonts.splice(-1, 1, isWhite(attributes));
    if (place === "fills fill") whiteFills.push(false);
    if (place === "fills patternFill") whiteFills.splice(-1, 1, attributes.get("patternType") === "none");
    if (place === "fills fgColor") whiteFills.splice(-1, 1, isWhite(attributes));
    if (place === "cellXfs xf")
      used.push([Number(attributes.get("fontId") ?? 0), Number(attributes.get("fillId") ?? 0)]);
  }
  return new Set(used.flatMap(([font, fill], at) => (whiteFonts[font] && whiteFills[fill] !== false ? [at] : [])));
}

const maybeWhite = /color [^<>]{0,80}(?:ffffff["']|theme=["']0["']|indexed=["'][19]["'])/i;

/** Colour 9 and 1 of the old palette and colour 0 of the theme are the paper's. */
function isWhite(attributes: ReadonlyMap<string, string>): boolean {
  const tint = Number(attributes.get("tint") ?? 0);
  if (/^(?:[0-9a-f]{2})?ffffff$/i.test(attributes.get("rgb") ?? "")) return true;
  return tint >= 0 && (attributes.get("theme") === "0" || ["1", "9"].includes(attributes.get("indexed") ?? ""));
}

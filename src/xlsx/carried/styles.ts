/** Which cell formats show a number as a date, a time or a percentage. */
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

/** Changes to the XML of one part, each drawn from chance. */
import { below } from "../bench/chance";
import { encodings, hostileValues } from "./hostile";

export type Chance = () => number;
type Change = (xml: string, random: Chance) => string | Uint8Array;

const tagPattern = /<[/?!]?[^<>]*>/g;
const attributePattern = /\s[\w:]+="[^"]*"/g;
const textPattern = />[^<>]+</g;
const elementPattern = /<(c|row|si|sheet|Relationship|mergeCell|xf|f|v|t|col)\b[^<>]*(?:\/>|>[^<>]*<\/\1>)/g;

/** By name, so that a report can say what was done. */
export const xmlChanges: Readonly<Record<string, Change>> = {
  dropTag: (xml, random) => atOne(xml, tagPattern, random, () => ""),
  doubleTag: (xml, random) => atOne(xml, tagPattern, random, (tag) => tag + tag),
  openTag: (xml, random) => atOne(xml, tagPattern, random, (tag) => tag.replace("/>", ">")),
  moveTag: (xml, random) => moved(xml, random),
  dropAttribute: (xml, random) => atOne(xml, attributePattern, random, () => ""),
  doubleAttribute: (xml, random) => atOne(xml, attributePattern, random, (one) => one + valued(one, random)),
  setAttribute: (xml, random) => atOne(xml, attributePattern, random, (one) => valued(one, random)),
  setAttributes: (xml, random) => atSome(xml, attributePattern, random, (one) => valued(one, random)),
  setText: (xml, random) => atOne(xml, textPattern, random, () => `>${hostile(random)}<`),
  setTexts: (xml, random) => atSome(xml, textPattern, random, () => `>${hostile(random)}<`),
  emptyTexts: (xml, random) => atSome(xml, textPattern, random, () => "><"),
  repeatElement: (xml, random) => atOne(xml, elementPattern, random, (one) => one.repeat(below(3000, random))),
  dropElements: (xml, random) => atSome(xml, elementPattern, random, () => ""),
  wrapText: (xml, random) => atOne(xml, textPattern, random, (one) => `><![CDATA[${one.slice(1, -1)}]]><!-- x --><`),
  nest: (xml, random) => atOne(xml, tagPattern, random, (tag) => tag + "<x>".repeat(below(50_000, random))),
  cut: (xml, random) => xml.slice(0, below(xml.length + 1, random)),
  cutMiddle: (xml, random) => {
    const from = below(xml.length + 1, random);
    return xml.slice(0, from) + xml.slice(from + below(400, random));
  },
  insertBytes: (xml, random) => {
    const at = below(xml.length + 1, random);
    return xml.slice(0, at) + hostile(random) + xml.slice(at);
  },
  doctype: (xml, random) =>
    xml.replace(/(\?>|^)/, `$1<!DOCTYPE x [<!ENTITY a "${"a".repeat(below(99, random))}"><!ENTITY b "&a;&a;">]>`),
  prefix: (xml) => xml.replaceAll(/(<\/?)(?=[a-z])/gi, "$1x:"),
  encode: (xml, random) => encoded(xml, random),
  damageBytes: (xml, random) => {
    const bytes = new TextEncoder().encode(xml);
    for (let times = below(20, random); times >= 0; times--) bytes[below(bytes.length, random)] = below(256, random);
    return bytes;
  },
};

function hostile(random: Chance): string {
  return hostileValues[below(hostileValues.length, random)] ?? "";
}

function valued(attribute: string, random: Chance): string {
  return attribute.replace(/"[^"]*"/, () => `"${hostile(random).replaceAll('"', "")}"`);
}

function atOne(xml: string, pattern: RegExp, random: Chance, change: (match: string) => string): string {
  const count = xml.match(pattern)?.length ?? 0;
  const chosen = below(count, random);
  let at = 0;
  return xml.replace(pattern, (match) => (at++ === chosen ? change(match) : match));
}

function atSome(xml: string, pattern: RegExp, random: Chance, change: (match: string) => string): string {
  const share = random() * random();
  return xml.replace(pattern, (match) => (random() < share ? change(match) : match));
}

function moved(xml: string, random: Chance): string {
  const all = xml.match(tagPattern) ?? [];
  const [from, to] = [below(all.length, random), below(all.length, random)];
  let at = 0;
  return xml.replace(tagPattern, (tag) => {
    const place = at++;
    if (place === from) return "";
    return place === to ? tag + (all[from] ?? "") : tag;
  });
}

function encoded(xml: string, random: Chance): Uint8Array {
  const name = encodings[below(encodings.length, random)] ?? "";
  const declared = xml.replace(/encoding="[^"]*"/, `encoding="${name}"`);
  const kinds = [
    () => Buffer.from(declared, "latin1"),
    () => Buffer.from(declared, "utf16le"),
    () => Buffer.from(`\ufeff${declared}`, "utf16le"),
    () => Buffer.from(`\ufeff${declared}`, "utf16le").swap16(),
    () => Buffer.from(`\ufeff${declared}`),
    () => Buffer.from(declared),
  ];
  return kinds[below(kinds.length, random)]?.() ?? Buffer.from(declared);
}

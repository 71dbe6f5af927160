/** Where parts hold formulas and references: in cells, rules, names, tables, charts, shapes, controls and pivots. */
import { decodeEntities } from "../../archive/xml";
import { attributeText, plainText } from "./text";

/** Elements that hold nothing but a formula or a reference. */
export const formulaElements: ReadonlySet<string> = new Set([
  ...["f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula", "totalsRowFormula"],
]);
/** Attributes that do, whatever their element is. */
export const formulaAttributes: readonly string[] = [
  ...["textlink", "fmlaLink", "fmlaRange", "fmlaGroup", "linkedCell", "listFillRange"],
];

const element = new RegExp(
  String.raw`(<(?:[\w-]+:)?(?:${[...formulaElements].join("|")})(?:\s[^<>]*)?>)([^<]+)(?=<\/)`,
  "g",
);
const attribute = new RegExp(String.raw`(\s(?:${formulaAttributes.join("|")})=")([^"<]+)(?=")`, "g");

/** Texts of people, and what holds no formula. */
const without = /(?:sharedstrings|styles|comments\d*|persons?|metadata)\.xml$|\/theme\/|threadedcomments|\/_rels\//i;

/** True for the path of a part that may hold formulas. */
export function mayHoldFormulas(path: string): boolean {
  return /^\/?xl\/.*\.xml$/i.test(path) && !without.test(path);
}

/** The part's text with every formula put through `turn`; what stays the same stays as it is written. */
export function withFormulas(text: string, turn: (formula: string) => string): string {
  return text
    .replace(element, (_, open: string, words: string) => open + turnedText(words, turn, plainText))
    .replace(attribute, (_, open: string, words: string) => open + turnedText(words, turn, attributeText));
}

/** One formula as it is written in XML. */
export function turnedText(words: string, turn: (formula: string) => string, write: (text: string) => string): string {
  const before = decodeEntities(words);
  const now = turn(before);
  return now === before ? words : write(now);
}

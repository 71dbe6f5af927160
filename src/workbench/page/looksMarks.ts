/** The conditional formats of a file, in the book's words. */
import type { ConditionalRule } from "hucre/xlsx";
import type { Book, ConditionalFormat } from "../book/book";
import { nextHex } from "../book/create";
import { areaOf } from "./addresses";
import { colorOf, toStyle } from "./looksStyles";
import type { Theme } from "./looksStyles";

const cellOperators: Record<string, string> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};
const textOperators: Record<string, string> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};
const presets: Record<string, string> = {
  duplicateValues: "DuplicateValues",
  uniqueValues: "UniqueValues",
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  aboveAverage: "AboveAverage",
};

/** A rule of the file as a mark of the book; none for a kind that the book does not know. */
export function toMark(rule: ConditionalRule, theme: Theme, book: Book): ConditionalFormat[] {
  const areas = rule.range.split(/[ ,]+/).flatMap((part) => areaOf(part) ?? []);
  const made = toRule(rule);
  if (areas.length === 0 || made === null) return [];
  const { fill, ...style } = toStyle(rule.style ?? {}, theme, new Map());
  // The fill of a conditional format is a pattern's background colour.
  const from = rule.style?.fill?.type === "pattern" ? rule.style.fill : undefined;
  const color = colorOf(from?.bgColor, theme) ?? fill;
  const looks = { ...style, ...(color ? { fill: color } : {}) };
  return [{ id: `{${nextHex(book)}}`, areas, stopIfTrue: rule.stopIfTrue ?? false, rule: made, style: looks }];
}

function toRule(rule: ConditionalRule): ConditionalFormat["rule"] | null {
  const [first = "", second = ""] = [rule.formula ?? []].flat();
  if (rule.type === "expression") return { type: "Custom", formula: `=${first.replace(/^=/, "")}` };
  if (rule.type === "cellIs") {
    const operator = cellOperators[rule.operator ?? "equal"] ?? "EqualTo";
    return { type: "CellValue", operator, formula1: `=${first}`, formula2: second ? `=${second}` : "" };
  }
  const textual = textOperators[rule.type];
  if (textual) return { type: "ContainsText", operator: textual, text: rule.text ?? "" };
  const criterion = presets[rule.type];
  if (criterion) return { type: "PresetCriteria", criterion };
  if (rule.type === "colorScale") return { type: "ColorScale", settings: { ...rule.colorScale } };
  if (rule.type === "dataBar") return { type: "DataBar", settings: { ...rule.dataBar } };
  return null;
}

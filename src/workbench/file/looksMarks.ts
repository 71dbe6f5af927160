/** The conditional formats of a file, in the book's words. */
import type { ConditionalRule } from "hucre/xlsx";
import type { Book, ConditionalFormat } from "../book/book";
import { conditionalId } from "../book/conditionalFormats";
import { parseArea } from "../grid/addresses";
import type { FileRule } from "./looksRules";
import { fileColorOf, toStyle } from "./looksStyles";
import type { FileTheme } from "./looksStyles";

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
};

/** A rule of the file as a mark of the book; none for a kind that the book does not know. */
export function toMark(
  rule: ConditionalRule,
  inFile: FileRule | undefined,
  theme: FileTheme,
  book: Book,
): ConditionalFormat[] {
  const areas = rule.range.split(/[ ,]+/).flatMap((part) => parseArea(part) ?? []);
  const made = toRule(rule) ?? (inFile ? toOther(rule.type, inFile) : null);
  if (areas.length === 0 || made === null) return [];
  const { fill, ...style } = toStyle(rule.style ?? {}, theme, new Map());
  // The fill of a conditional format is a pattern's background colour.
  const from = rule.style?.fill?.type === "pattern" ? rule.style.fill : undefined;
  const color = fileColorOf(from?.bgColor, theme) ?? fill;
  const looks = { ...style, ...(color ? { fill: color } : {}) };
  return [{ id: conditionalId(book), areas, stopIfTrue: rule.stopIfTrue ?? false, rule: made, style: looks }];
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
  return null;
}

/** Rules whose details stand in the file alone. */
function toOther(type: string, { attributes, parts }: FileRule): ConditionalFormat["rule"] | null {
  switch (type) {
    case "colorScale":
      return { type: "ColorScale", colors: parts.filter((name) => name === "color").length > 2 ? 3 : 2 };
    case "dataBar":
      return { type: "DataBar" };
    case "iconSet":
      return { type: "IconSet" };
    case "top10":
      return toTop(attributes);
    default:
      return type === "aboveAverage" ? toAverage(attributes) : null;
  }
}

type Attributes = FileRule["attributes"];

function isOn(attributes: Attributes, name: string): boolean {
  return /^(1|true)$/.test(attributes.get(name) ?? "");
}

function toTop(attributes: Attributes): ConditionalFormat["rule"] {
  const side = isOn(attributes, "bottom") ? "Bottom" : "Top";
  const kind = `${side}${isOn(attributes, "percent") ? "Percent" : "Items"}`;
  return { type: "TopBottom", rank: Number(attributes.get("rank") ?? "10"), kind };
}

function toAverage(attributes: Attributes): ConditionalFormat["rule"] | null {
  const side = attributes.has("aboveAverage") && !isOn(attributes, "aboveAverage") ? "Below" : "Above";
  const deviations = ["", "One", "Two", "Three"][Number(attributes.get("stdDev") ?? "0")];
  if (deviations === undefined) return null;
  const average = `${side}Average`;
  const criterion = isOn(attributes, "equalAverage") ? `EqualOr${average}` : average;
  return { type: "PresetCriteria", criterion: deviations ? `${deviations}StdDev${average}` : criterion };
}

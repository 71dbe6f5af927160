/** The conditional formats of a file, in the book's words. */
import type { ConditionalRule } from "hucre/xlsx";
import { toA1 } from "../../core/workbook";
import type { Area, Book, ConditionalFormat } from "../book/book";
import { conditionalId } from "../book/conditionalFormats";
import type { ForeignType } from "../book/parts";
import { areasOf, toAddress } from "../../core/areas";
import { fileColorOf, toStyle } from "./looksStyles";
import type { FileTheme } from "./looksStyles";

const types: Readonly<Record<Exclude<ConditionalRule["type"], "expression">, ForeignType>> = {
  ...{ cellIs: "CellValue", colorScale: "ColorScale", dataBar: "DataBar", iconSet: "IconSet", top10: "TopBottom" },
  ...{ containsText: "ContainsText", notContainsText: "ContainsText", beginsWith: "ContainsText" },
  ...{ endsWith: "ContainsText", aboveAverage: "PresetCriteria", duplicateValues: "PresetCriteria" },
  ...{ uniqueValues: "PresetCriteria", containsBlanks: "PresetCriteria", notContainsBlanks: "PresetCriteria" },
};

/** A rule of the file as a mark of the book. */
export function toMark(rule: ConditionalRule, theme: FileTheme, book: Book): ConditionalFormat[] {
  const areas = rule.range.split(/[ ,]+/).flatMap((part) => areasOf(part) ?? []);
  const [first] = areas;
  if (!first) return [];
  const { fill, ...style } = toStyle(rule.style ?? {}, theme, new Map());
  // The fill of a conditional format is a pattern's background colour.
  const from = rule.style?.fill?.type === "pattern" ? rule.style.fill : undefined;
  const color = fileColorOf(from?.bgColor, theme) ?? fill;
  const looks = { ...style, ...(color ? { fill: color } : {}) };
  const made = toRule(rule, first);
  return [{ id: conditionalId(book), areas, stopIfTrue: rule.stopIfTrue ?? false, rule: made, style: looks }];
}

function toRule(rule: ConditionalRule, area: Area): ConditionalFormat["rule"] {
  const { type, operator, formula, text, colorScale, dataBar, iconSet } = rule;
  if (type === "expression") return { type: "Custom", formula: `=${formulasOf(rule)[0] ?? ""}` };
  const inFile = {
    ...{ type, ...(operator && { operator }), ...(formula && { formula }), ...(text && { text }) },
    ...{ ...(colorScale && { colorScale }), ...(dataBar && { dataBar }), ...(iconSet && { iconSet }) },
  };
  return { type: types[type], formula: drawnBy(inFile, area), inFile };
}

function formulasOf({ formula }: Pick<ConditionalRule, "formula">): string[] {
  return [formula ?? []].flat().map((one) => one.replace(/^=/, ""));
}

const signs: Readonly<Record<string, string>> = {
  ...{ equal: "=", notEqual: "<>", greaterThan: ">", greaterThanOrEqual: ">=" },
  ...{ lessThan: "<", lessThanOrEqual: "<=" },
};

/** The formula that shows the same cells; "" where none does. Texts and blanks bring theirs in the file. */
function drawnBy(rule: Pick<ConditionalRule, "type" | "operator" | "formula">, area: Area): string {
  const [cell, [first = "", second = ""]] = [toA1(area.top, area.left), formulasOf(rule)];
  const all = toAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");
  if (rule.type === "cellIs" && rule.operator === "between") return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (rule.type === "cellIs" && rule.operator === "notBetween") return `=OR(${cell}<${first},${cell}>${second})`;
  if (rule.type === "cellIs") return `=${cell}${signs[rule.operator ?? "equal"] ?? "="}(${first})`;
  if (rule.type === "duplicateValues") return `=AND(${cell}<>"",COUNTIF(${all},${cell})>1)`;
  if (rule.type === "uniqueValues") return `=AND(${cell}<>"",COUNTIF(${all},${cell})=1)`;
  return first === "" ? "" : `=${first}`;
}

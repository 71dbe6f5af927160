/** The marks of the book as the conditional formats of an .xlsx file. */
import type { CellStyle, ConditionalRule } from "hucre/xlsx";
import type { ConditionalFormat } from "../book/book";
import { formatArea } from "../grid/addresses";
import { emphasisOf, rgb, toBorder } from "./savingStyles";

const cellOperators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;
const texts = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;
const presets = {
  DuplicateValues: "duplicateValues",
  UniqueValues: "uniqueValues",
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  AboveAverage: "aboveAverage",
} as const;

const entryOf = <T extends object>(map: T, key: string): T[keyof T] | undefined =>
  Object.entries(map).find(([name]) => name === key)?.[1];

/** True for a mark that an .xlsx made here can hold. */
export function isSaved(mark: ConditionalFormat): boolean {
  return ruleOf(mark) !== null;
}

/** The mark as a rule of the file; none for one that a file made here cannot hold. */
export function toRules(mark: ConditionalFormat, index: number): ConditionalRule[] {
  const rule = ruleOf(mark);
  if (rule === null) return [];
  const { fill, borders, numberFormat } = mark.style;
  const font = emphasisOf(mark.style);
  const color = fill ? { rgb: rgb(fill) } : undefined;
  const style: CellStyle = {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(color ? { fill: { type: "pattern", pattern: "solid", fgColor: color, bgColor: color } } : {}),
    ...(borders ? { border: toBorder(borders) } : {}),
    ...(numberFormat ? { numFmt: numberFormat } : {}),
  };
  const range = mark.areas.map(formatArea).join(" ");
  return [{ ...rule, range, priority: index + 1, stopIfTrue: mark.stopIfTrue, style }];
}

function ruleOf({ rule }: ConditionalFormat): Pick<ConditionalRule, "type" | "operator" | "formula" | "text"> | null {
  const bare = (formula: string): string => formula.replace(/^=/, "");
  if (rule.type === "Custom") return { type: "expression", formula: bare(rule.formula) };
  if (rule.type === "CellValue") {
    const operator = entryOf(cellOperators, rule.operator);
    const formula = [rule.formula1, rule.formula2].filter(Boolean).map(bare);
    return operator ? { type: "cellIs", operator, formula } : null;
  }
  const textual = rule.type === "ContainsText" ? entryOf(texts, rule.operator) : undefined;
  if (rule.type === "ContainsText") return textual ? { type: textual, text: rule.text } : null;
  const type = rule.type === "PresetCriteria" ? entryOf(presets, rule.criterion) : undefined;
  return type ? { type } : null;
}

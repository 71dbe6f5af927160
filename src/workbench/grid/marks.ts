/** Conditional formats of the book in the grid's words. */
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import { toA1 } from "../../core/workbook";
import type { Area, BookSheet, ConditionalFormat, ConditionalRule } from "../book/book";
import { drawnPreset } from "./drawn";
import type { DrawnPreset } from "./drawn";
import { toRange } from "./ranges";
import { toGridStyle } from "./styling";

type GridRule = IConditionFormattingRule["rule"];
type Style = ReturnType<typeof toGridStyle>;

/** First in priority first; what the grid cannot show is left out and stays in the book. */
export function toGridRules(sheet: BookSheet): IConditionFormattingRule[] {
  return sheet.conditionalFormats.flatMap(toGridRule);
}

function toGridRule({ id, areas, stopIfTrue, rule, style }: ConditionalFormat): IConditionFormattingRule[] {
  const made = make(rule, toGridStyle(style), areas);
  return made === null ? [] : [{ cfId: id, ranges: areas.map(toRange), stopIfTrue, rule: made }];
}

function make(rule: ConditionalRule, style: Style, areas: readonly Area[]): GridRule | null {
  switch (rule.type) {
    case "Custom":
      return formulaRule(rule.formula, style);
    case "CellValue":
      return numberRule(rule, style) ?? formulaRule(comparison(rule, cornerOf(areas)), style);
    case "ContainsText":
      return textRule(rule.operator, rule.text, style);
    case "PresetCriteria":
      return presetRule(rule.criterion, style);
    case "TopBottom":
      return rankRule(rule, style);
    default:
      return null;
  }
}

const highlight = (style: Style): { type: CFRuleType.highlightCell; style: Style } => ({
  type: CFRuleType.highlightCell,
  style,
});

function formulaRule(formula: string, style: Style): GridRule {
  const value = formula.startsWith("=") ? formula : `=${formula}`;
  return { ...highlight(style), subType: CFSubRuleType.formula, value };
}

const operators = {
  EqualTo: { grid: CFNumberOperator.equal, sign: "=" },
  NotEqualTo: { grid: CFNumberOperator.notEqual, sign: "<>" },
  GreaterThan: { grid: CFNumberOperator.greaterThan, sign: ">" },
  GreaterThanOrEqual: { grid: CFNumberOperator.greaterThanOrEqual, sign: ">=" },
  LessThan: { grid: CFNumberOperator.lessThan, sign: "<" },
  LessThanOrEqual: { grid: CFNumberOperator.lessThanOrEqual, sign: "<=" },
} as const;

function isOperator(name: string): name is keyof typeof operators {
  return name in operators;
}

type CellValueRule = Extract<ConditionalRule, { type: "CellValue" }>;

/** The rule that compares with plain numbers; null when it compares with something else. */
function numberRule({ operator, formula1, formula2 }: CellValueRule, style: Style): GridRule | null {
  const [first, second] = [numberIn(formula1), numberIn(formula2)];
  const base = { ...highlight(style), subType: CFSubRuleType.number } as const;
  if (operator === "Between" || operator === "NotBetween") {
    if (first === null || second === null) return null;
    const value: [number, number] = [first, second];
    return operator === "Between"
      ? { ...base, operator: CFNumberOperator.between, value }
      : { ...base, operator: CFNumberOperator.notBetween, value };
  }
  return first !== null && isOperator(operator) ? { ...base, operator: operators[operator].grid, value: first } : null;
}

function comparison({ operator, formula1, formula2 }: CellValueRule, cell: string): string {
  const [first, second] = [formula1.replace(/^=/, ""), formula2.replace(/^=/, "")];
  if (operator === "Between") return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === "NotBetween") return `=OR(${cell}<${first},${cell}>${second})`;
  return `=${cell}${isOperator(operator) ? operators[operator].sign : "="}(${first})`;
}

function cornerOf([area]: readonly Area[]): string {
  return toA1(area?.top ?? 0, area?.left ?? 0);
}

function numberIn(formula: string): number | null {
  const text = formula.replace(/^=/, "").trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

const textOperators: Record<string, CFTextOperator> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

function textRule(name: string, value: string, style: Style): GridRule {
  const operator = textOperators[name] ?? CFTextOperator.containsText;
  return { ...highlight(style), subType: CFSubRuleType.text, operator, value };
}

const presets: Readonly<Record<DrawnPreset, (style: Style) => GridRule>> = {
  Blanks: (style) => ofText(style, CFTextOperator.containsBlanks),
  NonBlanks: (style) => ofText(style, CFTextOperator.notContainsBlanks),
  Errors: (style) => ofText(style, CFTextOperator.containsErrors),
  NonErrors: (style) => ofText(style, CFTextOperator.notContainsErrors),
  DuplicateValues: (style) => ({ ...highlight(style), subType: CFSubRuleType.duplicateValues }),
  UniqueValues: (style) => ({ ...highlight(style), subType: CFSubRuleType.uniqueValues }),
  AboveAverage: (style) => ofAverage(style, CFNumberOperator.greaterThan),
  BelowAverage: (style) => ofAverage(style, CFNumberOperator.lessThan),
};

function ofText(style: Style, operator: CFTextOperator): GridRule {
  return { ...highlight(style), subType: CFSubRuleType.text, operator };
}

function ofAverage(style: Style, operator: CFNumberOperator.greaterThan | CFNumberOperator.lessThan): GridRule {
  return { ...highlight(style), subType: CFSubRuleType.average, operator };
}

function presetRule(criterion: string, style: Style): GridRule | null {
  const preset = drawnPreset(criterion);
  return preset && presets[preset](style);
}

function rankRule({ rank, kind }: Extract<ConditionalRule, { type: "TopBottom" }>, style: Style): GridRule {
  return {
    ...highlight(style),
    subType: CFSubRuleType.rank,
    isBottom: kind.startsWith("Bottom"),
    isPercent: kind.endsWith("Percent"),
    value: rank,
  };
}

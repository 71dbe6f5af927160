/** Conditional formats of the book in the grid's words. */
import { CFRuleType, CFSubRuleType } from "@univerjs/preset-sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { BookSheet } from "../book/book";
import { toRange } from "./ranges";
import { toGridStyle } from "./styling";

/** First in priority first; what the grid cannot show is left out and stays in the book. */
export function toGridRules(sheet: BookSheet): IConditionFormattingRule[] {
  return sheet.conditionalFormats
    .filter(({ rule }) => rule.formula !== "")
    .map(({ id, areas, stopIfTrue, rule, style }) => ({
      ...{ cfId: id, ranges: areas.map(toRange), stopIfTrue },
      rule: {
        ...{ type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, style: toGridStyle(style) },
        value: rule.formula.startsWith("=") ? rule.formula : `=${rule.formula}`,
      },
    }));
}

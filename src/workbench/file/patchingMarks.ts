/** The pane's own marks among the conditional formats of a sheet, and whether those of others are as they were. */
import { levelOf } from "../../core/report/looks";
import type { MarkedAreas } from "../../core/report/marks";
import type { BookSheet, ConditionalFormat } from "../book/book";
import { turnedRule } from "../book/rewriting";

/** True when marks of others are as they were, with sheets called as they are now. */
export function isForeignKept(before: BookSheet, sheet: BookSheet, was: (formula: string) => string): boolean {
  const isForeign = (format: ConditionalFormat): boolean => toMark(format).length === 0;
  const [old, now] = [before.conditionalFormats.filter(isForeign), sheet.conditionalFormats.filter(isForeign)];
  const said = (format: ConditionalFormat): string => JSON.stringify({ ...format, id: "" });
  const isSame = (one: ConditionalFormat, at: number): boolean => {
    const other = now[at];
    return one === other || (!!other && said({ ...one, rule: turnedRule(one.rule, was) }) === said(other));
  };
  return old.length === now.length && old.every(isSame);
}

/** True for a sheet with marks of the pane's own. */
export function hasMarks({ conditionalFormats }: BookSheet): boolean {
  return conditionalFormats.some((format) => toMark(format).length > 0);
}

/** Of the pane's own marks their level; none for all others. */
export function toMark({ areas, rule, style }: ConditionalFormat): MarkedAreas[] {
  if (rule.type !== "Custom") return [];
  const line = style.borders?.EdgeBottom?.color ?? "";
  const level = levelOf({ formula: rule.formula, fill: style.fill ?? "", line });
  return level === null ? [] : [{ level, areas }];
}

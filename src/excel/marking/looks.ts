/** Gives a new mark its look. */
import { ink, looks } from "../../core/report/looks";
import type { FindingLevel } from "../../core/rule/finding";

/** Queues the look of a new mark; Excel forgets no part of it when the file is saved. */
export function dress(format: Excel.ConditionalFormat, level: FindingLevel): void {
  const { fill, line, border, italic } = looks[level];
  const { rule, format: look } = format.custom;
  rule.formula = "=TRUE";
  look.fill.color = fill;
  look.font.color = ink;
  if (italic) look.font.italic = true;
  for (const edge of [look.borders.top, look.borders.bottom, look.borders.left, look.borders.right]) {
    edge.style = border;
    edge.color = line;
  }
}

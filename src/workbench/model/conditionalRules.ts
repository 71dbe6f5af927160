/** The rules of conditional formats: custom formulas, values, texts, presets, top and bottom. */
import type { ConditionalRule } from "../book/book";
import { fromR1C1, toR1C1 } from "../book/references";
import type { ConditionalAt } from "./conditionalAt";
import { changeFormat, formatOf, to } from "./conditionalAt";
import { rangeFormat } from "./conditionalLooks";
import { fail } from "./fault";
import { record, text, whole } from "./inputs";
import type { ThingKind, Member, Members, Run } from "./thing";
import { kind } from "./thing";

const customRule = kind<ConditionalAt>("ConditionalFormatRule", () => customRuleMembers);

export const custom = kind<ConditionalAt>("CustomConditionalFormat", () => ({
  Rule: to("1.6", customRule),
  Format: to("1.6", rangeFormat),
}));
export const cellValue = marking("CellValueConditionalFormat", "CellValue");
export const textComparison = marking("TextConditionalFormat", "ContainsText");
export const preset = marking("PresetCriteriaConditionalFormat", "PresetCriteria");
export const topBottom = marking("TopBottomConditionalFormat", "TopBottom");

function marking(name: string, type: ConditionalRule["type"]): ThingKind<ConditionalAt> {
  return kind<ConditionalAt>(name, () => ({ Rule: ruled(type), Format: to("1.6", rangeFormat) }));
}

const customRuleMembers: Members<ConditionalAt> = {
  Formula: { set: "1.6", get: formulaOf, put: putFormula },
  FormulaLocal: { set: "1.6", get: formulaOf, put: putFormula },
  FormulaR1C1: {
    set: "1.6",
    get: (target) => toR1C1(formulaOf(target), ...firstCell(target)),
    put: (target, value, run) => putFormula(target, fromR1C1(text(value), ...firstCell(target)), run),
  },
};

function formulaOf(target: ConditionalAt): string {
  const { rule } = formatOf(target);
  return rule.type === "Custom" ? rule.formula : "";
}

function putFormula(target: ConditionalAt, value: unknown, run: Run): void {
  const formula = text(value);
  if (formula === "") fail("InvalidArgument");
  changeFormat(target, { rule: { type: "Custom", formula: formula.startsWith("=") ? formula : `=${formula}` } }, run);
}

function firstCell(target: ConditionalAt): [row: number, column: number] {
  const [area] = formatOf(target).areas;
  return [area?.top ?? 0, area?.left ?? 0];
}

/** `rule` as one object: what it must hold stands in the documentation of the type. */
function ruled(type: ConditionalRule["type"]): Member<ConditionalAt> {
  return {
    set: "1.6",
    get: (target) => {
      const { rule } = formatOf(target);
      if (rule.type === "TopBottom") return { rank: rule.rank, type: rule.kind };
      return Object.fromEntries(Object.entries(rule).filter(([name]) => name !== "type"));
    },
    put: (target, value, run) => changeFormat(target, { rule: ruleOf(type, record(value)) }, run),
  };
}

function ruleOf(type: ConditionalRule["type"], given: Readonly<Record<string, unknown>>): ConditionalRule {
  const word = (value: unknown): string => (value === undefined ? "" : String(value));
  switch (type) {
    case "CellValue":
      if (given.formula1 === undefined || given.operator === undefined) return fail("InvalidArgument");
      return { type, operator: word(given.operator), formula1: word(given.formula1), formula2: word(given.formula2) };
    case "ContainsText":
      return { type, operator: text(given.operator), text: text(given.text) };
    case "PresetCriteria":
      return { type, criterion: text(given.criterion) };
    case "TopBottom":
      return { type, rank: whole(given.rank), kind: text(given.type) };
    default:
      return fail("InvalidArgument");
  }
}

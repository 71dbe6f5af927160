/** Excel.ConditionalFormat with its rules and its format. */
import type { BookSheet, ConditionalFormat, ConditionalRule } from "../book/book";
import { changeConditionalFormat, deleteConditionalFormat, moveConditionalFormat } from "../book/conditionalFormats";
import { fromR1C1, toR1C1 } from "../book/references";
import type { Style } from "../book/style";
import { conditionalBordersThing } from "./conditionalBorders";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { color, text, truth, whole } from "./inputs";
import { rangeThing } from "./range";
import { rangeAreasThing } from "./rangeAreas";
import type { Member, Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";

interface Target {
  sheet: BookSheet;
  id: string;
}

export function conditionalFormatThing(target: Target): Thing {
  return thing(conditionalFormat, target);
}

const conditionalFormat = kind<Target>("ConditionalFormat", () => members, { id: ({ id }) => ({ Id: id }) });
const customFormat = kind<Target>("CustomConditionalFormat", () => ({
  Rule: to("1.6", customRule),
  Format: to("1.6", rangeFormat),
}));
const customRule = kind<Target>("ConditionalFormatRule", () => customRuleMembers);
const cellValue = kind<Target>("CellValueConditionalFormat", () => ({
  Rule: ruled("CellValue"),
  Format: to("1.6", rangeFormat),
}));
const textComparison = kind<Target>("TextConditionalFormat", () => ({
  Rule: ruled("ContainsText"),
  Format: to("1.6", rangeFormat),
}));
const preset = kind<Target>("PresetCriteriaConditionalFormat", () => ({
  Rule: ruled("PresetCriteria"),
  Format: to("1.6", rangeFormat),
}));
const topBottom = kind<Target>("TopBottomConditionalFormat", () => ({
  Rule: ruled("TopBottom"),
  Format: to("1.6", rangeFormat),
}));
const rangeFormat = kind<Target>("ConditionalRangeFormat", () => formatMembers);
const rangeFill = kind<Target>("ConditionalRangeFill", () => fillMembers);
const rangeFont = kind<Target>("ConditionalRangeFont", () => fontMembers);

function to(set: string, of: ReturnType<typeof kind<Target>>): Member<Target> {
  return { set, nav: (target) => thing(of, target) };
}

const members: Members<Target> = {
  Id: { set: "1.6", get: ({ id }) => id },
  Type: { set: "1.6", get: (target) => formatOf(target).rule.type },
  Priority: {
    set: "1.6",
    get: (target) => target.sheet.conditionalFormats.indexOf(formatOf(target)),
    put: (target, value, { book }) =>
      moveConditionalFormat(book, target.sheet, formatOf(target), whole(value), "addin"),
  },
  StopIfTrue: {
    set: "1.6",
    get: (target) => formatOf(target).stopIfTrue,
    put: (target, value, run) => change(target, { stopIfTrue: truth(value) }, run),
  },
  Delete: {
    set: "1.6",
    call: (target, _, { book }) => {
      guardSheet(target.sheet, "allowFormatCells");
      deleteConditionalFormat(book, target.sheet, formatOf(target), "addin");
    },
  },
  GetRange: { set: "1.6", call: (target) => oneRange(target) ?? fail("InvalidOperation") },
  GetRangeOrNullObject: { set: "1.6", call: oneRange },
  GetRanges: { set: "1.9", call: (target) => rangeAreasThing(target.sheet, formatOf(target).areas) },
  ...only("Custom", "Custom", customFormat),
  ...only("CellValue", "CellValue", cellValue),
  ...only("TextComparison", "ContainsText", textComparison),
  ...only("Preset", "PresetCriteria", preset),
  ...only("TopBottom", "TopBottom", topBottom),
};

/** `custom` and `customOrNullObject` and their like: there for a format of the type alone. */
function only(name: string, type: ConditionalRule["type"], of: ReturnType<typeof kind<Target>>): Members<Target> {
  const found = (target: Target): Thing | null => (formatOf(target).rule.type === type ? thing(of, target) : null);
  return {
    [name]: { set: "1.6", nav: (target) => found(target) ?? fail("ItemNotFound") },
    [`${name}OrNullObject`]: { set: "1.6", nav: found },
  };
}

function formatOf({ sheet, id }: Target): ConditionalFormat {
  return sheet.conditionalFormats.find((format) => format.id === id) ?? fail("ItemNotFound");
}

function change(target: Target, changed: Partial<ConditionalFormat>, { book }: Run): void {
  guardSheet(target.sheet, "allowFormatCells");
  changeConditionalFormat(book, target.sheet, formatOf(target), changed, "addin");
}

function oneRange(target: Target): Thing | null {
  const { areas } = formatOf(target);
  const [area] = areas;
  return area && areas.length === 1 ? rangeThing(target.sheet, area) : null;
}

const customRuleMembers: Members<Target> = {
  Formula: { set: "1.6", get: formulaOf, put: putFormula },
  FormulaLocal: { set: "1.6", get: formulaOf, put: putFormula },
  FormulaR1C1: {
    set: "1.6",
    get: (target) => toR1C1(formulaOf(target), ...firstCell(target)),
    put: (target, value, run) => putFormula(target, fromR1C1(text(value), ...firstCell(target)), run),
  },
};

function formulaOf(target: Target): string {
  const { rule } = formatOf(target);
  return rule.type === "Custom" ? rule.formula : "";
}

function putFormula(target: Target, value: unknown, run: Run): void {
  const formula = text(value);
  if (formula === "") fail("InvalidArgument");
  change(target, { rule: { type: "Custom", formula: formula.startsWith("=") ? formula : `=${formula}` } }, run);
}

function firstCell(target: Target): [row: number, column: number] {
  const [area] = formatOf(target).areas;
  return [area?.top ?? 0, area?.left ?? 0];
}

/** `rule` as one object: what it must hold stands in the documentation of the type. */
function ruled(type: ConditionalRule["type"]): Member<Target> {
  return {
    set: "1.6",
    get: (target) => {
      const { rule } = formatOf(target);
      if (rule.type === "TopBottom") return { rank: rule.rank, type: rule.kind };
      return Object.fromEntries(Object.entries(rule).filter(([name]) => name !== "type"));
    },
    put: (target, value, run) =>
      change(target, { rule: ruleOf(type, Object.fromEntries(Object.entries(value ?? {}))) }, run),
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

function styled(set: string, read: (style: Style) => unknown, make: (value: unknown) => Style): Member<Target> {
  return {
    set,
    get: (target) => read(formatOf(target).style),
    put: (target, value, run) => change(target, { style: { ...formatOf(target).style, ...make(value) } }, run),
  };
}

const formatMembers: Members<Target> = {
  Fill: to("1.6", rangeFill),
  Font: to("1.6", rangeFont),
  Borders: {
    set: "1.6",
    nav: (target) =>
      conditionalBordersThing({
        style: () => formatOf(target).style,
        change: (style, run) => change(target, { style }, run),
      }),
  },
  NumberFormat: styled(
    "1.6",
    ({ numberFormat = "" }) => numberFormat,
    (value) => ({ numberFormat: text(value) }),
  ),
};

const fillMembers: Members<Target> = {
  Color: styled(
    "1.6",
    ({ fill = "" }) => fill,
    (value) => ({ fill: color(value) }),
  ),
  Clear: {
    set: "1.6",
    call: (target, _, run) => change(target, { style: { ...formatOf(target).style, fill: undefined } }, run),
  },
};

const fontMembers: Members<Target> = {
  Color: styled(
    "1.6",
    ({ fontColor = "" }) => fontColor,
    (value) => ({ fontColor: color(value) }),
  ),
  Bold: styled(
    "1.6",
    ({ bold = null }: { bold?: boolean | null }) => bold,
    (value) => ({ bold: truth(value) }),
  ),
  Italic: styled(
    "1.6",
    ({ italic = null }: { italic?: boolean | null }) => italic,
    (value) => ({ italic: truth(value) }),
  ),
  Strikethrough: styled(
    "1.6",
    ({ strikethrough = false }) => strikethrough,
    (value) => ({ strikethrough: truth(value) }),
  ),
  Underline: styled(
    "1.6",
    ({ underline = "None" }) => underline,
    (value) => ({ underline: text(value) }),
  ),
  Clear: {
    set: "1.6",
    call: (target, _, run) => change(target, { style: { fill: formatOf(target).style.fill } }, run),
  },
};

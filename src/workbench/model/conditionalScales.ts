/** Conditional formats that draw: colour scales, data bars and sets of icons; what is not set is Excel's own. */
import type { ConditionalRule } from "../book/book";
import type { ConditionalAt } from "./conditionalAt";
import { changeFormat, formatOf, to } from "./conditionalAt";
import { fail } from "./fault";
import { color, oneOf, record, text, truth } from "./inputs";
import type { Member, Run } from "./thing";
import { kind } from "./thing";

type Plain = Readonly<Record<string, unknown>>;

/** What a new format has before its rule is set: nothing that would mark a cell. */
export function emptyRule(type: ConditionalRule["type"]): ConditionalRule {
  switch (type) {
    case "Custom":
      return { type, formula: "" };
    case "CellValue":
      return { type, operator: "Invalid", formula1: "", formula2: "" };
    case "ContainsText":
      return { type, operator: "Invalid", text: "" };
    case "PresetCriteria":
      return { type, criterion: "Invalid" };
    case "TopBottom":
      return { type, rank: 10, kind: "TopItems" };
    default:
      return { type, settings: {} };
  }
}

export const colorScale = kind<ConditionalAt>("ColorScaleConditionalFormat", () => ({
  Criteria: setting("criteria", () => twoColors, colorCriteria),
  ThreeColorScale: { set: "1.6", get: (target) => "midpoint" in record(read(target, "criteria") ?? twoColors) },
}));

const twoColors = {
  minimum: { formula: null, type: "LowestValue", color: "#FFEF9C" },
  maximum: { formula: null, type: "HighestValue", color: "#63BE7B" },
};

const colorTypes = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;

function colorCriteria(value: unknown): Plain {
  const given = record(value);
  const point = (one: unknown): Plain => {
    const { formula, type, color: shade } = record(one);
    return { formula: formulaOf(formula), type: oneOf(type, ["Invalid", ...colorTypes]), color: color(shade) };
  };
  const isThree = given.midpoint !== undefined && given.midpoint !== null;
  const ends = { minimum: point(given.minimum), maximum: point(given.maximum) };
  return isThree ? { ...ends, midpoint: point(given.midpoint) } : ends;
}

export const dataBar = kind<ConditionalAt>("DataBarConditionalFormat", () => ({
  AxisColor: setting("axisColor", () => "#000000", colorOrNone),
  AxisFormat: setting(
    "axisFormat",
    () => "Automatic",
    (value) => oneOf(value, ["Automatic", "None", "CellMidPoint"]),
  ),
  BarDirection: setting(
    "barDirection",
    () => "Context",
    (value) => oneOf(value, ["Context", "LeftToRight", "RightToLeft"]),
  ),
  LowerBoundRule: setting("lowerBoundRule", () => ({ type: "Automatic" }), boundOf),
  UpperBoundRule: setting("upperBoundRule", () => ({ type: "Automatic" }), boundOf),
  ShowDataBarOnly: setting("showDataBarOnly", () => false, truth),
  PositiveFormat: to("1.6", positive),
  NegativeFormat: to("1.6", negative),
}));

const positive = kind<ConditionalAt>("ConditionalDataBarPositiveFormat", () => ({
  FillColor: setting("positiveFormat.fillColor", () => "#638EC6", color),
  BorderColor: setting("positiveFormat.borderColor", () => "#638EC6", colorOrNone),
  GradientFill: setting("positiveFormat.gradientFill", () => true, truth),
}));

const negative = kind<ConditionalAt>("ConditionalDataBarNegativeFormat", () => ({
  FillColor: setting("negativeFormat.fillColor", () => "#FF0000", color),
  BorderColor: setting("negativeFormat.borderColor", () => "#FF0000", colorOrNone),
  MatchPositiveFillColor: setting("negativeFormat.matchPositiveFillColor", () => false, truth),
  MatchPositiveBorderColor: setting("negativeFormat.matchPositiveBorderColor", () => false, truth),
}));

function boundOf(value: unknown): Plain {
  const { formula, type } = record(value);
  const kindOf = oneOf(type, ["Automatic", ...colorTypes]);
  return formula === undefined || formula === null ? { type: kindOf } : { formula: formulaOf(formula), type: kindOf };
}

export const iconSet = kind<ConditionalAt>("IconSetConditionalFormat", () => ({
  Style: setting("style", () => "ThreeTrafficLights1", styleOf),
  Criteria: setting("criteria", (target) => usualCriteria(String(read(target, "style") ?? "Three")), iconCriteria),
  ReverseIconOrder: setting("reverseIconOrder", () => false, truth),
  ShowIconOnly: setting("showIconOnly", () => false, truth),
}));

const sizes: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

function styleOf(value: unknown): string {
  const style = text(value);
  const known = style.charAt(0).toUpperCase() + style.slice(1);
  return /^(Three|Four|Five)[A-Z]\w+$/.test(known) ? known : fail("InvalidArgument");
}

/** Equal parts, in percent. */
function usualCriteria(style: string): Plain[] {
  const [word = "Three"] = /^(Three|Four|Five)/.exec(style) ?? [];
  const count = sizes[word] ?? 3;
  return Array.from({ length: count }, (_, index) => {
    const formula = `=${Math.round((100 * index) / count)}`;
    return { customIcon: null, formula, operator: "GreaterThanOrEqual", type: "Percent" };
  });
}

/** The first criterion is the rest: only its icon can be set. */
function iconCriteria(value: unknown, target: ConditionalAt): Plain[] {
  const usual = usualCriteria(String(read(target, "style") ?? "Three"));
  if (!Array.isArray(value) || value.length !== usual.length) return fail("InvalidArgument");
  return value.map((one: unknown, index) => {
    const { customIcon = null, formula, operator, type } = record(one);
    if (index === 0) return { ...usual[0], customIcon };
    return {
      customIcon,
      formula: formulaOf(formula),
      operator: oneOf(operator, ["Invalid", "GreaterThan", "GreaterThanOrEqual"]),
      type: oneOf(type, ["Invalid", "Number", "Percent", "Formula", "Percentile"]),
    };
  });
}

/** A property kept in the rule's settings by its path. */
function setting(
  path: string,
  usual: (target: ConditionalAt) => unknown,
  make: (value: unknown, target: ConditionalAt) => unknown,
): Member<ConditionalAt> {
  return {
    set: "1.6",
    get: (target) => read(target, path) ?? usual(target),
    put: (target, value, run) => write(target, path, make(value, target), run),
  };
}

function read(target: ConditionalAt, path: string): unknown {
  const { rule } = formatOf(target);
  return "settings" in rule ? rule.settings[path] : undefined;
}

function write(target: ConditionalAt, path: string, value: unknown, run: Run): void {
  const { rule } = formatOf(target);
  if (!("settings" in rule)) return fail("ItemNotFound");
  changeFormat(target, { rule: { ...rule, settings: { ...rule.settings, [path]: value } } }, run);
}

/** "" is no colour. */
function colorOrNone(value: unknown): string {
  return value === "" ? "" : color(value);
}

function formulaOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "number" ? String(value) : text(value);
}

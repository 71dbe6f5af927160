/** Colour scales, data bars and icons of a file, in the words of the Excel API. */
import type { Tag } from "../../xlsx/xml";
import type { ConditionalRule } from "../book/book";
import { fileColorOf } from "./looksStyles";
import type { FileTheme } from "./looksStyles";

type Settings = Readonly<Record<string, unknown>>;
type Scale = Extract<ConditionalRule, { settings: Settings }>;

/** A rule as it stands in the file: the tags that follow that of the rule. */
export type Parts = readonly Tag[];

/** The rule with its settings under their names in the model; null when the file does not say enough. */
export function toScale(type: string, parts: Parts, theme: FileTheme): Scale | null {
  if (type === "colorScale") return toColorScale(parts, theme);
  if (type === "dataBar") return toDataBar(parts, theme);
  return type === "iconSet" ? toIconSet(parts) : null;
}

const named = (parts: Parts, name: string): Parts => parts.filter((one) => one.name === name);

const pointTypes: Readonly<Record<string, string>> = {
  ...{ min: "LowestValue", max: "HighestValue", num: "Number" },
  ...{ percent: "Percent", percentile: "Percentile", formula: "Formula" },
};

/** Where a colour or a bar begins or ends; the lowest and the highest value need no formula. */
function pointOf({ attributes }: Tag): { type: string; formula: string | null } {
  const type = pointTypes[attributes.get("type") ?? ""] ?? "Invalid";
  const value = attributes.get("val");
  if (value === undefined || /^(Low|High)estValue$/.test(type)) return { type, formula: null };
  return { type, formula: Number.isFinite(Number(value)) ? value : `=${value}` };
}

function toColorScale(parts: Parts, theme: FileTheme): Scale | null {
  const colors = named(parts, "color").map((tag) => colorIn(tag, theme));
  const points = named(parts, "cfvo").map((tag, index) => ({ ...pointOf(tag), color: colors[index] }));
  const [minimum, second, third] = points;
  if (!second || points.some(({ color }) => !color)) return null;
  const criteria = third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
  return { type: "ColorScale", settings: { criteria } };
}

/** Bars are drawn as Excel 2007 has them; what newer ones add stands elsewhere in the file, and is not read. */
function toDataBar(parts: Parts, theme: FileTheme): Scale | null {
  const [color, bar] = [named(parts, "color")[0], named(parts, "dataBar")[0]];
  const [lowerBoundRule, upperBoundRule] = named(parts, "cfvo").map((tag) =>
    boundOf(tag, named(parts, "id").length > 0),
  );
  const fillColor = color && colorIn(color, theme);
  if (!fillColor || !lowerBoundRule || !upperBoundRule) return null;
  const settings = {
    ...{ lowerBoundRule, upperBoundRule, showDataBarOnly: isOff(bar, "showValue") },
    ...{ "positiveFormat.fillColor": fillColor, "positiveFormat.borderColor": "" },
  };
  return { type: "DataBar", settings };
}

/** A bar with an id is one of Excel 2010 or later, whose ends are found by Excel unless they are set. */
function boundOf(tag: Tag, isNew: boolean): Settings {
  const { type, formula } = pointOf(tag);
  if (formula !== null) return { type, formula };
  return { type: isNew ? "Automatic" : type };
}

const counts: Readonly<Record<string, string>> = { 3: "Three", 4: "Four", 5: "Five" };

function toIconSet(parts: Parts): Scale | null {
  const [tag] = named(parts, "iconSet");
  const [, digit = "", rest = ""] = /^([345])(\w+)$/.exec(tag?.attributes.get("iconSet") ?? "3TrafficLights1") ?? [];
  const criteria = named(parts, "cfvo").map(criterionOf);
  if (!tag || String(criteria.length) !== digit) return null;
  const settings = {
    ...{ style: `${counts[digit]}${rest}`, criteria },
    ...{ reverseIconOrder: isOn(tag, "reverse"), showIconOnly: isOff(tag, "showValue") },
  };
  return { type: "IconSet", settings };
}

function criterionOf(tag: Tag): Settings {
  const { type } = pointOf(tag);
  const operator = isOff(tag, "gte") ? "GreaterThan" : "GreaterThanOrEqual";
  return { customIcon: null, formula: `=${tag.attributes.get("val") ?? "0"}`, operator, type };
}

function isOn(tag: Tag | undefined, name: string): boolean {
  return /^(1|true)$/.test(tag?.attributes.get(name) ?? "");
}

function isOff(tag: Tag | undefined, name: string): boolean {
  return /^(0|false)$/.test(tag?.attributes.get(name) ?? "");
}

function colorIn({ attributes }: Tag, theme: FileTheme): string | undefined {
  const number = (name: string): Record<string, number> => {
    const value = attributes.get(name);
    return value === undefined ? {} : { [name]: Number(value) };
  };
  const rgb = attributes.get("rgb")?.slice(-6);
  return fileColorOf({ ...(rgb ? { rgb } : {}), ...number("theme"), ...number("tint"), ...number("indexed") }, theme);
}

/** Excel.ConditionalFormat: where it applies, and of custom ones the formula and the look; other kinds say what they are. */
import type { BookSheet, ConditionalFormat } from "../book/book";
import { changeConditionalFormat, keepConditionalFormats, moveConditionalFormat } from "../book/conditionalFormats";
import { spelled } from "../book/spelling";
import type { Style } from "../book/style";
import { conditionalBordersThing } from "./conditionalBorders";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { color } from "./colors";
import { text, truth, whole } from "./inputs";
import { rangeThing } from "./range";
import { rangeAreasThing } from "./rangeAreas";
import type { ThingKind, Member, Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";

/** By id, so that a deleted one is noticed. */
interface ConditionalAt {
  sheet: BookSheet;
  id: string;
}

export function conditionalFormatThing(target: ConditionalAt): Thing {
  return thing(conditionalFormat, target);
}

const conditionalFormat = kind<ConditionalAt>("ConditionalFormat", () => members, { id: ({ id }) => ({ Id: id }) });
const custom = kind<ConditionalAt>("CustomConditionalFormat", () => ({
  Rule: to(customRule),
  Format: to(rangeFormat),
}));
const customRule = kind<ConditionalAt>("ConditionalFormatRule", () => ruleMembers);
const rangeFormat = kind<ConditionalAt>("ConditionalRangeFormat", () => ({
  Fill: to(fill),
  Font: to(font),
  Borders: {
    set: "1.6",
    nav: (target) =>
      conditionalBordersThing({
        style: () => formatOf(target).style,
        change: (style, run) => restyle(target, style, run),
      }),
  },
}));
const fill = kind<ConditionalAt>("ConditionalRangeFill", () => fillMembers);
const font = kind<ConditionalAt>("ConditionalRangeFont", () => fontMembers);

const members: Members<ConditionalAt> = {
  Id: { set: "1.6", get: ({ id }) => id },
  Type: { set: "1.6", get: (target) => formatOf(target).rule.type },
  Priority: {
    set: "1.6",
    get: (target) => target.sheet.conditionalFormats.indexOf(formatOf(target)),
    put: (target, value, { book }) =>
      moveConditionalFormat(book, guarded(target).sheet, formatOf(target), whole(value)),
  },
  StopIfTrue: {
    set: "1.6",
    get: (target) => formatOf(target).stopIfTrue,
    put: (target, value, run) => change(target, { stopIfTrue: truth(value) }, run),
  },
  Delete: { set: "1.6", call: remove },
  GetRange: { set: "1.6", call: (target) => oneRange(target) ?? fail("InvalidOperation") },
  GetRangeOrNullObject: { set: "1.6", call: oneRange },
  GetRanges: { set: "1.9", call: (target) => rangeAreasThing(target.sheet, formatOf(target).areas) },
  Custom: { set: "1.6", nav: (target) => customOf(target) ?? fail("ItemNotFound") },
  CustomOrNullObject: { set: "1.6", nav: customOf },
};

const ruleMembers: Members<ConditionalAt> = {
  Formula: { set: "1.6", get: formulaOf, put: putFormula },
  FormulaLocal: { set: "1.6", get: formulaOf, put: putFormula },
};

const fillMembers: Members<ConditionalAt> = {
  Color: styled("fill", "", color),
  Clear: { set: "1.6", call: (target, _, run) => restyle(target, { fill: undefined }, run) },
};

const fontMembers: Members<ConditionalAt> = {
  Color: styled("fontColor", "", color),
  Bold: styled("bold", null, truth),
  Italic: styled("italic", null, truth),
  Strikethrough: styled("strikethrough", false, truth),
  Underline: styled("underline", "None", text),
  Clear: { set: "1.6", call: (target, _, run) => restyle(target, plainFont, run) },
};

const plainFont: Style = {
  ...{ fontColor: undefined, bold: undefined, italic: undefined, strikethrough: undefined, underline: undefined },
};

/** A property that leads to a part of the format. */
function to(of: ThingKind<ConditionalAt>): Member<ConditionalAt> {
  return { set: "1.6", nav: (target) => thing(of, target) };
}

function styled(
  key: keyof Style,
  usual: string | boolean | null,
  parse: (value: unknown) => string | boolean,
): Member<ConditionalAt> {
  return {
    set: "1.6",
    get: (target) => formatOf(target).style[key] ?? usual,
    put: (target, value, run) => restyle(target, { [key]: parse(value) }, run),
  };
}

/** The record of a conditional format; ItemNotFound once it is no more. */
function formatOf({ sheet, id }: ConditionalAt): ConditionalFormat {
  return sheet.conditionalFormats.find((format) => format.id === id) ?? fail("ItemNotFound");
}

function guarded(target: ConditionalAt): ConditionalAt {
  guardSheet(target.sheet, "allowFormatCells");
  return target;
}

function change(target: ConditionalAt, changed: Partial<ConditionalFormat>, { book }: Run): void {
  changeConditionalFormat(book, guarded(target).sheet, formatOf(target).id, changed);
}

function restyle(target: ConditionalAt, style: Style, run: Run): void {
  change(target, { style: { ...formatOf(target).style, ...style } }, run);
}

function remove(target: ConditionalAt, _: readonly unknown[], { book }: Run): void {
  const { id: gone } = formatOf(target);
  keepConditionalFormats(book, guarded(target).sheet, ({ id }) => id !== gone);
}

function customOf(target: ConditionalAt): Thing | null {
  return formatOf(target).rule.type === "Custom" ? thing(custom, target) : null;
}

function oneRange(target: ConditionalAt): Thing | null {
  const { areas } = formatOf(target);
  const [area] = areas;
  return area && areas.length === 1 ? rangeThing(target.sheet, area) : null;
}

function formulaOf(target: ConditionalAt): string {
  const { rule } = formatOf(target);
  return rule.type === "Custom" ? rule.formula : "";
}

function putFormula(target: ConditionalAt, value: unknown, run: Run): void {
  const given = text(value);
  if (given === "") fail("InvalidArgument");
  const formula = spelled(run.book, target.sheet, null, given.startsWith("=") ? given : `=${given}`);
  change(target, { rule: { type: "Custom", formula } }, run);
}

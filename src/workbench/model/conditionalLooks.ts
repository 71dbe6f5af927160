/** Excel.ConditionalRangeFormat with its fill and font: how a cell that is marked looks. */
import type { Style } from "../book/style";
import type { ConditionalAt } from "./conditionalAt";
import { changeFormat, formatOf, to } from "./conditionalAt";
import { conditionalBordersThing } from "./conditionalBorders";
import { color, text, truth } from "./inputs";
import type { Member, Members } from "./thing";
import { kind } from "./thing";

export const rangeFormat = kind<ConditionalAt>("ConditionalRangeFormat", () => formatMembers);
const rangeFill = kind<ConditionalAt>("ConditionalRangeFill", () => fillMembers);
const rangeFont = kind<ConditionalAt>("ConditionalRangeFont", () => fontMembers);

function styled(set: string, read: (style: Style) => unknown, make: (value: unknown) => Style): Member<ConditionalAt> {
  return {
    set,
    get: (target) => read(formatOf(target).style),
    put: (target, value, run) => changeFormat(target, { style: { ...formatOf(target).style, ...make(value) } }, run),
  };
}

const formatMembers: Members<ConditionalAt> = {
  Fill: to("1.6", rangeFill),
  Font: to("1.6", rangeFont),
  Borders: {
    set: "1.6",
    nav: (target) =>
      conditionalBordersThing({
        style: () => formatOf(target).style,
        change: (style, run) => changeFormat(target, { style }, run),
      }),
  },
  NumberFormat: styled(
    "1.6",
    ({ numberFormat = "" }) => numberFormat,
    (value) => ({ numberFormat: text(value) }),
  ),
};

const fillMembers: Members<ConditionalAt> = {
  Color: styled(
    "1.6",
    ({ fill = "" }) => fill,
    (value) => ({ fill: color(value) }),
  ),
  Clear: {
    set: "1.6",
    call: (target, _, run) => changeFormat(target, { style: { ...formatOf(target).style, fill: undefined } }, run),
  },
};

const fontMembers: Members<ConditionalAt> = {
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
    call: (target, _, run) => changeFormat(target, { style: { fill: formatOf(target).style.fill } }, run),
  },
};

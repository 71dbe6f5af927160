/** Range.getCellProperties: the links and looks of each cell, in one array. */
import { toKey } from "../book/book";
import type { Style } from "../book/style";
import { styleAt } from "../book/style";
import { addressOf } from "./address";
import { fail } from "./fault";
import { valueBlock } from "./rangeCells";
import type { Members, RangePlace } from "./thing";

export const cellPropertyMembers: Members<RangePlace> = {
  GetCellProperties: {
    set: "1.9",
    call: (place, [wanted]) =>
      valueBlock(place, (sheet, row, column) => {
        const address = addressOf(sheet.name, [{ top: row, left: column, bottom: row, right: column }]);
        const hyperlink = sheet.links.get(toKey(row, column)) ?? null;
        return pick({ address, hyperlink, format: looksOf(styleAt(sheet, row, column)) }, wanted);
      }),
  },
};

type Plain = Readonly<Record<string, unknown>>;

function looksOf(style: Style): Plain {
  const { fill = "#FFFFFF", bold = false, italic = false, fontColor = "#000000" } = style;
  return { fill: { color: fill }, font: { bold, italic, color: fontColor } };
}

/** What is asked for, as { format: { fill: { color: true } } }; the rest of Excel's is ApiNotFound. */
function pick(has: Plain, wanted: unknown): Plain {
  return Object.fromEntries(
    entries(wanted)
      .filter(([, asked]) => asked !== false && asked !== undefined && asked !== null)
      .map(([name, asked]) => {
        const value = Object.hasOwn(has, name) ? has[name] : fail("ApiNotFound");
        return [name, asked === true ? value : pick(Object.fromEntries(entries(value)), asked)];
      }),
  );
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

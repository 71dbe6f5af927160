/** Range.getCellProperties and setCellProperties: the looks of each cell, in one array. */
import { tell } from "../book/changes";
import type { Style } from "../book/style";
import { putStyle, styleAt, withoutUndefined } from "../book/style";
import { addressOf } from "./address";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { color, number, text, truth } from "./inputs";
import { soleAreaOf } from "./range";
import { valueBlock, matrix } from "./rangeCells";
import type { Members, RangePlace, Run } from "./thing";

export const cellPropertyMembers: Members<RangePlace> = {
  GetCellProperties: {
    set: "1.9",
    call: (place, [wanted]) =>
      valueBlock(place, (sheet, row, column) => {
        const address = addressOf(sheet.name, [{ top: row, left: column, bottom: row, right: column }]);
        return pick({ address, format: looksOf(styleAt(sheet, row, column)) }, wanted);
      }),
  },
  SetCellProperties: { set: "1.9", call: setAll },
};

type Plain = Readonly<Record<string, unknown>>;

const usual = {
  ...{ fill: "#FFFFFF", pattern: null, bold: false, italic: false, underline: "None", strikethrough: false },
  ...{
    fontColor: "#000000",
    fontName: "Calibri",
    fontSize: 11,
    horizontal: "General",
    vertical: "Bottom",
    wrap: false,
  },
  ...{ indent: 0, shrink: false, orientation: 0, locked: true, formulaHidden: false },
};

function looksOf(style: Style): Plain {
  const { fill, pattern, bold, italic, underline, strikethrough, fontColor, fontName, fontSize, ...rest } = {
    ...usual,
    ...style,
  };
  return {
    fill: { color: fill, pattern, tintAndShade: style.fill ? (style.fillTint ?? 0) : null },
    font: { bold, italic, underline, strikethrough, color: fontColor, name: fontName, size: fontSize },
    horizontalAlignment: rest.horizontal,
    verticalAlignment: rest.vertical,
    wrapText: rest.wrap,
    indentLevel: rest.indent,
    shrinkToFit: rest.shrink,
    textOrientation: rest.orientation,
    protection: { locked: rest.locked, formulaHidden: rest.formulaHidden },
  };
}

/** What is asked for, as { format: { fill: { color: true } } }; what is not built is left out as ApiNotFound. */
function pick(has: Plain, wanted: unknown): Plain {
  return Object.fromEntries(
    entries(wanted)
      .filter(([, asked]) => asked !== false && asked !== undefined && asked !== null)
      .map(([name, asked]) => {
        const value = Object.hasOwn(has, name) ? has[name] : fail("ApiNotFound");
        return [name, asked === true ? value : pick(plain(value), asked)];
      }),
  );
}

function setAll(place: RangePlace, [given]: readonly unknown[], { book }: Run): void {
  const { sheet } = place;
  const { top, left } = soleAreaOf(place);
  guardSheet(sheet, "allowFormatCells");
  const patches = matrix(place, given).map((line) => line.map((cell) => patchOf(plain(plain(cell).format))));
  patches.forEach((line, row) =>
    line.forEach((patch, column) =>
      putStyle(
        sheet,
        top + row,
        left + column,
        withoutUndefined({ ...styleAt(sheet, top + row, left + column), ...patch }),
      ),
    ),
  );
  tell(book, { kind: "formats", sheet: sheet.id, areas: place.areas, source: "addin" });
}

const makers: Record<string, (value: unknown) => Style> = {
  "fill.color": (value) => ({ fill: color(value), fillTint: 0 }),
  "font.bold": (value) => ({ bold: truth(value) }),
  "font.italic": (value) => ({ italic: truth(value) }),
  "font.color": (value) => ({ fontColor: color(value) }),
  "font.name": (value) => ({ fontName: text(value) }),
  "font.size": (value) => ({ fontSize: number(value) }),
  "font.underline": (value) => ({ underline: text(value) }),
  "font.strikethrough": (value) => ({ strikethrough: truth(value) }),
  horizontalAlignment: (value) => ({ horizontal: text(value) }),
  verticalAlignment: (value) => ({ vertical: text(value) }),
  wrapText: (value) => ({ wrap: truth(value) }),
  indentLevel: (value) => ({ indent: number(value) }),
  textOrientation: (value) => ({ orientation: number(value) }),
};

function patchOf(format: Plain, path = ""): Style {
  return Object.assign(
    {},
    ...Object.entries(format).map(([name, value]) => {
      const maker = makers[path + name];
      if (maker) return maker(value);
      return typeof value === "object" && path === "" ? patchOf(plain(value), `${name}.`) : fail("ApiNotFound");
    }),
  );
}

function plain(value: unknown): Plain {
  return Object.fromEntries(entries(value));
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

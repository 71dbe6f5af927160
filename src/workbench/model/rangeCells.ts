/** Excel.Range: values, formulas, texts and number formats of its cells. */
import { toKey } from "../book/book";
import type { Area, Book, BookSheet } from "../book/book";
import type { CellInput } from "../book/cells";
import { formulaOf, cellValueOf } from "../book/cells";
import { spelled } from "../book/spelling";
import { enterCells as enterInto } from "../book/tables";
import type { Style } from "../book/style";
import { patchStyle, putStyles, styleAt, withoutUndefined } from "../book/style";
import { cellsOf, heightOf, isUnbounded, widthOf } from "./address";
import { fail } from "./fault";
import { guardCells, guardSheet } from "./guard";
import { soleAreaOf } from "./range";
import { isWellFormed } from "./syntax";
import { textOf } from "./text";
import type { Members, RangePlace, Run } from "./thing";
import { plainText, quotedText, typed, valueType } from "./values";

/** Above this many cells Excel reads nothing: null. */
const mostCells = 5_000_000;

export const cellMembers: Members<RangePlace> = {
  Values: {
    set: "1.1",
    get: (place) => valueBlock(place, (sheet, row, column) => cellValueOf(sheet, row, column) ?? ""),
    put: write,
  },
  Formulas: { set: "1.1", get: formulasOf, put: write },
  Text: {
    set: "1.1",
    get: (place) =>
      valueBlock(place, (sheet, row, column) =>
        textOf(cellValueOf(sheet, row, column), styleAt(sheet, row, column).numberFormat),
      ),
  },
  ValueTypes: {
    set: "1.1",
    get: (place) => valueBlock(place, (sheet, row, column) => valueType(cellValueOf(sheet, row, column))),
  },
  NumberFormat: { set: "1.1", get: numberFormats, put: putNumberFormats },
  /** Asked by the library before it writes a large array in parts. */
  _ValidateArraySize: {
    set: "1.3",
    call: (place, [rows, columns]) => {
      if (rows !== heightOf(soleAreaOf(place)) || columns !== widthOf(soleAreaOf(place)))
        fail("InvalidArgument", wrongSize);
    },
  },
};

function formulasOf(place: RangePlace): unknown {
  return valueBlock(
    place,
    (sheet, row, column) => formulaOf(sheet, row, column) ?? cellValueOf(sheet, row, column) ?? "",
  );
}

/** One value a cell, row by row; null for whole rows and columns and for more cells than Excel reads. */
export function valueBlock<V>(
  place: RangePlace,
  read: (sheet: BookSheet, row: number, column: number) => V,
): V[][] | null {
  const area = soleAreaOf(place);
  if (isUnbounded(area) || cellsOf(area) > mostCells) return null;
  const lines: V[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: V[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(place.sheet, row, column));
    lines.push(line);
  }
  return lines;
}

/** A single value stands for every cell; an array must have the shape of the range. */
export function matrix(place: RangePlace, value: unknown): unknown[][] {
  const area = soleAreaOf(place);
  const height = heightOf(area);
  const width = widthOf(area);
  if (!Array.isArray(value)) return Array.from({ length: height }, () => Array.from({ length: width }, () => value));
  const lines: unknown[][] = value.map((line: unknown) => (Array.isArray(line) ? line : fail("InvalidArgument")));
  if (lines.length === height && lines.every((line) => line.length === width)) return lines;
  return fail("InvalidArgument", wrongSize);
}

const wrongSize = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

interface Entered {
  value: CellInput;
  format?: string;
}

/** What an input becomes in a cell of this number format. */
function entered(input: unknown, format: string | undefined): Entered {
  if (typeof input === "number" || typeof input === "boolean")
    return { value: format === "@" ? plainText(input) : input };
  if (input === null || input === undefined) return { value: null };
  if (typeof input !== "string") return fail("InvalidArgument");
  if (input.startsWith("=") && input.length > 1) return formulaIn(input, format);
  if (format === "@" || input === "") return { value: input };
  const quoted = quotedText(input);
  const found = quoted ? { value: quoted } : typed(input);
  return typeof found.value !== "number" && input.length > 32767 ? fail("InvalidArgument") : found;
}

function formulaIn(input: string, format: string | undefined): Entered {
  if (input.length > 8192) return fail("FormulaLengthExceedsLimit");
  return format === "@" || isWellFormed(input) ? { value: input } : fail("InvalidArgument");
}

function write(place: RangePlace, value: unknown, { book }: Run): void {
  const { sheet } = place;
  const area = soleAreaOf(place);
  if (isUnbounded(area) || cellsOf(area) > mostCells) fail("InvalidArgument");
  const lines = matrix(place, value);
  guardCells(place);
  enterCells(book, sheet, area, lines);
}

/** Writes into cells as if it were typed: a text may become a number with its format. */
export function enterCells(book: Book, sheet: BookSheet, area: Area, lines: readonly (readonly unknown[])[]): void {
  const styles: [number, Style][] = [];
  const inputs = lines.map((line, row) =>
    line.map((input, column) => {
      const at = { row: area.top + row, column: area.left + column };
      const style = styleAt(sheet, at.row, at.column);
      const { value, format } = entered(input, style.numberFormat);
      const isFormula =
        typeof value === "string" && value.startsWith("=") && value.length > 1 && style.numberFormat !== "@";
      const found = isFormula ? spelled(book, sheet, toKey(at.row, at.column), value) : value;
      if (format && style.numberFormat === undefined)
        styles.push([toKey(at.row, at.column), { ...style, numberFormat: format }]);
      return found;
    }),
  );
  if (styles.length > 0) putStyles(book, sheet, area, styles);
  enterInto(book, sheet, area, inputs);
}

function numberFormats(place: RangePlace): unknown {
  return valueBlock(place, (sheet, row, column) => styleAt(sheet, row, column).numberFormat ?? "General");
}

function putNumberFormats(place: RangePlace, value: unknown, { book }: Run): void {
  const { sheet } = place;
  const area = soleAreaOf(place);
  guardSheet(sheet, "allowFormatCells");
  const first = Array.isArray(value) && Array.isArray(value[0]) ? value[0][0] : value;
  const isOne = !Array.isArray(value) || (value.length === 1 && Array.isArray(value[0]) && value[0].length === 1);
  if (isOne) return patchStyle(book, sheet, [area], { numberFormat: usual(first) });
  const styles = matrix(place, value).flatMap((line, row) =>
    line.flatMap((format, column) => formatted(sheet, area.top + row, area.left + column, format)),
  );
  putStyles(book, sheet, area, styles);
}

/** The cell with this number format; none where it is null. */
function formatted(sheet: BookSheet, row: number, column: number, format: unknown): [number, Style][] {
  if (format === null) return [];
  const style = withoutUndefined({ ...styleAt(sheet, row, column), numberFormat: usual(format) });
  return [[toKey(row, column), style]];
}

/** "General" is what a cell has without a format. */
function usual(format: unknown): string | undefined {
  if (typeof format !== "string") return fail("InvalidArgument");
  return /^general$/i.test(format) || format === "" ? undefined : format;
}

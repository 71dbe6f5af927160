/** Columns of counts by sex, share and age in tables beside the assessment: the ministry's matrices, a village's lists. */
import { rememberingIn } from "../remembering";
import { isBlank, valueAt } from "../workbook";
import type { CellValue, Sheet } from "../workbook";

/** Columns under one heading row: boys and girls, and what they add up to. */
export interface SexColumns {
  readonly sheet: Sheet;
  /** The row of the headings. */
  readonly row: number;
  /** Laki-laki, perempuan and both together. */
  readonly male: number;
  readonly female: number;
  readonly total: number;
  /** The last row that belongs to the headings. */
  readonly end: number;
}

const male = /^(?:l|lk|laki[- ]?laki|male|boys)$/;
const female = /^(?:p|pr|perempuan|female|girls)$/;
const mayBeTotal = /^\s*[jtl]/i;
const total = /^(?:jumlah|jml|total|l ?\+ ?p)(?: \(?l ?\+ ?p\)?)?$/;

/** Longer texts head no column. */
const longestHeading = 80;

/** A heading in small letters with single spaces; "" for anything that is none. */
export function plainHeading(value: CellValue): string {
  return typeof value === "string" && value.length <= longestHeading
    ? value.toLowerCase().replace(/\s+/g, " ").trim()
    : "";
}

/** Only three neighbours, the two sexes in either order and then their sum: further apart a sum may be of something else. */
export const sexColumns = rememberingIn((sheet: Sheet): SexColumns[] =>
  sheet.rows.flatMap((cells, row) =>
    sexesIn(cells).map((found) => ({ ...found, sheet, row, end: endOf(sheet, row, found.total - 2) })),
  ),
);

/** Asked of every row of the workbook: looks first for what hardly ever stands there. */
function sexesIn(cells: readonly CellValue[]): readonly Pick<SexColumns, "male" | "female" | "total">[] {
  if (!cells.some((cell) => typeof cell === "string" && mayBeTotal.test(cell) && total.test(plainHeading(cell))))
    return none;
  return cells.flatMap((cell, at) => {
    if (at < 2 || typeof cell !== "string" || !mayBeTotal.test(cell) || !total.test(plainHeading(cell))) return [];
    const [first, second] = [plainHeading(cells[at - 2] ?? null), plainHeading(cells[at - 1] ?? null)];
    if (male.test(first) && female.test(second)) return [{ male: at - 2, female: at - 1, total: at }];
    return female.test(first) && male.test(second) ? [{ male: at - 1, female: at - 2, total: at }] : [];
  });
}

const none: readonly never[] = [];

/** Rows belong to the headings until one that is empty, or other headings in the same column. */
function endOf(sheet: Sheet, row: number, column: number): number {
  const heading = /^(?:l|lk|laki[- ]?laki|p|pr|perempuan|male|female|boys|girls)$/;
  for (let at = row + 1; at < sheet.rows.length; at++) {
    const isEmpty = (sheet.rows[at] ?? []).every(isBlank);
    if (isEmpty || heading.test(plainHeading(valueAt(sheet, at, column)))) return at - 1;
  }
  return sheet.rows.length - 1;
}

/** An age band of a heading: "6-12 tahun", "0 – 5 th"; whole years, both ends included. */
export interface AgeBand {
  readonly from: number;
  readonly to: number;
}

/** Asked of every cell of the workbook: a band begins with a number, or with one of four words. */
const mayBeBand = /^\s*(?:\d|u(?:sia|mur)|a(?:nak|ge))/i;

/** Null for a heading that names no band of years: "2022-2024" is none. */
export function ageBandOf(value: CellValue): AgeBand | null {
  if (typeof value !== "string" || !mayBeBand.test(value)) return null;
  const found =
    /^(?:(?:usia|umur|anak|age) )?(\d{1,2})(?: ?(?:tahun|thn|th))? ?(?:-|–|s\/d|sd|sampai) ?(\d{1,2}) ?(?:tahun|thn|th|years)?$/.exec(
      plainHeading(value),
    );
  const [, from, to] = found ?? [];
  const band = from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) };
  return band && band.from <= band.to ? band : null;
}

/** What a cell shows: its value as Excel would show it in a plain format, and how wide its column should be. */
import type { Language } from "../../core/text";
import { formatNumber } from "../../core/text";
import type { CellValue, NumberKind, Sheet } from "../../core/workbook";
import { isBlank, toA1, valueAt } from "../../core/workbook";

/** The text of a cell; formats but for dates, times and percentages are not known. */
export function shown(sheet: Sheet, row: number, column: number, language: Language): string {
  const value = valueAt(sheet, row, column);
  if (typeof value !== "number") return plain(value, sheet.pictures?.has(toA1(row, column)) ?? false, language);
  return numberText(value, sheet.kinds?.get(toA1(row, column)) ?? null, language);
}

function plain(value: Exclude<CellValue, number>, hasPicture: boolean, language: Language): string {
  if (hasPicture) return language === "id" ? "(gambar)" : "(picture)";
  if (typeof value !== "boolean") return value ?? "";
  if (language === "en") return value ? "TRUE" : "FALSE";
  return value ? "BENAR" : "SALAH";
}

/** Day 0 of Excel's calendar, as later days count it; earlier ones, before March 1900, are nobody's evidence. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsADay = 86_400_000;

function numberText(value: number, kind: NumberKind | null, language: Language): string {
  if (kind === "hidden") return "";
  if (kind === "percent") return `${formatNumber(value * 100, language)} %`;
  if (kind === null || value < 0 || value > 2_958_465) return formatNumber(value, language, 10);
  const [date = "", time = ""] = new Date(dayZero + value * millisecondsADay).toISOString().split("T");
  return kind === "date" ? date.split("-").toReversed().join("/") : time.slice(0, 5);
}

/** Characters of a column's width; what is longer is cut, and shown whole in the bar above when its cell is chosen. */
const width = { least: 4, most: 30 };
/** A heading and some tens of rows tell how wide a column is; a sheet may have a million. */
const rowsLookedAt = 200;

/**
 * Pixels, column by column, of the whole sheet; numbers as they are shown, "1.000.000" and "31/12/2024". A text alone in its
 * row, a title or a letterhead, runs on over the blank cells beside it and widens nothing.
 */
export function widthsOf(sheet: Sheet): number[] {
  const widths: number[] = [];
  const count = columnsOf(sheet.rows);
  sheet.rows.slice(0, rowsLookedAt).forEach((cells, row) => {
    if (count > 1 && isTitle(cells)) return;
    cells.forEach((_, column) => {
      const length = Math.min(width.most, shown(sheet, row, column, "id").length);
      widths[column] = Math.max(widths[column] ?? width.least, length);
    });
  });
  return Array.from({ length: count }, (_, column) => pixelsOf(widths[column] ?? width.least));
}

function isTitle(cells: readonly CellValue[]): boolean {
  const [only, ...others] = cells.filter((cell) => !isBlank(cell));
  return typeof only === "string" && others.length === 0;
}

/** "####" for a number that has no room, as in Excel: a part of it would be another number. */
export function fitted(text: string, pixels: number): string {
  return pixelsOf(text.length) > pixels ? "####" : text;
}

/** Of so many characters, with the cell's edges. */
function pixelsOf(characters: number): number {
  return characters * 7 + 18;
}

function columnsOf(rows: Sheet["rows"]): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 1);
}

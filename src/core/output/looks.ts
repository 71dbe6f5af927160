/** How sheets made from a report look, and their first row: the title, and the words by which the sheet is known again. */
import { madeByUs, ownSheets } from "../own/sheets";
import type { OwnSheetId } from "../own/sheets";
import { reference } from "../reference";
import { fullCell } from "../sheets/cells";
import type { CellStyle, FullCell, PlainCell, PlainRow } from "../sheets/sheet";
import type { Language, Text } from "../text";
import { toA1 } from "../workbook";
import type { CellRef, CellValue } from "../workbook";

const looks = {
  title: { bold: true, size: 16 },
  block: { bold: true, size: 12, color: "#1F4E79" },
  heading: { bold: true, fill: "#DDEBF7", border: "thin", wrap: true, vertical: "top" },
  text: { border: "thin", wrap: true, vertical: "top" },
  number: { border: "thin", vertical: "top", horizontal: "right", format: "#,##0.00" },
  sum: { border: "thin", vertical: "top", horizontal: "right", format: "#,##0.00", bold: true },
  count: { border: "thin", vertical: "top", horizontal: "right" },
  share: { border: "thin", vertical: "top", horizontal: "right", format: "0%" },
  small: { size: 9, color: "#595959", wrap: true, vertical: "top" },
  prose: { wrap: true, vertical: "top" },
  link: { border: "thin", wrap: true, vertical: "top", color: "#0563C1" },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof looks;

export function cell(value: CellValue, look: Look): FullCell {
  return { value, style: looks[look] };
}

/** A number where there is one, a dash where nothing is known. */
export function numberCell(value: number | null, look: Look = "number"): FullCell {
  return cell(value ?? "–", look);
}

/** "F37", which leads there; `isNamed` also names the sheet. */
export function linkCell(at: CellRef, isNamed = true): FullCell {
  const value = isNamed ? `${at.sheet} · ${toA1(at.row, at.column)}` : toA1(at.row, at.column);
  return { value, style: looks.link, link: `#${reference(at)}` };
}

/** A heading row in that language. */
export function headingRow(texts: readonly Text[], language: Language): PlainRow {
  return { cells: texts.map((text) => cell(text[language], "heading")) };
}

/** The title, and what makes the sheet ours, in the last of so many columns. */
export function titleRow(id: OwnSheetId, columns: number, language: Language): PlainRow {
  const between = Array.from({ length: columns - 2 }, (): PlainCell => null);
  const mark: FullCell = { value: madeByUs[language], style: { size: 8, color: "#767676", horizontal: "right" } };
  return { cells: [cell(ownSheets[id].name[language], "title"), ...between, mark], height: 24 };
}

/** In points: a line of the standard font, and the highest row that Excel has. */
const [lineHeight, maxHeight] = [15, 409];
/** Words break before a line is full: of 100 characters of width about 92 are used, measured on the findings of the samples. */
const usedShare = 0.92;

/** The height of a text in a cell that is `width` characters wide. */
export function heightOf(text: string, width: number): number {
  const used = Math.max(1, width * usedShare);
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / used)), 0);
  return Math.min(maxHeight, lines * lineHeight);
}

/** Rows as high as their texts need it: programs that open the file do not all work it out. Rows with a height keep it. */
export function fitted(rows: readonly PlainRow[], widths: readonly number[]): PlainRow[] {
  return rows.map((row) => {
    if (row.height !== undefined) return row;
    const heights = row.cells.map((one, at) => {
      const { value, style } = fullCell(one);
      return typeof value === "string" && style?.wrap ? heightOf(value, widths[at] ?? 9) : lineHeight;
    });
    const height = Math.max(lineHeight, ...heights);
    return height === lineHeight ? row : { ...row, height };
  });
}

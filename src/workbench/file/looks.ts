/** Gives a book what the file it came from has beside values: looks, notes, marks, tables, names; and says what is lost. */
import { readXlsx } from "hucre/xlsx";
import type { Cell, CellStyle, Sheet, Workbook } from "hucre/xlsx";
import { openArchive } from "../../xlsx/zip";
import { toKey, maxColumns } from "../book/book";
import type { Book, BookSheet } from "../book/book";
import { putStyle } from "../book/style";
import type { Style } from "../book/style";
import { takeCensus } from "./census";
import type { Loss, Losses } from "./losses";
import { toMark } from "./looksMarks";
import { takeNames, takeParts } from "./looksParts";
import { readRules } from "./looksRules";
import type { FileRules } from "./looksRules";
import { fileColorOf, isBeyond, toStyle } from "./looksStyles";
import type { FileTheme } from "./looksStyles";
import { documentProperties } from "./terms";

/** Reads what stands around the values of the .xlsx in `bytes` into `book`, whose values have been read already. */
export async function readLooks(bytes: Uint8Array, book: Book): Promise<Losses> {
  const read = await readXlsx(bytes, { readStyles: true }).catch(() => null);
  if (read === null) return null;
  const archive = openArchive(bytes, "");
  const { known, unknown, around } = await takeCensus(archive);
  const rules = await readRules(archive, around);
  for (const sheet of book.sheets) {
    const from = read.sheets.find(({ name }) => name === sheet.name);
    if (from) takeSheet(from, sheet, book, read, known);
    if (from) takeMarks(from, rules.get(sheet.name) ?? new Map(), sheet, book, read, known);
  }
  takeNames(read.namedRanges ?? [], book);
  takeProperties(read, book);
  if (read.workbookProtection?.lockStructure) book.structure = { password: null };
  return { known, unknown };
}

function takeProperties({ properties }: Workbook, book: Book): void {
  for (const [key, file] of documentProperties) if (properties?.[file]) book.about.set(key, properties[file]);
  for (const [key, value] of Object.entries(properties?.custom ?? {}))
    book.properties.set(key, value instanceof Date ? value.toISOString() : value);
}

function takeSheet(from: Sheet, sheet: BookSheet, book: Book, { themeColors }: Workbook, lost: Set<Loss>): void {
  const theme = themeColors ?? [];
  const styles = new Map<CellStyle, Style>();
  for (const [at, cell] of from.cells ?? []) takeCell(at, cell, sheet, (style) => toStyle(style, theme, styles), lost);
  takeFrame(from, sheet, theme);
  const lines = [...(from.columns ?? []), ...(from.rowDefs?.values() ?? [])];
  if (lines.some(({ outlineLevel }) => outlineLevel)) lost.add("groups");
  takeParts(from, sheet, book);
  if ((from.autoFilter?.columns ?? []).some(({ filters }) => !filters)) lost.add("criteria");
}

function takeMarks(
  { conditionalRules = [] }: Sheet,
  rules: FileRules,
  sheet: BookSheet,
  book: Book,
  { themeColors = [] }: Workbook,
  lost: Set<Loss>,
): void {
  sheet.conditionalFormats = [...conditionalRules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => toMark(rule, rules.get(rule.priority), themeColors, book));
  if (sheet.conditionalFormats.length < rules.size) lost.add("otherMarks");
}

/** Sizes, what is frozen, grid lines and the colour of the tab. */
function takeFrame({ columns, rowDefs, freezePane, view }: Sheet, sheet: BookSheet, theme: FileTheme): void {
  columns?.forEach(({ width }, column) => {
    if (width) sheet.columnWidths.set(column, (Math.trunc(width * 7 + 5) * 3) / 4);
  });
  for (const [row, { height }] of rowDefs ?? []) if (height) sheet.rowHeights.set(row, height);
  sheet.freeze = { rows: freezePane?.rows ?? 0, columns: freezePane?.columns ?? 0 };
  sheet.headings = view?.showRowColHeaders !== false;
  sheet.gridlines = view?.showGridLines !== false;
  sheet.tabColor = fileColorOf(view?.tabColor, theme) ?? "";
}

function takeCell(
  at: string,
  cell: Cell,
  sheet: BookSheet,
  toBook: (style: CellStyle) => Style,
  lost: Set<Loss>,
): void {
  const [row = 0, column = 0] = at.split(",").map(Number);
  const { style, richText, formulaType, formulaDynamic, checkbox } = cell;
  if (style && column < maxColumns) {
    const made = toBook(style);
    if (Object.keys(made).length > 0) putStyle(sheet, row, column, made);
    if (isBeyond(style)) lost.add("patterns");
  }
  takeExtras(toKey(row, column), cell, sheet);
  if (richText && richText.length > 1) lost.add("richText");
  if (formulaType === "array" || formulaDynamic) lost.add("arrays");
  if (checkbox) lost.add("controls");
}

/** The note and the link of a cell. */
function takeExtras(key: number, { comment, hyperlink }: Cell, sheet: BookSheet): void {
  if (comment) {
    const note = { author: comment.author ?? "", content: comment.text, visible: false, width: 144, height: 84 };
    sheet.notes.set(key, note);
  }
  if (hyperlink)
    sheet.links.set(key, {
      // A link within the workbook has its place in both.
      ...(hyperlink.target && hyperlink.target !== hyperlink.location ? { address: hyperlink.target } : {}),
      ...(hyperlink.location ? { documentReference: hyperlink.location } : {}),
      ...(hyperlink.tooltip ? { screenTip: hyperlink.tooltip } : {}),
    });
}

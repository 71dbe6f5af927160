/** Gives a book what the file it came from has beside values: looks, notes, marks, tables, names; and says what is lost. */
import { readXlsx } from "hucre/xlsx";
import type { Cell, CellStyle, Sheet, Workbook } from "hucre/xlsx";
import { openArchive } from "../../xlsx/archive/zip";
import { toKey, maxColumns } from "../book/book";
import type { Book, BookSheet } from "../book/book";
import { putStyle } from "../book/style";
import type { Style } from "../book/style";
import { takeCensus } from "./census";
import type { Loss, Losses } from "./losses";
import { toMark } from "./looksMarks";
import { unreadIn } from "./unread";
import { takeNames, takeParts } from "./looksParts";
import { fileColorOf, isBeyond, toStyle } from "./looksStyles";
import type { FileTheme } from "./looksStyles";
import { documentProperties, pointsOf } from "./terms";
import { loadDocument, loadExtras, loadSheet } from "../book/loading";

/** Reads what stands around the values of the .xlsx in `bytes` into `book`, whose values have been read already. */
export async function readLooks(bytes: Uint8Array, book: Book): Promise<Losses> {
  const read = await readXlsx(bytes, { readStyles: true }).catch(() => null);
  if (read === null) return null;
  const archive = openArchive(bytes, "");
  const { known, unknown } = await takeCensus(archive);
  const unread = await unreadIn(archive);
  for (const sheet of book.sheets) {
    const from = read.sheets.find(({ name }) => name === sheet.name);
    if (from) takeSheet(from, sheet, book, read, known);
    if (from) takeMarks(from, sheet, book, read);
    loadSheet(sheet, { unread: unread.get(sheet.name) ?? new Set() });
  }
  takeNames(read.namedRanges ?? [], book);
  takeDocument(read, book);
  return { known, unknown };
}

function takeDocument({ properties: read, workbookProtection }: Workbook, book: Book): void {
  const about = new Map<string, string>();
  for (const [key, file] of documentProperties) if (read?.[file]) about.set(key, read[file]);
  const properties = new Map<string, string | number | boolean>();
  for (const [key, value] of Object.entries(read?.custom ?? {}))
    properties.set(key, value instanceof Date ? value.toISOString() : value);
  loadDocument(book, { about, properties, structure: workbookProtection?.lockStructure ? { password: null } : null });
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
  sheet: BookSheet,
  book: Book,
  { themeColors = [] }: Workbook,
): void {
  const rules = [...conditionalRules].sort((a, b) => a.priority - b.priority);
  loadSheet(sheet, { conditionalFormats: rules.flatMap((rule) => toMark(rule, themeColors, book)) });
}

/** Sizes, what is frozen, grid lines and the colour of the tab. */
function takeFrame({ columns, rowDefs, freezePane, view }: Sheet, sheet: BookSheet, theme: FileTheme): void {
  const [columnWidths, rowHeights] = [new Map<number, number>(), new Map<number, number>()];
  columns?.forEach(({ width }, column) => {
    if (width) columnWidths.set(column, pointsOf(width));
  });
  for (const [row, { height }] of rowDefs ?? []) if (height) rowHeights.set(row, height);
  loadSheet(sheet, {
    ...{ columnWidths, rowHeights },
    freeze: { rows: freezePane?.rows ?? 0, columns: freezePane?.columns ?? 0 },
    headings: view?.showRowColHeaders !== false,
    gridlines: view?.showGridLines !== false,
    tabColor: fileColorOf(view?.tabColor, theme) ?? "",
  });
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
  const size = { width: 144, height: 84 };
  const note = comment && { author: comment.author ?? "", content: comment.text, visible: false, ...size };
  const link = hyperlink && {
    // A link within the workbook has its place in both.
    ...(hyperlink.target && hyperlink.target !== hyperlink.location ? { address: hyperlink.target } : {}),
    ...(hyperlink.location ? { documentReference: hyperlink.location } : {}),
    ...(hyperlink.tooltip ? { screenTip: hyperlink.tooltip } : {}),
  };
  loadExtras(sheet, key, note, link);
}

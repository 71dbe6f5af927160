/** Turns a book into what the grid is given to draw. */
import type { ICellData, IFreeze, IObjectMatrixPrimitiveType, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { cellValueOf } from "../book/cells";
import { toKey, fromKey } from "../book/book";
import type { Book, BookSheet, CellValue } from "../book/book";
import { plainStyle, styleAt } from "../book/style";
import { toGridRules } from "./marks";
import { toGridNotes } from "./notes";
import { toPixels, toRange } from "./ranges";
import { toGridStyle } from "./styling";

const looks = { rowCount: 200, columnCount: 30, extraRows: 40, extraColumns: 6 };

/** The whole book, marks and notes included. */
export function toGridBook(book: Book, id: string): Partial<IWorkbookData> {
  const resource = (name: string, of: (sheet: BookSheet) => unknown): { name: string; data: string } => ({
    name,
    data: JSON.stringify(Object.fromEntries(book.sheets.map((sheet) => [sheet.id, of(sheet)]))),
  });
  return {
    id,
    name: "KLA",
    sheetOrder: book.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, toGridSheet(sheet)])),
    styles: {},
    defaultStyle: { ff: "Calibri", fs: 11, vt: 3 },
    resources: [
      resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN", toGridRules),
      resource("SHEET_NOTE_PLUGIN", toGridNotes),
    ],
  };
}

export function toGridSheet(sheet: BookSheet): Partial<IWorksheetData> {
  const { rows, columns } = extent(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? 0 : 1,
    tabColor: sheet.tabColor,
    rowCount: Math.max(looks.rowCount, rows + looks.extraRows),
    columnCount: Math.max(looks.columnCount, columns + looks.extraColumns),
    defaultColumnWidth: 64,
    defaultRowHeight: sheet.usualHeight === null ? 20 : toPixels(sheet.usualHeight),
    showGridlines: sheet.gridlines ? 1 : 0,
    mergeData: sheet.merges.map(toRange),
    cellData: toGridCells(sheet),
    rowData: sizes(sheet.rowHeights, sheet.hiddenRows, (h) => ({ h, ia: 0 })),
    columnData: sizes(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w })),
    freeze: toGridFreeze(sheet),
  };
}

/** How many rows and columns stand still, and which are the first to move: -1 for all. */
export function toGridFreeze({ freeze }: BookSheet): IFreeze {
  return {
    xSplit: freeze.columns,
    ySplit: freeze.rows,
    startRow: freeze.rows || -1,
    startColumn: freeze.columns || -1,
  };
}

/** One past the last row and column that hold a value, a formula, a style or a merge. */
export function extent(sheet: BookSheet): { rows: number; columns: number } {
  let [rows, columns] = [sheet.rows.length, 0];
  for (const line of sheet.rows) columns = Math.max(columns, line.length);
  const take = (row: number, column: number): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  for (const keys of [sheet.formulas.keys(), sheet.styles.cells.keys(), sheet.notes.keys()])
    for (const key of keys) take(fromKey(key).row, fromKey(key).column);
  for (const { bottom, right } of sheet.merges) take(bottom, right);
  return { rows, columns };
}

function toGridCells(sheet: BookSheet): IObjectMatrixPrimitiveType<ICellData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null) (cells[row] ??= {})[column] = toGridCell(sheet, row, column);
    });
  });
  for (const keys of [sheet.formulas.keys(), sheet.styles.cells.keys()])
    for (const key of keys) {
      const { row, column } = fromKey(key);
      (cells[row] ??= {})[column] ??= toGridCell(sheet, row, column);
    }
  return cells;
}

/** One cell: value, formula and style. */
function toGridCell(sheet: BookSheet, row: number, column: number): ICellData {
  const value = cellValueOf(sheet, row, column);
  const formula = sheet.formulas.size > 0 ? sheet.formulas.get(toKey(row, column)) : undefined;
  const style = styleAt(sheet, row, column);
  return {
    ...toGridValue(value),
    ...(formula ? { f: formula } : {}),
    ...(style === plainStyle ? {} : { s: toGridStyle(style) }),
  };
}

/** A value with its type, so that the text "007" stays text. */
export function toGridValue(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  const isNumeric = value.trim() !== "" && Number.isFinite(Number(value));
  return { v: value, t: isNumeric ? 4 : 1 };
}

function sizes<T extends object>(
  points: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  size: (pixels: number) => T,
): Record<number, T | { hd: 0 | 1 }> {
  const data: Record<number, T | { hd: 0 | 1 }> = {};
  for (const [index, value] of points) data[index] = size(toPixels(value));
  for (const index of hidden) data[index] = { ...data[index], hd: 1 };
  return data;
}

/** Draws the cells of the book's sheet into the grid: values, formulas, results and styles. */
import type { ICellData } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import { maxColumns, maxRows, toKey } from "../book/book";
import type { Area, BookSheet } from "../book/book";
import { cellValueOf } from "../book/cells";
import { plainStyle, styleAt } from "../book/style";
import { extent, toGridSheet, toGridValue } from "./drawing";
import { drawSizes } from "./drawingFrame";
import { mutate } from "./link";
import type { FWorksheet, GridLink } from "./link";
import { toGridStyle } from "./styling";

type Matrix<T> = Record<number, Record<number, T>>;

/**
 * Calls back for every cell of the areas that is, or may be, in use; whole rows and columns end where the sheet does. Cells
 * for which nothing is given are left out.
 */
function matrix<T>(
  link: GridLink,
  sheet: BookSheet,
  areas: readonly Area[],
  of: (row: number, column: number) => T | undefined,
): Matrix<T> {
  const cells: Matrix<T> = {};
  for (const area of areas) {
    const { bottom, right } = bounded(link, sheet, area);
    for (let row = area.top; row <= bottom; row++)
      addRow((cells[row] ??= {}), area.left, right, (column) => of(row, column));
  }
  return cells;
}

function addRow<T>(line: Record<number, T>, left: number, right: number, of: (column: number) => T | undefined): void {
  for (let column = left; column <= right; column++) {
    const made = of(column);
    if (made !== undefined) line[column] = made;
  }
}

/** The sheet is measured for whole rows and columns alone: that takes time, and may be asked for each of many cells. */
function bounded(link: GridLink, sheet: BookSheet, area: Area): Area {
  const isWhole = area.bottom === maxRows - 1 || area.right === maxColumns - 1;
  if (!isWhole) return area;
  const { rows, columns } = extent(sheet);
  const shown = link.workbook.getSheetBySheetId(sheet.id);
  const bottom = Math.min(area.bottom, Math.max(rows, shown?.getMaxRows() ?? 0) - 1);
  return { ...area, bottom, right: Math.min(area.right, Math.max(columns, shown?.getMaxColumns() ?? 0) - 1) };
}

function contentOf(sheet: BookSheet, row: number, column: number): ICellData {
  const value = { v: null, ...toGridValue(cellValueOf(sheet, row, column)) };
  return { ...value, f: sheet.formulas.get(toKey(row, column)) ?? null, si: null, p: null };
}

/** Draws what stands in cells: their values or results, and their formulas. */
export function drawValues(link: GridLink, sheet: BookSheet, areas: readonly Area[]): void {
  makeRoom(link, sheet, areas);
  const cellValue = matrix(link, sheet, areas, (row, column) => contentOf(sheet, row, column));
  mutate(link, sheet.id, SetRangeValuesMutation, { cellValue });
}

export function drawStyles(link: GridLink, sheet: BookSheet, areas: readonly Area[]): void {
  makeRoom(link, sheet, areas);
  const shown = link.workbook.getSheetBySheetId(sheet.id)?.getSheet().getCellMatrix();
  // What the grid is given is put over the look that a cell has there.
  drawStyled(
    link,
    sheet,
    matrix(link, sheet, areas, (row, column) => (shown?.getValue(row, column)?.s ? { s: null } : undefined)),
  );
  drawStyled(
    link,
    sheet,
    matrix(link, sheet, areas, (row, column) => {
      const style = styleAt(sheet, row, column);
      return style === plainStyle ? undefined : { s: toGridStyle(style) };
    }),
  );
}

/** The grid takes cells written without a formula for such as have none any more, unless it is told not to look. */
function drawStyled(link: GridLink, { id }: BookSheet, cellValue: Matrix<ICellData>): void {
  mutate(link, id, SetRangeValuesMutation, { cellValue }, { onlyLocal: true });
}

/** Takes everything out of the grid's sheet and puts in what the book has. */
export function drawSheetCells(link: GridLink, sheet: BookSheet, shown: FWorksheet): void {
  const { rows, columns } = extent(sheet);
  makeRoom(link, sheet, [{ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }]);
  const used = { top: 0, left: 0, bottom: shown.getLastRow(), right: shown.getLastColumn() };
  mutate(link, sheet.id, SetRangeValuesMutation, { cellValue: matrix(link, sheet, [used], () => null) });
  mutate(link, sheet.id, SetRangeValuesMutation, { cellValue: toGridSheet(sheet).cellData ?? {} });
}

/** The grid has a fixed number of rows and columns; more are added where the book has grown. */
function makeRoom(link: GridLink, sheet: BookSheet, areas: readonly Area[]): void {
  const shown = link.workbook.getSheetBySheetId(sheet.id);
  if (!shown) return;
  let [bottom, right] = [0, 0];
  for (const area of areas) {
    const end = bounded(link, sheet, area);
    [bottom, right] = [Math.max(bottom, end.bottom), Math.max(right, end.right)];
  }
  const isTooSmall = bottom >= shown.getMaxRows() || right >= shown.getMaxColumns();
  if (bottom >= shown.getMaxRows())
    mutate(link, sheet.id, SetWorksheetRowCountMutation, { rowCount: bottom + 1 + extra.rows });
  if (right >= shown.getMaxColumns())
    mutate(link, sheet.id, SetWorksheetColumnCountMutation, { columnCount: right + 1 + extra.columns });
  if (isTooSmall) drawSizes(link, sheet);
}

/** Blank rows and columns beyond the last that is in use. */
const extra = { rows: 40, columns: 6 };

/** Draws the cells of the book's sheet into the grid: values, formulas, results and styles. */
import type { ICellData } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import { toKey } from "../book/book";
import type { Area, BookSheet } from "../book/book";
import { cellValueOf } from "../book/cells";
import { plainStyle, styleAt } from "../book/style";
import { extent, toGridSheet, toGridValue } from "./drawing";
import { mutate } from "./link";
import type { FWorksheet, GridLink } from "./link";
import { toGridStyle } from "./styling";

type Matrix<T> = Record<number, Record<number, T>>;

/** Calls back for every cell of an area that is, or may be, in use; whole rows and columns end where the sheet does. */
function matrix<T>(link: GridLink, sheet: BookSheet, area: Area, of: (row: number, column: number) => T): Matrix<T> {
  const shown = link.workbook.getSheetBySheetId(sheet.id);
  const bottom = Math.min(area.bottom, Math.max(extent(sheet).rows, shown?.getMaxRows() ?? 0) - 1);
  const right = Math.min(area.right, Math.max(extent(sheet).columns, shown?.getMaxColumns() ?? 0) - 1);
  const cells: Record<number, Record<number, T>> = {};
  for (let row = area.top; row <= bottom; row++) {
    const line: Record<number, T> = {};
    for (let column = area.left; column <= right; column++) line[column] = of(row, column);
    cells[row] = line;
  }
  return cells;
}

/** Draws what stands in cells: their values or results, and their formulas. */
export function drawValues(link: GridLink, sheet: BookSheet, area: Area): void {
  makeRoom(link, sheet);
  const cellValue = matrix(link, sheet, area, (row, column) => ({
    v: null,
    ...toGridValue(cellValueOf(sheet, row, column)),
    ...{ f: sheet.formulas.get(toKey(row, column)) ?? null, si: null, p: null },
  }));
  mutate(link, sheet.id, SetRangeValuesMutation, { cellValue });
}

export function drawStyles(link: GridLink, sheet: BookSheet, area: Area): void {
  makeRoom(link, sheet);
  drawStyled(
    link,
    sheet,
    matrix(link, sheet, area, () => ({ s: null })),
  );
  const styled = matrix(link, sheet, area, (row, column) => {
    const style = styleAt(sheet, row, column);
    return style === plainStyle ? {} : { s: toGridStyle(style) };
  });
  drawStyled(link, sheet, styled);
}

/** The grid takes cells written without a formula for such as have none any more, unless it is told not to look. */
function drawStyled(link: GridLink, { id }: BookSheet, cellValue: Matrix<ICellData>): void {
  mutate(link, id, SetRangeValuesMutation, { cellValue }, { onlyLocal: true });
}

/** Takes everything out of the grid's sheet and puts in what the book has. */
export function drawSheetCells(link: GridLink, sheet: BookSheet, shown: FWorksheet): void {
  makeRoom(link, sheet);
  const used = { top: 0, left: 0, bottom: shown.getLastRow(), right: shown.getLastColumn() };
  mutate(link, sheet.id, SetRangeValuesMutation, { cellValue: matrix(link, sheet, used, () => null) });
  mutate(link, sheet.id, SetRangeValuesMutation, { cellValue: toGridSheet(sheet).cellData ?? {} });
}

/** The grid has a fixed number of rows and columns; more are added where the book has grown. */
function makeRoom(link: GridLink, sheet: BookSheet): void {
  const shown = link.workbook.getSheetBySheetId(sheet.id);
  const { rows, columns } = extent(sheet);
  if (shown && rows > shown.getMaxRows()) mutate(link, sheet.id, SetWorksheetRowCountMutation, { rowCount: rows + 40 });
  if (shown && columns > shown.getMaxColumns())
    mutate(link, sheet.id, SetWorksheetColumnCountMutation, { columnCount: columns + 6 });
}

/** Book to grid: draws what the add-in, or the page, has changed in the book. */
import { cellKey, cellOf } from "../book/book";
import type { Area, BookSheet } from "../book/book";
import { valueOf } from "../book/cells";
import type { Change } from "../book/changes";
import { plain, styleAt } from "../book/style";
import { extent, toGridSheet, toGridValue } from "./drawing";
import { bookSheet, mutate, write } from "./link";
import type { FWorksheet, Link } from "./link";
import { toGridRules } from "./marks";
import { toGridNote } from "./notes";
import { toPixels, toRange } from "./ranges";
import { toGridStyle } from "./styling";

/** Draws one change, unless it came from the grid. */
export function applyChange(link: Link, change: Change): void {
  write(link, "book", () => {
    if (!("sheet" in change)) return;
    const sheet = bookSheet(link, change.sheet);
    if (sheet === null)
      return change.kind === "sheetDeleted" ? mutate(link, change.sheet, "remove-sheet", {}) : undefined;
    if (change.kind === "sheetAdded") return addSheet(link, sheet);
    const shown = link.workbook.getSheetBySheetId(sheet.id);
    if (shown) draw(link, sheet, shown, change);
  });
}

function draw(link: Link, sheet: BookSheet, shown: FWorksheet, change: Change): void {
  switch (change.kind) {
    case "cells":
      return change.what === "RangeEdited" ? drawValues(link, sheet, change.area) : drawSheet(link, sheet, shown);
    case "results":
      return drawResults(link, sheet, rowsOf(change.area));
    case "formats":
      return change.areas.forEach((area) => drawStyles(link, sheet, area));
    case "sizes":
      return drawSizes(link, sheet);
    case "rowsHidden":
    case "columnsHidden":
      return drawHidden(link, sheet, change);
    case "merges":
      return drawMerges(link, sheet, shown);
    case "notes":
      return drawNotes(link, sheet, shown);
    case "conditionalFormats":
      return drawMarks(link, sheet, shown);
    default:
      return drawTab(link, sheet, shown, change);
  }
}

/** Changes of a sheet as a whole, and of what is selected on it. */
function drawTab(link: Link, sheet: BookSheet, shown: FWorksheet, change: Change): void {
  switch (change.kind) {
    case "sheetRenamed":
      return mutate(link, sheet.id, "set-worksheet-name", { name: sheet.name });
    case "sheetMoved":
      return mutate(link, sheet.id, "set-worksheet-order", { fromOrder: change.before, toOrder: change.after });
    case "visibility":
      return mutate(link, sheet.id, "set-worksheet-hidden", { hidden: sheet.visibility === "visible" ? 0 : 1 });
    case "sheetLook":
      return mutate(link, sheet.id, "set-tab-color", { color: sheet.tabColor });
    case "activated":
      return void link.workbook.setActiveSheet(shown);
    case "selection":
      return select(link, shown, change.areas);
    default:
  }
}

function addSheet(link: Link, sheet: BookSheet): void {
  const index = link.book.sheets.indexOf(sheet);
  mutate(link, sheet.id, "insert-sheet", { index, sheet: toGridSheet(sheet) });
}

/** Calls back for every cell of an area that is, or may be, in use; whole rows and columns end where the sheet does. */
function matrix<T>(link: Link, sheet: BookSheet, area: Area, of: (row: number, column: number) => T): object {
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

function drawValues(link: Link, sheet: BookSheet, area: Area): void {
  makeRoom(link, sheet);
  const cellValue = matrix(link, sheet, area, (row, column) => ({
    v: null,
    ...toGridValue(valueOf(sheet, row, column)),
    ...{ f: sheet.formulas.get(cellKey(row, column)) ?? null, si: null, p: null },
  }));
  mutate(link, sheet.id, "set-range-values", { cellValue });
}

/** Draws what formulas have come to, without making the grid work them out again. */
export function drawResults(link: Link, sheet: BookSheet, rows: ReadonlyMap<number, readonly number[]>): void {
  makeRoom(link, sheet);
  const line = (row: number, columns: readonly number[]): [number, object][] =>
    columns.map((column) => [column, { v: null, ...toGridValue(valueOf(sheet, row, column)) }]);
  const cells = [...rows].map(([row, columns]) => [row, Object.fromEntries(line(row, columns))]);
  const params = { unitId: link.unit, subUnitId: sheet.id, cellValue: Object.fromEntries(cells) };
  link.api.syncExecuteCommand("sheet.mutation.set-range-values", params, { onlyLocal: true });
}

function rowsOf({ top, left, bottom, right }: Area): Map<number, number[]> {
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  return new Map(Array.from({ length: bottom - top + 1 }, (_, i) => [top + i, columns]));
}

function drawStyles(link: Link, sheet: BookSheet, area: Area): void {
  makeRoom(link, sheet);
  mutate(link, sheet.id, "set-range-values", { cellValue: matrix(link, sheet, area, () => ({ s: null })) });
  const styled = matrix(link, sheet, area, (row, column) => {
    const style = styleAt(sheet, row, column);
    return style === plain ? {} : { s: toGridStyle(style) };
  });
  mutate(link, sheet.id, "set-range-values", { cellValue: styled });
}

/** Rows and columns may have moved: everything of the sheet is drawn anew. */
function drawSheet(link: Link, sheet: BookSheet, shown: FWorksheet): void {
  makeRoom(link, sheet);
  const all = { top: 0, left: 0, bottom: shown.getMaxRows() - 1, right: shown.getMaxColumns() - 1 };
  const used = { top: 0, left: 0, bottom: shown.getLastRow(), right: shown.getLastColumn() };
  mutate(link, sheet.id, "set-range-values", { cellValue: matrix(link, sheet, used, () => null) });
  mutate(link, sheet.id, "set-range-values", { cellValue: toGridSheet(sheet).cellData ?? {} });
  drawMerges(link, sheet, shown);
  mutate(link, sheet.id, "set-row-visible", { ranges: [toRange(all)] });
  mutate(link, sheet.id, "set-col-visible", { ranges: [toRange(all)] });
  for (const row of sheet.hiddenRows) hide(link, sheet, { ...all, top: row, bottom: row }, "row", true);
  for (const column of sheet.hiddenColumns) hide(link, sheet, { ...all, left: column, right: column }, "col", true);
  drawSizes(link, sheet);
  drawNotes(link, sheet, shown);
  drawMarks(link, sheet, shown);
}

/** The grid has a fixed number of rows and columns; more are added where the book has grown. */
function makeRoom(link: Link, sheet: BookSheet): void {
  const shown = link.workbook.getSheetBySheetId(sheet.id);
  const { rows, columns } = extent(sheet);
  if (shown && rows > shown.getMaxRows()) mutate(link, sheet.id, "set-worksheet-row-count", { rowCount: rows + 40 });
  if (shown && columns > shown.getMaxColumns())
    mutate(link, sheet.id, "set-worksheet-column-count", { columnCount: columns + 6 });
}

function drawSizes(link: Link, sheet: BookSheet): void {
  const line = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const [column, points] of sheet.columnWidths) {
    const ranges = [toRange({ ...line, left: column, right: column, bottom: 1048575 })];
    mutate(link, sheet.id, "set-worksheet-col-width", { ranges, colWidth: toPixels(points) });
  }
  for (const [row, points] of sheet.rowHeights) {
    const ranges = [toRange({ ...line, top: row, bottom: row, right: 16383 })];
    mutate(link, sheet.id, "set-worksheet-row-height", { ranges, rowHeight: toPixels(points) });
  }
}

function drawHidden(link: Link, sheet: BookSheet, change: Extract<Change, { area: Area; hidden: boolean }>): void {
  hide(link, sheet, change.area, change.kind === "rowsHidden" ? "row" : "col", change.hidden);
}

function hide(link: Link, sheet: BookSheet, area: Area, what: "row" | "col", hidden: boolean): void {
  mutate(link, sheet.id, `set-${what}-${hidden ? "hidden" : "visible"}`, { ranges: [toRange(area)] });
}

function drawMerges(link: Link, sheet: BookSheet, shown: FWorksheet): void {
  const ranges = shown.getMergedRanges().map((range) => range.getRange());
  mutate(link, sheet.id, "remove-worksheet-merge", { ranges });
  mutate(link, sheet.id, "add-worksheet-merge", { ranges: sheet.merges.map(toRange) });
}

function drawNotes(link: Link, sheet: BookSheet, shown: FWorksheet): void {
  for (const { row, col } of shown.getNotes()) mutate(link, sheet.id, "remove-note", { sheetId: sheet.id, row, col });
  for (const [key, note] of sheet.notes) {
    const { row, column } = cellOf(key);
    const params = { sheetId: sheet.id, row, col: column, note: toGridNote(row, column, note) };
    mutate(link, sheet.id, "update-note", params);
  }
}

/** A rule that is added goes to the front, so the last in priority comes first. */
function drawMarks(link: Link, sheet: BookSheet, shown: FWorksheet): void {
  for (const { cfId } of shown.getConditionalFormattingRules())
    mutate(link, sheet.id, "delete-conditional-rule", { cfId });
  for (const rule of toGridRules(sheet).reverse()) mutate(link, sheet.id, "add-conditional-rule", { rule });
}

function select(link: Link, shown: FWorksheet, areas: readonly Area[]): void {
  const [first] = areas;
  if (!first) return;
  const bottom = Math.min(first.bottom, shown.getMaxRows() - 1);
  const right = Math.min(first.right, shown.getMaxColumns() - 1);
  link.workbook.setActiveSheet(shown);
  shown.setActiveRange(shown.getRange(first.top, first.left, bottom - first.top + 1, right - first.left + 1));
  shown.scrollToCell(first.top, first.left);
}

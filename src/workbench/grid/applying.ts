/** Book to grid: draws what the add-in, or the page, has changed in the book. */
import type { Area, BookSheet } from "../book/book";
import type { Change } from "../book/changes";
import { toGridSheet } from "./drawing";
import { drawResults, drawSheetCells, drawStyles, drawValues, cellsByRow } from "./drawingCells";
import { drawAllHidden, drawMarks, drawMerges, drawNotes, drawSizes, drawTables, drawView, hide } from "./drawingFrame";
import { bookSheet, mutate, writeAs } from "./link";
import type { FWorksheet, GridLink } from "./link";

/** Draws one change, unless it came from the grid. */
export function applyChange(link: GridLink, change: Change): void {
  writeAs(link, "book", () => {
    if (!("sheet" in change)) return;
    const sheet = bookSheet(link, change.sheet);
    if (sheet === null)
      return change.kind === "sheetDeleted" ? mutate(link, change.sheet, "remove-sheet", {}) : undefined;
    if (change.kind === "sheetAdded") return addSheet(link, sheet);
    const shown = link.workbook.getSheetBySheetId(sheet.id);
    if (shown) draw(link, sheet, shown, change);
  });
}

function draw(link: GridLink, sheet: BookSheet, shown: FWorksheet, change: Change): void {
  switch (change.kind) {
    case "cells":
      return change.what === "RangeEdited" ? drawValues(link, sheet, change.area) : drawSheet(link, sheet, shown);
    case "results":
      return drawResults(link, sheet, cellsByRow(change.area));
    case "formats":
      return change.areas.forEach((area) => drawStyles(link, sheet, area));
    case "sizes":
      return drawSizes(link, sheet);
    case "rowsHidden":
      return hide(link, sheet, change.area, "row", change.hidden);
    case "columnsHidden":
      return hide(link, sheet, change.area, "col", change.hidden);
    case "merges":
      return drawMerges(link, sheet, shown);
    case "notes":
      return drawNotes(link, sheet, shown);
    case "conditionalFormats":
      return drawMarks(link, sheet, shown);
    case "tables":
      return drawTables(link, sheet);
    default:
      return drawTab(link, sheet, shown, change);
  }
}

/** Changes of a sheet as a whole, and of what is selected on it. */
function drawTab(link: GridLink, sheet: BookSheet, shown: FWorksheet, change: Change): void {
  switch (change.kind) {
    case "sheetRenamed":
      return mutate(link, sheet.id, "set-worksheet-name", { name: sheet.name });
    case "sheetMoved":
      return mutate(link, sheet.id, "set-worksheet-order", { fromOrder: change.before, toOrder: change.after });
    case "visibility":
      return mutate(link, sheet.id, "set-worksheet-hidden", { hidden: sheet.visibility === "visible" ? 0 : 1 });
    case "sheetLook":
      return drawView(link, sheet);
    case "activated":
      return void link.workbook.setActiveSheet(shown);
    case "selection":
      return select(link, shown, change.areas);
    default:
  }
}

function addSheet(link: GridLink, sheet: BookSheet): void {
  const index = link.book.sheets.indexOf(sheet);
  mutate(link, sheet.id, "insert-sheet", { index, sheet: toGridSheet(sheet) });
  drawTables(link, sheet);
}

/** Rows and columns may have moved: everything of the sheet is drawn anew. */
function drawSheet(link: GridLink, sheet: BookSheet, shown: FWorksheet): void {
  drawSheetCells(link, sheet, shown);
  drawMerges(link, sheet, shown);
  drawAllHidden(link, sheet, shown);
  drawSizes(link, sheet);
  drawNotes(link, sheet, shown);
  drawMarks(link, sheet, shown);
  drawTables(link, sheet);
}

function select(link: GridLink, shown: FWorksheet, areas: readonly Area[]): void {
  const [first] = areas;
  if (!first) return;
  const bottom = Math.min(first.bottom, shown.getMaxRows() - 1);
  const right = Math.min(first.right, shown.getMaxColumns() - 1);
  const id = shown.getSheetId();
  const isInFront = (): boolean => link.workbook.getActiveSheet().getSheetId() === id;
  const wasInFront = isInFront();
  link.workbook.setActiveSheet(shown);
  shown.setActiveRange(shown.getRange(first.top, first.left, bottom - first.top + 1, right - first.left + 1));
  // A sheet that has only just come to the front has nothing in sight yet.
  setTimeout(() => isInFront() && bringIntoSight(shown, first), wasInFront ? 0 : drawingTime);
}

/** Milliseconds in which the grid has drawn another sheet. */
const drawingTime = 100;

/** Rows that stay in sight above a cell that had to be brought there. */
const above = 5;

/** As Excel does: what can be seen stays where it is; what cannot comes into sight with what stands around it. */
function bringIntoSight(shown: FWorksheet, { top, left }: Area): void {
  const seen = shown.getVisibleRange();
  if (!seen) return;
  const isRowSeen = top >= seen.startRow && top < seen.endRow;
  const isColumnSeen = left >= seen.startColumn && left < seen.endColumn;
  if (isRowSeen && isColumnSeen) return;
  const width = seen.endColumn - seen.startColumn;
  const column = left < width ? 0 : Math.max(0, left - Math.floor(width / 2));
  shown.scrollToCell(isRowSeen ? seen.startRow : Math.max(0, top - above), isColumnSeen ? seen.startColumn : column);
}

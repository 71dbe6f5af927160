/** Selecting in the grid what is selected in the book. */
import type { Area } from "../book/book";
import type { FWorksheet, GridLink } from "./link";

/** Selects what the book has selected, and brings it into sight. */
export function select(link: GridLink, shown: FWorksheet, areas: readonly Area[]): void {
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

/** Draws what lies around the cells of the book's sheet into the grid: sizes, notes, marks, tables, frozen panes. */
import { fromKey } from "../book/book";
import type { Area, BookSheet } from "../book/book";
import { toGridFreeze } from "./drawing";
import { mutate } from "./link";
import type { FWorksheet, GridLink } from "./link";
import { toGridRules } from "./marks";
import { toGridNote } from "./notes";
import { toPixels, toRange } from "./ranges";
import { toGridTable } from "./tables";

export function drawSizes(link: GridLink, sheet: BookSheet): void {
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

/** Hides rows or columns, or shows them again. */
export function hide(link: GridLink, sheet: BookSheet, area: Area, what: "row" | "col", hidden: boolean): void {
  mutate(link, sheet.id, `set-${what}-${hidden ? "hidden" : "visible"}`, { ranges: [toRange(area)] });
}

/** Hides exactly the rows and columns that the book hides. */
export function drawAllHidden(link: GridLink, sheet: BookSheet, shown: FWorksheet): void {
  const all = { top: 0, left: 0, bottom: shown.getMaxRows() - 1, right: shown.getMaxColumns() - 1 };
  for (const what of ["row", "col"] as const) hide(link, sheet, all, what, false);
  for (const row of sheet.hiddenRows) hide(link, sheet, { ...all, top: row, bottom: row }, "row", true);
  for (const column of sheet.hiddenColumns) hide(link, sheet, { ...all, left: column, right: column }, "col", true);
}

/** The tab's colour, grid lines and frozen panes. */
export function drawView(link: GridLink, sheet: BookSheet): void {
  mutate(link, sheet.id, "set-tab-color", { color: sheet.tabColor });
  mutate(link, sheet.id, "toggle-gridlines", { showGridlines: sheet.gridlines ? 1 : 0 });
  mutate(link, sheet.id, "set-frozen", toGridFreeze(sheet));
}

export function drawMerges(link: GridLink, sheet: BookSheet, shown: FWorksheet): void {
  const ranges = shown.getMergedRanges().map((range) => range.getRange());
  mutate(link, sheet.id, "remove-worksheet-merge", { ranges });
  mutate(link, sheet.id, "add-worksheet-merge", { ranges: sheet.merges.map(toRange) });
}

export function drawNotes(link: GridLink, sheet: BookSheet, shown: FWorksheet): void {
  for (const { row, col } of shown.getNotes()) mutate(link, sheet.id, "remove-note", { sheetId: sheet.id, row, col });
  for (const [key, note] of sheet.notes) {
    const { row, column } = fromKey(key);
    const params = { sheetId: sheet.id, row, col: column, note: toGridNote(row, column, note) };
    mutate(link, sheet.id, "update-note", params);
  }
}

/** A rule that is added goes to the front, so the last in priority comes first. */
export function drawMarks(link: GridLink, sheet: BookSheet, shown: FWorksheet): void {
  for (const { cfId } of shown.getConditionalFormattingRules())
    mutate(link, sheet.id, "delete-conditional-rule", { cfId });
  for (const rule of toGridRules(sheet).reverse()) mutate(link, sheet.id, "add-conditional-rule", { rule });
}

/** The looks of tables lie under those of the cells, and are not the cells' own. */
export function drawTables(link: GridLink, sheet: BookSheet): void {
  for (const drawn of link.tables.get(sheet.id) ?? [])
    mutate(link, sheet.id, "remove-worksheet-range-theme-style", drawn);
  const tables = sheet.tables.flatMap(toGridTable);
  for (const { styleJSON, ...drawn } of tables) {
    link.api.syncExecuteCommand("sheet.mutation.add-range-theme", { unitId: link.unit, styleJSON });
    mutate(link, sheet.id, "set-worksheet-range-theme-style", drawn);
  }
  link.tables.set(sheet.id, tables);
}

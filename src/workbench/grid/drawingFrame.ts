/** Draws what lies around the cells of the book's sheet into the grid: sizes, notes, marks, tables, frozen panes. */
import {
  AddRangeThemeMutation,
  AddWorksheetMergeMutation,
  DeleteWorksheetRangeThemeStyleMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRangeThemeStyleMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { ISheetNote } from "@univerjs/preset-sheets-note";
import { fromKey } from "../book/book";
import type { Area, BookSheet } from "../book/book";
import { toGridFreeze } from "./drawing";
import { mutate } from "./link";
import type { FWorksheet, GridLink, GridMutation } from "./link";
import { toGridRules } from "./marks";
import { toGridNote } from "./notes";
import { toPixels, toRange } from "./ranges";
import { toGridTable } from "./tables";

export function drawSizes(link: GridLink, sheet: BookSheet): void {
  const shown = link.workbook.getSheetBySheetId(sheet.id);
  if (!shown) return;
  const [bottom, right] = [shown.getMaxRows() - 1, shown.getMaxColumns() - 1];
  for (const [points, runs] of runsBySize(sheet.columnWidths, right)) {
    const ranges = runs.map(([left, last]) => toRange({ top: 0, left, bottom, right: last }));
    mutate(link, sheet.id, SetWorksheetColWidthMutation, { ranges, colWidth: toPixels(points) });
  }
  if (sheet.usualHeight !== null) {
    const ranges = [toRange({ top: 0, left: 0, bottom, right })];
    mutate(link, sheet.id, SetWorksheetRowHeightMutation, { ranges, rowHeight: toPixels(sheet.usualHeight) });
  }
  for (const [points, runs] of runsBySize(sheet.rowHeights, bottom)) {
    const ranges = runs.map(([top, last]) => toRange({ top, left: 0, bottom: last, right }));
    mutate(link, sheet.id, SetWorksheetRowHeightMutation, { ranges, rowHeight: toPixels(points) });
  }
}

/** The lines of each size, as runs; none beyond the last that the grid has. */
function runsBySize(sizes: ReadonlyMap<number, number>, last: number): Map<number, [first: number, last: number][]> {
  const runs = new Map<number, [number, number][]>();
  for (const [index, points] of [...sizes].filter(([one]) => one <= last).sort(([a], [b]) => a - b)) {
    const known = runs.get(points) ?? [];
    const open = known.at(-1);
    if (open && open[1] === index - 1) open[1] = index;
    else known.push([index, index]);
    runs.set(points, known);
  }
  return runs;
}

const hiding = {
  row: { hide: SetRowHiddenMutation, show: SetRowVisibleMutation },
  col: { hide: SetColHiddenMutation, show: SetColVisibleMutation },
} as const;

/** Hides rows or columns, or shows them again. */
export function hide(link: GridLink, sheet: BookSheet, area: Area, what: "row" | "col", hidden: boolean): void {
  mutate(link, sheet.id, hiding[what][hidden ? "hide" : "show"], { ranges: [toRange(area)] });
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
  mutate(link, sheet.id, SetTabColorMutation, { color: sheet.tabColor });
  mutate(link, sheet.id, ToggleGridlinesMutation, { showGridlines: sheet.gridlines ? 1 : 0 });
  mutate(link, sheet.id, SetFrozenMutation, toGridFreeze(sheet));
}

export function drawMerges(link: GridLink, sheet: BookSheet, shown: FWorksheet): void {
  const ranges = shown.getMergedRanges().map((range) => range.getRange());
  mutate(link, sheet.id, RemoveWorksheetMergeMutation, { ranges });
  mutate(link, sheet.id, AddWorksheetMergeMutation, { ranges: sheet.merges.map(toRange) });
}

/** Univer's package of notes does not give its mutations away. */
const updateNote: GridMutation<{ sheetId: string; row: number; col: number; note: ISheetNote }> = {
  id: "sheet.mutation.update-note",
};
const removeNote: GridMutation<{ sheetId: string; row: number; col: number }> = { id: "sheet.mutation.remove-note" };

export function drawNotes(link: GridLink, sheet: BookSheet, shown: FWorksheet): void {
  for (const { row, col } of shown.getNotes()) mutate(link, sheet.id, removeNote, { sheetId: sheet.id, row, col });
  for (const [key, note] of sheet.notes) {
    const { row, column } = fromKey(key);
    const params = { sheetId: sheet.id, row, col: column, note: toGridNote(row, column, note) };
    mutate(link, sheet.id, updateNote, params);
  }
}

/** A rule that is added goes to the front, so the last in priority comes first. */
export function drawMarks(link: GridLink, sheet: BookSheet, shown: FWorksheet): void {
  for (const { cfId } of shown.getConditionalFormattingRules())
    mutate(link, sheet.id, DeleteConditionalRuleMutation, { cfId });
  for (const rule of toGridRules(sheet).reverse()) mutate(link, sheet.id, AddConditionalRuleMutation, { rule });
}

/** The looks of tables lie under those of the cells, and are not the cells' own. */
export function drawTables(link: GridLink, sheet: BookSheet): void {
  for (const drawn of link.tables.get(sheet.id) ?? [])
    mutate(link, sheet.id, DeleteWorksheetRangeThemeStyleMutation, drawn);
  const tables = sheet.tables.flatMap(toGridTable);
  for (const { styleJSON, ...drawn } of tables) {
    mutate(link, sheet.id, AddRangeThemeMutation, { styleJSON });
    mutate(link, sheet.id, SetWorksheetRangeThemeStyleMutation, drawn);
  }
  link.tables.set(sheet.id, tables);
}

/** A block of the page "Laporan KLA": rows that know nothing of what stands above them. */
import type { PlainCell, PlainChart, PlainRow } from "../../sheets/sheet";
import type { Area, CellValue } from "../../workbook";
import { cell, heightOf } from "../looks";
import type { Look } from "../looks";

export interface Block {
  readonly rows: readonly PlainRow[];
  /** Counted from the block's first row. */
  readonly merges?: readonly Area[];
  /** Charts of a block that begins at that row of the sheet. */
  readonly charts?: (top: number) => readonly PlainChart[];
  /** Cells out of sight for its charts, from the sheet's first row down. */
  readonly data?: readonly (readonly PlainCell[])[];
}

/** In characters: tables stand in the first five columns, charts beside them in the last four. */
export const widths = [34, 11, 11, 11, 11, 14, 14, 14, 14];
export const columnCount = widths.length;
/** Where charts begin. */
export const chartColumn = 5;

/** A text over the columns from `left` to `right` of a row, and the merge that it needs. */
export function wideRow(text: string, row: number, [left, right]: readonly [number, number], look: Look = "prose") {
  const width = widths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
  const cells: PlainCell[] = [...Array.from({ length: left }, () => null), cell(text, look)];
  return { row: { cells, height: heightOf(text, width) }, merge: { top: row, left, bottom: row, right } };
}

/** One value over several columns, all of them with its look, so that borders close. */
export function wideCells(value: CellValue, count: number, look: Look): PlainCell[] {
  return [cell(value, look), ...Array.from({ length: count - 1 }, () => cell(null, look))];
}

export function heading(text: string): PlainRow {
  return { cells: [cell(text, "block")], height: 18 };
}

/** Reads what the grid holds: one cell, or a whole sheet after its rows or columns have moved. */
import type { ICellData, Nullable } from "@univerjs/core";
import { toKey } from "../book/book";
import type { BookSheet, CellValue, Note } from "../book/book";
import { plainStyle } from "../book/style";
import type { Style } from "../book/style";
import type { FWorksheet } from "./link";
import { toArea } from "./ranges";
import { fromGridStyle } from "./styling";
import type { SheetContents } from "../book/loading";

/** The value of the grid's cell, null when it is blank. */
export function valueIn(cell: Nullable<ICellData>): CellValue {
  const text = cell?.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r\n$/, "").replaceAll("\r", "\n") || null;
  const value = cell?.v ?? null;
  if (value === "" || value === null) return null;
  if (cell?.t === 3) return value === 1 || value === true || value === "TRUE";
  return value;
}

/** The formula of the grid's cell with its equals sign; null when it has none. */
export function gridFormulaIn(shown: FWorksheet, row: number, column: number): string | null {
  const cell = shown.getSheet().getCellRaw(row, column);
  if (!cell?.f && !cell?.si) return null;
  return cell.f ?? (shown.getRange(row, column).getFormula() || null);
}

/** The style of the grid's cell, in the book's words. */
export function styleIn(shown: FWorksheet, row: number, column: number, old: Style): Style {
  const cell = shown.getSheet().getCellRaw(row, column);
  const style = cell?.s ? shown.getWorkbook().getStyles().getStyleByCell(cell) : null;
  const read = fromGridStyle(style, cell?.s ? old : plainStyle);
  return Object.keys(read).length > 0 ? read : plainStyle;
}

/** Everything that moves with rows and columns, as the grid has it. */
export function contentsOf(shown: FWorksheet, sheet: BookSheet): Partial<SheetContents> {
  const [rows, formulas] = [new Array<CellValue[]>(), new Map<number, string>()];
  const cellStyles = new Map<number, Style>();
  shown
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length < column) line.push(null);
      line[column] = valueIn(cell);
      const formula = gridFormulaIn(shown, row, column);
      if (formula) formulas.set(toKey(row, column), formula);
      if (cell?.s) cellStyles.set(toKey(row, column), styleIn(shown, row, column, plainStyle));
    });
  return { rows, formulas, cellStyles, ...frameOf(shown, sheet) };
}

/** Merges, what is hidden, notes and where the marks lie. */
function frameOf(shown: FWorksheet, sheet: BookSheet): Partial<SheetContents> {
  const grid = shown.getSheet();
  const rules = new Map(shown.getConditionalFormattingRules().map(({ cfId, ranges }) => [cfId, ranges]));
  return {
    merges: shown.getMergedRanges().map((range) => toArea(range.getRange())),
    hiddenRows: new Set(grid.getHiddenRows().flatMap(({ startRow, endRow }) => span(startRow, endRow))),
    hiddenColumns: new Set(grid.getHiddenCols().flatMap(({ startColumn, endColumn }) => span(startColumn, endColumn))),
    notes: takeNotes(shown, sheet),
    conditionalFormats: sheet.conditionalFormats.map((mark) => {
      const ranges = rules.get(mark.id);
      return ranges ? { ...mark, areas: ranges.map(toArea) } : mark;
    }),
  };
}

/** The notes as the grid shows them; a note keeps its author where its words are unchanged. */
export function takeNotes(shown: FWorksheet, sheet: BookSheet): Map<number, Note> {
  const before = [...sheet.notes.values()];
  return new Map(
    shown.getNotes().map(({ row, col, note, width, height }) => {
      const same = before.find(({ content }) => content === note);
      return [toKey(row, col), same ?? { author: "", content: note, visible: false, width, height }];
    }),
  );
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

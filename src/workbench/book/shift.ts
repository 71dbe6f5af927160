/** Inserting and deleting cells: what stands below or to the right moves, and every formula and mark with it. */
import type { Area, Book, BookSheet, CellValue, Chart } from "./book";
import { maxColumns, maxRows } from "./book";
import type { FormulaPlace, ShiftKind } from "./changes";
import { tell } from "./changes";
import { isOneCell } from "./merges";
import type { Move } from "./moves";
import { moveArea, moveAreas, moveCell, moveIndex, moveKeys, pair } from "./moves";
import { movedLayout } from "./print";
import { shiftReferences } from "./references";
import { mutableSheet } from "./mutable";
import { rewriteFormulas } from "./rewriting";

/** Makes room at the area by moving what is there and beyond. */
export function insertCells(book: Book, sheet: BookSheet, area: Area, to: "Down" | "Right"): void {
  const rows = { at: area.top, count: area.bottom - area.top + 1, from: area.left, to: area.right };
  const columns = { at: area.left, count: area.right - area.left + 1, from: area.top, to: area.bottom };
  const rewritten = shift(book, sheet, to === "Down" ? { axis: "rows", ...rows } : { axis: "columns", ...columns });
  tell(book, {
    kind: "cells",
    sheet: sheet.id,
    area,
    what: what(area, "Inserted"),
    shift: to,
    rewritten,
  });
}

/** Takes the area out; what is beyond moves in. */
export function deleteCells(book: Book, sheet: BookSheet, area: Area, to: "Up" | "Left"): void {
  const rows = { at: area.top, count: area.top - area.bottom - 1, from: area.left, to: area.right };
  const columns = { at: area.left, count: area.left - area.right - 1, from: area.top, to: area.bottom };
  const rewritten = shift(book, sheet, to === "Up" ? { axis: "rows", ...rows } : { axis: "columns", ...columns });
  tell(book, {
    kind: "cells",
    sheet: sheet.id,
    area,
    what: what(area, "Deleted"),
    shift: to,
    rewritten,
  });
}

function what(area: Area, done: "Inserted" | "Deleted"): ShiftKind {
  if (area.right - area.left + 1 === maxColumns) return `Row${done}`;
  return area.bottom - area.top + 1 === maxRows ? `Column${done}` : `Cell${done}`;
}

/** Answers the formulas that speak of what has been moved. */
function shift(book: Book, sheet: BookSheet, move: Move): FormulaPlace[] {
  const own = mutableSheet(sheet);
  own.rows = move.axis === "rows" ? shiftRows(sheet.rows, move) : shiftColumns(sheet.rows, move);
  own.formulas = moveKeys(sheet.formulas, move);
  own.uncalculated = new Set(moveKeys(new Map([...sheet.uncalculated].map((key) => [key, true])), move).keys());
  own.styles.cells = moveKeys(sheet.styles.cells, move);
  own.notes = moveKeys(sheet.notes, move);
  own.links = moveKeys(sheet.links, move);
  own.merges = moveAreas(sheet.merges, move).filter((area) => !isOneCell(area));
  own.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, areas: moveAreas(format.areas, move) }))
    .filter(({ areas }) => areas.length > 0);
  own.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: moveAreas(validation.areas, move) }))
    .filter(({ areas }) => areas.length > 0);
  own.comments = sheet.comments.flatMap((comment) => {
    const at = moveCell(comment.row, comment.column, move);
    return at ? [{ ...comment, ...at }] : [];
  });
  own.tables = sheet.tables.flatMap((table) => {
    const area = moveArea(table.area, move);
    return area ? [{ ...table, area }] : [];
  });
  const filtered = sheet.filter && moveArea(sheet.filter.area, move);
  own.filter = sheet.filter && filtered && { ...sheet.filter, area: filtered };
  own.print = movedLayout(sheet.print, move);
  for (const one of book.sheets) mutableSheet(one).charts = one.charts.map((chart) => shown(chart, sheet, move));
  moveSizes(sheet, move);
  return moveFormulas(book, sheet, move);
}

/** A chart shows the same cells wherever they lie. */
function shown(chart: Chart, { id }: BookSheet, move: Move): Chart {
  if (chart.source?.sheet !== id) return chart;
  const area = moveArea(chart.source.area, move);
  return { ...chart, source: area && { sheet: id, area } };
}

function shiftRows(rows: readonly (readonly CellValue[])[], move: Move): (readonly CellValue[])[] {
  const { at, count, from, to } = move;
  if (from === 0 && to === maxColumns - 1) {
    if (at >= rows.length) return [...rows];
    const blank = Array.from({ length: Math.max(0, count) }, () => []);
    return [...rows.slice(0, at), ...blank, ...rows.slice(at + Math.max(0, -count))];
  }
  const length = rows.length + Math.max(0, count);
  return Array.from({ length }, (_, row) => {
    if (row < at) return rows[row] ?? [];
    const origin = row - count >= at + Math.max(0, -count) || count < 0 ? row - count : -1;
    return withBand(rows[row] ?? [], rows[origin] ?? [], from, to);
  });
}

/** The row with the cells between two columns taken from another row. */
function withBand(
  row: readonly CellValue[],
  other: readonly CellValue[],
  from: number,
  to: number,
): readonly CellValue[] {
  const length = Math.max(row.length, Math.min(to + 1, other.length));
  return Array.from({ length }, (_, column) => (column >= from && column <= to ? other[column] : row[column]) ?? null);
}

function shiftColumns(
  rows: readonly (readonly CellValue[])[],
  { at, count, from, to }: Move,
): (readonly CellValue[])[] {
  return rows.map((row, index) => {
    if (index < from || index > to || row.length <= at) return row;
    const blank = Array.from({ length: Math.max(0, count) }, () => null);
    return [...row.slice(0, at), ...blank, ...row.slice(at + Math.max(0, -count))];
  });
}

/** Heights, widths, hidden rows and columns, styles of whole rows and columns: only when whole ones move. */
function moveSizes(sheet: BookSheet, move: Move): void {
  const own = mutableSheet(sheet);
  const isRows = move.axis === "rows";
  if (move.from !== 0 || move.to !== (isRows ? maxColumns : maxRows) - 1) return;
  const along = <V>(map: ReadonlyMap<number, V>): Map<number, V> =>
    new Map([...map].flatMap(([index, value]) => pair(moveIndex(index, move), value)));
  const set = (marked: ReadonlySet<number>): Set<number> =>
    new Set(along(new Map([...marked].map((index) => [index, true]))).keys());
  if (isRows) {
    own.hiddenRows = set(sheet.hiddenRows);
    own.rowHeights = along(sheet.rowHeights);
    own.styles.rows = along(sheet.styles.rows);
  } else {
    own.hiddenColumns = set(sheet.hiddenColumns);
    own.columnWidths = along(sheet.columnWidths);
    own.styles.columns = along(sheet.styles.columns);
  }
}

function moveFormulas(book: Book, moved: BookSheet, move: Move): FormulaPlace[] {
  const turn = (area: Area): Area | null => moveArea(area, move);
  const isMoved = (name: string | null, on: BookSheet | null): boolean =>
    name === null ? on === moved : name.toLowerCase() === moved.name.toLowerCase();
  return rewriteFormulas(book, (formula, on) => shiftReferences(formula, (name) => isMoved(name, on), turn));
}

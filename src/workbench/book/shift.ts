/** Inserting and deleting cells: what stands below or to the right moves, and every formula and mark with it. */
import type { Direction, Move } from "../../core/moves/moves";
import { isOfWholes, moveArea, moveAreas, moveCell, moveCount, moveIndex, moveOf } from "../../core/moves/moves";
import { shiftReferences } from "../../core/moves/references";
import { rebaser } from "../../core/moves/rules";
import { movedColumns } from "../../core/moves/tables";
import type { Area, Book, BookSheet, CellValue, Chart } from "./book";
import { fromKey, maxColumns, maxRows, toKey } from "./book";
import { cellValueOf, replaceRow } from "./cells";
import type { FormulaPlace, ShiftKind } from "./changes";
import { tell } from "./changes";
import { isOneCell } from "./merges";
import { mutableSheet } from "./mutable";
import { movedLayout } from "./print";
import { rewriteFormulas, turnedRule, turnedValidation } from "./rewriting";
import { loseMoved } from "./tableReferences";

/** Makes room at the area by moving what is there and beyond. */
export function insertCells(book: Book, sheet: BookSheet, area: Area, to: "Down" | "Right"): void {
  shiftCells(book, sheet, area, to);
}

/** Takes the area out; what is beyond moves in. */
export function deleteCells(book: Book, sheet: BookSheet, area: Area, to: "Up" | "Left"): void {
  shiftCells(book, sheet, area, to);
}

/** Both, as the way says that the cells beside the area go. */
function shiftCells(book: Book, sheet: BookSheet, area: Area, to: Direction): void {
  const move = moveOf(area, to);
  loseMoved(book, sheet, move);
  const rewritten = applyMove(book, sheet, move);
  const done = what(area, move.count > 0 ? "Inserted" : "Deleted");
  tell(book, { kind: "cells", sheet: sheet.id, area, what: done, shift: to, rewritten });
}

function what(area: Area, done: "Inserted" | "Deleted"): ShiftKind {
  if (area.right - area.left + 1 === maxColumns) return `Row${done}`;
  return area.bottom - area.top + 1 === maxRows ? `Column${done}` : `Cell${done}`;
}

/** Moves without telling anyone; answers the formulas that speak of what has been moved. */
export function applyMove(book: Book, sheet: BookSheet, move: Move): FormulaPlace[] {
  const own = mutableSheet(sheet);
  const headings = newHeadings(sheet, move);
  own.rows = (move.axis === "rows" ? shiftRows(sheet.rows, move) : shiftColumns(sheet.rows, move)).slice(0, maxRows);
  own.formulas = moveKeys(sheet.formulas, move);
  own.uncalculated = new Set(moveKeys(new Map([...sheet.uncalculated].map((key) => [key, true])), move).keys());
  own.styles.cells = moveKeys(sheet.styles.cells, move);
  own.notes = moveKeys(sheet.notes, move);
  own.links = moveKeys(sheet.links, move);
  own.merges = moveAreas(sheet.merges, move).filter((area) => !isOneCell(area));
  own.conditionalFormats = movedRules(sheet.conditionalFormats, move, turnedRule);
  own.validations = movedRules(sheet.validations, move, turnedValidation);
  own.comments = sheet.comments.flatMap((comment) => {
    const at = moveCell(comment.row, comment.column, move);
    return at ? [{ ...comment, ...at }] : [];
  });
  for (const { row, column, name } of headings) replaceRow(sheet, row, column, [name]);
  own.tables = sheet.tables.flatMap((table) => {
    const area = moveArea(table.area, move);
    return area ? [{ ...table, area }] : [];
  });
  const filtered = sheet.filter && moveArea(sheet.filter.area, move);
  own.filter = sheet.filter &&
    filtered && { area: filtered, criteria: movedCriteria(sheet.filter.criteria, sheet.filter.area, filtered, move) };
  own.print = movedLayout(sheet.print, move);
  for (const one of book.sheets) mutableSheet(one).charts = one.charts.map((chart) => shown(chart, sheet, move));
  moveSizes(sheet, move);
  return moveFormulas(book, sheet, move);
}

/** A table has a heading over every column: what columns that are put into one are called. */
function newHeadings(sheet: BookSheet, move: Move): { row: number; column: number; name: string }[] {
  return sheet.tables.flatMap(({ area, headings }) => {
    const now = moveArea(area, move);
    if (!headings || now === null) return [];
    const names = Array.from({ length: area.right - area.left + 1 }, (_, at) =>
      String(cellValueOf(sheet, area.top, area.left + at) ?? ""),
    );
    return movedColumns(area, names, move).flatMap(({ was, name }, at) =>
      was === null ? [{ row: now.top, column: now.left + at, name }] : [],
    );
  });
}

/** Columns are counted from the first one of what is filtered. */
function movedCriteria<V>(criteria: ReadonlyMap<number, V>, was: Area, now: Area, move: Move): ReadonlyMap<number, V> {
  if (move.axis === "rows" || now === was) return criteria;
  return new Map(
    [...criteria].flatMap(([column, value]) => {
      const at = moveIndex(was.left + column, move);
      return at === null ? [] : [[at - now.left, value] as const];
    }),
  );
}

function movedRules<Rule, One extends { readonly areas: readonly Area[]; readonly rule: Rule }>(
  rules: readonly One[],
  move: Move,
  turned: (rule: Rule, on: (formula: string) => string) => Rule,
): One[] {
  return rules.flatMap((one) => {
    const areas = moveAreas(one.areas, move);
    return areas.length === 0 ? [] : [{ ...one, areas, rule: turned(one.rule, rebaser(one.areas, move)) }];
  });
}

/** A chart shows the same cells wherever they lie. */
function shown(chart: Chart, { id }: BookSheet, move: Move): Chart {
  if (chart.source?.sheet !== id) return chart;
  const area = moveArea(chart.source.area, move);
  return { ...chart, source: area && { sheet: id, area } };
}

/** What is kept by cellKey(), at its new places. */
function moveKeys<V>(map: ReadonlyMap<number, V>, move: Move): Map<number, V> {
  const moved = new Map<number, V>();
  for (const [key, value] of map) {
    const { row, column } = fromKey(key);
    const at = moveCell(row, column, move);
    if (at) moved.set(toKey(at.row, at.column), value);
  }
  return moved;
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
  if (!isOfWholes(move)) return;
  const along = <V>(map: ReadonlyMap<number, V>): Map<number, V> =>
    new Map(
      [...map].flatMap(([index, value]) => {
        const at = moveIndex(index, move);
        return at === null ? [] : [[at, value] as const];
      }),
    );
  const set = (marked: ReadonlySet<number>): Set<number> =>
    new Set(along(new Map([...marked].map((index) => [index, true]))).keys());
  const { rows, columns } = sheet.freeze;
  own.freeze = isRows ? { rows: moveCount(rows, move), columns } : { rows, columns: moveCount(columns, move) };
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

/** Reading and writing the cells of a book. */
import { areasOf } from "./areas";
import type { Area, Book, BookSheet, CellValue, Recalculation } from "./book";
import { toKey, fromKey } from "./book";
import { tell } from "./changes";
import { styleAt } from "./style";
import { mutableSheet } from "./mutable";

/**
 * What is written into a cell: a value, a formula (text that begins with "="), "" to empty it, null to leave it; or text
 * that stays text even where it begins with "=".
 */
export type CellInput = CellValue | { readonly text: string };

/** The value of a cell, null when blank. */
export function cellValueOf(sheet: BookSheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}

/** The formula of a cell with its equals sign, null when it has none. */
export function formulaOf(sheet: BookSheet, row: number, column: number): string | null {
  return sheet.formulas.size > 0 ? (sheet.formulas.get(toKey(row, column)) ?? null) : null;
}

/** Writes a block with its top left corner at the area's; text that begins with "=" is a formula, unless the cell is Text. */
export function setCells(book: Book, sheet: BookSheet, area: Area, inputs: readonly (readonly CellInput[])[]): void {
  const isSingle = area.top === area.bottom && area.left === area.right;
  const before = cellValueOf(sheet, area.top, area.left);
  inputs.forEach((line, index) => setRow(sheet, area.top + index, area.left, line));
  const details = isSingle ? { details: { before, after: cellValueOf(sheet, area.top, area.left) } } : {};
  tell(book, { kind: "cells", sheet: sheet.id, area, what: "RangeEdited", ...details });
}

/** Results that a calculation has found for formulas: no edit, so no one is told of a change, only of results. */
export function setResults(book: Book, sheet: BookSheet, area: Area, values: readonly (readonly CellValue[])[]): void {
  values.forEach((line, index) => replaceRow(sheet, area.top + index, area.left, line));
  tell(book, { kind: "results", sheet: sheet.id, area }, "calculation");
}

/** Says that formulas of a sheet have been worked out, and which of them (by cellKey()) could not be. */
export function tellCalculated(
  book: Book,
  sheet: BookSheet,
  worked: { readonly done: Iterable<number>; readonly kept: Iterable<number> } = { done: [], kept: [] },
): void {
  const { uncalculated } = mutableSheet(sheet);
  for (const key of worked.done) uncalculated.delete(key);
  for (const key of worked.kept) uncalculated.add(key);
  tell(book, { kind: "calculated", sheet: sheet.id, areas: areasOf(worked.done) }, "calculation");
}

/** Empties the cells of an area. */
export function clearCells(book: Book, sheet: BookSheet, area: Area): void {
  const before = cellValueOf(sheet, area.top, area.left);
  const isSingle = area.top === area.bottom && area.left === area.right;
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row++) {
    const line = sheet.rows[row] ?? [];
    const right = Math.min(area.right, line.length - 1);
    if (right >= area.left)
      replaceRow(
        sheet,
        row,
        area.left,
        Array.from({ length: right - area.left + 1 }, () => null),
      );
  }
  for (const key of sheet.formulas.keys()) if (isIn(area, key)) mutableSheet(sheet).formulas.delete(key);
  const details = isSingle ? { details: { before, after: null } } : {};
  tell(book, { kind: "cells", sheet: sheet.id, area, what: "RangeEdited", ...details });
}

/** When the add-in or a person asks for it: what waits to be worked out, everything, or the formulas of these cells. */
export function calculateNow(book: Book, what: Recalculation): void {
  if (book.recalculate) return book.recalculate(what);
  const sheets = typeof what === "string" ? book.sheets : book.sheets.filter(({ id }) => id === what.sheet);
  for (const sheet of sheets) tellCalculated(book, sheet);
}

/** The smallest area that holds every value (and, unless valuesOnly, every style and merge); null for an empty sheet. */
export function usedArea(sheet: BookSheet, valuesOnly = false): Area | null {
  const found = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  sheet.rows.forEach((line, row) => {
    const first = line.findIndex((value) => value !== null && value !== "");
    if (first < 0) return;
    take(found, row, first);
    take(
      found,
      row,
      line.findLastIndex((value) => value !== null && value !== ""),
    );
  });
  for (const key of sheet.formulas.keys()) take(found, fromKey(key).row, fromKey(key).column);
  if (!valuesOnly) takeLooks(sheet, found);
  return found.bottom < 0 ? null : found;
}

function takeLooks(sheet: BookSheet, found: Area): void {
  for (const [key, style] of sheet.styles.cells)
    if (Object.keys(style).length > 0) take(found, fromKey(key).row, fromKey(key).column);
  for (const { top, left, bottom, right } of sheet.merges) {
    take(found, top, left);
    take(found, bottom, right);
  }
}

function take(found: Area, row: number, column: number): void {
  found.top = Math.min(found.top, row);
  found.left = Math.min(found.left, column);
  found.bottom = Math.max(found.bottom, row);
  found.right = Math.max(found.right, column);
}

/** True when the cell of the key lies in the area. */
export function isIn(area: Area, key: number): boolean {
  const { row, column } = fromKey(key);
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Writes one line. */
function setRow(sheet: BookSheet, row: number, left: number, inputs: readonly CellInput[]): void {
  const values = inputs.map((input, index): CellValue => {
    const column = left + index;
    const old = cellValueOf(sheet, row, column);
    if (input === null) return old;
    const formula = formulaIn(sheet, row, column, input);
    if (formula === null) mutableSheet(sheet).formulas.delete(toKey(row, column));
    else mutableSheet(sheet).formulas.set(toKey(row, column), formula);
    return formula === null ? plainValue(input) : null;
  });
  replaceRow(sheet, row, left, values);
}

function formulaIn(sheet: BookSheet, row: number, column: number, input: CellInput): string | null {
  if (typeof input !== "string" || !input.startsWith("=") || input.length < 2) return null;
  return styleAt(sheet, row, column).numberFormat === "@" ? null : input;
}

function plainValue(input: CellInput): CellValue {
  const value = typeof input === "object" && input !== null ? input.text : input;
  return value === "" ? null : value;
}

/** Puts values into a row by replacing it. */
export function replaceRow(sheet: BookSheet, row: number, left: number, values: readonly CellValue[]): void {
  while (sheet.rows.length <= row) mutableSheet(sheet).rows.push([]);
  const old = sheet.rows[row] ?? [];
  const gap = Array.from({ length: Math.max(0, left - old.length) }, () => null);
  mutableSheet(sheet).rows[row] = [...old.slice(0, left), ...gap, ...values, ...old.slice(left + values.length)];
}

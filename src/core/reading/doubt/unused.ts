/** Nothing is passed over in silence: cells with content inside or beside the tables that have no role, in groups. */
import type { Text } from "../../text";
import { readAmount } from "../../numbers";
import { isBlank } from "../../workbook";
import type { CellValue } from "../../workbook";
import type { Unread } from "../model/entries";
import { isStage } from "../cells/facts";
import type { Grid } from "../model/grid";
import { yearOf } from "../headings/headings";
import { headingOf, usedColumns } from "../model/tables";
import type { Table } from "../model/tables";

/** The columns of each table that were not used, and what stands beside the tables of the sheet. */
export function unusedIn(grid: Grid, tables: readonly Table[]): Unread[] {
  const [first] = tables;
  if (!first) return [];
  const columns = tables.flatMap((table) => columnsOf(table));
  return first.grid.view === "rows" ? [...columns, ...besides(grid, tables)] : columns;
}

interface Cell {
  row: number;
  column: number;
  value: CellValue;
}

function columnsOf(table: Table): Unread[] {
  const used = usedColumns(table);
  const found: Unread[] = [];
  for (let column = table.left; column <= table.right; column++) {
    if (used.has(column)) continue;
    const cells = filledCells(table.grid, table.bottom + 1, table.end, column, column);
    const [at] = cells;
    if (!at || cells.every(saysVersion) || (table.rows && !table.rows.has(at.row))) continue;
    found.push({ ...table.grid.refOf(at.row, at.column), why: columnText(headingOf(table, column), cells) });
  }
  return [...found, ...answersOf(table)];
}

/** Where maxima are printed and no score is: answers that are neither yes, no nor a number were not understood. */
function answersOf(table: Table): Unread[] {
  const { columns, grid, bottom, end } = table;
  const column = columns.get("answer");
  if (column === undefined || columns.has("score") || !columns.has("maximum")) return [];
  const cells = filledCells(grid, bottom + 1, end, column, column);
  const texts = cells.filter(({ value }) => readAmount(value).kind === "text");
  const [at] = texts;
  if (!at || 2 * texts.length < cells.length) return [];
  const name = headingOf(table, column);
  const why = {
    id: `Jawaban di kolom ${name.id} tidak terbaca sebagai nilai: ${texts.length} sel.`,
    en: `The answers in column ${name.en} could not be read as scores: ${texts.length} cells.`,
  };
  return [{ ...grid.refOf(at.row, at.column), why }];
}

/** A year or a stage says which version a row is of: it was looked at. */
function saysVersion({ value }: Cell): boolean {
  return yearOf(String(value)) !== null || isStage(String(value));
}

function columnText(name: Text, cells: readonly Cell[]): Text {
  const what = whatText(cells);
  return {
    id: `Kolom ${name.id} tidak dipakai: ${what.id}.`,
    en: `The column ${name.en} was not used: ${what.en}.`,
  };
}

/** What stands to the left and right of the tables, in their rows. */
function besides(grid: Grid, tables: readonly Table[]): Unread[] {
  const cells = tables.flatMap(({ top, end, left, right }) => {
    const from = Math.max(0, top);
    const others = tables.filter((one) => one.left !== left || one.right !== right);
    const isFree = ({ row, column }: Cell): boolean =>
      !others.some((one) => row >= one.top && row <= one.end && column >= one.left && column <= one.right);
    return [
      ...filledCells(grid, from, end, 0, left - 1),
      ...filledCells(grid, from, end, right + 1, grid.width - 1),
    ].filter(isFree);
  });
  const once = [...new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell])).values()];
  const [at] = once;
  if (!at) return [];
  const what = whatText(once);
  const why = { id: `Di samping tabel, tidak dipakai: ${what.id}.`, en: `Beside the table, not used: ${what.en}.` };
  return [{ ...grid.refOf(at.row, at.column), why }];
}

function filledCells(grid: Grid, top: number, bottom: number, left: number, right: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const value = grid.rows[row]?.[column] ?? null;
      if (!isBlank(value)) cells.push({ row, column, value });
    }
  return cells;
}

function whatText(cells: readonly Cell[]): Text {
  const count = cells.length;
  const boxes = cells.every(({ value }) => typeof value === "boolean");
  const isEmpty = boxes && cells.every(({ value }) => value === false);
  if (isEmpty) return { id: `${count} kotak centang kosong`, en: `${count} empty check boxes` };
  return boxes
    ? { id: `${count} kotak centang`, en: `${count} check boxes` }
    : { id: `${count} sel`, en: `${count} ${count === 1 ? "cell" : "cells"}` };
}

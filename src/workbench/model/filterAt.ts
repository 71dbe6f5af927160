/** The filter of a sheet or of a table: its cells, its criteria, and carrying it out. */
import type { Area, BookSheet, Criterion } from "../book/book";
import { cellValueOf } from "../book/cells";
import { setFilter, showRows } from "../book/filters";
import { styleAt } from "../book/style";
import { changeTable } from "../book/tables";
import type { Passes } from "./criteria";
import { passesOf } from "./criteria";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { tableOf } from "./tableAt";
import type { Run } from "./thing";

/** A table's, or with null the sheet's own. */
export interface FilterAt {
  sheet: BookSheet;
  id: string | null;
}

/** Its cells with the headings, and the criteria by column. */
export interface Filtering {
  area: Area;
  criteria: ReadonlyMap<number, Criterion>;
}

/** Null when nothing is filtered here, nor could be. */
export function filteringOf({ sheet, id }: FilterAt): Filtering | null {
  if (id === null) return sheet.filter;
  const table = tableOf({ sheet, id });
  const bottom = table.area.bottom - (table.totals ? 1 : 0);
  return table.filterButton ? { area: { ...table.area, bottom }, criteria: table.filters } : null;
}

export function demandFiltering(target: FilterAt): Filtering {
  return filteringOf(target) ?? fail("ItemNotFound");
}

/** Takes other criteria and hides what does not pass them. */
export function refilter(target: FilterAt, filtering: Filtering, run: Run): void {
  guardSheet(target.sheet, "allowAutoFilter");
  keep(target, filtering, run);
  carryOut(target.sheet, filtering, run);
}

/** Takes the filter off; all of its rows are shown. */
export function unfilter(target: FilterAt, { book }: Run): void {
  const known = filteringOf(target);
  if (!known) return;
  guardSheet(target.sheet, "allowAutoFilter");
  carryOut(target.sheet, { ...known, criteria: new Map() }, { book });
  if (target.id === null) return setFilter(book, target.sheet, null, "addin");
  changeTable(book, target.sheet, target.id, { filters: new Map(), filterButton: false }, "addin");
}

function keep({ sheet, id }: FilterAt, { area, criteria }: Filtering, { book }: Run): void {
  if (id === null) return setFilter(book, sheet, { area, criteria }, "addin");
  changeTable(book, sheet, id, { filters: criteria, filterButton: true }, "addin");
}

function carryOut(sheet: BookSheet, { area, criteria }: Filtering, { book }: Pick<Run, "book">): void {
  const body = { ...area, top: area.top + 1 };
  const cell = (row: number, offset: number) => ({
    value: cellValueOf(sheet, row, area.left + offset),
    style: styleAt(sheet, row, area.left + offset),
  });
  const rows = Array.from({ length: Math.max(0, body.bottom - body.top + 1) }, (_, index) => body.top + index);
  const tests = [...criteria].map(([offset, criterion]): [number, Passes] => {
    const column = rows.map((row) => cell(row, offset));
    return [offset, passesOf(criterion, column)];
  });
  showRows(book, sheet, body, (row) => tests.every(([offset, passes]) => passes(cell(row, offset))), "addin");
}

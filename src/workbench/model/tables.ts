/** Excel.Table and Excel.TableCollection: the tables of a sheet, or of every sheet. */
import type { Area, Book, BookSheet, BookTable } from "../book/book";
import { addTable, bodyOf, changeTable, removeTable, renameTable, setTotals } from "../book/tables";
import { isUnbounded, overlap } from "./address";
import { fail } from "./fault";
import { guardCells } from "./guard";
import { placeArgument, text, truth } from "./inputs";
import { lookups } from "./living";
import { isDefinedName } from "./names";
import { rangeThing } from "./range";
import type { TableAt } from "./tableAt";
import { tableOf } from "./tableAt";
import { columnsThing } from "./tableColumns";
import { rowsThing } from "./tableRows";
import type { LookUps, Member, Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";
import { worksheetThing } from "./worksheet";

/** Whose tables: one sheet's or, with null, the workbook's. */
interface Scope {
  sheet: BookSheet | null;
}

const tableMembers: Members<TableAt> = {
  Id: { set: "1.1", get: ({ id }) => id },
  Name: { set: "1.1", get: (target) => tableOf(target).name, put: rename },
  Style: {
    set: "1.1",
    get: (target) => tableOf(target).style,
    put: (target, value, run) => patch(target, { style: text(value) }, run),
  },
  ShowTotals: {
    set: "1.1",
    get: (target) => tableOf(target).totals,
    put: (target, value, { book }) => setTotals(book, target.sheet, tableOf(target), truth(value)),
  },
  Columns: { set: "1.1", nav: (target) => columnsThing(target) },
  Rows: { set: "1.1", nav: (target) => rowsThing(target) },
  Worksheet: { set: "1.2", nav: ({ sheet }) => worksheetThing(sheet) },
  GetRange: part(({ area }) => area),
  GetDataBodyRange: part(bodyOf),
  GetHeaderRowRange: part(({ area, headings }) => (headings ? { ...area, bottom: area.top } : fail("ItemNotFound"))),
  GetTotalRowRange: part(({ area, totals }) => (totals ? { ...area, top: area.bottom } : fail("ItemNotFound"))),
  ConvertToRange: { set: "1.2", call: toRange },
  Delete: {
    set: "1.1",
    call: (target, _args, { book }) => removeTable(book, guarded(target), tableOf(target), true),
  },
};

export const table = kind<TableAt>("Table", () => tableMembers, { id: ({ id }) => ({ Id: id }) });

const looked: LookUps<Scope> = {
  items: (scope, run) => tablesOf(scope, run).map((found) => thing(table, found)),
  item: (scope, key, run) => {
    const lower = String(key).toLowerCase();
    const found = tablesOf(scope, run).find((one) => one.id === key || tableOf(one).name.toLowerCase() === lower);
    return found ? thing(table, found) : null;
  },
};

const tableCollection = kind<Scope>(
  "TableCollection",
  () => ({
    Count: { set: "1.1", get: (scope, run) => tablesOf(scope, run).length },
    Add: { set: "1.1", call: add },
    ...lookups(looked, { GetCount: "1.4", GetItemAt: "1.1", GetItem: "1.1", GetItemOrNullObject: "1.4" }),
  }),
  // A sheet's tables are listened to under the sheet's id.
  { ...looked, id: ({ sheet }): Record<string, string> => (sheet ? { _EventTarget: sheet.id } : {}) },
);

export const tablesOfWorksheet: Members<BookSheet> = {
  Tables: { set: "1.1", nav: (sheet) => thing(tableCollection, { sheet }) },
};
export const tablesOfWorkbook: Members<Book> = {
  Tables: { set: "1.1", nav: () => thing(tableCollection, { sheet: null }) },
};

function tablesOf({ sheet }: Scope, { book }: Run): TableAt[] {
  return (sheet ? [sheet] : book.sheets).flatMap((on) => on.tables.map(({ id }) => ({ sheet: on, id })));
}

function add(scope: Scope, [at, hasHeadings]: readonly unknown[], run: Run): Thing {
  const active = run.book.sheets.find(({ id }) => id === run.book.active) ?? null;
  const place = placeArgument(at, run, scope.sheet ?? active);
  const [area] = place.areas;
  if (!area || place.areas.length > 1 || isUnbounded(area)) return fail("InvalidArgument");
  if (isTaken(place.sheet, area, "")) return fail("InvalidArgument", "A table can't overlap another table.");
  guardCells(place);
  const made = addTable(run.book, place.sheet, area, truth(hasHeadings));
  return thing(table, { sheet: place.sheet, id: made.id });
}

function isTaken(sheet: BookSheet, area: Area, except: string): boolean {
  return sheet.tables.some((one) => one.id !== except && overlap(one.area, area) !== null);
}

function rename(target: TableAt, value: unknown, run: Run): void {
  const name = text(value);
  const lower = name.toLowerCase();
  const others = tablesOf({ sheet: null }, run).filter(({ id }) => id !== target.id);
  const isKnown = others.some((one) => tableOf(one).name.toLowerCase() === lower);
  if (!isDefinedName(name) || isKnown || run.book.names.some((one) => one.name.toLowerCase() === lower))
    fail("InvalidArgument");
  renameTable(run.book, guarded(target), tableOf(target), name);
}

function patch(target: TableAt, what: Partial<BookTable>, { book }: Run): void {
  changeTable(book, guarded(target), tableOf(target).id, what);
}

function part(of: (table: BookTable) => Area): Member<TableAt> {
  return { set: "1.1", call: (target) => rangeThing(target.sheet, of(tableOf(target))) };
}

function toRange(target: TableAt, _args: readonly unknown[], { book }: Run): Thing {
  const found = tableOf(target);
  removeTable(book, guarded(target), found);
  return rangeThing(target.sheet, found.area);
}

/** The table's sheet, when its cells may be changed. */
function guarded(target: TableAt): BookSheet {
  guardCells({ sheet: target.sheet, areas: [tableOf(target).area] });
  return target.sheet;
}

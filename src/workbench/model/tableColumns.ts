/** The columns and rows of an Excel.Table. */
import type { Area, CellValue, Table } from "../book/book";
import { setCells, valueOf } from "../book/cells";
import {
  bodyOf,
  columnNames,
  deleteTableColumn,
  deleteTableRows,
  insertTableColumn,
  insertTableRows,
} from "../book/tables";
import { heightOf, widthOf } from "./address";
import { fail } from "./fault";
import { guardCells } from "./guard";
import { text, whole } from "./inputs";
import { lookups } from "./living";
import { rangeThing } from "./range";
import { block, matrix } from "./rangeCells";
import type { TableAt } from "./tableAt";
import { tableOf } from "./tableAt";
import type { Kind, Member, Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";

/** A column or a row of a table, counted from 0. */
interface Part extends TableAt {
  index: number;
}

type LookUps<T> = Pick<Required<Kind<T>>, "items" | "item">;

const columnMembers: Members<Part> = {
  Id: { set: "1.1", get: ({ index }) => index + 1 },
  Index: { set: "1.1", get: ({ index }) => index },
  Name: { set: "1.1", get: (part) => columnNames(part.sheet, tableOf(part))[part.index], put: rename },
  Values: values(columnArea),
  GetRange: { set: "1.1", call: (part) => rangeThing(part.sheet, columnArea(part)) },
  GetDataBodyRange: { set: "1.1", call: (part) => rangeThing(part.sheet, narrow(part, bodyOf(tableOf(part)))) },
  GetHeaderRowRange: { set: "1.1", call: (part) => edge(part, "headings") },
  GetTotalRowRange: { set: "1.1", call: (part) => edge(part, "totals") },
  Delete: {
    set: "1.1",
    call: (part, _args, { book }) => deleteTableColumn(book, part.sheet, guarded(part), part.index, "addin"),
  },
};

const rowMembers: Members<Part> = {
  Index: { set: "1.1", get: ({ index }) => index },
  Values: values(rowArea),
  GetRange: { set: "1.1", call: (part) => rangeThing(part.sheet, rowArea(part)) },
  Delete: {
    set: "1.1",
    call: (part, _args, { book }) => {
      rowArea(part);
      deleteTableRows(book, part.sheet, guarded(part), part.index, 1, "addin");
    },
  },
};

export const column = kind<Part>("TableColumn", () => columnMembers, {
  id: ({ index }) => ({ Id: String(index + 1) }),
});
const row = kind<Part>("TableRow", () => rowMembers);

const columns: LookUps<TableAt> = {
  items: (table) => columnNames(table.sheet, tableOf(table)).map((_, index) => thing(column, { ...table, index })),
  item: (table, key) => {
    const names = columnNames(table.sheet, tableOf(table));
    const named = names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
    const index = named >= 0 ? named : Number(key) - 1;
    return Number.isInteger(index) && index >= 0 && index < names.length ? thing(column, { ...table, index }) : null;
  },
};

const rows: LookUps<TableAt> = {
  items: (table) => Array.from({ length: countRows(table) }, (_, index) => thing(row, { ...table, index })),
  item: () => null,
};

const columnCollection = kind<TableAt>(
  "TableColumnCollection",
  () => ({
    Count: { set: "1.1", get: (table) => columnNames(table.sheet, tableOf(table)).length },
    Add: { set: "1.1", call: addColumn },
    ...lookups(columns, { GetCount: "1.4", GetItemAt: "1.1", GetItem: "1.1", GetItemOrNullObject: "1.4" }),
  }),
  columns,
);

const rowCollection = kind<TableAt>(
  "TableRowCollection",
  () => ({
    Count: { set: "1.1", get: countRows },
    Add: { set: "1.1", call: addRows },
    ...lookups(rows, { GetCount: "1.4", GetItemAt: "1.1" }),
  }),
  rows,
);

export function columnsThing(table: TableAt): Thing {
  return thing(columnCollection, table);
}

export function rowsThing(table: TableAt): Thing {
  return thing(rowCollection, table);
}

function countRows(table: TableAt): number {
  return heightOf(bodyOf(tableOf(table)));
}

function narrow({ index }: Part, area: Area): Area {
  return { ...area, left: area.left + index, right: area.left + index };
}

function columnArea(part: Part): Area {
  const { area } = tableOf(part);
  return part.index < widthOf(area) ? narrow(part, area) : fail("ItemNotFound");
}

function rowArea(part: Part): Area {
  const body = bodyOf(tableOf(part));
  const top = body.top + part.index;
  return top <= body.bottom ? { ...body, top, bottom: top } : fail("ItemNotFound");
}

function edge(part: Part, which: "headings" | "totals"): Thing {
  const found = tableOf(part);
  if (!found[which]) return fail("ItemNotFound");
  const line = which === "headings" ? found.area.top : found.area.bottom;
  return rangeThing(part.sheet, { ...narrow(part, found.area), top: line, bottom: line });
}

function values(areaOf: (part: Part) => Area): Member<Part> {
  return {
    set: "1.1",
    get: (part) => block({ sheet: part.sheet, areas: [areaOf(part)] }, (sheet, at, on) => valueOf(sheet, at, on) ?? ""),
    put: (part, value, { book }) => {
      const place = { sheet: part.sheet, areas: [areaOf(part)] };
      guardCells(place);
      setCells(book, part.sheet, areaOf(part), matrix(place, value).map(inputs), "addin");
    },
  };
}

function rename(part: Part, value: unknown, { book }: Run): void {
  const at = { ...columnArea(part), bottom: guarded(part).area.top };
  const names = columnNames(part.sheet, tableOf(part)).map((name) => name.toLowerCase());
  names.splice(part.index, 1);
  if (text(value) === "" || names.includes(text(value).toLowerCase())) fail("InvalidArgument");
  setCells(book, part.sheet, at, [[text(value)]], "addin");
}

/** Values with the heading first; a single one stands for every cell. */
function addColumn(table: TableAt, [at, given, name]: readonly unknown[], run: Run): Thing {
  const found = guarded(table);
  const width = widthOf(found.area);
  const index = place(at, width);
  const area = { ...found.area, right: found.area.left };
  const lines =
    given === null || given === undefined ? [] : matrix({ sheet: table.sheet, areas: [area] }, given).map(inputs);
  const heading = typeof name === "string" ? name : (lines[0]?.[0] ?? `Column${width + 1}`);
  const filled = Array.from({ length: heightOf(area) }, (_, line) =>
    line === 0 ? [heading] : [lines[line]?.[0] ?? null],
  );
  insertTableColumn(run.book, table.sheet, found, index, filled, "addin");
  return thing(column, { ...table, index });
}

/** One row or several; the answer is the first of them. */
function addRows(table: TableAt, [at, given]: readonly unknown[], run: Run): Thing {
  const found = guarded(table);
  const width = widthOf(found.area);
  const index = place(at, countRows(table));
  const lines: unknown[] = Array.isArray(given) ? given : [Array.from({ length: width }, () => given ?? "")];
  const filled = lines.map((line) =>
    Array.isArray(line) && line.length === width ? inputs(line) : fail("InvalidArgument"),
  );
  insertTableRows(run.book, table.sheet, found, index, filled, "addin");
  return thing(row, { ...table, index });
}

/** Where something new goes: nothing or -1 is the end. */
function place(at: unknown, end: number): number {
  const index = whole(at, -1);
  if (index > end || index < -1) return fail("InvalidArgument");
  return index === -1 ? end : index;
}

function inputs(line: readonly unknown[]): CellValue[] {
  return line.map((value) => {
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      return value;
    return fail("InvalidArgument");
  });
}

function guarded(table: TableAt): Table {
  const found = tableOf(table);
  guardCells({ sheet: table.sheet, areas: [found.area] });
  return found;
}

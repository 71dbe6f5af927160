/** The columns of an Excel.Table. */
import type { Area } from "../book/book";
import { bodyOf, renameTableColumn, tableColumnNames } from "../book/tables";
import { widthOf } from "./address";
import { fail } from "./fault";
import { text } from "./inputs";
import { lookups } from "./living";
import { rangeThing } from "./range";
import type { TableAt } from "./tableAt";
import { tableOf } from "./tableAt";
import type { TableLine } from "./tableParts";
import { guarded, values } from "./tableParts";
import type { LookUps, Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";

const columnMembers: Members<TableLine> = {
  Id: { set: "1.1", get: ({ index }) => index + 1 },
  Index: { set: "1.1", get: ({ index }) => index },
  Name: { set: "1.1", get: (part) => tableColumnNames(part.sheet, tableOf(part))[part.index], put: rename },
  Values: values(columnArea),
  GetRange: { set: "1.1", call: (part) => rangeThing(part.sheet, columnArea(part)) },
  GetDataBodyRange: { set: "1.1", call: (part) => rangeThing(part.sheet, narrow(part, bodyOf(tableOf(part)))) },
  GetHeaderRowRange: { set: "1.1", call: (part) => edge(part, "headings") },
  GetTotalRowRange: { set: "1.1", call: (part) => edge(part, "totals") },
};

const column = kind<TableLine>("TableColumn", () => columnMembers, {
  id: ({ index }) => ({ Id: String(index + 1) }),
});

const columns: LookUps<TableAt> = {
  items: (table) => tableColumnNames(table.sheet, tableOf(table)).map((_, index) => thing(column, { ...table, index })),
  item: (table, key) => {
    const names = tableColumnNames(table.sheet, tableOf(table));
    const named = names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
    const index = named >= 0 ? named : Number(key) - 1;
    return Number.isInteger(index) && index >= 0 && index < names.length ? thing(column, { ...table, index }) : null;
  },
};

const columnCollection = kind<TableAt>(
  "TableColumnCollection",
  () => ({
    Count: { set: "1.1", get: (table) => tableColumnNames(table.sheet, tableOf(table)).length },
    ...lookups(columns, { GetCount: "1.4", GetItemAt: "1.1", GetItem: "1.1", GetItemOrNullObject: "1.4" }),
  }),
  columns,
);

export function columnsThing(table: TableAt): Thing {
  return thing(columnCollection, table);
}

function narrow({ index }: TableLine, area: Area): Area {
  return { ...area, left: area.left + index, right: area.left + index };
}

function columnArea(part: TableLine): Area {
  const { area } = tableOf(part);
  return part.index < widthOf(area) ? narrow(part, area) : fail("ItemNotFound");
}

function edge(part: TableLine, which: "headings" | "totals"): Thing {
  const found = tableOf(part);
  if (!found[which]) return fail("ItemNotFound");
  const line = which === "headings" ? found.area.top : found.area.bottom;
  return rangeThing(part.sheet, { ...narrow(part, found.area), top: line, bottom: line });
}

function rename(part: TableLine, value: unknown, { book }: Run): void {
  const table = guarded(part);
  const names = tableColumnNames(part.sheet, table).map((name) => name.toLowerCase());
  names.splice(part.index, 1);
  if (text(value) === "" || names.includes(text(value).toLowerCase())) fail("InvalidArgument");
  renameTableColumn(book, part.sheet, table, part.index, text(value));
}

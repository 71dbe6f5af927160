/** The rows of an Excel.Table. */
import type { Area } from "../book/book";
import { bodyOf, countTableRows, insertTableRows } from "../book/tables";
import { widthOf } from "./address";
import { fail } from "./fault";
import { lookups } from "./living";
import { rangeThing } from "./range";
import { enterCells } from "./rangeCells";
import type { TableAt } from "./tableAt";
import { tableOf } from "./tableAt";
import type { TableLine } from "./tableParts";
import { guarded, place, values } from "./tableParts";
import type { LookUps, Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";

const rowMembers: Members<TableLine> = {
  Index: { set: "1.1", get: ({ index }) => index },
  Values: values(rowArea),
  GetRange: { set: "1.1", call: (part) => rangeThing(part.sheet, rowArea(part)) },
};

const row = kind<TableLine>("TableRow", () => rowMembers);

const rows: LookUps<TableAt> = {
  items: (table) => Array.from({ length: countRows(table) }, (_, index) => thing(row, { ...table, index })),
  item: () => null,
};

const rowCollection = kind<TableAt>(
  "TableRowCollection",
  () => ({
    Count: { set: "1.1", get: countRows },
    Add: { set: "1.1", call: addRows },
    ...lookups(rows, { GetCount: "1.4", GetItemAt: "1.1" }),
  }),
  rows,
);

export function rowsThing(table: TableAt): Thing {
  return thing(rowCollection, table);
}

function countRows(table: TableAt): number {
  return countTableRows(table.sheet, tableOf(table));
}

function rowArea(part: TableLine): Area {
  const body = bodyOf(tableOf(part));
  const top = body.top + part.index;
  return top <= body.bottom ? { ...body, top, bottom: top } : fail("ItemNotFound");
}

/** One row or several; the answer is the first of them. */
function addRows(table: TableAt, [at, given]: readonly unknown[], run: Run): Thing {
  const found = guarded(table);
  const width = widthOf(found.area);
  const index = place(at, countRows(table));
  const lines: unknown[] = Array.isArray(given) ? given : [Array.from({ length: width }, () => given ?? "")];
  const filled = lines.map((line): unknown[] =>
    Array.isArray(line) && line.length === width ? line : fail("InvalidArgument"),
  );
  const area = insertTableRows(run.book, table.sheet, found, index, filled.length);
  enterCells(run.book, table.sheet, area, filled);
  return thing(row, { ...table, index });
}

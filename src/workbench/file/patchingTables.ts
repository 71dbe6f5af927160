/** Tables that are others than in the opened file, in the words of a patch. */
import type { TableChange } from "../../xlsx/write/tables/change";
import type { TableText } from "../../xlsx/write/tables/write";
import type { BookSheet, BookTable } from "../book/book";
import { tableColumnNames } from "../book/tables";

/** Null where a table is more than a patch can say: without names for its columns, or with two alike. */
export function tablesOf(before: BookSheet, now: BookSheet): TableChange[] | null {
  const texts = now.tables.map((table) => ({ table, text: toText(now, table) }));
  const changes = texts.flatMap(({ table, text }): (TableChange | null)[] => {
    const old = before.tables.find(({ id }) => id === table.id);
    if (old && textOf(toText(before, old)) === textOf(text)) return [];
    if (!isWritable(text)) return [null];
    return [{ was: old ? toText(before, old) : null, now: text }];
  });
  const gone = before.tables.filter(({ id }) => !now.tables.some((one) => one.id === id));
  const all = [...gone.map((table) => ({ was: toText(before, table), now: null })), ...changes];
  return all.includes(null) ? null : all.flatMap((one) => one ?? []);
}

/** The tables of a sheet that is added, but the first one, which comes with it. */
export function furtherTables(sheet: BookSheet): TableChange[] {
  const texts = sheet.tables.slice(1).map((table) => toText(sheet, table));
  return texts.filter(isWritable).map((now) => ({ was: null, now }));
}

function toText(sheet: BookSheet, table: BookTable): TableText {
  const shows = [
    ...(table.firstColumn ? (["showFirstColumn"] as const) : []),
    ...(table.lastColumn ? (["showLastColumn"] as const) : []),
    ...(table.bandedRows ? (["showRowStripes"] as const) : []),
    ...(table.bandedColumns ? (["showColumnStripes"] as const) : []),
  ];
  return {
    ...{ name: table.name, area: table.area, columns: tableColumnNames(sheet, table) },
    ...{ hasHeadings: table.headings, hasTotals: table.totals, hasFilter: table.filterButton },
    ...{ style: table.style, shows: new Set(shows) },
  };
}

function textOf(text: TableText): string {
  return JSON.stringify({ ...text, shows: [...text.shows] });
}

/** Excel repairs a file with blank headings, or two that are alike. */
function isWritable({ columns }: TableText): boolean {
  return !columns.includes("") && new Set(columns.map((name) => name.toLowerCase())).size === columns.length;
}

/** Parts entries by their tables, so that what is found out of a table is kept as long as its entries are the same. */
import type { Entry } from "../reading/model/entries";
import type { Table } from "../reading/model/tables";
import { rememberingLists, rememberingOf } from "../remembering";

/** The entries of one table, the same object as long as they are the same entries. */
export interface TableRows {
  table: Table;
  entries: readonly Entry[];
}

const sameRows = rememberingLists((entries: readonly Entry[], table: Table): TableRows => ({ table, entries }));

/** Entries stand table by table; asked many times in a check. */
export const tablesAmong = rememberingOf((entries: readonly Entry[]): readonly TableRows[] => {
  const found: TableRows[] = [];
  let [from, first] = [0, entries[0]];
  for (let at = 1; first && at <= entries.length; at++) {
    const next = entries[at];
    if (next?.table === first.table) continue;
    found.push(sameRows(entries.slice(from, at), first.table));
    [from, first] = [at, next];
  }
  return found;
});

/** Events of tables: cells of them that are changed or selected. */
import { overlap } from "../book/areas";
import type { Area, Book, BookTable } from "../book/book";
import type { Change } from "../book/changes";
import { findSheet } from "../book/sheets";
import { areaText } from "./address";

export interface TableEvent {
  type: number;
  /** Ids of the table and of its sheet. */
  targets: readonly string[];
  args: Record<string, unknown>;
}

/** What a change is to the tables of its sheet; `args` are those of the sheet's own event. */
export function tableEventsOf(change: Change, book: Book, args: Readonly<Record<string, unknown>>): TableEvent[] {
  if (change.kind === "cells") {
    const changed = tablesOn(book, change.sheet).filter(({ area }) => overlap(area, change.area) !== null);
    return changed.map(({ id }) => ({ type: 101, targets: [id, change.sheet], args: { ...args, tableId: id } }));
  }
  if (change.kind !== "selection") return [];
  return tablesOn(book, change.sheet).map(({ id, area }) => {
    const address = selectedIn(area, change.areas);
    return { type: 100, targets: [id], args: { worksheetId: change.sheet, tableId: id, address } };
  });
}

function tablesOn(book: Book, sheet: string): readonly BookTable[] {
  return findSheet(book, sheet)?.tables ?? [];
}

/** "" when nothing of the table is selected. */
function selectedIn(table: Area, areas: readonly Area[]): string {
  return areas
    .flatMap((area) => overlap(table, area) ?? [])
    .map(areaText)
    .join(",");
}

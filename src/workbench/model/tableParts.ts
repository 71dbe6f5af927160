/** What columns and rows of an Excel.Table share. */
import type { Area, BookTable } from "../book/book";
import { cellValueOf } from "../book/cells";
import { fail } from "./fault";
import { guardCells } from "./guard";
import { whole } from "./inputs";
import { enterCells, valueBlock, matrix } from "./rangeCells";
import type { TableAt } from "./tableAt";
import { tableOf } from "./tableAt";
import type { Member } from "./thing";

/** A column or a row of a table, counted from 0. */
export interface TableLine extends TableAt {
  index: number;
}

export function values(areaOf: (part: TableLine) => Area): Member<TableLine> {
  return {
    set: "1.1",
    get: (part) =>
      valueBlock({ sheet: part.sheet, areas: [areaOf(part)] }, (sheet, at, on) => cellValueOf(sheet, at, on) ?? ""),
    put: (part, value, { book }) => {
      const place = { sheet: part.sheet, areas: [areaOf(part)] };
      guardCells(place);
      enterCells(book, part.sheet, areaOf(part), matrix(place, value));
    },
  };
}

/** Where something new goes: nothing or -1 is the end. */
export function place(at: unknown, end: number): number {
  const index = whole(at, -1);
  if (index > end || index < -1) return fail("InvalidArgument");
  return index === -1 ? end : index;
}

/** The record of a table whose cells may be changed. */
export function guarded(table: TableAt): BookTable {
  const found = tableOf(table);
  guardCells({ sheet: table.sheet, areas: [found.area] });
  return found;
}

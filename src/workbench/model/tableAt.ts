/** Which table an object of the model stands for: by id, for the record is another one once cells have moved. */
import type { BookSheet, BookTable } from "../book/book";
import { fail } from "./fault";

export interface TableAt {
  sheet: BookSheet;
  id: string;
}

/** The record of a table; ItemNotFound once it is no more. */
export function tableOf({ sheet, id }: TableAt): BookTable {
  return sheet.tables.find((one) => one.id === id) ?? fail("ItemNotFound");
}

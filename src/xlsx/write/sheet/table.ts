/** The table of a sheet of ours. */
import type { PlainSheet, PlainTable } from "../../../core/sheets/sheet";
import { fullCell } from "../../../core/sheets/cells";
import type { Draft } from "../package/draft";
import { freeName } from "../package/relations";
import { tablesIn, writeTable } from "../tables/write";
import type { Book } from "./book";

/** Writes the table's part and gives the id of the relation that leads to it. @throws Fault when a list is damaged. */
export async function addTable(
  draft: Draft,
  book: Book,
  sheetPath: string,
  { rows }: PlainSheet,
  { name, area, style = "" }: PlainTable,
): Promise<string> {
  const names = new Set((await tablesIn(draft)).map((one) => one.name.toLowerCase()));
  const cells = (rows[area.top]?.cells ?? []).slice(area.left, area.right + 1);
  return writeTable(draft, book, sheetPath, {
    name: freeName(
      (number) => (number === 1 ? name : `${name}_${number}`),
      (one) => names.has(one.toLowerCase()),
    ),
    ...{ area, columns: cells.map((cell) => String(fullCell(cell).value)), style, shows: new Set(["showRowStripes"]) },
    ...{ hasHeadings: true, hasTotals: false, hasFilter: true },
  });
}

/** Sheets that a person adds, deletes or moves in the grid's tabs are added, deleted or moved in the book. */
import { emptySheet } from "../book/create";
import { loadSheet } from "../book/loading";
import { appendSheet, deleteSheet, moveSheet } from "../book/sheets";
import { bookSheet, writeAs } from "./link";
import type { GridLink } from "./link";
import { contentsOf } from "./reading";

const followed = new Set([
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-order",
]);

/** True for a command about sheets as a whole. */
export function isOfSheets(command: string): boolean {
  return followed.has(command);
}

/** Makes the book's sheets, and their order, those of the grid. */
export function followSheets(link: GridLink): void {
  writeAs(link, "grid", () => {
    addNew(link);
    const shown = new Set(link.workbook.getSheets().map((sheet) => sheet.getSheetId()));
    for (const sheet of link.book.sheets.filter(({ id }) => !shown.has(id))) deleteSheet(link.book, sheet);
    link.workbook.getSheets().forEach((one, place) => {
      const sheet = bookSheet(link, one.getSheetId());
      if (sheet && link.book.sheets.indexOf(sheet) !== place) moveSheet(link.book, sheet, place);
    });
  });
}

/** The book takes the grid's id for a sheet that was made there. */
function addNew({ book, workbook }: GridLink): void {
  for (const shown of workbook.getSheets()) {
    if (book.sheets.some(({ id }) => id === shown.getSheetId())) continue;
    const sheet = emptySheet(book, shown.getSheetName(), shown.getSheetId());
    loadSheet(sheet, contentsOf(shown, sheet));
    appendSheet(book, sheet);
  }
}

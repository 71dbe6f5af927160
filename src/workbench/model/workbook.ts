/** Excel.Workbook: where every request begins. */
import type { Book } from "../book/book";
import { findSheet } from "../book/sheets";
import { applicationThing, runtimeThing } from "./application";
import { fail } from "./fault";
import { placeAt } from "./inputs";
import { rangeThing } from "./range";
import { rangeAreasThing } from "./rangeAreas";
import type { Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";
import { worksheetsThing } from "./worksheets";

/** Its members of settings, names, tables … stand in the files of those (see classes.ts). */
export const workbook = kind<Book>("Workbook", () => members);

export function workbookThing({ book }: Run): Thing {
  return thing(workbook, book);
}

const members: Members<Book> = {
  Worksheets: { set: "1.1", nav: worksheetsThing },
  Application: { set: "1.1", nav: applicationThing },
  _Runtime: { set: "1.5", nav: runtimeThing },
  Name: { set: "1.7", get: ({ about }) => about.get("name") ?? "Book1.xlsx" },
  GetSelectedRange: { set: "1.1", call: selectedRange },
  GetSelectedRanges: { set: "1.9", call: (book) => rangeAreasThing(selectedSheet(book), book.selection.areas) },
  GetActiveCell: { set: "1.7", call: activeCell },
  _GetRangeForEventByReferenceId: {
    set: "1.1",
    call: (_, [id], run) => eventRange(id, run) ?? fail("InvalidReference"),
  },
  _GetRangeOrNullObjectForEventByReferenceId: { set: "1.1", call: (_, [id], run) => eventRange(id, run) },
};

function selectedSheet(book: Book) {
  return findSheet(book, book.selection.sheet) ?? fail("InvalidSelection");
}

/** Several areas at once have no selected range: InvalidSelection, as in Excel. */
function selectedRange(book: Book): Thing {
  const [area] = book.selection.areas;
  if (!area || book.selection.areas.length > 1) return fail("InvalidSelection");
  return rangeThing(selectedSheet(book), area);
}

function activeCell(book: Book): Thing {
  const { row, column } = book.selection;
  return rangeThing(selectedSheet(book), { top: row, left: column, bottom: row, right: column });
}

/** event.getRange(): the reference that events.ts sent along. */
function eventRange(id: unknown, run: Run): Thing | null {
  const [, sheetId = "", address = ""] = /^event (\S+) (.*)$/.exec(String(id)) ?? [];
  const sheet = findSheet(run.book, sheetId);
  if (!sheet) return null;
  const [area] = placeAt(address, run, sheet).areas;
  return area ? rangeThing(sheet, area) : null;
}

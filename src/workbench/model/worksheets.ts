/** Excel.WorksheetCollection. */
import type { Book, BookSheet } from "../book/book";
import { activeSheet, addSheet, findSheet } from "../book/sheets";
import { fail } from "./fault";
import { text } from "./inputs";
import type { Members, Thing } from "./thing";
import { collection, kind, thing } from "./thing";
import { guardStructure } from "./workbookProtection";
import { checkedName, worksheetThing } from "./worksheet";

const items = {
  items: ({ sheets }: Book) => sheets.map(worksheetThing),
  item: (book: Book, key: unknown) => given(typeof key === "string" ? findSheet(book, key) : null),
};

const worksheets = kind<Book>("WorksheetCollection", () => members, items);

export function worksheetsThing(book: Book): Thing {
  return thing(worksheets, book);
}

const members: Members<Book> = {
  ...collection("1.1", items),
  GetItemOrNullObject: { set: "1.4", call: (book, [key]) => items.item(book, key) },
  GetCount: { set: "1.4", call: (book, [visible]) => shown(book, visible).length },
  GetFirst: { set: "1.5", call: (book, [visible]) => given(shown(book, visible)[0]) ?? fail("ItemNotFound") },
  GetLast: { set: "1.5", call: (book, [visible]) => given(shown(book, visible).at(-1)) ?? fail("ItemNotFound") },
  GetActiveWorksheet: { set: "1.1", call: (book) => given(activeSheet(book)) ?? fail("ItemNotFound") },
  Add: {
    set: "1.1",
    call: (book, [name], run) => {
      guardStructure(book);
      const isGiven = name !== null && name !== undefined && name !== "";
      return worksheetThing(addSheet(book, isGiven ? checkedName(text(name), run, null) : undefined));
    },
  },
};

function given(sheet: BookSheet | null | undefined): Thing | null {
  return sheet ? worksheetThing(sheet) : null;
}

function shown({ sheets }: Book, visibleOnly: unknown): BookSheet[] {
  return sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "visible");
}

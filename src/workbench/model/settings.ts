/** Excel.SettingCollection: what add-ins keep in the file. */
import type { Book } from "../book/book";
import { deleteSetting, putSetting } from "../book/settings";
import { fail } from "./fault";
import { text } from "./inputs";
import type { Members, Thing } from "./thing";
import { collection, kind, thing } from "./thing";

interface Target {
  book: Book;
  key: string;
}

/** What this file adds to Excel.Workbook. */
export const settingsOfWorkbook: Members<Book> = { Settings: { set: "1.4", nav: (book) => thing(settings, book) } };

const setting = kind<Target>("Setting", () => settingMembers, { id: ({ key }) => ({ _Id: key, Key: key }) });

const items = {
  items: (book: Book) => [...book.settings.keys()].map((key) => thing(setting, { book, key })),
  item: (book: Book, key: unknown) =>
    book.settings.has(String(key)) ? thing(setting, { book, key: String(key) }) : null,
};

const settings = kind<Book>(
  "SettingCollection",
  () => ({ ...collection("1.4", items), Add: { set: "1.4", call: add } }),
  items,
);

/** Adds a setting or writes over the one of that key. */
function add(book: Book, [key, value]: readonly unknown[]): Thing {
  if (text(key) === "") fail("InvalidArgument");
  put(book, text(key), value);
  return thing(setting, { book, key: text(key) });
}

function put(book: Book, key: string, value: unknown): void {
  putSetting(book, key, value);
}

const settingMembers: Members<Target> = {
  Key: { set: "1.4", get: ({ key }) => key },
  Value: {
    set: "1.4",
    get: ({ book, key }) => (book.settings.has(key) ? book.settings.get(key) : fail("ItemNotFound")),
    put: ({ book, key }, value) => put(book, key, value),
  },
  Delete: {
    set: "1.4",
    call: ({ book, key }) => {
      if (!deleteSetting(book, key)) fail("ItemNotFound");
    },
  },
};

/** The properties of the document and of its sheets: DocumentProperties, CustomProperty, WorksheetCustomProperty and their collections. */
import type { Book, BookSheet } from "../book/book";
import { deleteProperties, putAbout, putProperty, setSheetProperty } from "../book/settings";
import { fail } from "./fault";
import { text, whole } from "./inputs";
import { living, lookups } from "./living";
import type { ThingKind, Member, Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";

type Value = string | number | boolean;
type LookUps<T> = Pick<Required<ThingKind<T>>, "items" | "item">;

/** A custom property of the workbook. */
interface OfBook {
  book: Book;
  key: string;
}

/** A custom property of a sheet. */
interface OfSheet {
  sheet: BookSheet;
  key: string;
}

const longestKey = 255;

const documentProperties = kind<Book>("DocumentProperties", () => ({
  ...Object.fromEntries(
    "Title Subject Author Keywords Comments Category Manager Company".split(" ").map((name) => [name, about(name)]),
  ),
  LastAuthor: { set: "1.7", get: ({ about: known }) => known.get("lastAuthor") ?? "" },
  CreationDate: { set: "1.7", get: ({ about: known }) => known.get("creationDate") ?? null },
  RevisionNumber: {
    set: "1.7",
    get: ({ about: known }) => Number(known.get("revisionNumber") ?? 0),
    put: (book, value) => putAbout(book, "revisionNumber", String(whole(value))),
  },
  Custom: { set: "1.7", nav: (book) => thing(customProperties, book) },
}));

const customMembers: Members<OfBook> = living(
  {
    Key: { set: "1.7", get: ({ key }) => key },
    Value: {
      set: "1.7",
      get: ({ book, key }) => book.properties.get(key),
      put: ({ book, key }, value) => putCustom(book, key, value),
    },
    Type: { set: "1.7", get: ({ book, key }) => typeOf(book.properties.get(key)) },
    Delete: { set: "1.7", call: ({ book, key }) => dropCustom(book, [key]) },
  },
  ({ book, key }) => book.properties.has(key),
);

const customProperty = kind<OfBook>("CustomProperty", () => customMembers, { id: ({ key }) => ({ _Id: key }) });

const custom: LookUps<Book> = {
  items: (book) => [...book.properties.keys()].map((key) => thing(customProperty, { book, key })),
  item: (book, given) => {
    const key = sameKey(book.properties, given);
    return key === null ? null : thing(customProperty, { book, key });
  },
};

const customProperties = kind<Book>(
  "CustomPropertyCollection",
  () => ({
    Add: { set: "1.7", call: (book, [key, value]) => addCustom(book, text(key), value) },
    DeleteAll: { set: "1.7", call: (book) => dropCustom(book, [...book.properties.keys()]) },
    ...lookups(custom, { GetCount: "1.7", GetItem: "1.7", GetItemOrNullObject: "1.7" }),
  }),
  custom,
);

const sheetMembers: Members<OfSheet> = living(
  {
    Key: { set: "1.12", get: ({ key }) => key },
    Value: {
      set: "1.12",
      get: ({ sheet, key }) => sheet.properties.get(key),
      put: ({ sheet, key }, value, run) => putOnSheet(sheet, key, value, run),
    },
    Delete: {
      set: "1.12",
      call: ({ sheet, key }, _args, { book }) => setSheetProperty(book, sheet, key, null, "addin"),
    },
  },
  ({ sheet, key }) => sheet.properties.has(key),
);

const sheetProperty = kind<OfSheet>("WorksheetCustomProperty", () => sheetMembers, { id: ({ key }) => ({ _Id: key }) });

const ofSheet: LookUps<BookSheet> = {
  items: (sheet) => [...sheet.properties.keys()].map((key) => thing(sheetProperty, { sheet, key })),
  item: (sheet, given) => {
    const key = sameKey(sheet.properties, given);
    return key === null ? null : thing(sheetProperty, { sheet, key });
  },
};

const sheetProperties = kind<BookSheet>(
  "WorksheetCustomPropertyCollection",
  () => ({
    Add: { set: "1.12", call: (sheet, [key, value], run) => addToSheet(sheet, text(key), value, run) },
    ...lookups(ofSheet, { GetCount: "1.12", GetItem: "1.12", GetItemOrNullObject: "1.12" }),
  }),
  ofSheet,
);

export const propertiesOfWorkbook: Members<Book> = {
  Properties: { set: "1.7", nav: (_, { book }) => thing(documentProperties, book) },
};
export const propertiesOfWorksheet: Members<BookSheet> = {
  CustomProperties: { set: "1.12", nav: (sheet) => thing(sheetProperties, sheet) },
};

/** A property that is text: "Title" stands under "title". */
function about(name: string): Member<Book> {
  const key = name.toLowerCase();
  return {
    set: "1.7",
    get: ({ about: known }) => known.get(key) ?? "",
    put: (book, value) => putAbout(book, key, text(value), "addin"),
  };
}

function addCustom(book: Book, given: string, value: unknown): Thing {
  const key = sameKey(book.properties, given) ?? given.slice(0, longestKey);
  putCustom(book, key, value);
  return thing(customProperty, { book, key });
}

function putCustom(book: Book, key: string, value: unknown): void {
  putProperty(book, key, isValue(value) ? value : fail("InvalidArgument"), "addin");
}

function dropCustom(book: Book, keys: readonly string[]): void {
  deleteProperties(book, keys, "addin");
}

function addToSheet(sheet: BookSheet, given: string, value: unknown, run: Run): Thing {
  if (given.length > longestKey) return fail("InvalidArgument");
  const key = sameKey(sheet.properties, given) ?? given;
  putOnSheet(sheet, key, value, run);
  return thing(sheetProperty, { sheet, key });
}

function putOnSheet(sheet: BookSheet, key: string, value: unknown, { book }: Run): void {
  setSheetProperty(book, sheet, key, text(value), "addin");
}

/** The key as it stands, found whatever the case. */
function sameKey(known: ReadonlyMap<string, unknown>, given: unknown): string | null {
  const lower = String(given).toLowerCase();
  return [...known.keys()].find((key) => key.toLowerCase() === lower) ?? null;
}

function isValue(value: unknown): value is Value {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function typeOf(value: Value | undefined): string {
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value ?? "") ? "Date" : "String";
}

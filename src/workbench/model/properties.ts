/** The custom properties of a sheet, by which an add-in knows a sheet again: WorksheetCustomProperty and its collection. */
import type { BookSheet } from "../book/book";
import { setSheetProperty } from "../book/settings";
import { fail } from "./fault";
import { text } from "./inputs";
import { living, lookups } from "./living";
import type { ThingKind, Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";

interface PropertyAt {
  sheet: BookSheet;
  key: string;
}

const maxKeyLength = 255;

const propertyMembers: Members<PropertyAt> = living(
  {
    Key: { set: "1.12", get: ({ key }) => key },
    Value: {
      set: "1.12",
      get: ({ sheet, key }) => sheet.properties.get(key),
      put: ({ sheet, key }, value, run) => put(sheet, key, value, run),
    },
    Delete: {
      set: "1.12",
      call: ({ sheet, key }, _args, { book }) => setSheetProperty(book, sheet, key, null, "addin"),
    },
  },
  ({ sheet, key }) => sheet.properties.has(key),
);

const property = kind<PropertyAt>("WorksheetCustomProperty", () => propertyMembers, {
  id: ({ key }) => ({ _Id: key }),
});

const looked: Pick<Required<ThingKind<BookSheet>>, "items" | "item"> = {
  items: (sheet) => [...sheet.properties.keys()].map((key) => thing(property, { sheet, key })),
  item: (sheet, given) => {
    const key = sameKey(sheet.properties, String(given));
    return key === null ? null : thing(property, { sheet, key });
  },
};

const properties = kind<BookSheet>(
  "WorksheetCustomPropertyCollection",
  () => ({
    Add: { set: "1.12", call: (sheet, [key, value], run) => add(sheet, text(key), value, run) },
    ...lookups(looked, { GetCount: "1.12", GetItem: "1.12", GetItemOrNullObject: "1.12" }),
  }),
  looked,
);

export const propertiesOfWorksheet: Members<BookSheet> = {
  CustomProperties: { set: "1.12", nav: (sheet) => thing(properties, sheet) },
};

function add(sheet: BookSheet, given: string, value: unknown, run: Run): Thing {
  if (given.length > maxKeyLength) return fail("InvalidArgument");
  const key = sameKey(sheet.properties, given) ?? given;
  put(sheet, key, value, run);
  return thing(property, { sheet, key });
}

function put(sheet: BookSheet, key: string, value: unknown, { book }: Run): void {
  setSheetProperty(book, sheet, key, text(value), "addin");
}

/** The key as it stands, found whatever the case. */
function sameKey(known: ReadonlyMap<string, unknown>, given: string): string | null {
  const lower = given.toLowerCase();
  return [...known.keys()].find((key) => key.toLowerCase() === lower) ?? null;
}

/** Excel.NamedItem and its collection: names of cells and of values, of the workbook or of one sheet. */
import { sheetName } from "../../core/reference";
import { toColumn } from "../../core/workbook";
import { isError } from "../../core/workbook";
import type { Book, BookName, BookSheet, CellValue } from "../book/book";
import { addName, changeName, deleteName, nameIn } from "../book/names";
import type { NameScope } from "../book/names";
import { spelled } from "../book/spelling";
import { areaText } from "./address";
import { fail } from "./fault";
import { text } from "./inputs";
import { living, lookups } from "./living";
import { placeOfName } from "./named";
import { rangeThing } from "./range";
import type { LookUps, Members, RangePlace, Thing } from "./thing";
import { isThing, kind, thing } from "./thing";
import { valueType } from "./values";

interface NameAt extends NameScope {
  name: BookName;
}

const nameMembers: Members<NameAt> = living(
  {
    Name: { set: "1.1", get: ({ name }) => name.name },
    _Id: { set: "1.1", get: ({ name }) => name.name },
    Formula: {
      set: "1.7",
      get: ({ name }) => name.formula,
      put: (at, value) => changeName(at, at.name, formulaOf(at, value)),
    },
    Type: { set: "1.1", get: (target) => (placeOf(target) ? "Range" : typeOf(resultOf(target))) },
    Value: {
      set: "1.1",
      get: (target) => (placeOf(target) ? target.name.formula.slice(1) : resultOf(target)),
    },
    GetRange: { set: "1.1", call: (target) => rangeOf(target) ?? fail("InvalidReference") },
    GetRangeOrNullObject: { set: "1.4", call: rangeOf },
    Delete: {
      set: "1.4",
      call: (target) => deleteName(target, target.name),
    },
  },
  (target) => namesOf(target).includes(target.name),
);

const namedItem = kind<NameAt>("NamedItem", () => nameMembers, { id: ({ name }) => ({ _Id: name.name }) });

const looked: LookUps<NameScope> = {
  items: (scope) => namesOf(scope).map((name) => thing(namedItem, { ...scope, name })),
  item: (scope, key) => {
    const found = nameIn(namesOf(scope), String(key));
    return found ? thing(namedItem, { ...scope, name: found }) : null;
  },
};

const namedItemCollection = kind<NameScope>(
  "NamedItemCollection",
  () => ({
    Add: {
      set: "1.4",
      call: (scope, [name, reference, comment]) => add(scope, text(name), reference, comment),
    },
    ...lookups(looked, { GetCount: "1.4", GetItem: "1.1", GetItemOrNullObject: "1.4" }),
  }),
  looked,
);

export const namesOfWorkbook: Members<Book> = {
  Names: { set: "1.1", nav: (_, { book }) => thing(namedItemCollection, { book, sheet: null }) },
};
export const namesOfWorksheet: Members<BookSheet> = {
  Names: { set: "1.4", nav: (sheet, { book }) => thing(namedItemCollection, { book, sheet }) },
};

function namesOf({ book, sheet }: NameScope): readonly BookName[] {
  return sheet ? sheet.names : book.names;
}

function add(scope: NameScope, name: string, reference: unknown, comment: unknown): Thing {
  if (!isDefinedName(name)) return fail("InvalidArgument");
  if (nameIn(namesOf(scope), name)) return fail("ItemAlreadyExists");
  const words = typeof comment === "string" ? comment : "";
  const made = {
    name,
    formula: isThing(reference) ? absolute(reference) : formulaOf(scope, reference),
    comment: words,
    visible: true,
  };
  return thing(namedItem, { ...scope, name: addName(scope, made) });
}

/** Letters, digits, dots and underscores, and nothing that reads as a cell. */
export function isDefinedName(name: string): boolean {
  const [, letters, row] = /^([a-z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  const isCell = letters !== undefined && toColumn(letters) !== null && Number(row) <= 1048576;
  const isR1C1 = /^(r\d*c\d*|r|c)$/i.test(name);
  return name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !isCell && !isR1C1;
}

/** "=Sheet1!$A$1:$B$2" */
function absolute(reference: Thing): string {
  const { sheet, areas } = reference.place?.() ?? fail("InvalidArgument");
  const fixed = areas.map((area) => `${sheetName(sheet.name)}!${areaText(area).replace(/[A-Z]+|\d+/g, "$$$&")}`);
  return `=${fixed.join(",")}`;
}

/** A text without an equals sign names that text, as in the Name Manager. */
function formulaOf({ book, sheet }: NameScope, value: unknown): string {
  if (typeof value === "string")
    return value.startsWith("=") ? spelled(book, sheet, null, value) : `="${value.replaceAll('"', '""')}"`;
  if (typeof value === "number") return `=${value}`;
  return typeof value === "boolean" ? `=${String(value).toUpperCase()}` : fail("InvalidArgument");
}

function placeOf({ book, sheet, name }: NameAt): RangePlace | null {
  return placeOfName(book, sheet, name);
}

function rangeOf(target: NameAt): Thing | null {
  const place = placeOf(target);
  const [area] = place?.areas ?? [];
  return place && area ? rangeThing(place.sheet, area) : null;
}

/** A constant by itself. @throws ApiNotFound, as a fault, for what would have to be worked out. */
function resultOf({ name: { formula } }: NameAt): CellValue {
  const body = formula.slice(1).trim();
  const quotedText = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quotedText) return (quotedText[1] ?? "").replaceAll('""', '"');
  if (/^(true|false)$/i.test(body)) return body.toUpperCase() === "TRUE";
  if (isError(body.toUpperCase())) return body.toUpperCase();
  if (body !== "" && Number.isFinite(Number(body))) return Number(body);
  return fail("ApiNotFound", "The workbench does not work out the formulas of names outside of cells.");
}

/** As in Excel.NamedItemType. */
function typeOf(value: CellValue): string {
  if (typeof value === "number" && Number.isInteger(value)) return "Integer";
  return valueType(value) === "Empty" ? "String" : valueType(value);
}

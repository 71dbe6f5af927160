/** Excel.Worksheet. */
import type { BookSheet } from "../book/book";
import { calculateNow, usedArea } from "../book/cells";
import { copySheet } from "../book/copySheet";
import { activate, deleteSheet, moveSheet, renameSheet, setVisibility } from "../book/sheets";
import { onSheet, parseAddress, wholeSheet } from "./address";
import { fail } from "./fault";
import { color } from "./colors";
import { oneOf, placeAt, text, truth, whole } from "./inputs";
import { protectionThing } from "./protection";
import { rangeThing } from "./range";
import { rangeAreasThing } from "./rangeAreas";
import type { Members, Run, Thing } from "./thing";
import { isThing, kind, thing } from "./thing";
import { guardStructure } from "./workbookProtection";
import type { SheetLook } from "../book/view";
import { setLook } from "../book/view";

/** Its members of notes, comments, tables, names, charts … stand in the files of those (see classes.ts). */
export const worksheet = kind<BookSheet>("Worksheet", () => members, { id: ({ id }) => ({ Id: id }) });

export function worksheetThing(sheet: BookSheet): Thing {
  return thing(worksheet, sheet);
}

const members: Members<BookSheet> = {
  Id: { set: "1.1", get: ({ id }) => id },
  Name: { set: "1.1", get: ({ name }) => name, put: rename },
  Position: {
    set: "1.1",
    get: (sheet, { book }) => book.sheets.indexOf(sheet),
    put: (sheet, value, { book }) => {
      guardStructure(book);
      const position = whole(value);
      if (position < 0 || position >= book.sheets.length) fail("InvalidArgument");
      moveSheet(book, sheet, position);
    },
  },
  Visibility: { set: "1.1", get: ({ visibility }) => capital(visibility), put: show },
  TabColor: {
    set: "1.7",
    get: ({ tabColor }) => tabColor,
    put: (sheet, value, run) => look(run, sheet, { tabColor: value === "" ? "" : color(value) }),
  },
  ...shown("Gridlines", "gridlines"),
  ...shown("Headings", "headings"),
  Protection: { set: "1.2", nav: protectionThing },
  GetRange: { set: "1.1", call: getRange },
  GetRanges: { set: "1.9", call: getRanges },
  GetCell: { set: "1.1", call: (sheet, [row, column]) => byIndexes(sheet, whole(row), whole(column), 1, 1) },
  GetRangeByIndexes: {
    set: "1.7",
    call: (sheet, [row, column, rows, columns]) =>
      byIndexes(sheet, whole(row), whole(column), whole(rows), whole(columns)),
  },
  GetUsedRange: { set: "1.1", call: (sheet, [only]) => used(sheet, only) ?? byIndexes(sheet, 0, 0, 1, 1) },
  GetUsedRangeOrNullObject: { set: "1.4", call: (sheet, [only]) => used(sheet, only) },
  Activate: { set: "1.1", call: bringToFront },
  Delete: { set: "1.1", call: remove },
  Calculate: { set: "1.6", call: calculate },
  Copy: { set: "1.7", call: copy },
  _GetSheetById: { set: "1.1", call: (_, [id], run) => byId(id, run) },
  _GetAnotherWorksheetById: { set: "1.7", call: (_, [id], run) => byId(id, run) },
};

/** The library reads `showGridlines` and `showHeadings` under those names, but sets them under their short ones. */
function shown(name: string, key: "gridlines" | "headings"): Members<BookSheet> {
  return {
    [`Show${name}`]: { set: "1.8", get: (sheet) => sheet[key] },
    [name]: { set: "1.8", put: (sheet, value, run) => look(run, sheet, { [key]: truth(value) }) },
  };
}

function byId(id: unknown, { book }: Run): Thing {
  return worksheetThing(book.sheets.find((sheet) => sheet.id === id) ?? fail("ItemNotFound"));
}

/** Excel's rules for names of sheets; another sheet's name is taken. */
export function checkedName(name: string, run: Run, self: BookSheet | null): string {
  const isWrong =
    name === "" ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (isWrong) fail("InvalidArgument");
  if (run.book.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase()))
    fail("ItemAlreadyExists");
  return name;
}

function rename(sheet: BookSheet, value: unknown, run: Run): void {
  guardStructure(run.book);
  renameSheet(run.book, sheet, checkedName(text(value), run, sheet));
}

function show(sheet: BookSheet, value: unknown, { book }: Run): void {
  guardStructure(book);
  const word = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
  const isLast = book.sheets.every((other) => other === sheet || other.visibility !== "visible");
  if (word !== "Visible" && isLast) fail("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  setVisibility(book, sheet, word === "Visible" ? "visible" : word === "Hidden" ? "hidden" : "veryHidden");
}

function look({ book }: Run, sheet: BookSheet, change: Partial<SheetLook>): void {
  setLook(book, sheet, change);
}

/** The whole sheet without an address; a defined name may stand for one, and lead to another sheet. */
function getRange(sheet: BookSheet, [address]: readonly unknown[], run: Run): Thing {
  if (address === null || address === undefined || address === "") return rangeThing(sheet, wholeSheet);
  const place = placeAt(text(address), run, sheet);
  const [area] = place.areas;
  const isAddress = parseAddress(text(address)) !== null;
  if (!area || place.areas.length > 1 || (isAddress && place.sheet !== sheet)) return fail("InvalidArgument");
  return rangeThing(place.sheet, area);
}

function getRanges(sheet: BookSheet, [address]: readonly unknown[], run: Run): Thing {
  if (address === null || address === undefined || address === "") return rangeAreasThing(sheet, [wholeSheet]);
  const place = placeAt(text(address), run, sheet);
  return place.sheet === sheet ? rangeAreasThing(sheet, place.areas) : fail("InvalidArgument");
}

function byIndexes(sheet: BookSheet, top: number, left: number, rows: number, columns: number): Thing {
  return rangeThing(sheet, onSheet({ top, left, bottom: top + rows - 1, right: left + columns - 1 }));
}

function used(sheet: BookSheet, valuesOnly: unknown): Thing | null {
  const area = usedArea(sheet, valuesOnly === true);
  return area && rangeThing(sheet, area);
}

function bringToFront(sheet: BookSheet, _: readonly unknown[], { book }: Run): void {
  if (sheet.visibility !== "visible") fail("InvalidOperation");
  activate(book, sheet);
}

/** The last visible sheet cannot be deleted; a very hidden one neither, as in Excel. */
function remove(sheet: BookSheet, _: readonly unknown[], { book }: Run): void {
  guardStructure(book);
  const isLast = book.sheets.every((other) => other === sheet || other.visibility !== "visible");
  if (isLast) fail("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  if (sheet.visibility === "veryHidden") fail("GeneralException");
  deleteSheet(book, sheet);
}

function copy(sheet: BookSheet, [positionType, relativeTo]: readonly unknown[], run: Run): Thing {
  guardStructure(run.book);
  const { sheets } = run.book;
  const other = isThing(relativeTo) ? sheets.find(({ id }) => id === relativeTo.id(run).Id) : undefined;
  const beside = other ? sheets.indexOf(other) : null;
  const where = oneOf(positionType, ["None", "Before", "After", "Beginning", "End"]);
  if (where === "Beginning") return worksheetThing(copySheet(run.book, sheet, 0));
  if (where === "None" || where === "End") return worksheetThing(copySheet(run.book, sheet, sheets.length));
  if (beside === null) return fail("InvalidArgument");
  return worksheetThing(copySheet(run.book, sheet, where === "Before" ? beside : beside + 1));
}

/** With `markAllDirty` every formula of the sheet, else those that wait to be worked out. */
function calculate(sheet: BookSheet, [markAllDirty]: readonly unknown[], { book }: Run): void {
  calculateNow(book, markAllDirty === true ? { sheet: sheet.id, area: wholeSheet } : "dirty");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

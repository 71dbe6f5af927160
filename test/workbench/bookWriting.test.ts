/** Holds that only a book's own folder can write into it, and that its verbs tell what they change. */
import type { Book } from "../../src/workbench/book/book";
import type { Change } from "../../src/workbench/book/changes";
import { asAddin } from "../../src/workbench/book/changes";
import { createBook } from "../../src/workbench/book/create";
import { clearLinks, putLinks } from "../../src/workbench/book/links";
import { mutableBook, mutableSheet } from "../../src/workbench/book/mutable";
import { addName, changeName, deleteName } from "../../src/workbench/book/names";
import { deleteSetting, putSetting, replaceSettings } from "../../src/workbench/book/settings";
import { setLook, setSizes } from "../../src/workbench/book/view";

function opened(): { book: Book; told: Change[] } {
  const book = createBook({ sheets: [], leftOut: [] });
  const told: Change[] = [];
  book.subscribe((change) => told.push(change));
  return { book, told };
}

function firstOf(book: Book): Book["sheets"][number] {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("A new book has a sheet.");
  return sheet;
}

test("the type of a book lets no one assign or write into it", () => {
  const { book } = opened();
  const sheet = firstOf(book);
  const writes: (() => unknown)[] = [
    // @ts-expect-error -- a field of the book
    () => (book.calculation = "Manual"),
    // @ts-expect-error -- a map of the book
    () => book.settings.set("a", 1),
    // @ts-expect-error -- the list of sheets
    () => book.sheets.push(sheet),
    // @ts-expect-error -- a field of a sheet
    () => (sheet.name = "Other"),
    // @ts-expect-error -- a map of a sheet
    () => sheet.formulas.set(0, "=1"),
    // @ts-expect-error -- a set of a sheet
    () => sheet.hiddenRows.add(1),
    // @ts-expect-error -- a map of its styles
    () => sheet.styles.cells.clear(),
  ];
  expect(writes).toHaveLength(7);
});

test("the door opens the same book and sheet, and none that was made by hand", () => {
  const { book } = opened();
  const sheet = firstOf(book);
  expect(mutableBook(book)).toBe(book);
  expect(mutableSheet(sheet)).toBe(sheet);
  expect(() => mutableBook({ ...book })).toThrow("createBook()");
  expect(() => mutableSheet({ ...sheet })).toThrow("emptySheet()");
});

test("settings are put, deleted and replaced; what is not there is not told", () => {
  const { book, told } = opened();
  putSetting(book, "a", 1);
  expect(deleteSetting(book, "b")).toBe(false);
  expect(told).toEqual([{ kind: "settings", source: "local" }]);
  asAddin(book, () => replaceSettings(book, [["c", [2]]]));
  expect(told[1]).toEqual({ kind: "settings", source: "addin" });
  expect([...book.settings]).toEqual([["c", [2]]]);
  expect(deleteSetting(book, "c")).toBe(true);
  expect(book.settings.size).toBe(0);
  expect(told).toHaveLength(3);
});

test("a look changes only what is given, false and no colour included", () => {
  const { book, told } = opened();
  const sheet = firstOf(book);
  setLook(book, sheet, { tabColor: "#FF0000", freeze: { rows: 1, columns: 0 } });
  setLook(book, sheet, { gridlines: false });
  expect(sheet).toMatchObject({ tabColor: "#FF0000", gridlines: false, headings: true, freeze: { rows: 1 } });
  setLook(book, sheet, { tabColor: "" });
  expect(sheet.tabColor).toBe("");
  expect(told.map(({ kind }) => kind)).toEqual(["sheetLook", "sheetLook", "sheetLook"]);
});

test("sizes are set, and null gives the standard size back", () => {
  const { book, told } = opened();
  const sheet = firstOf(book);
  setSizes(book, sheet, { rows: [[2, 30]], columns: [[1, 80]] });
  setSizes(book, sheet, { rows: [[2, null]] });
  expect([sheet.rowHeights.size, sheet.columnWidths.get(1), told.length]).toEqual([0, 80, 2]);
});

test("links cover an area, and are taken off a part of it", () => {
  const { book, told } = opened();
  const sheet = firstOf(book);
  putLinks(book, sheet, { top: 0, left: 0, bottom: 1, right: 1 }, { address: "https://example.org" });
  clearLinks(book, sheet, { top: 0, left: 0, bottom: 0, right: 5 });
  expect([sheet.links.size, told.length]).toEqual([2, 2]);
  clearLinks(book, sheet, { top: 8, left: 0, bottom: 8, right: 5 });
  expect(told).toHaveLength(2);
});

test("a name of a sheet is added, changed in its place and deleted", () => {
  const { book, told } = opened();
  const scope = { book, sheet: firstOf(book) };
  const name = addName(scope, { name: "Rate", formula: "=1", comment: "old", visible: true });
  changeName(scope, name, "=2");
  expect(scope.sheet.names).toEqual([{ name: "Rate", formula: "=2", comment: "old", visible: true }]);
  expect(scope.sheet.names[0]).toBe(name);
  deleteName(scope, name);
  expect([scope.sheet.names.length, book.names.length, told.length]).toEqual([0, 0, 3]);
});

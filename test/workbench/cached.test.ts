/** Opening a file: the results that Excel left in it are trusted, and only what an edit touches is worked out again. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../src/core/workbook";
import { toCellRef } from "../../src/core/workbook";
import { fromKey, toKey } from "../../src/workbench/book/book";
import type { Book, BookSheet } from "../../src/workbench/book/book";
import { cellValueOf, setCells } from "../../src/workbench/book/cells";
import { createBook } from "../../src/workbench/book/create";
import { addName, deleteName } from "../../src/workbench/book/names";
import { insertCells } from "../../src/workbench/book/shift";
import { hideRows } from "../../src/workbench/book/sheets";
import { calculate } from "../../src/workbench/functions/calculation";
import type { Calculation } from "../../src/workbench/functions/calculation";
import { openBytes } from "../../src/workbench/page/files";
import { workbookOf } from "../officeJs";

interface Opened {
  book: Book;
  sheet: BookSheet;
  calculation: Calculation;
  read: (address: string) => CellValue;
  write: (address: string, input: CellValue) => Promise<void>;
  isMarked: (address: string) => boolean;
}

const open: Calculation[] = [];
afterEach(() => open.splice(0).forEach((one) => one.dispose()));

async function start(book: Book): Promise<Opened> {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The book has no sheet.");
  const calculation = calculate(book, { send: () => undefined });
  open.push(calculation);
  calculation.define([]);
  await calculation.settled();
  const at = (address: string) => toCellRef("", address) ?? { row: -1, column: -1 };
  return {
    ...{ book, sheet, calculation },
    read: (address) => cellValueOf(sheet, at(address).row, at(address).column),
    write: (address, input) => {
      const { row, column } = at(address);
      setCells(book, sheet, { top: row, left: column, bottom: row, right: column }, [[input]]);
      return calculation.settled();
    },
    isMarked: (address) => sheet.uncalculated.has(toKey(at(address).row, at(address).column)),
  };
}

/** A sheet whose cells hold what a file's do: results beside formulas. */
function opened(rows: CellValue[][], formulas: Record<string, string>): Promise<Opened> {
  return start(createBook(workbookOf({ Data: rows, Lain: [[5]] }, formulas)));
}

async function fixture(name: string): Promise<Opened> {
  const bytes = readFileSync(join(import.meta.dirname, "../fixtures/host", name));
  const { book } = await openBytes(bytes, name);
  return start(book);
}

test("a file of Excel's own keeps every result as it stands", async () => {
  const { sheet } = await fixture("cached.xlsx");
  const shown = [...sheet.formulas.keys()].map((key) => cellValueOf(sheet, fromKey(key).row, fromKey(key).column));
  expect(shown).toEqual(["SK 12 Tahun 2025.pdf", 60, 40, 1, expect.anything()]);
});

test("what a file brings no result for is worked out", async () => {
  const { book } = await fixture("hyperlink-evidence.xlsx");
  const recap = book.sheets.find(({ name }) => name === "Rekap");
  expect(recap && cellValueOf(recap, 12, 4)).toBe(732.5);
});

/** Wrong on purpose: whoever works them out again gives another number. */
test.each<[string, string]>([
  ["a sum", "=SUM(A1:A3)"],
  ["a reference to another sheet", "=Lain!A1"],
  ["a lookup", "=VLOOKUP(1,A1:B3,1,FALSE)"],
  ["a function that nobody knows", "=BENTUK.BARU(A1)"],
  ["another workbook", "=[1]Sheet1!A1*2"],
  ["an unknown table", "=SUM(Hilang[Nilai])"],
  ["several sheets at once", "=SUM(Data:Lain!A1)"],
  ["a name that nobody knows", "=rahasia*2"],
])("%s keeps its result at opening and through edits elsewhere: %s", async (_, formula) => {
  const { read, write, isMarked } = await opened([[1, null, 999], [2], [3]], { C1: formula });
  expect(read("C1")).toBe(999);
  await write("E9", "elsewhere");
  expect([read("C1"), isMarked("C1")]).toEqual([999, false]);
});

test.each(["=TODAY()", "=RAND()*1000000", "=SUM(OFFSET(A1,0,0,3))"])(
  "%s keeps its result until there is an edit, as Excel works it out at every one",
  async (formula) => {
    const { read, write, isMarked } = await opened([[1, null, 999], [2], [3]], { C1: formula });
    expect([read("C1"), isMarked("C1")]).toEqual([999, false]);
    await write("E9", "elsewhere");
    expect(read("C1")).not.toBe(999);
  },
);

test.each<[string, string, CellValue, boolean]>([
  ["a sum", "=SUM(A1:A3)", 15, false],
  ["a function that nobody knows", "=BENTUK.BARU(A1)", 999, true],
  ["one that nobody knows within another", "=IF(A1>0,BENTUK.BARU(A1),0)", 999, true],
  ["a name that nobody knows", "=rahasia*A1", 999, true],
  ["another workbook", "=[1]Sheet1!A1*A1", 999, true],
  ["several sheets at once", "=SUM(Data:Lain!A1)+A1", 25, false],
  ["several sheets where Excel takes one", "=SUMIF(Data:Lain!A1,1)+A1", 999, true],
  ["an unknown table", "=SUM(Hilang[Nilai])+A1", 999, true],
  ["a text that only looks like a call", '=A1&"BENTUK.BARU("', "10BENTUK.BARU(", false],
  ["words for a link", '=HYPERLINK("https://kla.example/"&A1,"File "&A1)', "File 10", false],
  ["a list that spills where the file's own results stand", "=SORT(A1:A3)", 999, true],
])("after an edit %s is worked out, or kept and marked: %s", async (_, formula, result, marked) => {
  const { read, write, isMarked } = await opened(
    [
      [1, null, 999],
      [2, null, 998],
      [3, null, 997],
    ],
    { C1: formula },
  );
  await write("A1", 10);
  expect([read("C1"), isMarked("C1")]).toEqual([result, marked]);
});

test("what depends on a kept result is worked out from it", async () => {
  const { read, write, isMarked } = await opened([[1, 999, 5]], { B1: "=BENTUK.BARU(A1)", C1: "=B1+A1" });
  await write("A1", 10);
  expect([read("C1"), isMarked("C1"), isMarked("B1")]).toEqual([1009, false, true]);
});

test("a kept formula is worked out once it can be, and its mark goes", async () => {
  const { book, read, write, isMarked } = await opened([[1, 999]], { B1: "=tarif*A1" });
  await write("A1", 10);
  expect([read("B1"), isMarked("B1")]).toEqual([999, true]);
  addName({ book, sheet: null }, { name: "tarif", formula: "=3", comment: "", visible: true });
  await write("A1", 20);
  expect([read("B1"), isMarked("B1")]).toEqual([60, false]);
});

test("a name that is deleted is missed, as in Excel", async () => {
  const { book, read, calculation } = await opened([[1, 3]], { B1: "=tarif*A1" });
  const name = addName({ book, sheet: null }, { name: "tarif", formula: "=3", comment: "", visible: true });
  await calculation.settled();
  deleteName({ book, sheet: null }, name);
  await calculation.settled();
  expect(read("B1")).toBe("#NAME?");
});

test("a formula that is typed has no result to keep", async () => {
  const { read, write } = await opened([[1]], {});
  await write("B1", "=BENTUK.BARU(A1)");
  expect(read("B1")).toBe("#NAME?");
});

test("rows that are inserted change nothing that they do not touch", async () => {
  const { book, sheet, calculation, read } = await opened([[999], [2], [3], [998], [997]], {
    A1: "=1+1",
    A4: "=SUM(A2:A3)",
    A5: "=BENTUK.BARU(A2)",
  });
  insertCells(book, sheet, { top: 2, left: 0, bottom: 2, right: 16383 }, "Down");
  await calculation.settled();
  expect([read("A1"), read("A5"), read("A6")]).toEqual([999, 5, 997]);
  expect(sheet.formulas.get(toKey(4, 0))).toBe("=SUM(A2:A4)");
});

test.each<[string, CellValue, CellValue]>([
  ["=SUBTOTAL(109,A1:A3)", 6, 4],
  ["=SUBTOTAL(9,A1:A3)", 6, 6],
  ["=AGGREGATE(9,5,A1:A3)", 6, 4],
])("%s follows rows that are hidden", async (formula, before, after) => {
  const { book, sheet, calculation, read, write } = await opened([[1], [2], [3]], {});
  await write("C1", formula);
  expect(read("C1")).toBe(before);
  hideRows(book, sheet, 1, 1, true);
  await calculation.settled();
  expect(read("C1")).toBe(after);
});

test.each<[string, Record<string, string>, Record<string, CellValue>]>([
  ["itself", { A1: "=A1+1" }, { A1: 0 }],
  ["each other", { A1: "=B1+1", B1: "=A1+1" }, { A1: 1, B1: 0 }],
  ["itself within a range", { A4: "=SUM(A1:A4)" }, { A4: 0 }],
  ["itself, and others on it", { A1: "=A1+1", B1: "=A1+5" }, { A1: 0, B1: 5 }],
  ["nothing of its own", { A1: "=B1", B1: "=C1", C1: "=7" }, { A1: 7, B1: 7 }],
])("formulas that depend on %s", async (_, formulas, results) => {
  const { read, write } = await opened([], {});
  for (const [address, formula] of Object.entries(formulas)) await write(address, formula);
  expect(Object.fromEntries(Object.keys(results).map((address) => [address, read(address)]))).toEqual(results);
});

test("a circle that is broken is worked out", async () => {
  const { read, write } = await opened([], {});
  await write("A1", "=B1+1");
  await write("B1", "=A1+1");
  await write("B1", 4);
  expect([read("A1"), read("B1")]).toEqual([5, 4]);
});

test.each<[string, CellValue]>([
  ["=SUM(SEQUENCE(3))", 6],
  ["=INDEX(SEQUENCE(2),2)", 2],
  ['=HYPERLINK("https://kla.example/")', "https://kla.example/"],
  ["=HYPERLINK(A9)", 0],
  ["=EDATE(45322,1)", 45351],
  ["=EDATE(45322,-11)", 44985],
  ['=EDATE("x",1)', "#VALUE!"],
  ["=EDATE(1/0,1)", "#DIV/0!"],
])("%s is what Excel makes of it", async (formula, result) => {
  const { read, write } = await opened([[1]], {});
  await write("C1", formula);
  expect(read("C1")).toBe(result);
});

test("sorting a range in a formula leaves it as it is for all others", async () => {
  const { read, write } = await opened(
    [
      ["a", 10],
      ["b", 20],
      ["c", 30],
    ],
    {},
  );
  await write("D1", '=XLOOKUP("c",A1:A3,B1:B3)');
  await write("D2", "=INDEX(SORT(B1:B3,1,-1),1)");
  await write("D3", "=INDEX(SORTBY(A1:A3,B1:B3,-1),1)");
  await write("D4", '=XLOOKUP("c",A1:A3,B1:B3)');
  await write("B3", 31);
  expect(["D1", "D2", "D3", "D4"].map(read)).toEqual([31, 31, "c", 31]);
});

/** What the engine cannot work out is never a silent 0: it is right, keeps what it had, or shows that it is not known. */
import type { CellValue } from "../../src/core/workbook";
import type { Book } from "../../src/workbench/book/book";
import { cellValueOf, setCells } from "../../src/workbench/book/cells";
import { createBook } from "../../src/workbench/book/create";
import { addName } from "../../src/workbench/book/names";
import { spelled } from "../../src/workbench/book/spelling";
import { addSheet, deleteSheet, moveSheet } from "../../src/workbench/book/sheets";
import { calculate } from "../../src/workbench/functions/calculation";
import { workbookOf } from "../officeJs";

const at = (row: number) => ({ top: row, left: 3, bottom: row, right: 3 });

async function results(formulas: readonly string[], then?: (book: Book) => void): Promise<CellValue[]> {
  const one = [[1], [5], ["abc"]];
  const book = createBook(
    workbookOf({
      Hasil: [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ],
      TD1: one,
      TD2: [[2], [7], [null]],
      "Kota 3": [[3], [9], [true]],
    }),
  );
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  const calculation = calculate(book, { send: () => undefined });
  calculation.define([]);
  formulas.forEach((formula, index) => setCells(book, sheet, at(10 * index), [[formula]]));
  await calculation.settled();
  then?.(book);
  await calculation.settled();
  calculation.dispose();
  return formulas.map((_, index) => cellValueOf(sheet, 10 * index, 3));
}

test.each<[string, CellValue]>([
  ["=SUM(TD1:TD2!A1)", 3],
  ["=SUM('TD1:Kota 3'!A1)", 6],
  ["=AVERAGE('TD1:Kota 3'!A1:A2)", 4.5],
  ["=MAX('TD1:Kota 3'!A1:A2)", 9],
  ["=COUNT('Kota 3:TD1'!A1:A3)", 6],
  ["=COUNTA('TD1:Kota 3'!A3)", 2],
  ["=SUM(1,TD1:TD2!A1,10)", 14],
  ["=ROUND(SUM(TD1:TD2!A1)/2,0)", 2],
  ['=SUM(TD1:TD2!A1)&" TD1:TD2!A1"', "3 TD1:TD2!A1"],
  ["='TD1:TD2'!A1", "#NAME?"],
  ["=SUMIF('TD1:TD2'!A1,1)", "#NAME?"],
  ["=SUM(TD1:TD9!A1)", "#NAME?"],
  ["=LAMBDA(x,x)", "#CALC!"],
  ["=LAMBDA(x,x+1)(2)", 3],
  ["=LET(f,LAMBDA(n,n+1),f(2))", "#NAME?"],
  ["=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))(1)", "#NAME?"],
  ['=SUM(XLOOKUP("a",A1:A3,B1:B3):XLOOKUP("c",A1:A3,B1:B3))', "#NAME?"],
  ["=SUM(INDEX(B1:B3,2):INDEX(B1:B3,3))", 5],
  ["=SUM(B1:INDEX(B1:B3,2))", 3],
  ["=SUM((B1,B3))", "#NAME?"],
  ['=INFO("osversion")', "#NAME?"],
  ['=GETPIVOTDATA("a",A1)', "#NAME?"],
  ['=CELL("row",B5)', 5],
  ['=CELL("address",B5)', "$B$5"],
  ['=CELL("address",INDEX(A1:A3,2))', "$A$2"],
  ["=CELL(\"address\",'Kota 3'!B5)", "#NAME?"],
  ['=CELL("contents",B2)', 2],
  ['=CELL("type",A2)', "l"],
  ['=CELL("format",A2)', "#NAME?"],
  ['=REGEXTEST("SK-12","^SK-\\d+$")', true],
  ['=REGEXTEST("sk","SK",1)', true],
  ['=REGEXREPLACE("a1b22","\\d+","#")', "a#b#"],
  ['=REGEXREPLACE("a1b22","\\d+","#",-1)', "a1b#"],
  ['=REGEXTEST("a","(")', "#VALUE!"],
])("%s is %s", async (formula, value) => {
  expect(await results([formula])).toEqual([value]);
});

test("sheets that are called like cells are quoted where a formula is typed", () => {
  const book = createBook(workbookOf({ TD1: [], TD2: [], Januari: [], Maret: [] }));
  expect(spelled(book, null, null, "=sum(TD1:TD2!a1)+SUM(Januari:Maret!B2)")).toBe(
    "=SUM('TD1:TD2'!A1)+SUM(Januari:Maret!B2)",
  );
});

test("sheets that come between, leave or move count at once", async () => {
  const formula = ["=SUM(TD1:TD2!A1)"];
  expect(
    await results(formula, (book) => {
      const sheet = addSheet(book, "Baru");
      setCells(book, sheet, { top: 0, left: 0, bottom: 0, right: 0 }, [[100]]);
      moveSheet(book, sheet, 2);
    }),
  ).toEqual([103]);
  expect(
    await results(["=SUM('TD1:Kota 3'!A1)"], (book) => book.sheets[2] && deleteSheet(book, book.sheets[2])),
  ).toEqual([4]);
});

test("a lambda under a name of the workbook is not known, and what depends on it neither", async () => {
  const found = await results(["=DOBEL(2)", "=D1+1"], (book) => {
    addName({ book, sheet: null }, { name: "DOBEL", formula: "=LAMBDA(x,x*2)", comment: "", visible: true });
  });
  expect(found).toEqual(["#NAME?", "#NAME?"]);
});

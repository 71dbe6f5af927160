/** Tables and columns that are renamed, tables that go: whatever speaks of them speaks of the new name, of cells, or of nothing. */
import type { CellValue } from "../../src/core/workbook";
import { toKey } from "../../src/workbench/book/book";
import { cellValueOf } from "../../src/workbench/book/cells";
import { createBook } from "../../src/workbench/book/create";
import { calculate } from "../../src/workbench/functions/calculation";
import { sharedOfficeJs, workbookOf } from "../officeJs";

type Doing = (table: Excel.Table, sheet: Excel.Worksheet) => unknown;

/** A table of two rows at Data!A1:B3 with `formula` in Lain!A1 and [@Nilai]*2 beside it in the table. */
async function after(formula: string, doing: Doing) {
  const rows = [
    ["Nilai", "Dua kali", "x"],
    [5, 10],
    [7, 14],
  ];
  const book = createBook(workbookOf({ Lain: [[null]], Data: rows }, {}));
  const calculation = calculate(book, { send: () => undefined });
  const { Excel } = await sharedOfficeJs(book);
  const run = (work: Doing): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      work(sheet.tables.getItemOrNullObject("Table1"), sheet);
      await context.sync();
    });
  await run((_, sheet) => {
    sheet.tables.add("A1:B3", true);
    sheet.getRange("B2:B3").formulas = [["=[@Nilai]*2"], ["=[@Nilai]*2"]];
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Lain").getRange("A1").formulas = [[formula]];
    await context.sync();
  });
  await calculation.settled();
  const [other, data] = book.sheets;
  const before = other ? cellValueOf(other, 0, 0) : null;
  await run(doing);
  await calculation.settled();
  calculation.dispose();
  const [sheet, key] = [other, toKey(0, 0)];
  const now: [string | undefined, CellValue] = [sheet?.formulas.get(key), sheet ? cellValueOf(sheet, 0, 0) : null];
  return { before, now, inTable: data?.formulas.get(toKey(1, 1)), book };
}

const rename: Doing = (table) => (table.name = "Skor");
const gone = "#REF!";

test.each<[string, CellValue, Doing, string, CellValue]>([
  ["=SUM(Table1[Nilai])", 12, rename, "=SUM(Skor[Nilai])", 12],
  ["=SUM(table1[[Nilai]:[Dua kali]])", 36, rename, "=SUM(Skor[[Nilai]:[Dua kali]])", 36],
  ["=ROWS(Table1)+COUNTA(Table1[#Headers])", 4, rename, "=ROWS(Skor)+COUNTA(Skor[#Headers])", 4],
  [
    '="Table1[Nilai]"&SUM(Table1[Nilai])',
    "Table1[Nilai]12",
    rename,
    '="Table1[Nilai]"&SUM(Skor[Nilai])',
    "Table1[Nilai]12",
  ],
  ["=SUM(Table1[Nilai])", 12, (table) => table.delete(), "=SUM(#REF!)", gone],
  ["=ROWS(Table1)", 2, (table) => table.delete(), "=ROWS(#REF!)", gone],
  ["=SUM(Table1[Nilai])", 12, (table) => table.convertToRange(), "=SUM(Data!$A$2:$A$3)", 12],
  ["=ROWS(Table1)", 2, (table) => table.convertToRange(), "=ROWS(Data!$A$2:$B$3)", 2],
  ["=SUM(Table1[Nilai])", 12, (table) => (table.columns.getItemAt(0).name = "Skor #1"), "=SUM(Table1[Skor '#1])", 12],
  ["=SUM(Table1[Nilai])", 12, (_, sheet) => (sheet.getRange("A1").values = [["Skor"]]), "=SUM(Table1[Skor])", 12],
  [
    "=SUM(Table1[[#Data],[Nilai]:[Dua kali]])",
    36,
    (_, sheet) => (sheet.getRange("A1:B1").values = [["N", "D"]]),
    "=SUM(Table1[[#Data],[N]:[D]])",
    36,
  ],
])("%s (%s)", async (formula, first, doing, then, result) => {
  const { before, now } = await after(formula, doing);
  expect(before).toBe(first);
  expect(now).toEqual([then, result]);
});

test.each<[string, Doing, string | undefined]>([
  ["a column is renamed", (table) => (table.columns.getItemAt(0).name = "Skor"), "=[@Skor]*2"],
  ["a column gets two words", (table) => (table.columns.getItemAt(0).name = "Skor akhir"), "=[@[Skor akhir]]*2"],
  ["the table is renamed", rename, "=[@Nilai]*2"],
  ["the table is taken off", (table) => table.convertToRange(), "=Data!$A$2*2"],
  ["the table is deleted", (table) => table.delete(), undefined],
])("within the table, when %s", async (_, doing, formula) => {
  expect((await after("=1", doing)).inTable).toBe(formula);
});

test("rules and names that speak of a table follow, too", async () => {
  const { book } = await after("=1", (table, sheet) => {
    sheet.names.add("semua", "=Table1[Nilai]");
    sheet.getRange("D1").dataValidation.rule = { custom: { formula: "=D1<SUM(Table1[Nilai])" } };
    sheet.getRange("D1").conditionalFormats.add("Custom").custom.rule.formula = "=D1>MAX(Table1[Nilai])";
    table.name = "Skor";
  });
  const told = JSON.stringify(book.sheets.map((sheet) => [sheet.names, sheet.validations, sheet.conditionalFormats]));
  expect(told.match(/Skor\[Nilai\]/g)).toHaveLength(3);
  expect(told).not.toContain("Table1");
});

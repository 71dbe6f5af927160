/** Sheets that are renamed or deleted: whatever speaks of them speaks of the new name, or of nothing. */
import type { CellValue } from "../../src/core/workbook";
import { toCellRef } from "../../src/core/workbook";
import type { Book, BookSheet } from "../../src/workbench/book/book";
import { toKey } from "../../src/workbench/book/book";
import { cellValueOf } from "../../src/workbench/book/cells";
import { addConditionalFormat } from "../../src/workbench/book/conditionalFormats";
import { createBook } from "../../src/workbench/book/create";
import { addName } from "../../src/workbench/book/names";
import { deleteSheet, renameSheet } from "../../src/workbench/book/sheets";
import { addTable } from "../../src/workbench/book/tables";
import { unvalidated, validate } from "../../src/workbench/book/validations";
import { calculate } from "../../src/workbench/functions/calculation";
import { officeJs, workbookOf } from "../officeJs";

const one = { top: 0, left: 0, bottom: 0, right: 0 };

function bookWith(formula: string): { book: Book; sheet: BookSheet; other: BookSheet } {
  const rows = [
    ["Nilai", "Maks"],
    [5, 6],
    [7, 8],
  ];
  const book = createBook(workbookOf({ Data: [[null]], "Rekap 2024": rows, Lain: [[1]] }, { A1: formula }));
  const [sheet, other] = book.sheets;
  if (!sheet || !other) throw new Error("The book has too few sheets.");
  addTable(book, other, { top: 0, left: 0, bottom: 2, right: 1 }, true);
  return { book, sheet, other };
}

const at = (sheet: BookSheet, address: string): string | undefined => {
  const { row, column } = toCellRef("", address) ?? { row: -1, column: -1 };
  return sheet.formulas.get(toKey(row, column));
};

test.each<[string, string, string]>([
  ["='Rekap 2024'!A2", "='Rekap 2025'!A2", "=#REF!A2"],
  ["=SUM('rekap 2024'!$A$2:B3)*2", "=SUM('Rekap 2025'!$A$2:B3)*2", "=SUM(#REF!$A$2:B3)*2"],
  ["='Rekap 2024'!A2+'Rekap 2024'!A3", "='Rekap 2025'!A2+'Rekap 2025'!A3", "=#REF!A2+#REF!A3"],
  ["=\"'Rekap 2024'!A2\"&Lain!A1", "=\"'Rekap 2024'!A2\"&Lain!A1", "=\"'Rekap 2024'!A2\"&Lain!A1"],
  ["='Rekap 2024 lama'!A2", "='Rekap 2024 lama'!A2", "='Rekap 2024 lama'!A2"],
  ["='[Buku.xlsx]Rekap 2024'!A2", "='[Buku.xlsx]Rekap 2024'!A2", "='[Buku.xlsx]Rekap 2024'!A2"],
  ["=SUM('Data:Rekap 2024'!A2)", "=SUM('Data:Rekap 2025'!A2)", "=SUM('Data:Rekap 2024'!A2)"],
  ["=SUM(Table1[Nilai])", "=SUM(Table1[Nilai])", "=SUM(#REF!)"],
  ["='Rekap 2024'!tarif", "='Rekap 2025'!tarif", "=#REF!tarif"],
  [
    "=IF('Rekap 2024'!A:A=1,Lain!A1,'Rekap 2024'!2:2)",
    "=IF('Rekap 2025'!A:A=1,Lain!A1,'Rekap 2025'!2:2)",
    "=IF(#REF!A:A=1,Lain!A1,#REF!2:2)",
  ],
])("%s", (formula, renamed, deleted) => {
  const first = bookWith(formula);
  renameSheet(first.book, first.other, "Rekap 2025");
  expect(at(first.sheet, "A1")).toBe(renamed);
  const second = bookWith(formula);
  deleteSheet(second.book, second.other);
  expect(at(second.sheet, "A1")).toBe(deleted);
});

test.each<[string, string, string]>([
  ["Lain", "It's", "='It''s'!A1"],
  ["Lain", "A1", "='A1'!A1"],
  ["Lain", "Kedua", "=Kedua!A1"],
  ["Lain", "Kota Baru", "='Kota Baru'!A1"],
])("a sheet %s that becomes %s is quoted where Excel quotes it", (before, after, formula) => {
  const { book, sheet } = bookWith(`=${before}!A1`);
  const lain = book.sheets[2] ?? sheet;
  renameSheet(book, lain, after);
  expect(at(sheet, "A1")).toBe(formula);
});

test("names, conditional formats and validations follow, too", () => {
  const { book, sheet, other } = bookWith("=1");
  addName({ book, sheet: null }, { name: "semua", formula: "='Rekap 2024'!$A$2:$A$3", comment: "", visible: true });
  addName({ book, sheet }, { name: "satu", formula: "='Rekap 2024'!$A$2", comment: "", visible: true });
  addConditionalFormat(book, sheet, [one], { type: "Custom", formula: "='Rekap 2024'!A2>1" });
  const inFile = { type: "cellIs" as const, operator: "greaterThan" as const, formula: "'Rekap 2024'!A2" };
  addConditionalFormat(book, sheet, [one], { type: "CellValue", formula: "=A1>('Rekap 2024'!A2)", inFile });
  const list = { inCellDropDown: true, source: "='Rekap 2024'!$A$2:$A$3" };
  validate(book, sheet, [one], { ...unvalidated, type: "List", rule: { list } });
  renameSheet(book, other, "Baru");
  const told = JSON.stringify([...[book.names, sheet.names, sheet.conditionalFormats, sheet.validations]]);
  expect(told.match(/Baru!/g)).toHaveLength(6);
  expect(told).not.toContain("Rekap 2024");
  deleteSheet(book, other);
  expect(book.names[0]?.formula).toBe("=#REF!$A$2:$A$3");
  expect(sheet.validations[0]?.rule).toEqual({ list: { ...list, source: "=#REF!$A$2:$A$3" } });
});

test("results stay when a sheet is renamed, and are #REF! when it is deleted; edits there still count", async () => {
  const { book, sheet, other } = bookWith("=SUM('Rekap 2024'!A2:A3)");
  const calculation = calculate(book, { send: () => undefined });
  calculation.define([]);
  await calculation.settled();
  const { Excel } = await officeJs(book);
  const result = async (work: (context: Excel.RequestContext) => void): Promise<CellValue> => {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    await calculation.settled();
    return cellValueOf(sheet, 0, 0);
  };
  const rename = await result(({ workbook }) => (workbook.worksheets.getItem("Rekap 2024").name = "Hasil"));
  const edit = await result(({ workbook }) => (workbook.worksheets.getItem("Hasil").getRange("A2").values = [[50]]));
  const gone = await result(({ workbook }) => workbook.worksheets.getItem("Hasil").delete());
  expect([rename, edit, gone]).toEqual([12, 57, "#REF!"]);
  expect(book.sheets).not.toContain(other);
  calculation.dispose();
});

/** The way back of fixes over the real Office.js: after rows have moved, after a refusal, and never into the wrong cell. */
import { fixesOf } from "../../src/core/fixes";
import type { Sheet } from "../../src/core/workbook";
import { setProtection } from "../../src/workbench/book/sheets";
import { bookOf, cell, sheetOf } from "../excel/opened";
import { deleteCells, insertCells } from "../../src/workbench/book/shift";
import { closePanes, openPane, type, valueIn } from "./opened";
import type { OpenedPane } from "./opened";

afterEach(closePanes);

const rows: Sheet["rows"] = [
  ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
  [18, "Wajib Belajar 12 Tahun", 24, "20,5", "https://s.id/x"],
  [19, "Sekolah Ramah Anak", 51, 20.5, "https://s.id/y"],
  [20, "Pusat Kreativitas Anak", 35, 20.5, "https://s.id/z"],
];

/** Checked, and its one text fixed to a number. */
async function fixed(): Promise<OpenedPane> {
  const opened = await openPane(bookOf({ name: "Rekap", rows }));
  await opened.session.check();
  await opened.session.fix(fixesOf(opened.report()).map(({ write }) => write));
  expect(scores(opened)).toEqual([20.5, 20.5, 20.5]);
  return opened;
}

const scores = ({ book }: OpenedPane): unknown[] =>
  ["D2", "D3", "D4", "D5"].map((at) => valueIn(book, cell(`Rekap!${at}`))).filter((value) => value !== null);

/** The second row of the sheet. */
const second = { top: 1, left: 0, bottom: 1, right: 16_383 };

test("a fixed cell is found again after a row was inserted above it, and no other is touched", async () => {
  const opened = await fixed();
  insertCells(opened.book, sheetOf(opened.book, "Rekap"), second, "Down");
  type(opened.book, "Rekap!D2", 20.5);
  await opened.session.undo();
  expect(scores(opened)).toEqual([20.5, "20,5", 20.5, 20.5]);
  expect(opened.session.state()).toMatchObject({ journal: [], notice: { tone: "good" } });
});

test("a cell whose row is gone is named, and nothing is written into another", async () => {
  const opened = await fixed();
  deleteCells(opened.book, sheetOf(opened.book, "Rekap"), second, "Up");
  await opened.session.undo();
  expect(scores(opened)).toEqual([20.5, 20.5]);
  expect(opened.session.state().notice).toMatchObject({
    tone: "warning",
    refused: [{ sheet: "Rekap", cells: ["D2"] }],
  });
});

test("what Excel refuses to put back stays in the journal until it can be", async () => {
  const opened = await fixed();
  const sheet = sheetOf(opened.book, "Rekap");
  setProtection(opened.book, sheet, { password: null, options: new Set(), selectionMode: "Normal" });
  await opened.session.undo();
  expect(opened.session.state()).toMatchObject({
    journal: [{ back: [{ to: { value: "20,5" } }] }],
    notice: { tone: "warning" },
  });
  setProtection(opened.book, sheet, null);
  await opened.session.undo();
  expect(scores(opened)).toEqual(["20,5", 20.5, 20.5]);
  expect(opened.session.state().journal).toEqual([]);
});

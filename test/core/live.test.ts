/** After an edit only what changed is read again, and the report is the one that a fresh check gives. */
import { check } from "../../src/core/report/report";
import type { Report } from "../../src/core/report/report";
import type { CellValue, Workbook } from "../../src/core/workbook";
import { kla } from "../instrument";
import { sheet, workbook } from "./grid";

const instrument = kla();
const grid = (score: CellValue): CellValue[][] => [
  ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
  [18, "Wajib Belajar 12 Tahun", 24, score, "SK Wali Kota Nomor 12 Tahun 2024"],
];
const other: CellValue[][] = [
  ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
  [19, "Sekolah Ramah Anak", 51, 40, null],
];
const plain = ({ claimed, supported, findings, unread }: Report): unknown => ({ claimed, supported, findings, unread });
const fresh = (book: Workbook): Workbook => ({ ...book, sheets: book.sheets.map((one) => ({ ...one })) });

test("an edited sheet is read again, the others are what they were", () => {
  const still = sheet("Kedua", other);
  const before = check(workbook(sheet("Rekap", grid(20)), still), instrument);
  const edited = workbook(sheet("Rekap", grid(12)), still);
  const after = check(edited, instrument);
  expect([before.claimed, after.claimed]).toEqual([60, 52]);
  expect(plain(after)).toEqual(plain(check(fresh(edited), instrument)));
  const tableOf = ({ tables }: Report, name: string): unknown =>
    tables.find(({ grid: own }) => own.sheet.name === name);
  expect(tableOf(after, "Kedua")).toBe(tableOf(before, "Kedua"));
  expect(tableOf(after, "Rekap")).not.toBe(tableOf(before, "Rekap"));
});

test("another instrument reads everything afresh", () => {
  const book = workbook(sheet("Rekap", grid(20)));
  const renamed = structuredClone(instrument);
  const first = check(book, instrument);
  expect(check(book, renamed).entries[0]?.indicator).not.toBe(first.entries[0]?.indicator);
  expect(check(book, renamed).claimed).toBe(20);
});

test("checking twice tells the same, with superseded tables too", () => {
  const book = workbook(sheet("Rekap", grid(20)), sheet("Lama", grid(10), { visibility: "hidden" }));
  const first = check(book, instrument);
  expect(first.unread).toHaveLength(1);
  expect(plain(check(book, instrument))).toEqual(plain(first));
});

test("a KLA formula that waits for this very check is no formula that fails", () => {
  const total = (formula: string): Report =>
    check(
      workbook(sheet("Rekap", [...grid(20), [null, "Total Nilai", 24, { formula, value: "#BUSY!" }, null]])),
      instrument,
    );
  const failing = ({ findings }: Report): number => findings.filter(({ rule }) => rule === "formula-error").length;
  expect([failing(total("=KLA.SCORE()")), failing(total("=ROUND(KLA.SCORE(),1)")), failing(total("=D9"))]).toEqual([
    0, 0, 1,
  ]);
});

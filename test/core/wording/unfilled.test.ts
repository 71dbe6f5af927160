/** A workbook that nobody has filled in yet is told by one sentence; one score, a 0 too, is a beginning. */
import { templateSheets } from "../../../src/core/template/sheets";
import { check } from "../../../src/core/report/report";
import { unfilledBook } from "../../../src/core/wording/unfilled";
import { readWorkbook } from "../../../src/xlsx/read";
import { createWorkbook } from "../../../src/xlsx/write/create";
import { kla } from "../../instrument";
import { checked, sheet } from "../grid";

const headings = ["Indikator", "Nilai Maks", "Nilai Mandiri"];

test("the workbook to start from", async () => {
  const sheets = templateSheets({ instrument: kla(), offices: [], last: null, language: "id" });
  const report = check(await readWorkbook(await createWorkbook(sheets), "kosong.xlsx"), kla());
  expect(unfilledBook(report)?.id).toMatch(/^Buku kerja ini belum diisi: 274 nilainya masih kosong\./);
});

test.each<[(string | number | null)[], boolean]>([
  [[null, null, null], true],
  [["", " ", null], true],
  [[0, null, null], false],
  [["belum", null, null], false],
  [[null, 40, null], false],
])("scores %j: said %p", ([first = null, second = null, third = null], isSaid) => {
  const report = checked(
    sheet("Rekap", [
      headings,
      ["18 Wajib Belajar 12 Tahun", 24, first],
      ["19 Sekolah Ramah Anak", 51, second],
      ["20 Pusat Kreativitas Anak", 35, third],
    ]),
  );
  expect(unfilledBook(report) !== null).toBe(isSaid);
});

test("a table without a column of scores is not called unfilled", () => {
  const rows = [
    ["Indikator", "Nilai Maks"],
    ["18 Wajib Belajar 12 Tahun", 24],
    ["19 Sekolah Ramah Anak", 51],
  ];
  expect(unfilledBook(checked(sheet("Rekap", rows)))).toBeNull();
});

/** Tests forms that nobody has filled in: what their formulas come to is no claim. */
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const form = (score: number | null, totals: readonly (number | null)[]): Grid => [
  ["No", "Indikator", "Nilai Maks", "Nilai EM"],
  ["KLASTER IV PENDIDIKAN, PEMANFAATAN WAKTU LUANG, DAN KEGIATAN BUDAYA"],
  [18, "Wajib Belajar 12 Tahun", 24, score],
  [19, "Sekolah Ramah Anak", 51, score],
  [20, "Pusat Kreativitas Anak", 35, score],
  ["Jumlah", null, 110, totals[0] ?? null],
  ["Total", null, 1000, totals[1] ?? null],
];

test.each([[[0, 0]], [[0]], [[null, 0]], [[]]])("blank scores over totals of %j claim nothing", (totals) => {
  expect(checked(sheet("EM", form(null, totals))).claimed).toBeNull();
});

test("zeros that were typed are claimed, and so is a total that was typed over blanks", () => {
  expect(checked(sheet("EM", form(0, [0, 0]))).claimed).toBe(0);
  expect(checked(sheet("EM", form(null, [80, 0]))).claimed).toBe(80);
  expect(checked(sheet("EM", form(null, [null, 80]))).claimed).toBe(80);
});

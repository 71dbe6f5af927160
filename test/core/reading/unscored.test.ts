/** Tests that scores written in titles and names are asked about where no column holds any. */
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const asked: Grid = [
  ["No", "Pertanyaan", "Data Dukung"],
  ["1", "Cakupan anak yang diregistrasi dan memiliki kutipan akta kelahiran", "Laporan 2025.pdf"],
];
const doubtOf = (grid: Grid): unknown[] => {
  const { claimed, doubt } = checked(sheet("Bukti", grid));
  return [claimed, doubt.is];
};

test.each([
  "Indikator 4: Akta Kelahiran - nilai 13,5",
  "4. Akta Kelahiran (skor EM: 13,5)",
  "Indikator 4 Akta Kelahiran, nilai mandiri = 12",
  "Indikator 4 (EM: 13,5 dari 15)",
  "Indikator 4: poin 9",
])("%j as a title says a score", (title) => {
  expect(doubtOf([[title], ...asked])).toEqual([null, "doubtful"]);
});

test.each([
  "Indikator 4: Akta Kelahiran",
  "Indikator 4 (nilai maks 15)",
  "Indikator 4 - nilai 100 %",
  "EM 2025, Indikator 4",
  "Indikator 4, skor tahun 2024",
  "Nilai Indikator 4",
])("%j as a title says none", (title) => {
  expect(doubtOf([[title], ...asked])).toEqual([null, "sure"]);
});

test("scores behind the names of a list without scores are told, maxima are not", () => {
  const list = (behind: string): Grid => [
    ["No", "Indikator", "Data Dukung"],
    [4, `Akta Kelahiran ${behind}`, "Laporan.pdf"],
    [6, "Partisipasi Anak", "SK.pdf"],
  ];
  expect(doubtOf(list("- nilai 13,5"))).toEqual([null, "doubtful"]);
  expect(doubtOf(list("(nilai maks 15)"))).toEqual([null, "sure"]);
});

/** Tests that another city's scores are never the claim: the place in a heading is held against the titles above it. */
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const rows: Grid = [
  [18, "Wajib Belajar 12 Tahun", 24, 20],
  [19, "Sekolah Ramah Anak", 51, 40],
  [20, "Pusat Kreativitas Anak", 35, 30],
];

/** What is claimed of a lone column under that heading, on a sheet of that name and with that title. */
function claimedOf(heading: string, title: string, name = "Sheet1"): readonly [number | null, string] {
  const titled: Grid = title === "" ? [] : [[title], []];
  const { claimed, doubt } = checked(sheet(name, [...titled, ["No", "Indikator", "Nilai Maks", heading], ...rows]));
  return [claimed, doubt.is];
}

test.each([
  ["Nilai Kota Solok", "EVALUASI MANDIRI KLA KOTA PADANG 2025"],
  ["Kota Solok", "KLA Kota Padang"],
  ["Skor Kab. Bantul", "KABUPATEN SLEMAN"],
  ["Kabupaten Terbaik", "KABUPATEN SLEMAN"],
  ["Nilai Kab. Kediri", "PENILAIAN MANDIRI KOTA KEDIRI"],
  ["Capaian Kota Batu", "Pemerintah Kota Malang"],
  ["Nilai Pemkot Bogor", "Kabupaten Bogor"],
  ["SKOR KOTA SOLOK", "KLA KOTA PADANG"],
  ["Score Kota Solok", "Self-assessment Kota Padang"],
  ["Nilai EM Kab. Bantul", "Rekapitulasi KLA Kab. Sleman Tahun 2025"],
])("%j under %j is another city's", (heading, title) => {
  expect(claimedOf(heading, title)).toEqual([null, "doubtful"]);
});

test.each([
  ["Nilai Kota Padang", "EVALUASI MANDIRI KLA KOTA PADANG 2025"],
  ["Nilai Kota Padng", "EVALUASI MANDIRI KLA KOTA PADANG 2025"],
  ["Nilai Kab. Lombok", "KABUPATEN LOMBOK TENGAH"],
  ["Nilai Kota Solok", ""],
  ["Nilai Kota Solok", "EVALUASI MANDIRI KLA 2025"],
  ["Nilai Kota Solok", "PROVINSI SUMATERA BARAT"],
  ["Nilai Kota", "KLA KOTA PADANG"],
  ["NILAI KOTA SEKARANG", "KLA KOTA PADANG"],
  ["Nilai Kab/Kota", "KLA KOTA PADANG"],
  ["Skor Kota Administrasi Jakarta Barat", "KOTA JAKARTA BARAT"],
])("%j under %j is the city's own", (heading, title) => {
  expect(claimedOf(heading, title)).toEqual([90, "sure"]);
});

test("the sheet's name says whose it is as well", () => {
  expect(claimedOf("Nilai Kota Solok", "", "KLA Kota Padang")).toEqual([null, "doubtful"]);
});

test("of two cities' columns the one that the title names counts, wherever it stands, and without a title none", () => {
  const both = rows.map((row): Grid[number] => [...row.slice(0, 3), 10, 20]);
  const claimed = (title: string, one: string, other: string): number | null =>
    checked(sheet("Rekap", [[title], [], ["No", "Indikator", "Nilai Maks", one, other], ...both])).claimed;
  expect(claimed("KLA KOTA PADANG", "Kota Solok", "Kota Padang")).toBe(60);
  expect(claimed("KLA KOTA PADANG", "Kota Padang", "Kota Solok")).toBe(30);
  expect(claimed("KLA 2025", "Kota Solok", "Kota Padang")).toBe(null);
});

test("the question names the column", () => {
  const { doubt } = checked(
    sheet("Rekap", [["KLA KOTA PADANG"], [], ["No", "Indikator", "Nilai Maks", "Kota Solok"], ...rows]),
  );
  expect(doubt.reasons.map(({ en }) => en)).toEqual([expect.stringContaining('"Kota Solok" names one place')]);
});

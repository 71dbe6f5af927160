/** Whose assessment a workbook is, by the names that files, titles and sheets bear in offices. */
import { cityOf, cityOfPath } from "../../../src/core/province/city";
import { checked, sheet } from "../grid";

test.each<[string, string | null]>([
  ["Kota Kediri.xlsx", "Kota Kediri"],
  ["kab-way-kanan_em 2025 (1).xlsx", "Kabupaten Way Kanan"],
  ["KAB. PENAJAM PASER UTARA EM FINAL.xlsx", "Kabupaten Penajam Paser Utara"],
  ["REKAP KOTA SURAKARTA 2025.xlsm", "Kota Surakarta"],
  ["KotaBanjarbaru-rev2.xlsx", "Kota Banjarbaru"],
  ["jatim/Kab. Kediri/rekap em.xlsx", "Kabupaten Kediri"],
  ["D:\\KLA\\Kota Batu\\EM.xlsx", "Kota Batu"],
  ["Kota Administrasi Jakarta Pusat.xlsx", "Kota Administrasi Jakarta Pusat"],
  ["Kabupaten Kepulauan Siau Tagulandang Biaro.xlsx", "Kabupaten Kepulauan Siau Tagulandang Biaro"],
  ["Kediri EM 2025.xlsx", null],
  ["password.xlsx", null],
  ["Kota Kediri/salinan Budi.xlsx", "Kota Kediri"],
  ["rekap kota layak anak.xlsx", null],
  ["Rekap Kabupaten_Kota.xlsx", null],
  ["EM-KLA-2025-final.xlsx", null],
  ["rekap_kota_final.xlsx", null],
  ["Book1.xlsx", null],
  ["274.xlsx", null],
  [`${"kota ".repeat(20_000)}.xlsx`, null],
])("the path %p names %p", (path, city) => {
  expect(cityOfPath(path)).toBe(city);
});

const table = [
  ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
  [18, "Wajib Belajar 12 Tahun", 24, 20],
  [19, "Sekolah Ramah Anak", 51, 40],
  [20, "Pusat Kreativitas Anak", 35, 30],
];

test.each<[(string | null)[][], string | null]>([
  [[["EVALUASI MANDIRI KLA KOTA CANDRA TAHUN 2025"]], "Kota Candra"],
  [[["EVALUASI MANDIRI KABUPATEN/KOTA LAYAK ANAK"], ["KABUPATEN TIRTA KENCANA"]], "Kabupaten Tirta Kencana"],
  [[["KABUPATEN / KOTA LAYAK ANAK"]], null],
  [[["Kab/Kota: Kediri"]], "Kediri"],
  [[["Nama Kabupaten/Kota", ": Kota Kediri"]], "Kota Kediri"],
  [[["Kabupaten", "Way Kanan"]], "Kabupaten Way Kanan"],
  [[["Pemerintah Kota Blitar, Dinas P3A"]], "Kota Blitar"],
  [[["Formulir untuk kota yang ramah anak"]], null],
  [[["PEMERINTAH KAB.SRAGEN"]], "Kabupaten Sragen"],
  [[["Tahun 2025"]], null],
])("the title %j names %p", (title, city) => {
  const report = checked(sheet("Rekap", [...title, [], ...table]));
  expect(cityOf(report, "rekap.xlsx", null)).toBe(city);
});

test("the file's own name wins over the title of a template, and the sheet's over both", () => {
  const report = checked(sheet("Kab. Demak", [["KOTA CONTOH"], [], ...table]));
  expect(cityOf(report, "Kab. Batang.xlsx", null)).toBe("Kabupaten Batang");
  expect(cityOf(report, "Kab. Batang.xlsx", "Kab. Demak")).toBe("Kabupaten Demak");
  expect(cityOf(report, "provinsi.xlsx", "Demak")).toBe("Demak");
  expect(cityOf(report, "provinsi.xlsx", "1")).toBe("1");
});

test("a file that was read may be called by the bare name", () => {
  expect(cityOf(checked(sheet("Rekap", table)), "Kediri EM 2025.xlsx", null)).toBe("Kediri");
});

test("a place that only a sheet names is found", () => {
  expect(cityOf(checked(sheet("Kota Salatiga", table)), "rekap.xlsx", null)).toBe("Kota Salatiga");
});

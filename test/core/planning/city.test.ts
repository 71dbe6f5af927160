/** Whose workbook it is: by titles, names of sheets and fields, and never where every city is meant. */
import { isSameCity } from "../../../src/core/naming/city";
import type { City } from "../../../src/core/naming/city";
import { cityOf } from "../../../src/core/report/city";
import type { CellValue } from "../../../src/core/workbook";
import { checked, sheet } from "../grid";

const table: CellValue[][] = [
  ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "OPD"],
  [4, "Anak yang Memiliki Kutipan Akta Kelahiran", 15, 9, "Disdukcapil Kota Batu"],
  [5, "Ketersediaan Fasilitas Informasi Layak Anak (ILA)", 45, 30, "Diskominfo"],
];

const cityWith = (...titles: CellValue[][]): City | null => cityOf(checked(sheet("Rekap", [...titles, ...table])));

test.each([
  ["EVALUASI MANDIRI KABUPATEN LAYAK ANAK KABUPATEN LOMBOK TENGAH TAHUN 2023", "kabupaten", "lombok tengah"],
  ["Penilaian Mandiri Kabupaten/Kota Layak Anak Kota Kediri", "kota", "kediri"],
  ["Pemerintah Kab. Situbondo", "kabupaten", "situbondo"],
  ["PEMERINTAH KOTA SURAKARTA", "kota", "surakarta"],
  ["Rekap KLA Kota Administrasi Jakarta Barat 2021", "kota", "administrasi jakarta barat"],
  ["Keputusan Walikota Batu Nomor 12", "kota", "batu"],
  ["Kabupaten Ogan Komering Ulu Timur Provinsi Sumatera Selatan", "kabupaten", "ogan komering ulu timur"],
  ["Kabupaten/Kota : Kab. Malinau", "kabupaten", "malinau"],
  ["Nama Kab/Kota: Bogor", null, "bogor"],
] as const)("%s", (title, kind, name) => {
  expect(cityWith([title])).toEqual({ kind, name });
});

test("the field may stand beside its name, and a sheet's name tells too", () => {
  expect(cityWith(["Kabupaten/Kota", ":", "Kota Sawahlunto"])).toEqual({ kind: "kota", name: "sawahlunto" });
  expect(cityOf(checked(sheet("Kota Bogor", table)))).toEqual({ kind: "kota", name: "bogor" });
});

test.each([
  "Evaluasi Kabupaten/Kota Layak Anak 2024",
  "Menuju Kota Layak Anak",
  "KOTA LAYAK ANAK TAHUN 2025",
  "Kota ini sudah memiliki Perda",
  "Rekap KLA 2024",
])("no city in %s", (title) => {
  expect(cityWith([title])).toBeNull();
});

test("titles stand in the first fifteen rows", () => {
  const below = (rows: number) =>
    cityWith(...Array.from({ length: rows }, (): CellValue[] => ["catatan"]), ["Kota Kediri"]);
  expect(below(14)).toEqual({ kind: "kota", name: "kediri" });
  expect(below(15)).toBeNull();
});

test("two cities in the titles tell neither", () => {
  expect(cityWith(["Kota Kediri"], ["Kota Blitar"])).toBeNull();
});

test.each([
  ["kota", "kediri", "kabupaten", "kediri", false],
  ["kota", "kediri", null, "kediri", true],
  ["kota", "kediri", "kota", "kedirii", true],
  ["kota", "kediri", "kota", "kedari", true],
  ["kota", "kediri", "kota", "kediri jawa timur", true],
  ["kota", "bogor", "kota", "bogar", true],
  ["kota", "batu", "kota", "baru", false],
  ["kabupaten", "lombok tengah", "kabupaten", "lombok timur", false],
  ["kota", "malang", "kota", "magelang", false],
  ["kota", "jakarta barat", "kota", "administrasi jakarta barat", true],
  ["kota", "jakarta barat", "kota", "administrasi jakarta timur", false],
] as const)("%s %s and %s %s are one: %s", (kind, name, other, otherName, isOne) => {
  expect(isSameCity({ kind, name }, { kind: other, name: otherName })).toBe(isOne);
  expect(isSameCity({ kind: other, name: otherName }, { kind, name })).toBe(isOne);
});

/** What is chosen for one sheet can be used for the sheets with the same headings. */
import { alikeSheets, chooseAlike } from "../../../src/core/reading/user/alike";
import { checked, sheet } from "../grid";

const headings = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD"];
const row = (number: number, name: string, max: number) => [number, name, max, 10, "SK 1/2024", "Disdik"];
const { tables } = checked(
  sheet("Klaster III", [headings, row(12, "Persalinan di Fasilitas Kesehatan", 15)]),
  sheet("Klaster IV", [headings, row(18, "Wajib Belajar 12 Tahun", 24)]),
  sheet("Lain", [["Nomor", "Uraian Indikator", "Bobot", "Skor", "Bukti", "OPD"], row(19, "Sekolah Ramah Anak", 51)]),
);
const [first] = tables;

test("sheets with the same headings are alike, others are not", () => {
  expect(first && alikeSheets(first, tables)).toEqual(["Klaster IV"]);
});

test("the choice holds for the alike sheets, whatever was chosen there, and for no other", () => {
  const own = { columns: { score: ["Nilai Mandiri"] } };
  const before = { "Klaster III": own, "Klaster IV": { columns: { score: ["Nilai Maks"] } }, Lain: { columns: {} } };
  expect(first && chooseAlike(before, first, tables)).toEqual({ ...before, "Klaster IV": own });
});

test("without a choice nothing changes", () => {
  expect(first && chooseAlike({}, first, tables)).toEqual({});
});

/** A document of another city is doubtful in a workbook whose titles tell whose it is; visits, partners and names of places are not. */
import { otherCityIn } from "../../../src/core/evidence/documents/cities";
import { check } from "../../../src/core/report/report";
import { kla } from "../../instrument";
import { sheet, workbook } from "../grid";

const sukamaju = { kind: "kota", name: "sukamaju" } as const;

test.each([
  ["Laporan Desa Layak Anak Kabupaten Sleman 2025", "sleman"],
  ["SK Wali Kota Blitar No. 188/12/2025 ttg Gugus Tugas KLA", "blitar"],
  ["Perda Kota Surabaya No. 6 Tahun 2011", "surabaya"],
  ["Keputusan Bupati Lombok Tengah Nomor 5 Tahun 2025 tentang Forum Anak", "lombok tengah"],
  ["SK Walikota Tebing Tinggi 188/5/2024 ttg GT KLA", "tebing tinggi"],
  ["Profil Anak Kab. Bantul 2025.pdf", "bantul"],
  ["Perwal Pemkot Madiun 12/2024", "madiun"],
])("%j is of %s", (text, name) => {
  expect(otherCityIn(text, sukamaju)?.name).toBe(name);
});

test.each([
  "Laporan Desa Layak Anak Kota Sukamaju 2025",
  "SK Wali Kota Sukamaju No. 188/12/2025 ttg Gugus Tugas KLA",
  "Laporan studi tiru ke Kabupaten Sleman 2025",
  "Berita kunjungan dari Kab. Jember, 5 Mei 2025",
  "MoU dengan Kabupaten Bantul No. 5/2025 tanggal 3 Mei 2025 tentang rujukan",
  "Foto Forum Anak di Kota Tua, 5 Mei 2025",
  "Laporan Puskesmas Kota Selatan 2025",
  "Laporan Kecamatan Kota Raja 2025",
  "Laporan Kota Layak Anak 2025",
  "Data Kabupaten/Kota Layak Anak 2025",
  "Putusan PA Kabupaten Sukamaju No. 3/Pdt.P/2025",
  "MoU Kota Sukamaju dan Kabupaten Banyuasri No. 1/2025 tanggal 2 Mei 2025 tentang anak",
  "Laporan se-Kota 2025",
  "Laporan bersama Forum Anak Kota Sukamaju, Kabupaten Banyuasri 2025",
])("%j is of no other city", (text) => {
  expect(otherCityIn(text, sukamaju)).toBeNull();
});

describe("the workbook", () => {
  const rows = [
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
    [19, "Sekolah Ramah Anak", 51, 40, "Laporan Sekolah Ramah Anak Kabupaten Sleman 2025"],
  ];

  test("of a city has documents of another doubted, with their name", () => {
    const titled = [["EVALUASI MANDIRI KLA KOTA SUKAMAJU"], ...rows];
    const report = check(workbook(sheet("EM", titled)), kla(), { years: [2024, 2025] });
    const [finding] = report.findings.filter(({ rule }) => rule === "evidence-doubtful");
    expect(finding?.message.en).toMatch(/document of Kabupaten Sleman, another city/);
    expect([finding?.at.row, finding?.at.column]).toEqual([2, 4]);
  });

  test("that does not tell its city leaves them", () => {
    const report = check(workbook(sheet("EM", rows)), kla(), { years: [2024, 2025] });
    expect(report.findings.map(({ rule }) => rule)).not.toContain("evidence-doubtful");
  });

  test("of that district leaves its own", () => {
    const titled = [["EVALUASI MANDIRI KLA KABUPATEN SLEMAN"], ...rows];
    const report = check(workbook(sheet("EM", titled)), kla(), { years: [2024, 2025] });
    expect(report.findings.map(({ rule }) => rule)).not.toContain("evidence-doubtful");
  });
});

test("a document of the province is doubtful in the workbook of a city, and says whose it is", () => {
  const rows = [
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
    [19, "Sekolah Ramah Anak", 51, 40, "Laporan Sekolah Ramah Anak Provinsi Bali 2025"],
  ];
  const report = check(workbook(sheet("EM", rows)), kla(), { years: [2024, 2025] });
  const [finding] = report.findings.filter(({ rule }) => rule === "evidence-doubtful");
  expect(finding?.message.en).toMatch(/is a document of Provinsi Bali, and a city is assessed/);
});

/** Which documents of last time's workbook are cited again: the same one under other spellings, and none that only look alike. */
import { check } from "../../../src/core/report/report";
import type { Report } from "../../../src/core/report/report";
import { sameDocuments } from "../../../src/core/scoring/sameDocuments";
import type { CellValue } from "../../../src/core/workbook";
import { kla } from "../../instrument";
import { sheet, workbook } from "../grid";

const instrument = kla();

function assessed(evidence: readonly CellValue[], years: readonly number[]): Report {
  const rows = evidence.map((cell, at): CellValue[] => ["Akta Kelahiran", `4.${at + 1}`, null, 1, cell]);
  const heading = ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung"];
  return check(workbook(sheet("Lembar", [heading, ...rows])), instrument, { years });
}

/** True or false for the same document that may or may not stand, null for two documents. */
function compare(now: CellValue, before: CellValue): boolean | null {
  const [found] = sameDocuments(assessed([now], [2024, 2025]), assessed([before], [2022, 2023]));
  return found?.mayStand ?? null;
}

test.each([
  ["https://drive.google.com/file/d/1AbC_dEf/view?usp=sharing", "https://drive.google.com/open?id=1AbC_dEf"],
  ["Klaster 1\\4\\akta 2023.pdf", "./Klaster 1/4/akta 2023.pdf"],
  [
    "SK Wali Kota Nomor 188.45/77/HK/2023 ttg Gugus Tugas KLA, tgl 4 Maret 2023",
    "Kep. Wali Kota No: 188.45 / 77 / HK / 2023 tentang Gugus Tugas KLA",
  ],
  ["SK GT KLA no. 100.3.3.3/45/2023", "Keputusan Bupati Nomor 100.3.3.3/45/2023 tentang Gugus Tugas KLA"],
  ["SK Bupati No. 06 Tahun 2023 tentang Forum Anak", "Keputusan Bupati nomor 6/2023 ttg Forum Anak Daerah"],
  ["Laporan Monev RAD KLA Th. 2022 dan 2023", "laporan monev RAD KLA tahun 2022, 2023"],
  [
    "Foto sosialisasi Puspaga Kel. Sisir, 14 Februari 2023",
    "foto sosialisasi Puspaga di kelurahan Sisir tgl 14/02/2023",
  ],
  ["foto menyusul; SK Camat Batu No 3 Tahun 2023 ttg Forum Anak", "SK Camat Batu No 3/2023 tentang Forum Anak"],
])("%j is last time's %j", (now, before) => {
  expect(compare(now, before)).toBe(false);
});

test.each([
  ["https://drive.google.com/drive/folders/1AbC", "https://drive.google.com/drive/folders/1AbC?usp=sharing"],
  ["Perda No. 6 Tahun 2016 tentang KLA", "Peraturan Daerah Nomor 6 Tahun 2016"],
  ["Perwal 12/2020", "Peraturan Wali Kota Nomor 12 Tahun 2020 tentang RAD"],
  ["SOP Pengaduan Kekerasan Anak Nomor 800/21/2020", "SOP pengaduan kekerasan anak no 800/21/2020"],
  ["RAD KLA Kota 2022-2026 pemenuhan hak anak", "RAD KLA 2022 s.d 2026 Pemenuhan Hak Anak"],
])("%j is last time's %j, and may stand", (now, before) => {
  expect(compare(now, before)).toBe(true);
});

test.each([
  ["https://drive.google.com/file/d/1AbC_dEf/view", "https://drive.google.com/file/d/1abc_dEf/view"],
  ["Perda No. 6 Tahun 2016", "Perwal No. 6 Tahun 2016"],
  ["SK Bupati No. 5 Tahun 2023 tentang Forum Anak", "SK Camat No. 5 Tahun 2023 tentang Forum Anak"],
  ["SK Bupati No. 5 Tahun 2023 tentang Forum Anak", "SK Bupati No. 5 Tahun 2022 tentang Forum Anak"],
  ["Laporan Monev RAD KLA 2023", "Laporan Monev RAD KLA 2022"],
  ["Laporan Monev RAD KLA 2023", "Data Monev RAD KLA 2023"],
  ["foto kegiatan", "foto kegiatan"],
  ["IMG-20230214-WA0003", "IMG-20230214-WA0003"],
  ["SK menyusul", "SK menyusul"],
  ["Ada", "Ada"],
  ["Laporan", "Laporan"],
  ["SK No. 188.45/.../HK/2023 tentang GT", "SK No. 188.45/.../HK/2023 tentang GT"],
])("%j and %j are two documents, or none", (now, before) => {
  expect(compare(now, before)).toBeNull();
});

test("each citation of this year comes once, with every cell that cited it before; idem is left out", () => {
  const link = "https://drive.google.com/file/d/1AbC_dEf/view";
  const now = assessed([`${link}\nPerda No. 6 Tahun 2016`, "idem", "SK baru No 9/2025 tentang SRA"], [2024, 2025]);
  const before = assessed([link, "Perda 6/2016", link], [2022, 2023]);
  const found = sameDocuments(now, before);
  expect(
    found.map((one) => [one.now.entry.question?.code, one.before.map(({ entry }) => entry.question?.code)]),
  ).toEqual([
    ["1", ["1", "3"]],
    ["1", ["2"]],
  ]);
});

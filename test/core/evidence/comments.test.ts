/** Documents that stand in a comment alone: told with the cell, and never counted. */
import { checked, sheet } from "../grid";

const grid = [
  ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
  [18, "Wajib Belajar 12 Tahun", 24, 20, null],
  [19, "Sekolah Ramah Anak", 51, 40, "ada"],
  [20, "Pusat Kreativitas Anak", 35, 30, "https://drive.google.com/file/d/1pka/view"],
];

function said(comments: Record<string, string>, rule: string): string | undefined {
  const report = checked({ ...sheet("Rekap", grid), comments: new Map(Object.entries(comments)) });
  expect(report.supported).toMatchObject({ low: 30 });
  return report.findings.find((finding) => finding.rule === rule)?.message.id;
}

const decree = "SK Wali Kota No. 188.45/100/2025 tanggal 1 Maret 2025 tentang SRA";

test.each<[Record<string, string>, string, string]>([
  [{ E2: decree }, "evidence-missing", "komentar sel E2"],
  [{ D2: decree }, "evidence-missing", "komentar sel D2"],
  [{ B2: "https://drive.google.com/file/d/1a/view" }, "evidence-missing", "komentar sel B2"],
  [{ E2: decree, D2: decree }, "evidence-missing", "komentar sel E2"],
  [{ E3: decree }, "evidence-placeholder", "Dokumen hanya ada di komentar sel E3"],
])("%j is told", (comments, rule, words) => {
  expect(said(comments, rule)).toContain(words);
});

test.each<Record<string, string>>([
  { E2: "cek lagi" },
  { E2: "menyusul" },
  { E3: decree },
  { A1: decree },
  { E2: "Dinas Pendidikan" },
])("%j names no document of row 2", (comments) => {
  expect(said(comments, "evidence-missing")).not.toContain("komentar");
});

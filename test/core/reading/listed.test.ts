/** Tests that documents listed below a question, in the column of its text, are its evidence and never rows of their own. */
import { toA1 } from "../../../src/core/workbook";
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const texts = [
  "Tim dan SOP menangani anak putus sekolah",
  "Pendidikan di lembaga pengasuhan alternatif",
  "Kerja sama antar-PD menangani ATS",
  "Inovasi menangani ATS",
];
const maxima = [5, 10, 4, 5];

/** The questions of indicator 18, with the lines below the second. */
function withLines(lines: Grid, evidence = true): ReturnType<typeof checked> {
  const questions = texts.map((text, at): Grid[number] => [18, String(at + 1), text, maxima[at] ?? 0, 3, null]);
  const rows = [...questions.slice(0, 2), ...lines, ...questions.slice(2)];
  return checked(
    sheet("EM", [["Indikator", "Kode", "Uraian", "Nilai Maks", "Nilai", evidence ? "Data Dukung" : "Status"], ...rows]),
  );
}

function placesOf({ entries }: ReturnType<typeof checked>): string {
  return entries.map(({ indicator, question }) => `${indicator?.number}.${question?.code ?? "-"}`).join(" ");
}

function citedBelow({ entries }: ReturnType<typeof checked>): string {
  return (entries[1]?.evidence ?? []).map(({ at }) => toA1(at.row, at.column)).join(" ");
}

test.each([
  ["1) Laporan pendidikan ABH tahun 2025.pdf", "2) foto kegiatan"],
  ["a) SK Tim ATS Nomor 188/4/2025", "b) Notulen rapat 12 Maret 2025"],
  ["- Laporan kegiatan", "- Daftar hadir peserta"],
  ["• MoU dengan PKBM", "• dokumentasi kegiatan"],
  ["(1) Peraturan Wali Kota No. 12 Tahun 2024", "(2) SOP layanan"],
  ["1. Laporan pelaksanaan Tahun 2025", "2. SK Kepala Dinas nomor 400/12/2025"],
  ["SK Tim ATS 2025.pdf", "IMG_2025_0412.jpg"],
  ["✓ Surat edaran Dinas Pendidikan", "✓ Sertifikat pelatihan"],
  ["1) 18.2 Sekolah (Satuan Pendidikan) Ramah Anak.pdf", "2) Wajib Belajar 12 Tahun.docx"],
  ["* Laporan monev semester I", "* Foto"],
  ["Perjanjian kerja sama nomor 5 tahun 2024", "Berita acara serah terima 3 Juni 2025"],
])("%p and %p", (one, other) => {
  for (const lines of [
    [one, other].map((text): Grid[number] => [null, null, text]),
    [
      [18, null, one],
      [null, null, other],
    ],
  ]) {
    const report = withLines(lines);
    expect([report.claimed, placesOf(report), citedBelow(report)]).toEqual([12, "18.1 18.2 18.3 18.4", "C4 C5"]);
    const bare = withLines(lines, false);
    expect([bare.claimed, placesOf(bare), bare.doubt.is]).toEqual([12, "18.1 18.2 18.3 18.4", "sure"]);
    expect(bare.unread.filter(({ why }) => why.id.startsWith("Baris ini menyebut dokumen"))).toHaveLength(2);
  }
});

test.each(["a) Menyusul dari dinas", "Laporan", "Hasil rapat", "1) Sekolah Ramah Anak", "Catatan: SK belum ada"])(
  "%p is no document",
  (text) => {
    expect(citedBelow(withLines([[null, null, text]]))).toBe("");
  },
);

test.each([
  [["Indikator", "Uraian", "Nilai Maks", "Nilai"], 5],
  [["Indikator", "Uraian", "Target", "Nilai"], null],
])("a question that waits for its score under %p is no document, though its text sounds like one", (heads, max) => {
  const rows = texts.map((text, at): Grid[number] => [
    "Indikator 18. Wajib Belajar 12 Tahun",
    `${at + 1}) ${at === 3 ? "Laporan inovasi 2025" : text}`,
    max && (maxima[at] ?? 0),
    at === 3 ? null : 2,
  ]);
  expect(placesOf(checked(sheet("EM", [heads, ...rows])))).toBe("18.1 18.2 18.3 18.4");
});

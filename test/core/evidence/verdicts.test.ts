/** Tests that what verifiers refuse in a remark beside the evidence is doubtful at best. */
import { refuses } from "../../../src/core/evidence/remarks/verdicts";
import { checked, flagged, sheet } from "../grid";

test.each([
  "TIDAK SESUAI, link kosong",
  "tdk sesuai",
  "Belum sesuai, tanggal SK 2022",
  "ditolak",
  "Link tidak dapat diakses",
  "tidak bisa dibuka",
  "file rusak",
  "Kurang lengkap: daftar hadir",
  "Mohon diperbaiki nomor SK-nya",
  "harap unggah ulang",
  "Dokumen salah",
  "Not accepted",
  "Link terkunci",
  "Dokumen belum ditemukan",
])("%p refuses", (text) => {
  expect(refuses(text)).toBe(true);
});

test.each([
  "sesuai",
  "Sesuai, lanjutkan",
  "sudah diperbaiki",
  "Tidak ada catatan",
  "tidak ada masalah",
  "Lengkap",
  "OK",
  "diterima 12 Maret 2025",
  "tidak perlu revisi",
  "sdh direvisi, sesuai",
  "valid",
  "tanpa koreksi",
  "No issues",
])("%p does not", (text) => {
  expect(refuses(text)).toBe(false);
});

const link = "https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345/view";

/** The state of indicator 18's evidence with a remark under that heading. */
function stateUnder(heading: string, remark: string, evidence: string = link): [string | null, string[]] {
  const heads = ["No", "Indikator", "Nilai Maks", "Nilai", "Link Bukti", heading];
  const report = checked(
    sheet("EM", [
      heads,
      [18, "Wajib Belajar 12 Tahun", 24, 20, evidence, remark],
      [19, "Sekolah Ramah Anak", 51, 40, link, "sesuai"],
    ]),
  );
  const of = (number: number) =>
    report.indicators.find(({ indicator }) => indicator.number === number)?.evidence ?? null;
  expect(of(19)).toBe("documented");
  return [of(18), flagged(report, "evidence-doubtful")];
}

test.each([
  "Catatan Verifikator",
  "Hasil Verifikasi",
  "Status Verifikasi",
  "Reviu Provinsi",
  "Komentar Penilai",
  "Catatan Verval",
  "Verifier's Note",
])("what is refused under %p is doubtful", (heading) => {
  expect(stateUnder(heading, "TIDAK SESUAI, link kosong")).toEqual(["doubtful", ["E2"]]);
  expect(stateUnder(heading, "sesuai")).toEqual(["documented", []]);
  expect(stateUnder(heading, "tidak sesuai", "menyusul")[0]).toBe("undocumented");
});

test("the office's own remarks of other things refuse nothing", () => {
  expect(stateUnder("Keterangan", "kolom nomor kosong")).toEqual(["documented", []]);
});

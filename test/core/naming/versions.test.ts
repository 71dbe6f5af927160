/** Tests that of two names of versions the later one is told, in every notation, and that titles of other things say nothing. */
import { versionOf } from "../../../src/core/naming/versions";
import { areVersions, isVersionAlone, lateness } from "../../../src/core/reading/headings/titleVersions";

test.each([
  ["rev1", "rev2"],
  ["EM_rev03", "EM_rev12"],
  ["v1.0", "v1.1"],
  ["v1.9", "v1.10"],
  ["Rekap v.2", "Rekap v.3"],
  ["rev 2a", "rev 2b"],
  ["rev I", "rev IV"],
  ["rev. A", "rev. C"],
  ["Versi c", "Versi d"],
  ["Pengisian I", "Pengisian II"],
  ["Kirim 1", "Kirim 2"],
  ["Upload 1 (ditolak)", "Upload 2"],
  ["EM ke-1", "EM ke-4"],
  ["EM pertama", "EM kedua"],
  ["Perbaikan 1", "Perbaikan ke-2"],
  ["EM kirim pertama", "EM kirim ulang"],
  ["EM rev", "EM rev rev"],
  ["Finalisasi EM", "Finalisasi EM edit"],
  ["EM 28-02-2025", "EM 02-03-2025"],
  ["Isian 05.03.2025", "Isian 21.03.2025"],
  ["NILAI 2025-03-09", "NILAI 2025-11-02"],
  ["EM_20250601", "EM_20250610"],
  ["EM update 10/5", "EM update 21/5"],
  ["EM tgl 3-6", "EM tgl 15-6"],
  ["0105", "0306"],
  ["EM Mrt", "EM Agst"],
  ["Rekap pagi", "Rekap sore"],
  ["Rekap 09.00", "Rekap 15.30"],
  ["Skor pkl 09.30", "Skor pkl 10.05"],
  ["Rekap jam 8", "Rekap jam 14"],
  ["Rekap 3 Mei pagi", "Rekap 3 Mei sore"],
  ["EM salah", "EM benar"],
  ["EM - usang", "EM - pakai"],
  ["EM kadaluarsa", "EM"],
  ["Coret2an", "Rekap EM"],
  ["Uji coba isi", "Isian resmi"],
  ["EM.bak 2 Juni", "EM"],
  ["EM z_old", "EM"],
  ["EMlama", "EMbaru"],
  ["EM heubeul", "EM anyar"],
  ["Dikembalikan provinsi", "Dikirim ulang"],
  ["Nilai sblm diperbaiki", "Nilai sdh diperbaiki"],
  ["EM blm fix", "EM sdh fix"],
  ["EM blm dicek", "EM sudah dicek"],
  ["Nilai (belum disepakati)", "Nilai (disepakati)"],
  ["Nilai tdk valid", "Nilai valid"],
  ["EM tidak jadi", "EM"],
  ["pra-verifikasi internal", "pasca verifikasi internal"],
  ["D R A F T", "Lampiran Berita Acara"],
  ["Nilai", "Nilai (pakai yang ini)"],
])("%p is older than %p", (older, newer) => {
  expect(lateness(older)).toBeLessThan(lateness(newer));
});

test.each([
  "PERBAIKAN GIZI DAN KLA",
  "Salah satu syarat",
  "Sekolah Baru",
  "Pemakaian data yang benar",
  "V 1 Perlindungan Khusus",
  "V.1",
  "Kirim 2",
  "Menuju Utama",
])("%p as a title says nothing of a version", (title) => {
  expect(versionOf(title, false)).toBe(0);
});

test.each([
  "versi Bappeda",
  "EM ver. dinas",
  "1-5",
  "EM 1-5",
  "Halaman 2",
  "EM 2012",
  "10.05",
  "Klaster 2",
  "Menuju Utama",
  "31/13",
])("%p names no version and no day", (name) => {
  expect(lateness(name)).toBe(0);
});

test("two titles are of one thing's versions where nothing else differs", () => {
  expect(areVersions("Rekap EM 3 Maret 2025", "Rekap EM 17 Maret 2025")).toBe(true);
  expect(areVersions("EM", "EM (update)")).toBe(true);
  expect(areVersions("Halaman 1", "Halaman 2")).toBe(false);
  expect(areVersions("Perbaikan gizi", "Gugus tugas")).toBe(false);
});

test("a title of nothing but a version is one", () => {
  expect(isVersionAlone("(perbaikan 27 Mei, pakai yang ini)")).toBe(true);
  expect(isVersionAlone("Perbaikan gizi")).toBe(false);
  expect(isVersionAlone("Tabel")).toBe(false);
});

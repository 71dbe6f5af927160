/** Habits of what is not filled in yet, and of tables of other things beside and below. */
import type { Habit } from "./book";

export const besideHabits: readonly Habit[] = [
  {
    name: "a table of service standards beside the draft hides its titles from nobody",
    sheets: {
      Draft: `
EVALUASI MANDIRI KLA | | | | | CAPAIAN STANDAR PELAYANAN MINIMAL
TAHUN 2025 | | | | | No | Jenis Layanan | Target | Capaian
DRAFT | | | | | 1 | Pendidikan dasar | 100 | 96
 | | | | | 2 | Kesehatan ibu | 100 | 91
No | Indikator | Nilai Maks | Nilai | | 3 | Air minum | 100 | 88
18 | Wajib Belajar 12 Tahun | 24 | 11 | | 4 | Rumah layak huni | 100 | 70
19 | Sekolah Ramah Anak | 51 | 22 | | 5 | Ketertiban umum | 100 | 81
20 | Pusat Kreativitas Anak | 35 | 13`,
      Final: `
EVALUASI MANDIRI KLA
TAHUN 2025
FINAL

No | Indikator | Nilai Maks | Nilai
18 | Wajib Belajar 12 Tahun | 24 | 21
19 | Sekolah Ramah Anak | 51 | 42
20 | Pusat Kreativitas Anak | 35 | 33`,
    },
    truth: "18=21 19=42 20=33",
  },
  {
    name: "turned sheets of two years, an integrity-zone table below the later one",
    sheets: {
      "2023": `
EVALUASI MANDIRI KLA

Klaster | Kelembagaan | Klaster 1 Hak Sipil | Klaster 2 Keluarga | Klaster 3 Kesehatan
Bobot | 164 | 115 | 156 | 150
Hasil | 74 | 78 | 136 | 98`,
      "2024": `
EVALUASI MANDIRI KLA

Klaster | Kelembagaan | Klaster 1 Hak Sipil | Klaster 2 Keluarga | Klaster 3 Kesehatan
Bobot | 164 | 115 | 156 | 150
Hasil | 148 | 79 | 137 | 116




LEMBAR KERJA ZONA INTEGRITAS
No | Penilaian | Bobot | Jawaban | Nilai | % | Catatan | Eviden
1 | Manajemen Perubahan | 16 | C | 162 | 9 | |
2 | Penataan Tatalaksana | 15 | T | 150 | 8 | proses |
3 | Penguatan Pengawasan | 10 | A | 146 | 5 | |`,
    },
    truth: "KEL=148 K1=79 K2=137 K3=116",
    faults: ["cluster-missing"],
  },
  {
    name: "a sheet a cluster without headings, dashes where scores are to come",
    sheets: {
      "1. Klaster I": `
Klaster 1 - Hak Sipil | 4 | Akta kelahiran | 15 | 12.75
 | 5 | Informasi layak anak | 45 | 39.15
 | 6 | Forum anak | 55 | 48.95`,
      "2. Klaster II": `
Klaster 2 - Keluarga | 7 | Perkawinan anak | 36 | -
 | 8 | Lembaga konsultasi keluarga | 45 | -
 | 9 | PAUD-HI | 13 | 12.22
 | 10 | Lembaga pengasuhan alternatif | 27 | -`,
      "3. Kelembagaan": `
Kelembagaan | 1 | Perda KLA | 96 | -
 | 2 | Gugus tugas KLA | 36 | -
 | 3 | Peran lembaga masyarakat, dunia usaha dan media | 32 | 24.64`,
    },
    truth: "4=12.75 5=39.15 6=48.95 9=12.22 3=24.64",
    faults: ["score-missing"],
  },
  {
    name: "a cluster sheet that nobody has filled in yet is there, though one beside it is called V",
    sheets: {
      "Klaster IV": `
No | Indikator | Nilai Maks | Nilai Mandiri
18 | Wajib Belajar 12 Tahun | 24 | 20
19 | Sekolah Ramah Anak | 51 | 40`,
      "Klaster V": `
No | Indikator | Nilai Maks | Nilai Mandiri
21 | Anak korban kekerasan dan eksploitasi | 122 | 100
22 | Anak korban pornografi, NAPZA, HIV, bencana | 35 | 30`,
      "Kelana Dekela": `
No | Indikator | Nilai Maks | Nilai Mandiri
25 | Kecamatan Layak Anak | 21 |
26 | Desa/Kelurahan Layak Anak | 79 |`,
    },
    truth: "18=20 19=40 21=100 22=30",
    faults: ["score-missing"],
  },
  {
    name: "the same where only the filled sheets say their year",
    sheets: {
      "K IV": `
Penilaian mandiri tahun 2025
No | Indikator | Nilai Maks | Nilai Mandiri
18 | Wajib Belajar 12 Tahun | 24 | 20
19 | Sekolah Ramah Anak | 51 | 40`,
      "Kelana 2024": `
No | Indikator | Nilai Maks | Nilai Mandiri
25 | Kecamatan Layak Anak | 21 |
26 | Desa/Kelurahan Layak Anak | 79 |`,
    },
    truth: "18=20 19=40",
    faults: ["score-missing"],
  },
  {
    name: "row numbers that begin anew in each cluster beside numbered indicators",
    sheets: {
      Evaluasi: `
EVALUASI MANDIRI
Nomor | INDIKATOR/UKURAN | Perolehan | Lampiran
1 | Indikator 1 | 54 | SK 1.pdf
2 | Indikator 2 | 15 | SK 2.pdf
3 | Indikator 3 | 24.5 | SK 3.pdf
 | Jumlah | 93.5 |
1 | Indikator 4 | 8.5 | SK 4.pdf
2 | Indikator 5 | 18.5 | SK 5.pdf
3 | Indikator 6 | 47 | SK 6.pdf
 | Jumlah | 74 |
1 | Indikator 7 | 24 | SK 7.pdf
2 | Indikator 8 | 23.5 | SK 8.pdf
3 | Indikator 9 | 4 | SK 9.pdf
 | Jumlah | 51.5 |
1 | Indikator 21A | 45 | SK 10.pdf
2 | Indikator 21B | 6 | SK 11.pdf
3 | Indikator 22A | 7 | SK 12.pdf`,
    },
    truth: "1=54 2=15 3=24.5 4=8.5 5=18.5 6=47 7=24 8=23.5 9=4 21A=45 21B=6 22A=7",
  },
  {
    name: "row numbers that begin anew on each office's sheet, and below each blank row",
    sheets: {
      Dukcapil: `
No. | Indikator KLA | Skor | Link
1 | Kepemilikan akta kelahiran anak | 10.5 | SK 1.pdf`,
      DP3AP2KB: `
No. | Indikator KLA | Skor | Link
1 | Forum anak dan partisipasi anak | 11.55 | SK 2.pdf

1 | Lembaga konsultasi keluarga | 10.8 | SK 3.pdf

1 | Gugus tugas KLA | 12.96 | SK 4.pdf
2 | Peran lembaga masyarakat dan dunia usaha | 7.36 | SK 5.pdf`,
      Dinkes: `
No. | Indikator KLA | Skor | Link
1 | Persalinan di faskes | 10 | SK 6.pdf
2 | Status gizi balita | 9 | SK 7.pdf
3 | Kawasan tanpa rokok | 8 | SK 8.pdf`,
    },
    truth: "4=10.5 6=11.55 8=10.8 2=12.96 3=7.36 12=10 13=9 17=8",
  },
  {
    name: "stages in rows, the indicator's number filled down beside questions in words",
    sheets: {
      Evaluasi: `
No. | Nama Indikator | Tahap | Nilai Mandiri
7 | Pencegahan Perkawinan Anak | |
7 | Data perkawinan anak | EM | 9
7 | Data perkawinan anak | VA | 4
7 | Upaya pencegahan dan pendampingan | EM | 12
7 | Upaya pencegahan dan pendampingan | VA | 8
7 | Inovasi | EM | 3
7 | Inovasi | VA | 1
9 | PAUD-HI | |
9 | Gugus tugas PAUD-HI | EM | 5
9 | Gugus tugas PAUD-HI | VA | 2
9 | Petugas terlatih KHA | EM | 2
9 | Petugas terlatih KHA | VA | 2`,
    },
    truth: "7.1=9 7.2=12 7.3=3 9.1=5 9.2=2",
  },
  {
    name: "a list without headings in which names begin as fields of a form do",
    sheets: {
      Evaluasi: `
12 | Persalinan di Fasyankes | 23 | 10 | Dinkes
13 | Status Gizi | 20 | 11 | Dinkes
14 | Pemberian Makan pada Bayi dan Anak | 32 | 30 | Dinkes
15 | Pelayanan Ramah Anak di Puskesmas | 20 | 9 | Dinkes
16 | Sanitasi | 25 | 8 | Dinas PUPR
 | Jumlah Nilai KLASTER III | 120 | 68 |
 | Persentase | | 0.57 |`,
    },
    truth: "12=10 13=11 14=30 15=9 16=8",
  },
  {
    name: "sheets of two years, told by long titles only",
    sheets: {
      A: `
HASIL EVALUASI MANDIRI KABUPATEN/KOTA LAYAK ANAK KABUPATEN BANYU BIRU PROVINSI JAWA TENGAH TAHUN 2025 - KLASTER IV PENDIDIKAN, PEMANFAATAN WAKTU LUANG DAN KEGIATAN BUDAYA

No | Indikator | Nilai Maks | Nilai
18 | Wajib Belajar 12 Tahun | 24 | 21
19 | Sekolah Ramah Anak | 51 | 42`,
      B: `
HASIL EVALUASI MANDIRI KABUPATEN/KOTA LAYAK ANAK KABUPATEN BANYU BIRU PROVINSI JAWA TENGAH TAHUN 2023 - KLASTER IV PENDIDIKAN, PEMANFAATAN WAKTU LUANG DAN KEGIATAN BUDAYA

No | Indikator | Nilai Maks | Nilai
18 | Wajib Belajar 12 Tahun | 24 | 11
19 | Sekolah Ramah Anak | 51 | 22`,
    },
    truth: "18=21 19=42",
  },
  {
    name: "a plan and what has been done name documents and are no evidence",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai | Langkah Perbaikan
18 | Wajib Belajar 12 Tahun | 24 | 20 | Menyusun SK dan SOP
19 | Sekolah Ramah Anak | 51 | 40 | Membuat Perda
20 | Pusat Kreativitas Anak | 35 | 30 | Laporan dan foto`,
      Lama: `
No | Indikator | Nilai Maks | Nilai | Sudah | Kebutuhan Dokumen
7 | Pencegahan Perkawinan Anak | 36 | 30 | MoU, SK | Foto
12 | Persalinan di Faskes | 23 | 20 | SK | Laporan`,
    },
    truth: "7=30@- 12=20@- 18=20@- 19=40@- 20=30@-",
  },
];

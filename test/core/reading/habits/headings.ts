/** Habits of headings: over several rows, merged, years and stages beside each other, other words, none at all. */
import type { Habit } from "./book";

export const headingHabits: readonly Habit[] = [
  {
    name: "three rows of headings, merged, maximum and stages under one parent",
    sheets: {
      Rekap: `
REKAPITULASI EVALUASI MANDIRI KLA KOTA ARUNIKA
TAHUN 2025

NO | INDIKATOR | PENILAIAN | | | DATA DUKUNG | OPD
 | | NILAI MAKS | NILAI | | |
 | | | EM | VA | |
7 | Pencegahan Perkawinan Anak | 36 | 30 | 22.5 | Perwali Nomor 12 Tahun 2024 tentang Pencegahan Perkawinan Anak | DP3A
8 | Puspaga dan lembaga konsultasi | 45 | 41 | 30 | SK Puspaga Nomor 4 Tahun 2024 | DP3A
9 | PAUD-HI | 13 | 9 | 9 | | Disdik`,
    },
    merges: { Rekap: ["A1:G1", "A4:A6", "B4:B6", "C4:E4", "C5:C6", "D5:E5", "F4:F6", "G4:G6"] },
    truth: "7=30@F7 8=41@F8 9=9@-",
  },
  {
    name: "years beside each other under one parent, newest first",
    sheets: {
      KLA: `
No | Nama Indikator | Skor Maks | Skor Mandiri | | Eviden
 | | | 2025 | 2024 |
12 | Persalinan di fasilitas kesehatan | 23 | 18 | 15 | Laporan KIA 2025.pdf
13 | Status gizi balita | 20 | 12 | 12.5 | Laporan gizi 2025.pdf
14 | PMBA | 32 | 20 | 31 | Laporan ASI 2025.pdf`,
    },
    merges: { KLA: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"] },
    truth: "12=18@F3 13=12@F4 14=20@F5",
  },
  {
    name: "the same heading under self, verified and final",
    sheets: {
      Sheet1: `
No | Indikator | Nilai Maks | Evaluasi Mandiri | | Verifikasi Administrasi | | Verifikasi Final |
 | | | Nilai | Catatan | Nilai | Catatan | Nilai | Catatan
4 | Akta Kelahiran | 15 | 14 | lengkap | 12 | dokumen lama | 12 |
5 | Informasi Layak Anak | 45 | 40 | | 33 | | 35 |
6 | Partisipasi Anak | 55 | 52 | Forum Anak aktif | 40 | | 44 | `,
    },
    merges: { Sheet1: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "H1:I1"] },
    truth: "4=14 5=40 6=52",
  },
  {
    name: "English headings and names",
    sheets: {
      Assessment: `
No. | Indicator | Max Score | Self-assessment | Supporting Evidence | Responsible Office
7 | Prevention of child marriage | 36 | 33 | Mayor Regulation 12/2024 on child marriage | Women's Office
18 | 12 years of compulsory education | 24 | 20 | Report of 2024.pdf | Education Office
25 | Child-friendly sub-districts | 21 | 11.5 | |`,
    },
    truth: "7=33@E2 18=20@E3 25=11.5@-",
  },
  {
    name: "no headings at all",
    sheets: {
      Sheet1: `
1 | Peraturan/Kebijakan Daerah tentang KLA | 96 | 80 | Perda Nomor 3 Tahun 2023
2 | Penguatan Kelembagaan KLA | 36 | 31 | SK Gugus Tugas Nomor 188 Tahun 2024
3 | Peran Lembaga Masyarakat, Dunia Usaha dan Media Massa | 32 | 20 |
4 | Anak yang memiliki kutipan akta kelahiran | 15 | 14.5 | Laporan Disdukcapil 2024`,
    },
    truth: "1=80 2=31 3=20 4=14.5",
  },
  {
    name: "headings broken over lines in a cell",
    sheets: {
      "Klaster 4": `
NO. | INDIKATOR⏎KLA | NILAI⏎MAKS | NILAI⏎EM | LINK⏎DATA DUKUNG
18. | Wajib Belajar⏎12 Tahun | 24 | 21.5 | https://drive.google.com/drive/folders/1aBcDeF
19. | Sekolah Ramah Anak⏎(SRA) | 51 | 47 | https://drive.google.com/drive/folders/2aBcDeF
20. | Pusat Kreativitas Anak⏎(PKA) | 35 | 21 | https://drive.google.com/drive/folders/3aBcDeF`,
    },
    truth: "18=21.5@E2 19=47@E3 20=21@E4",
  },
  {
    name: "ideal score beside the score that was reached",
    sheets: {
      Isian: `
No | Uraian Indikator | Skor Ideal | Skor Capaian | Persentase | Keterangan
15 | Faskes dengan pelayanan ramah anak | 20 | 16 | '80% | baik
16 | Lingkungan sehat | 25 | 20 | '80% | baik
17 | Kawasan Tanpa Rokok | 30 | 12 | '40% | perlu Perda`,
    },
    truth: "15=16 16=20 17=12",
  },
  {
    name: "the score of the stage beside that of a year gone",
    sheets: {
      Rekap: `
No | Indikator | Bobot | Nilai 2023 | Nilai EM | Bukti Dukung
10 | Standardisasi Lembaga Pengasuhan Alternatif | 27 | 20 | 24 | Sertifikat LKSA
11 | Infrastruktur ramah anak di ruang publik | 35 | 30 | 28.25 | SK RBRA
9 | PAUD HI | 13 | 10 | 12 | SK Gugus Tugas PAUD-HI`,
    },
    truth: "10=24@F2 11=28.25@F3 9=12@F4",
  },
  {
    name: "three years, the last one with the name of the stage",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maksimal | Nilai 2023 | Nilai 2024 | Nilai 2025 (EM)
21A | Pencegahan dalam perlindungan khusus | 83 | 60 | 66 | 71
21B | Pelayanan korban kekerasan dan eksploitasi | 17 | 15 | 16 | 13
21C | Anak yang dibebaskan dari pekerja anak | 22 | 10 | 12 | 18`,
    },
    truth: "21A=71 21B=13 21C=18",
  },
  {
    name: "a column of document kinds beside an empty column of evidence",
    sheets: {
      Isian: `
No | Indikator | Nilai Maks | Nilai Mandiri | Jenis Dokumen | Data Dukung
18 | Wajib Belajar 12 Tahun | 24 | 20 | SK, laporan |
19 | Sekolah Ramah Anak | 51 | 40 | SK, foto, sertifikat |
20 | Pusat Kreativitas Anak | 35 | 30 | Foto kegiatan | https://drive.google.com/file/d/xyz`,
    },
    truth: "18=20@- 19=40@- 20=30@F4",
  },
  {
    name: "headings that begin each cluster anew",
    sheets: {
      "EM 2025": `
KLASTER III KESEHATAN DASAR DAN KESEJAHTERAAN
No | Indikator | Bobot | Nilai
12 | Persalinan di Faskes | 23 | 19
13 | Gizi Balita | 20 | 14
 | JUMLAH | 43 | 33

KLASTER IV PENDIDIKAN
No | Indikator | Bobot | Nilai
18 | Wajib Belajar 12 Tahun | 24 | 22
19 | Satuan Pendidikan Ramah Anak | 51 | 45
 | JUMLAH | 75 | 67
 | TOTAL NILAI | 118 | 100`,
    },
    truth: "12=19 13=14 18=22 19=45",
  },
  {
    name: "slips of the keyboard in the headings",
    sheets: {
      Rekap: `
No | Indkator | Nilai Maksimla | Nilai Mandri | Data Dukug | Keterngan
18 | Wajib Belajar 12 Tahun | 24 | 20 | SK Nomor 1 Tahun 2025 |
19 | Sekolah Ramah Anak | 51 | 40 | |
20 | Pusat Kreatifitas Anak | 35 | 30 | |`,
    },
    truth: "18=20@E2 19=40@- 20=30@-",
  },
  {
    name: "weight times a mark out of hundred is the score",
    sheets: {
      Hitung: `
No | Indikator | Bobot | Nilai (0-100) | Skor
4 | Akta Kelahiran | 15 | 90 | 13.5
5 | Informasi Layak Anak | 45 | 80 | 36
6 | Forum Anak | 55 | 70 | 38.5`,
    },
    truth: "4=13.5 5=36 6=38.5",
  },
  {
    name: "a numbering row under the headings, and a formula in it",
    sheets: {
      Rekap: `
NO | INDIKATOR | NILAI MAKSIMAL | NILAI MANDIRI | SELISIH | BUKTI DUKUNG
(1) | (2) | (3) | (4) | (5) = (3) - (4) | (6)
1 | Perda KLA | 96 | 88 | 8 | Perda 2/2022
2 | Gugus Tugas KLA | 36 | 36 | 0 | SK 188.45/2024
3 | Lembaga masyarakat, dunia usaha, media | 32 | 24 | 8 | MoU APSAI`,
    },
    truth: "1=88@F3 2=36@F4 3=24@F5",
  },
  {
    name: "percent reached between maximum and score",
    sheets: {
      Capaian: `
Kode | Indikator KLA | Nilai Max | % | Nilai Mandiri | Sumber Data
25 | KLA di Kecamatan | 21 | '66.7% | 14 | Kecamatan
26 | KLA di Desa/Kelurahan | 79 | '50% | 39.5 | DPMD`,
    },
    truth: "25=14 26=39.5",
  },
  {
    name: "a target column called a score",
    sheets: {
      Rencana: `
No | Indikator | Nilai Maks | Target Nilai 2025 | Nilai Mandiri 2025
7 | Perkawinan Anak | 36 | 36 | 28
8 | Lembaga Konsultasi (Puspaga) | 45 | 42 | 37
11 | RBRA | 35 | 33 | 30`,
    },
    truth: "7=28 8=37 11=30",
  },
  {
    name: "the achievement of a rate beside the score",
    sheets: {
      K3: `
No | Indikator | Target | Capaian | Nilai Maks | Nilai | Data Dukung
12 | Persalinan di fasilitas kesehatan | '100% | '98,5% | 23 | 20 | Profil Kesehatan 2024
13 | Status Gizi Balita | '14% | '17,2% | 20 | 11 | SSGI 2024
16 | Air minum dan sanitasi | '100% | '91% | 25 | 22 | `,
    },
    truth: "12=20@G2 13=11@G3 16=22@-",
  },
  {
    name: "points already under the heading of a weight, no maxima printed",
    sheets: {
      Rekap: `
NO | INDIKATOR | POIN | PIC
1 | Peraturan daerah tentang KLA | 90.5 | Bagian Hukum
2 | Kelembagaan KLA terbentuk dan berjalan | 30 | Bappeda
4 | Kutipan akta kelahiran | 12 | Disdukcapil`,
    },
    truth: "1=90.5 2=30 4=12",
  },
];

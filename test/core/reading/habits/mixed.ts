/** More habits: what stands around the scores, odd numbers, odd orders, words of the trade, several hands. */
import type { Habit } from "./book";

export const mixedHabits: readonly Habit[] = [
  {
    name: "verified before self, both under short heads",
    sheets: {
      Rekap: `
No | Indikator | Maks | VA | EM | Ket
12 | Persalinan di Faskes | 23 | 12 | 20 | 
13 | Status Gizi Balita | 20 | 9 | 18 | cek ulang
14 | PMBA | 32 | 22 | 30 | `,
    },
    truth: "12=20 13=18 14=30",
  },
  {
    name: "draft and final columns of the same hand",
    sheets: {
      Rekap: `
No | Indikator | Bobot | Nilai Mandiri (draft) | Nilai Mandiri (final)
1 | Perda KLA | 96 | 90 | 84
2 | Gugus Tugas KLA | 36 | 36 | 33
3 | Peran lembaga masyarakat, dunia usaha dan media massa | 32 | 30 | 26`,
    },
    truth: "1=84 2=33 3=26",
  },
  {
    name: "last year's points in a column of their own, named so",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai Tahun Lalu | Nilai | Naik/Turun
4 | Akta Kelahiran | 15 | 15 | 12 | -3
5 | ILA | 45 | 30 | 33 | 3
6 | Forum Anak | 55 | 41 | 50 | 9`,
    },
    truth: "4=12 5=33 6=50",
  },
  {
    name: "the office stands first and the points last",
    sheets: {
      "Per OPD": `
OPD | Indikator | Data Dukung | Tautan | Bobot | Poin
Dinkes | 12 Persalinan di Fasilitas Kesehatan | Profil Kesehatan 2024 | https://s.id/a | 23 | 17
Dinkes | 17 Kawasan Tanpa Rokok | Perda KTR 2/2019 | | 30 | 24
Disdik | 18 Wajib Belajar 12 Tahun | | https://s.id/c | 24 | 20`,
    },
    truth: "12=17@C2+D2 17=24@C3 18=20@D4",
  },
  {
    name: "questions as free text under indicators as sections",
    sheets: {
      K2: `
No | Uraian | Nilai Maks | Nilai
9 | PAUD-HI | 13 | 8
 | Apakah ada gugus tugas PAUD-HI? | 5 | 4
 | Berapa persentase petugas Pos PAUD-HI yang dilatih KHA? | 2 | 1
 | Kerja sama Pos PAUD-HI dengan perangkat daerah lain | 4 | 3
 | Inovasi PAUD-HI | 2 | 0`,
    },
    truth: "9.1=4 9.2=1 9.3=3 9.4=0",
  },
  {
    name: "letters in brackets under a number",
    sheets: {
      "Indikator 19": `
No | Pertanyaan | Skor Maks | Skor
1 | Persentase SRA | 4 | 4
2 | Sarana prasarana ramah anak | 16 | 9.6
(a) | PAUD | 3.2 | 3.2
(b) | SD | 3.2 | 3.2
(c) | SMP | 3.2 | 3.2
3 | Kebijakan anti kekerasan | 2 | 2`,
    },
    truth: "19.1=4 19.2a=3.2 19.2b=3.2 19.2c=3.2 19.3=2",
  },
  {
    name: "percent of the maximum as number with a percent heading, points beside",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Capaian (%) | Skor
15 | PRAP | 20 | 75 | 15
16 | Sanitasi | 25 | 80 | 20
17 | KTR | 30 | 90 | 27`,
    },
    truth: "15=15 16=20 17=27",
  },
  {
    name: "a chart's data to the right of the table",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai | | | Klaster | Persen
18 | Wajib Belajar 12 Tahun | 24 | 20 | | | Klaster IV | 82
19 | Sekolah Ramah Anak | 51 | 40 | | | Klaster V | 70
20 | Pusat Kreativitas Anak | 35 | 30 | | | |`,
    },
    truth: "18=20 19=40 20=30",
  },
  {
    name: "table that starts far from the corner",
    sheets: {
      Sheet3: `





 | | | | PEMERINTAH KOTA ARUNIKA
 | | | | REKAP KLA 2025

 | | | | No. | Nama Indikator | Nilai Max. | Nilai Evaluasi Mandiri
 | | | | 21 | Korban kekerasan dan eksploitasi | 122 | 77.5
 | | | | 22 | Korban pornografi dan situasi darurat | 35 | 20
 | | | | 23 | Penyandang disabilitas dan PSM | 27 | 25
 | | | | 24 | ABH, terorisme, stigma | 21 | 18`,
    },
    truth: "21=77.5 22=20 23=25 24=18",
  },
  {
    name: "the numbers of the older order beside the names",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai
7 | Perkawinan Anak | 36 | 30
8 | Lembaga Konsultasi bagi Orang Tua/Keluarga | 45 | 40
9 | Lembaga Pengasuhan Alternatif | 27 | 20
10 | PAUD-HI | 13 | 11
11 | Infrastruktur Ramah Anak di Ruang Publik | 35 | 30`,
    },
    truth: "7=30 8=40 9=11 10=20 11=30",
  },
  {
    name: "thousands and decimals mixed in one column of texts",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai Mandiri
1 | Perda KLA | '96,00 | '85,50
2 | Gugus Tugas KLA | '36.00 | '30.25
3 | Lembaga Masyarakat, Dunia Usaha, Media | '32 | '21`,
    },
    truth: "1=85.5 2=30.25 3=21",
  },
  {
    name: "points and their maximum in two ways of writing",
    sheets: {
      Rekap: `
Indikator | Nilai
18. Wajib Belajar 12 Tahun | 20 dari 24
19. Sekolah Ramah Anak | 40 dari 51
20. Pusat Kreativitas Anak | 30 dari 35`,
    },
    truth: "18=20 19=40 20=30",
  },
  {
    name: "months beside the score",
    sheets: {
      Progres: `
No | Indikator | Nilai Maks | Januari | Februari | Maret | Nilai Akhir
18 | Wajib Belajar 12 Tahun | 24 | 5 | 12 | 20 | 20
19 | Sekolah Ramah Anak | 51 | 10 | 30 | 41 | 41
20 | Pusat Kreativitas Anak | 35 | 3 | 9 | 31 | 31`,
    },
    truth: "18=20 19=41 20=31",
  },
  {
    name: "a score for every office beside their sum",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Disdik | Dinkes | Dinsos | Total Nilai
18 | Wajib Belajar 12 Tahun | 24 | 12 | 2 | 6 | 20
19 | Sekolah Ramah Anak | 51 | 30 | 8 | 2 | 40
20 | Pusat Kreativitas Anak | 35 | 10 | 10 | 10 | 30`,
    },
    truth: "18=20 19=40 20=30",
  },
  {
    name: "what is lacking beside what there is",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai Mandiri | Kekurangan | Data Dukung Yang Dibutuhkan | Data Dukung
18 | Wajib Belajar 12 Tahun | 24 | 20 | 4 | SK Tim ATS | https://s.id/18
19 | Sekolah Ramah Anak | 51 | 40 | 11 | SK SRA, foto |
20 | Pusat Kreativitas Anak | 35 | 30 | 5 | SK PKA | SK PKA Nomor 3 Tahun 2024`,
    },
    truth: "18=20@G2 19=40@- 20=30@G4",
  },
  {
    name: "evidence of two years under one head",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai | Data Dukung |
 | | | | 2023 | 2024
12 | Persalinan di Faskes | 23 | 20 | Profil 2023.pdf | Profil 2024.pdf
13 | Status Gizi Balita | 20 | 18 | | SSGI 2024.pdf`,
    },
    merges: { Rekap: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1"] },
    truth: "12=20@E3+F3 13=18@F4",
  },
  {
    name: "clusters alone with their scores",
    sheets: {
      Ringkasan: `
No | Klaster | Nilai Maksimal | Nilai Mandiri | %
1 | Kelembagaan | 164 | 130 | 79.3
2 | Klaster I Hak Sipil dan Kebebasan | 115 | 100 | 87
3 | Klaster II Lingkungan Keluarga | 156 | 120 | 76.9
4 | Klaster III Kesehatan | 150 | 120.5 | 80.3
5 | Klaster IV Pendidikan | 110 | 90 | 81.8
6 | Klaster V Perlindungan Khusus | 205 | 155 | 75.6
7 | Kecamatan dan Desa/Kelurahan | 100 | 80 | 80
 | Total | 1000 | 795.5 | 79.6`,
    },
    truth: "KEL=130 K1=100 K2=120 K3=120.5 K4=90 K5=155 KD=80",
  },
  {
    name: "a tracker of documents without any score",
    sheets: {
      Ceklis: `
No | Indikator | Ada | Tidak | Lampiran
18 | Wajib Belajar 12 Tahun | v | | SK ATS Nomor 3 Tahun 2024
19 | Sekolah Ramah Anak | | v |
20 | Pusat Kreativitas Anak | v | | Foto PKA.jpg`,
    },
    truth: "",
  },
  {
    name: "two indicators in one cell",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai
18 & 19 | Wajib Belajar 12 Tahun dan Sekolah Ramah Anak | 75 | 60
20 | Pusat Kreativitas Anak | 35 | 30`,
    },
    truth: "20=30",
    faults: ["indicator-unknown"],
    isAsked: true,
  },
  {
    name: "the parts of indicators in other words than the instrument",
    sheets: {
      "Klaster V": `
No | Indikator | Skor Maks | Skor
21A | Pencegahan | 83 | 70
21B | Layanan AMPK korban kekerasan | 17 | 12
21C | Penarikan pekerja anak | 22 | 9
22A | NAPZA, HIV, pornografi | 17 | 13
22B | Anak dalam situasi bencana | 18 | 15
23A | ABK dan minoritas | 23 | 21
23B | PSM | 4 | 4
24A | Diversi ABH | 14 | 14
24B | Terorisme | 7 | 0`,
    },
    truth: "21A=70 21B=12 21C=9 22A=13 22B=15 23A=21 23B=4 24A=14 24B=0",
  },
  {
    name: "parts as sub-rows below their indicator with its sum",
    sheets: {
      "Klaster V": `
No | Indikator | Skor Maks | Skor
21 | Anak korban kekerasan dan eksploitasi | 122 | 91
 | a. Pencegahan dalam perlindungan khusus | 83 | 70
 | b. Pelayanan korban kekerasan | 17 | 12
 | c. Pekerja anak | 22 | 9
22 | Korban pornografi, NAPZA, bencana | 35 | 28
 | a. Pornografi, NAPZA, HIV/AIDS | 17 | 13
 | b. Bencana dan konflik | 18 | 15`,
    },
    truth: "21A=70 21B=12 21C=9 22A=13 22B=15",
  },
  {
    name: "numbers with the word points and stray blanks",
    sheets: {
      Rekap: `
 No  | Indikator  | Nilai Maks  | Nilai Mandiri
 '18  | Wajib  Belajar 12 Tahun  | '24 poin | ' 20 poin
 '19  |  Sekolah Ramah Anak | '51 poin | '40,5 poin
 '20  | Pusat Kreativitas  Anak | '35 poin | '30 poin`,
    },
    truth: "18=20 19=40.5 20=30",
  },
  {
    name: "an indicator repeated for each of two offices, points once",
    sheets: {
      Rekap: `
No | Indikator | OPD | Nilai Maks | Nilai | Data Dukung
18 | Wajib Belajar 12 Tahun | Disdik | 24 | 20 | SK 1/2025
18 | Wajib Belajar 12 Tahun | Kemenag | | | SK 2/2025
19 | Sekolah Ramah Anak | Disdik | 51 | 40 | SK 3/2025
20 | Pusat Kreativitas Anak | Dispora | 35 | 30 | SK 4/2025`,
    },
    truth: "18=20@F2+F3 19=40@F4 20=30@F5",
  },
  {
    name: "questions of many indicators with the full code in one column",
    sheets: {
      Isian: `
Kode | Nilai Maks | Nilai | Bukti
12.1 | 3 | 3 | a.pdf
12.4 | 3 | 1.5 | b.pdf
13.5 | 4 | 4 |
21A.4a | 6 | 6 | c.pdf
21A.4b | 2 | 1 | d.pdf`,
    },
    truth: "12.1=3@D2 12.4=1.5@D3 13.5=4@- 21A.4a=6@D5 21A.4b=1@D6",
  },
  {
    name: "answers with their points in brackets",
    sheets: {
      Rekap: `
No | Indikator | Jawaban | Skor Maks | Skor
18 | Wajib Belajar 12 Tahun | 80 - 90% | 24 | 18
19 | Sekolah Ramah Anak | Lebih dari 50% | 51 | 40
20 | Pusat Kreativitas Anak | Ada, 3 lokasi | 35 | 30`,
    },
    truth: "18=18 19=40 20=30",
  },
  {
    name: "the year in the sheet's title, two stages as blocks below each other",
    sheets: {
      KLA: `
EVALUASI MANDIRI 2025
No | Indikator | Nilai Maks | Nilai
15 | PRAP | 20 | 18
16 | Sanitasi | 25 | 20
17 | KTR | 30 | 26

VERIFIKASI ADMINISTRASI 2025
No | Indikator | Nilai Maks | Nilai
15 | PRAP | 20 | 9
16 | Sanitasi | 25 | 11
17 | KTR | 30 | 13`,
    },
    truth: "15=18 16=20 17=26",
  },
];

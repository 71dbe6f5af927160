/** Habits of rows: codes, clusters, sub-totals, hidden rows, texts for numbers, answers, documents below each other. */
import type { Habit } from "./book";

export const rowHabits: readonly Habit[] = [
  {
    name: "codes of questions under their indicator's number",
    sheets: {
      Kesehatan: `
Kode | Uraian | Nilai Max | Nilai EM | Data Dukung
12 | Persalinan di Fasilitas Kesehatan | 23 | 14 |
'12.1 | Persentase persalinan di faskes | 3 | 3 | Laporan 1.pdf
'12.2 | Persentase ibu memiliki buku KIA | 3 | 2 | Laporan 2.pdf
'12.3 | Imunisasi dasar lengkap | 3 | 3 |
'12.4 | Jumlah kematian bayi | 3 | 1 | Laporan 4.pdf
'12.5 | Jumlah kematian ibu | 3 | 1 | Laporan 4.pdf
'12.6 | Kerja sama antar OPD | 4 | 4 |
'12.7 | Inovasi | 4 | 0 |`,
    },
    truth: "12.1=3@E3 12.2=2@E4 12.3=3@- 12.4=1@E6 12.5=1@E7 12.6=4@- 12.7=0@-",
  },
  {
    name: "letters of questions behind a point",
    sheets: {
      "19": `
No | Pertanyaan | Maks | Nilai
19 | SEKOLAH RAMAH ANAK | 51 | 13.6
'19.1 | Persentase sekolah ramah anak | 4 | 4
'19.2.a | Jenjang PAUD | 3.2 | 3.2
'19.2.b | Jenjang SD | 3.2 | 3.2
'19.2.c | Jenjang SMP | 3.2 | 3.2`,
    },
    truth: "19.1=4 19.2a=3.2 19.2b=3.2 19.2c=3.2",
  },
  {
    name: "letters of questions behind a blank, under sections",
    sheets: {
      Rekap: `
No | Indikator / Pertanyaan | Nilai Max | Nilai
 | INDIKATOR 19 : SEKOLAH RAMAH ANAK | |
1 | Persentase satuan pendidikan ramah anak | 4 | 3
2 a | Sarana prasarana PAUD | 3.2 | 2
2 b | Sarana prasarana SD | 3.2 | 3
3 | Kebijakan anti kekerasan | 2 | 1
 | INDIKATOR 20 : PUSAT KREATIVITAS ANAK | |
1 | Persentase fasilitas PKA | 4 | 4
2 | Tenaga pengelola | 4 | 2.5`,
    },
    truth: "19.1=3 19.2a=2 19.2b=3 19.3=1 20.1=4 20.2=2.5",
  },
  {
    name: "clusters in roman numbers as rows, sub-totals and a grand total",
    sheets: {
      "Rekap Nilai": `
No | Klaster / Indikator | Maks | Nilai
 | KELEMBAGAAN | 164 | 140
1 | Perda/Kebijakan KLA | 96 | 90
2 | Penguatan Kelembagaan | 36 | 30
3 | Peran Lembaga Masyarakat, Dunia Usaha, Media | 32 | 20
 | Sub Total | 164 | 140
I | HAK SIPIL DAN KEBEBASAN | 115 | 100
4 | Akta Kelahiran | 15 | 15
5 | Fasilitas Informasi Layak Anak | 45 | 40
6 | Pelembagaan Partisipasi Anak | 55 | 45
 | Sub Total | 115 | 100
 | TOTAL | 279 | 240`,
    },
    truth: "1=90 2=30 3=20 4=15 5=40 6=45",
  },
  {
    name: "notes, stars and a signature below",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai Mandiri
22A | Anak korban pornografi, NAPZA, HIV/AIDS | 17 | 14*
22B | Anak korban bencana dan konflik | 18 | 9
23A | Anak disabilitas, minoritas, terisolasi | 23 | 20
23B | Anak dengan perilaku sosial menyimpang | 4 | 2

*) nilai sementara menunggu data Dinas Sosial
Catatan: pengisian terakhir 12 Maret 2025
 | | | Arunika, 14 Maret 2025
 | | | Kepala DP3A
 | | | Dra. Contoh Ibu, M.Si.
 | | | NIP. 19700101 199503 2 001`,
    },
    truth: "22A=14 22B=9 23A=20 23B=2",
  },
  {
    name: "hidden rows with last year's numbers of the same indicators",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai Mandiri
18 | Wajib Belajar 12 Tahun | 24 | 11
18 | Wajib Belajar 12 Tahun | 24 | 20
19 | Sekolah Ramah Anak | 51 | 22
19 | Sekolah Ramah Anak | 51 | 41
20 | Pusat Kreativitas Anak | 35 | 33
20 | Pusat Kreativitas Anak | 35 | 30`,
    },
    hiddenRows: [2, 4, 6],
    truth: "18=20 19=41 20=30",
    isAsked: true,
  },
  {
    name: "number and name merged down over the questions",
    sheets: {
      Isian: `
No | Indikator | Pertanyaan | Nilai Maks | Nilai | Bukti
9 | PAUD-HI | 1 | 5 | 5 | SK Gugus Tugas PAUD-HI 2024
 | | 2 | 2 | 1.25 |
 | | 3 | 4 | 4 | MoU Dinkes
 | | 4 | 2 | 0 |
7 | Pencegahan Perkawinan Anak | 1 | 10 | 8 | Data Kemenag 2024
 | | 2 | 22 | 22 | Data Kemenag 2024
 | | 3 | 4 | 1 |`,
    },
    merges: { Isian: ["A2:A5", "B2:B5", "A6:A8", "B6:B8"] },
    truth: "9.1=5@F2 9.2=1.25@- 9.3=4@F4 9.4=0@- 7.1=8@F6 7.2=22@F7 7.3=1@-",
  },
  {
    name: "one document a row below its indicator",
    sheets: {
      Bukti: `
No | Indikator | Nilai Maks | Nilai | Data Dukung
7 | Pencegahan Perkawinan Anak | 36 | 30 | Perwali Nomor 12 Tahun 2024
 | | | | SE Wali Kota Nomor 5 Tahun 2024
 | | | | Laporan Kegiatan GenRe 2024.pdf
8 | Puspaga | 45 | 40 | SK Puspaga Nomor 4 Tahun 2024
 | | | | Foto kegiatan parenting.jpg`,
    },
    truth: "7=30@E2+E3+E4 8=40@E5+E6",
  },
  {
    name: "indicators counted anew within each cluster",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Skor
 | Klaster IV: Pendidikan | |
1 | Wajib Belajar 12 Tahun | 24 | 18
2 | Sekolah Ramah Anak | 51 | 44
3 | Ketersediaan fasilitas kegiatan budaya, kreativitas dan rekreatif | 35 | 32
 | Klaster V: Perlindungan Khusus | |
1 | Anak korban kekerasan, eksploitasi, pekerja anak | 122 | 90
2 | Anak korban pornografi, NAPZA, HIV/AIDS, bencana dan konflik | 35 | 20
3 | Anak disabilitas, minoritas, terisolasi, perilaku sosial menyimpang | 27 | 25
4 | ABH, jaringan terorisme dan stigmatisasi | 21 | 11`,
    },
    truth: "18=18 19=44 20=32 21=90 22=20 23=25 24=11",
  },
  {
    name: "parts written with a point, a blank and small letters",
    sheets: {
      K5: `
Kode | Indikator | Nilai Maks | Nilai Mandiri
21.a | Pencegahan | 83 | 60
21 B | Pelayanan korban kekerasan | 17 | 15
21c. | Pekerja anak | 22 | 12
24.A | ABH | 14 | 10
24.b | Terorisme dan stigmatisasi | 7 | 5`,
    },
    truth: "21A=60 21B=15 21C=12 24A=10 24B=5",
  },
  {
    name: "numbers as texts, with commas, units and dashes",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai Mandiri
'4 | Akta Kelahiran | '15 | '12,5
'5 | Informasi Layak Anak | '45 | '40.25
'6 | Partisipasi Anak | '55 | '50 poin
'7 | Perkawinan Anak | '36 | -
'8 | Puspaga | '45 | '36,75`,
    },
    truth: "4=12.5 5=40.25 6=50 8=36.75",
    faults: ["score-missing"],
  },
  {
    name: "sorted by the gap, not by the number",
    sheets: {
      Prioritas: `
Prioritas | No | Indikator | Nilai Maks | Nilai Mandiri | Selisih
1 | 19 | Sekolah Ramah Anak | 51 | 20 | 31
2 | 26 | Desa/Kelurahan Layak Anak | 79 | 50 | 29
3 | 5 | Informasi Layak Anak | 45 | 25 | 20
4 | 17 | KTR dan IPS Rokok | 30 | 18 | 12
5 | 18 | Wajib Belajar | 24 | 20 | 4`,
    },
    truth: "19=20 26=50 5=25 17=18 18=20",
  },
  {
    name: "yes and no beside the score",
    sheets: {
      Kuesioner: `
Indikator | Pertanyaan | Ya/Tidak | Skor Maks | Skor
9 PAUD-HI | 1. Apakah ada gugus tugas PAUD-HI? | Ya | 5 | 5
 | 2. Apakah petugas terlatih KHA? | Ya | 2 | 1
 | 3. Apakah ada kerja sama? | Tidak | 4 | 0
 | 4. Apakah ada inovasi? | Ya | 2 | 2`,
    },
    truth: "9.1=5 9.2=1 9.3=0 9.4=2",
  },
  {
    name: "check boxes for there and not there",
    sheets: {
      Ceklis: `
No | Indikator | Ada | Tidak | Nilai Maks | Nilai | Link
18 | Wajib Belajar 12 Tahun | ✓ | ✗ | 24 | 20 | https://bit.ly/kla-18
19 | Sekolah Ramah Anak | ✓ | ✗ | 51 | 40 | https://bit.ly/kla-19
20 | Pusat Kreativitas Anak | ✗ | ✓ | 35 | 0 |`,
    },
    truth: "18=20@G2 19=40@G3 20=0@-",
  },
  {
    name: "code and name in one cell, many ways",
    sheets: {
      Rekap: `
Indikator | Nilai Maks | Nilai Mandiri | Evidence
Indikator 1 - Perda KLA | 96 | 70 | Perda KLA 2022
2) Penguatan Kelembagaan KLA | 36 | 22 |
[3] Peran lembaga masyarakat, dunia usaha, media massa | 32 | 18 |
Ind. 4 Akta Kelahiran | 15 | 13 |
5 . Informasi Layak Anak (ILA) | 45 | 30 |`,
    },
    truth: "1=70@D2 2=22@- 3=18@- 4=13@- 5=30@-",
  },
  {
    name: "a row in the middle that the city invented",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai Mandiri
18 | Wajib Belajar 12 Tahun | 24 | 20
19 | Sekolah Ramah Anak | 51 | 40
 | Kota Layak Lansia | 10 | 8
20 | Pusat Kreativitas Anak | 35 | 30`,
    },
    truth: "18=20 19=40 20=30",
    faults: ["indicator-unknown"],
  },
  {
    name: "names alone, without a number anywhere",
    sheets: {
      Rekap: `
Indikator | Nilai | Data Dukung
Perkawinan Anak | 30 | Perwali 12/2024
PAUD-HI | 10 |
Ruang Bermain Ramah Anak | 20 | SK RBRA
Kawasan Tanpa Rokok | 25 | Perda KTR`,
    },
    truth: "7=30@C2 9=10@- 11=20@C4 17=25@C5",
  },
  {
    name: "the words for questions spelt out",
    sheets: {
      "Indikator 12": `
Indikator | Pertanyaan | Nilai Max | Nilai Evaluasi | Sumber Data
12 Persalinan di Fasilitas Kesehatan | Pertanyaan 1 | 3 | 3 | Dinkes
12 Persalinan di Fasilitas Kesehatan | Pertanyaan 2 | 3 | 3 | Dinkes
12 Persalinan di Fasilitas Kesehatan | Pertanyaan 3 | 3 | 2.66 | Dinkes
12 Persalinan di Fasilitas Kesehatan | Pertanyaan 4 | 3 | 0 | Dinkes
12 Persalinan di Fasilitas Kesehatan | Jumlah | 12 | 8.66 |`,
    },
    truth: "12.1=3 12.2=3 12.3=2.66 12.4=0",
  },
  ...["Nilai tertinggi", "Terendah", "Jumlah halaman ini", "Sub total hal. 1"].map((label): Habit => ({
    name: `a row that is no sum of the indicators above: ${label}`,
    sheets: {
      Cetak: `
No | Indikator | Nilai Maks | Nilai
18 | Wajib Belajar 12 Tahun | 24 | 20
19 | Sekolah Ramah Anak | 51 | 40
 | ${label} | | 41
20 | Pusat Kreativitas Anak | 35 | 30
 | Jumlah | 110 | 90`,
    },
    truth: "18=20 19=40 20=30",
  })),
  ...["Jumlah dipindahkan", "Total berjalan", "Akumulasi", "Capaian (%)", "Posisi akhir Maret"].map((label): Habit => ({
    name: `a row without a code among coded questions: ${label}`,
    sheets: {
      Cetak: `
Kode | Pertanyaan | Nilai Maks | Nilai
'7.1 | Data perkawinan anak | 10 | 5
'7.2 | Upaya pencegahan | 22 | 12
 | ${label} | | 17
'7.3 | Inovasi | 4 | 3
'9.1 | Gugus tugas PAUD-HI | 5 | 4`,
    },
    truth: "7.1=5 7.2=12 7.3=3 9.1=4",
  })),
  {
    name: "questions in free words, no code anywhere, one of them nobody knows",
    sheets: {
      Rekap: `
Indikator | Uraian | Nilai
Pencegahan Perkawinan Anak | Data perkawinan anak | 5
 | Kesepakatan para tokoh | 12
 | Inovasi | 3`,
    },
    truth: "7.1=5 7.3=3 7=12",
  },
  ...(
    [
      ["salah, lihat revisi di bawah", "revisi"],
      ["", "perbaikan, baris atas salah"],
      ["dicoret", ""],
    ] as const
  ).map(([first, second]): Habit => ({
    name: `a row written again below it: "${first}", "${second}"`,
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai | Ket
17 | Kawasan Tanpa Rokok | 30 | 25 |
18 | Wajib Belajar 12 Tahun | 24 | 2 | ${first}
18 | Wajib Belajar 12 Tahun | 24 | 20 | ${second}
19 | Sekolah Ramah Anak | 51 | 40 |
20 | Pusat Kreativitas Anak | 35 | 30 |`,
    },
    truth: "17=25 18=20 19=40 20=30",
    faults: ["indicator-duplicate"],
  })),
  {
    name: "a question written again, the first as it was",
    sheets: {
      Rekap: `
Kode | Pertanyaan | Nilai Maks | Nilai | Ket
'7.1 | Data perkawinan anak | 10 | 1 | keliru
'7.1 | Data perkawinan anak | 10 | 5 | koreksi
'7.2 | Upaya | 22 | 12 |
'7.3 | Inovasi | 4 | 3 |
'9.1 | Gugus tugas PAUD-HI | 5 | 4 |`,
    },
    truth: "7.1=5 7.2=12 7.3=3 9.1=4",
    faults: ["question-duplicate"],
  },
  ...[" | Nilai Maks", ""].map((maximum): Habit => ({
    name: `codes that Excel keeps as numbers, 14.10 as 14.1${maximum}`,
    sheets: {
      Rekap: [
        `Kode | Pertanyaan${maximum} | Nilai`,
        "14 | Pemberian Makan pada Bayi dan Anak | |",
        ...["Cakupan ASI eksklusif", "Inisiasi menyusu dini", "MP-ASI dini", "Masih ASI", "Laktasi di kantor"].map(
          (text, at) => `14.${at + 1} | ${text}${maximum && " | 3"} | 2`,
        ),
        ...["Laktasi di fasilitas umum", "Konselor ASI", "Kader PMBA"].map(
          (text, at) => `14.${at + 6} | ${text}${maximum && " | 3"} | 1`,
        ),
        `14.9 | Kerja sama antar-PD${maximum && " | 4"} | 3`,
        `14.10 | Inovasi PMBA${maximum && " | 4"} | 2.5`,
      ].join("\n"),
    },
    truth: "14.1=2 14.2=2 14.3=2 14.4=2 14.5=2 14.6=1 14.7=1 14.8=1 14.9=3 14.10=2.5",
  })),
];

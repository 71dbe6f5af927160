/** Habits of layout: turned tables, forms, cards, shares and percent, weights beside scores, trackers without scores. */
import type { Habit } from "./book";

export const layoutHabits: readonly Habit[] = [
  {
    name: "indicators as columns",
    sheets: {
      Mendatar: `
Uraian | 18. Wajib Belajar | 19. Sekolah Ramah Anak | 20. Pusat Kreativitas Anak
Nilai Maks | 24 | 51 | 35
Nilai Mandiri | 20 | 40 | 30
Data Dukung | SK 1/2025 | | Foto`,
    },
    truth: "18=20 19=40 20=30",
  },
  {
    name: "a form with labels left and values right",
    sheets: {
      Formulir: `
FORMULIR ISIAN INDIKATOR KLA
Nomor Indikator | : | 17
Nama Indikator | : | Kawasan Tanpa Rokok dan Larangan IPS Rokok
Nilai Maksimal | : | 30
Nilai Mandiri | : | 24.5
Data Dukung | : | Perda KTR Nomor 2 Tahun 2019
OPD | : | Dinas Kesehatan`,
    },
    truth: "17=24.5@C6",
  },
  {
    name: "a form for each indicator below each other",
    sheets: {
      Kartu: `
Indikator | 18. Wajib Belajar 12 Tahun
Nilai Maks | 24
Nilai | 19
Eviden | SK ATS Nomor 3 Tahun 2024

Indikator | 19. Sekolah Ramah Anak
Nilai Maks | 51
Nilai | 46
Eviden |

Indikator | 20. Pusat Kreativitas Anak
Nilai Maks | 35
Nilai | 11
Eviden | Foto.jpg`,
    },
    truth: "18=19@B4 19=46@- 20=11@B14",
  },
  {
    name: "shares as fractions under larger maxima",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai
18 | Wajib Belajar 12 Tahun | 24 | 0.75
19 | Sekolah Ramah Anak | 51 | 1
20 | Pusat Kreativitas Anak | 35 | 0.6
25 | Kecamatan | 21 | 0.5`,
    },
    truth: "18=18 19=51 20=21 25=10.5",
  },
  {
    name: "percent as text and nothing else",
    sheets: {
      Rekap: `
No | Indikator | Bobot | Capaian
18 | Wajib Belajar 12 Tahun | 24 | '75%
19 | Sekolah Ramah Anak | 51 | '100 %
20 | Pusat Kreativitas Anak | 35 | '60%`,
    },
    truth: "18=18 19=51 20=21",
  },
  {
    name: "score and maximum in one cell",
    sheets: {
      Laporan: `
No | Klaster | Indikator | Nilai | Penanggung Jawab
1 | Klaster IV | Wajib Belajar 12 Tahun | 20 / 24 | Disdik
2 | Klaster IV | Sekolah Ramah Anak | 40 / 51 | Disdik
3 | Klaster IV | Pusat Kreativitas Anak | 30,5 / 35 | Dispora`,
    },
    truth: "18=20 19=40 20=30.5",
  },
  {
    name: "weights as shares of the whole beside points",
    sheets: {
      Rekap: `
No | Indikator | Bobot (%) | Nilai Maks | Nilai Mandiri | Kontribusi (%)
18 | Wajib Belajar 12 Tahun | 2.4 | 24 | 20 | 2
19 | Sekolah Ramah Anak | 5.1 | 51 | 40 | 4
20 | Pusat Kreativitas Anak | 3.5 | 35 | 30 | 3`,
    },
    truth: "18=20 19=40 20=30",
  },
  {
    name: "marks from 0 to 4 beside the points",
    sheets: {
      Rekap: `
No | Indikator | Level (0-4) | Nilai Maks | Nilai
1 | Perda KLA | 4 | 96 | 96
2 | Penguatan Kelembagaan KLA | 3 | 36 | 27
3 | Lembaga Masyarakat, Dunia Usaha, Media Massa | 2 | 32 | 16
4 | Akta Kelahiran | 4 | 15 | 15`,
    },
    truth: "1=96 2=27 3=16 4=15",
  },
  {
    name: "a hidden column of old scores, and a column without heading",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai | Nilai | | Bukti
18 | Wajib Belajar 12 Tahun | 24 | 12 | 20 | cek | SK 1/2025
19 | Sekolah Ramah Anak | 51 | 30 | 40 | | SK 2/2025
20 | Pusat Kreativitas Anak | 35 | 11 | 30 | ok |`,
    },
    hiddenColumns: [3],
    truth: "18=20@G2 19=40@G3 20=30@-",
  },
  {
    name: "several columns of evidence, and which are links",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai | Data Dukung | | Link
 | | | | Dokumen 1 | Dokumen 2 |
18 | Wajib Belajar 12 Tahun | 24 | 20 | SK 1/2025 | Laporan.pdf | https://bit.ly/a
19 | Sekolah Ramah Anak | 51 | 40 | SK 2/2025 | |
20 | Pusat Kreativitas Anak | 35 | 30 | | | https://bit.ly/c`,
    },
    merges: { Rekap: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2"] },
    truth: "18=20@E3+F3+G3 19=40@E4 20=30@G5",
  },
  {
    name: "a flat export where each row says cluster and indicator again",
    sheets: {
      Export: `
Klaster | Indikator | Pertanyaan | Status | Nilai Max | Nilai Evaluasi | Nama File | Terakhir Update
Klaster 3 | 12. Persalinan di Fasilitas Kesehatan | Pertanyaan 1 | Terisi | 3 | 3 | kia.pdf | 12/03/2025
Klaster 3 | 12. Persalinan di Fasilitas Kesehatan | Pertanyaan 4 | Terisi | 3 | 2 | akb.pdf | 12/03/2025
Klaster 3 | 13. Status Gizi Balita | Pertanyaan 1 | Belum | 3 | | |
Klaster 4 | 18. Wajib Belajar 12 Tahun | Pertanyaan 2 | Terisi | 10 | 7.5 | data.xlsx | 13/03/2025`,
    },
    truth: "12.1=3@G2 12.4=2@G3 18.2=7.5@G5",
    faults: ["score-missing"],
  },
  {
    name: "two columns of the self score, one for the office and one for the city",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Skor OPD | Skor Kota
18 | Wajib Belajar 12 Tahun | 24 | 20 | 22
19 | Sekolah Ramah Anak | 51 | 40 | 45
20 | Pusat Kreativitas Anak | 35 | 30 | 21`,
    },
    truth: "18=20 19=40 20=30",
    isAsked: true,
  },
  {
    name: "mean and rank rows below the scores",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Nilai Mandiri
18 | Wajib Belajar 12 Tahun | 24 | 20
19 | Sekolah Ramah Anak | 51 | 40
20 | Pusat Kreativitas Anak | 35 | 30
 | Jumlah Nilai | 110 | 90
 | Rata-rata | 36.67 | 30
 | Persentase capaian | | '81.8%
 | Peringkat | | '3`,
    },
    truth: "18=20 19=40 20=30",
  },
  {
    name: "years as sheets' columns, older one without a word",
    sheets: {
      Tren: `
No | Indikator | 2022 | 2023 | 2024
7 | Pencegahan Perkawinan Anak | 20 | 25 | 33
8 | Puspaga | 30 | 35 | 44
9 | PAUD-HI | 6 | 8 | 12`,
    },
    truth: "7=33 8=44 9=12",
  },
  {
    name: "the maximum between number and name",
    sheets: {
      Rekap: `
No | Bobot | Indikator | Nilai | OPD Pengampu
15 | 20 | Fasilitas kesehatan dengan pelayanan ramah anak | 18 | Dinkes
16 | 25 | Lingkungan sehat | 20 | PUPR
17 | 30 | Kawasan tanpa rokok | 21 | Dinkes`,
    },
    truth: "15=18 16=20 17=21",
  },
  {
    name: "a running number beside the indicator's own",
    sheets: {
      Rekap: `
No Urut | No Indikator | Indikator | Nilai Maks | Nilai
1 | 4 | Akta Kelahiran | 15 | 14
2 | 7 | Perkawinan Anak | 36 | 30
3 | 12 | Persalinan di Faskes | 23 | 20
4 | 18 | Wajib Belajar 12 Tahun | 24 | 19`,
    },
    truth: "4=14 7=30 12=20 18=19",
  },
  {
    name: "clusters beside each other without any heading, and a chart's data beyond",
    sheets: {
      Evaluasi: `
Klaster 4 - Pendidikan | | | | | | Klaster 2 - Pengasuhan | | | | | | Grafik
18 | Wajib Belajar 12 Tahun | 24 | 20 | | | 7 | Perkawinan Anak | 36 | 25 | | | KELEMBAGAAN | 120
19 | Sekolah Ramah Anak | 51 | 40 | | | 8 | Puspaga | 45 | 35 | | | HAK SIPIL DAN KEBEBASAN | 90
20 | Pusat Kreativitas Anak | 35 | 30 | | | 9 | PAUD-HI | 13 | 10 | | | PERLINDUNGAN KHUSUS | 150`,
    },
    truth: "7=25 8=35 9=10 18=20 19=40 20=30",
  },
  ...(
    [
      ["18 | Wajib Belajar 12 Tahun |", "", " | |"],
      ["Wajib Belajar 12 Tahun | |", "", " | |"],
      ["Indikator 18 | Wajib Belajar 12 Tahun", "\n |", " |"],
      ["Indikator 18: Wajib Belajar 12 Tahun", "\n |", " |"],
    ] as const
  ).map(([begin, first, next]): Habit => {
    const form = (name: string, most: number, score: number): string =>
      `${name}${first} Nilai Maksimal : | ${most}\n${next} Nilai Mandiri : | ${score}\n${next} OPD : | Disdik`;
    const named = (number: number, name: string): string =>
      begin.replace("18", String(number)).replace("Wajib Belajar 12 Tahun", name);
    return {
      name: `a form of fields beside or below the name: ${begin}`,
      sheets: {
        Form: [
          form(named(18, "Wajib Belajar 12 Tahun"), 24, 20),
          form(named(19, "Sekolah Ramah Anak"), 51, 40),
          form(named(20, "Pusat Kreativitas Anak"), 35, 30),
        ].join("\n\n"),
      },
      truth: "18=20 19=40 20=30",
    };
  }),
  {
    name: "parts by their codes before fields to the right",
    sheets: {
      Form: `
21A. Pencegahan | Nilai Maksimal | 83
 | Nilai Mandiri | 50
21B. Pelayanan bagi anak korban kekerasan | Nilai Maksimal | 17
 | Nilai Mandiri | 10`,
    },
    truth: "21A=50 21B=10",
  },
  {
    name: "a row for each field of an indicator",
    sheets: {
      Data: `
No | Indikator | Variabel | Isi
18 | Wajib Belajar 12 Tahun | Skor Maks | 24
18 | Wajib Belajar 12 Tahun | Skor EM | 20
18 | Wajib Belajar 12 Tahun | Data Dukung | SK 1.pdf
19 | Sekolah Ramah Anak | Skor Maks | 51
19 | Sekolah Ramah Anak | Skor EM | 40
19 | Sekolah Ramah Anak | Data Dukung | SK 2.pdf
17 | Kawasan Tanpa Rokok | Skor Maks | 30
17 | Kawasan Tanpa Rokok | Skor EM | 25
17 | Kawasan Tanpa Rokok | Data Dukung | SK 3.pdf`,
    },
    truth: "17=25@D10 18=20@D4 19=40@D7",
  },
  {
    name: "names with their points, the maxima and the evidence a row lower",
    sheets: {
      Isian: `
18. Wajib Belajar 12 Tahun
Nilai : | 20 | dari | 24
Bukti : | SK dan laporan

19. Sekolah (Satuan Pendidikan) Ramah Anak (SRA)
Nilai : | 40 | dari | 50
Bukti : | Foto.jpg

20. Pusat Kreativitas Anak
Nilai : | 30 | dari | 35
Bukti : | -`,
    },
    truth: "18=20@B3 19=40@B7 20=30",
    faults: ["maximum-differs"],
  },
];

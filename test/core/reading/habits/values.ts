/** Habits of headings over values: of what they are, whose they are, by which word they are called. */
import type { Habit } from "./book";

/** Three indicators under the headings given, each with the same kinds of numbers. */
function under(headings: string, rows: readonly string[]): Habit["sheets"] {
  return { Rekap: [headings, ...rows].join("\n") };
}

const [wajib, ramah, pusat] = ["18 | Wajib Belajar 12 Tahun", "19 | Sekolah Ramah Anak", "20 | Pusat Kreativitas Anak"];
const alone = [`${wajib} | 20`, `${ramah} | 40`, `${pusat} | 30`];
const truth = "18=20 19=40 20=30";

/** What people write over the only column of numbers. */
const ofNodes = [
  ...["Nilai Indikator", "Skor Indikator", "Skor per Indikator", "Nilai Sub Indikator", "Indicator Score"],
  ...["Nilai Tiap Indikator", "Total Skor Indikator", "Poin Indikator", "Hasil per Indikator", "Nilai Indikatr"],
];

/** How people write the codes of 7.1, 7.2 and 9.1. */
const codes = [
  ["K2.7.1", "K2.7.2", "K2.9.1"],
  ["2.7.1", "2.7.2", "2.9.1"],
  ["K2-7-1", "K2-7-2", "K2-9-1"],
  ["II-7-1", "II-7-2", "II-9-1"],
  ["II.7.1", "II.7.2", "II.9.1"],
  ["I7P1", "I7P2", "I9P1"],
  ["7_1", "7_2", "9_1"],
  ["007.01", "007.02", "009.01"],
  ["IND-7 Q1", "IND-7 Q2", "IND-9 Q1"],
  ["Indikator 7 Pertanyaan 1", "Indikator 7 Pertanyaan 2", "Indikator 9 Pertanyaan 1"],
] as const;

export const valueHabits: readonly Habit[] = [
  ...ofNodes.map((heading): Habit => ({
    name: `scores headed ${heading}`,
    sheets: under(`No | Indikator | ${heading}`, alone),
    truth,
  })),
  {
    name: "the indicator's score before the verifiers'",
    sheets: under("No | Indikator | Nilai Maks | Nilai Indikator | Nilai Verifikasi", [
      `${wajib} | 24 | 20 | 11`,
      `${ramah} | 51 | 40 | 22`,
      `${pusat} | 35 | 30 | 13`,
    ]),
    truth,
  },
  {
    name: "the indicator's score behind a target, a year gone and counts",
    sheets: under(
      "No | Indikator | Bobot Indikator | Target Nilai | Nilai 2023 | Jumlah Pertanyaan | Jumlah Dokumen | Skor Indikator",
      [
        `${wajib} | 24 | 22 | 11 | 4 | 6 | 20`,
        `${ramah} | 51 | 50 | 22 | 16 | 9 | 40`,
        `${pusat} | 35 | 33 | 13 | 7 | 3 | 30`,
      ],
    ),
    truth,
  },
  {
    name: "points of the whole beside the office's points and the province's",
    sheets: under("No | Indikator | Poin | Poin Provinsi | Poin OPD", [
      `${wajib} | 24 | 10 | 20`,
      `${ramah} | 51 | 22 | 40`,
      `${pusat} | 35 | 13 | 30`,
    ]),
    truth,
  },
  {
    name: "scores of cluster, indicator and question side by side, each merged over its rows",
    sheets: {
      Rekap: `
Klaster | Nilai Klaster | Indikator | Maks Indikator | Nilai Indikator | Pertanyaan | Maks Pertanyaan | Nilai Pertanyaan
Klaster II | 24 | 7. Pencegahan Perkawinan Anak | 36 | 18 | 1 Data perkawinan anak | 10 | 5
 | | | | | 2 Upaya pencegahan | 22 | 10
 | | | | | 3 Inovasi | 4 | 3
 | | 9. PAUD-HI | 13 | 6 | 1 Gugus tugas PAUD-HI | 5 | 4
 | | | | | 2 Petugas terlatih KHA | 2 | 2
 | | | | | 3 Kerja sama | 4 | 0
 | | | | | 4 Inovasi | 2 | 0`,
    },
    truth: "7.1=5 7.2=10 7.3=3 9.1=4 9.2=2 9.3=0 9.4=0",
  },
  {
    name: "the same heading under province, city and centre",
    sheets: {
      Rekap: `
No | Indikator | Nilai Maks | Provinsi | | Kabupaten | | Pusat |
 | | | Nilai | Catatan | Nilai | Catatan | Nilai | Catatan
18 | Wajib Belajar 12 Tahun | 24 | 15 | kurang foto | 20 | | 12 | final
19 | Sekolah Ramah Anak | 51 | 33 | | 40 | | 31 | final
20 | Pusat Kreativitas Anak | 35 | 22 | kurang foto | 30 | | 19 | final`,
    },
    merges: { Rekap: ["D1:E1", "F1:G1", "H1:I1"] },
    truth,
  },
  {
    name: "the neighbour's score to compare with, and the verifiers' desk score",
    sheets: under("No | Indikator | Maks | Nilai Kab. Rimba (pembanding) | Skor Desk | Skor Usulan", [
      `${wajib} | 24 | 10 | 15 | 20`,
      `${ramah} | 51 | 22 | 33 | 40`,
      `${pusat} | 35 | 13 | 22 | 30`,
    ]),
    truth,
  },
  {
    name: "the verifying team first, the city's own after it",
    sheets: under("No | Indikator | Bobot | Nilai Tim Verifikator Provinsi | Nilai Kabupaten | Selisih", [
      `${wajib} | 24 | 15 | 20 | 5`,
      `${ramah} | 51 | 33 | 40 | 7`,
      `${pusat} | 35 | 22 | 30 | 8`,
    ]),
    truth,
  },
  {
    name: "what is lacking to the maximum is no score, though it stands alone",
    sheets: under("No | Indikator | Maks | Kekurangan Nilai", [
      `${wajib} | 24 | 4`,
      `${ramah} | 51 | 11`,
      `${pusat} | 35 | 5`,
    ]),
    truth: "",
    isAsked: true,
  },
  {
    name: "questions as columns, their sum behind them",
    sheets: under("No | Indikator | P1 | P2 | P3 | P4 | P5 | Jumlah Nilai | Nilai Maks", [
      `${wajib} | 5 | 6 | 4 | 5 | | 20 | 24`,
      `${ramah} | 4 | 9 | 12 | 8 | 7 | 40 | 51`,
      `${pusat} | 4 | 7 | 9 | 10 | 0 | 30 | 35`,
    ]),
    truth,
  },
  {
    name: "two assessors and their mean",
    sheets: under("No | Indikator | Nilai Maks | Penilai 1 | Penilai 2 | Rata-rata", [
      `${wajib} | 24 | 19 | 21 | 20`,
      `${ramah} | 51 | 44 | 36 | 40`,
      `${pusat} | 35 | 28 | 32 | 30`,
    ]),
    truth,
  },
  ...[
    "TW I | TW II | TW III",
    "Triwulan 1 | Triwulan 2 | Triwulan 3",
    "Nilai Semester I | Nilai Semester II | Nilai TW IV",
    "Nov | Des | Jan",
    "15 Jan | 31 Jan | 15 Feb",
    "Nilai per 31 Des 2024 | Nilai per 28 Feb 2025 | Nilai per 31 Maret 2025",
    "Minggu 1 | Minggu 2 | Nilai s.d. 20 Feb (final)",
  ].map((headings): Habit => ({
    name: `points that grow through the year, ${headings}`,
    sheets: under(`No | Indikator | Nilai Maks | ${headings}`, [
      `${wajib} | 24 | 5 | 12 | 20`,
      `${ramah} | 51 | 9 | 22 | 40`,
      `${pusat} | 35 | 8 | 13 | 30`,
    ]),
    truth,
  })),
  {
    name: "points of each month, and nothing adds them up",
    sheets: under("No | Indikator | Nilai Maks | Jan | Feb", [
      `${wajib} | 24 | 12 | 8`,
      `${ramah} | 51 | 10 | 30`,
      `${pusat} | 35 | 20 | 10`,
    ]),
    truth: "18=8 19=30 20=10",
    isAsked: true,
  },
  ...[
    "Nilai | Nilai\n | | | Jan | Feb",
    "Nilai | Nilai\n | | | draf Jan | final Feb",
    "Nilai |\n | | | Asesor I | Asesor II | Rerata",
  ].map((headings): Habit => ({
    name: `what tells columns apart stands below: ${headings}`,
    sheets: under(`No | Indikator | Nilai Maks | ${headings}`, [
      `${wajib} | 24 | 19 | ${headings.includes("Rerata") ? "21 | 20" : "20"}`,
      `${ramah} | 51 | 36 | ${headings.includes("Rerata") ? "44 | 40" : "40"}`,
      `${pusat} | 35 | 28 | ${headings.includes("Rerata") ? "32 | 30" : "30"}`,
    ]),
    merges: headings.includes("Rerata") ? { Rekap: ["D1:F1"] } : {},
    truth,
  })),
  {
    name: "documents, photos and talks as parts of a score are no evidence",
    sheets: under("No | Indikator | Nilai Maks | Dokumen | Foto | Wawancara | Jumlah", [
      `${wajib} | 24 | 10 | 6 | 4 | 20`,
      `${ramah} | 51 | 20 | 12 | 8 | 40`,
      `${pusat} | 35 | 12 | 10 | 8 | 30`,
    ]),
    truth: "18=20@- 19=40@- 20=30@-",
  },
  {
    name: "shares of two offices that are the same in each row, and their sum",
    sheets: under("No | Indikator | Nilai Maks | DP3A | Dinkes | Dinsos | Jumlah Nilai", [
      `${wajib} | 24 | 10 | | 10 | 20`,
      `${ramah} | 51 | | 20 | 20 | 40`,
      `${pusat} | 35 | 15 | 15 | | 30`,
    ]),
    truth,
  },
  ...["Nilai (angka) | Nilai (huruf)", "Nilai | Terbilang"].map((headings): Habit => ({
    name: `numbers and the same in words: ${headings}`,
    sheets: under(`No | Indikator | Nilai Maks | ${headings}`, [
      `${wajib} | 24 | 20 | dua puluh`,
      `${ramah} | 51 | 40 | empat puluh`,
      `${pusat} | 35 | 30 | tiga puluh`,
    ]),
    truth,
  })),
  {
    name: "scores in words alone",
    sheets: under("No | Indikator | Nilai Maks | Nilai (dengan huruf)", [
      `${wajib} | 24 | Dua puluh`,
      `${ramah} | 51 | empat puluh koma lima`,
      `${pusat} | 35 | Tigapuluh (30)`,
    ]),
    truth: "18=20 19=40.5 20=30",
  },
  {
    name: "weights that add up to 100, a mark out of hundred and their product",
    sheets: under("No | Indikator | Bobot (%) | Nilai (0-100) | Nilai Tertimbang", [
      `${wajib} | 2.4 | 50 | 1.2`,
      `${ramah} | 5.1 | 100 | 5.1`,
      `${pusat} | 3.5 | 60 | 2.1`,
    ]),
    truth: "18=12 19=51 20=21",
    faults: ["maximum-differs"],
  },
  {
    name: "a dictionary of terms beside the scores",
    sheets: {
      Kamus: `
Istilah | Arti
KLA | Kabupaten/Kota Layak Anak
Indikator 19 | Satuan Pendidikan Ramah Anak
Nilai Maks | nilai tertinggi`,
      ...under("No | Indikator | Nilai Maks | Nilai Mandiri", [
        `${wajib} | 24 | 20`,
        `${ramah} | 51 | 40`,
        `${pusat} | 35 | 30`,
      ]),
    },
    truth,
  },
  ...codes.map(([first, second, third]): Habit => ({
    name: `codes like ${first}`,
    sheets: under("Kode | Pertanyaan | Maks | Nilai", [
      `'${first} | Data dan sebabnya | 10 | 5`,
      `'${second} | Upaya | 22 | 12`,
      `'${third} | Keberadaan gugus tugas | 5 | 4`,
    ]),
    truth: "7.1=5 7.2=12 9.1=4",
  })),
];

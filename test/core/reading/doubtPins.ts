/** Small grids that each stand on one side of what leaves a doubt. */
import type { Grid } from "../grid";
import type { Pin } from "./pins";

const headed = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"];
const five: Grid = [
  [1, "Perda KLA", 96],
  [2, "Gugus Tugas KLA", 36],
  [7, "Perkawinan Anak", 36],
  [18, "Wajib Belajar 12 Tahun", 24],
  [19, "Sekolah Ramah Anak", 51],
];
const scored = (...scores: readonly (number | string)[]): Grid => [
  headed,
  ...five.flatMap((row, at) => (at < scores.length ? [[...row, scores[at] ?? null]] : [])),
];

/** Of so many scores one is no number. */
const illegible = (rows: number): Grid => [
  headed,
  ...[
    ...five,
    [4, "Akta Kelahiran", 15],
    [5, "Fasilitas Informasi Layak Anak", 45],
    [6, "Pelembagaan Partisipasi Anak", 55],
    [9, "PAUD-HI", 13],
    [20, "Pusat Kreativitas Anak", 35],
  ]
    .slice(0, rows)
    .map((row, at) => [...row, at === 0 ? "6O,5" : 11]),
];

const slipped = ["Kode", "Pertanyaan", "Nilai"];
const asked: Grid = [
  ["18.1", "Tim dan SOP menangani anak putus sekolah", 4],
  ["18.3", "Kerja sama antar perangkat daerah", 4],
];

export const doubtPins: readonly Pin[] = [
  {
    law: "words in the place of a score and a number right of them have likely slipped",
    sheets: { Rekap: [slipped, ...asked, ["18.2", "Laporan", "Pendidikan", 10]] },
    ...{ claimed: 8, doubt: "likely" },
  },
  {
    law: "words in the place of a score beside the verifiers' number have not",
    sheets: {
      Rekap: [
        [...slipped, "Nilai VA"],
        ...asked.map((row) => [...row, 3]),
        ["18.2", "Pendidikan di lembaga pengasuhan", "lihat lampiran", 3],
      ],
    },
    ...{ claimed: 8, doubt: "sure" },
  },
  {
    law: "a year beside words in the place of a score is no number that has slipped",
    sheets: { Rekap: [slipped, ...asked, ["18.2", "Pendidikan di lembaga pengasuhan", "lihat lampiran", 2025]] },
    ...{ claimed: 8, doubt: "sure" },
  },
  {
    law: "percentages of what was reached are likely shares of the maximum",
    sheets: {
      Rekap: [["No", "Indikator", "Nilai Maks", "Capaian"], ...five.map((row): Grid[number] => [...row, "50 %"])],
    },
    ...{ claimed: 121.5, doubt: "likely" },
  },
  {
    law: "percentages that are called scores are shares of the maximum",
    sheets: {
      Rekap: [["No", "Indikator", "Nilai Maks", "Nilai Mandiri"], ...five.map((row): Grid[number] => [...row, "50 %"])],
    },
    ...{ claimed: 121.5, doubt: "sure" },
  },
  {
    law: "a tenth of the scores that cannot be read leaves a likely sum",
    sheets: { Rekap: illegible(10) },
    ...{ claimed: 99, doubt: "likely" },
  },
  {
    law: "a ninth of them leaves it in doubt",
    sheets: { Rekap: illegible(9) },
    ...{ claimed: 88, doubt: "doubtful" },
  },
  {
    law: "five scores that are next to nothing are rather no points",
    sheets: { Rekap: scored(2, 1, 3, 2, 1) },
    ...{ claimed: 9, doubt: "doubtful" },
  },
  {
    law: "four scores that are next to nothing may be so",
    sheets: { Rekap: scored(2, 1, 3, 1) },
    ...{ claimed: 7, doubt: "likely" },
  },
  {
    law: "scores of a tenth of what can be had may be so",
    sheets: { Rekap: scored(8, 4, 5, 3, 5) },
    ...{ claimed: 25, doubt: "sure" },
  },
  {
    law: "scores of which two in five are above their maxima are rather no points",
    sheets: { Rekap: scored(80, 50, 70, 20, 40) },
    ...{ claimed: 212, doubt: "doubtful" },
  },
  {
    law: "one score above its maximum is a fault of the score",
    sheets: { Rekap: scored(80, 30, 70, 20, 40) },
    ...{ claimed: 206, doubt: "likely" },
  },
  {
    law: "four numbers tell too little to doubt the column",
    sheets: { Rekap: scored(80, 50, 70, 20) },
    ...{ claimed: 172, doubt: "likely" },
  },
  {
    law: "a total that differs leaves the reading likely",
    sheets: { Rekap: [...scored(80, 30, 30, 20, 40), [null, "Jumlah", null, 180]] },
    ...{ claimed: 200, doubt: "likely" },
  },
  {
    law: "a total that agrees within hundredths leaves it sure",
    sheets: { Rekap: [...scored(80, 30, 30, 20, 40), [null, "Jumlah", null, 200.04]] },
    ...{ claimed: 200, doubt: "sure" },
  },
  {
    law: "an indicator with a score beside one of its parts leaves the reading likely",
    sheets: {
      Rekap: [headed, [21, "Anak Korban Kekerasan dan Eksploitasi", 122, 60], ["21B", "Pelayanan korban", 17, 10]],
    },
    ...{ claimed: 10, doubt: "likely" },
  },
  {
    law: "another maximum than the instrument's leaves the reading likely",
    sheets: { Rekap: [headed, [18, "Wajib Belajar 12 Tahun", 27, 20], [19, "Sekolah Ramah Anak", 51, 40]] },
    ...{ claimed: 60, doubt: "likely" },
  },
  {
    law: "one indicator twice leaves the reading likely, several doubtful",
    sheets: { Rekap: [...scored(80, 30, 30, 20, 40), [19, "Sekolah Ramah Anak", 51, 30]] },
    ...{ claimed: 200, doubt: "likely" },
  },
  {
    law: "two of seven rows that repeat others leave it doubtful",
    sheets: {
      Rekap: [...scored(80, 30, 30, 20, 40), [19, "Sekolah Ramah Anak", 51, 30], [18, "Wajib Belajar 12 Tahun", 24, 3]],
    },
    ...{ claimed: 200, doubt: "doubtful" },
  },
  {
    law: "fewer than half the rows known leave it doubtful",
    sheets: {
      Rekap: [
        ...scored(80, 30, 30),
        [31, "Kota Layak Lansia", 10, 8],
        [32, "Kota Tangguh Bencana", 20, 8],
        [33, "Kota Cerdas", 30, 8],
      ],
    },
    ...{ claimed: 140, doubt: "doubtful" },
  },
  {
    law: "one row in six unknown leaves it likely",
    sheets: { Rekap: [...scored(80, 30, 30, 20, 40), [31, "Kota Layak Lansia", 10, 8]] },
    ...{ claimed: 200, doubt: "likely" },
  },
  {
    law: "a single fraction under a large maximum is a share",
    sheets: { Rekap: [headed, [1, "Perda KLA", 96, 0.75]] },
    ...{ claimed: 72, doubt: "likely" },
  },
  {
    law: "a single half point under a small maximum is a point",
    sheets: {
      Rekap: [
        ["Kode", "Pertanyaan", "Nilai Maks", "Nilai"],
        ["12.4", "Jumlah kematian bayi", 3, 0.5],
      ],
    },
    ...{ claimed: 0.5, doubt: "sure" },
  },
  {
    law: "two amounts among five scores are slips",
    sheets: { Rekap: scored(90_000, 30_000, 30, 20, 40) },
    ...{ claimed: 222, doubt: "doubtful" },
  },
  {
    law: "three amounts among five numbers are money, not scores",
    sheets: { Rekap: scored(90_000, 30_000, 30_000, 20, 40) },
    ...{ claimed: null, doubt: "doubtful" },
  },
  {
    law: "amounts above ten times all points there are, are money",
    sheets: { Rekap: scored(10_001, 10_001, 10_001, 20, 40) },
    ...{ claimed: null, doubt: "doubtful" },
  },
  {
    law: "amounts below may be points without their comma",
    sheets: { Rekap: scored(9_999, 9_999, 9_999, 20, 40) },
    ...{ claimed: 228, doubt: "doubtful" },
  },
];

/** Small grids that each stand on one side of what heads a table: how deep, how far apart, in which words, of which part of a year. */
import type { CellValue } from "../../../src/core/workbook";
import type { Grid } from "../grid";
import { indicators } from "./measurePins";
import type { Pin } from "./pins";

const five: readonly (readonly [number, string, number, number])[] = [
  [17, "Kawasan Tanpa Rokok", 30, 20],
  [18, "Wajib Belajar 12 Tahun", 24, 20],
  [19, "Sekolah Ramah Anak", 51, 40],
  [20, "Pusat Kreativitas Anak", 35, 30],
  [25, "Kecamatan Layak Anak", 21, 15],
];
const headed = ["No", "Indikator", "Nilai Maks", "Nilai"];

/** The five indicators under rows of headings, with cells behind their names. */
function under(headings: Grid, cells: (score: number, max: number) => readonly CellValue[]): Pin["sheets"] {
  const rows = five.map(([number, name, max, score]) => [number, name, ...cells(score, max)]);
  return { Rekap: [...headings, ...rows] };
}

/** The verifiers' numbers, three less than the city's, before them. */
const besideVerified = (score: number): readonly CellValue[] => [score - 3, score];

/** Twelve indicators whose scores stand under no heading and begin with a row further down. */
const unheaded = (first: number): Pin["sheets"] => ({
  Rekap: [
    ["No", "Indikator", "Nilai Maks", null],
    ...indicators.map((row, at) => [...row, at < first ? null : row[2] / 2]),
  ],
});

const helpers = ["Pendamping 1", "Pendamping 2", "Pendamping 3", "Pendamping 4", "Pendamping 5", "Pendamping 6"];

export const headingPins: readonly Pin[] = [
  {
    law: "headings stand on four rows below each other",
    sheets: {
      Rekap: {
        grid: [
          ["No", "Indikator", "Nilai", null],
          [null, null, "Tahap", null],
          [null, null, "Tim", null],
          [null, null, "Verifikasi", "Mandiri"],
          ...five.map(([number, name, , score]) => [number, name, ...besideVerified(score)]),
        ],
        merges: ["A1:A4", "B1:B4", "C1:D1", "C2:D2", "C3:D3"],
      },
    },
    ...{ claimed: 125, doubt: "sure" },
  },
  {
    law: "whose the scores are stands above their headings",
    sheets: under(
      [
        [null, null, "Nilai Verifikator", "Nilai Mandiri Kota"],
        ["No", "Indikator", "Skor", "Skor"],
      ],
      besideVerified,
    ),
    ...{ claimed: 125, doubt: "sure" },
  },
  {
    law: "two or three letters below a heading are headings",
    sheets: under(
      [
        ["No", "Indikator", "Nilai", null, null],
        [null, null, "Pt", "Bb", "%"],
      ],
      (score, max) => [score, 2, (100 * score) / max],
    ),
    ...{ claimed: 125, doubt: "sure", columns: "achievement E" },
  },
  {
    law: "a column without a heading counts from the eighth row below the headings",
    sheets: unheaded(5),
    ...{ claimed: 109.5, doubt: "sure" },
  },
  {
    law: "and no further down",
    sheets: unheaded(9),
    ...{ claimed: null, doubt: "doubtful" },
  },
  {
    law: "three blank columns between headings part no table",
    sheets: under([["No", "Indikator", null, null, null, "Nilai"]], (score) => [null, null, null, score]),
    ...{ claimed: 125, doubt: "sure" },
  },
  {
    law: "a row of helpers by number counts as one heading",
    sheets: under(
      [
        ["No", "Indikator", "Nilai Verifikasi", "Nilai", ...helpers],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      ],
      (score) => [...besideVerified(score), ...helpers.map(() => "a")],
    ),
    ...{ claimed: 125, doubt: "sure" },
  },
  {
    law: "headings of which two words in three are known head a table",
    sheets: under(
      [
        ["No", "Indikator Kota", "Nilai Verifikasi Kota", "Nilai Mandiri Kota"],
        [1, 2, 3, 4],
      ],
      besideVerified,
    ),
    ...{ claimed: 125, doubt: "sure" },
  },
  {
    law: "sentences of which one word in five is known head none",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai Verifikasi", "Nilai"],
        ...five.slice(0, 2).map(([number, name, , score]) => [number, name, ...besideVerified(score)]),
        [
          "No",
          "Cara mengisi kolom indikator kota",
          "Nilai ditulis dengan pena biru",
          "Nilai ditulis dengan pena hitam",
        ],
        ...five.slice(2).map(([number, name, , score]) => [number, name, ...besideVerified(score)]),
      ],
    },
    ...{ claimed: 125, doubt: "sure" },
  },
  {
    law: "a slip in a word of losing is one",
    sheets: under([[...headed, "Penguranan"]], (score, max) => [max, score, 2]),
    ...{ claimed: 125, doubt: "sure", columns: "note E" },
  },
  {
    law: "a heading merged over three columns is no title",
    sheets: {
      Rekap: {
        grid: [
          ["Indikator", "Verifikasi", null, null],
          [null, "Nilai", "Bukti", "Catatan"],
          ...five.map(([, name, , score]) => [name, score, "SK", "ok"]),
        ],
        merges: ["B1:D1", "A1:A2"],
      },
    },
    ...{ claimed: 125, doubt: "doubtful" },
  },
  {
    law: "the last quarter of a year is earlier than the next year",
    sheets: under([["No", "Indikator", "Nilai Maks", "Nilai 2025", "Nilai Triwulan IV 2024"]], (score, max) => [
      ...[max, score, score - 2],
    ]),
    ...{ claimed: 125, doubt: "sure" },
  },
  {
    law: "two quarters of one year may both be claimed",
    sheets: under([["No", "Indikator", "Nilai Maks", "Nilai Triwulan I", "Nilai Triwulan IV"]], (score, max) => [
      ...[max, score, score - 2],
    ]),
    ...{ claimed: 115, doubt: "doubtful" },
  },
  {
    law: "two blank columns part a list of tiers from the table",
    sheets: under([[...headed, null, null, "Tier", "Skor"]], (score, max) => [max, score, null, null, "Nindya", 700]),
    ...{ claimed: 125, doubt: "sure", columns: "" },
  },
  {
    law: "two names are enough on a sheet that is named after a cluster",
    sheets: {
      "Klaster IV": [
        ["Wajib Belajar 12 Tahun", 20],
        ["Sekolah Ramah Anak", 40],
      ],
    },
    ...{ claimed: 60, doubt: "sure", places: "18 19" },
  },
  {
    law: "a title nine rows above says whose the list is",
    sheets: {
      Rekap: [
        ["Rekap Nilai KLA Kota Bogor"],
        ...Array.from({ length: 8 }, () => ["catatan"]),
        ["No", "Indikator", "Nilai Kota Depok", "Nilai"],
        ...five.map(([number, name, , score]) => [number, name, ...besideVerified(score)]),
      ],
    },
    ...{ claimed: 125, doubt: "sure" },
  },
  {
    law: "unknown texts of 25 letters over every number are headings",
    sheets: {
      Sheet1: [
        ["Komponen", "Hasil akhir tim gabungan", "Hasil antara tim gabungan"],
        ...five.map(([, name, , score]) => [name, score, score - 2]),
      ],
    },
    ...{ claimed: 125, doubt: "doubtful" },
  },
  {
    law: "a cluster named four rows above the headings says where numbers from 1 on belong",
    sheets: {
      Rekap: [
        ["Klaster I Hak Sipil"],
        headed,
        [1, "Akta", 15, 10],
        [2, "Info", 45, 30],
        [],
        ...[["Klaster IV Pendidikan"], ["Kota Bogor"], ["Tahun 2024"], ["Diisi oleh Dinas Pendidikan"]],
        headed,
        [1, "Wajar", 24, 20],
        [2, "SRA", 51, 40],
      ],
    },
    ...{ claimed: 100, doubt: "sure", places: "4 5 18 19" },
  },
];

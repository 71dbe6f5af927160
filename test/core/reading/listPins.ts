/** Small grids that each stand on one side of what is a list of the instrument's, with points in it. */
import type { Grid } from "../grid";
import type { Pin } from "./pins";

const names = [
  [18, "Wajib Belajar 12 Tahun"],
  [19, "Sekolah Ramah Anak"],
  [20, "Pusat Kreativitas Anak"],
] as const;

/** The three indicators with a cell each, under a heading. */
const under = (heading: string, ...cells: Grid[number]): Grid => [
  ["No", "Indikator", heading],
  ...names.map((name, at) => [...name, cells[at] ?? null]),
];

/** The first `read` of them with a score, the others below a blank row with a name alone. */
const partedAfter = (read: number): Grid => [
  ["No", "Indikator", "Nilai"],
  ...names.slice(0, read).map((name, at) => [...name, 20 + at]),
  [],
  ...names.slice(read),
];

/** A price beside what a second heading says. */
const priced = (heading: string): Grid => [
  ["No", "Indikator", "Harga", heading],
  ...names.map((name, at) => [...name, at + 2, 10 * (at + 1)]),
];

export const listPins: readonly Pin[] = [
  {
    law: "numbers above all points there are, are rupiah",
    sheets: { Rekap: under("Jumlah", 1001, 1001, 30) },
    ...{ claimed: null, doubt: "refused" },
  },
  {
    law: "numbers of all points there are may be mistyped",
    sheets: { Rekap: under("Jumlah", 1000, 1000, 30) },
    ...{ claimed: 105, doubt: "likely" },
  },
  {
    law: "a number above all points there are among others is mistyped",
    sheets: { Rekap: under("Jumlah", 1001, 40, 30) },
    ...{ claimed: 94, doubt: "likely" },
  },
  {
    law: "numbers above all points there are under a sure heading are mistyped",
    sheets: { Rekap: under("Nilai Mandiri", 2025, 4075, 3025) },
    ...{ claimed: 110, doubt: "likely" },
  },
  {
    law: "beside prices a sum is none of points",
    sheets: { Rekap: priced("Jumlah") },
    ...{ claimed: null, doubt: "refused" },
  },
  {
    law: "beside prices a sure heading is one of points all the same",
    sheets: { Rekap: priced("Nilai Mandiri") },
    ...{ claimed: 60, doubt: "sure" },
  },
  {
    law: "more names below than rows read leave a doubt",
    sheets: { Rekap: partedAfter(1) },
    ...{ claimed: 20, doubt: "doubtful" },
  },
  {
    law: "fewer names below than rows read leave none",
    sheets: { Rekap: partedAfter(2) },
    ...{ claimed: 41, doubt: "sure" },
  },
  {
    law: "names parted by blank rows in a tracker are one list",
    sheets: {
      Rekap: [["No", "Indikator", "Data Dukung"], [...names[0], "SK 1.pdf"], [], [...names[1]], [], [...names[2]]],
    },
    ...{ claimed: null, doubt: "sure", places: "18 19 20" },
  },
  {
    law: "weights and answers of yes and no say no points",
    sheets: { Cek: [["No", "Indikator", "Bobot", "Ya/Tidak"], ...names.map((name) => [...name, 24, "Ya"])] },
    ...{ claimed: null, doubt: "doubtful" },
  },
];

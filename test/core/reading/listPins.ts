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

/** A point and a half each for questions by their codes alone: of digits, with letters, and of no question. */
const coded = (plain: number, lettered: number, others: number): Grid => [
  ["Kode", "Nilai"],
  ...digits.slice(0, plain).map((code) => [code, 1.5]),
  ...["19.2a", "19.2b", "19.2c"].slice(0, lettered).map((code) => [code, 1.5]),
  ...["20.31", "20.32", "20.33"].slice(0, others).map((code) => [code, 1.5]),
];
const digits = [12, 13, 14, 16].flatMap((indicator) =>
  [1, 2, 3, 4, 5, 6].map((question) => `${indicator}.${question}`),
);

/** The first indicators by number and by what an officer calls them, ten and a half points each. */
const shortNames = (count: number): Grid => [
  ["nilai KLA th ini"],
  [],
  ...called
    .split(" | ")
    .slice(0, count)
    .map((name, at) => [at + 1, name, 10.5]),
];
const called =
  "Perda/kebijakan KLA | Kelembagaan KLA | Peran Lemmas, DU & media | Akta lahir | ILA | Partisipasi anak | Perkawinan anak | " +
  "Lembaga konsultasi (Puspaga dll) | PAUD HI | LKSA / pengasuhan alternatif | Infrastruktur RA di ruang publik | Persalinan di faskes | " +
  "Gizi balita | PMBA < 2 th | Faskes ramah anak | Air minum & sanitasi | KTR & larangan IPS rokok | Wajar 12 th | SRA | PKA";

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
  {
    law: "twenty codes of questions, two of them with letters, are a list without any name",
    sheets: { Rekap: coded(18, 2, 0) },
    ...{ claimed: 30, doubt: "sure" },
  },
  {
    law: "nineteen codes prove nothing",
    sheets: { Rekap: coded(17, 2, 0) },
    ...{ claimed: null, doubt: "refused" },
  },
  {
    law: "codes with hardly a letter are any outline's",
    sheets: { Rekap: coded(19, 1, 0) },
    ...{ claimed: null, doubt: "refused" },
  },
  {
    law: "two codes of no question leave the others a list",
    sheets: { Rekap: coded(17, 3, 2) },
    ...{ claimed: 33, doubt: "likely" },
  },
  {
    law: "three codes of no question leave an outline",
    sheets: { Rekap: coded(17, 3, 3) },
    ...{ claimed: null, doubt: "refused" },
  },
  {
    law: "a letter after a point is the question's",
    sheets: {
      Rekap: [
        ["Kode", "Uraian Pertanyaan", "Nilai Maksimal", "Nilai"],
        ["19.1", "Fasilitator daerah SRA", 4, 3],
        ["19.2.a", "Persentase SRA ber-SK jenjang TK/RA", 3.2, 1],
        ["19.2.b", "Persentase SRA ber-SK jenjang SD/MI", 3.2, 2],
        ["19.2.c", "Persentase SRA ber-SK jenjang SMP/MTs", 3.2, 3],
      ],
    },
    ...{ claimed: 9, doubt: "sure", places: "19.1 19.2a 19.2b 19.2c" },
  },
  {
    law: "a row of two numbers is no question of the indicator above",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Bobot", "Nilai"],
        ["2", "Penguatan Kelembagaan Kabupaten/Kota Layak Anak (KLA)", 36, 26],
        ["8", "Penguatan Kapasitas Lembaga Konsultasi Penyedia Layanan Pengasuhan Anak", 45, 28.5],
        ["9 & 10", "PAUD-HI dan LKSA", 40, 32.5],
      ],
    },
    ...{ claimed: 54.5, doubt: "likely", places: "2 8" },
  },
  {
    law: "a name that is broken over rows is one",
    sheets: {
      "Table 1": [
        ["No", "Indikator", "Nilai", "Nilai"],
        [null, null, "Maksimal", "Mandiri"],
        ["6", "Pelembagaan", "55,00", "46,75"],
        [null, "Partisipasi Anak"],
        ["7", "Pencegahan", "36,00", "25,25"],
        [null, "Perkawinan"],
        [null, "Anak"],
        ["12", "Persalinan di", "23,00", "15,00"],
        [null, "Fasilitas Kesehatan"],
        ["18", "Wajib Belajar 12 Tahun", "24,00", "20,00"],
      ],
    },
    ...{ claimed: 107, doubt: "sure", places: "6 7 12 18" },
  },
  {
    law: "a name below a filled row without a number is no rest of it",
    sheets: {
      Rekap: [
        ["Indikator", "Nilai"],
        ["Wajib Belajar 12 Tahun"],
        ["    1. Inovasi menangani ATS", 3],
        ["Sekolah Ramah Anak"],
        ["    1. Fasilitator daerah SRA", 4],
      ],
    },
    ...{ claimed: 7, doubt: "sure", places: "18 18.1 19 19.1" },
  },
  {
    law: "a text beyond a blank row is no rest of a name",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai"],
        ["6", "Pelembagaan", 46],
        [],
        [null, "Partisipasi Anak"],
        [...names[0], 20],
      ],
    },
    ...{ claimed: 66, doubt: "sure", places: "6 6 18" },
  },
  {
    law: "twenty numbers that run through the instrument are none of questions",
    sheets: { nilai: shortNames(20) },
    ...{ claimed: 210, doubt: "sure", places: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20" },
  },
  {
    law: "fewer numbers may be questions' as well",
    sheets: { nilai: shortNames(19) },
    ...{ claimed: 183, doubt: "likely", places: "1 2 2.3 2.4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19" },
  },
  {
    law: "a title without a number says whose questions stand below",
    sheets: {
      Isian: [
        ["INFORMASI LAYAK ANAK (ILA) - DISKOMINFO"],
        [],
        ["No", "Pertanyaan", "Nilai Max", "Nilai EM"],
        [1, "Lembaga dan sarana layanan informasi anak", 10, 7.5],
        [2, "Layanan informasi anak berstandar PISA", 10, 10],
        [3, "Jumlah anak pengakses ILA, termasuk AMPK", 3, 3],
      ],
    },
    ...{ claimed: 20.5, doubt: "sure", places: "5.1 5.2 5.3" },
  },
];

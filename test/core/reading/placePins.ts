/** Small grids that each stand on one side of what places a row: codes, words, order, totals, and what leaves a doubt of it. */
import list from "../../../assets/instruments/older-31.json";
import type { Grid } from "../grid";
import { indicators } from "./measurePins";
import type { Pin } from "./pins";

const headed = ["No", "Indikator", "Nilai Maks", "Nilai"];
const four: readonly (readonly [number, string, number, number])[] = [
  [17, "Kawasan Tanpa Rokok", 30, 20],
  [18, "Wajib Belajar 12 Tahun", 24, 20],
  [19, "Sekolah Ramah Anak", 51, 40],
  [20, "Pusat Kreativitas Anak", 35, 30],
];
const texts: readonly (readonly [string, number])[] = [
  ["Tim dan SOP menangani anak putus sekolah", 5],
  ["Pendidikan di lembaga pengasuhan alternatif", 10],
  ["Kerja sama antar-PD menangani ATS", 4],
  ["Inovasi menangani ATS", 5],
];

/** The first of two columns has the scores of `first` rows, the second those below. */
const parted = (rows: number, first: number): Grid => [
  ["No", "Indikator", "Nilai Maks", "Penuh", "Sebagian"],
  ...four
    .slice(0, rows)
    .map(([number, name, max, score], at) => [number, name, max, ...(at < first ? [score, null] : [null, score])]),
];

/** Other cities' indicators of the same form below a blank row. */
const strange = (count: number): Grid => [
  headed,
  ...four,
  [],
  ...["Kota Tangguh Bencana", "Kota Sehat", "Kota Cerdas", "Kota Hijau"]
    .slice(0, count)
    .map((name, at) => [27 + at, name, 20, 10]),
];

/** The four indicators, the first with a maximum of its own. */
const withMaximum = (max: number): Grid => [
  headed,
  ...four.map(([a, b, own, d], at) => [a, b, at === 0 ? max : own, d]),
];

export const placePins: readonly Pin[] = [
  {
    law: "an indicator's number beside a code and a text is that question's row",
    sheets: {
      EM: [
        ["Indikator", "Kode", "Uraian", "Nilai Maks", "Nilai"],
        ...texts.map(([text, max], at) => [18, String(at + 1), text, max, 3]),
      ],
    },
    ...{ claimed: 12, doubt: "sure", places: "18.1 18.2 18.3 18.4" },
  },
  {
    law: "a code alone above the first indicator has no place",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Kode", "Pertanyaan", "Nilai Maks", "Nilai"],
        [null, null, "2", null, 10, 6],
        [18, "Wajib Belajar 12 Tahun", "1", "Tim dan SOP menangani anak", 5, 4],
        [18, null, "2", "Pendidikan di lembaga pembinaan", 10, 6],
      ],
    },
    ...{ claimed: 10, doubt: "likely", places: "18.1 18.2" },
  },
  {
    law: "a question by a code that its indicator lacks stays under it",
    sheets: {
      Rekap: [
        ["No", "Uraian", "Nilai"],
        [18, "Wajib Belajar 12 Tahun", null],
        ["1", "Tim dan SOP", 5],
        ["6", "Apakah ada forum anak di sekolah?", 4],
        ["19", "Sekolah Ramah Anak", 30],
      ],
    },
    ...{ claimed: 39, doubt: "likely", places: "18 18.1 18 19" },
  },
  {
    law: "a number far on beside an unknown short name proves nothing",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai"],
        [4, "Akta", 10],
        [9, "PAUD", 10],
        [10, "Lembaga", 20],
        [18, "Wajar", 20],
      ],
    },
    ...{ claimed: 40, doubt: "likely", places: "4 9 10" },
  },
  {
    law: "numbers alone below an indicator are its questions'",
    sheets: {
      Rekap: [
        ["No", "Pertanyaan", "Nilai"],
        [18, "Wajib Belajar 12 Tahun", null],
        ...[4, 6, 3].map((score, at) => [at + 1, null, score]),
        [19, "Sekolah Ramah Anak", 30],
      ],
    },
    ...{ claimed: 43, doubt: "sure", places: "18 18.1 18.2 18.3 19" },
  },
  {
    law: "three letters are too short a name to tell a part",
    sheets: { Rekap: [headed, [23, "Disabilitas", 27, 12], [24, "ABH", 21, 12], [25, "Kecamatan", 21, 15]] },
    ...{ claimed: 39, doubt: "sure", places: "23 24 25" },
  },
  {
    law: "numbers from 1 on and half a name are the cluster's that stands above",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai"],
        [null, "Klaster IV Pendidikan", null],
        [1, "Wajar", 20],
        [2, "SRA", 40],
        [null, "Klaster V Perlindungan Khusus", null],
        [1, "Pencegahan", 70],
        [2, "Bencana dan konflik", 40],
      ],
    },
    ...{ claimed: 165, doubt: "likely" },
  },
  {
    law: "yes beside a question's code is no other text",
    sheets: {
      Rekap: [
        ["Kode", "Uraian", "Nilai"],
        ["18.1", "Ya", 5],
        ["18.2", "Ada", 10],
        ["19.1", "Tim", 4],
        ["19.2a", "KTR", 4],
        ["20.1", "SOP", 4],
      ],
    },
    ...{ claimed: 27, doubt: "sure" },
  },
  {
    law: "an older name that begins like a total is an indicator's",
    sheets: {
      Rekap: [
        headed,
        [null, "Perda KLA", 96, 70],
        [null, "Jumlah Kelompok Anak, termasuk Forum Anak", 55, 40],
        [null, "Gugus Tugas KLA", 36, 30],
      ],
    },
    ...{ claimed: 140, doubt: "sure", places: "1 6 2" },
  },
  {
    law: "the word of a total before what is hardly a name leaves it a total",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai"],
        [null, "Jumlah Kelompok Anak, termasuk Forum Anak", 40],
        [null, "Sekolah Ramah Anak", 40],
        [null, "Jumlah Sekolah Ramah", 40],
      ],
    },
    ...{ claimed: 80, doubt: "sure", places: "6 19" },
  },
  {
    law: "before the name of an indicator that has no row of its own it is the indicator",
    sheets: {
      Rekap: [
        ["Indikator", "Nilai"],
        ["Perda KLA", 40],
        ["Jumlah Partisipasi", 40],
        ["Total Akta Kelahiran", 9],
        ["Perkawinan Anak", 30],
      ],
    },
    ...{ claimed: 110, doubt: "sure", places: "1 6 7" },
  },
  {
    law: "Jumlah alone is a total though a number stands before it",
    sheets: { Rekap: [headed, ...four, [5, "Jumlah", 140, 110]] },
    ...{ claimed: 110, doubt: "sure", places: "17 18 19 20" },
  },
  {
    law: "six activities share out an indicator's maximum",
    sheets: {
      Rekap: [
        headed,
        [18, "Wajib Belajar 12 Tahun", 24, null],
        ...["a. Kebijakan", "b. Pelatihan", "c. Pelaksanaan", "d. Evaluasi", "e. Inovasi", "f. Anggaran"].map(
          (text) => [...[null, text, 4, 3]],
        ),
        [19, "Sekolah Ramah Anak", 51, 40],
      ],
    },
    ...{ claimed: 58, doubt: "sure" },
  },
  {
    law: "four rows of another form below a blank one are another table",
    sheets: { Rekap: strange(4) },
    ...{ claimed: 110, doubt: "sure" },
  },
  {
    law: "two may be indicators of an unknown name",
    sheets: { Rekap: strange(2) },
    ...{ claimed: 110, doubt: "likely" },
  },
  {
    law: "three rows are too few for two columns to hold one score",
    sheets: { Rekap: parted(3, 1) },
    ...{ claimed: 60, doubt: "likely" },
  },
  {
    law: "a column of three mended scores in five leaves the others as they were",
    sheets: {
      Rekap: [
        [...headed, "Nilai Perbaikan"],
        ...four.map((row, at) => [...row, at < 2 ? row[3] + 1 : null]),
        [25, "Kecamatan Layak Anak", 21, 15, 16],
      ],
    },
    ...{ claimed: 128, doubt: "likely" },
  },
  {
    law: "a score put together from two columns is told",
    sheets: {
      Rekap: [...parted(4, 2), [25, "Kecamatan Layak Anak", 21, null, 15]],
    },
    ...{ claimed: 125, doubt: "likely" },
  },
  {
    law: "rows without a score and with a number beside leave a doubt",
    sheets: {
      Rekap: [
        [...headed, "Keterangan", null],
        ...[...four, [25, "Kecamatan Layak Anak", 21, 15] as const].map(([a, b, c, score], at) => [
          ...[a, b, c, at < 2 ? score : null, "x", at < 2 ? null : score],
        ]),
      ],
    },
    ...{ claimed: 40, doubt: "doubtful" },
  },
  {
    law: "halves of a year under one indicator may be versions",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Uraian", "Nilai Maks", "Nilai"],
        [17, "Kawasan Tanpa Rokok", "Semester I", 15, 10],
        [null, null, "Semester II", 15, 10],
      ],
    },
    ...{ claimed: 20, doubt: "doubtful" },
  },
  {
    law: "a row of four words about a tier is no score",
    sheets: { Rekap: [headed, ...four, [null, "Batas bawah Predikat Nindya", null, 700]] },
    ...{ claimed: 110, doubt: "sure" },
  },
  {
    law: "the same two activities under each indicator are no indicators of theirs again",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Kegiatan", "Nilai"],
        ...four.slice(0, 3).flatMap(([number, name, , score]) => [
          [number, name, "Sekolah Ramah Anak", score / 2],
          [number, name, "Wajib Belajar", score / 2],
        ]),
      ],
    },
    ...{ claimed: 40, doubt: "doubtful" },
  },
  {
    law: "a maximum a hundredth off is another",
    sheets: { Rekap: withMaximum(30.01) },
    ...{ claimed: 110, doubt: "likely" },
  },
  {
    law: "one that differs by less was rounded",
    sheets: { Rekap: withMaximum(30.004) },
    ...{ claimed: 110, doubt: "sure" },
  },
  {
    law: "weights that are rounded to hundredths are a share of the maxima",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Bobot", "Nilai"],
        ...indicators.map(([number, name, max]) => [
          ...[number, name, Number((max / 4.66).toFixed(2)), Number((max / 10).toFixed(2))],
        ]),
      ],
    },
    ...{ claimed: 46.6, doubt: "doubtful" },
  },
  {
    law: "nine rows by the numbers of the older list are not of the present one",
    sheets: { Rekap: [headed, ...list.indicators.slice(8, 17).map(({ number, name }) => [number, name, 30, 20])] },
    ...{ claimed: null, doubt: "sure" },
  },
  {
    law: "a number among three under Nomor leaves them those of documents",
    sheets: {
      Rekap: [
        [...headed, "Nama Dokumen", "Nomor", "Tanggal"],
        ...four
          .slice(0, 3)
          .map((row, at) => [
            ...row,
            ...[
              ["SK Wali Kota", "Perda KLA", "Surat Edaran"][at] ?? "",
              ["12", "800/3/2024", "4/2024"][at] ?? "",
              "2024-03-04",
            ],
          ]),
      ],
    },
    ...{ claimed: 80, doubt: "sure", columns: "evidence E, detail F, detail G" },
  },
];

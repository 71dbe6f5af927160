/** Small grids that each stand on one side of where a row can lie. */
import type { Pin } from "./pins";

export const rowPins: readonly Pin[] = [
  {
    law: "a number after the word is the indicator's, without a name",
    sheets: {
      Rekap: [
        ["Indikator", "Nilai"],
        ["Indikator 18", 20],
        ["Indikator 20", 30],
        ["Indikator 25", 9],
      ],
    },
    ...{ claimed: 59, doubt: "sure", places: "18 20 25" },
  },
  {
    law: "numbers from 1 on are the cluster's where a section says it",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai Maks", "Nilai"],
        [null, "Klaster IV Pendidikan", 110, null],
        [1, "Wajar", 24, 20],
        [2, "SRA", 51, 40],
        [3, "PKA", 35, 30],
      ],
    },
    ...{ claimed: 90, doubt: "sure", places: "18 19 20" },
  },
  {
    law: "letters under an indicator are its parts",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai Maks", "Nilai"],
        [21, "Anak korban kekerasan dan eksploitasi", 122, null],
        ["A", "Bagian pertama", 83, 60],
        ["B", "Bagian kedua", 17, 12],
        ["C", "Bagian ketiga", 22, 20],
      ],
    },
    ...{ claimed: 92, doubt: "sure", places: "21 21A 21B 21C" },
  },
  {
    law: "21.1 is the first part of 21",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai Maks", "Nilai"],
        ["21.1", "Bagian pertama", 83, 60],
        ["21.2", "Bagian kedua", 17, 12],
        ["22.2", "Bagian kedua", 18, 11],
      ],
    },
    ...{ claimed: 83, doubt: "sure", places: "21A 21B 22B" },
  },
  {
    law: "a number that runs on is no indicator's",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai Maks", "Nilai"],
        [1, "Akta Kelahiran", 15, 10],
        [2, "Perkawinan Anak", 36, 30],
        [3, "Persalinan di Faskes", 23, 20],
        [4, "Wajib Belajar 12 Tahun", 24, 20],
      ],
    },
    ...{ claimed: 80, doubt: "sure", places: "4 7 12 18" },
  },
  {
    law: "a second total below the first is of more than the cluster",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai Maks", "Nilai"],
        [4, "Akta Kelahiran", 15, 10],
        [5, "Informasi Layak Anak", 45, 30],
        ["No", "Indikator", "Nilai Maks", "Nilai"],
        [18, "Wajib Belajar 12 Tahun", 24, 20],
        [null, "Jumlah", 24, 20],
        [null, "Total", 84, 60],
      ],
    },
    ...{ claimed: 60, doubt: "sure", places: "4 5 18" },
  },
  {
    law: "scores typed as text are no codes of questions",
    sheets: {
      Sheet1: [
        [1, "Perda KLA", "96.00", "70.25"],
        [2, "Gugus Tugas KLA", "36.00", "30.75"],
        [4, "Akta Kelahiran", "15.00", "12.60"],
      ],
    },
    ...{ claimed: 113.6, doubt: "sure", places: "1 2 4" },
  },
  {
    law: "evidence that names an indicator is no column of labels",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Pertanyaan", "Nilai Maks", "Nilai", "Bukti"],
        [9, "PAUD-HI", "1", 5, 5, "SK Gugus Tugas PAUD-HI"],
        [9, "PAUD-HI", "2", 2, 1, "Laporan PAUD-HI"],
        [9, "PAUD-HI", "3", 4, 3, "MoU PAUD-HI"],
      ],
    },
    ...{ claimed: 9, doubt: "sure", places: "9.1 9.2 9.3" },
  },
  {
    law: "a single programme named like a cluster makes no assessment",
    sheets: {
      Sheet1: [
        ["Kode", "Program / Kegiatan", "Pagu", "Realisasi"],
        ["2.08.01", "Penunjang Urusan", 1200, 1100],
        ["2.08.02", "Pengarusutamaan Gender", 250, 240],
        ["2.08.06", "Perlindungan Khusus Anak", 300, 290],
      ],
    },
    ...{ claimed: null, doubt: "refused" },
  },
  {
    law: "rows that name their cluster and an indicator by number are the indicators",
    sheets: {
      Rekap: [
        ["Klaster", "Indikator", "Nilai"],
        ["Klaster I Hak Sipil dan Kebebasan", "Indikator 4", 10],
        ["Klaster I Hak Sipil dan Kebebasan", "Indikator 5", 30],
        ["Klaster IV Pendidikan", "Indikator 18", 20],
        ["Klaster IV Pendidikan", "Indikator 19", 40],
      ],
    },
    ...{ claimed: 100, doubt: "sure", places: "4 5 18 19" },
  },
];

/** Small grids of rows in words of one's own, which order and maximum place where names do not. */
import type { Pin } from "./pins";

const headings = ["No", "Indikator", "Maks", "Nilai"];

export const ownWordPins: readonly Pin[] = [
  {
    law: "a row that nobody knows is the next indicator where the maximum is that one's",
    sheets: {
      Rekap: [
        ["Indikator", "Maks", "Nilai"],
        ["Wajib belajar 12 tahun", 24, 20],
        ["Tempat menimba ilmu yang nyaman", 51, 40],
        ["Pusat Kreativitas Anak", 35, 30],
      ],
    },
    ...{ claimed: 90, doubt: "sure", places: "18 19 20" },
  },
  {
    law: "with another maximum it is none",
    sheets: {
      Rekap: [
        ["Indikator", "Maks", "Nilai"],
        ["Wajib belajar 12 tahun", 24, 20],
        ["Tempat menimba ilmu yang nyaman", 50, 40],
        ["Pusat Kreativitas Anak", 35, 30],
      ],
    },
    ...{ claimed: 50, doubt: "doubtful", places: "18 20" },
  },
  {
    law: "the words of a part with the maximum of the whole are the whole",
    sheets: {
      Rekap: [
        ["Indikator", "Maks", "Nilai"],
        ["Kekerasan/BPTA", 122, 70],
        ["Pornografi, NAPZA, bencana", 35, 20],
        ["Disabilitas, PSM", 27, 15],
      ],
    },
    ...{ claimed: 105, doubt: "sure", places: "21 22 23" },
  },
  {
    law: "the words of the whole with the maximum of a part are the part, numbered as a row of its cluster",
    sheets: {
      Rekap: [
        headings,
        [null, "Klaster V Perlindungan Khusus", null, null],
        [6, "Disabilitas & Minoritas", 23, 15],
        [7, "PSM", 4, 4],
        [8, "ABH (Diversi)", 14, 7],
        [9, "Terorisme & Stigma", 7, 5],
      ],
    },
    ...{ claimed: 31, doubt: "sure", places: "23A 23B 24A 24B" },
  },
  {
    law: "KL. and a roman number head a cluster, and numbers that begin anew one that nobody can read",
    sheets: {
      Rekap: [
        headings,
        ["KL. V", null, null, null],
        [1, "Kekerasan", 122, 70],
        [2, "NAPZA dan bencana", 35, 20],
        [3, "Disabilitas", 27, 15],
        [4, "ABH", 21, 14],
        ["WIL", null, null, null],
        [1, "Wil 1", 21, 13],
        [2, "Wil 2", 79, 56],
      ],
    },
    ...{ claimed: 188, doubt: "sure", places: "21 22 23 24 25 26" },
  },
  {
    law: "words of two indicators are those of the one whose maximum stands beside them",
    sheets: {
      Rekap: [
        ["Indikator", "Maks", "Nilai"],
        ["Salin faskes", 23, 13],
        ["Gizi balita", 20, 12],
        ["Makan bayi PMBA", 32, 20],
      ],
    },
    ...{ claimed: 45, doubt: "sure", places: "12 13 14" },
  },
];

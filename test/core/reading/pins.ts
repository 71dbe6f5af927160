/** Small grids that stand on either side of what the reader weighs: each is read otherwise when its number is another. */
import { sheet } from "../grid";
import type { Grid, Looks } from "../grid";
import type { Sheet } from "../../../src/core/workbook";
import { columnPins } from "./columnPins";
import { doubtPins } from "./doubtPins";
import { headingPins } from "./headingPins";
import { listPins } from "./listPins";
import { longPins } from "./longPins";
import { measurePins } from "./measurePins";
import { ownWordPins } from "./ownWordPins";
import { placePins } from "./placePins";
import { rowPins } from "./rowPins";
import { underPins } from "./underPins";

/** A grid with merged areas, "C1:D1", and how Excel shows its numbers, by address. */
interface Shown extends Looks {
  grid: Grid;
}

export interface Pin {
  /** The law that the grid holds. */
  law: string;
  /** Sheets by name. */
  sheets: Readonly<Record<string, Grid | Shown>>;
  claimed: number | null;
  doubt: "sure" | "likely" | "doubtful" | "refused";
  /** The indicators, parts and questions in the order of their rows. */
  places?: string;
  /** The columns of what stands right of the score: "evidence E, office F". */
  columns?: string;
}

const headed = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"];
const wajib: Grid[number] = [18, "Wajib Belajar 12 Tahun", 24, 20];
const ramah: Grid[number] = [19, "Sekolah Ramah Anak", 51, 40];
const pusat: Grid[number] = [20, "Pusat Kreativitas Anak", 35, 30];
const schools: Grid = [
  ["No", "Nama Sekolah", "Siswa", "Guru"],
  [1, "SDN Mawar", 41, 9],
  [2, "SDN Melati", 38, 7],
  [3, "SDN Kenanga", 52, 11],
];

export const pins: readonly Pin[] = [
  ...columnPins,
  ...doubtPins,
  ...headingPins,
  ...listPins,
  ...placePins,
  ...rowPins,
  ...ownWordPins,
  ...longPins,
  ...measurePins,
  ...underPins,
  {
    law: "a name decides against another's number",
    sheets: { Rekap: [headed, [9, "Wajib Belajar 12 Tahun", null, 20], [10, "Sekolah Ramah Anak", null, 40]] },
    ...{ claimed: 60, doubt: "sure", places: "18 19" },
  },
  {
    law: "number and maximum decide against a short name",
    sheets: { Rekap: [headed, [21, "Pencegahan", 122, 100], wajib] },
    ...{ claimed: 120, doubt: "sure", places: "21 18" },
  },
  {
    law: "a maximum tells a part from its indicator",
    sheets: { Rekap: [headed, ["21A", "Pencegahan", 83, 50], ["21B", "Pelayanan", 17, 10]] },
    ...{ claimed: 60, doubt: "sure", places: "21A 21B" },
  },
  {
    law: "a second column of numbers holds the questions' codes",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Kode", "Pertanyaan", "Nilai Maks", "Nilai"],
        [18, "Wajib Belajar 12 Tahun", "1", "Tim dan SOP menangani anak", 5, 4],
        [18, null, "2", "Pendidikan di lembaga pembinaan", 10, 6],
        [18, null, "3", "Kerja sama antar-PD", 4, 3],
        [18, null, "4", "Inovasi menangani ATS", 5, 2],
      ],
    },
    ...{ claimed: 15, doubt: "sure", places: "18.1 18.2 18.3 18.4" },
  },
  {
    law: "an indicator's row that is like a question of it stays an indicator",
    sheets: {
      Rekap: [
        ["No", "Uraian", "Nilai Mandiri"],
        [12, "Persalinan di Fasyankes", 22],
        [13, "Status Gizi Balita", 16],
      ],
    },
    ...{ claimed: 38, doubt: "sure", places: "12 13" },
  },
  {
    law: "another table below a blank row is none of this one",
    sheets: { Rekap: [headed, wajib, ramah, pusat, [], [], ...schools] },
    ...{ claimed: 90, doubt: "sure", places: "18 19 20" },
  },
  {
    law: "an indicator of an unknown name below a blank row is told",
    sheets: { Rekap: [headed, wajib, ramah, pusat, [], [27, "Kota Tangguh Bencana", 20, 10]] },
    ...{ claimed: 90, doubt: "likely", places: "18 19 20" },
  },
  {
    law: "a list that numbers other things by chance is refused",
    sheets: {
      Sakip: [
        ["No", "Komponen", "Bobot", "Nilai"],
        [1, "Perencanaan", 30, 20],
        [4, "Evaluasi Internal", 15, 12],
      ],
    },
    ...{ claimed: null, doubt: "refused" },
  },
  {
    law: "two score columns leave a doubt unless words break the tie",
    sheets: { Rekap: [[...headed, "Skor Mandiri"], ...[wajib, ramah, pusat].map((row) => [...row, 15])] },
    ...{ claimed: 90, doubt: "doubtful" },
  },
  {
    law: "of two years the later counts, and the older is no rival",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai Maks", "Nilai 2023", "Nilai 2024"],
        [18, "Wajib Belajar 12 Tahun", 24, 10, 24],
        [19, "Sekolah Ramah Anak", 51, 20, 51],
      ],
    },
    ...{ claimed: 75, doubt: "sure" },
  },
  {
    law: "shares of the maximum are multiplied",
    sheets: {
      Rekap: [
        headed,
        [18, "Wajib Belajar 12 Tahun", 24, 0.5],
        [19, "Sekolah Ramah Anak", 51, 1],
        [20, "Pusat Kreativitas Anak", 35, 0.8],
      ],
    },
    ...{ claimed: 91, doubt: "likely" },
  },
  {
    law: "sheets under the same headings are read alike",
    sheets: {
      Disdik: [
        ["No", "Indikator", "Target", "Realisasi", "Bobot", "Skor"],
        [18, "Wajib Belajar 12 Tahun", 100, 20, 24, 12],
        [19, "Sekolah Ramah Anak", 100, 30, 51, 40],
        [20, "Pusat Kreativitas Anak", 100, 27, 35, 33],
      ],
      Dinkes: [
        ["No", "Indikator", "Target", "Realisasi", "Bobot", "Skor"],
        [17, "Kawasan Tanpa Rokok", 50, 20, 30, "20 poin"],
      ],
    },
    ...{ claimed: 105, doubt: "sure" },
  },
  {
    law: "a page goes on where the one before ended",
    sheets: {
      Rekap: [
        ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai"],
        ["18. Wajib Belajar 12 Tahun", "1", 5, 4],
        [null, "2", 10, 6],
        ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai"],
        [null, "3", 4, 3],
        [null, "4", 5, 2],
      ],
    },
    ...{ claimed: 15, doubt: "sure", places: "18.1 18.2 18.3 18.4" },
  },
  {
    law: "free texts are placed by their words",
    sheets: {
      Rekap: [
        ["Indikator", "Pertanyaan", "Nilai"],
        ["12. Persalinan di Fasilitas Kesehatan", "Cakupan persalinan di fasilitas kesehatan", 3],
        [null, "Berapa jumlah kematian bayi tahun ini?", 2],
        [null, "Berapa jumlah kematian ibu tahun ini?", 1],
      ],
    },
    ...{ claimed: 6, doubt: "sure", places: "12.1 12.4 12.5" },
  },
];

/** The sheets of a pin as a workbook has them. */
export function sheetsOf({ sheets }: Pin): Sheet[] {
  return Object.entries(sheets).map(([name, one]) => ("grid" in one ? sheet(name, one.grid, one) : sheet(name, one)));
}

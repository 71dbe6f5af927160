/** Small grids that each stand on one side of what a column of a table is: labels, maxima, scores, evidence, offices. */
import type { CellValue } from "../../../src/core/workbook";
import type { Grid } from "../grid";
import { indicators } from "./measurePins";
import type { Pin } from "./pins";

const five: readonly (readonly [number, string, number, number])[] = [
  [18, "Wajib Belajar 12 Tahun", 24, 20],
  [19, "Sekolah Ramah Anak", 51, 40],
  [20, "Pusat Kreativitas Anak", 35, 30],
  [25, "Kecamatan Layak Anak", 21, 15],
  [17, "Kawasan Tanpa Rokok", 30, 20],
];
const four = five.slice(0, 4);
const headed = ["No", "Indikator", "Nilai Maks", "Nilai"];
const scores = [12, 40, 30, 20];
const marks = [40, 30, 80, 40, 50, 30, 90, 70, 25, 20, 45, 30];

/** A further column beside scores, and the roles of the columns from the fifth on. */
function beside(law: string, heading: string, cells: readonly CellValue[], columns: string): Pin {
  const rows = five.slice(0, cells.length);
  const claimed = rows.reduce((sum, [, , , score]) => sum + score, 0);
  const grid = [[...headed, heading], ...rows.map((row, at) => [...row, cells[at] ?? null])];
  return { law, sheets: { Rekap: grid }, claimed, doubt: "sure", columns };
}

/** Ticks beside twelve indicators, but for some links. */
function ticked(law: string, links: readonly number[], columns: string): Pin {
  const rows = indicators.map(([number, name, max], at) => [
    ...[number, name, max, max / 2],
    links.includes(at) ? "https://bit.ly/kla" : "v",
  ]);
  return { law, sheets: { Rekap: [[...headed, "Ada"], ...rows] }, claimed: 233, doubt: "sure", columns };
}

/** Ones and noughts beside twelve indicators. */
function ones(law: string, isOne: (at: number) => boolean, claimed: number, doubt: Pin["doubt"]): Pin {
  const rows = indicators.map((row, at) => [...row, isOne(at) ? 1 : 0]);
  return { law, sheets: { Rekap: [headed, ...rows] }, claimed, doubt };
}

/** Two columns of numbers between names and scores. */
function numbered(headings: Grid[number], cells: (at: number) => Grid[number]): Pin["sheets"] {
  const rows = four.map(([number, name], at) => [number, name, ...cells(at)]);
  return { Rekap: [["No", "Indikator", ...headings], ...rows] };
}

export const columnPins: readonly Pin[] = [
  {
    law: "the instrument's maxima without a heading are rather the maxima than other weights under one",
    sheets: numbered(["Bobot", null, "Nilai"], (at) => [10 * (at + 1), four[at]?.[2] ?? 0, scores[at] ?? 0]),
    ...{ claimed: 102, doubt: "sure" },
  },
  {
    law: "maxima under their heading of which one is mistyped are rather the maxima than others without one",
    sheets: numbered(["Nilai Maks", null, "Nilai"], (at) => {
      const max = four[at]?.[2] ?? 0;
      return [at === 3 ? 22 : max, max, scores[at] ?? 0];
    }),
    ...{ claimed: 102, doubt: "likely" },
  },
  {
    law: "last year's maxima are superseded though they are the instrument's to the last one",
    sheets: numbered(["Nilai Maks Lama", "Nilai Maks", "Nilai"], (at) => {
      const max = four[at]?.[2] ?? 0;
      return [max, at === 3 ? 20 : max, scores[at] ?? 0];
    }),
    ...{ claimed: 102, doubt: "likely" },
  },
  {
    law: "numbers headed as percent are percent though each lies under its maximum",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai Maks", "Nilai (%)"],
        ...four.map(([a, b, c], at) => [a, b, c, scores[at] ?? 0]),
      ],
    },
    ...{ claimed: 37.98, doubt: "likely" },
  },
  {
    law: "of two columns without headings the one that repeats the maxima is not the score",
    sheets: { Sheet1: four.map(([a, b, c], at) => [a, b, c, c, scores[at] ?? 0]) },
    ...{ claimed: 102, doubt: "sure" },
  },
  {
    law: "half a column under Nilai is hardly likelier the score than a whole one beside it",
    sheets: numbered(["Nilai Maks", "Nilai", null], (at) => {
      const [, , max = 0, score = 0] = four[at] ?? [];
      return [max, at < 2 ? score : null, scores[at] ?? 0];
    }),
    ...{ claimed: 102, doubt: "doubtful" },
  },
  {
    law: "texts that are no labels are passed over where nothing has a heading",
    sheets: {
      Sheet1: four.map(([number, name, max, score], at) => [
        ...[
          number,
          name,
          ["Sosialisasi ke sekolah", "Pelatihan guru dan kader", "Bimbingan orang tua", "Rapat lurah"][at] ?? "",
        ],
        ...[`catatan tambahan panjang ${at}`, `tindak lanjut bulan depan ${at}`, max, score],
      ]),
    },
    ...{ claimed: 105, doubt: "sure", places: "18 19 20 25" },
  },
  ticked("one link among twelve ticks is an exception", [3], "yes E"),
  ticked("two links among twelve ticks make the column evidence", [3, 5], "evidence E"),
  ones("ten ones and two noughts are shares", (at) => at !== 3 && at !== 5, 385, "likely"),
  ones("four ones and eight noughts are points", (at) => at < 4, 4, "doubtful"),
  {
    law: "fractions under maxima from 4 on are shares",
    sheets: {
      Rekap: [
        ["Kode", "Nilai Maks", "Nilai"],
        ["18.1", 5, 0.5],
        ["18.2", 10, 0.75],
        ["18.3", 4, 1],
        ["18.4", 5, 0.5],
      ],
    },
    ...{ claimed: 16.5, doubt: "likely" },
  },
  {
    law: "points in cells that show percent are points, and that is told",
    sheets: {
      Rekap: {
        grid: [headed, ...four],
        kinds: { D2: "percent", D3: "percent", D4: "percent", D5: "percent" },
      },
    },
    ...{ claimed: 105, doubt: "likely" },
  },
  {
    law: "a quarter of numbers above their maxima are percent where nothing says so",
    sheets: { Rekap: [[...headed.slice(0, 3), "Skor"], ...indicators.map((row, at) => [...row, marks[at] ?? 0])] },
    ...{ claimed: 197.95, doubt: "likely" },
  },
  beside(
    "a third of links makes remarks evidence",
    "Keterangan",
    ["https://bit.ly/kla", "belum lengkap", "masih proses"],
    "evidence E",
  ),
  beside(
    "half of them make notes of deeds evidence",
    "Tindak Lanjut",
    ["https://bit.ly/kla", "https://bit.ly/kla", "masih proses"],
    "evidence E",
  ),
  {
    law: "one blank row does not end what shows what a column holds",
    sheets: {
      Rekap: [
        [...headed, "Tindak Lanjut"],
        ...[[17, "Kawasan Tanpa Rokok", 30, 20, "selesai"], []],
        ...four.map((row) => [...row, "https://bit.ly/kla"]),
      ],
    },
    ...{ claimed: 125, doubt: "sure", columns: "evidence E" },
  },
  beside("ticks under a kind of document are no documents", "SK", ["v", "v", "v"], ""),
  beside(
    "one tick among texts under a kind of document is an exception",
    "SK",
    ["v", "ditandatangani", "terbit"],
    "evidence E",
  ),
  beside(
    "one document in four leaves a column of sources the offices'",
    "Sumber Data",
    ["SK Wali Kota", "lapangan", "sensus", "survei"],
    "office E",
  ),
  beside("two in three make it evidence", "Sumber Data", ["SK Wali Kota", "Laporan sekolah", "lapangan"], "evidence E"),
  beside("numbers under Bukti are those of documents", "Bukti", [3, 4, 5], "evidence E"),
];

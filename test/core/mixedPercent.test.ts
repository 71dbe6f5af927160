/** Columns that mix points and percentages: "12,5 %" among points may be 12,5, and is asked about. */
import { checked, flagged, sheet } from "./grid";
import type { NumberKind } from "../../src/core/workbook";

const heads = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"];
const rows: [number, string, number][] = [
  [18, "Wajib Belajar 12 Tahun", 24],
  [19, "Sekolah Ramah Anak", 51],
  [20, "Pusat Kreativitas Anak", 35],
  [15, "Rumah Tangga dengan Akses Air Minum dan Sanitasi yang Layak", 20],
  [16, "Kawasan Tanpa Rokok", 30],
];

/** A recap with these scores; those under `percents` are shown as percentages. */
function recap(scores: readonly (number | string)[], percents: readonly number[] = []) {
  const kinds = Object.fromEntries(percents.map((row): [string, NumberKind] => [`D${row}`, "percent"]));
  const grid = [heads, ...rows.map((row, at) => [...row, scores[at] ?? null])];
  return checked(sheet("Rekap", grid, { kinds }));
}

const found = (scores: readonly (number | string)[], percents?: readonly number[]) =>
  flagged(recap(scores, percents), "number-ambiguous").sort();

test.each<[string, (number | string)[], number[], string[]]>([
  ["one percentage among points", [20, 0.125, 30, 15, 25], [3], ["D3"]],
  ["one text with a sign among points", [20, "12,5%", 30, 15, 25], [], ["D3"]],
  ["two of them", [0.2, 0.3, 30, 15, 25], [2, 3], ["D2", "D3"]],
  ["more percentages than points", [0.2, 0.3, 0.25, 15, 25], [2, 3, 4], ["D2", "D3", "D4"]],
  ["percentages alone", [0.2, 0.3, 0.25, 0.15, 0.25], [2, 3, 4, 5, 6], []],
  ["points alone", [20, 40, 30, 15, 25], [], []],
  ["a share of the maximum that can be no points", [20, 0.85, 30, 15, 25], [3], []],
  ["all of the maximum", [20, 1, 30, 15, 25], [3], []],
  ["nothing", [20, 0, 30, 15, 25], [3], []],
])("%s", (_, scores, percents, cells) => {
  expect(found(scores, percents)).toEqual(cells);
});

test("says both readings and which one counts, and the difference is what is at stake", () => {
  const report = recap([20, 0.125, 30, 15, 25], [3]);
  const finding = report.findings.find(({ rule }) => rule === "number-ambiguous");
  expect(finding).toMatchObject({ level: "query", points: 6.125, stake: "difference" });
  expect(finding?.message.id).toContain("6,38 (12,5 % dari 51) atau 12,5 poin; dibaca 6,38");
});

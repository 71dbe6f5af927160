/** Tests what a percent format means: a share of the maximum, or points in cells of the wrong format. */
import type { NumberKind } from "../../../src/core/workbook";
import { checked, sheet } from "../grid";

const names = ["Wajib Belajar 12 Tahun", "Sekolah Ramah Anak", "Pusat Kreativitas Anak"];
const maxima = [24, 51, 35];

function read(scores: readonly (number | string)[]) {
  const rows = names.map((name, at) => [18 + at, name, maxima[at] ?? 0, scores[at] ?? null]);
  const kinds = Object.fromEntries(scores.map((_, at): [string, NumberKind] => [`D${at + 2}`, "percent"]));
  return checked(sheet("Rekap", [["No", "Indikator", "Nilai Maks", "Nilai Mandiri"], ...rows], { kinds }));
}

test("points whose cells are formatted as percent are points, which is said", () => {
  const { claimed, doubt, findings } = read([20.5, 40, 22.25]);
  expect([claimed, doubt.is, doubt.reasons.length]).toEqual([82.75, "likely", 1]);
  expect(doubt.reasons[0]?.id).toContain("berformat persen");
  expect(findings.filter(({ level }) => level === "error")).toEqual([]);
});

test("where most of them lie within 100 % they are shares, and the one above is over its maximum", () => {
  const { claimed, findings } = read([0.5, 1, 1.2]);
  expect(claimed).toBe(98);
  expect(findings.filter(({ rule }) => rule === "score-over-maximum").map(({ at }) => at.row)).toEqual([3]);
});

test("as many above as within are shares still: nobody has 120 % twice by his format", () => {
  expect(read([0.5, 1.1, ""]).claimed).toBe(63);
  expect(read([0.5, 1.1, 1.2]).claimed).toBe(2.8);
});

test("a typed percentage above 100 counts up to the maximum, which is said", () => {
  const { claimed, findings } = read(["50%", "120 %", "60%"]);
  expect(claimed).toBe(84);
  const over = findings.find(({ rule }) => rule === "score-over-maximum");
  expect(over?.message.id).toContain("61,2, melebihi maksimal 51");
});

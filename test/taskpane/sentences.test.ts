/** The summary's sentence about the next tier: with steps their count, without any that the workbook shows none. */
import { planOf } from "../../src/core/planning/plan";
import { towardsText } from "../../src/taskpane/view/summary/sentences";
import { check } from "../../src/core/report/report";
import { checked, sheet, workbook } from "../core/grid";
import { kla } from "../instrument";

const headings = ["Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"];
const rows = [
  headings,
  ["18 Wajib Belajar 12 Tahun", 24, 20, "ada"],
  ["19 Sekolah Ramah Anak", 51, 40, "SK Bupati Nomor 5 Tahun 2025 tentang SRA"],
];
const plan = planOf(check(workbook(sheet("Rekap", rows)), kla(), { whole: true }));

test.each([
  ["id", "poin; buku kerja ini belum menunjukkan langkahnya (", /\d+ langkah/],
  ["en", "points short; the workbook shows no action for them (", /\d+ actions?/],
] as const)("%s: steps are counted, and none is said to be none", (language, none, some) => {
  expect(plan.actions.length).toBeGreaterThan(0);
  const told = (actions: typeof plan.actions) => towardsText({ ...plan, actions }, kla(), language) ?? "";
  expect(told([])).toContain(none);
  expect(told(plan.actions)).not.toContain(none);
  expect(told(plan.actions)).toMatch(some);
});

test.each([
  ["id", "Sampai nilai penuh isian ini: +35 poin, "],
  ["en", "To all points of this part: +35 points, "],
] as const)("%s: of a part all its points are aimed at", (language, said) => {
  const part = planOf(checked(sheet("Rekap", rows)));
  expect(towardsText(part, kla(), language)).toContain(said);
  expect(towardsText({ ...part, actions: [] }, kla(), language)).toBeNull();
});

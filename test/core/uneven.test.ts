/** Where the form prints less than its questions add up to (19: 51 and 54, 21B: 17 and 18), the difference is not the city's. */
import type { CellValue } from "../../src/core/workbook";
import { checked, sheet } from "./grid";

const headings = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"];
const [school, victims] = ["Satuan Pendidikan Ramah Anak", "Anak Korban Kekerasan dan Eksploitasi"];

/** The rules with errors among these rows. */
function errorsIn(rows: readonly CellValue[][]): string[] {
  const { findings } = checked(sheet("Rekap", [headings, [18, "Wajib Belajar 12 Tahun", 24, 20], ...rows]));
  return findings.filter(({ level }) => level === "error").map(({ rule }) => rule);
}

test.each<[string, CellValue[], string[]]>([
  ["its printed maximum", [19, school, 51, 51], []],
  ["all its questions", [19, school, 51, 54], []],
  ["more than its questions", [19, school, 51, 54.1], ["score-over-maximum"]],
  ["the questions' sum as maximum", [19, school, 54, 40], []],
  ["another maximum", [19, school, 53, 40], ["maximum-differs"]],
  ["a part with all its questions", ["21B", victims, 17, 18], []],
  ["a part with more", ["21B", victims, 17, 18.1], ["score-over-maximum"]],
  ["an indicator whose form is even", [20, "Pusat Kreativitas Anak", 35, 35.1], ["score-over-maximum"]],
])("%s", (_, row, rules) => {
  expect(errorsIn([row])).toEqual(rules);
});

const questions = (scores: readonly [number, number]): CellValue[][] =>
  scores.map((score, at): CellValue[] => [null, `Pertanyaan 21B.${at + 1}`, 9, score]);

test.each([
  ["cut to the maximum", 17, []],
  ["added up", 18, []],
  ["neither", 16, ["total-differs"]],
])("the total of a part, %s", (_, total, rules) => {
  expect(errorsIn([["21B", victims, 17, total], ...questions([9, 9])])).toEqual(rules);
});

test("what is said to be used is what counts", () => {
  const rows = [headings, ["21B", victims, 17, 16], ...questions([9, 9])];
  const report = checked(sheet("Rekap", rows));
  expect(report.claimed).toBe(17);
  expect(report.findings.find(({ rule }) => rule === "total-differs")?.message.id).toContain("yang dipakai 17");
});

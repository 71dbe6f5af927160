/** How findings are ordered, grouped, searched and put into marks and notes. */
import { filterFindings, firstThings, groupFindings, inOrder, pointsOf } from "../../../src/core/report/findings";
import type { GroupBy } from "../../../src/core/report/filter";
import { marksOf, notesOf } from "../../../src/core/report/marks";
import type { Report } from "../../../src/core/report/report";
import { findingsNow } from "../../../src/core/formulas/listing";
import { levels } from "../../../src/core/rule/finding";
import { riskOf } from "../../../src/core/wording/risk";
import { toA1 } from "../../../src/core/workbook";
import { kla } from "../../instrument";
import { checked, sheet } from "../grid";

const report: Report = checked(
  sheet("Rekap", [
    ["Klaster", "No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD"],
    ["Klaster IV", 18, "Wajib Belajar 12 Tahun", 24, "20,5", null, "Disdik, Dinas Angkasa"],
    ["Klaster IV", 19, "Sekolah Ramah Anak", 51, 60, "SK", null],
    ["Klaster III", 12, "Persalinan di Faskes", 15, 15, "menyusul", "Dinkes"],
  ]),
);
const cells = (found: Report["findings"]): string[] =>
  found.map(({ rule, at }) => `${rule} ${toA1(at.row, at.column)}`);
const titles = (by: GroupBy): string[] => groupFindings(report, by, "id").map(({ title }) => title);

test("the gravest come first, and of those the most points at risk", () => {
  const found = inOrder(report);
  const ranks = found.map(({ level }) => levels.indexOf(level));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  const errors = found
    .filter(({ level }) => level === "error")
    .map(({ points, stake }) => (stake === "risk" ? points : 0));
  expect(errors.length).toBeGreaterThan(2);
  expect(errors).toEqual(errors.toSorted((a, b) => b - a));
  expect(found).toHaveLength(report.findings.length);
});

test("by cluster they stand in the instrument's order", () => {
  const others = titles("cluster");
  expect(others[0]).toMatch(/^Klaster III/);
  expect(others.indexOf(others.find((title) => title.startsWith("Klaster III")) ?? "")).toBeLessThan(
    others.indexOf(others.find((title) => title.startsWith("Klaster IV")) ?? ""),
  );
});

test("by cell they stand from the top down, and all findings of a cell together", () => {
  const places = groupFindings(report, "cell", "id");
  expect(places.map(({ key }) => key)).toContain("Rekap!F2");
  expect(places.reduce((sum, { findings }) => sum + findings.length, 0)).toBe(report.findings.length);
  const rows = places.map(({ findings }) => findings[0]?.at.row ?? -1);
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
});

test("by rule they stand under the fault", () => {
  expect(titles("rule")).toContain("Tanpa data dukung");
});

test("by office a finding of two offices stands under both, and one of none under its own title", () => {
  expect(titles("office")).toEqual(expect.arrayContaining(["Disdikbud", "Dinas Angkasa", "Dinkes", "Tanpa OPD"]));
});

test("what to do first is what has most at risk, then what has most to gain, whatever its level", () => {
  const first = firstThings(report);
  expect(first.map(({ rule, points }) => [rule, points]).slice(0, 3)).toEqual([
    ["evidence-incomplete", 51],
    ["evidence-missing", 20.5],
    ["evidence-placeholder", 15],
  ]);
  const gains = first.filter(({ stake }) => stake === "unclaimed" || stake === "headroom").map(({ points }) => points);
  expect(gains).toEqual(gains.toSorted((a, b) => b - a));
});

test("the points at risk of an entry count once, in whatever cells its findings are", () => {
  const risky = report.findings.filter(({ points, stake }) => stake === "risk" && points > 0);
  const [finding] = risky;
  if (!finding) throw new Error("No finding has points at risk.");
  expect(pointsOf([finding, finding])).toBe(finding.points);
  expect(pointsOf(report.findings)).toBe(20.5 + 51 + 15);
});

test("points of what is missing, could be gained or differs are never at risk", () => {
  const others = report.findings.filter(({ stake }) => stake !== "risk");
  expect(others.some(({ points }) => points > 0)).toBe(true);
  expect(pointsOf(others)).toBe(0);
});

test("points at risk are the same in the list, the summary and the formula's column, and within the claim", () => {
  const lines = findingsNow(null, null, kla(), "id", () => report);
  if (!Array.isArray(lines)) throw new Error("The formula gave no lines.");
  const column = lines.slice(1).reduce((sum, line) => sum + Number(line[3]), 0);
  expect(column).toBeCloseTo(pointsOf(report.findings), 6);
  expect(riskOf(report).points).toBeCloseTo(pointsOf(report.findings), 6);
  expect(pointsOf(report.findings)).toBeLessThanOrEqual(report.claimed ?? 0);
});

test("are searched by every word, in message, office, rule, sheet or cell, and by level", () => {
  const search = (text: string): string[] => cells(filterFindings(report.findings, { levels, text }, "id"));
  expect(search("dinkes MENYUSUL")).toEqual(["evidence-placeholder F4"]);
  expect(search("rekap!f2")).toEqual(["evidence-missing F2"]);
  expect(search("tidak-ada-kata-ini")).toEqual([]);
  expect(search("")).toHaveLength(report.findings.length);
  const hints = filterFindings(report.findings, { levels: ["hint"], text: "" }, "id");
  expect(new Set(hints.map(({ level }) => level))).toEqual(new Set(["hint"]));
});

test("are picked out by cluster, office and rule; blank means none", () => {
  const pick = (filter: Parameters<typeof filterFindings>[1]): Report["findings"] =>
    filterFindings(report.findings, filter, "id");
  expect(new Set(pick({ cluster: "K3" }).map(({ cluster }) => cluster))).toEqual(new Set(["K3"]));
  expect(pick({ cluster: "" }).every(({ cluster }) => cluster === null)).toBe(true);
  expect(cells(pick({ office: "Dinkes" }))).toContain("evidence-placeholder F4");
  expect(pick({ office: "Dinkes" }).every(({ offices }) => offices.includes("Dinkes"))).toBe(true);
  expect(pick({ office: "" }).every(({ offices }) => offices.length === 0)).toBe(true);
  expect(cells(pick({ rules: ["evidence-missing"] }))).toEqual(["evidence-missing F2"]);
  expect(pick({})).toEqual(report.findings);
});

test("each flagged cell has one mark, with its gravest level, and one note with all messages", () => {
  const marks = marksOf(report).map(({ at, level }) => `${toA1(at.row, at.column)} ${level}`);
  expect(marks).toContain("E2 query");
  expect(marks).toContain("F2 error");
  expect(new Set(marks.map((mark) => mark.split(" ")[0])).size).toBe(marks.length);
  const notes = notesOf(report, "en");
  expect(notes).toHaveLength(marks.length);
  expect(notes.reduce((sum, { text }) => sum + text.split("\n").length, 0)).toBe(report.findings.length);
});

/** What the command says of workbooks that careless or hostile programs wrote. */
import { join } from "node:path";
import { run } from "./command";

const file = (name: string) => join(import.meta.dirname, "../xlsx/files", name);

async function reportOf(name: string) {
  const { out, code } = await run(file(name), "--json");
  return { code, out, report: JSON.parse(out) };
}

const cellsOf = (findings: readonly { rule: string; cell: string }[], rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ cell }) => cell);

const pointsOf = (findings: readonly { rule: string; points: number }[], rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ points }) => points);

test("shared texts that are left empty are no evidence and no office", async () => {
  const { report } = await reportOf("blank-shared-texts.xlsx");
  expect(report.score.claimed).toBe(30);
  expect(report.score.supported).toEqual({ low: 0, high: 0 });
  expect(cellsOf(report.findings, "evidence-missing")).toEqual(["E4", "E5", "E6", "E7", "E8", "E9"]);
  expect(cellsOf(report.findings, "office-missing")).toEqual(["F4", "F5", "F6", "F7", "F8", "F9"]);
});

test("numbers that are none are errors of their cells, never infinite points", async () => {
  const { code, out, report } = await reportOf("no-numbers.xlsx");
  expect(code).toBe(1);
  expect(cellsOf(report.findings, "score-not-a-number")).toContain("D26");
  expect(out).not.toMatch(/Infinity/);
  expect(pointsOf(report.findings, "score-not-a-number")).toEqual([24]);
  expect(pointsOf(report.findings, "maximum-differs").every(Number.isFinite)).toBe(true);
  expect(report.read.unread).toContainEqual(
    expect.objectContaining({ cell: null, why: expect.stringContaining("E3") }),
  );
});

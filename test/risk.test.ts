/** Points at risk are one number: in the summary, the findings, their groups and clusters, over every fixture and every rule's example. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isFault } from "../src/core/fault";
import { firstThings, groupFindings, pointsOf } from "../src/core/report/findings";
import { check } from "../src/core/report/report";
import type { Report } from "../src/core/report/report";
import { rules } from "../src/core/rules/index";
import type { Workbook } from "../src/core/workbook";
import { riskOf } from "../src/core/wording/risk";
import { readWorkbook } from "../src/xlsx/read";
import { kla } from "./instrument";
import { sheet, workbook } from "./core/grid";
import { sampled } from "./sampled";

const folder = join(import.meta.dirname, "fixtures");
const stems = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

test.each(sampled(stems))("%s", async (name) => {
  const book = await readWorkbook(readFileSync(join(folder, name)), name);
  const sheets = book.sheets.filter((one) => one.name !== "Expected");
  const report = checked({ ...book, sheets });
  if (report) expectOneNumber(report);
});

test.each(rules.map(({ id, example }) => [id, example.bad] as const))("the example of %s", (_id, bad) => {
  const report = checked(workbook(sheet("Lembar", bad)));
  if (report) expectOneNumber(report);
});

function checked(book: Workbook): Report | null {
  try {
    return check(book, kla(), { years: [2024, 2025] });
  } catch (error) {
    if (isFault(error)) return null;
    throw error;
  }
}

function expectOneNumber(report: Report): void {
  const { points } = riskOf(report);
  expect(points).toBeLessThanOrEqual(report.claimed ?? 0);
  expect(pointsOf(report.findings)).toBeCloseTo(points, 4);
  const byCluster = groupFindings(report, "cluster", "id").reduce((sum, group) => sum + group.points, 0);
  expect(byCluster).toBeCloseTo(points, 4);
  if (report.supported) expect(points).toBeCloseTo((report.claimed ?? 0) - report.supported.low, 4);
  const risks = firstThings(report).map((one) => (one.stake === "risk" ? one.points : 0));
  expect(risks).toEqual(risks.toSorted((a, b) => b - a));
}

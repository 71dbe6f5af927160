/** Workbooks that were once read wrongly, or not within any patience, are read rightly. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toJson } from "../src/cli/json";
import { readOffices } from "../src/core/naming/offices";
import { check } from "../src/core/report/report";
import type { Report } from "../src/core/report/report";
import { toA1 } from "../src/core/workbook";
import { readWorkbook } from "../src/xlsx/read";
import { kla } from "./instrument";

async function reportOn(stem: string): Promise<Report> {
  const bytes = readFileSync(join(import.meta.dirname, "fixtures/hostile", `${stem}.xlsx`));
  return check(await readWorkbook(bytes, `${stem}.xlsx`), kla());
}

test("22 offices joined by & in one cell are 22 offices", async () => {
  const { entries, instrument, findings } = await reportOn("offices-22-amp");
  const offices = readOffices(entries[1]?.offices ?? "", instrument.offices);
  expect(offices).toHaveLength(22);
  expect(offices.map(({ name, text }) => name ?? text)).toContain("Perkim");
  expect(Math.max(...findings.map((finding) => finding.offices.length))).toBe(22);
});

test("a cell of brackets names no office, and costs nothing", async () => {
  const { entries, instrument } = await reportOn("office-parens-32767");
  expect(entries[2]?.offices).toHaveLength(32_767);
  expect(entries.map(({ offices }) => readOffices(offices, instrument.offices).length)).toEqual([
    1, 1, 0, 1, 1, 1, 1, 1,
  ]);
});

test("one word over and over is read as evidence in no time", async () => {
  const { claimed, crashed } = await reportOn("evidence-diupload-22");
  expect(claimed).toBe(50);
  expect(crashed).toEqual([]);
});

test("a list of ours in the row of headings leaves the table beside it", async () => {
  const { claimed, supported, entries, tables, unread, crashed } = await reportOn("kla-findings-beside-headings");
  expect({ claimed, supported }).toEqual({ claimed: 30, supported: { low: 30, high: 30 } });
  expect(tables.map(({ columns }) => [...columns.values()])).toEqual([[0, 1, 2, 3, 4, 5]]);
  expect({ entries: entries.length, unread, crashed }).toEqual({ entries: 6, unread: [], crashed: [] });
});

test("no number of a hostile file becomes an infinity, or puts more at stake than its indicator has", async () => {
  const report = await reportOn("infinity-points");
  expect(report.crashed).toEqual([]);
  expect(JSON.stringify(toJson(report, "a.xlsx", "id"))).not.toMatch(/"(points|low|high|max)":null/);
  const texts = report.findings
    .flatMap(({ message: { id, en } }) => [id, en])
    .map((text) => text.replace(/"[^"]*"/g, ""));
  expect(texts.filter((text) => /∞|NaN|Infinity/.test(text))).toEqual([]);
  const most = new Map(report.indicators.map(({ indicator }) => [String(indicator.number), indicator.max]));
  const excessive = report.findings.filter(({ points, indicator }) => points > (most.get(indicator ?? "") ?? 1000));
  expect(excessive).toEqual([]);
  const noNumber = report.findings.filter(({ message }) => message.en.includes("which is no number"));
  expect(noNumber.map(({ rule, at }) => `${rule} ${toA1(at.row, at.column)}`).sort()).toEqual([
    "maximum-differs C10",
    "maximum-differs C21",
    "score-not-a-number D26",
  ]);
});

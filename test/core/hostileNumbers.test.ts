/** What is no number never counts as one, and no finding puts more points at stake than there are. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { toJson } from "../../src/cli/json";
import { groupFindings, pointsOf } from "../../src/core/report/findings";
import { numberOf } from "../../src/core/formulas/number";
import { isRefusal } from "../../src/core/formulas/refusal";
import { gapTo, sumOfScores, tierText } from "../../src/core/formulas/score";
import { statuses } from "../../src/core/formulas/status";
import { findNode } from "../../src/core/instrument/instrument";
import { readAmount } from "../../src/core/numbers";
import { roundOff } from "../../src/core/rounding";
import { check } from "../../src/core/report/report";
import type { Report } from "../../src/core/report/report";
import { formatNumber, shortened } from "../../src/core/text";
import type { CellValue, Workbook } from "../../src/core/workbook";
import { readWorkbook } from "../../src/xlsx/read";
import { kla } from "../instrument";
import { checked, sheet } from "./grid";
import { sampled } from "../sampled";

const instrument = kla();
const noNumbers: readonly CellValue[] = [
  Infinity,
  -Infinity,
  NaN,
  "1e999",
  "-1e999",
  "9".repeat(400),
  `${"9".repeat(400)},5`,
  "NaN",
  "Infinity",
  "-Infinity",
  "∞",
  "0x1F",
  "--5",
];
const odd: readonly CellValue[] = [
  1e308,
  -1e308,
  1e300,
  1e21,
  5e-324,
  -0,
  "-5",
  "1e5",
  "9".repeat(300),
  "150 %",
  "1.000.000",
];

/** Sums, totals, a duplicate, an unknown row and no evidence beside a score that is hurt. */
function reportWith(cell: CellValue): Report {
  return checked(
    sheet("Rekap", [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Capaian", "Data Dukung", "OPD"],
      [1, "Perda/kebijakan KLA", 96, cell, null, null, null],
      [2, "Penguatan kelembagaan KLA", cell, 20, null, "ada", "Dinkes"],
      [3, "Peran lembaga masyarakat", 32, 20, cell, "SK 1.pdf", "Dinas Angkasa"],
      [3, "Peran lembaga masyarakat", 32, cell, cell, null, null],
      [77, "Indikator yang tidak ada", cell, cell, null, null, null],
      ["Jumlah", null, cell, cell, null, null, null],
      [null, "Nilai Klaster I", cell, cell, null, null, null],
    ]),
  );
}

/** Every number anywhere in a value. */
function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === "number") yield value;
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) yield* numbersIn(one);
}

/** A message without what it quotes of a cell. */
const unquoted = (text: string): string => text.replace(/"[^"]*"/g, "");
const spoilt = /∞|NaN|Infinity|undefined|null/;

function expectSound(report: Report): void {
  expect(report.crashed).toEqual([]);
  for (const language of ["id", "en"] as const) {
    const json = toJson(report, "a.xlsx", language);
    expect([...numbersIn(json)].filter((value) => !Number.isFinite(value))).toEqual([]);
    const texts = [report.why[language], ...report.findings.map(({ message }) => message[language])].map(unquoted);
    expect(texts.filter((text) => spoilt.test(text))).toEqual([]);
    for (const by of ["cluster", "rule", "office", "cell"] as const)
      for (const { points } of groupFindings(report, by, language)) expect(points).toBeLessThanOrEqual(instrument.max);
  }
  for (const { points, indicator, cluster, rule } of report.findings) {
    expect([rule, points >= 0]).toEqual([rule, true]);
    expect([rule, points <= mostOf(indicator, cluster)]).toEqual([rule, true]);
  }
  expect(pointsOf(report.findings)).toBeLessThanOrEqual(instrument.max);
  expect(report.claimed ?? 0).toBeLessThanOrEqual(instrument.max);
}

function mostOf(indicator: string | null, cluster: string | null): number {
  const node = indicator === null ? null : findNode(instrument, indicator);
  const whole = instrument.clusters.find(({ id }) => id === cluster)?.max ?? instrument.max;
  return (node && (node.part ?? node.indicator).max) ?? whole;
}

describe("what is no number", () => {
  test.each(noNumbers)("%p is none to any reader", (cell) => {
    expect(readAmount(cell).kind).toBe("text");
    expect(readAmount(cell, 100).kind).toBe("text");
    expect(isRefusal(numberOf(cell))).toBe(true);
    expect(isRefusal(sumOfScores([[cell], [5]], instrument))).toBe(true);
    expect(isRefusal(tierText(cell, instrument, "id"))).toBe(true);
    expect(isRefusal(gapTo(cell, null, instrument))).toBe(true);
    expect(
      isRefusal(statuses(cell, 10, null, null, { instrument, years: [2024] })) ||
        statuses(cell, 10, null, null, { instrument, years: [2024] }),
    ).not.toEqual([["OK"]]);
  });

  test.each(noNumbers)("%p as a score is an error finding, and counts nothing", (cell) => {
    const report = reportWith(cell);
    expectSound(report);
    expect(report.claimed).toBe(40);
    expect(report.findings.filter(({ rule }) => rule === "score-not-a-number").map(({ at }) => at.row)).toContain(1);
  });

  test("is quoted in short", () => {
    const { findings } = reportWith("9".repeat(400));
    expect(Math.max(...findings.map(({ message }) => message.id.length))).toBeLessThan(300);
    expect(shortened(`${"a".repeat(58)}\u{1f600}b`)).toBe(`${"a".repeat(58)}…`);
    expect(shortened("a".repeat(60))).toBe("a".repeat(60));
  });

  test.each(odd)("%p leaves the report sound", (cell) => expectSound(reportWith(cell)));
});

test("sums of what is too large are refused, without an infinity in the sentence", () => {
  const refused = sumOfScores([[1e308], [1e308]], instrument);
  expect(refused).toMatchObject({
    why: { id: expect.not.stringMatching(spoilt), en: expect.not.stringMatching(spoilt) },
  });
  expect([roundOff(1e308), roundOff(0.1 + 0.2), roundOff(-1e300)]).toEqual([1e308, 0.3, -1e300]);
  expect([formatNumber(1e300, "id"), formatNumber(-2.5e15, "en"), formatNumber(999_999_999_999_999, "en")]).toEqual([
    "1E300",
    "-2.5E15",
    "999,999,999,999,999",
  ]);
});

describe("points at stake", () => {
  test("are counted once for what several findings speak of", () => {
    const report = checked(
      sheet("Rekap", [
        ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD"],
        [1, "Perda/kebijakan KLA", 96, 90, null, null],
        [2, "Penguatan kelembagaan KLA", 36, 30, null, null],
      ]),
    );
    const own = report.findings.filter(({ indicator }) => indicator === "1" || indicator === "2");
    const rules = own.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === "evidence-missing" || rule === "office-missing")).toHaveLength(4);
    expect(pointsOf(own)).toBe(120);
  });

  const folder = join(import.meta.dirname, "../fixtures");
  const files = [folder, join(folder, "hostile"), join(import.meta.dirname, "../../assets/samples")].flatMap((path) =>
    readdirSync(path).flatMap((name) => (name.endsWith(".xlsx") ? [[name, join(path, name)] as const] : [])),
  );

  test.each(sampled(files))("stay within what there is in %s", async (name, path) => {
    const report = reportOf(await readWorkbook(readFileSync(path), name));
    if (report) expectSound(report);
  });

  function reportOf(workbook: Workbook): Report | null {
    try {
      return check(workbook, instrument);
    } catch {
      return null;
    }
  }
});

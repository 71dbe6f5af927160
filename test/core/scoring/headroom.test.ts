/** What a weak indicator could still gain: by the steps of its answers, and no more than its maximum. */
import { indicators, parseInstrument } from "../../../src/core/instrument/instrument";
import type { Instrument } from "../../../src/core/instrument/instrument";
import { check } from "../../../src/core/report/report";
import type { Finding } from "../../../src/core/rule/finding";
import type { CellValue } from "../../../src/core/workbook";
import { kla } from "../../instrument";
import { sheet, workbook } from "../grid";

const heading = ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri"];

function weakness(rows: readonly CellValue[][], instrument: Instrument = kla()): Finding | undefined {
  const { findings } = check(workbook(sheet("Lembar", [heading, ...rows])), instrument);
  return findings.find(({ rule }) => rule === "indicator-weak");
}

/** Indicator 1 in three questions: a regulation that stands at a quarter, a budget without signature, nothing. */
const rows: CellValue[][] = [
  ["Perda KLA", "1.2f", 3, 0.75],
  ["Perda KLA", "1.3a", 2, 1.32],
  ["Perda KLA", "1.1", 12, 3],
];

test("names the questions whose next answer brings most, and by how much", () => {
  const found = weakness(rows);
  expect(found?.message.en).toMatch(/complete its answers, beginning with 1 \(\+9\), /);
  expect(found?.points).toBeCloseTo(96 - 5.07, 6);
});

test.each([
  [0.5, "1"],
  [0.75, "0.75"],
  [1.5, "0.75"],
  [2.25, "0.75"],
  [0.8, "0.7"],
])("a policy of 3 points at %d stands so many points below its next step: %s", (score, gain) => {
  const instrument = only("1", "2f", [0, 0.5, 0.75, 1]);
  const message = weakness([["Perda KLA", "1.2f", 3, score]], instrument)?.message.en ?? "";
  expect(message).toContain(`2f (+${gain})`);
});

test("an answer whose best step is half of the maximum brings no more than that", () => {
  const half = only("1", "2f", [0, 0.5]);
  expect(weakness([["Perda KLA", "1.2f", 3, 0.5]], half)?.points).toBe(1);
  expect(weakness([["Perda KLA", "1.2f", 3, 1.5]], half)?.message.en).not.toContain("beginning with");
});

test("an indicator that is scored as a whole can gain up to its maximum, and names no question", () => {
  const found = weakness([["Wajib Belajar 12 Tahun", null, 24, 10]]);
  expect([found?.points, found?.message.en.includes("beginning")]).toEqual([14, false]);
});

test("parts are named with their questions", () => {
  const name = indicators(kla()).find(({ indicator }) => indicator.number === 21)?.indicator.name.id ?? "";
  const asked: CellValue[][] = [1, 2, 3].map((code) => [name, `21A.${code}`, null, 1]);
  expect(weakness(asked)?.message.en).toMatch(/beginning with 21A\.\w+ \(\+/);
});

/** The shipped instrument with one question in one of its indicators. */
function only(number: string, code: string, steps: readonly number[]): Instrument {
  const whole = kla();
  const changed = {
    ...whole,
    clusters: whole.clusters.map((cluster) => ({
      ...cluster,
      indicators: cluster.indicators.map((indicator) =>
        String(indicator.number) === number
          ? { ...indicator, questions: [{ code, max: 3, answer: "choice", steps }], questionsAddTo: 3 }
          : indicator,
      ),
    })),
  };
  const parsed = parseInstrument(changed);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.instrument;
}

/** Workbooks with one oddity of cells each, read from their files: what counts, and what is said of the odd cells. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../src/core/report/report";
import { toA1 } from "../src/core/workbook";
import { readWorkbook } from "../src/xlsx/read";
import { kla } from "./instrument";

interface Outcome {
  claimed: number;
  low: number;
  high: number;
  /** What is said of scores and evidence: the cell, the rule, and the words that matter. */
  told: [string, string, RegExp][];
}

const outcomes: Record<string, Outcome> = {
  "picture-of-wps": {
    ...{ claimed: 750, low: 678, high: 750 },
    told: [["E5", "evidence-doubtful", /a picture inside the cell/]],
  },
  "picture-in-cell": {
    ...{ claimed: 750, low: 678, high: 750 },
    told: [["E5", "evidence-doubtful", /a picture inside the cell/]],
  },
  "score-became-date": {
    ...{ claimed: 738.75, low: 738.75, high: 738.75 },
    told: [["D9", "score-is-date", /^Excel turned the score of /]],
  },
  "small-date-1904": {
    ...{ claimed: 738.75, low: 738.75, high: 738.75 },
    told: [["D9", "score-is-date", /^Excel turned the score of /]],
  },
  "score-became-time": {
    ...{ claimed: 738.75, low: 738.75, high: 738.75 },
    told: [["D9", "score-is-date", /^Excel turned the score of .* into 11:25/]],
  },
  "percent-format-score": { ...{ claimed: 750, low: 750, high: 750 }, told: [] },
  "links-behind-words": { ...{ claimed: 750, low: 750, high: 750 }, told: [] },
  errors: {
    ...{ claimed: 651, low: 627, high: 627 },
    told: [
      ["D5", "formula-error", /#REF!/],
      ["D6", "formula-error", /#N\/A/],
      ["E7", "evidence-error", /#NAME\?/],
    ],
  },
  "score-merged-over-two": {
    ...{ claimed: 747, low: 747, high: 747 },
    told: [["D5", "score-merged", /D5:D6 serves indicator 1 and indicator 2/]],
  },
  "evidence-false-zero": {
    ...{ claimed: 750, low: 627, high: 627 },
    told: [
      ["E5", "evidence-placeholder", /only says "0"/],
      ["E6", "evidence-placeholder", /only says "FALSE"/],
      ["E7", "evidence-placeholder", /only says "TRUE"/],
    ],
  },
  "same-words-no-links": {
    ...{ claimed: 750, low: 615.75, high: 678 },
    told: [
      ["E5", "evidence-placeholder", /only says "Ada"/],
      ["E6", "evidence-doubtful", /"Link"/],
      ["E7", "evidence-doubtful", /"Klik di sini"/],
      ["E9", "evidence-doubtful", /"Lihat"/],
    ],
  },
  "hyperlink-formula": {
    ...{ claimed: 750, low: 750, high: 750 },
    told: [
      ["E5", "evidence-reused", /!E6/],
      ["E6", "evidence-reused", /!E5/],
    ],
  },
};

describe.each(Object.entries(outcomes))("%s", (stem, { claimed, low, high, told }) => {
  test("counts what counts, and says of each odd cell what is wrong", async () => {
    const file = join(import.meta.dirname, "fixtures/cells", `${stem}.xlsx`);
    const report = check(await readWorkbook(readFileSync(file), stem), kla(), { years: [2024, 2025] });
    const found = report.findings.filter(
      ({ rule, level }) => /^(evidence|score|formula)-/.test(rule) && level !== "hint",
    );
    expect([report.claimed, report.supported]).toEqual([claimed, { low, high }]);
    expect(found.map(({ at, rule }) => [toA1(at.row, at.column), rule]).sort()).toEqual(
      told.map(([cell, rule]) => [cell, rule]),
    );
    for (const { at, message } of found)
      expect(message.en).toMatch(told.find(([cell]) => cell === toA1(at.row, at.column))?.[2] ?? /^$/);
  });
});

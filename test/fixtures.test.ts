/** Runs the check over real files: every fixture against its own sheet "Expected", and the samples that we ship. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isFault } from "../src/core/fault";
import { check } from "../src/core/report/report";
import type { Report } from "../src/core/report/report";
import { isColumn } from "../src/core/reading/headings/headings";
import { toA1 } from "../src/core/workbook";
import type { CellRef, CellValue, Workbook } from "../src/core/workbook";
import { readWorkbook } from "../src/xlsx/read";
import { kla } from "./instrument";

/** scripts/fixtures.ts says what the lines mean. */
interface Line {
  what: string;
  where: string;
  value: CellValue;
}

/** The answer to each question that a fixture asks, by the question. */
type Answers = Record<string, CellValue | string[]>;

const folder = join(import.meta.dirname, "fixtures");
const stems = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => name.replace(/\.xlsx$/, ""));

test("there are fixtures enough to mean something", () => {
  expect(stems.length).toBeGreaterThanOrEqual(30);
});

describe("fixture", () => {
  test.each(stems)("%s", async (stem) => {
    const workbook = await readFile(join(folder, `${stem}.xlsx`));
    const lines = linesOf(workbook);
    const outcome = run(workbook);
    expect(lines.length).toBeGreaterThan(1);
    expect(answers(outcome, lines)).toEqual(wanted(lines));
    if ("tables" in outcome) {
      expect(outcome.tables.map(({ grid }) => grid.sheet.name)).not.toContain("Expected");
      expect(outcome.crashed).toEqual([]);
    }
  });
});

/** What the faults planted by scripts/samples.ts must lead to, and nothing else. */
const samples: Record<string, Line[]> = {
  "rekap-274": [
    line("claimed", 771.81),
    line("supported low", "null"),
    line("exit", 1),
    ...findings("Rekap 2024", {
      "question-duplicate": ["C14"],
      "code-untidy": ["C90", "C288", "C306"],
      "maximum-differs": ["D113", "D154", "D258"],
      "maximum-zero": ["D317"],
      "total-differs": ["E104", "E125", "E154", "E172", "E258"],
      "office-missing": ["F115"],
    }),
    ...["office-unknown", "indicator-unknown", "score-over-maximum", "cluster-missing"].map(none),
  ],
  "lembar-per-klaster": [
    line("claimed", 794),
    line("supported high", 729),
    line("tables", 8),
    line("exit", 1),
    ...findings("Klaster I", { "number-as-text": ["G7"] }),
    ...findings("Klaster II", { "number-as-text": ["F9"], "evidence-placeholder": ["H7"] }),
    ...findings("Klaster III", { "evidence-missing": ["H15"] }),
    ...findings("Klaster IV", { "evidence-placeholder": ["H8"] }),
    ...findings("Klaster V", { "evidence-placeholder": ["H13"], "office-missing": ["I11"] }),
    ...findings("Rekap", { "tier-differs": ["E14"] }),
    ...["total-differs", "hidden-score", "indicator-duplicate", "indicator-unknown", "office-unknown"].map(none),
  ],
  "contoh-bersih": [line("claimed", 750), line("supported low", 750), line("supported high", 750), line("exit", 0)],
};

describe("sample", () => {
  test.each(Object.entries(samples))("%s", async (stem, lines) => {
    const outcome = run(await readFile(join(import.meta.dirname, "../assets/samples", `${stem}.xlsx`)));
    expect(answers(outcome, lines)).toEqual(wanted(lines));
  });

  test("rekap-274 says what its three totals are", async () => {
    const outcome = run(await readFile(join(import.meta.dirname, "../assets/samples/rekap-274.xlsx")));
    if ("fault" in outcome) throw new Error(outcome.fault);
    expect(outcome.why.en).toContain("(274 questions)");
    expect(outcome.why.en).toContain("the printed indicator totals add up to 771.41");
    expect(outcome.why.en).toContain("the printed cluster totals add up to 771.41");
  });
});

function line(what: string, value: CellValue): Line {
  return { what, where: "", value };
}

function none(rule: string): Line {
  return line("none", rule);
}

function findings(sheet: string, cells: Record<string, readonly string[]>): Line[] {
  return Object.entries(cells).flatMap(([rule, addresses]) =>
    addresses.map((address) => ({ what: "finding", where: `${quoted(sheet)}!${address}`, value: rule })),
  );
}

function linesOf({ sheets }: Workbook): Line[] {
  const sheet = sheets.find(({ name }) => name === "Expected");
  expect(sheet?.rows[0]).toEqual(["What", "Where", "Value"]);
  return (sheet?.rows ?? []).slice(1).map(([what, where, value]) => ({
    what: String(what),
    where: String(where ?? ""),
    value: value ?? null,
  }));
}

const figures = new Set(["claimed", "supported low", "supported high", "exit", "tables"]);

/** What the fixture asks for, each question once; the cells of one rule together. */
function wanted(lines: readonly Line[]): Answers {
  const asked: Answers = {};
  for (const line of lines) {
    const key = questionOf(line);
    if (line.what === "finding") asked[key] = [...listOf(asked[key]), line.where].sort();
    else if (line.what === "none") asked[key] = [];
    else if (figures.has(line.what)) asked[key] = line.value === "null" ? null : line.value;
    else asked[key] = true;
  }
  return asked;
}

function answers(outcome: Report | { fault: string }, lines: readonly Line[]): Answers {
  return Object.fromEntries(lines.map((line) => [questionOf(line), answer(outcome, line)]));
}

function questionOf({ what, where, value }: Line): string {
  if (what === "finding" || what === "none") return `cells of ${String(value)}`;
  if (what === "column") return `${where} holds ${String(value)}`;
  if (what === "unread") return `${where} is unread`;
  return ["not checked", "fault"].includes(what) ? `${what}: ${String(value)}` : what;
}

/** How a report answers each kind of line. */
const asks: Record<string, (report: Report, value: string, where: string) => CellValue | string[]> = {
  finding: cellsOf,
  none: cellsOf,
  claimed: ({ claimed }) => claimed,
  "supported low": ({ supported }) => supported?.low ?? null,
  "supported high": ({ supported }) => supported?.high ?? null,
  exit: ({ findings }) => (findings.some(({ level }) => level !== "hint") ? 1 : 0),
  tables: ({ tables }) => tables.length,
  column: (report, value, where) => headingsOf(report, value).includes(where),
  unread: ({ unread }, _value, where) => unread.some((one) => reference(one) === where),
  "not checked": ({ notChecked }, value) => notChecked.some(({ rule }) => rule === value),
};

function answer(outcome: Report | { fault: string }, { what, where, value }: Line): CellValue | string[] {
  if ("fault" in outcome) return what === "exit" ? 2 : what === "fault" && outcome.fault.includes(String(value));
  const ask = asks[what];
  if (!ask) throw new Error(`The sheet "Expected" asks for "${what}", which this workbook cannot answer.`);
  return ask(outcome, String(value), where);
}

function cellsOf({ findings }: Report, rule: string): string[] {
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ at }) => reference(at))
    .sort();
}

/** The lowest heading cell of every column that holds that, in all tables. */
function headingsOf({ tables }: Report, name: string): string[] {
  return tables.flatMap(({ grid, bottom, columns }) => {
    const column = isColumn(name) ? columns.get(name) : undefined;
    return column === undefined ? [] : [reference({ sheet: grid.sheet.name, row: bottom, column })];
  });
}

function listOf(value: CellValue | string[] | undefined): string[] {
  return Array.isArray(value) ? value : [];
}

/** The outcome as the command line has it: a report, or the sentence that refuses the workbook. */
function run(workbook: Workbook): Report | { fault: string } {
  try {
    return check(workbook, kla());
  } catch (error) {
    if (isFault(error)) return { fault: error.text.id };
    throw error;
  }
}

async function readFile(path: string): Promise<Workbook> {
  return readWorkbook(new Uint8Array(readFileSync(path)), path);
}

/** A cell as Excel writes it in full: `'Klaster IV'!F37`. */
function reference({ sheet, row, column }: CellRef): string {
  return `${quoted(sheet)}!${toA1(row, column)}`;
}

function quoted(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(sheet);
  return isPlain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

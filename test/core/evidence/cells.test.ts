/** What cells carry beside their values, and scores that Excel shows as something else, through the whole check. */
import { check } from "../../../src/core/report/report";
import type { Report } from "../../../src/core/report/report";
import { toA1 } from "../../../src/core/workbook";
import type { CellValue, Sheet } from "../../../src/core/workbook";
import { kla } from "../../instrument";
import { sheet, workbook } from "../grid";

const heading = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"];
const drive = "https://drive.google.com/drive/folders/x";

/** Indicators 1, 2 and 4 with a score each; `evidence` and `scores` from the top. */
function checked(
  evidence: readonly CellValue[],
  carried: Partial<Sheet> = {},
  scores: readonly CellValue[] = [72, 27, 11.25],
): Report {
  const names: readonly (readonly [number, string, number])[] = [
    [1, "Perda tentang Kebijakan Kabupaten/Kota Layak Anak", 96],
    [2, "Penguatan Kelembagaan Kabupaten/Kota Layak Anak", 36],
    [4, "Akta Kelahiran", 15],
  ];
  const rows = names.map(([number, name, max], at): CellValue[] => [
    ...[number, name, max, scores[at] ?? null],
    evidence[at] ?? null,
  ]);
  return check(workbook({ ...sheet("Lembar", [heading, ...rows]), ...carried }), kla(), { years: [2024, 2025] });
}

function told({ findings }: Report): [string, string][] {
  const wanted = /^(evidence-(?!link)|score-)/;
  return findings.filter(({ rule }) => wanted.test(rule)).map(({ rule, at }) => [rule, toA1(at.row, at.column)]);
}

const sound = ["https://drive.google.com/file/d/satu", "https://drive.google.com/file/d/dua", drive];

describe("evidence", () => {
  test.each([
    ["a picture placed in the cell", { pictures: new Set(["E2"]) }, "#VALUE!"],
    ["a picture of WPS", { formulas: new Map([["E2", '=DISPIMG("ID_1",1)']]) }, '=DISPIMG("ID_1",1)'],
    ["a picture over a blank cell", { pictures: new Set(["E2"]) }, null],
  ])("%s is doubtful, and says so", (_name, carried, value) => {
    const report = checked([value, ...sound.slice(1)], carried);
    expect(report.supported).toEqual({ low: 38.25, high: 110.25 });
    expect(told(report)).toEqual([["evidence-doubtful", "E2"]]);
  });

  test("what is struck out is doubtful, and says so; what is not counts beside it", () => {
    const report = checked(sound, { struck: new Set(["E2"]) });
    expect(report.supported).toEqual({ low: 38.25, high: 110.25 });
    expect(told(report)).toEqual([["evidence-doubtful", "E2"]]);
    expect(report.findings.find(({ rule }) => rule === "evidence-doubtful")?.message.en).toMatch(
      /struck out in its cell/,
    );
  });

  test("an error is undocumented, and says so", () => {
    const report = checked(["#NAME?", ...sound.slice(1)]);
    expect(report.supported).toEqual({ low: 38.25, high: 38.25 });
    expect(told(report)).toEqual([["evidence-error", "E2"]]);
  });

  test.each([false, true, 0, "0", "FALSE"])("%j is undocumented", (value) => {
    const report = checked([value, ...sound.slice(1)]);
    expect(report.supported).toEqual({ low: 38.25, high: 38.25 });
    expect(told(report)).toEqual([["evidence-placeholder", "E2"]]);
  });

  const words = ["Ada", "Link", "SK"];

  test("words with a link behind them are documented by the link", () => {
    const links = new Map(["E2", "E3", "E4"].map((at, index) => [at, `${drive}${index}`]));
    expect(checked(words, { links }).supported).toEqual({ low: 110.25, high: 110.25 });
  });

  test("the same words without links are not", () => {
    const report = checked(words);
    expect(report.supported).toEqual({ low: 0, high: 38.25 });
    expect(told(report)).toEqual([
      ["evidence-placeholder", "E2"],
      ["evidence-doubtful", "E3"],
      ["evidence-incomplete", "E4"],
    ]);
  });

  test("one folder behind the words of several scores is no reuse", () => {
    const links = new Map(["E2", "E3", "E4"].map((at) => [at, drive]));
    const report = checked(words, { links });
    expect(report.supported?.low).toBe(110.25);
    expect(told(report)).toEqual([]);
  });

  test("the link of a HYPERLINK formula counts, and one file for two scores is told twice", () => {
    const formula = '=HYPERLINK("https://drive.google.com/file/d/abc","Ada")';
    const formulas = new Map([
      ["E2", formula],
      ["E3", formula],
    ]);
    const report = checked(["Ada", "Ada", drive], { formulas });
    expect(report.supported?.low).toBe(110.25);
    expect(told(report)).toEqual([
      ["evidence-reused", "E2"],
      ["evidence-reused", "E3"],
    ]);
  });

  test.each(["#Sheet2!A1", "mailto:dinas@kota.go.id", "https://drive.google.com/drive/my-drive", "C:\\KLA\\SK.pdf"])(
    "a link to %s behind a word opens no document",
    (target) =>
      expect(checked(["Ada", ...sound.slice(1)], { links: new Map([["E2", target]]) }).supported?.low).toBe(38.25),
  );
});

describe("a score", () => {
  const shown = (kind: "date" | "time" | "percent"): Partial<Sheet> => ({ kinds: new Map([["D4", kind]]) });

  test.each([
    ["date", 45986],
    ["date", 9],
    ["time", 0.475694],
  ] as const)("that Excel shows as a %s (%d) does not count, and says so", (kind, value) => {
    const report = checked(sound, shown(kind), [72, 27, value]);
    const [finding] = report.findings.filter(({ rule }) => rule === "score-is-date");
    expect(report.claimed).toBe(99);
    expect(told(report)).toEqual([["score-is-date", "D4"]]);
    expect(finding?.message.en).toMatch(/^Excel turned the score of /);
    expect(finding).toMatchObject({ points: 15, stake: "unclaimed" });
  });

  test("that Excel shows as a percentage is that share of the maximum, as its text is", () => {
    expect(checked(sound, shown("percent"), [72, 27, 0.6]).claimed).toBe(108);
    expect(checked(sound, {}, [72, 27, "60 %"]).claimed).toBe(108);
  });

  test("merged over two indicators is told once, with both and the merge", () => {
    const merges = [{ top: 1, left: 3, bottom: 2, right: 3 }];
    const report = checked(sound, { merges }, [99, null, 11.25]);
    const found = report.findings.filter(({ rule }) => rule.startsWith("score-"));
    expect(found.map(({ rule }) => rule)).toEqual(["score-merged"]);
    expect(found[0]?.message.en).toMatch(/D2:D3 serves indicator 1 and indicator 2/);
  });
});

/** Tests workbooks in which every office has a sheet with the whole form and has filled in its own rows only. */
import type { Question } from "../../../src/core/instrument/instrument";
import { questionsOf } from "../../../src/core/instrument/instrument";
import type { Sheet } from "../../../src/core/workbook";
import { kla } from "../../instrument";
import { checked, flagged, sheet } from "../grid";
import type { Grid } from "../grid";

const heads = ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung"] as const;

interface Row {
  title: string;
  question: Question;
}

const asked: Row[] = kla().clusters.flatMap(({ indicators }) =>
  indicators.flatMap((indicator) =>
    (indicator.parts ?? [indicator]).flatMap((node) =>
      questionsOf(node).map((question) => ({
        title: `${"number" in node ? node.number : node.code}. ${node.name.id}`,
        question,
      })),
    ),
  ),
);

/** What each question is given: all but a tenth of its maximum. */
const scoreOf = ({ question }: Row): number => Math.round(question.max * 90) / 100;
const whole = Math.round(asked.reduce((sum, row) => sum + scoreOf(row), 0) * 100) / 100;

/** The whole form with scores in the rows for which `isOwn` holds. */
function form(name: string, isOwn: (at: number) => boolean, blank: string | null = null, by = 1): Sheet {
  const rows = asked.map(({ title, question }, at): Grid[number] => [
    ...[title, `Pertanyaan ${question.code}`, question.max],
    ...(isOwn(at)
      ? [Math.round(scoreOf({ title, question }) * by * 100) / 100, `SK Wali Kota Nomor ${at + 1} Tahun 2024.pdf`]
      : [blank, blank]),
  ]);
  return sheet(name, [heads, ...rows]);
}

const ruleIds = ["score-missing", "score-over-maximum", "question-duplicate", "reading-doubtful"] as const;

describe("sheets with the whole form, each office's own rows filled in", () => {
  test.each([
    ["2 offices, every other row", 2, null],
    ["7 offices", 7, null],
    ["12 offices, a dash in the rows of others", 12, "-"],
    ["73 offices, three or four rows each", 73, null],
  ])("%s: all scores count once, and none is missing", (_name, count, blank) => {
    const offices = Array.from({ length: count }, (_, own) =>
      form(`OPD ${own + 1}`, (at) => at % count === own, blank),
    );
    const report = checked(...offices);
    expect(report.claimed).toBeCloseTo(whole, 1);
    expect(ruleIds.flatMap((rule) => flagged(report, rule))).toEqual([]);
    expect([report.doubt.is, report.scope.is]).toEqual(["sure", "whole"]);
  });

  test.each([
    ["up to a fifth of the smaller one's scores twice, and complete each other", 2, 48],
    ["more of them twice, and are rivals", 3, 40],
  ])("two sheets score rows of one indicator, %s", (_name, shared, rows) => {
    const own = form("OPD 1", (at) => at < 40);
    const other = form("OPD 2", (at) => at >= 40 - shared && at < 50 - shared);
    const expected = asked.slice(0, rows).reduce((sum, row) => sum + scoreOf(row), 0);
    expect(checked(own, other).claimed).toBeCloseTo(expected, 1);
  });

  test("a row that nobody has filled in is missing once", () => {
    const offices = [0, 1, 2].map((own) => form(`OPD ${own}`, (at) => at % 3 === own && at !== 5));
    const report = checked(...offices);
    expect(flagged(report, "score-missing")).toHaveLength(1);
    expect(report.claimed).toBeCloseTo(whole - scoreOf(asked[5] ?? never()), 1);
  });

  test("the sheet that has a score also has its evidence", () => {
    const report = checked(...[0, 1, 2].map((own) => form(`OPD ${own}`, (at) => at % 3 === own)));
    expect(flagged(report, "evidence-missing")).toEqual([]);
    expect(new Set(report.indicators.flatMap(({ support }) => support.map(({ at }) => at.sheet))).size).toBe(3);
  });

  test("stays with what a full recap leaves blank, though the details have a score", () => {
    const recap = form("Rekap", (at) => at !== 5);
    const details = [0, 1, 2].map((own) => form(`OPD ${own}`, (at) => at % 3 === own));
    const report = checked(recap, ...details);
    expect(flagged(report, "score-missing")).toHaveLength(1);
    expect(report.claimed).toBeCloseTo(whole - scoreOf(asked[5] ?? never()), 1);
  });

  test("fills nothing in from a draft, an earlier year or a hidden sheet", () => {
    const own = form("Rekap", (at) => at % 2 === 0);
    const { claimed } = checked(own);
    for (const name of ["Rekap draft", "Rekap 2023"]) {
      const report = checked(
        own,
        form(name, (at) => at % 2 === 1),
      );
      expect([name, report.claimed]).toEqual([name, claimed]);
    }
    const hidden: Sheet = { ...form("Rekap 2", (at) => at % 2 === 1), visibility: "hidden" };
    expect(checked(own, hidden).claimed).toBe(claimed);
  });

  test("indicators and their parts are filled in by offices as well", () => {
    const nodes: readonly Grid[number][] = [
      ["21A", "Korban Kekerasan dan Eksploitasi", 50],
      ["21B", "Korban Pornografi dan Situasi Darurat", 17],
      ["18", "Wajib Belajar 12 Tahun", 24],
      ["19", "Sekolah Ramah Anak", 51],
    ];
    const office = (name: string, scores: Grid[number]): Sheet =>
      sheet(name, [
        ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
        ...nodes.map((node, at): Grid[number] => [...node, scores[at] ?? null]),
      ]);
    const report = checked(
      office("Dinsos", [30, null, null, null]),
      office("DP3A", [null, 11, null, null]),
      office("Disdik", [null, null, 20, null]),
      office("Kemenag", [null, null, null, 40]),
    );
    expect(report.claimed).toBe(101);
  });
});

function never(): never {
  throw new Error("The instrument has more than five questions.");
}

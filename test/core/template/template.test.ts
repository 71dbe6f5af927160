/** A workbook to start from: read surely while it is empty, agreeing with us once it is filled in, and carrying last year. */
import { indicators, questionsOf } from "../../../src/core/instrument/instrument";
import { yearsIn } from "../../../src/core/planning/years";
import { klaCells } from "../../../src/core/own/freezing";
import { check } from "../../../src/core/report/report";
import { templateSheets } from "../../../src/core/template/sheets";
import { toA1, toCellRef } from "../../../src/core/workbook";
import type { CellValue, Sheet, Workbook } from "../../../src/core/workbook";
import { readWorkbook } from "../../../src/xlsx/read";
import { createWorkbook } from "../../../src/xlsx/write/create";
import { kla } from "../../instrument";
import { sheet, workbook } from "../grid";
import { questionSheet } from "../planning/books";

const made = async (language: "id" | "en", last: Workbook | null = null): Promise<Workbook> => {
  const report = last && check(last, kla());
  const sheets = templateSheets({ instrument: kla(), offices: ["Dinkes", "Disdikbud"], last: report, language });
  return readWorkbook(await createWorkbook(sheets), "baru.xlsx");
};

test.each(["id", "en"] as const)(
  "an empty one is read surely in %s, and nothing but what is empty is found",
  async (language) => {
    const report = check(await made(language), kla());
    expect(report.doubt.is).toBe("sure");
    expect(report.claimed).toBeNull();
    const count = indicators(kla()).flatMap(({ indicator }) => questionsOf(indicator)).length;
    expect(report.findings.filter(({ rule }) => rule === "score-missing")).toHaveLength(count);
    // One question of the instrument has no points at all.
    expect(new Set(report.findings.map(({ rule }) => rule))).toEqual(new Set(["score-missing", "maximum-zero"]));
  },
);

test("what the add-in says of the total stands below it, in formulas that it knows and Excel without it leaves empty", async () => {
  const book = await made("id");
  expect(klaCells(book).map(({ at, formula }) => [at.sheet, formula])).toEqual([
    ["Rekap", '=IFERROR(_xldudf_KLA_TIER(C12),"")'],
    ["Rekap", '=IFERROR(_xldudf_KLA_GAP(C12),"")'],
    ["Rekap", '=IFERROR(_xldudf_KLA_SCORE(,"terdukung"),"")'],
  ]);
  expect(book.sheets[0]?.rows[11]?.[0]).toBe("Total Nilai");
});

/** Fills every open score with a share of its maximum, and works the formulas out by itself. */
function filled({ sheets, leftOut }: Workbook, shareOf: (at: number) => number | null): Workbook {
  let at = 0;
  const typed = sheets.map((sheet): Sheet => {
    const rows = sheet.rows.map((cells, row) => {
      const [max, isOpen] = [cells[3], cells[1] !== null && row > 3];
      const share = typeof max === "number" && isOpen ? shareOf(at++) : null;
      if (share === null) return cells;
      return Array.from({ length: Math.max(6, cells.length) }, (_, column): CellValue => {
        if (column === 4) return Math.round(Number(max) * share * 100) / 100;
        return column === 5
          ? `SK Wali Kota Nomor ${row} Tahun 2025 tentang Anak tanggal 3 Maret 2025.pdf`
          : (cells[column] ?? null);
      });
    });
    return { ...sheet, rows };
  });
  return { sheets: typed.map((sheet) => worked(sheet, typed)), leftOut };
}

function worked(sheet: Sheet, all: readonly Sheet[]): Sheet {
  const rows = sheet.rows.map((cells, row) =>
    cells.map((value, column) =>
      sheet.formulas.has(toA1(row, column)) ? valueOf(sheet, toA1(row, column), all) : value,
    ),
  );
  return { ...sheet, rows };
}

/** Knows just the formulas of the template: =A1, =Sheet!A1, =SUM(…), =IF(COUNT(…)=0,"",SUM(…) or MIN(n,SUM(…))). */
function valueOf(sheet: Sheet, address: string, all: readonly Sheet[]): CellValue {
  const formula = sheet.formulas.get(address);
  const at = toCellRef(sheet.name, address);
  if (formula === undefined) return at ? (sheet.rows[at.row]?.[at.column] ?? null) : null;
  const other = /^='?([^'!]+)'?!([A-Z]+\d+)$/.exec(formula);
  const target = all.find(({ name }) => name === other?.[1]);
  if (target && other?.[2]) return valueOf(target, other[2], all);
  const [, most, list] = /(?:MIN\((\d+),)?SUM\(([^)]*)\)/.exec(formula) ?? [];
  if (list === undefined) return "";
  const numbers = cellsOf(list)
    .map((one) => valueOf(sheet, one, all))
    .filter((one) => typeof one === "number");
  const sum = numbers.reduce((total, one) => total + one, 0);
  if (formula.startsWith("=IF(COUNT") && numbers.length === 0) return "";
  return most === undefined ? sum : Math.min(Number(most), sum);
}

function cellsOf(list: string): string[] {
  return list.split(",").flatMap((piece) => {
    const [, letter = "", from = "", to = from] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(piece) ?? [];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `${letter}${Number(from) + at}`);
  });
}

test.each([
  ["all at nine tenths", () => 0.9],
  ["all at nothing", () => 0],
  ["each another share", (at: number) => ((at * 37) % 101) / 100],
  ["every third one blank", (at: number) => (at % 3 === 0 ? null : 0.5)],
  ["one alone", (at: number) => (at === 100 ? 1 : null)],
])("with %s the formulas agree with our sums", async (_, shareOf) => {
  const book = filled(await made("id"), shareOf);
  const report = check(book, kla());
  const rekap = book.sheets[0];
  const printed = rekap?.rows[11]?.[2];
  expect(rekap?.rows[11]?.[0]).toBe("Total Nilai");
  expect(Math.abs(Number(printed) - (report.claimed ?? 0))).toBeLessThan(0.006);
  const rules = new Set(report.findings.map(({ rule }) => rule));
  for (const rule of [
    "total-differs",
    "total-typed-over",
    "formula-inconsistent",
    "maximum-differs",
    "reading-doubtful",
  ])
    expect(rules).not.toContain(rule);
});

test("where questions add up to more than their indicator can have, it is counted up to its maximum", async () => {
  const book = filled(await made("id"), () => 1);
  expect(book.sheets[0]?.rows[11]?.[2]).toBe(1000);
  const report = check(book, kla());
  expect(report.claimed).toBe(1000);
  // The form itself prints 51 and 17 over questions of 54 and 18 points: the city has made no mistake.
  expect(report.findings.filter(({ level }) => level === "error").map(({ rule }) => rule)).toEqual([]);
  expect(report.why.id).toContain("indikator 19 di formulir berjumlah 54");
  expect(report.why.id).toContain("indikator 21B di formulir berjumlah 18");
});

test("last year's scores, evidence and offices stand beside the open cells, marked as last year's", async () => {
  const rowOf = (_: string, max: number) => ({
    "Nilai Mandiri": max / 2,
    "Data Dukung": "SK lama.pdf",
    OPD: "Dinas X",
  });
  const last: Workbook = { sheets: [questionSheet("EM", ["Nilai Mandiri", "Data Dukung", "OPD"], rowOf)], leftOut: [] };
  const book = await made("id", last);
  const first = book.sheets[1];
  expect(first?.rows[3]?.slice(-2)).toEqual(["Nilai Tahun Lalu", "Bukti tahun lalu"]);
  expect(first?.rows[5]).toEqual(expect.arrayContaining(["Dinas X", 6, "SK lama.pdf"]));
  expect(first?.rows[5]?.[4] ?? null).toBeNull();
  const report = check(book, kla());
  expect(report.claimed).toBeNull();
  expect(report.doubt.is).toBe("sure");
  expect(yearsIn(report)?.last).toBeCloseTo(500, -1);
});

test("a form filled in by indicator leaves last year's scores and evidence beside the indicators", async () => {
  const rows = indicators(kla()).map(({ indicator: { number, name, max } }) => [
    number,
    name.id,
    max,
    max / 2,
    "SK lama.pdf",
  ]);
  const heading = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"];
  const book = await made("id", workbook(sheet("EM", [heading, ...rows])));
  expect(book.sheets[1]?.rows[4]?.slice(-2)).toEqual([48, "SK lama.pdf"]);
  const report = check(book, kla());
  expect([report.claimed, report.doubt.is, yearsIn(report)?.last]).toEqual([null, "sure", 500]);
});

test.each([false, true])("scores without evidence are read as such, with last year's beside: %s", async (hasLast) => {
  const rowOf = (_: string, max: number) => ({ "Nilai Mandiri": max / 2, "Data Dukung": "SK lama.pdf" });
  const last = { sheets: [questionSheet("EM", ["Nilai Mandiri", "Data Dukung"], rowOf)], leftOut: [] };
  const book = filled(await made("id", hasLast ? last : null), () => 0.5);
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) => (row > 3 && cells.length > 5 ? cells.with(5, null) : cells)),
  }));
  const report = check({ ...book, sheets }, kla());
  const own = report.tables.filter(({ grid }) => grid.sheet.name !== "Rekap");
  expect(own.map(({ columns }) => columns.get("evidence"))).toEqual(Array.from({ length: 7 }, () => 5));
  expect(report.supported).toEqual({ low: 0, high: 0 });
});

test("scores may be 0 to the maximum or the steps, and offices are to choose from", () => {
  const sheets = templateSheets({ instrument: kla(), offices: ["Dinkes"], last: null, language: "id" });
  const [, first] = sheets;
  const rules = (first?.validations ?? []).map(({ rule, onOther }) => [
    rule.kind === "decimal" ? rule.to : rule.kind,
    onOther,
  ]);
  expect(rules).toContainEqual([12, "stop"]);
  expect(rules).toContainEqual(["choice", "warning"]);
  expect(rules.at(-1)).toEqual(["choice", "nothing"]);
  const lists = sheets.at(-1);
  expect(lists?.visibility).toBe("veryHidden");
  expect(lists?.rows[0]?.cells[0]).toBe("Dinkes");
  expect(lists?.rows.slice(0, 5).map(({ cells }) => cells[1])).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

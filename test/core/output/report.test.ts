/** The sheets of a report: what stands in them, that they are known again, and that they say what has changed since. */
import { csvOf } from "../../../src/core/output/csv";
import { changedPlaces, fingerprintOf, fingerprintTexts, keptFingerprint } from "../../../src/core/output/fingerprint";
import { findingRows } from "../../../src/core/output/findings";
import { outputSheets } from "../../../src/core/output/sheets";
import type { OutputId } from "../../../src/core/output/ids";
import { madeByUs, ownSheetOf, ownSheets } from "../../../src/core/own/sheets";
import { fullCell } from "../../../src/core/sheets/cells";
import type { PlainSheet } from "../../../src/core/sheets/sheet";
import type { CellValue, Sheet, Workbook } from "../../../src/core/workbook";
import { programVersion } from "../../../src/core/version";
import { version } from "../../../package.json";
import { sheet as grid } from "../grid";
import { outputOf, valuesOf, bookOf } from "./output";

const sheets = (rows: readonly CellValue[][], language: "id" | "en" = "id"): Map<OutputId, PlainSheet> =>
  new Map(
    outputSheets(outputOf(bookOf(rows), language), (id) => ownSheets[id].name[language]).map(({ id, sheet }) => [
      id,
      sheet,
    ]),
  );
const good = (score: number): CellValue[] => [
  18,
  "Wajib Belajar 12 Tahun",
  24,
  score,
  "SK Wali Kota Nomor 12 Tahun 2025 tentang Wajib Belajar.pdf",
  "Disdik",
];
const bad: CellValue[] = [19, "Sekolah Ramah Anak", 51, 40, null, "=HYPERLINK(1)"];
const textsOf = (sheet: PlainSheet | undefined): string =>
  valuesOf(sheet)
    .flat()
    .filter((one) => one !== null)
    .join(" | ");

test("the page names claim, support, tier and what was checked, and promises no tier", () => {
  const text = textsOf(sheets([good(20), bad]).get("report"));
  for (const part of [
    "Klaim (evaluasi mandiri) | 60",
    "Terdukung bukti yang kuat | 20",
    "bukan predikat",
    "KLA untuk Excel 9.8.7",
    "27 November 2026",
    "kla-2024",
    "Disusun oleh",
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/akan (?:meraih|memperoleh|mendapat)/);
});

test("the ten worst count each row once and leave out what has a reason", () => {
  const output = outputOf(bookOf([good(20), bad]), "id");
  const missing = output.report.findings.filter(({ rule }) => rule === "evidence-missing");
  const settlement = { ...output.settlement, open: output.settlement.open.filter((one) => !missing.includes(one)) };
  const page = (one: typeof output): string => textsOf(outputSheets(one, (id) => id)[0]?.sheet);
  expect(page(output)).toContain("diklaim 40 poin tanpa data dukung");
  expect(page({ ...output, settlement })).not.toContain("diklaim 40 poin tanpa data dukung");
});

test.each(["id", "en"] as const)(
  "every sheet is known again in %s, and a title alone is the city's own",
  (language) => {
    for (const [id, sheet] of sheets([good(20), bad], language)) {
      const renamed: Sheet = grid("Apa saja", valuesOf(sheet));
      expect(ownSheetOf(renamed)?.id).toBe(id);
      expect(ownSheetOf(grid("Apa saja", [[ownSheets[id].name[language]], ...valuesOf(sheet).slice(1)]))).toBeNull();
    }
    expect(ownSheetOf(grid("A", [["Catatan", madeByUs[language]]]))).toBeNull();
  },
);

test("findings link to their cells, and the table covers them all", () => {
  const output = outputOf(bookOf([good(20), bad]), "id");
  const rows = findingRows(output);
  expect(rows).toHaveLength(output.report.findings.length);
  const found = rows.find((cells) => String(cells[7]?.value).includes("tanpa data dukung"));
  expect(found?.[3]).toMatchObject({ value: "Rekap · E5", link: "#Rekap!E5" });
  const sheet = sheets([good(20), bad]).get("findings");
  expect(sheet?.table?.area).toEqual({ top: 2, left: 0, bottom: 2 + rows.length, right: 11 });
});

test("a clean workbook still has a table with one row", () => {
  const all = outputOf(bookOf([good(20)]), "id");
  const none = { ...all, report: { ...all.report, findings: [] } };
  const sheet = outputSheets(none, (id) => id).find(({ id }) => id === "findings")?.sheet;
  expect(sheet?.table?.area.bottom).toBe(3);
  expect(textsOf(sheet)).toContain("Tidak ada temuan");
});

test("charts point at the cells that hold their figures", () => {
  for (const sheet of sheets([good(20), bad]).values())
    for (const { names, series } of sheet.charts ?? []) {
      const at = (row: number, column: number): CellValue => fullCell(sheet.rows[row]?.cells[column]).value;
      expect(typeof at(names.top, names.left)).toBe("string");
      expect(series.every(({ values }) => values.bottom - values.top === names.bottom - names.top)).toBe(true);
      const figures = series.map(({ values: { top, bottom, left } }) =>
        Array.from({ length: bottom - top + 1 }, (_, one) => at(top + one, left)),
      );
      expect(figures.flat().some((value) => typeof value === "number" && value > 0)).toBe(true);
    }
});

test("the bar adds up to what is claimed, and what is beside it to all that this part can bring", () => {
  const sheet = sheets([good(20), bad]).get("report");
  const [chart] = sheet?.charts ?? [];
  const sumOf = (line: number): number =>
    (chart?.series ?? []).reduce(
      (sum, { values }) => sum + Number(fullCell(sheet?.rows[values.top + line]?.cells[values.left]).value ?? 0),
      0,
    );
  expect([sumOf(0), sumOf(1)]).toEqual([60, 75]);
});

test("a fingerprint comes back from the sheet, and names exactly what changed", () => {
  const before = outputOf(bookOf([good(20), bad]), "id").report;
  const kept: Pick<Workbook, "sheets"> = {
    sheets: [grid("Nama baru", valuesOf(sheets([good(20), bad]).get("report")))],
  };
  const then = keptFingerprint(kept);
  expect(then && changedPlaces(then, fingerprintOf(before))).toEqual([]);
  const changes: [CellValue[][], string[]][] = [
    [[good(21), bad], ["18"]],
    [[good(20), [...bad.slice(0, 4), "https://contoh.go.id/a", bad[5] ?? null]], ["19"]],
    [[good(20), [...bad.slice(0, 5), "Dinsos"]], ["19"]],
    [[good(20)], ["19"]],
    [[good(20), bad, [20, "Pusat Kreativitas Anak", 35, 1, null, null]], ["20"]],
  ];
  for (const [rows, places] of changes)
    expect(then && changedPlaces(then, fingerprintOf(outputOf(bookOf(rows), "id").report))).toEqual(places);
  expect(keptFingerprint({ sheets: [grid("A", [["KLA#0123456789abcdef"]])] })).toBeNull();
  expect(fingerprintTexts(fingerprintOf(before))[0]).toMatch(/^KLA#[0-9a-f]{16}$/);
});

test.each([
  ["=1+1", "'=1+1"],
  ["+62 812", "'+62 812"],
  ["-", "'-"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", `"'\t=1"`],
  ["\r=1", `"'\r=1"`],
  [" =1", "' =1"],
  ["\uff1d1", "'\uff1d1"],
  ["a;b", '"a;b"'],
  ['a "b"', '"a ""b"""'],
  ["a\nb", '"a\nb"'],
  ["a=1", "a=1"],
  [-1.5, "-1,5"],
  [1000.25, "1000,25"],
  [null, ""],
])("CSV writes %j harmlessly", (value, field) => {
  expect(csvOf([[value]])).toBe(`\ufeff${field}\r\n`);
});

test("reports state the version of the package", () => {
  expect(programVersion).toBe(version);
});

test("the sheet of years shows what verification left of each cluster and indicator", () => {
  const heading = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Nilai Verifikasi"];
  const recap = grid("Rekap", [
    heading,
    [18, "Wajib Belajar 12 Tahun", 24, 20, 16],
    [19, "Sekolah Ramah Anak", 51, 40, 40],
    [20, "Pusat Kreativitas Anak", 35, 30, 31],
  ]);
  const output = outputOf({ sheets: [recap], leftOut: [] }, "id");
  const years = outputSheets(output, (id) => ownSheets[id].name.id).find(({ id }) => id === "years");
  const rows = valuesOf(years?.sheet).map(([name, , claimed, verified]) => [name, claimed, verified]);
  expect(rows.filter(([name]) => /^(?:Klaster IV|18|19|20)\b/.test(String(name)))).toEqual([
    [expect.stringMatching(/^Klaster IV/), 90, 87],
    [expect.stringMatching(/^18\. /), 20, 16],
    [expect.stringMatching(/^19\. /), 40, 40],
    [expect.stringMatching(/^20\. /), 30, 31],
  ]);
});

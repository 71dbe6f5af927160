/** Sheets of ours in the open workbook: made, replaced and taken out, with nothing of the city's touched. */
import { outputSheets } from "../../src/core/output/sheets";
import { ownSheets } from "../../src/core/own/sheets";
import type { OwnSheet } from "../../src/core/port/port";
import { fullCell } from "../../src/core/sheets/cells";
import type { CellStyle, FullCell, PlainSheet } from "../../src/core/sheets/sheet";
import type { BookSheet } from "../../src/workbench/book/book";
import { mutableBook } from "../../src/workbench/book/mutable";
import { styleAt } from "../../src/workbench/book/style";
import type { Side } from "../../src/workbench/book/style";
import { readWorkbook } from "../../src/xlsx/read";
import { weakRecap } from "../../scripts/bench/pane/book";
import { bookOf as recap, outputOf } from "../core/output/output";
import { bookOf, open, sheetOf, stateOf } from "./opened";

const rows = [
  [18, "Wajib Belajar 12 Tahun", 24, 20, "SK Wali Kota Nomor 12 Tahun 2025 tentang Wajib Belajar.pdf", "Disdik"],
  [19, "Sekolah Ramah Anak", 51, 40, null, "=HYPERLINK(1)"],
];

/** The sheets of the report on the recap, as the pane would put them. */
function made(day = "27 November 2026", workbook = recap(rows)): OwnSheet[] {
  const output = { ...outputOf(workbook, "id"), day };
  return outputSheets(output, (id) => ownSheets[id].name.id).map(({ id, sheet }) => ({
    ...{ id, name: sheet.name },
    make: (name) => ({ ...sheet, name }),
  }));
}

const city = recap(rows).sheets[0] ?? { name: "Rekap" };

test("the report's sheets stand behind the city's, with table, charts and links", async () => {
  const { pane, book } = await open(bookOf(city));
  const before = structuredClone(sheetOf(book, "Rekap"));
  await pane.putSheets(made());
  expect(book.sheets.map(({ name }) => name)).toEqual(["Rekap", "Laporan KLA", "Temuan KLA", "Rencana KLA", "OPD KLA"]);
  expect(sheetOf(book, "Rekap")).toEqual(before);
  expect(sheetOf(book, "Laporan KLA").charts).toHaveLength(2);
  const [, second] = sheetOf(book, "Laporan KLA").charts;
  const shown = second?.source?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const heads = sheetOf(book, "Laporan KLA").rows[shown.top]?.slice(shown.left + 1, shown.right + 1);
  expect(heads).toEqual(["Maksimal", "Klaim", "Terdukung"]);
  const workbook = await pane.read();
  const findings = workbook.sheets.find(({ name }) => name === "Temuan KLA");
  expect([...(findings?.links ?? [])].map(([, target]) => target)).toContain("#Rekap!E5");
  expect([...(findings?.formulas ?? [])]).toEqual([]);
});

test("an Excel of Office 2021 takes them, twice, and lets go of them", async () => {
  const { pane, book } = await open(bookOf(city), { level: "1.14" });
  await pane.putSheets(made());
  const names = await pane.putSheets(made());
  expect(names).toEqual(["Laporan KLA", "Temuan KLA", "Rencana KLA", "OPD KLA"]);
  expect(await pane.removeSheets(["report", "findings", "plan", "offices"])).toBe(true);
  expect(book.sheets).toHaveLength(1);
});

test("a second report takes the place of the first, though it was renamed and moved", async () => {
  const { pane, book } = await open(bookOf(city));
  await pane.putSheets(made());
  for (const sheet of mutableBook(book).sheets) if (sheet.name === "Laporan KLA") sheet.name = "Untuk Bupati";
  await pane.putSheets(made("1 Desember 2026"));
  expect(book.sheets.map(({ name }) => name)).toEqual([
    "Rekap",
    "Untuk Bupati",
    "Temuan KLA",
    "Rencana KLA",
    "OPD KLA",
  ]);
  expect(sheetOf(book, "Untuk Bupati").charts).toHaveLength(2);
  const texts = (await pane.read()).sheets.find(({ name }) => name === "Untuk Bupati")?.rows.flat() ?? [];
  expect(texts.join(" ")).toContain("1 Desember 2026");
  expect(texts.join(" ")).not.toContain("27 November 2026");
});

test("a sheet of the city's own with that name stays, and ours gets another", async () => {
  const { pane, book } = await open(bookOf(city, { name: "laporan kla", rows: [["Laporan KLA"]] }));
  await pane.putSheets(made());
  expect(book.sheets.map(({ name }) => name)).toContain("Laporan KLA (2)");
  expect(await pane.removeSheets(["report", "findings", "plan", "offices"])).toBe(true);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Rekap", "laporan kla"]);
  expect(await pane.removeSheets(["report"])).toBe(false);
});

test("where the structure is protected, one sentence says so and nothing is changed", async () => {
  const { pane, book } = await open(bookOf(city));
  mutableBook(book).structure = { password: null };
  const before = stateOf(book);
  await expect(pane.putSheets(made())).rejects.toMatchObject({
    name: "Fault",
    message: expect.stringContaining("Proteksi Buku Kerja"),
  });
  expect(stateOf(book)).toEqual(before);
});

test("four sheets of 274 questions and 300 findings go in six batches at most, links and looks included", async () => {
  const workbook = await readWorkbook(await weakRecap(), "lemah.xlsx");
  const { pane, traffic } = await open(workbook);
  const sheets = made("27 November 2026", workbook);
  expect(sheets.find(({ id }) => id === "findings")?.make("Temuan").rows.length).toBeGreaterThan(300);
  await pane.putSheets(sheets);
  expect(traffic.batches).toBeLessThanOrEqual(6);
  // The looks of a sheet are asked for together: what is left is a link a finding, and five actions each.
  expect(traffic.actions).toBeLessThan(8_000);
  const before = traffic.batches;
  await pane.putSheets(sheets);
  expect(traffic.batches - before).toBeLessThanOrEqual(6);
});

test("every cell, row and column looks as its sheet says", async () => {
  const { pane, book } = await open(bookOf(city));
  const sheets = made();
  await pane.putSheets(sheets);
  for (const { name, make } of sheets) expectLooks(sheetOf(book, name), make(name));
});

function expectLooks(own: BookSheet, { rows: all, columns = [] }: PlainSheet): void {
  for (const [row, { cells, height }] of all.entries()) {
    expect(own.rowHeights.get(row)).toBe(height);
    for (const [column, one] of cells.entries()) expectLook(own, row, column, fullCell(one));
  }
  for (const [column, { isHidden, width }] of columns.entries())
    if (!isHidden) expect(own.columnWidths.get(column)).toBe(width === undefined ? undefined : width * 5.25 + 3.75);
}

function expectLook(own: BookSheet, row: number, column: number, { style = {}, link }: FullCell): void {
  if (link === undefined) expect(lookAt(own, row, column)).toEqual(lookOf(style));
  if (style.border) expect(linesAt(own, row, column)).toBe(4);
}

/** What a cell is to look like, in the host's words. */
function lookOf(style: CellStyle): unknown {
  const { bold, size, color, fill, wrap, horizontal, vertical, format } = style;
  return {
    ...{ bold: bold === true, wrap: wrap === true },
    ...{ size: size ?? 11, color: color ?? "#000000", fill: fill ?? null, format: format ?? "General" },
    horizontal: horizontal ?? "general",
    vertical: vertical ?? "bottom",
  };
}

function lookAt(sheet: BookSheet, row: number, column: number): unknown {
  const { bold, fontSize, fontColor, fill, wrap, horizontal, vertical, numberFormat } = styleAt(sheet, row, column);
  return {
    ...{ bold: bold === true, wrap: wrap === true },
    ...{ size: fontSize ?? 11, color: fontColor ?? "#000000", fill: fill ?? null, format: numberFormat ?? "General" },
    horizontal: (horizontal ?? "General").toLowerCase(),
    vertical: (vertical ?? "Bottom").toLowerCase(),
  };
}

/** How many of its four sides have a line, which one of the two cells beside it holds. */
function linesAt(sheet: BookSheet, row: number, column: number): number {
  const has = (side: Side, down = 0, right = 0): boolean =>
    styleAt(sheet, row + down, column + right).borders?.[side] !== undefined;
  return [
    has("EdgeTop") || has("EdgeBottom", -1),
    has("EdgeBottom") || has("EdgeTop", 1),
    has("EdgeLeft") || has("EdgeRight", 0, -1),
    has("EdgeRight") || has("EdgeLeft", 0, 1),
  ].filter(Boolean).length;
}

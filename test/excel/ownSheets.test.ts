/** Sheets of ours in the open workbook: made, replaced and taken out, with nothing of the city's touched. */
import { outputSheets } from "../../src/core/output/sheets";
import { ownSheets } from "../../src/core/own/sheets";
import type { OwnSheet } from "../../src/core/port/port";
import { mutableBook } from "../../src/workbench/book/mutable";
import { bookOf as recap, outputOf } from "../core/output/output";
import { bookOf, open, sheetOf, stateOf } from "./opened";

const rows = [
  [18, "Wajib Belajar 12 Tahun", 24, 20, "SK Wali Kota Nomor 12 Tahun 2025 tentang Wajib Belajar.pdf", "Disdik"],
  [19, "Sekolah Ramah Anak", 51, 40, null, "=HYPERLINK(1)"],
];

/** The sheets of the report on the recap, as the pane would put them. */
function made(day = "27 November 2026"): OwnSheet[] {
  const output = { ...outputOf(recap(rows), "id"), day };
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

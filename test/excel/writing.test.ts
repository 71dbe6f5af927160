/** WorkbookPort.write through the real Office.js: cells that still hold what is expected are filled, and everything can be put back. */
import type { Content, Write } from "../../src/core/port/port";
import { isConverted } from "../../src/excel/writing/contents";
import { setCells } from "../../src/workbench/book/cells";
import { setProtection } from "../../src/workbench/book/sheets";
import { patchStyle } from "../../src/workbench/book/style";
import { bookOf, cell, open, sheetOf, stateOf } from "./opened";

const file = bookOf({
  name: "Data",
  rows: [["Nilai", "12,5", 12, true, null, "A1"], [], [1, 2, 3], [], ["gabung"]],
  formulas: new Map([["C3", "=A3+B3"]]),
  merges: [{ top: 4, left: 0, bottom: 5, right: 1 }],
});

function put(address: string, from: Content, to: Content, format?: string): Write {
  return { at: cell(`Data!${address}`), from, to, ...(format === undefined ? {} : { format }) };
}

function text(value: string): Content {
  return { value };
}

const written: [string, Write, unknown][] = [
  ["a number in place of a text", put("B1", text("12,5"), { value: 12.5 }), 12.5],
  ["a text in place of a number", put("C1", { value: 12 }, text("dua belas")), "dua belas"],
  ["a truth value", put("C1", { value: 12 }, { value: false }), false],
  ["nothing", put("D1", { value: true }, { value: null }), null],
  ["into a blank cell", put("E1", { value: null }, text("baru")), "baru"],
  ["a text that looks like a number stays text", put("C1", { value: 12 }, text("12")), "12"],
  ["a text that looks like a date stays text", put("C1", { value: 12 }, text("2024-01-31")), "2024-01-31"],
  ["a text that looks like a truth value stays text", put("C1", { value: 12 }, text("TRUE")), "TRUE"],
  ["a text with an apostrophe in front keeps it", put("C1", { value: 12 }, text("'90-an")), "'90-an"],
];

test.each(written)("%s", async (_, one, expected) => {
  const { pane, book } = await open(file);
  const before = stateOf(book);
  const { back, refused } = await pane.write([one]);
  expect(refused).toEqual([]);
  const { row, column } = one.at;
  expect(sheetOf(book, "Data").rows[row]?.[column] ?? null).toBe(expected);
  expect(await pane.write(back)).toMatchObject({ refused: [] });
  expect(await (await open(book)).pane.read()).toEqual(await (await open(file)).pane.read());
  expect(JSON.stringify(stateOf(book))).toHaveLength(JSON.stringify(before).length);
});

test("a formula in place of a value, and back", async () => {
  const { pane, book } = await open(file);
  const { back } = await pane.write([put("C1", { value: 12 }, { formula: "=A3*6" })]);
  expect(sheetOf(book, "Data").formulas.size).toBe(2);
  expect(back).toEqual([{ at: cell("Data!C1"), from: { formula: "=A3*6" }, to: { value: 12 }, format: null }]);
  await pane.write(back);
  expect(sheetOf(book, "Data").formulas.size).toBe(1);
});

test("a value in place of a formula, and back", async () => {
  const { pane, book } = await open(file);
  const { back } = await pane.write([put("C3", { formula: "=A3+B3" }, { value: 7 })]);
  expect([sheetOf(book, "Data").rows[2]?.[2], sheetOf(book, "Data").formulas.size]).toEqual([7, 0]);
  await pane.write(back);
  expect([...sheetOf(book, "Data").formulas.values()]).toEqual(["=A3+B3"]);
});

test("a number into a cell of the format Text becomes a number, and the format comes back with the text", async () => {
  const { pane, book } = await open(file);
  const sheet = sheetOf(book, "Data");
  patchStyle(book, sheet, [{ top: 0, left: 1, bottom: 0, right: 1 }], { numberFormat: "@" });
  const before = stateOf(book);
  const { back } = await pane.write([put("B1", text("12,5"), { value: 12.5 })]);
  expect(sheet.rows[0]?.[1]).toBe(12.5);
  expect(back).toEqual([{ at: cell("Data!B1"), from: { value: 12.5 }, to: text("12,5"), format: "@" }]);
  await pane.write(back);
  expect(stateOf(book)).toEqual(before);
});

test("gives the number format that is asked for, and takes it back", async () => {
  const { pane, book } = await open(file);
  const before = stateOf(book);
  const { back } = await pane.write([put("B1", text("12,5"), { value: 12.5 }, "0.00")]);
  expect([...sheetOf(book, "Data").styles.cells.values()]).toEqual([{ numberFormat: "0.00" }]);
  await pane.write(back);
  expect(stateOf(book)).toEqual(before);
});

test("leaves a cell alone that no longer holds what is expected, and writes the others", async () => {
  const { pane, book } = await open(file);
  setCells(book, sheetOf(book, "Data"), { top: 0, left: 1, bottom: 0, right: 1 }, [["13,5"]]);
  const { back, refused } = await pane.write([
    put("B1", text("12,5"), { value: 12.5 }),
    put("C1", { value: 12 }, { value: 13 }),
    put("C3", { value: 3 }, { value: 4 }),
  ]);
  expect(back.map(({ at }) => at)).toEqual([cell("Data!C1")]);
  expect(refused).toMatchObject([
    { sheet: "Data", cells: ["B1", "C3"], why: { en: expect.stringContaining("changed") } },
  ]);
});

test("refuses covered cells of a merge, a second write to a cell, and sheets that are gone", async () => {
  const { pane } = await open(file);
  await pane.read();
  const { back, refused } = await pane.write([
    put("B5", { value: null }, { value: 1 }),
    put("A5", text("gabung"), text("sel gabungan")),
    put("A5", text("gabung"), text("lagi")),
    { ...put("A1", text("x"), text("y")), at: cell("Lain!A1") },
    put("E1", { value: null }, text("x".repeat(40_000))),
  ]);
  expect(back).toHaveLength(1);
  expect(refused.map(({ sheet, cells }) => `${sheet} ${cells.join()}`)).toEqual([
    "Data B5",
    "Data A5",
    "Lain A1",
    "Data E1",
  ]);
});

test("fills unlocked cells of a protected sheet, and none of the locked ones", async () => {
  const { pane, book } = await open(file);
  const sheet = sheetOf(book, "Data");
  patchStyle(book, sheet, [{ top: 0, left: 2, bottom: 0, right: 2 }], { locked: false });
  setProtection(book, sheet, { password: null, options: new Set(), selectionMode: "Normal" });
  const { back, refused } = await pane.write([
    put("B1", text("12,5"), { value: 12.5 }),
    put("C1", { value: 12 }, { value: 13 }),
    put("D1", { value: true }, { value: false }),
  ]);
  expect(back.map(({ at }) => at)).toEqual([cell("Data!C1")]);
  expect(refused).toMatchObject([{ cells: ["B1", "D1"], why: { id: expect.stringContaining("dikunci") } }]);
});

test("writes 3,000 cells in few batches, none above 5 MB", async () => {
  const rows = Array.from({ length: 3000 }, (_, row) => [`${row},5`]);
  const { pane, book, traffic } = await open(bookOf({ name: "Data", rows }));
  const writes = rows.map(([old = ""], row) => put(`A${row + 1}`, text(old), { value: row + 0.5 }));
  const { back, refused } = await pane.write(writes);
  expect([back.length, refused]).toEqual([3000, []]);
  expect(sheetOf(book, "Data").rows[2999]).toEqual([2999.5]);
  expect(traffic.largest).toBeLessThan(5 * 1024 * 1024);
  expect(traffic.batches).toBeLessThan(12);
});

test("a batch that fails midway: tells which cells are written and how to put them back", async () => {
  const rows = Array.from({ length: 1500 }, (_, row) => [row]);
  const { pane, host } = await open(bookOf({ name: "Data", rows }), { failAtBatch: 4 });
  const writes = rows.map(([old = 0], row) => put(`A${row + 1}`, { value: old }, { value: old + 1 }));
  const { back, refused } = await pane.write(writes);
  expect(back).toHaveLength(1000);
  expect(refused[0]?.cells).toHaveLength(500);
  host.switches.failAtBatch = 0;
  expect((await pane.write(back)).refused).toEqual([]);
});

test("throws when nothing at all could be written", async () => {
  const { pane, book } = await open(file, { failAtBatch: 3 });
  const before = stateOf(book);
  await expect(pane.write([put("C1", { value: 12 }, { value: 13 })])).rejects.toMatchObject({ name: "Fault" });
  expect(stateOf(book)).toEqual(before);
});

test("asks Excel for one step of undo where it knows that, and goes on without where it cannot", async () => {
  const opened = await open(file, { level: "1.20" });
  const { run } = opened.Excel;
  const asked: (boolean | undefined)[] = [];
  const { createPort } = await import("../../src/excel/port");
  const pane = createPort({
    Worksheet: opened.Excel.Worksheet,
    requirements: opened.Office.context.requirements,
    run: async (options, batch) => {
      asked.push(options.mergeUndoGroup);
      const result = await run({}, batch);
      if (options.mergeUndoGroup) throw Object.assign(new Error(), { code: "UndoNotSupported", debugInfo: {} });
      return result;
    },
  });
  const { back, refused } = await pane.write([put("C1", { value: 12 }, { value: 13 })]);
  expect(asked).toEqual([true, undefined]);
  expect([back.map(({ to }) => to), refused]).toEqual([[{ value: 12 }], []]);
});

test.each([
  "12",
  "1.234,5",
  "1/2",
  "31 Des 2024",
  "Mei 2024",
  "50 %",
  "Rp 5.000",
  "1e5",
  "10:30 PM",
  "=A1",
  "+62",
  "BENAR",
  "#N/A",
])("%s might be taken for something else than text", (one) => expect(isConverted(one)).toBe(true));

test.each(["SK No. 12 Tahun 2024", "Perwali 5/2023", "Ada", "https://a.id/1", "Sudah (2 dokumen)", "Klaster 1"])(
  "%s stays text anyway",
  (one) => expect(isConverted(one)).toBe(false),
);

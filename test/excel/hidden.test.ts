/** Hidden rows and columns are found also where Excel refuses to look for visible cells. */
import type { CellValue, Sheet } from "../../src/core/workbook";
import { setProtection } from "../../src/workbench/book/sheets";
import { bookOf, open } from "./opened";

const grid = (rows: number, columns = 10): CellValue[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => row * columns + column));

const every = (step: number, below: number): Set<number> =>
  new Set(Array.from({ length: Math.floor(below / step) }, (_, at) => at * step));

const sheets: [string, Partial<Sheet>][] = [
  ["nothing hidden", { rows: grid(50) }],
  ["some rows hidden", { rows: grid(50), hiddenRows: new Set([0, 7, 8, 49]) }],
  [
    "every third row and some columns hidden",
    { rows: grid(900), hiddenRows: every(3, 900), hiddenColumns: every(2, 10) },
  ],
  ["some rows and every column hidden", { rows: grid(6, 3), hiddenRows: new Set([2]), hiddenColumns: every(1, 3) }],
  ["every row hidden", { rows: grid(5), hiddenRows: every(1, 5) }],
  ["a few of many rows hidden", { rows: grid(9000, 2), hiddenRows: new Set([4095, 4096, 8999]) }],
  [
    "cells that begin elsewhere",
    { rows: [[], [], [null, null, 1, 2, 3], [null, null, 4]], hiddenColumns: new Set([3]) },
  ],
];

const sets = (sheet: Partial<Sheet> | undefined) => [
  [...(sheet?.hiddenRows ?? [])].sort((one, other) => one - other),
  [...(sheet?.hiddenColumns ?? [])],
];

describe.each([true, false])("protected: %s", (isProtected) => {
  test.each(sheets)("%s", async (_, sheet) => {
    const { pane, book } = await open(bookOf({ name: "Data", ...sheet }, { name: "Lain", rows: [["a"]] }));
    if (isProtected) protect(book);
    expect(sets((await pane.read()).sheets[0])).toEqual(sets(sheet));
  });
});

function protect(book: Awaited<ReturnType<typeof open>>["book"]): void {
  for (const sheet of book.sheets)
    setProtection(book, sheet, { password: "x", options: new Set(), selectionMode: "Normal" });
}

test.each([
  ["nothing hidden, half of them protected", new Set<number>(), 5],
  ["rows hidden, half of them protected", new Set([3, 4]), 7],
])("24 sheets with %s are read in few batches", async (_, hiddenRows, most) => {
  const rows = grid(60, 8);
  const file = bookOf(...Array.from({ length: 24 }, (__, at) => ({ name: `S${at}`, rows, hiddenRows })));
  const { pane, book, traffic } = await open(file);
  for (const sheet of book.sheets.slice(12))
    setProtection(book, sheet, { password: "x", options: new Set(), selectionMode: "Normal" });
  const read = await pane.read();
  expect(read.sheets.map((sheet) => sheet.hiddenRows)).toEqual(book.sheets.map(() => hiddenRows));
  expect(traffic.batches).toBeLessThanOrEqual(most);
});

test("looks row by row where Excel cannot tell the visible cells", async () => {
  const hiddenRows = new Set([2, 5]);
  const { pane, host } = await open(bookOf({ name: "Data", rows: grid(9), hiddenRows }));
  const { answer } = host;
  host.answer = (text) => {
    if (text.includes('"Visible"')) host.switches.failAtBatch = host.traffic.batches + 1;
    return answer(text);
  };
  expect((await pane.read()).sheets[0]?.hiddenRows).toEqual(hiddenRows);
  expect(host.switches.failAtBatch).toBe(4);
});

/** The page's own port: writing into a file that is held in memory, sums that follow, and the way back. */
import type { Write } from "../../src/core/port/port";
import type { Workbook } from "../../src/core/workbook";
import { valueAt } from "../../src/core/workbook";
import { firstFileState } from "../../src/page/file/openFile";
import type { FileState } from "../../src/page/file/openFile";
import { createFilePort } from "../../src/page/file/port";
import { createStore } from "../../src/taskpane/session/store";
import { sheet, workbook } from "../core/grid";

const book = workbook(
  sheet("Rekap", [
    ["Indikator", "Nilai"],
    ["Satu", 10],
    ["Dua", "20"],
    ["Jumlah", { formula: "=SUM(B2:B3)", value: 10 }],
    ["Semua", { formula: "=B4+5", value: 15 }],
    ["Rata-rata", { formula: "=AVERAGE(B2:B3)", value: 10 }],
  ]),
);

function opened(given: Workbook = book) {
  const store = createStore<FileState>(firstFileState(given));
  return { store, port: createFilePort(store) };
}

const cell = (row: number, column = 1, name = "Rekap") => ({ sheet: name, row, column });
const typed: Write = { at: cell(2), from: { value: "20" }, to: { value: 20 } };

const valuesOf = ({ sheets: [first] }: Workbook) =>
  [1, 2, 3, 4, 5].map((row) => (first ? valueAt(first, row, 1) : null));

test("a write reaches the workbook, and every sum and average over it; the file's own objects stay as they were", async () => {
  const { port, store } = opened();
  await port.write([typed]);
  expect(valuesOf(await port.read())).toEqual([10, 20, 30, 35, 15]);
  expect(valuesOf(book)).toEqual([10, "20", 10, 15, 10]);
  expect([...store.get().changes.values()]).toEqual([typed]);
});

test("the way back makes it what it was, and then nothing has changed", async () => {
  const { port, store } = opened();
  const { back } = await port.write([typed]);
  await port.write(back);
  expect(valuesOf(await port.read())).toEqual(valuesOf(book));
  expect(store.get().changes.size).toBe(0);
});

test("a copy knows what the file held first, however often a cell is written", async () => {
  const { port, store } = opened();
  await port.write([typed]);
  await port.write([{ at: cell(2), from: { value: 20 }, to: { value: 21 } }]);
  expect([...store.get().changes.values()]).toEqual([{ ...typed, to: { value: 21 } }]);
});

test("a cell that holds something else, is asked for twice or has no sheet is left, and said", async () => {
  const { port } = opened();
  const { back, refused } = await port.write([
    { ...typed, from: { value: "21" } },
    { at: cell(1), from: { value: 10 }, to: { value: 11 } },
    { at: cell(1), from: { value: 11 }, to: { value: 12 } },
    { at: cell(1, 1, "Lain"), from: { value: null }, to: { value: 1 } },
  ]);
  expect(back).toHaveLength(1);
  expect(refused.map(({ cells, why }) => [cells, why.en.split(".")[0]])).toEqual([
    [["B3"], "This cell has changed since it was checked"],
    [["B2"], "This cell was to be written twice; only the first was written"],
    [["B2"], "This sheet is no longer in the workbook; it may have been deleted or renamed"],
  ]);
});

test("nothing is written where the way back cannot be kept", async () => {
  const { port } = opened();
  await expect(port.write([typed], () => Promise.reject(new Error("full")))).rejects.toThrow("full");
  expect(valuesOf(await port.read())).toEqual(valuesOf(book));
});

test("freezing puts a formula's value in its place, and the formula comes back", async () => {
  const { port } = opened();
  const { back } = await port.freeze([{ at: cell(5), formula: "=AVERAGE(B2:B3)" }]);
  expect((await port.read()).sheets[0]?.formulas.has("B6")).toBe(false);
  await port.write(back);
  expect((await port.read()).sheets[0]?.formulas.get("B6")).toBe("=AVERAGE(B2:B3)");
});

test("going to a cell tells who listens, and a sheet that is gone is said to be", async () => {
  const { port } = opened();
  const heard: unknown[] = [];
  const stop = await port.watch((event) => void heard.push(event));
  expect([await port.select(cell(2)), await port.select(cell(1, 1, "Lain"))]).toEqual(["seen", "gone"]);
  await stop();
  await port.select(cell(3));
  expect(heard).toEqual([{ kind: "selected", at: cell(2) }]);
});

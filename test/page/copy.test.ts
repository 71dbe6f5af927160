/** The copy that the page hands out: what was changed is in it, the sums over it too, and nothing else is another. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { valueAt } from "../../src/core/workbook";
import { copyName, copyOf } from "../../src/page/file/copy";
import { firstFileState } from "../../src/page/file/openFile";
import type { FileState } from "../../src/page/file/openFile";
import { createFilePort } from "../../src/page/file/port";
import { createStore } from "../../src/taskpane/session/store";
import { readWorkbook } from "../../src/xlsx/read";

const name = "rekap-274.xlsx";
const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, "../../assets/samples", name)));

async function opened() {
  const store = createStore<FileState>(firstFileState(await readWorkbook(bytes, name)));
  return { store, port: createFilePort(store) };
}

test("a score that was written, and what adds it up, are read from the copy as the page has them", async () => {
  const { store, port } = await opened();
  const [sheet] = store.get().workbook.sheets;
  if (!sheet) throw new Error("The sample has no sheet.");
  const at = { sheet: sheet.name, row: 103, column: 4 };
  const { refused } = await port.write([{ at, from: { value: valueAt(sheet, 103, 4) }, to: { value: 35.85 } }]);
  expect(refused).toEqual([]);
  const again = await readWorkbook(await copyOf({ name, bytes }, store.get()), name);
  expect(again.sheets).toEqual(store.get().workbook.sheets);
  expect(valueAt(sheet, 103, 4)).not.toBe(35.85);
});

test("a sheet of ours, and what is written into it, is in the copy behind the others", async () => {
  const { store, port } = await opened();
  await port.addSheet("Catatan KLA", [
    ["id", "Alasan"],
    ["x", null],
  ]);
  await port.addSheet("catatan kla", [["nobody's"]]);
  const at = { sheet: "Catatan KLA", row: 1, column: 1 };
  await port.write([{ at, from: { value: null }, to: { value: "=benar" } }]);
  const again = await readWorkbook(await copyOf({ name, bytes }, store.get()), name);
  expect(again.sheets.map((sheet) => sheet.name)).toEqual(["Rekap 2024", "Catatan KLA"]);
  expect(again.sheets[1]?.rows).toEqual([
    ["id", "Alasan"],
    ["x", "=benar"],
  ]);
});

test("a copy without changes is the file", async () => {
  const { store } = await opened();
  expect(Buffer.compare(await copyOf({ name, bytes }, store.get()), bytes)).toBe(0);
});

test.each([
  ["rekap.xlsx", "rekap (diperiksa).xlsx"],
  ["KLA 2025.v2.xlsm", "KLA 2025.v2 (diperiksa).xlsm"],
  ["rekap", "rekap (diperiksa).xlsx"],
])("%s becomes %s", (from, to) => {
  expect(copyName(from)).toBe(to);
});

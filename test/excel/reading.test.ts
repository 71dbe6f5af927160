/** WorkbookPort.read at its limits, through the real Office.js: stopping, progress, sheets that vanish, very many merges and cells. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Progress } from "../../src/core/port/port";
import { check } from "../../src/core/report/report";
import type { CellValue } from "../../src/core/workbook";
import { setCells } from "../../src/workbench/book/cells";
import { deleteSheet } from "../../src/workbench/book/sheets";
import type { ExcelServer } from "../../src/workbench/server";
import { readWorkbook } from "../../src/xlsx/read";
import { kla } from "../instrument";
import { bookOf, open, sheetOf } from "./opened";

const grid = (rows: number, columns = 10): CellValue[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => row * columns + column));

test("the table beside a list of ours is read as from the file, whatever the list shows", async () => {
  const bytes = new Uint8Array(
    readFileSync(join(import.meta.dirname, "../fixtures/hostile/kla-findings-beside-headings.xlsx")),
  );
  const [file] = (await readWorkbook(bytes, "kota.xlsx")).sheets;
  for (const shown of ["Tingkat", "#BUSY!", ""]) {
    const rows = (file?.rows ?? []).map((cells, row) => (row === 0 ? cells.with(7, shown) : cells));
    const { pane } = await open(bookOf({ name: "Rekap", rows, formulas: new Map(file?.formulas) }));
    const report = check(await pane.read(), kla());
    expect(report.workbook.sheets[0]?.formulas.get("H1")).toBe("=KLA.FINDINGS()");
    expect([shown, report.claimed, report.entries.length, report.unread]).toEqual([shown, 30, 6, []]);
  }
});

/** Does something before the n-th batch is answered. */
function before(host: ExcelServer, batch: number, work: () => void): void {
  const { answer } = host;
  host.answer = (text) => {
    if (host.traffic.batches + 1 === batch) work();
    return answer(text);
  };
}

test("tells the small sheets first, and gives all in the workbook's order", async () => {
  const { pane } = await open(
    bookOf({ name: "Large", rows: grid(20_000) }, { name: "Empty" }, { name: "Small", rows: [["a"]] }),
  );
  const told: Progress[] = [];
  const workbook = await pane.read({ onProgress: (progress) => told.push(progress) });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Large", "Empty", "Small"]);
  expect(told[0]?.soFar.sheets.map(({ name }) => name)).toEqual(["Empty", "Small"]);
  expect(told[0]).toMatchObject({ all: 200_001 });
  expect(told.at(-1)).toMatchObject({ read: 200_001, all: 200_001, soFar: workbook });
  expect(told.at(-1)?.soFar.sheets[2]).toBe(workbook.sheets[2]);
});

test("lets go of each block once it is read", async () => {
  const { pane, host } = await open(bookOf({ name: "Large", rows: grid(60_000) }));
  const kept: number[] = [];
  await pane.read({ onProgress: () => kept.push(host.session.references.size) });
  expect(kept.length).toBeGreaterThan(9);
  expect(Math.max(...kept)).toBeLessThan(6);
});

test("stops at the next block with an AbortError, and reads again afterwards", async () => {
  const { pane, traffic } = await open(bookOf({ name: "Large", rows: grid(60_000) }));
  const stopping = new AbortController();
  const reading = pane.read({ signal: stopping.signal, onProgress: () => stopping.abort() });
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  expect(traffic.batches).toBeLessThan(6);
  expect((await pane.read()).sheets[0]?.rows).toHaveLength(60_000);
});

test("does not begin when it has been stopped before", async () => {
  const { pane, traffic } = await open(bookOf({ name: "Data", rows: [["a"]] }));
  await expect(pane.read({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
  expect(traffic.batches).toBe(0);
});

const three = bookOf({ name: "One", rows: [["a"]] }, { name: "Two", rows: [["b"]] }, { name: "Three", rows: [["c"]] });

test.each([2, 3])("leaves out and names a sheet that is deleted before batch %i", async (batch) => {
  const { pane, book, host } = await open(three);
  before(host, batch, () => deleteSheet(book, sheetOf(book, "Two")));
  const { sheets, leftOut } = await pane.read();
  expect(sheets.map(({ name, rows }) => `${name} ${rows.join()}`)).toEqual(["One a", "Three c"]);
  expect(leftOut).toMatchObject([{ sheet: "Two", why: { en: expect.stringContaining("deleted") } }]);
});

test("finds more merged areas than Excel names at once", async () => {
  const merges = Array.from({ length: 1200 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
  const file = bookOf({ name: "Merged", rows: grid(1200, 3), merges }, { name: "Other", rows: [["a"]] });
  const { pane } = await open(file);
  const { sheets } = await pane.read();
  expect(sheets[0]?.merges).toEqual(merges);
  expect(sheets[1]?.merges).toEqual([]);
});

test("reads what is filled of a sheet whose last cell is far away", async () => {
  const { pane, book, traffic } = await open(bookOf({ name: "Vast", rows: [["a", null, "b"], [1]] }));
  setCells(book, sheetOf(book, "Vast"), { top: 60_000, left: 40, bottom: 60_000, right: 40 }, [["=1"]]);
  const [sheet] = (await pane.read()).sheets;
  expect(sheet?.rows.slice(0, 2)).toEqual([["a", null, "b"], [1]]);
  expect(sheet?.formulas).toEqual(new Map([["AO60001", "=1"]]));
  expect(sheet?.rows).toHaveLength(60_001);
  expect(traffic.batches).toBeLessThan(7);
});

test("a reading that fails midway is a Fault, and the next one reads everything", async () => {
  const { pane, host } = await open(three);
  const { answer } = host;
  host.answer = (text) => {
    host.switches.cellEditMode = text.includes('"values"');
    return answer(text);
  };
  const editing = { name: "Fault", cause: { code: "InvalidOperationInCellEditMode" } };
  await expect(pane.read()).rejects.toMatchObject(editing);
  host.answer = answer;
  host.switches.cellEditMode = false;
  expect((await pane.refresh()).sheets).toHaveLength(3);
});

test("formulas of our own are formulas like others", async () => {
  const { pane } = await open(bookOf({ name: "Data", rows: [[12]], formulas: new Map([["A1", "=KLA.SCORE(B2:C9)"]]) }));
  expect((await pane.read()).sheets[0]?.formulas.get("A1")).toBe("=KLA.SCORE(B2:C9)");
});

/** WorkbookPort.watch and refresh through the real Office.js: what changed is read again, and nothing else. */
import type { CellValue, Workbook } from "../../src/core/workbook";
import { createBook } from "../../src/workbench/book/create";
import { clearCells, setCells } from "../../src/workbench/book/cells";
import { moveSheet } from "../../src/workbench/book/sheets";
import { tell } from "../../src/workbench/book/changes";
import { clearLinks, putLinks } from "../../src/workbench/book/links";
import { patchStyle } from "../../src/workbench/book/style";
import { deleteCells, insertCells } from "../../src/workbench/book/shift";
import {
  addSheet,
  deleteSheet,
  hideRows,
  renameSheet,
  setSelection,
  setVisibility,
} from "../../src/workbench/book/sheets";
import { delivered } from "../officeJs";
import { bookOf, cell, listen, open, sheetOf } from "./opened";
import { mutableSheet } from "../../src/workbench/book/mutable";
import { calculate } from "../../src/workbench/functions/calculation";

const file = bookOf(
  {
    name: "One",
    rows: [["Kode", "Nilai"], ["1.1", 12], ["1.2", 30], [], [null, null, 42]],
    formulas: new Map([["C5", "=B2+B3"]]),
  },
  { name: "Two", rows: [["a", "b"], ["c"]], merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] },
  { name: "Three", rows: [["x"]] },
);

async function watched(given: Workbook = file, level = "1.17") {
  const opened = await open(given, { level });
  const { heard, stop } = await listen(opened.pane);
  const first = await opened.pane.read();
  return { ...opened, heard, stop, first };
}

/** What a host that has never read the book reads of it. */
async function anew(book: Awaited<ReturnType<typeof watched>>["book"]): Promise<Workbook> {
  return (await open(book)).pane.read();
}

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

test("reads an edited cell again in one batch and leaves every other sheet the same object", async () => {
  const { pane, book, heard, first, traffic } = await watched();
  setCells(book, sheetOf(book, "One"), area(1, 1), [[15]]);
  await delivered();
  const before = traffic.batches;
  const second = await pane.refresh();
  await delivered();
  expect(heard).toContainEqual({ kind: "changed", by: "user" });
  expect(second.sheets[0]?.rows[1]).toEqual(["1.1", 15]);
  expect(second.sheets[0]).not.toBe(first.sheets[0]);
  expect(second.sheets.slice(1).every((sheet, at) => sheet === first.sheets[at + 1])).toBe(true);
  expect(second.sheets[0]?.rows[2]).toBe(first.sheets[0]?.rows[2]);
  expect(second.sheets[0]?.formulas).toBe(first.sheets[0]?.formulas);
  expect(first.sheets[0]?.rows[1]).toEqual(["1.1", 12]);
  // The second batch is the one in which the library lets go of its ranges.
  expect(traffic.batches - before).toBeLessThanOrEqual(2);
  expect(await pane.refresh()).toBe(second);
});

test("an edit that changes nothing leaves the workbook the same object", async () => {
  const { pane, book, first } = await watched();
  setCells(book, sheetOf(book, "One"), area(1, 1), [[12]]);
  await delivered();
  expect(await pane.refresh()).toBe(first);
});

type Edit = (book: Awaited<ReturnType<typeof watched>>["book"]) => void;
const edits: [string, Edit][] = [
  [
    "cells beyond the used range",
    (book) =>
      setCells(book, sheetOf(book, "Two"), area(6, 3, 7, 4), [
        [1, 2],
        [3, 4],
      ]),
  ],
  ["clearing the last cells", (book) => clearCells(book, sheetOf(book, "One"), area(4, 2))],
  ["a formula in place of a value", (book) => setCells(book, sheetOf(book, "One"), area(2, 1), [["=B2*2"]])],
  ["a value in place of a formula", (book) => setCells(book, sheetOf(book, "One"), area(4, 2), [[7]])],
  ["a sheet that was empty", (book) => setCells(book, addSheet(book, "New"), area(0, 0), [["first"]])],
  ["rows inserted above", (book) => insertCells(book, sheetOf(book, "Two"), area(0, 0, 1, 16383), "Down")],
  ["rows deleted", (book) => deleteCells(book, sheetOf(book, "One"), area(1, 0, 1, 16383), "Up")],
  [
    "columns inserted within a merge",
    (book) => insertCells(book, sheetOf(book, "Two"), area(0, 1, 1048575, 1), "Right"),
  ],
  ["columns deleted within a merge", (book) => deleteCells(book, sheetOf(book, "Two"), area(0, 1, 1048575, 1), "Left")],
  ["cells inserted", (book) => insertCells(book, sheetOf(book, "One"), area(1, 1), "Down")],
  ["a sheet renamed", (book) => renameSheet(book, sheetOf(book, "Two"), "Second")],
  ["a sheet hidden", (book) => setVisibility(book, sheetOf(book, "Two"), "hidden")],
  ["a sheet moved", (book) => moveSheet(book, sheetOf(book, "Three"), 0)],
  ["a sheet deleted", (book) => deleteSheet(book, sheetOf(book, "Two"))],
  [
    "a sheet edited, then deleted",
    (book) => {
      setCells(book, sheetOf(book, "Two"), area(0, 0), [["gone"]]);
      deleteSheet(book, sheetOf(book, "Two"));
    },
  ],
  ["rows hidden", (book) => hideRows(book, sheetOf(book, "One"), 1, 1, true)],
  [
    "an edit after rows were inserted",
    (book) => {
      insertCells(book, sheetOf(book, "One"), area(1, 0, 1, 16383), "Down");
      setCells(book, sheetOf(book, "One"), area(1, 0, 1, 1), [["1.0", 5]]);
    },
  ],
];

test.each(edits)("%s: refreshed is as read anew", async (_, edit) => {
  const { pane, book, heard } = await watched();
  edit(book);
  await delivered();
  expect(heard.some(({ kind }) => kind === "changed")).toBe(true);
  const refreshed = await pane.refresh();
  expect(refreshed).toEqual(await anew(book));
  expect(await pane.refresh()).toBe(refreshed);
});

const kindsOf = ({ sheets }: Workbook): unknown => [...(sheets[0]?.kinds ?? [])];
const linksOf = ({ sheets }: Workbook): unknown => [...(sheets[0]?.links ?? [])];

test("a number that is shown as a date, and no longer, is read so at the next refresh", async () => {
  const { pane, book, heard, first } = await watched();
  const show = async (numberFormat: string): Promise<Workbook> => {
    patchStyle(book, sheetOf(book, "One"), [area(1, 1)], { numberFormat });
    await delivered();
    return pane.refresh();
  };
  expect(kindsOf(first)).toEqual([]);
  const dated = await show("d-mmm");
  expect(heard).toContainEqual({ kind: "changed", by: "user" });
  expect(kindsOf(dated)).toEqual([["B2", "date"]]);
  expect(dated).toEqual(await anew(book));
  expect(kindsOf(await show("0%"))).toEqual([["B2", "percent"]]);
  expect(kindsOf(await show("General"))).toEqual([]);
});

test("a link put behind a word, changed and taken off is read so at the next refresh", async () => {
  const { pane, book, first } = await watched();
  const link = async (change: () => void): Promise<Workbook> => {
    change();
    patchStyle(book, sheetOf(book, "One"), [area(1, 0)], { underline: "Single" });
    await delivered();
    return pane.refresh();
  };
  expect(linksOf(first)).toEqual([]);
  const put = (address: string): void => putLinks(book, sheetOf(book, "One"), area(1, 0), { address });
  expect(linksOf(await link(() => put("https://s.id/a")))).toEqual([["A2", "https://s.id/a"]]);
  expect(linksOf(await link(() => put("https://s.id/b")))).toEqual([["A2", "https://s.id/b"]]);
  const without = await link(() => clearLinks(book, sheetOf(book, "One"), area(1, 0)));
  expect(linksOf(without)).toEqual([]);
  expect(without).toEqual(await anew(book));
});

test("whole columns in another format are read again without asking for a million cells", async () => {
  const { pane, book, traffic } = await watched();
  patchStyle(book, sheetOf(book, "One"), [{ top: 0, left: 1, bottom: 1_048_575, right: 1 }], { numberFormat: "d-mmm" });
  await delivered();
  const before = traffic.bytesReceived;
  const refreshed = await pane.refresh();
  expect(refreshed).toEqual(await anew(book));
  expect(traffic.bytesReceived - before).toBeLessThan(20_000);
});

test("a hundred edits at random: refreshed is as read anew", async () => {
  const { pane, book } = await watched();
  const another = await open(book);
  const random = seeded(7);
  for (let round = 0; round < 20; round++) {
    for (let one = 0; one < 5; one++) {
      const sheet = book.sheets[random(book.sheets.length)];
      if (sheet)
        setCells(book, sheet, area(random(8), random(5)), [[[random(9), "", "text", "=A1", true][random(5)] ?? ""]]);
    }
    await delivered();
    expect(await pane.refresh()).toEqual(await another.pane.read());
  }
});

test("reads the results that a calculation has changed", async () => {
  const opened = await open(createBook(file));
  const calculation = calculate(opened.book, { send: () => undefined });
  const { heard } = await listen(opened.pane);
  const first = await opened.pane.read();
  setCells(opened.book, sheetOf(opened.book, "One"), area(1, 1), [[20]]);
  await calculation.settled();
  await delivered();
  calculation.dispose();
  const second = await opened.pane.refresh();
  expect(heard).toContainEqual({ kind: "changed", by: "calculation" });
  expect([first.sheets[0]?.rows[4]?.[2], second.sheets[0]?.rows[4]?.[2]]).toEqual([42, 50]);
});

test("reads sorted rows again", async () => {
  const { pane, book, heard } = await watched();
  const sheet = sheetOf(book, "One");
  mutableSheet(sheet).rows = [sheet.rows[0] ?? [], sheet.rows[2] ?? [], sheet.rows[1] ?? [], ...sheet.rows.slice(3)];
  tell(book, { kind: "sorted", lines: "Rows", sheet: sheet.id, area: area(1, 0, 2, 1) });
  await delivered();
  expect(heard).toEqual([{ kind: "changed", by: "user" }]);
  expect((await pane.refresh()).sheets[0]?.rows[1]).toEqual(["1.2", 30]);
});

test("tells who has changed cells, and where the user is", async () => {
  const { book, heard, host } = await watched();
  setSelection(book, sheetOf(book, "Two"), [area(3, 1, 4, 2), area(0, 0)]);
  await delivered();
  expect(heard).toEqual([{ kind: "selected", at: cell("Two!B4") }]);
  expect(host.traffic.batches).toBeLessThan(7);
});

test("tells when somebody else has changed cells", async () => {
  const opened = await open(file);
  const told: ((event: object) => Promise<void>)[] = [];
  // The workbench has no second person: the event is made by hand.
  Object.defineProperty(opened.Excel.WorksheetCollection.prototype, "onChanged", {
    get: () => ({ add: (hear: (event: object) => Promise<void>) => void told.push(hear) }),
  });
  const { heard } = await listen(opened.pane);
  const first = await opened.pane.read();
  const sheet = sheetOf(opened.book, "Three");
  mutableSheet(sheet).rows = [["theirs"]];
  const edit = { worksheetId: sheet.id, address: "A1", changeType: "RangeEdited", source: "Remote" };
  for (const hear of told) await hear({ ...edit, triggerSource: "Unknown" });
  expect(heard).toEqual([{ kind: "changed", by: "coauthor" }]);
  expect((await opened.pane.refresh()).sheets[2]?.rows).toEqual([["theirs"]]);
  expect(first.sheets[2]?.rows).toEqual([["x"]]);
});

test.each(["B2", "B1:B2,C5", "", "A1:XFD1048576"])(
  "reads results when Excel names the calculated cells as '%s'",
  async (address) => {
    const opened = await open(file);
    const told: ((event: object) => Promise<void>)[] = [];
    Object.defineProperty(opened.Excel.WorksheetCollection.prototype, "onCalculated", {
      get: () => ({ add: (hear: (event: object) => Promise<void>) => void told.push(hear) }),
    });
    await listen(opened.pane);
    await opened.pane.read();
    const sheet = sheetOf(opened.book, "One");
    mutableSheet(sheet).rows = [...sheet.rows.slice(0, 4), [null, null, 43]];
    for (const hear of told) await hear({ worksheetId: sheet.id, address });
    expect((await opened.pane.refresh()).sheets[0]?.rows[4]?.[2]).toBe(address === "B2" ? 42 : 43);
  },
);

test("is not told of its own writes, but reads them", async () => {
  const { pane, heard } = await watched();
  await pane.write([{ at: cell("One!B2"), from: { value: 12 }, to: { value: 13 } }]);
  await delivered();
  expect(heard.filter(({ kind }) => kind === "changed")).toEqual([]);
  expect((await pane.refresh()).sheets[0]?.rows[1]).toEqual(["1.1", 13]);
});

test("says nothing any more once it has stopped, takes its handlers off, and then reads everything", async () => {
  const { pane, book, heard, stop, host } = await watched();
  await stop();
  await stop();
  setCells(book, sheetOf(book, "One"), area(1, 1), [[99]]);
  await delivered();
  expect(heard).toEqual([]);
  expect([...host.session.registrations.values()].every((count) => count === 0)).toBe(true);
  expect((await pane.refresh()).sheets[0]?.rows[1]).toEqual(["1.1", 99]);
});

test("says nothing any more even when Excel would not take its handlers off", async () => {
  const { book, heard, stop, host } = await watched();
  host.switches.cellEditMode = true;
  await expect(stop()).rejects.toMatchObject({ name: "Fault" });
  setCells(book, sheetOf(book, "One"), area(1, 1), [[99]]);
  await delivered();
  expect(heard).toEqual([]);
});

test("reads everything when nobody has watched", async () => {
  const { pane, book } = await open(file);
  await pane.read();
  setCells(book, sheetOf(book, "One"), area(1, 1), [[99]]);
  expect((await pane.refresh()).sheets[0]?.rows[1]).toEqual(["1.1", 99]);
});

test("keeps what could not be read while a cell was being edited for the next time", async () => {
  const { pane, book, host } = await watched();
  setCells(book, sheetOf(book, "One"), area(1, 1), [[99]]);
  await delivered();
  host.switches.cellEditMode = true;
  await expect(pane.refresh()).rejects.toMatchObject({ name: "Fault", message: expect.stringContaining("Enter") });
  setCells(book, sheetOf(book, "Two"), area(0, 0), [["later"]]);
  await delivered();
  host.switches.cellEditMode = false;
  const { sheets } = await pane.refresh();
  expect([sheets[0]?.rows[1], sheets[1]?.rows[0]]).toEqual([
    ["1.1", 99],
    ["later", "b"],
  ]);
});

test("does not ask again for merges, which would empty Excel's list of what can be undone", async () => {
  const { pane, book, host } = await watched();
  insertCells(book, sheetOf(book, "Two"), area(0, 0, 0, 16383), "Down");
  await delivered();
  const asked: string[] = [];
  const answer = host.answer;
  host.answer = (text) => {
    asked.push(text);
    return answer(text);
  };
  const { sheets } = await pane.refresh();
  expect(sheets[1]?.merges).toEqual([area(1, 0, 1, 2)]);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.join()).not.toContain("MergedAreas");
});

test("watches in Excel with ExcelApi 1.14, where names and visibility are found by the next reading", async () => {
  const { pane, book } = await watched(file, "1.14");
  renameSheet(book, sheetOf(book, "Two"), "Second");
  expect((await pane.refresh()).sheets.map(({ name }) => name)).toEqual(["One", "Second", "Three"]);
});

test("one edit among 20,000 rows brings that row anew, and no other", async () => {
  const rows = Array.from({ length: 20_000 }, (_, row): CellValue[] => [row, `Bukti ${row}`, row / 2, null, row]);
  const formulas = new Map(rows.map((__, row) => [`E${row + 1}`, `=A${row + 1}`]));
  const { pane, book, first, traffic } = await watched(bookOf({ name: "Large", rows, formulas }));
  setCells(book, sheetOf(book, "Large"), area(15_000, 1), [["changed"]]);
  await delivered();
  const { bytesSent, bytesReceived } = traffic;
  const [before, after] = [first.sheets[0], (await pane.refresh()).sheets[0]];
  expect(after?.rows.flatMap((row, at) => (row === before?.rows[at] ? [] : [at]))).toEqual([15_000]);
  expect(after?.formulas).toBe(before?.formulas);
  expect(traffic.bytesSent + traffic.bytesReceived - bytesSent - bytesReceived).toBeLessThan(10_000);
});

function seeded(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

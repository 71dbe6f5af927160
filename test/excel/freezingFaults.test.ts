/** WorkbookPort.freeze when Excel refuses: what has become a value can be brought back, and the rest is named. */
import { klaCells } from "../../src/core/own/freezing";
import { createPort } from "../../src/excel/port";
import type { Book } from "../../src/workbench/book/book";
import { setProtection } from "../../src/workbench/book/sheets";
import { patchStyle } from "../../src/workbench/book/style";
import type { ExcelServer } from "../../src/workbench/server";
import { bookOf, open, sheetOf } from "./opened";
import { mutableBook } from "../../src/workbench/book/mutable";

const rows = Array.from({ length: 450 }, (_, row) => [row]);
const formulas = new Map(rows.map((_, row) => [`A${row + 1}`, `=KLA.MAX(${row})`]));
const file = bookOf({ name: "Data", rows, formulas });

/** The cells with formulas, top down. */
function formulasIn(book: Book): number {
  return sheetOf(book, "Data").formulas.size;
}

/** Before Excel answers a batch that writes values. */
function whenWriting(host: ExcelServer, work: (values: { ArgumentInfo: { Arguments: unknown[] } }[]) => void): void {
  const { answer } = host;
  host.answer = (text) => {
    const request = JSON.parse(text);
    const values = request.Actions.filter(
      ({ Name, ActionType }: { Name: string; ActionType: number }) => Name === "Values" && ActionType === 4,
    );
    if (values.length > 0) work(values);
    return answer(JSON.stringify(request));
  };
}

test("a batch that fails is done again formula by formula", async () => {
  const { pane, book, host } = await open(file);
  const cells = klaCells(await pane.read());
  let count = 0;
  whenWriting(host, () => {
    count += 1;
    if (count === 2) host.switches.failAtBatch = host.traffic.batches + 1;
  });
  const { back, refused } = await pane.freeze(cells);
  expect([back.length, refused, formulasIn(book)]).toEqual([450, [], 0]);
  expect((await pane.write(back)).refused).toEqual([]);
  expect(formulasIn(book)).toBe(450);
});

test("a cell being edited midway: tells which formulas are values, and how to bring them back", async () => {
  const { pane, book, host } = await open(file);
  const cells = klaCells(await pane.read());
  const { answer } = host;
  let count = 0;
  whenWriting(host, () => {
    count += 1;
    host.switches.cellEditMode = count === 2;
  });
  const editing = host.answer;
  host.answer = (text) => {
    const answered = editing(text);
    host.switches.cellEditMode = false;
    return answered;
  };
  const { back, refused } = await pane.freeze(cells);
  expect([back.length, formulasIn(book)]).toEqual([200, 250]);
  expect(refused).toMatchObject([{ sheet: "Data", why: { en: expect.stringContaining("Finish editing") } }]);
  expect(refused[0]?.cells).toHaveLength(250);
  host.answer = answer;
  expect((await pane.write(back)).refused).toEqual([]);
  expect(formulasIn(book)).toBe(450);
});

test("throws when nothing at all became a value", async () => {
  const { pane, book, host } = await open(file);
  const cells = klaCells(await pane.read());
  host.switches.cellEditMode = true;
  await expect(pane.freeze(cells)).rejects.toMatchObject({ name: "Fault" });
  expect(formulasIn(book)).toBe(450);
});

test("names a part of an array formula, and freezes the others", async () => {
  const { pane, book, host } = await open(file);
  const cells = klaCells(await pane.read());
  // Excel refuses to change a part of an array; the workbench has no such formulas.
  whenWriting(host, (values) => {
    for (const { ArgumentInfo } of values)
      if (JSON.stringify(ArgumentInfo.Arguments) === "[[[77]]]") ArgumentInfo.Arguments = [[[1, 2]]];
  });
  const { back, refused } = await pane.freeze(cells);
  expect(refused).toMatchObject([{ cells: ["A78"], why: { en: expect.stringContaining("Ctrl+Shift+Enter") } }]);
  expect([back.length, [...sheetOf(book, "Data").formulas.values()]]).toEqual([449, ["=KLA.MAX(77)"]]);
});

test("brings back the formulas also where Excel cannot undo it as one step", async () => {
  const opened = await open(file, { level: "1.20" });
  const { run } = opened.Excel;
  const asked: (boolean | undefined)[] = [];
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
  const cells = klaCells(await pane.read());
  const { back, refused } = await pane.freeze(cells);
  expect(asked.slice(-2)).toEqual([true, undefined]);
  expect([back.length, refused, formulasIn(opened.book)]).toEqual([450, [], 0]);
});

test.each([
  ["locked", undefined, ["A1"]],
  ["locked in part", 1, ["A1"]],
  ["unlocked", 2, []],
])("a formula on a protected sheet whose spilled cells are %s", async (_, bottom, expected) => {
  const spilled = bookOf({ name: "Data", rows: [[1], [2], [3]], formulas: new Map([["A1", "=KLA.SUMMARY()"]]) });
  const { pane, book } = await open(spilled);
  const sheet = sheetOf(book, "Data");
  mutableBook(book).spills = () => [{ row: 0, column: 0, area: { top: 0, left: 0, bottom: 2, right: 0 } }];
  patchStyle(book, sheet, [{ top: 0, left: 0, bottom: bottom ?? 0, right: 0 }], { locked: false });
  setProtection(book, sheet, { password: null, options: new Set(), selectionMode: "Normal" });
  const { back, refused } = await pane.freeze(klaCells(await pane.read()));
  expect(refused.flatMap(({ cells }) => cells)).toEqual(expected);
  expect([back.length, formulasIn(book)]).toEqual(expected.length > 0 ? [0, 1] : [3, 0]);
});

/** The way back outlives a pane that is closed at any moment: after each of its batches. */
import { klaCells } from "../../src/core/own/freezing";
import { fixesOf } from "../../src/core/report/fixes";
import type * as parts from "../../src/excel/calls/parts";
import type { Write } from "../../src/core/port/port";
import type { Sheet } from "../../src/core/workbook";
import type { Book } from "../../src/workbench/book/book";
import { formulaOf } from "../../src/workbench/book/cells";
import { patchStyle } from "../../src/workbench/book/style";
import type { ExcelServer } from "../../src/workbench/server";
import { insertCells } from "../../src/workbench/book/shift";
import { bookOf, cell, sheetOf } from "../excel/opened";
import { closePanes, openPane, type, valueIn } from "./opened";
import { sampled } from "../sampled";
import { until } from "../turns";
import type { OpenedPane } from "./opened";
import { mutableBook } from "../../src/workbench/book/mutable";

// Parts of a hundredth of their size: as many batches, and as many places to die in, over a hundredth of the cells.
jest.mock("../../src/excel/calls/parts", () => {
  const { inParts } = jest.requireActual<typeof parts>("../../src/excel/calls/parts");
  const small: typeof inParts = (context, items, size, ...rest) => inParts(context, items, size / 100, ...rest);
  return { inParts: small };
});

// Not waited for: a pane that died in the middle of something never ends.
afterEach(() => void closePanes());

const rows: Sheet["rows"] = [
  ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
  [18, "Wajib Belajar 12 Tahun", 24, "20,5", "https://s.id/x"],
  [19, "Sekolah Ramah Anak", 51, "40", "https://s.id/y"],
  [20, "Pusat Kreativitas Anak", 35, 20.5, "https://s.id/z"],
];
const many = Array.from({ length: 12 }, (_, row) => [row, `isi ${row}`]);

/** Each kind of content with its number format, a formula of ours that spills, and more cells than one batch writes. */
async function start(sheet: "Rekap" | "Banyak" | "Rumus"): Promise<OpenedPane> {
  const others = [
    { name: "Banyak", rows: many },
    {
      ...{ name: "Rumus", rows: [[1, 5, "=A1"], [2, 6], [3, 7], ...Array.from({ length: 5 }, (_, at) => [at])] },
      formulas: new Map([
        ["A1", "=KLA.SUMMARY()"],
        ["B1", "=ROUND(KLA.SCORE(),1)"],
        ...Array.from({ length: 5 }, (_, at): [string, string] => [`A${at + 4}`, `=KLA.MAX(${at})`]),
      ]),
    },
  ].filter(({ name }) => name === sheet);
  const opened = await openPane(bookOf({ name: "Rekap", rows }, ...others));
  const { book } = opened;
  const format = (sheet: string, row: number, column: number, numberFormat: string): void =>
    patchStyle(book, sheetOf(book, sheet), [{ top: row, left: column, bottom: row, right: column }], { numberFormat });
  format("Rekap", 1, 3, "@");
  format("Rekap", 3, 3, "@");
  if (sheet === "Rumus") format("Rumus", 0, 1, "0.000");
  mutableBook(book).spills = (id) => {
    const sheet = book.sheets.find((one) => one.id === id);
    return sheet?.name === "Rumus" && formulaOf(sheet, 0, 0) ? [{ row: 0, column: 0, area: spilled }] : [];
  };
  await opened.session.check();
  return opened;
}

const spilled = { top: 0, left: 0, bottom: 2, right: 0 };

/** Everything the cells hold: values, formulas and formats. What a formula shows is not held, and nothing calculates here. */
function cellsOf({ sheets, spills }: Book): unknown {
  return sheets.map((sheet) => {
    const areas = spills?.(sheet.id) ?? [];
    const isShown = (row: number, column: number): boolean =>
      formulaOf(sheet, row, column) !== null || areas.some(({ area }) => row <= area.bottom && column <= area.right);
    const held = sheet.rows.flatMap((line, row) =>
      line.flatMap((value, column) => (value === null || isShown(row, column) ? [] : [[row, column, value]])),
    );
    return plain({ name: sheet.name, held, formulas: sheet.formulas, styles: sheet.styles });
  });
}

/** Maps as sorted lists: a cell that is filled again comes last in its map. */
function plain(value: unknown): unknown {
  if (value instanceof Map)
    return [...value]
      .map(plain)
      .map((one) => JSON.stringify(one))
      .toSorted();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value).map(([name, held]) => [name, plain(held)]);
}

type Work = (opened: OpenedPane) => Promise<void>;

const works: [string, Parameters<typeof start>[0], Work][] = [
  ["fixing", "Rekap", ({ session, report }) => session.fix(fixesOf(report()).map(({ write }) => write))],
  [
    "writing values of every kind in two parts",
    "Banyak",
    ({ session }) =>
      session.fix([
        ...many.map(([old], row): Write => put(`Banyak!A${row + 1}`, old ?? null, `=1+${row}`)),
        { ...put("Rekap!D4", 20.5, 21), format: "0.00" },
        put("Rekap!F1", null, true),
        put("Rekap!E2", "https://s.id/x", null),
      ]),
  ],
  ["freezing", "Rumus", ({ session, report }) => session.freeze(klaCells(report().workbook))],
];

function put(address: string, from: string | number | null, to: string | number | boolean | null): Write {
  return { at: cell(address), from: { value: from }, to: { value: to } };
}

/** Excel does that batch, and the pane hears nothing of it nor of any other; to die before a batch is to die after the last. */
function dieAfter(host: ExcelServer, batch: number): () => Promise<void> {
  const { answer } = host;
  let count = 0;
  let tell = (): void => undefined;
  const died = new Promise<void>((done) => (tell = done));
  host.answer = async (text) => {
    count += 1;
    if (count < batch) return answer(text);
    if (count === batch) await answer(text);
    tell();
    return new Promise(() => undefined);
  };
  return () => died;
}

/** Does the work in a pane that dies at that batch; false when the work came to its end before. */
async function dies(opened: OpenedPane, work: Work, batch: number): Promise<boolean> {
  const died = dieAfter(opened.host, batch);
  return Promise.race([work(opened).then(() => false), died().then(() => true)]);
}

/** Batches between two deaths. */
const step = sampled([1, 2, 3]).length === 3 ? 1 : 3;

describe.each(works)("%s", (_, sheet, work) => {
  test("after every batch nothing is written, or it can be taken back to the letter", async () => {
    let batch = 1;
    let withWayBack = 0;
    for (; batch < 60; batch += step) {
      const opened = await start(sheet);
      const before = cellsOf(opened.book);
      if (!(await dies(opened, work, batch))) break;
      const isWritten = JSON.stringify(cellsOf(opened.book)) !== JSON.stringify(before);
      const later = await openPane(opened.book);
      await later.session.check();
      expect([batch, later.session.state().journal.length]).toEqual([batch, isWritten ? 1 : 0]);
      if (isWritten) withWayBack += 1;
      await later.session.undo();
      expect(later.session.state().notice?.refused ?? []).toEqual([]);
      expect(cellsOf(opened.book)).toEqual(before);
      expect(later.session.state().journal).toEqual([]);
    }
    // Work that ended without dying would prove nothing: several of its batches come after the first cell.
    expect(withWayBack).toBeGreaterThan(1);
    expect(batch).toBeLessThan(60);
  }, 120_000);
});

test("taking back that is cut off after any batch can be gone on with", async () => {
  for (let batch = 1; batch < 60; batch += step) {
    const opened = await start("Rumus");
    const before = cellsOf(opened.book);
    await opened.session.freeze(klaCells(opened.report().workbook));
    if (!(await dies(opened, ({ session }) => session.undo(), batch))) return;
    const later = await openPane(opened.book);
    await later.session.check();
    await later.session.undo();
    expect(later.session.state()).toMatchObject({ journal: [] });
    expect(cellsOf(opened.book)).toEqual(before);
  }
  throw new Error("The work never came to its end.");
}, 120_000);

test("only what was written before the pane was closed is offered, where its rows are now", async () => {
  const opened = await start("Banyak");
  const writes = many.map(([old], row) => put(`Banyak!A${row + 1}`, old ?? null, -1));
  let batch = 1;
  const isCut = (): boolean => valueIn(opened.book, cell("Banyak!A10")) === -1;
  const { answer } = opened.host;
  opened.host.answer = async (text) => {
    if (isCut()) return new Promise(() => undefined);
    batch += 1;
    return answer(text);
  };
  void opened.session.fix(writes);
  expect(await until(isCut)).toBe(true);
  insertCells(opened.book, sheetOf(opened.book, "Banyak"), { top: 0, left: 0, bottom: 0, right: 16_383 }, "Down");
  const later = await openPane(opened.book);
  await later.session.check();
  expect(later.session.state().journal.map(({ back }) => back.length)).toEqual([10]);
  await later.session.undo();
  expect([1, 10, 12].map((row) => valueIn(opened.book, cell(`Banyak!A${row + 1}`)))).toEqual([0, 9, 11]);
  expect(batch).toBeGreaterThan(1);
});

test("where the way back cannot be kept for another reason than room, nothing is written", async () => {
  const opened = await start("Rekap");
  const before = cellsOf(opened.book);
  const { answer } = opened.host;
  opened.host.answer = (text) => {
    if (text.includes("KLA.journal") && text.includes('"Add"'))
      opened.host.switches.failAtBatch = opened.host.traffic.batches + 1;
    return answer(text);
  };
  await opened.session.fix(fixesOf(opened.report()).map(({ write }) => write));
  expect(cellsOf(opened.book)).toEqual(before);
  expect(opened.session.state()).toMatchObject({ journal: [], notice: { tone: "bad" } });
});

test("older changes make way where the room is short", async () => {
  const opened = await start("Rekap");
  mutableBook(opened.book).settings.set("Other", "x".repeat(998_000));
  const one = (to: number): Promise<void> =>
    opened.session.fix([put("Rekap!C2", Number(valueIn(opened.book, cell("Rekap!C2"))), to)]);
  for (let at = 0; at < 12; at++) await one(30 + at);
  const later = await openPane(opened.book);
  await later.session.check();
  expect(later.session.state().journal.length).toBeGreaterThan(0);
  await later.session.undo();
  expect(valueIn(opened.book, cell("Rekap!C2"))).toBe(40);
});

test("a cell that the user has changed since is left, and named", async () => {
  const opened = await start("Rekap");
  await opened.session.fix([put("Rekap!C2", 24, 25)]);
  type(opened.book, "Rekap!C2", 26);
  const later = await openPane(opened.book);
  await later.session.check();
  await later.session.undo();
  expect(valueIn(opened.book, cell("Rekap!C2"))).toBe(26);
  expect(later.session.state().notice).toMatchObject({ refused: [{ cells: ["C2"] }] });
});

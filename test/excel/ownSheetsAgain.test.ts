/** Sheets of ours put a second time, over what Excel and people have made of the first: hidden, tall, locked, half-written. */
import { madeByUs, ownSheets } from "../../src/core/own/sheets";
import type { OwnSheet } from "../../src/core/port/port";
import type { PlainSheet } from "../../src/core/sheets/sheet";
import { createPort } from "../../src/excel/port";
import { mutableBook } from "../../src/workbench/book/mutable";
import type { MutableSheet } from "../../src/workbench/book/mutable";
import type { Book } from "../../src/workbench/book/book";
import { bookOf, open, sheetOf, stateOf } from "./opened";

const city = { name: "Rekap", rows: [["Indikator", "Nilai"]] };

/** A sheet of ours of a few cells, known by its title. */
function small(id: "report" | "findings", more: Partial<PlainSheet> = {}): OwnSheet {
  const { id: name } = ownSheets[id].name;
  const rows = [{ cells: [name, madeByUs.id] }, { cells: ["a"] }, { cells: ["b"] }];
  return { id, name, make: (own) => ({ rows, ...more, name: own }) };
}

function named(book: Book, name: string): MutableSheet {
  const found = mutableBook(book).sheets.find((one) => one.name === name);
  if (!found) throw new Error(`The book has no sheet ${name}.`);
  return found;
}

const protection = { options: new Set<never>(), password: null, selectionMode: "Normal" } as const;

test("rows and columns that were hidden are seen again, and rows have no height of before", async () => {
  const { pane, book } = await open(bookOf(city));
  await pane.putSheets([
    small("report", { rows: [{ cells: ["Laporan KLA", madeByUs.id] }, { cells: ["a"], height: 90 }] }),
  ]);
  const own = named(book, "Laporan KLA");
  own.hiddenRows.add(2);
  own.hiddenColumns.add(0);
  await pane.putSheets([small("report")]);
  expect([...own.hiddenRows, ...own.hiddenColumns]).toEqual([]);
  expect(own.rowHeights.get(1) ?? 15).toBe(15);
});

test("where one of them is locked, a sentence names it and none is emptied", async () => {
  const { pane, book } = await open(bookOf(city));
  await pane.putSheets([small("report"), small("findings")]);
  named(book, "Temuan KLA").protection = protection;
  const before = stateOf(book);
  await expect(pane.putSheets([small("report"), small("findings")])).rejects.toMatchObject({
    name: "Fault",
    message: expect.stringContaining('"Temuan KLA"'),
  });
  expect(stateOf(book)).toEqual(before);
});

test("first rows that are together too much for one answer are looked at in parts", async () => {
  const texts = Array.from({ length: 10 }, () => ["x".repeat(32_000), "y".repeat(32_000)]);
  const sheets = Array.from({ length: 12 }, (_, at) => ({ name: `Narasi ${at}`, rows: texts }));
  const { pane, book } = await open(bookOf(...sheets));
  await pane.putSheets([small("report")]);
  await pane.putSheets([small("report")]);
  expect(book.sheets.filter(({ name }) => name.startsWith("Laporan"))).toHaveLength(1);
});

test("where Excel cannot do it as one step of undo, what was begun is not left beside the second attempt", async () => {
  const { pane, book, asked } = await openUndo();
  const { make, ...sheet } = small("report");
  let attempts = 0;
  const refusedFirst = (name: string): PlainSheet => ({
    ...make(name),
    ...(attempts++ === 0 ? { frozen: { rows: -1, columns: -1 } } : {}),
    rows: attempts === 1 ? [{ cells: [] }] : make(name).rows,
    merges: attempts === 1 ? [{ top: -5, left: 0, bottom: 0, right: 0 }] : [],
  });
  await pane.putSheets([{ ...sheet, make: refusedFirst }]);
  expect(asked).toEqual([true, undefined]);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Rekap", "Laporan KLA"]);
  expect(sheetOf(book, "Laporan KLA").rows[1]?.[0]).toBe("a");
});

test("deleting a sheet is not asked for as a step of undo, as Excel can undo it nowhere", async () => {
  const { pane, asked } = await openUndo();
  await pane.putSheets([small("report")]);
  expect(await pane.removeSheets(["report"])).toBe(true);
  expect(asked).toEqual([true, undefined]);
});

/** An Excel that groups undo, and says of every refusal within a group that it could not be undone. */
async function openUndo() {
  const opened = await open(bookOf(city), { level: "1.20" });
  const asked: (boolean | undefined)[] = [];
  const pane = createPort({
    Worksheet: opened.Excel.Worksheet,
    requirements: opened.Office.context.requirements,
    run: async ({ mergeUndoGroup }, batch) => {
      asked.push(mergeUndoGroup);
      return opened.Excel.run({}, batch).catch((error: unknown) => {
        if (!mergeUndoGroup) throw error;
        throw Object.assign(new Error(), { code: "UndoNotSupported", debugInfo: {} });
      });
    },
  });
  return { ...opened, pane, asked };
}

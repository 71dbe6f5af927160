/** Every kind of change of a book, made over Office.js in the page: the add-in reads it back, and the grid shows the same book. */
import type { Change } from "../../src/workbench/book/changes";
import { drivers } from "./changes";
import type { Driver, Work } from "./changes";
import { differences } from "./differences";
import { ask, useWorkbench } from "./page";

const bench = useWorkbench({ isShared: true });

type Told = Change["kind"][];
declare global {
  interface Window {
    /** The kinds of changes that the book has told of since the test began, and which of them the grid has made. */
    klaTold: { all: Told; byGrid: Told };
  }
}

/** Runs in the add-in, within one Excel.run, with the sheet of that name. */
async function inExcel(name: string, work: Work): Promise<unknown> {
  const addin = await bench.addin();
  // A function does not reach the add-in's page, its text does.
  return addin.evaluate(
    `Excel.run(async (context) => (${work.toString()})(context.workbook.worksheets.getItem(${JSON.stringify(name)}), context))`,
  );
}

/** A sheet of its own for each test: three lines with a formula each. */
async function newSheet(name: string): Promise<void> {
  const addin = await bench.addin();
  await addin.evaluate(
    (sheetName) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(sheetName);
        sheet.getRange("A1:C4").formulas = [
          ["Nama", "Nilai", "Kali sepuluh"],
          ["c", 3, "=B2*10"],
          ["a", 1, "=B3*10"],
          ["b", 2, "=B4*10"],
        ];
        sheet.activate();
        await context.sync();
      }),
    name,
  );
  // A change is driven from rest: the grid has worked the new formulas out and shows the same book.
  expect(await apart()).toEqual([]);
}

/** In what the grid and the book differ, once they no longer do or after all the asking. */
function apart(): Promise<string[]> {
  return ask(
    bench.page,
    () => bench.page.evaluate(differences),
    (found) => found.length === 0,
  );
}

async function listen(): Promise<void> {
  await bench.page.evaluate(() => {
    const [all, byGrid]: [Told, Told] = [[], []];
    window.klaTold = { all, byGrid };
    window.klaGrid()?.book.subscribe((change) => {
      all.push(change.kind);
      if (change.source === "local") byGrid.push(change.kind);
    });
  });
}

const entries = Object.entries(drivers).flatMap(([kind, of]) => of.map((driver) => ({ kind, ...driver })));

function drive({ kind, does, work, reads, person }: Driver & { kind: string }): () => Promise<void> {
  return async () => {
    const name = `${kind} ${entries.findIndex((entry) => entry.does === does)}`;
    await newSheet(name);
    await listen();
    if (person) await person(bench.page);
    const told = (): Promise<Window["klaTold"]> => bench.page.evaluate(() => window.klaTold);
    const byPerson = (await told()).byGrid.length;
    expect(await inExcel(name, work)).toEqual(reads);
    const heard = await ask(bench.page, told, ({ all }) => all.some((one) => one === kind));
    expect(heard.all).toContain(kind);
    expect(await apart()).toEqual([]);
    // What the add-in has done the grid draws, and takes nothing of it back.
    expect((await told()).byGrid.slice(byPerson)).toEqual([]);
  };
}

for (const entry of entries)
  if (entry.defect) test.failing(`${entry.kind}: ${entry.does} (known defect: ${entry.defect})`, drive(entry));
  else test(`${entry.kind}: ${entry.does}`, drive(entry));

test("nothing that the add-in does has the whole book drawn anew", async () => {
  expect(await bench.page.evaluate(() => window.klaGrid()?.unit)).toBe("book-1");
});

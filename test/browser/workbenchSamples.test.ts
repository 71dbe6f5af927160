/** Public samples for Excel run in the page as they do in Node, and the grid shows the same book afterwards. */
import { sales, samples } from "../workbench/samples";
import { snippets } from "../workbench/snippets";
import { edits, stock } from "../workbench/values";
import { differences } from "./differences";
import { ask, useWorkbench } from "./page";

const bench = useWorkbench({ isShared: true });

/** Runs in the add-in, within one Excel.run, on a sheet of its own that is gone again afterwards with what was made beside it. */
async function inExcel(sample: { toString: () => string }): Promise<unknown> {
  const addin = await bench.addin();
  // A function does not reach the add-in's page, its text does.
  return addin.evaluate(`Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Sales");
    sheet.getRange("A1:C4").values = ${JSON.stringify(sales)};
    await context.sync();
    return (${sample.toString()})(sheet, context);
  })`);
}

async function clear(): Promise<void> {
  const addin = await bench.addin();
  await addin.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      for (const sheet of worksheets.items.slice(1)) sheet.delete();
      context.workbook.names.load("items/name");
      await context.sync();
      for (const name of context.workbook.names.items) name.delete();
      await context.sync();
    }),
  );
}

/** One edit of values.ts, on sheets "Work" and "Data" of its own. */
async function edited(before: string, edit: { toString: () => string }): Promise<void> {
  const addin = await bench.addin();
  await addin.evaluate(`Excel.run(async (context) => {
    const [sheet, data] = ["Work", "Data"].map((name) => context.workbook.worksheets.add(name));
    data.getRange("A1:D6").values = ${JSON.stringify(stock)};
    data.tables.add("A1:D6", true).name = "Stock";
    for (const one of ${JSON.stringify(before === "" ? [] : before.split(" | "))})
      sheet.getRange(one.replace(/ .*/, "")).formulas = [[one.slice(one.indexOf(" ") + 1)]];
    await context.sync();
    (${edit.toString()})(sheet, context);
    await context.sync();
  })`);
}

async function apart(): Promise<readonly unknown[]> {
  return ask(
    bench.page,
    () => bench.page.evaluate(differences),
    (found) => found.length === 0,
  );
}

test.each([...samples, ...snippets])("%s", async (_, sample, gives) => {
  expect(await inExcel(sample)).toEqual(gives);
  expect(await apart()).toEqual([]);
  await clear();
});

test.each(edits)("book and grid agree after %s", async (_, before, edit) => {
  await edited(before, edit);
  expect(await apart()).toEqual([]);
  await clear();
});

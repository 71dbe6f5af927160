/** Public samples for Excel run in the page as they do in Node, and the grid shows the same book afterwards. */
import { sales, samples } from "../workbench/samples";
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
      for (const name of ["FirstQuarter"]) context.workbook.names.getItemOrNullObject(name).delete();
      await context.sync();
    }),
  );
}

test.each(samples)("%s", async (_, sample, gives) => {
  expect(await inExcel(sample)).toEqual(gives);
  const apart = await ask(
    bench.page,
    () => bench.page.evaluate(differences),
    (found) => found.length === 0,
  );
  expect(apart).toEqual([]);
  await clear();
});

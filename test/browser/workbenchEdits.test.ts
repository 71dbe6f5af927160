/** What a person does in the workbench's grid, as the add-in hears and reads it. */
import { goTo, saysSoon, type, useWorkbench, valueOf } from "./page";

jest.setTimeout(90_000);

const bench = useWorkbench();

test("an edit in the grid raises onChanged", async () => {
  const addin = await bench.addin();
  await type(bench.page, "E5", "7");
  await saysSoon(addin, "#events", "changed RangeEdited E5: 11 → 7");
  expect(await valueOf(addin, "E5")).toBe(7);
});

test("a formula typed into the grid is worked out, again after each change", async () => {
  const addin = await bench.addin();
  await type(bench.page, "H5", "=SUM(E5:E6)*10");
  expect(await valueOf(addin, "H5")).toBeCloseTo(118);
  await type(bench.page, "E5", "1");
  expect(await valueOf(addin, "H5")).toBeCloseTo(18);
});

test("the selection in the grid is the add-in's selection, and it is told of it", async () => {
  const addin = await bench.addin();
  await goTo(bench.page, "C12");
  const address = await addin.evaluate(() =>
    Excel.run(async (excel) => {
      const range = excel.workbook.getSelectedRange().load("address");
      await excel.sync();
      return range.address;
    }),
  );
  expect(address).toBe("'Rekap 2024'!C12");
  await saysSoon(addin, "#events", "selected C12");
});

/** Rows as high as their wrapped texts and a frame around what is spilled, as the page of the workbench draws them. */
import { goTo, ask, pixels, type, useWorkbench } from "./page";
import type { Clip } from "./page";

const bench = useWorkbench();

const heights = (rows: readonly number[]): Promise<number[]> =>
  bench.page.evaluate((wanted) => {
    const sheet = window.klaGrid()?.workbook.getActiveSheet();
    return wanted.map((row) => sheet?.getRowHeight(row) ?? 0);
  }, rows);

test("the headings of the first workbook are fitted as soon as it is open", async () => {
  const [height] = await ask(
    bench.page,
    () => heights([3]),
    ([found = 0]) => found > 20,
  );
  expect(height).toBeGreaterThan(30);
});

test("rows of wrapped texts are as high as these need, unless somebody gave them a height", async () => {
  const addin = await bench.addin();
  await addin.evaluate(() =>
    Excel.run(async (excel) => {
      const sheet = excel.workbook.worksheets.getActiveWorksheet();
      const text = "Perlindungan Khusus Anak di Kabupaten dan Kota, dengan bukti menurut instrumen";
      sheet.getRange("K40:K43").values = [[text], [text], [text], ["pendek"]];
      sheet.getRange("K41:K43").format.wrapText = true;
      sheet.getRange("K42").format.rowHeight = 15;
      await excel.sync();
    }),
  );
  const [plain = 0, wrapped = 0, given = 0, short = 0] = await ask(
    bench.page,
    () => heights([39, 40, 41, 42]),
    ([, second = 0]) => second > 40,
  );
  expect([plain, given, short]).toEqual([20, 20, 20]);
  expect(wrapped).toBeGreaterThan(3 * plain);
});

test("while a cell of it is selected, what a formula spills over has a frame", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  await addin.evaluate(() =>
    Excel.run(async (excel) => {
      excel.workbook.worksheets.add("Kosong").activate();
      await excel.sync();
    }),
  );
  await type(page, "C20", "={1\\2;3\\4}");
  const corner = await page.evaluate((): Clip => {
    const rect = window.klaGrid()?.workbook.getActiveSheet().getRange(20, 3).getCellRect();
    const boxes = [...document.querySelectorAll("#grid canvas")].map((canvas) => canvas.getBoundingClientRect());
    const { left = 0, top = 0 } = boxes.find(({ height }) => height > 400) ?? {};
    return { x: left + (rect?.right ?? 0) - 6, y: top + (rect?.bottom ?? 0) - 6, width: 12, height: 12 };
  });
  await goTo(page, "A3");
  const bare = await pixels(page, corner);
  const shows = (isFramed: boolean): Promise<string> =>
    ask(
      page,
      () => pixels(page, corner),
      (seen) => (seen !== bare) === isFramed,
    );
  await goTo(page, "D20");
  expect(await shows(true)).not.toBe(bare);
  await goTo(page, "A3");
  expect(await shows(false)).toBe(bare);
});

/** The host behind the page as Office.js in the browser meets it: levels, settings, limits and events over the web's wire. */
import { goTo, renewPane, saysSoon, useWorkbench } from "./page";

const bench = useWorkbench({ isShared: true });

const supports = async (level: string): Promise<boolean> =>
  (await bench.addin()).evaluate((version) => Office.context.requirements.isSetSupported("ExcelApi", version), level);

test("the document's settings are saved, read back, and outlive the pane", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  await addin.evaluate(
    () =>
      new Promise((resolve) => {
        const { settings } = Office.context.document;
        settings.set("kota", { nama: "Arunika", tahun: 2024 });
        settings.saveAsync(() => {
          settings.remove("kota");
          settings.refreshAsync(resolve);
        });
      }),
  );
  const read = async (): Promise<unknown> =>
    (await bench.addin()).evaluate(() => Office.context.document.settings.get("kota"));
  expect(await read()).toEqual({ nama: "Arunika", tahun: 2024 });
  const inWorkbook = await addin.evaluate(() =>
    Excel.run(async (excel) => {
      const setting = excel.workbook.settings.getItem("kota").load("value");
      await excel.sync();
      const value: unknown = setting.value;
      return value;
    }),
  );
  expect(inWorkbook).toEqual({ nama: "Arunika", tahun: 2024 });
  await renewPane(bench, () => page.click("#pane-reload"));
  expect(await read()).toEqual({ nama: "Arunika", tahun: 2024 });
});

test("more than 5 MB in one batch is refused, as Excel on the web does, in both directions", async () => {
  const addin = await bench.addin();
  const codes = await addin.evaluate(async () => {
    const rows = (count: number): string[][] => Array.from({ length: count }, () => ["x".repeat(30_000)]);
    const write = (at: string, count: number): Promise<string> =>
      Excel.run(async (excel) => {
        excel.workbook.worksheets.getActiveWorksheet().getRange(at).values = rows(count);
        await excel.sync();
        return "";
      }).catch((error: { code?: string }) => error.code ?? "");
    const read = (): Promise<string> =>
      Excel.run(async (excel) => {
        excel.workbook.worksheets.getActiveWorksheet().getRange("H1:H200").load("values");
        await excel.sync();
        return "";
      }).catch((error: { code?: string }) => error.code ?? "");
    return [await write("H1:H200", 200), await write("H1:H100", 100), await write("H101:H200", 100), await read()];
  });
  expect(codes).toEqual(["RequestPayloadSizeLimitExceeded", "", "", "ResponsePayloadSizeLimitExceeded"]);
});

test("the event of the workbook's selection reaches the add-in", async () => {
  const addin = await bench.addin();
  await goTo(bench.page, "D9");
  await saysSoon(addin, "#events", "workbook selection");
});

test("the chosen level reaches the add-in, and is remembered", async () => {
  const { page } = bench;
  await page.click("#settings");
  await renewPane(bench, () => page.check('input[name="level"][value="1.14"]', { force: true }));
  expect(await supports("1.17")).toBe(false);
  await page.reload();
  expect(await supports("1.17")).toBe(false);
});

test.each([
  { level: "1.14", knows: [true, false, false] },
  { level: "1.20", knows: [true, true, true] },
])("at level $level the add-in is told so, and works", async ({ level, knows }) => {
  await bench.reopen({ choices: { level } });
  expect([await supports("1.14"), await supports("1.17"), await supports("1.20")]).toEqual(knows);
  const addin = await bench.addin();
  await addin.click("#mark");
  await saysSoon(addin, "#result", "'Rekap 2024'!A1 is marked");
});

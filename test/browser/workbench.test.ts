/** The workbench page in a real browser: the unmodified Office.js takes it for Excel, and a person can work with it. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { readWorkbook } from "../../src/xlsx/read";
import {
  artifacts,
  ask,
  becomes,
  goTo,
  sample,
  saysSoon,
  still,
  takesPictures,
  type,
  useWorkbench,
  valueOf,
} from "./page";

const bench = useWorkbench({ isShared: true });

test("Office.js takes the workbench for Excel on the web", async () => {
  const addin = await bench.addin();
  expect(await addin.textContent("#host")).toBe("Excel · OfficeOnline");
  const levels = await addin.evaluate(() =>
    ["1.14", "1.17", "1.20"].map((level) => Office.context.requirements.isSetSupported("ExcelApi", level)),
  );
  expect(levels).toEqual([true, true, false]);
});

test("the add-in reads the sheet", async () => {
  const addin = await bench.addin();
  await addin.click("#read");
  await saysSoon(addin, "#result", "'Rekap 2024'!A1:F321: 321 × 6");
});

test("the add-in marks the selected cell, and the downloaded workbook has the mark", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  await goTo(page, "E7");
  await addin.click("#mark");
  await saysSoon(addin, "#result", "'Rekap 2024'!E7 is marked");
  await page.click("#download");
  await page.getByText("Format bersyarat: 1").waitFor();
  const waiting = page.waitForEvent("download");
  await page.click("#save-now");
  const bytes = new Uint8Array(readFileSync(await (await waiting).path()));
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
  expect(sheet?.conditionalRules?.map(({ type, range }) => [type, range])).toEqual([["expression", "E7"]]);
  const before = await readWorkbook(new Uint8Array(readFileSync(sample("rekap-274.xlsx"))), "rekap-274.xlsx");
  expect((await readWorkbook(bytes, "unduh.xlsx")).sheets).toEqual(before.sheets);
});

test("what the add-in writes stands in the grid, and what it selects is selected there", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  await addin.evaluate(() =>
    Excel.run(async (excel) => {
      const range = excel.workbook.worksheets.getActiveWorksheet().getRange("H8:I9");
      range.values = [
        ["satu", 2],
        ["dua", "=I8+1"],
      ];
      range.select();
      await excel.sync();
    }),
  );
  expect(await valueOf(addin, "I9")).toBe(3);
  // The grid is a picture: what stands in it is told by copying what is selected.
  expect(await page.locator("#grid input").first().inputValue()).toBe("H8:I9");
  await goTo(page, "H8:I9");
  await page.keyboard.press("Control+c");
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  expect(await ask(page, copied, (text) => text !== "")).toBe("satu\t2\ndua\t3");
});

test("everything in the bar is reached by keyboard, and Escape closes what is open", async () => {
  const { page } = bench;
  await page.locator("#open").focus();
  const reached: (string | undefined)[] = [];
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute("name") || ""),
    );
  }
  expect(reached).toEqual(["samples", "download", "language", "theme", "settings"]);
  await page.keyboard.press("Enter");
  await page.locator("#settings-card").waitFor({ state: "visible" });
  await page.keyboard.press("Escape");
  await page.locator("#settings-card").waitFor({ state: "hidden" });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("settings");
  await page.click("#download");
  await page.locator("#save").waitFor({ state: "visible" });
  await page.keyboard.press("Escape");
  await page.locator("#save").waitFor({ state: "hidden" });
});

test("changes that no download holds are asked about before another file takes their place, and no others", async () => {
  await bench.reopen({});
  const { page } = bench;
  const asked = page.locator("#leave");
  const choose = (file: string): Promise<void> => page.setInputFiles("#chosen", sample(file));
  const isOpen = (file: string): Promise<void> => page.locator("#file", { hasText: file }).waitFor();
  await (await bench.addin()).click("#mark");
  await choose("contoh-bersih.xlsx");
  await isOpen("contoh-bersih.xlsx");
  await bench.addin();
  await type(page, "H40", "catatan");
  await choose("lembar-per-klaster.xlsx");
  await asked.getByText("belum disimpan ke salinan").waitFor();
  await page.keyboard.press("Escape");
  await asked.waitFor({ state: "hidden" });
  await isOpen("contoh-bersih.xlsx");
  await choose("lembar-per-klaster.xlsx");
  await asked.getByRole("button", { name: "Simpan salinan, lalu lanjut" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save-now")]);
  expect(download.suggestedFilename()).toBe("contoh-bersih (salinan).xlsx");
  await isOpen("lembar-per-klaster.xlsx");
  await bench.addin();
  await type(page, "H40", "catatan");
  await choose("rekap-274.xlsx");
  await asked.getByRole("button", { name: "Lanjut tanpa menyimpan" }).click();
  await isOpen("rekap-274.xlsx");
});

test("what somebody opens is checked at once, what the page begins with only on a first visit", async () => {
  await bench.reopen({ pane: null });
  const first = await bench.addin();
  await first.getByRole("button", { name: "Periksa buku kerja" }).waitFor();
  await bench.page.setInputFiles("#chosen", sample("lembar-per-klaster.xlsx"));
  await bench.page.locator("#file", { hasText: "lembar-per-klaster.xlsx" }).waitFor();
  await (await bench.addin()).getByText("794").first().waitFor();
  await bench.reopen({});
});

test("a workbook of one's own is opened, and one that cannot be read is refused in words", async () => {
  const { page } = bench;
  await page.setInputFiles("#chosen", sample("lembar-per-klaster.xlsx"));
  await page.locator("#file", { hasText: "lembar-per-klaster.xlsx" }).waitFor();
  const addin = await bench.addin();
  const names = await addin.evaluate(() =>
    Excel.run(async (excel) => {
      const sheets = excel.workbook.worksheets.load("items/name");
      await excel.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );
  const wanted = await readWorkbook(new Uint8Array(readFileSync(sample("lembar-per-klaster.xlsx"))), "lembar.xlsx");
  expect(names).toEqual(wanted.sheets.map(({ name }) => name));
  await page.setInputFiles("#chosen", { name: "rusak.xlsx", mimeType: "", buffer: Buffer.from("bukan Excel") });
  await page.locator("#alert", { hasText: "rusak.xlsx" }).waitFor();
  await page.check('input[name="language"][value="en"]', { force: true });
  await page.locator("#alert", { hasText: /The file "rusak.xlsx"/ }).waitFor();
  expect(await page.textContent("#file")).toBe("lembar-per-klaster.xlsx");
});

test("another server's page is refused for the pane, and the real add-in opens and calculates instead", async () => {
  await bench.reopen({ pane: "https://example.com/addin.html" });
  const { page } = bench;
  await page.locator("#alert", { hasText: "server lain" }).waitFor();
  const addin = await bench.addin();
  expect(new URL(addin.url()).pathname).toBe("/taskpane.html");
  await type(page, "H5", "650");
  await type(page, "H6", "=KLA.TIER(H5)");
  await type(page, "H7", '=IF(KLA.GAP(H5,"Nindya")>0,KLA.GAP(H5,"Nindya")*2,0)');
  await becomes(addin, "H6", "Madya");
  await becomes(addin, "H7", 102);
  await type(page, "H5", "750");
  await becomes(addin, "H6", "Nindya");
  await becomes(addin, "H7", 0);
});

const looks = [
  { language: "id", theme: "light" },
  { language: "en", theme: "dark" },
  { language: "id", theme: "dark" },
  { language: "en", theme: "light" },
];

/** Each language and each look once; `npm run pictures` takes all four. */
test.each(takesPictures ? looks : looks.slice(0, 2))(
  "the page fits a screen of 320 pixels, whatever is open, in $language and $theme",
  async ({ language, theme }) => {
    mkdirSync(artifacts, { recursive: true });
    await bench.reopen({ choices: { language, theme } });
    const { page } = bench;
    const addin = await bench.addin();
    await goTo(page, "E7");
    await addin.click("#mark");
    await type(page, "E5", "7");
    await addin.click("#read");
    const shot = (name: string): Promise<void> => still(page, join(artifacts, `${name}-${language}-${theme}.png`));
    await shot("workbench-1366");
    await page.click("#settings");
    await shot("workbench-1366-settings");
    await page.keyboard.press("Escape");
    await page.click("#download");
    await shot("workbench-1366-download");
    await page.keyboard.press("Escape");
    await page.setViewportSize({ width: 320, height: 640 });
    await shot("workbench-320-grid");
    await page.click("#tab-pane");
    await shot("workbench-320-pane");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  },
);

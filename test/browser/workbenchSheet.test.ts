/** What a workbook has beside its cells, as the page of the workbench shows it; and opening one by drag and drop. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { artifacts, sample, saysSoon, useWorkbench } from "./page";

jest.setTimeout(90_000);

const bench = useWorkbench();

/** A table, a chart, a comment and two links, made by the add-in. */
async function furnish(): Promise<void> {
  await (
    await bench.addin()
  ).evaluate(() =>
    Excel.run(async (excel) => {
      const sheet = excel.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add("C4:E14", true).name = "Nilai";
      sheet.charts.add("ColumnClustered", sheet.getRange("C4:E14"), "Auto").title.text = "Nilai per pertanyaan";
      excel.workbook.comments.add(sheet.getRange("E6"), "Angka ini perlu bukti.").replies.add("Menyusul.");
      sheet.getRange("B2").hyperlink = { address: "https://kla.example/", textToDisplay: "Situs KLA" };
      sheet.getRange("B3").hyperlink = { documentReference: "A20", textToDisplay: "Ke bawah" };
      await excel.sync();
    }),
  );
}

test("tables, charts, comments and links are listed, and lead to their cells", async () => {
  const { page } = bench;
  expect(await page.locator("#things").isHidden()).toBe(true);
  await furnish();
  await page.locator("#things-count", { hasText: "1 tabel, 1 grafik, 1 komentar, 2 tautan" }).waitFor();
  await page.click("#things summary");
  expect(await page.locator("#things-list button").allInnerTexts()).toEqual([
    "Nilai\nTabel · C4:E14",
    "Nilai per pertanyaan (Chart 1)\nGrafik · C4:E14",
    "Angka ini perlu bukti.\nWorkbench: Menyusul.\nKomentar · E6 · Workbench",
    "Situs KLA\nTautan · B2",
    "Ke bawah\nTautan · B3 → A20",
  ]);
  const link = page.locator("#things-list a");
  expect(await link.getAttribute("href")).toBe("https://kla.example/");
  expect(await link.getAttribute("rel")).toContain("noopener");
  await page.locator("#things-list button", { hasText: "Tabel" }).click();
  await saysSoon(await bench.addin(), "#events", "selected C4:E14");
  await page.check('input[name="language"][value="en"]', { force: true });
  await page.locator("#things-count", { hasText: "1 table, 1 chart, 1 comment, 2 links" }).waitFor();
});

test("frozen panes, grid lines and tables that the add-in sets are drawn at once, and taken off again", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  const top = { x: 50, y: 98, width: 500, height: 60 };
  const [blank, table] = [
    { x: 60, y: 300, width: 180, height: 120 },
    { x: 580, y: 180, width: 290, height: 200 },
  ];
  const [before, plain] = [await pixels(page, blank), await pixels(page, table)];
  const heading = await pixels(page, top);
  const set = (isSet: boolean): Promise<void> =>
    addin.evaluate(
      (wanted) =>
        Excel.run(async (excel) => {
          const sheet = excel.workbook.worksheets.getActiveWorksheet();
          sheet.showGridlines = !wanted;
          if (wanted) sheet.freezePanes.freezeRows(4);
          else sheet.freezePanes.unfreeze();
          if (wanted) sheet.tables.add("C4:E14", true).name = "Nilai";
          else sheet.tables.getItem("Nilai").convertToRange();
          await excel.sync();
        }),
      isSet,
    );
  await set(true);
  await page.waitForTimeout(500);
  expect(await pixels(page, blank)).not.toBe(before);
  expect(await pixels(page, table)).not.toBe(plain);
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 800);
  await page.waitForTimeout(500);
  const frozen = await pixels(page, { ...top, height: 55 });
  await page.mouse.wheel(0, -800);
  await page.waitForTimeout(500);
  expect(await pixels(page, { ...top, height: 55 })).toBe(frozen);
  await set(false);
  await page.waitForTimeout(500);
  expect([await pixels(page, blank), await pixels(page, top)]).toEqual([before, heading]);
  await page.mouse.wheel(0, 800);
  await page.waitForTimeout(500);
  expect(await pixels(page, top)).not.toBe(heading);
});

/** A part of the page, as a picture in text. */
async function pixels(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<string> {
  return (await page.screenshot({ clip })).toString("base64");
}

test("a file that is dropped is opened; while it is held, the page says where to let go", async () => {
  const { page } = bench;
  const bytes = readFileSync(sample("contoh-bersih.xlsx")).toString("base64");
  const drag = (kind: string): Promise<void> =>
    page.evaluate(
      ([name = "", base64 = ""]) => {
        const data = new DataTransfer();
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([content], "bersih.xlsx"));
        const target = document.querySelector("#grid canvas") ?? document.body;
        target.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [kind, bytes],
    );
  await drag("dragenter");
  await page.locator("#drop").waitFor({ state: "visible" });
  await drag("drop");
  await page.locator("#drop").waitFor({ state: "hidden" });
  await page.locator("#file", { hasText: "bersih.xlsx" }).waitFor();
  await bench.addin();
});

test.each([
  { name: "light", language: "id", theme: "light", isForced: false },
  { name: "dark", language: "en", theme: "dark", isForced: false },
  { name: "contrast", language: "id", theme: "dark", isForced: true },
])("keeps pictures of a furnished sheet: $name", async ({ name, language, theme, isForced }) => {
  const viewport = { width: 1280, height: 720 };
  await bench.reopen({ viewport, forcedColors: isForced ? "active" : "none", choices: { language, theme } });
  const { page } = bench;
  await furnish();
  await page.click("#things summary");
  await page.waitForTimeout(600);
  const shot = (part: string): Promise<Buffer> =>
    page.screenshot({ path: join(artifacts, `workbench-${part}-${name}.png`) });
  await shot("1280-sheet");
  await page.click("#samples");
  await shot("1280-samples");
  await page.keyboard.press("Escape");
  await page.click("#traffic");
  await shot("1280-traffic");
  await page.keyboard.press("Escape");
  await page.click("#download");
  await shot("1280-download");
  await page.keyboard.press("Escape");
  await page.setInputFiles("#chosen", { name: "rusak.xlsx", mimeType: "", buffer: Buffer.from("bukan Excel") });
  await page.locator("#alert").waitFor();
  await shot("1280-alert");
  await page.setViewportSize({ width: 320, height: 640 });
  await page.waitForTimeout(600);
  await shot("320-sheet");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

/** What a workbook has beside its cells, as the page of the workbench shows it; and opening one by drag and drop. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { artifacts, ask, pixels, sample, saysSoon, still, takesPictures, useWorkbench } from "./page";
import type { Clip } from "./page";

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
      excel.workbook.comments.add(sheet.getRange("E6"), "Angka ini perlu bukti.");
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
    "Angka ini perlu bukti.\nKomentar · E6 · Workbench",
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
  const become = async (clip: Clip, fits: (picture: string) => boolean): Promise<string> => {
    const picture = await ask(page, () => pixels(page, clip), fits);
    expect(fits(picture)).toBe(true);
    return picture;
  };
  await set(true);
  await become(blank, (picture) => picture !== before);
  await become(table, (picture) => picture !== plain);
  await page.mouse.move(500, 400);
  const strip = { ...top, height: 55 };
  const headings = { x: 4, y: 300, width: 36, height: 120 };
  const [frozen, rows] = [await pixels(page, strip), await pixels(page, headings)];
  await page.mouse.wheel(0, 800);
  await become(headings, (picture) => picture !== rows);
  expect(await pixels(page, strip)).toBe(frozen);
  await page.mouse.wheel(0, -800);
  await become(headings, (picture) => picture === rows);
  expect(await pixels(page, strip)).toBe(frozen);
  await set(false);
  await become(blank, (picture) => picture === before);
  await become(top, (picture) => picture === heading);
  await page.mouse.wheel(0, 800);
  await become(top, (picture) => picture !== heading);
});

/** Rules that the grid does not draw, a formula that nobody can work out, and more links than are listed at once. */
async function furnishRules(): Promise<void> {
  await (
    await bench.addin()
  ).evaluate(() =>
    Excel.run(async (excel) => {
      const sheet = excel.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("G4:H4").values = [["Bukti", "Nilai"]];
      sheet.getRange("G5:G9").dataValidation.rule = { list: { inCellDropDown: true, source: "Ada,Tidak" } };
      const bounds = { formula1: 0, formula2: 10.5, operator: Excel.DataValidationOperator.between };
      sheet.getRange("H5:H9").dataValidation.rule = { decimal: bounds };
      sheet.getRange("I5").dataValidation.rule = { custom: { formula: "=I5>0" } };
      sheet.getRange("E5:E14").conditionalFormats.add("Custom").custom.rule.formula = "=E5>1";
      sheet.getRange("J5").formulas = [["=BENTUK.BARU(E5)"]];
      for (let row = 20; row < 30; row++)
        sheet.getRange(`A${row}`).hyperlink = { address: `https://kla.example/${row}`, textToDisplay: `Bukti ${row}` };
      await excel.sync();
    }),
  );
}

test("data validation and formulas that are not calculated are listed; long groups are folded", async () => {
  const { page } = bench;
  await furnishRules();
  const counts = "3 validasi data, 1 rumus yang tidak dihitung, 10 tautan";
  await page.locator("#things-count", { hasText: counts }).waitFor();
  await page.click("#things > summary");
  expect(await page.locator("#things-list > li > button").allInnerTexts()).toEqual([
    "Pilihan: Ada, Tidak\nValidasi data · G5:G9",
    "Bilangan antara 0 dan 10,5\nValidasi data · H5:H9",
    "Rumus =I5>0\nValidasi data · I5",
    "=BENTUK.BARU(E5)\nRumus yang tidak dihitung · J5",
  ]);
  const folded = page.locator("#things-list details");
  expect([await folded.count(), await folded.locator("button").first().isVisible()]).toEqual([1, false]);
  await folded.locator("summary").click();
  await folded.locator("button", { hasText: "Bukti 29" }).click();
  await saysSoon(await bench.addin(), "#events", "selected A29");
  await page.check('input[name="language"][value="en"]', { force: true });
  await page.locator("#things-count", { hasText: "3 data validations, 1 formula not calculated, 10 links" }).waitFor();
  expect(await folded.locator("button").first().isVisible()).toBe(true);
  const english = await page.locator("#things-list > li > button").allInnerTexts();
  expect(english.slice(0, 2)).toEqual([
    "A choice of Ada, Tidak\nData validation · G5:G9",
    "Number between 0 and 10.5\nData validation · H5:H9",
  ]);
});

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

/** The list with more than it shows at once, wide and narrow. */
async function keepFullList(theme: string): Promise<void> {
  const { page } = bench;
  await furnishRules();
  await page.locator("#things-list details").waitFor();
  await page.setViewportSize({ width: 1366, height: 768 });
  await still(page, join(artifacts, `workbench-1366-things-${theme}.png`));
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator("#things-list details summary").click();
  await still(page, join(artifacts, `workbench-320-things-${theme}.png`));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 720 });
}

const furnished = [
  { name: "light", language: "id", theme: "light", isForced: false },
  { name: "dark", language: "en", theme: "dark", isForced: false },
  { name: "contrast", language: "id", theme: "dark", isForced: true },
];

test.each(takesPictures ? furnished : furnished.slice(0, 2))(
  "a furnished sheet fits the screen: $name",
  async ({ name, language, theme, isForced }) => {
    const viewport = { width: 1280, height: 720 };
    await bench.reopen({ viewport, forcedColors: isForced ? "active" : "none", choices: { language, theme } });
    const { page } = bench;
    await furnish();
    await page.click("#things summary");
    const shot = (part: string): Promise<void> => still(page, join(artifacts, `workbench-${part}-${name}.png`));
    await shot("1280-sheet");
    await page.click("#samples");
    await shot("1280-samples");
    await page.keyboard.press("Escape");
    await page.click("#settings");
    await shot("1280-settings");
    await page.keyboard.press("Escape");
    await page.click("#download");
    await shot("1280-download");
    await page.keyboard.press("Escape");
    if (!isForced) await keepFullList(theme);
    await page.setInputFiles("#chosen", { name: "rusak.xlsx", mimeType: "", buffer: Buffer.from("bukan Excel") });
    await page.locator("#alert").waitFor();
    await shot("1280-alert");
    await page.setViewportSize({ width: 320, height: 640 });
    await shot("320-sheet");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  },
);

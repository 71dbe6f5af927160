/** What a person does in the workbench's grid, as the add-in hears and reads it. */
import type { Locator, Page } from "playwright-core";
import { becomes, goTo, nextFrame, saysSoon, type, useWorkbench, valueOf } from "./page";

const bench = useWorkbench({ isShared: true });

/** The grey headings at the left of the sample; the fourth row, whose headings take two lines, is 14 pixels higher than the others. */
const rowHeadings = { x: 22, of: (row: number): number => 86 + row * 20 + (row > 4 ? 14 : 0) };

test("an edit in the grid raises onChanged", async () => {
  const addin = await bench.addin();
  await type(bench.page, "E5", "7");
  await saysSoon(addin, "#events", "changed RangeEdited E5: 11 → 7");
  expect(await valueOf(addin, "E5")).toBe(7);
});

test("a formula typed into the grid is worked out, again after each change", async () => {
  const addin = await bench.addin();
  await type(bench.page, "D1", "=SUM(E5:E6)*10");
  expect(await valueOf(addin, "D1")).toBeCloseTo(78);
  await type(bench.page, "E5", "1");
  expect(await valueOf(addin, "D1")).toBeCloseTo(18);
});

test("Enter enters a formula while the list of functions stands, and Tab takes a name from the list", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  const list = page.locator("li", { hasText: "SUMIFS" });
  await goTo(page, "D1");
  await page.keyboard.type("=SUMIF");
  await list.waitFor();
  await page.keyboard.press("Tab");
  await page.getByText("[sum_range]").waitFor();
  await page.keyboard.type("E5:E6;1)");
  await page.keyboard.press("Enter");
  await becomes(addin, "D1", 1);
  await goTo(page, "D1");
  await page.keyboard.type("=SUMIF");
  await list.waitFor();
  await page.keyboard.press("Enter");
  await saysSoon(addin, "#events", "selected D2");
  await list.waitFor({ state: "detached" });
  await becomes(addin, "D1", "#NAME?");
});

test("text that is typed behind an apostrophe stays text", async () => {
  const addin = await bench.addin();
  await type(bench.page, "D2", "'=1+1");
  expect(await valueOf(addin, "D2")).toBe("=1+1");
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

test("whole rows and columns that are selected are whole ones for the add-in", async () => {
  const addin = await bench.addin();
  await bench.page.mouse.click(rowHeadings.x, rowHeadings.of(6));
  await saysSoon(addin, "#events", "selected 6:6");
  await bench.page.mouse.click(640, 86);
  await saysSoon(addin, "#events", "selected C:C");
});

test("the event of a formula that is typed brings what it has come to", async () => {
  const addin = await bench.addin();
  await type(bench.page, "D3", "=SUM(E5:E6)*10");
  await saysSoon(addin, "#events", "changed RangeEdited D3:  → 18");
});

test("rows inserted and deleted in the grid move marks, formulas, tables, comments, notes and links", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  await addin.evaluate(() =>
    Excel.run(async (excel) => {
      const sheet = excel.workbook.worksheets.getActiveWorksheet();
      const format = sheet.getRange("E8").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = "=TRUE";
      sheet.getRange("H9").formulas = [["=SUM(E6:E8)"]];
      sheet.tables.add("J5:K9", false).name = "Tabel";
      excel.workbook.comments.add(sheet.getRange("E10"), "Periksa");
      sheet.getRange("B12").hyperlink = { documentReference: "A1", textToDisplay: "atas" };
      await excel.sync();
    }),
  );
  const places = (): Promise<unknown> =>
    addin.evaluate(() =>
      Excel.run(async (excel) => {
        const sheet = excel.workbook.worksheets.getActiveWorksheet();
        const mark = sheet.getRange().conditionalFormats.getItemAt(0).getRange().load("address");
        const table = sheet.tables.getItem("Tabel").getRange().load("address");
        const comment = excel.workbook.comments.getItemAt(0).getLocation().load("address");
        const cells = sheet.getRange("A1:K15").load("formulas");
        await excel.sync();
        const formulas: unknown[][] = cells.formulas;
        const at = formulas.findIndex((row) => String(row[7]).startsWith("="));
        const link = formulas.findIndex((row) => row[1] === "atas");
        const range = sheet.getRangeByIndexes(link, 1, 1, 1).load("hyperlink");
        await excel.sync();
        return [
          ...[mark.address, table.address, comment.address].map((address) => address.split("!")[1]),
          ...[at + 1, formulas[at]?.[7], link + 1, range.hyperlink.documentReference],
        ];
      }),
    );
  expect(await places()).toEqual(["E8", "J5:K10", "E10", 9, "=SUM(E6:E8)", 12, "A1"]);
  await page.mouse.click(rowHeadings.x, rowHeadings.of(7));
  await page.mouse.click(rowHeadings.x, rowHeadings.of(7), { button: "right" });
  await page.getByText("baris di atas").click({ position: { x: 8, y: 8 } });
  await saysSoon(addin, "#events", "changed RowInserted 7:7");
  expect(await places()).toEqual(["E9", "J5:K11", "E11", 10, "=SUM(E6:E9)", 13, "A1"]);
  expect(await page.locator("#things-list").textContent()).toContain("J5:K11");
  await page.mouse.click(rowHeadings.x, rowHeadings.of(5));
  await page.mouse.click(rowHeadings.x, rowHeadings.of(5), { button: "right" });
  await page.getByText("Hapus Baris yang Dipilih").click();
  await saysSoon(addin, "#events", "changed RowDeleted 5:5");
  expect(await places()).toEqual(["E8", "J5:K10", "E10", 9, "=SUM(E5:E8)", 12, "A1"]);
});

const tab = (page: Page, name: string) => page.locator('#grid [data-u-comp="slide-tab-item"]', { hasText: name });

async function middleOf(shown: Locator): Promise<{ x: number; y: number }> {
  const box = await shown.boundingBox();
  if (!box) throw new Error("The tab is not shown.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("sheets added, moved, renamed and deleted in the grid's tabs are so for the add-in", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  const names = (): Promise<string[]> =>
    addin.evaluate(() =>
      Excel.run(async (excel) => {
        const sheets = excel.workbook.worksheets.load("items/name");
        await excel.sync();
        return sheets.items.map(({ name }) => name);
      }),
    );
  await page.locator('#grid [data-u-comp="sheet-bar-append-button"]').first().click();
  await saysSoon(addin, "#events", "sheet added");
  const [, added = ""] = await names();
  await type(page, "B2", "42");
  expect(await valueOf(addin, "B2")).toBe(42);
  const [from, to] = [await middleOf(tab(page, added)), await middleOf(tab(page, "Rekap 2024"))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // This is about time itself: a tab lets itself be dragged once it has been held for half a second.
  for (let frame = 0; frame < 45; frame++) await nextFrame(page);
  for (let step = 1; step <= 20; step++) await page.mouse.move(from.x - ((from.x - to.x + 60) * step) / 20, from.y);
  await page.mouse.up();
  await saysSoon(addin, "#events", "sheet moved 1 → 0");
  expect(await names()).toEqual([added, "Rekap 2024"]);
  await tab(page, added).dblclick();
  await page.waitForFunction(() => document.activeElement?.closest('[data-u-comp="slide-tab-item"]'));
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Baru");
  await page.keyboard.press("Enter");
  await saysSoon(addin, "#events", `sheet renamed ${added} → Baru`);
  await tab(page, "Baru").click({ button: "right" });
  await page.getByText("Hapus", { exact: true }).click();
  await page.getByRole("button", { name: "OK" }).click();
  await saysSoon(addin, "#events", "sheet deleted");
  expect(await names()).toEqual(["Rekap 2024"]);
});

test("a note that a person writes is in the book, and the one of the book is shown", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  await goTo(page, "C6");
  await page.mouse.click(640, rowHeadings.of(6), { button: "right" });
  await page.getByText("Tambah Catatan").click();
  await page.locator('[data-u-comp="note-textarea"]:focus').waitFor();
  await page.keyboard.type("Bukti menyusul");
  await page.mouse.click(640, rowHeadings.of(20));
  await page.locator("#things", { hasText: "1 catatan" }).waitFor();
  await page.click("#things summary");
  await page.locator("#things-list", { hasText: "Bukti menyusul" }).waitFor();
  await page.locator("#things-list button", { hasText: "Bukti menyusul" }).click();
  await saysSoon(addin, "#events", "selected C6");
});

test("nothing of all this has the whole book drawn anew", async () => {
  expect(await bench.page.evaluate(() => window.klaGrid()?.unit)).toBe("book-1");
});

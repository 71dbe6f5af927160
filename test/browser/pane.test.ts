/** The task pane in a real browser over the real Office.js: the way from a check to a fixed workbook. */
import { becomes, goTo, type, useWorkbench, valueOf } from "./page";
import { button, check, faultsOf, listenToConsole, mark, openFixes, openTab, openTables, paneOf } from "./paneSteps";

const bench = useWorkbench({ pane: null });

test("check, figures, findings, a jump, marks on and off, an edit, a fix and back", async () => {
  const { page } = bench;
  const said = listenToConsole(page);
  const pane = await paneOf(bench);
  await check(pane);
  await pane.locator(".figure", { hasText: "771,81" }).waitFor();
  expect(await pane.locator(".bars svg").first().getAttribute("aria-label")).toBe("Diklaim 122,87 dari 164");

  await openTab(pane, "findings");
  const rows = pane.locator(".virtual .finding");
  expect(await rows.count()).toBeGreaterThan(0);
  await rows.first().click();
  await pane.getByText("Mengapa penting").waitFor();
  const [at] = /[A-Z]+\d+$/.exec((await rows.first().locator(".soft").textContent())?.split(" · ")[1] ?? "") ?? [""];
  await page.waitForFunction((cell) => document.querySelector<HTMLInputElement>("#grid input")?.value === cell, at);

  await mark(pane, /^Tandai semua/);
  await pane.getByText(/^\d+ sel ditandai\.$/).waitFor();
  await mark(pane, "Hapus tanda");
  await pane.getByText("Semua tanda dihapus. Isi dan warna Anda tidak berubah.").waitFor();

  await type(page, "E7", "999");
  await pane.locator("#tab-findings", { hasText: "15" }).waitFor();
  expect(await valueOf(pane, "E7")).toBe(999);
  await type(page, "E7", "'0,5");

  await openFixes(pane);
  // The text that was typed last is heard of, and can be made a number.
  await pane.locator(".fix").first().locator("ins", { hasText: "0,5" }).waitFor();
  await pane.locator(".fix input").first().check();
  const shown = await pane.locator(".fix").first().locator("ins").textContent();
  await button(pane, "Perbaiki yang dicentang (1)").click();
  await pane.getByText("1 sel diperbaiki.").waitFor();
  await pane.locator(".notice").getByRole("button", { name: "Urungkan" }).click();
  await pane.getByText("1 sel dikembalikan seperti semula.").waitFor();
  expect(await pane.locator(".fix").first().locator("ins").textContent()).toBe(shown);
  expect(said).toEqual([]);
});

test("the cell that is selected in the grid brings its finding up, and the focus stays where it is", async () => {
  const { page } = bench;
  const pane = await paneOf(bench);
  await check(pane);
  await goTo(page, "E104");
  await pane.locator(".strip", { hasText: "Rekap 2024 · E104" }).waitFor();
  await button(pane, /^Lihat$/).click();
  await openTab(pane, "findings");
  const here = pane.locator('[aria-current="true"]', { hasText: "32,85" });
  await here.waitFor();
  await goTo(page, "D154");
  await pane.locator('[aria-current="true"]', { hasText: "D154" }).waitFor();
  expect(await pane.evaluate(() => document.activeElement?.tagName)).not.toBe("INPUT");
});

test("everything is reached by keyboard, and tabs and rows answer to the arrow keys", async () => {
  const { page } = bench;
  const pane = await paneOf(bench);
  await button(pane, "Periksa buku kerja").focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("tablist").waitFor();
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("tabpanel");
  await pane.locator("#tab-summary").focus();
  await page.keyboard.press("ArrowRight");
  await pane.locator("#tab-findings[aria-selected=true]").waitFor();
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("tab-findings");
  await page.keyboard.press("End");
  await pane.locator("#tab-tasks[aria-selected=true]").waitFor();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  const first = pane.locator("[data-stop]").first();
  await first.focus();
  await page.keyboard.press("ArrowDown");
  expect(await pane.evaluate(() => document.activeElement === document.querySelectorAll("[data-stop]")[1])).toBe(true);
  const outline = await pane.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).toBe("solid");
});

test("a formula has the workbook checked by itself, hears every edit, and then there is quiet", async () => {
  const { page } = bench;
  const pane = await paneOf(bench);
  await type(page, "H5", "=KLA.SCORE()");
  await becomes(pane, "H5", 771.81);
  await type(page, "H6", '=KLA.MAX("III")');
  await becomes(pane, "H6", 150);
  await pane.getByRole("tablist").waitFor();
  await type(page, "E7", "0");
  await pane.locator(".figure", { hasText: "771,81" }).waitFor({ state: "detached" });
  const score = Number((await pane.locator(".figure").last().textContent())?.split(" ")[0]?.replace(",", "."));
  await becomes(pane, "H5", score);
  expect(await page.evaluate(untilQuiet)).toBe(true);
});

/**
 * Runs in the page: true once no batch has come in 120 frames, about two seconds, one after the other; false when that
 * has not been so in 1,500 frames. A check that begets a check comes back sooner.
 */
async function untilQuiet(): Promise<boolean> {
  const batches = (): string | null | undefined => document.querySelector("#traffic-batches")?.textContent;
  let [before, quiet] = [batches(), 0];
  for (let frame = 0; frame < 1500 && quiet < 120; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    quiet = batches() === before ? quiet + 1 : 0;
    before = batches();
  }
  return quiet === 120;
}

test("warns when the cell of a finding stands in a hidden row", async () => {
  const pane = await paneOf(bench);
  await check(pane);
  await pane.evaluate(() =>
    Excel.run(async (excel) => {
      excel.workbook.worksheets.getActiveWorksheet().getRange("104:104").rowHidden = true;
      await excel.sync();
    }),
  );
  await openTab(pane, "findings");
  await pane.getByRole("searchbox").fill("E104");
  await pane.locator(".finding", { hasText: "E104" }).click();
  await pane.locator(".details", { hasText: "baris atau kolomnya tersembunyi" }).waitFor();
  expect(await faultsOf(pane)).toEqual([]);
});

test("a corrected column changes the figures, and is remembered when the pane opens again", async () => {
  let pane = await paneOf(bench);
  await check(pane);
  await openTables(pane);
  await pane.getByLabel("Nilai", { exact: true }).selectOption({ label: "D · Nilai Max" });
  await pane.getByText("(pilihan Anda)").waitFor();
  await openTab(pane, "summary");
  await pane.locator(".figure", { hasText: "771,81" }).waitFor({ state: "detached" });
  await bench.page.click("#pane-reload");
  pane = await paneOf(bench);
  await check(pane);
  await openTables(pane);
  await pane.getByText("(pilihan Anda)").waitFor();
  await button(pane, "Baca lembar ini tanpa pilihan saya").click();
  await openTab(pane, "summary");
  await pane.locator(".figure", { hasText: "771,81" }).waitFor();
});

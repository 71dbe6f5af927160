/** Pictures of every state of the pane at its narrow widths, in both languages and looks; axe finds nothing in any of them. */
import type { Frame } from "playwright-core";
import { goTo, sample, type, useWorkbench } from "./page";
import { button, check, holdBack, keep, keepInAllLooks, openTab, paneOf } from "./paneSteps";

jest.setTimeout(300_000);

const bench = useWorkbench({ pane: null, choices: { language: "id", theme: "light", width: "320", level: "1.17" } });
let pane: Frame;

async function open(file: string): Promise<void> {
  await bench.page.setInputFiles("#chosen", sample(file));
  await bench.page.locator("#file", { hasText: file }).waitFor();
  pane = await paneOf(bench);
}

const keepAll = (state: string, width?: string): Promise<void> => keepInAllLooks(bench.page, pane, state, width);

/** At the usual width and at the narrowest. */
async function keepNarrowToo(state: string): Promise<void> {
  await keepAll(state, "270");
  await keepAll(state);
}

test("from the first screen to the last", async () => {
  await open("lembar-per-klaster.xlsx");
  await keepAll("start");
  const letGo = await holdBack(pane);
  await button(pane, "Periksa buku kerja").click();
  await pane.locator("progress").waitFor();
  await keepAll("checking");
  await button(pane, "Batalkan").click();
  await letGo();
  await check(pane);
  await keepNarrowToo("result");
  await openTab(pane, "findings");
  await keepNarrowToo("findings");
  await pane.locator(".virtual .finding").nth(1).click();
  await pane.locator(".details").waitFor();
  await button(pane, "Tandai semua di sel").click();
  await pane.locator(".notice.good").waitFor();
  await keepAll("findings-marked");
  await pane.locator(".notice button").click();
  await pane.getByRole("searchbox").fill("zzz");
  await keepAll("findings-none-fits");
  await openTab(pane, "fixes");
  await keepNarrowToo("fixes");
  await pane.getByRole("checkbox").first().check();
  await button(pane, "Perbaiki yang dipilih (1)").click();
  await pane.locator(".notice.good").waitFor();
  await keepAll("fixes-done");
  await pane.locator(".notice button").click();
  await openTab(pane, "reading");
  await pane.locator(".table > summary").nth(2).click();
  await keepNarrowToo("reading");
  await pane.getByRole("switch").uncheck();
  await keepAll("paused");
});

test("a recap without evidence, a cell with a finding, a KLA formula, and marks of an earlier check", async () => {
  await open("rekap-274.xlsx");
  await check(pane);
  await goTo(bench.page, "E104");
  await pane.locator(".strip").waitFor();
  await keepAll("selected");
  await openTab(pane, "reading");
  await keepAll("reading-recap");
  await type(bench.page, "H5", "=KLA.SCORE()");
  await openTab(pane, "fixes");
  await pane.locator("summary", { hasText: "Sel berumus KLA (1)" }).click();
  await keepAll("freezing");
  await button(pane, "Ubah menjadi nilai (1)").click();
  await pane.locator(".notice").waitFor();
  await keepAll("frozen");
  await openTab(pane, "findings");
  await button(pane, "Tandai semua di sel").click();
  await pane.locator(".notice.good", { hasText: "sel ditandai" }).waitFor();
  await bench.page.click("#pane-reload");
  pane = await paneOf(bench);
  await pane.locator(".card").waitFor();
  await keepAll("old-marks");
});

test("a workbook without errors", async () => {
  await open("contoh-bersih.xlsx");
  await check(pane);
  await keepAll("clean");
  await openTab(pane, "findings");
  await keepAll("clean-findings");
  await openTab(pane, "fixes");
  await keepAll("clean-fixes");
});

test("forced colours", async () => {
  const choices = { language: "id", theme: "dark", width: "320" };
  await bench.reopen({ choices, forcedColors: "active", colorScheme: "dark" });
  pane = await paneOf(bench);
  await check(pane);
  await keep(bench.page, pane, "result-320-id-forced");
  await openTab(pane, "findings");
  await keep(bench.page, pane, "findings-320-id-forced");
});

test("a sheet without a table: the user is asked to show it", async () => {
  pane = await paneOf(bench);
  await pane.evaluate(() =>
    Excel.run(async (excel) => {
      excel.workbook.worksheets.getActiveWorksheet().getUsedRange().clear();
      await excel.sync();
    }),
  );
  await type(bench.page, "A1", "Surat");
  await button(pane, "Periksa buku kerja").click();
  await pane.getByText("Tabel KLA tidak ditemukan").waitFor();
  await keepAll("tableless");
  await button(pane, "Baris ini judul tabelnya").click();
  await pane.locator(".notice.warning").waitFor();
  await keepAll("tableless-not-here");
});

/** Every state of the pane at its narrow widths, in both languages and looks where pictures are asked for; axe finds nothing in any. */
import type { Frame } from "playwright-core";
import { goTo, renewPane, sample, type, useWorkbench } from "./page";
import {
  button,
  check,
  checked,
  chooseFromMenu,
  holdBack,
  keep,
  keepAtWidth,
  keepInAllLooks,
  mark,
  openFixes,
  openMenu,
  openTab,
  openTables,
  paneOf,
} from "./paneSteps";

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
  await keepAtWidth(bench.page, pane, state, "320");
}

/** At the three widths that Excel gives it. */
async function keepEverywhere(state: string): Promise<void> {
  await keepNarrowToo(state);
  await keepAtWidth(bench.page, pane, state, "350");
}

test("from the first screen to the last", async () => {
  await open("lembar-per-klaster.xlsx");
  await checked(pane);
  await renewPane(bench, () => bench.page.click("#pane-reload"));
  pane = await paneOf(bench);
  await keepAll("start");
  const letGo = await holdBack(pane);
  await button(pane, "Periksa buku kerja").click();
  await pane.locator("progress").waitFor();
  await keepAll("checking");
  await button(pane, "Batalkan").click();
  await letGo();
  await check(pane);
  await keepEverywhere("summary");
  await keepInAllLooks(bench.page, pane, "menu", "320", async () => {
    if (!(await pane.getByRole("menu").isVisible())) await openMenu(pane);
  });
  await button(pane, "Buat lembar laporan").click();
  await pane.locator(".notice.good", { hasText: "Lembar laporan dibuat" }).hover();
  await keepAll("report-made");
  await button(pane, "Hapus lembar laporan").click();
  await pane.locator(".notice.good", { hasText: "Lembar laporan dihapus" }).waitFor();
  await openTab(pane, "findings");
  await keepEverywhere("findings");
  await pane.locator(".virtual .finding").nth(1).click();
  await pane.locator(".details").waitFor();
  await keepNarrowToo("finding-open");
  await pane.locator(".filter-button").click();
  await keepNarrowToo("filters");
  await pane.locator(".filter-button").click();
  await mark(pane, /^(Tandai semua|Mark all)/);
  await pane.locator(".notice.good").hover();
  await keepAll("marked");
  await button(pane, "Tutup pesan").click();
  await pane.getByRole("searchbox").fill("zzz");
  await keepAll("findings-none-fits");
  await button(pane, "Hapus saringan").click();
  await openFixes(pane);
  await keepNarrowToo("fixes");
  await pane.getByRole("checkbox").first().check();
  await button(pane, "Perbaiki yang dicentang (1)").click();
  await pane.locator(".notice.good").hover();
  await keepAll("fixes-done");
  await button(pane, "Tutup pesan").click();
  await openTables(pane);
  await pane.locator(".table > summary").nth(2).click();
  await keepNarrowToo("tables");
  await chooseFromMenu(pane, "Pesan sebelumnya");
  await keepAll("messages");
  await chooseFromMenu(pane, "Periksa otomatis");
  await openTab(pane, "summary");
  await keepAll("paused");
});

test("tasks and the pages below the summary", async () => {
  await open("lembar-per-klaster.xlsx");
  await checked(pane);
  await openTab(pane, "tasks");
  await pane.locator(".action").first().waitFor();
  await keepEverywhere("tasks-points");
  await button(pane, "Menurut OPD").click();
  await pane.locator(".office").first().waitFor();
  await keepNarrowToo("tasks-offices");
  await pane.locator(".office-head").first().click();
  await keepNarrowToo("tasks-office-open");
  await openTab(pane, "summary");
  await pane.locator("button.score").first().click();
  await pane.locator(".chips").waitFor();
  await keepNarrowToo("evidence");
  await openTab(pane, "summary");
  await pane.locator("button.score").last().click();
  await pane.locator(".page-head").waitFor();
  await keepNarrowToo("origin");
  await openTab(pane, "summary");
  await button(pane, /^Verifikasi/).click();
  await pane
    .locator("li", { hasText: /Nilai Verifikasi\): .*tidak dihitung/ })
    .first()
    .waitFor();
  await keepNarrowToo("years");
});

test("a recap without evidence, a cell with a finding, a KLA formula, and marks of an earlier check", async () => {
  await open("rekap-274.xlsx");
  await checked(pane);
  await goTo(bench.page, "E104");
  await pane.locator(".strip").waitFor();
  await keepAll("selected");
  await openTables(pane);
  await keepAll("tables-recap");
  await type(bench.page, "H5", "=KLA.SCORE()");
  await openMenu(pane);
  await pane.getByRole("menuitem", { name: "Ubah rumus KLA menjadi nilai (1)" }).click();
  await pane.locator("summary", { hasText: "Sel berumus KLA (1)" }).click();
  await keepAll("formulas");
  await button(pane, "Ubah menjadi nilai (1)").click();
  await pane.locator(".notice").hover();
  await keepAll("formulas-done");
  await openTab(pane, "findings");
  await mark(pane, /^Tandai semua/);
  await pane.locator(".notice.good", { hasText: "sel ditandai" }).waitFor();
  await bench.page.click("#pane-reload");
  pane = await paneOf(bench);
  await pane.locator(".card").waitFor();
  await keepAll("old-marks");
});

test("a workbook without errors", async () => {
  await open("contoh-bersih.xlsx");
  await checked(pane);
  await keepAll("clean");
  await openTab(pane, "findings");
  await keepAll("clean-findings");
  await openTab(pane, "tasks");
  await keepAll("clean-tasks");
});

test("forced colours", async () => {
  const choices = { language: "id", theme: "dark", width: "320" };
  await bench.reopen({ choices, forcedColors: "active", colorScheme: "dark" });
  pane = await paneOf(bench);
  await check(pane);
  await keep(bench.page, pane, "summary-320-id-forced");
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

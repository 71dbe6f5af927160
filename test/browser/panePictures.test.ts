/** Pictures of every state of the pane at its narrow widths, in both languages and looks; axe finds nothing in any of them. */
import type { Frame } from "playwright-core";
import { goTo, sample, type, useWorkbench } from "./page";
import { button, check, faultsOf, openTab, paneOf, picture, slowDown } from "./paneSteps";
import type { Language } from "./paneSteps";

jest.setTimeout(240_000);

const bench = useWorkbench({ pane: null });
let pane: Frame;
let name: (state: string) => string;

/** Opens a sample at that width, in that language and look. */
async function open(file: string, language: Language, theme: "light" | "dark", width = "320"): Promise<void> {
  await bench.reopen({ choices: { language, theme, width, level: "1.17" } });
  await bench.page.setInputFiles("#chosen", sample(file));
  await bench.page.locator("#file", { hasText: file }).waitFor();
  pane = await paneOf(bench, language);
  name = (state) => `${state}-${width}-${language}-${theme}`;
}

async function keep(state: string): Promise<void> {
  expect({ state, faults: await faultsOf(pane) }).toEqual({ state, faults: [] });
  expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await picture(bench, pane, name(state));
}

const looks = [
  { language: "id", theme: "light" },
  { language: "en", theme: "dark" },
  { language: "id", theme: "dark" },
  { language: "en", theme: "light" },
] as const;

test.each(looks)("from the first screen to the last in $language and $theme", async ({ language, theme }) => {
  await open("lembar-per-klaster.xlsx", language, theme);
  await keep("start");
  await check(pane);
  await keep("result");
  await openTab(pane, "findings");
  await keep("findings");
  await pane.locator(".virtual .finding").nth(1).click();
  await pane.locator(".details").waitFor();
  await button(pane, /^(Tandai semua di sel|Mark all in cells)$/).click();
  await pane.locator(".notice.good").waitFor();
  await keep("findings-marked");
  await pane.locator(".notice button").click();
  await pane.getByRole("searchbox").fill("zzz");
  await keep("findings-none-fits");
  await openTab(pane, "mends");
  await keep("mends");
  await pane.getByRole("checkbox").first().check();
  await button(pane, /^(Perbaiki yang dipilih|Mend what is chosen) \(1\)$/).click();
  await pane.locator(".notice.good").waitFor();
  await keep("mends-done");
  await pane.locator(".notice button").click();
  await openTab(pane, "reading");
  await pane.locator(".table > summary").nth(2).click();
  await keep("reading");
  await pane.getByRole("switch").uncheck();
  await keep("paused");
});

test.each(looks.slice(0, 2))(
  "a recap without evidence, and a cell with a finding, in $language and $theme",
  async ({ language, theme }) => {
    await open("rekap-274.xlsx", language, theme);
    await check(pane);
    await goTo(bench.page, "E104");
    await pane.locator(".strip").waitFor();
    await keep("selected");
    await openTab(pane, "reading");
    await keep("reading-recap");
    await type(bench.page, "H5", "=KLA.TIER(700)");
    await openTab(pane, "mends");
    await pane.getByText(/KLA\.TIER\(700\)/).waitFor({ state: "attached" });
    await keep("freezing");
  },
);

test.each(looks.slice(0, 2))(
  "no errors, old marks and no table in $language and $theme",
  async ({ language, theme }) => {
    await open("contoh-bersih.xlsx", language, theme);
    await check(pane);
    await keep("clean");
    await open("rekap-274.xlsx", language, theme);
    await check(pane);
    await openTab(pane, "findings");
    await button(pane, /^(Tandai semua di sel|Mark all in cells)$/).click();
    await pane.locator(".notice.good").waitFor();
    await bench.page.click("#pane-reload");
    pane = await paneOf(bench, language);
    await pane.locator(".card").waitFor();
    await keep("old-marks");
  },
);

test.each(looks.slice(0, 2))("a check under way in $language and $theme", async ({ language, theme }) => {
  await open("lembar-per-klaster.xlsx", language, theme);
  await slowDown(pane, 700);
  await button(pane, /^(Periksa buku kerja|Check the workbook)$/).click();
  await pane.locator("progress").waitFor();
  await keep("checking");
  await button(pane, /^(Batalkan|Cancel)$/).click();
  await button(pane, /^(Periksa buku kerja|Check the workbook)$/).waitFor();
});

test("the narrowest pane, and forced colours", async () => {
  for (const theme of ["light", "dark"] as const) {
    await open("lembar-per-klaster.xlsx", "id", theme, "270");
    await check(pane);
    await keep("result");
    for (const tab of ["findings", "mends", "reading"] as const) {
      await openTab(pane, tab);
      await keep(tab);
    }
  }
  await bench.reopen({
    choices: { language: "id", theme: "dark", width: "320" },
    forcedColors: "active",
    colorScheme: "dark",
  });
  pane = await paneOf(bench);
  name = (state) => `${state}-320-id-forced`;
  await check(pane);
  await keep("result");
  await openTab(pane, "findings");
  await keep("findings");
});

test("a sheet without a table: the user is asked to show it", async () => {
  await bench.reopen({ choices: { language: "id", theme: "light", width: "320" } });
  const { page } = bench;
  pane = await paneOf(bench);
  name = (state) => `${state}-320-id-light`;
  await pane.evaluate(() =>
    Excel.run(async (excel) => {
      excel.workbook.worksheets.getActiveWorksheet().getUsedRange().clear();
      await excel.sync();
    }),
  );
  await type(page, "A1", "Surat");
  await button(pane, "Periksa buku kerja").click();
  await pane.getByText("Tabel KLA tidak ditemukan").waitFor();
  await keep("tableless");
  await button(pane, "Baris ini judul tabelnya").click();
  await pane.locator(".notice.warning").waitFor();
  await keep("tableless-not-here");
});

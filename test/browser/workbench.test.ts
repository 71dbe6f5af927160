/** The workbench page in a real browser: the unmodified Office.js takes it for Excel, and a person can work with it. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { readWorkbook } from "../../src/xlsx/read";
import { readXlsx } from "hucre/xlsx";
import { startBrowser } from "./chromium";
import { startServer } from "./server";
import type { Server } from "./server";

jest.setTimeout(90_000);

const root = join(__dirname, "../..");
const artifacts = join(root, "test/artifacts");
const sample = (name: string): string => join(root, "assets/samples", name);

let server: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Errors of the pages, and requests that left this machine, since the test began. */
let faults: string[];

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(async () => {
  faults = [];
  context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  page = await context.newPage();
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") faults.push(`asked ${request.url()}`);
  });
  await page.goto(`${server.address}/workbench.html`);
  await ready();
});

afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

/** The add-in's page, once it is connected. */
async function ready(): Promise<Frame> {
  await page.locator("#loading").waitFor({ state: "hidden" });
  await page.frameLocator("#pane iframe").locator("#read:enabled").waitFor();
  const frame = page.frames().find((one) => one.url().includes("taskpane"));
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

/** Goes to a cell by the grid's name box, and answers nothing until it is selected. */
async function goTo(address: string): Promise<void> {
  const box = page.locator("#grid input").first();
  await box.fill(address);
  await box.press("Enter");
  await page.waitForTimeout(300);
}

async function type(address: string, text: string): Promise<void> {
  await goTo(address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(500);
}

const valueOf = (frame: Frame, address: string): Promise<unknown> =>
  frame.evaluate(
    (at) =>
      Excel.run(async (excel) => {
        const cell = excel.workbook.worksheets.getActiveWorksheet().getRange(at).load("values");
        await excel.sync();
        const values: unknown[][] = cell.values;
        return values[0]?.[0];
      }),
    address,
  );

/** Waits until a cell shows the value: custom functions answer after the batch that asked. */
async function becomes(frame: Frame, address: string, wanted: unknown): Promise<void> {
  const until = Date.now() + 10_000;
  while (Date.now() < until && (await valueOf(frame, address)) !== wanted) await page.waitForTimeout(200);
  expect(await valueOf(frame, address)).toBe(wanted);
}

test("Office.js takes the workbench for Excel on the web", async () => {
  const frame = await ready();
  expect(await frame.textContent("#host")).toBe("Excel · OfficeOnline");
  const levels = await frame.evaluate(() =>
    ["1.14", "1.17", "1.20"].map((level) => Office.context.requirements.isSetSupported("ExcelApi", level)),
  );
  expect(levels).toEqual([true, true, false]);
});

test("the add-in reads the sheet", async () => {
  const frame = await ready();
  await frame.click("#read");
  await saysSoon(frame, "#result", /'Rekap 2024'!A1:F321: 321 baris, 6 kolom/);
});

test("the add-in marks the selected cell, and the downloaded workbook has the mark", async () => {
  const frame = await ready();
  await goTo("E7");
  await frame.click("#mark");
  await saysSoon(frame, "#result", /'Rekap 2024'!E7 ditandai/);
  await page.click("#download");
  await page.getByText("Format bersyarat (tanda): 1").waitFor();
  const waiting = page.waitForEvent("download");
  await page.click("#save-now");
  const bytes = new Uint8Array(readFileSync(await (await waiting).path()));
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
  expect(sheet?.conditionalRules?.map(({ type, range }) => [type, range])).toEqual([["expression", "E7"]]);
  const before = await readWorkbook(new Uint8Array(readFileSync(sample("rekap-274.xlsx"))), "rekap-274.xlsx");
  expect((await readWorkbook(bytes, "unduh.xlsx")).sheets).toEqual(before.sheets);
});

test("an edit in the grid raises onChanged", async () => {
  const frame = await ready();
  await type("E5", "7");
  await saysSoon(frame, "#changes", /E5: 11 → 7RangeEdited/);
  expect(await valueOf(frame, "E5")).toBe(7);
});

test("a formula typed into the grid is worked out, again after each change", async () => {
  const frame = await ready();
  await type("H5", "=SUM(E5:E6)*10");
  expect(await valueOf(frame, "H5")).toBeCloseTo(118);
  await type("E5", "1");
  expect(await valueOf(frame, "H5")).toBeCloseTo(18);
});

test("the add-in's formulas calculate in a cell, inside ordinary ones too, and again after each change", async () => {
  const frame = await ready();
  await type("H5", "650");
  await type("H6", "=KLA.TIER(H5)");
  await type("H7", '=IF(KLA.GAP(H5,"Nindya")>0,KLA.GAP(H5,"Nindya")*2,0)');
  await becomes(frame, "H6", "Madya");
  await becomes(frame, "H7", 100);
  await type("H5", "750");
  await becomes(frame, "H6", "Nindya");
  await becomes(frame, "H7", 0);
});

test("what the add-in writes stands in the grid, and what it selects is selected there", async () => {
  const frame = await ready();
  await frame.evaluate(() =>
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
  expect(await valueOf(frame, "I9")).toBe(3);
  // The grid is a picture: what stands in it is told by copying what is selected.
  expect(await page.locator("#grid input").first().inputValue()).toBe("H8:I9");
  await page.locator("#grid input").first().press("Enter");
  await page.keyboard.press("Control+c");
  await page.waitForTimeout(800);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("satu\t2\ndua\t3");
});

test("the selection in the grid is the add-in's selection", async () => {
  const frame = await ready();
  await goTo("C12");
  const address = await frame.evaluate(() =>
    Excel.run(async (excel) => {
      const range = excel.workbook.getSelectedRange().load("address");
      await excel.sync();
      return range.address;
    }),
  );
  expect(address).toBe("'Rekap 2024'!C12");
});

test("a workbook of one's own is opened, and one that cannot be read is refused in words", async () => {
  await page.setInputFiles("#chosen", sample("lembar-per-klaster.xlsx"));
  await page.locator("#file", { hasText: "lembar-per-klaster.xlsx" }).waitFor();
  const frame = await ready();
  const names = await frame.evaluate(() =>
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

test("the chosen level reaches the add-in, and is remembered", async () => {
  await page.click("#settings");
  await page.check('input[name="level"][value="1.14"]', { force: true });
  const supported = async (): Promise<boolean> =>
    (await ready()).evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.17"));
  await page.waitForTimeout(500);
  expect(await supported()).toBe(false);
  await page.reload();
  expect(await supported()).toBe(false);
});

test("everything in the bar is reached by keyboard, and Escape closes what is open", async () => {
  await page.locator("#open").focus();
  const reached: (string | undefined)[] = [];
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute("name") || ""),
    );
  }
  expect(reached).toEqual(["samples", "download", "traffic", "language", "theme", "settings"]);
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

test.each([
  { language: "id", theme: "light" },
  { language: "en", theme: "dark" },
  { language: "id", theme: "dark" },
  { language: "en", theme: "light" },
])("keeps pictures of the page in $language and $theme", async ({ language, theme }) => {
  await page.evaluate((choices) => localStorage.setItem("kla.workbench", JSON.stringify(choices)), { language, theme });
  await page.reload();
  const frame = await ready();
  await goTo("E7");
  await frame.click("#mark");
  await type("E5", "7");
  await frame.click("#read");
  await page.waitForTimeout(800);
  const shot = (name: string): Promise<Buffer> =>
    page.screenshot({ path: join(artifacts, `${name}-${language}-${theme}.png`) });
  await shot("workbench-1366");
  await page.click("#settings");
  await shot("workbench-1366-settings");
  await page.keyboard.press("Escape");
  await page.click("#download");
  await shot("workbench-1366-download");
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 320, height: 640 });
  await page.waitForTimeout(600);
  await shot("workbench-320-grid");
  await page.click("#tab-pane");
  await shot("workbench-320-pane");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

/** Waits until the element of the frame says that. */
async function saysSoon(frame: Frame, selector: string, words: RegExp): Promise<void> {
  await frame.locator(selector, { hasText: words }).waitFor({ timeout: 10_000 });
}

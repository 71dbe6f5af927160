/** Measures the built pane in the workbench on Chromium: its first paint, a check, a change of tabs, and a list of ten thousand findings. */
import { join } from "node:path";
import { stdout } from "node:process";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { startBrowser } from "../../test/browser/chromium";
import setup from "../../test/browser/setup";
import teardown from "../../test/browser/teardown";
import { largeRecap, weakRecap } from "./pane/book";
import { medianOf, scrollFrames, switchTab, timePress } from "./pane/inside";

const runs = 5;
const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** What each may take, in milliseconds: the check and the tabs by the issue, the frame as a screen draws sixty a second. */
const most = { paint: 1_000, check: 250, tab: 50, sheets: 1_000, frame: 1_000 / 60 };

interface Opening {
  /** Milliseconds from the frame's own start. */
  paint: number;
  usable: number;
  /** From the click to the figures on the screen. */
  check: number;
  /** From the click to the frame that shows the other tab, once its code is there. */
  tab: number;
}

await setup();
const { made } = await import("../../test/browser/built");
const browser = await startBrowser();
try {
  const openings: Opening[] = [];
  // The first one warms the server and the browser up.
  for (let run = 0; run <= runs; run++) openings.push(await measure(browser));
  const median = (of: keyof Opening): number => medianOf(openings.slice(1).map((one) => one[of]));
  const least = (of: keyof Opening): number => Math.min(...openings.slice(1).map((one) => one[of]));
  const sheets: number[] = [];
  for (let run = 0; run <= runs; run++) sheets.push(await makeSheets(browser));
  const frames = await scroll(browser);
  stdout.write(`
The pane in the workbench, on Chromium (medians of ${runs}; the fastest tells most where the machine is busy)
  first paint ${line(median("paint"), most.paint)}; can be used after ${median("usable").toFixed(0)} ms
  a check of the 274 questions, from the click to the figures: ${line(median("check"), most.check)} (fastest ${least("check").toFixed(0)} ms)
  another tab: ${line(median("tab"), most.tab)} (fastest ${least("tab").toFixed(0)} ms)
  the report's sheets of 274 questions and 314 findings, from the click to the sentence that they are there: ${line(medianOf(sheets.slice(1)), most.sheets)} (fastest ${Math.min(...sheets).toFixed(0)} ms)
  ten thousand findings, scrolled through: a frame each ${line(medianOf(frames), most.frame, 1)}; ${frames.filter((one) => one > 2 * most.frame).length} of ${frames.length} took two or more
`);
} finally {
  await browser.close();
  teardown();
}

function line(taken: number, target: number, digits = 0): string {
  // A frame's length is told in tenths of a millisecond.
  const word = taken <= target + 0.1 ? "ok" : "over";
  return `${taken.toFixed(digits)} ms, target ${target.toFixed(digits)}: ${word}`;
}

interface Opened {
  page: Page;
  pane: FrameLocator;
  frame: Frame;
}

async function open(within: Browser): Promise<Opened> {
  const context = await within.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
  await context.route(`${made.page}/built/**`, (route) =>
    route.fulfill({ path: join(made.addin, new URL(route.request().url()).pathname.replace("/built/", "")) }),
  );
  await context.route(`${microsoft}**`, (route) =>
    route.fulfill({
      path: join(made.addin, "office-js", route.request().url().replace(microsoft, "").replace(/\?.*/, "")),
    }),
  );
  // Who has been here before finds no sample that is checked already.
  await context.addInitScript(() => localStorage.setItem("kla.workbench", "{}"));
  const page = await context.newPage();
  await page.goto(`${made.page}/workbench.html?pane=built/taskpane.html`);
  return { page, ...(await paneOf(page)) };
}

async function paneOf(page: Page): Promise<Omit<Opened, "page">> {
  const pane = page.frameLocator("#pane iframe");
  await pane.getByRole("button", { name: "Periksa buku kerja" }).waitFor({ timeout: 60_000 });
  const frame = page.frames().find((one) => one.url().includes("_host_Info"));
  if (!frame) throw new Error("The pane has no frame.");
  return { pane, frame };
}

async function measure(within: Browser): Promise<Opening> {
  const { page, frame, pane } = await open(within);
  const opened = await timesOf(frame);
  const check = await frame.evaluate(timePress, ["Periksa buku kerja", "771,81"]);
  // Each tab's code comes when it is first shown.
  for (const tab of ["findings", "tasks", "summary"]) await pane.locator(`#tab-${tab}`).click();
  await pane.locator(".cards").waitFor();
  const tab = await frame.evaluate(switchTab, "#tab-findings");
  await page.context().close();
  return { ...opened, check, tab };
}

/** Milliseconds from the click to the sentence that the report's sheets are made. */
async function makeSheets(within: Browser): Promise<number> {
  const { page } = await open(within);
  const { pane, frame } = await choose(page, "lemah.xlsx", await weakRecap());
  await pane.getByRole("button", { name: "Periksa buku kerja" }).click();
  await pane.getByRole("button", { name: "Buat lembar laporan" }).waitFor({ timeout: 60_000 });
  const taken = await frame.evaluate(timePress, ["Buat lembar laporan", "Lembar laporan dibuat"]);
  await page.context().close();
  return taken;
}

/** Opens a file in the page, and waits for the pane that comes with it. */
async function choose(page: Page, name: string, content: Uint8Array): Promise<Omit<Opened, "page">> {
  await page.setInputFiles("#chosen", { name, mimeType: "", buffer: Buffer.from(content) });
  await page.locator("#file", { hasText: name }).waitFor();
  return paneOf(page);
}

/** Milliseconds from frame to frame while the list is scrolled through. */
async function scroll(within: Browser): Promise<number[]> {
  const { page } = await open(within);
  const { pane, frame } = await choose(page, "besar.xlsx", await largeRecap());
  await pane.getByRole("button", { name: "Periksa buku kerja" }).click();
  await pane.getByRole("tab", { name: /Temuan/ }).click({ timeout: 60_000 });
  await pane.locator(".group button[aria-expanded=true]").click();
  await pane
    .locator(".group button", { has: pane.locator(".numbers", { hasText: /^\d+\.\d{3}/ }) })
    .first()
    .click();
  return frame.evaluate(scrollFrames);
}

function timesOf(frame: Frame): Promise<Pick<Opening, "paint" | "usable">> {
  return frame.evaluate(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return { paint: paint?.startTime ?? Infinity, usable: performance.now() };
  });
}

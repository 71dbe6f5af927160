/** A workbench page for a test: opened before each test with the test add-in in its pane, and closed without faults. */
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from "playwright-core";
import { made } from "./built";
import { startBrowser } from "./chromium";

export interface Workbench {
  readonly page: Page;
  /** The add-in's frame, once it is connected to the host. */
  addin: () => Promise<Frame>;
  /** Opens the page anew, with other options of the browser or another pane. */
  reopen: (options: WorkbenchOptions) => Promise<void>;
}

export interface WorkbenchOptions extends BrowserContextOptions {
  /** The page in the pane; null for the real add-in. */
  pane?: string | null;
  /** What the user is to have chosen before: language, theme, width, level. */
  choices?: Record<string, string>;
}

const testAddin = "addin/addin.html";
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
export const root = join(__dirname, "../..");
export const artifacts = join(root, "test/artifacts");
export const sample = (name: string): string => join(root, "assets/samples", name);

/** Opens the page before each test of a file; a test fails when the page did, asked anything of another machine, or for what the server has not. */
export function useWorkbench(options: WorkbenchOptions = {}): Workbench {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let faults: string[] = [];

  const open = async ({ pane = testAddin, choices, ...wanted }: WorkbenchOptions): Promise<void> => {
    const viewport = { width: 1366, height: 768 };
    context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, ...wanted });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await tellViolations(context, faults);
    if (pane === testAddin) await serveAddin(context, made.page);
    if (choices) await context.addInitScript(remember, JSON.stringify(choices));
    page = await context.newPage();
    watch(page, faults);
    await page.goto(`${made.page}/workbench.html${pane === null ? "" : `?pane=${pane}`}`);
    await addinIn(page);
  };

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    faults = [];
    await open(options);
  });
  afterEach(async () => {
    await context?.close();
    expect(faults).toEqual([]);
  });
  return {
    get page() {
      return page;
    },
    addin: () => addinIn(page),
    reopen: async (next) => {
      await context.close();
      await open({ ...options, ...next });
    },
  };
}

/** Runs in the page, before anything of it: only the first visit finds the choices. */
function remember(choices: string): void {
  if (localStorage.getItem("kla.workbench") === null) localStorage.setItem("kla.workbench", choices);
}

/** The files of the test add-in stand beside the page, as those of the real one do. */
async function serveAddin(context: BrowserContext, address: string): Promise<void> {
  await context.route(`${address}/addin/*`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = readFileSync(join(__dirname, path));
    return route.fulfill({ body, contentType: types[extname(path)] ?? "text/plain" });
  });
}

/**
 * Every breach of a page's policy is a fault. Left out is one of office.js's own: it reads the workbench's empty token as
 * XML, and the browser's own words on that bring styles that nobody sees.
 */
export async function tellViolations(context: BrowserContext, faults: string[]): Promise<void> {
  await context.exposeBinding("tellFault", (_, fault: string) => {
    if (!/^style-src-attr: inline in .*\/excel-web-16\.00\.js$/.test(fault)) faults.push(fault);
  });
  await context.addInitScript(listenForViolations);
}

/** Runs in each page and frame before anything of it. */
function listenForViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) => {
    const told: unknown = Reflect.get(globalThis, "tellFault");
    if (typeof told === "function") told(`${effectiveDirective}: ${blockedURI} in ${sourceFile}`);
  });
}

function watch(page: Page, faults: string[]): void {
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") faults.push(`asked ${request.url()}`);
  });
}

async function addinIn(page: Page): Promise<Frame> {
  await page.locator("#loading").waitFor({ state: "hidden" });
  await page.locator("#pane-loading").waitFor({ state: "hidden" });
  const isTest = page.url().includes(testAddin);
  if (isTest) await page.frameLocator("#pane iframe").locator("#mark:enabled").waitFor();
  const frame = page.frames().find((one) => one.url().includes("_host_Info"));
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

/** Goes to a cell by the grid's name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator("#grid input").first();
  await box.fill(address);
  await box.press("Enter");
  await page.waitForTimeout(300);
}

/** Types into a cell, as a person does. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(500);
}

/** What the add-in reads in a cell of the active sheet. */
export const valueOf = (frame: Frame, address: string): Promise<unknown> =>
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

/** Waits until the add-in reads the value: custom functions answer after the batch that asked. */
export async function becomes(frame: Frame, address: string, wanted: unknown): Promise<void> {
  const until = Date.now() + 10_000;
  while (Date.now() < until && (await valueOf(frame, address)) !== wanted)
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await valueOf(frame, address)).toBe(wanted);
}

/** Waits until the element of the frame says that. */
export async function saysSoon(frame: Frame, selector: string, words: RegExp | string): Promise<void> {
  await frame.locator(selector, { hasText: words }).first().waitFor({ timeout: 10_000 });
}

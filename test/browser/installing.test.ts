/** The page that makes the manifest, on a server of a city: it needs nothing but the files beside it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { patience, startBrowser } from "./chromium";
import { tellViolations } from "./page";

const root = join(import.meta.dirname, "../..");
const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
const files: Record<string, [string, string]> = {
  "/excel/pasang.html": ["assets/pages/pasang.html", "text/html"],
  "/excel/pasang.js": ["assets/pages/pasang.js", "text/javascript"],
  "/excel/pages.css": ["assets/pages/pages.css", "text/css"],
  "/excel/manifest.template.xml": ["manifest.xml", "text/xml"],
};

let browser: Browser;
let page: Page;
const faults: string[] = [];

/** A server that has these files only, at an address that need not exist. */
async function open(without: string[] = []): Promise<void> {
  const context = await browser.newContext({ acceptDownloads: true });
  context.setDefaultTimeout(patience);
  await tellViolations(context, faults);
  await context.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    const [path, contentType] = files[pathname] ?? [];
    if (path === undefined || without.includes(pathname)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType, body: readFileSync(join(root, path)) });
  });
  page = await context.newPage();
  await page.goto("https://kota.go.id/excel/pasang.html");
}

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

test("saves a manifest for the server that it lies on, and breaks none of its policy", async () => {
  await open();
  await page.getByText("Manifes siap untuk server ini.").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Simpan manifest.xml" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("manifest.xml");
  const manifest = readFileSync(await download.path(), "utf8");
  expect(manifest).toContain('<SourceLocation DefaultValue="https://kota.go.id/excel/taskpane.html" />');
  expect(manifest).not.toContain("localhost");
  expect(faults.splice(0)).toEqual([]);
});

test("says what is missing, and has no fault that axe knows", async () => {
  await open(["/excel/manifest.template.xml"]);
  await page.getByText("manifest.template.xml tidak ada di sebelah halaman ini.").waitFor();
  const copy = await browser.newPage({ bypassCSP: true });
  await copy.setContent(await page.content());
  await copy.addScriptTag({ content: axe });
  const found = await copy.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))");
  await copy.close();
  expect(found).toEqual([]);
});

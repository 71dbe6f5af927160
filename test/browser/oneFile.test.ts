/** kla.html as a city officer has it: a file on a disk, opened by double-click, that asks for nothing. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { readWorkbook } from "../../src/xlsx/read";
import { made } from "./built";
import { patience, startBrowser } from "./chromium";
import { tellViolations } from "./page";

const file = join(made.addin, "kla.html");
const samples = join(__dirname, "../../assets/samples");

let browser: Browser;
let page: Page;
let asked: string[];
let faults: string[];

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  [asked, faults] = [[], []];
  const context = await browser.newContext();
  context.setDefaultTimeout(patience);
  await tellViolations(context, faults);
  context.on("weberror", (fault) => void faults.push(fault.error().message));
  context.on("request", (request) => void asked.push(request.url()));
  page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
});
afterEach(() => page.context().close());

async function choose(name: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: /^(Pilih file|Buka file lain)/ }).click(),
  ]);
  await chooser.setFiles(join(samples, name));
}

test("one file of at most 1.5 MB holds everything, and nothing is asked for", async () => {
  expect(statSync(file).size).toBeLessThanOrEqual(1_500_000);
  await choose("rekap-274.xlsx");
  await page.locator("#root").getByText("771,81").first().waitFor();
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(faults).toEqual([]);
});

test("a finding leads to its cell in the sheet, which is marked", async () => {
  await choose("rekap-274.xlsx");
  await page.getByRole("tab", { name: /Temuan/ }).click();
  await page.getByRole("button", { name: /Jumlah tidak sesuai/ }).click();
  await page
    .locator("#root")
    .getByText(/Nilai indikator 5 tertulis/)
    .first()
    .click();
  const chosen = page.getByRole("gridcell", { selected: true });
  await expect(chosen.textContent()).resolves.toContain("kesalahan");
  expect(await page.locator(".cellbar strong").textContent()).toContain("E104");
});

test("marks go into a copy; the file stays as it is", async () => {
  await choose("rekap-274.xlsx");
  await page.getByRole("tab", { name: /Temuan/ }).click();
  await page.getByRole("button", { name: "Tanda dan lembar" }).click();
  await page.getByText(/^Tandai semua/).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Simpan salinan" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("rekap-274 (diperiksa).xlsx");
  const copy = readFileSync(await download.path());
  const file = readFileSync(join(samples, "rekap-274.xlsx"));
  expect(await readWorkbook(copy, "")).toEqual(await readWorkbook(file, ""));
  expect(copy.length).toBeGreaterThan(file.length);
});

test("arrow keys move through the sheet", async () => {
  await choose("contoh-bersih.xlsx");
  const grid = page.getByRole("grid");
  await grid.focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
  expect(await page.locator(".cellbar strong").textContent()).toMatch(/B3$/);
});

test("what is no workbook is refused in a sentence, and the next file opens", async () => {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: /^Pilih file/ }).click(),
  ]);
  await chooser.setFiles({ name: "surat.xlsx", mimeType: "", buffer: Buffer.from("bukan zip") });
  await page
    .getByRole("alert")
    .getByText(/surat\.xlsx/)
    .waitFor();
  await choose("contoh-bersih.xlsx");
  await page.getByRole("grid").waitFor();
});

/** Many workbooks on the page without Excel: a folder that is chosen, files that are dropped, a sheet a city, and a cancel. */
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Browser, Page, Worker } from "playwright-core";
import { cityRows } from "../core/province/cities";
import { made } from "./built";
import { patience, startBrowser } from "./chromium";
import { dropFromDisk, tellViolations } from "./page";

const root = join(import.meta.dirname, "../..");
const sample = (name: string) => join(root, "assets/samples", name);
const home = mkdtempSync(join(tmpdir(), "kla-page-province-"));

let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  mkdirSync(join(home, "Provinsi/Kota Dua"), { recursive: true });
  copyFileSync(sample("rekap-274.xlsx"), join(home, "Provinsi/Kota Satu.xlsx"));
  copyFileSync(sample("lembar-per-klaster.xlsx"), join(home, "Provinsi/Kota Dua/isian.xlsx"));
  copyFileSync(join(root, "test/xlsx/files/password.xlsx"), join(home, "Provinsi/Kota Tiga.xlsx"));
  copyFileSync(join(root, "README.md"), join(home, "Provinsi/baca.txt"));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(home, { recursive: true });
});
beforeEach(async () => {
  const context = await browser.newContext();
  context.setDefaultTimeout(patience);
  await tellViolations(context, faults);
  page = await context.newPage();
  await page.goto(pathToFileURL(join(made.addin, "kla.html")).href);
});
afterEach(() => page.context().close());

/** Drops files as a file manager would, by their names and bytes. */
async function drop(files: Readonly<Record<string, Buffer | Uint8Array>>): Promise<void> {
  const wanted = Object.entries(files).map(([name, bytes]) => ({
    name,
    base64: Buffer.from(bytes).toString("base64"),
  }));
  await page.evaluate((given) => {
    const data = new DataTransfer();
    for (const { name, base64 } of given)
      data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, wanted);
}

const board = () => page.getByRole("heading", { name: "Papan KLA provinsi" });
const cities = () => page.locator(".cities tbody th > :first-child").allTextContents();

test("a folder is checked, a city is opened and left again, and the board is handed out", async () => {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Periksa satu folder sekaligus" }).click(),
  ]);
  await chooser.setFiles(join(home, "Provinsi"));
  await board().waitFor();
  expect(new Set(await cities())).toEqual(new Set(["Kota Satu", "Kota Dua", "Kota Tiga"]));
  await expect(page.locator("main").textContent()).resolves.toContain("dilindungi kata sandi");
  await expect(page.locator("main").textContent()).resolves.toContain("belum pasti");
  await page.getByText("1 file lain bukan buku kerja Excel, jadi tidak dibuka").click();
  await page.getByText("Provinsi/baca.txt").waitFor();

  await page.setViewportSize({ width: 320, height: 480 });
  await page.getByRole("button", { name: "Kota Satu" }).click();
  await page.locator("#root").getByText("771,81").first().waitFor();
  expect(await page.evaluate("scrollY")).toBe(0);
  await page.getByRole("button", { name: /Papan provinsi/ }).click();
  await board().waitFor();
  await expect(page.locator("#root").isVisible()).resolves.toBe(false);

  const [sheets] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Simpan papan (.xlsx)" }).click(),
  ]);
  const written = await readXlsx(readFileSync(await sheets.path()));
  expect(written.sheets.map(({ name }) => name)).toEqual(["Papan", "Provila", "Catatan"]);
  const [html] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Simpan papan (.html)" }).click(),
  ]);
  expect(readFileSync(await html.path(), "utf8")).toContain("Kota Satu");
  expect(faults).toEqual([]);
});

test("at 320 pixels a city's name stays beside its figures, and its note is as wide as the screen", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await drop({
    "Kota A.xlsx": readFileSync(sample("contoh-bersih.xlsx")),
    "Kota B.xlsx": readFileSync(sample("lembar-per-klaster.xlsx")),
    "rusak.xlsx": Buffer.from("x"),
  });
  await board().waitFor();
  await page.getByText("1 file tidak terbaca dan namanya tidak menyebut kabupaten/kota").waitFor();
  await page.getByText("Ini perkiraan dari 2 kabupaten/kota").waitFor();
  const table = page.locator(".cities");
  await table.evaluate((one) => one.scrollTo(1000, 0));
  expect(await table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(100);
  const name = await page.locator(".cities tbody th").last().boundingBox();
  expect(name?.x).toBeGreaterThanOrEqual(0);
  await page.getByRole("button", { name: "Lihat catatan" }).last().click();
  const note = await page.getByRole("textbox", { name: "Catatan" }).boundingBox();
  expect(note?.x).toBeGreaterThanOrEqual(0);
  expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThanOrEqual(320);
  expect(note?.width).toBeGreaterThan(240);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("files that are dropped together are a province, sorted by a press on a heading", async () => {
  await drop({
    "Kota A.xlsx": readFileSync(sample("contoh-bersih.xlsx")),
    "Kota B.xlsx": readFileSync(sample("lembar-per-klaster.xlsx")),
    "surat.docx": Buffer.from("x"),
  });
  await board().waitFor();
  await page.getByRole("button", { name: "Klaim", exact: true }).click();
  const up = await cities();
  await page.getByRole("button", { name: "Klaim", exact: true }).click();
  expect(await cities()).toEqual(up.toReversed());
  expect(up).toHaveLength(2);
});

test("a folder that is dropped is gone through, folders within folders", async () => {
  await dropFromDisk(page, join(home, "Provinsi"));
  await board().waitFor();
  expect(new Set(await cities())).toEqual(new Set(["Kota Satu", "Kota Dua", "Kota Tiga"]));
  await page.getByText("1 file lain bukan buku kerja Excel, jadi tidak dibuka").click();
  await page.getByText("Provinsi/baca.txt").waitFor();
  expect(faults).toEqual([]);
});

test("a file that was deleted after the province was checked gets its sentence", async () => {
  cpSync(join(home, "Provinsi"), join(home, "Lain"), { recursive: true });
  await dropFromDisk(page, join(home, "Lain"));
  await board().waitFor();
  rmSync(join(home, "Lain/Kota Satu.xlsx"));
  await page.getByRole("button", { name: "Kota Satu" }).click();
  await page.getByRole("alert").getByText("File Kota Satu.xlsx tidak dapat dibaca dari komputer ini").waitFor();
  await expect(board().isVisible()).resolves.toBe(true);
});

test("a workbook with a sheet a city becomes a board, and what is no workbook is refused", async () => {
  await drop({ "surat.pdf": Buffer.from("%PDF") });
  await page.getByRole("alert").getByText("tidak ada buku kerja Excel").waitFor();
  const rows = (low: number) => cityRows({ claimed: 700, low, high: 700 }).map((row) => [...row]);
  const sheets = [
    { name: "Kota Satu", rows: rows(650) },
    { name: "Kab Dua", rows: rows(480) },
  ];
  await drop({ "provinsi.xlsx": await writeXlsx({ sheets }) });
  await board().waitFor();
  expect(await cities()).toEqual(["Kabupaten Dua", "Kota Satu"]);
});

test("a thread a core checks them; where the browser allows none, the page itself does", async () => {
  const files = Object.fromEntries(
    ["A", "B", "C"].map((city) => [`Kota ${city}.xlsx`, readFileSync(sample("contoh-bersih.xlsx"))]),
  );
  const started: Worker[] = [];
  page.on("worker", (worker) => void started.push(worker));
  await drop(files);
  await board().waitFor();
  expect(started.length).toBe(Math.min(3, Number(await page.evaluate("navigator.hardwareConcurrency"))));
  await page.reload();
  await page.evaluate("delete globalThis.Worker");
  await drop(files);
  await board().waitFor();
  expect(await cities()).toEqual(["Kota A", "Kota B", "Kota C"]);
  expect(started).toHaveLength(Math.min(3, Number(await page.evaluate("navigator.hardwareConcurrency"))));
  expect(faults).toEqual([]);
});

test("a second pick while many are checked is refused, and the first goes on", async () => {
  const bytes = readFileSync(sample("rekap-274.xlsx"));
  await drop(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`Kota ${at}.xlsx`, bytes])));
  await page.getByRole("button", { name: "Batalkan" }).waitFor();
  await drop({ "lain.xlsx": bytes });
  await page.getByRole("alert").getByText("masih diperiksa").waitFor();
  await board().waitFor();
  expect(await cities()).toHaveLength(12);
});

test("a cancelled run shows what was read, and its verdict stays open", async () => {
  const bytes = readFileSync(sample("contoh-bersih.xlsx"));
  // Pressed the moment that it is there: forty workbooks may be done before a hand from outside comes to it.
  await page.evaluate(() => {
    const press = (): void => {
      const button = [...document.querySelectorAll("button")].find(({ innerText }) => innerText === "Batalkan");
      if (!button) return;
      watching.disconnect();
      button.click();
    };
    const watching = new MutationObserver(press);
    watching.observe(document.body, { childList: true, subtree: true });
  });
  await drop(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`Kota ${at}.xlsx`, bytes])));
  await board().waitFor();
  await page.getByText(/^Dibatalkan: \d+ buku kerja belum diperiksa/).waitFor();
  await expect(page.locator("main").textContent()).resolves.toContain("(Pratama ke atas): belum pasti");
});

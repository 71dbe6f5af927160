/** kla.html as a city officer has it: a file on a disk, opened by double-click, that asks for nothing. */
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import type { Browser, Page } from "playwright-core";
import { toCellRef } from "../../src/core/workbook";
import { readWorkbook } from "../../src/xlsx/read";
import { cityRows } from "../core/province/cities";
import { made } from "./built";
import { patience, startBrowser } from "./chromium";
import { artifacts, dropFromDisk, tellViolations } from "./page";
import { faultsIn } from "./paneSteps";

const file = join(made.addin, "kla.html");
const samples = join(import.meta.dirname, "../../assets/samples");

let browser: Browser;
let page: Page;
let asked: string[];
let faults: string[];

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(() => openPage());
afterEach(() => page.context().close());

/** The page in a browser of its own, in which that script runs first. */
async function openPage(first?: () => void): Promise<void> {
  [asked, faults] = [[], []];
  const context = await browser.newContext();
  if (first) await context.addInitScript(first);
  context.setDefaultTimeout(patience);
  await tellViolations(context, faults);
  context.on("weberror", (fault) => void faults.push(fault.error().message));
  context.on("request", (request) => void asked.push(request.url()));
  page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
}

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

test("a workbook that is dropped from a folder of the computer is checked", async () => {
  await dropFromDisk(page, join(samples, "rekap-274.xlsx"));
  await page.locator("#root").getByText("771,81").first().waitFor();
  expect(faults).toEqual([]);
});

test("it works with what Chrome 109 has, and says what to do in a browser that cannot run it at all", async () => {
  await page.context().close();
  await openPage(forgetWhatIsNewer);
  await choose("rekap-274.xlsx");
  await page.locator("#root").getByText("771,81").first().waitFor();
  await page.getByRole("tab", { name: /Temuan/ }).click();
  await page.getByRole("button", { name: /Jumlah tidak sesuai/ }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();

  await openPage(() => Object.assign(window, { Map: undefined }));
  await page.getByText("Chrome atau Edge versi 109 ke atas").waitFor();
});

/** Runs in the page: takes away what came to browsers after Chrome 109, the last one for Windows 7 and 8.1. */
function forgetWhatIsNewer(): void {
  const newer: readonly (readonly [owner: object, ...names: string[]])[] = [
    [Array.prototype, "toSorted", "toReversed", "toSpliced", "with"],
    [Object.getPrototypeOf(Uint8Array.prototype), "toSorted", "toReversed", "with"],
    [String.prototype, "isWellFormed", "toWellFormed"],
    [
      Set.prototype,
      "union",
      "intersection",
      "difference",
      "symmetricDifference",
      "isSubsetOf",
      "isSupersetOf",
      "isDisjointFrom",
    ],
    [ArrayBuffer.prototype, "transfer", "transferToFixedLength", "resize"],
    [Uint8Array.prototype, "toBase64", "toHex"],
    [Blob.prototype, "bytes"],
    [Response.prototype, "bytes"],
    [ReadableStream.prototype, "values"],
    [window, "Iterator"],
  ];
  const statics: typeof newer = [
    [Array, "fromAsync"],
    [Uint8Array, "fromBase64", "fromHex"],
    [Object, "groupBy"],
    [Map, "groupBy"],
    [Promise, "withResolvers", "try"],
    [URL, "canParse", "parse"],
    [AbortSignal, "any"],
    [RegExp, "escape"],
    [ReadableStream, "from"],
  ];
  for (const [owner, ...names] of [...newer, ...statics]) for (const name of names) Reflect.deleteProperty(owner, name);
}

test("a workbook with a cover opens at the table that was read", async () => {
  await choose("lembar-per-klaster.xlsx");
  await page.locator("#root").getByText("794").first().waitFor();
  const current = page.locator(".sheets button[aria-current=true]");
  await expect(current.textContent()).resolves.not.toContain("Sampul");
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

test("where a question's wording is our guess, its finding says so, and no other does", async () => {
  await choose("rekap-274.xlsx");
  await page.getByRole("tab", { name: /Temuan/ }).click();
  const details = page.locator(".details");
  const doubt = "Bunyi pertanyaan ini belum pasti";
  await page.getByText(/^Pertanyaan 1\.2h/).click();
  await expect(details.textContent()).resolves.not.toContain(doubt);
  await page.getByRole("button", { name: /Tanpa OPD/ }).click();
  await page.getByText(/^Pertanyaan 7\.2 \(perkawinan anak, butir kedua\) belum/).click();
  await details.getByText(doubt).waitFor();
});

test("a long sheet draws what is in sight, and scrolls only to a cell that is not", async () => {
  await choose("rekap-274.xlsx");
  await page.locator("#root").getByText("771,81").first().waitFor();
  const sheet = page.locator(".sheet");
  const scrolled = (): Promise<number> => sheet.evaluate(({ scrollTop }) => Math.round(scrollTop));
  const chosen = page.getByRole("gridcell", { selected: true });
  expect(Number(await sheet.getAttribute("aria-rowcount"))).toBeGreaterThan(300);
  const jump = page.locator("#root").getByText(/Nilai indikator 5 tertulis/);
  await page.getByRole("tab", { name: /Temuan/ }).click();
  await page.getByRole("button", { name: /Jumlah tidak sesuai/ }).click();
  await jump.first().click();
  await page.locator("#cell-103-4[aria-selected=true]").waitFor();
  const there = await scrolled();
  expect(await page.locator(".line").count()).toBeLessThan(60);
  expect(await chosen.evaluate(isInMiddle)).toBe(true);
  await page.locator("#cell-105-2").click();
  await page.locator("#cell-105-2[aria-selected=true]").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.locator("#cell-106-2[aria-selected=true]").waitFor();
  expect(await scrolled()).toBe(there);
  for (let pressed = 0; pressed < 4; pressed += 1) await page.keyboard.press("PageDown");
  await page.locator("#cell-186-2[aria-selected=true]").waitFor();
  expect(await scrolled()).toBeGreaterThan(there);
  expect(await page.locator(".line").count()).toBeLessThan(60);
});

/** Runs in the page: whether the cell stands in the middle third of what is seen of the sheet. */
function isInMiddle(cell: Element): boolean {
  const [frame, own] = [cell.closest(".sheet")?.getBoundingClientRect(), cell.getBoundingClientRect()];
  return frame !== undefined && Math.abs(frame.top + frame.height / 2 - own.top) < frame.height / 6;
}

test("a finding is a bar at its cell, a mark colours it until the marks are removed", async () => {
  await choose("rekap-274.xlsx");
  await page.getByRole("tab", { name: /Temuan/ }).click();
  const cell = page.locator("#cell-13-2");
  const colour = (): Promise<string> => cell.evaluate((one) => getComputedStyle(one).backgroundColor);
  const bar = (): Promise<string> => cell.evaluate((one) => getComputedStyle(one).borderLeftWidth);
  await cell.waitFor();
  expect([await bar(), await colour()]).toEqual(["4px", "rgba(0, 0, 0, 0)"]);
  await chooseMark(/^Tandai semua/);
  await page.locator("#cell-13-2.marked").getByText("(kesalahan, ditandai)").waitFor();
  expect(await colour()).toBe("rgb(247, 201, 199)");
  await chooseMark(/^Hapus tanda/);
  await page.getByText(/^Semua tanda dihapus/).waitFor();
  expect([await bar(), await colour()]).toEqual(["4px", "rgba(0, 0, 0, 0)"]);
});

test.each([
  { width: 320, height: 640, sheet: 5 * 28 },
  { width: 640, height: 400, sheet: 5 * 28 },
  { width: 512, height: 320, sheet: 4 * 28 },
])("at $width x $height the pane has its room and the sheet shows some rows", async ({ sheet, ...size }) => {
  await page.setViewportSize(size);
  await choose("rekap-274.xlsx");
  await page.locator("#root").getByText("771,81").first().waitFor();
  const pane = await page.locator("#root .pane").boundingBox();
  expect(pane?.height).toBeGreaterThan(size.height * 0.75);
  await page.getByRole("button", { name: "Laporan dan buku kerja baru" }).click();
  expect(await page.getByRole("menuitem").last().evaluate(isOnTop)).toBe(true);
  await page.keyboard.press("Escape");
  const unfold = page.getByRole("button", { name: "Lihat lembar" });
  if (await unfold.isVisible()) await unfold.click();
  const box = await page.locator(".sheet").boundingBox();
  expect(box?.height).toBeGreaterThan(sheet);
  expect(await page.locator("#cell-3-0[aria-selected=true]").evaluate(isInSheet)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true);
});

/** Runs in the page: whether nothing covers or cuts the middle of the element. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

/** Runs in the page: whether the cell can be seen whole in its sheet. */
function isInSheet(cell: Element): boolean {
  const [frame, own] = [cell.closest(".sheet")?.getBoundingClientRect(), cell.getBoundingClientRect()];
  return frame !== undefined && own.top >= frame.top && own.bottom <= frame.bottom;
}

async function chooseMark(item: RegExp): Promise<void> {
  await page.getByRole("button", { name: "Tanda dan lembar" }).click();
  await page.getByText(item).click();
}

test("marks go into a copy; the file stays as it is", async () => {
  await choose("rekap-274.xlsx");
  await page.getByRole("tab", { name: /Temuan/ }).click();
  await chooseMark(/^Tandai semua/);
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
  await page.locator("#root").getByText("750").first().waitFor();
  const cell = async () =>
    toCellRef("", /[A-Z]+\d+$/.exec((await page.locator(".cellbar strong").textContent()) ?? "")?.[0] ?? "");
  const before = await cell();
  await page.getByRole("grid").focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
  expect(await cell()).toEqual(before && { ...before, row: before.row + 2, column: before.column + 1 });
  expect(before).not.toBeNull();
});

test("who types into a cell is told where to, and Ctrl+End goes to the last cell", async () => {
  await choose("contoh-bersih.xlsx");
  await page.locator("#root").getByText("750").first().waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+End");
  const last = await page.locator(".cellbar strong").textContent();
  await page.keyboard.press("ArrowDown");
  expect(await page.locator(".cellbar strong").textContent()).toBe(last);
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.keyboard.press("5");
  const alert = page.getByRole("alert");
  await alert.getByText("Perbaiki isinya di Excel").waitFor();
  await alert.getByRole("button", { name: "Tutup" }).click();
  await alert.waitFor({ state: "detached" });
});

test("help and privacy are in the page itself, begin at their top, and close by Escape", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole("button", { name: "Bantuan" }).click();
  const help = page.getByRole("dialog");
  await help.getByText("tidak dikirim ke mana pun").waitFor();
  expect(await help.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await keepPicture("help");
  expect(await faultsIn(page.mainFrame(), [])).toEqual([]);
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "detached" });
  await choose("contoh-bersih.xlsx");
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  await page.getByRole("menuitem", { name: "Bantuan dan privasi" }).click();
  await help.waitFor();
});

test("the report's sheets are made, shown and in the copy, and gone again by one press", async () => {
  await choose("contoh-bersih.xlsx");
  await page.getByRole("button", { name: "Buat lembar laporan" }).click();
  await page.getByRole("navigation").getByText("Laporan KLA").waitFor();
  expect(await page.locator(".cellbar strong").textContent()).toMatch(/Laporan KLA.*A1/);
  const { copy } = await saved(() => page.getByRole("button", { name: "Simpan salinan" }).click());
  const names = (await readWorkbook(copy, "")).sheets.map(({ name }) => name);
  expect(names.slice(-4)).toEqual(["Laporan KLA", "Temuan KLA", "Rencana KLA", "OPD KLA"]);
  await page.getByRole("button", { name: "Hapus lembar laporan" }).click();
  await page.getByText("File asli tidak diubah.").waitFor();
});

test.each([
  ["Simpan laporan (.html)", "rekap-274 (laporan).html", /<title>Laporan KLA: rekap-274.xlsx/],
  ["Simpan daftar temuan (.csv)", "rekap-274 (temuan).csv", /No;Tingkat;Status/],
  ["Simpan salinan dengan lembar laporan (.xlsx)", "rekap-274 (laporan).xlsx", /^PK/],
  ["Buku kerja tahun depan dari isian ini (.xlsx)", "rekap-274 (tahun depan).xlsx", /^PK/],
])("%s hands out %s", async (item, name, content) => {
  await choose("rekap-274.xlsx");
  await page.locator("#root").getByText("771,81").first().waitFor();
  const { copy, named } = await saved(() => chooseMore(item));
  expect(named).toBe(name);
  expect(new TextDecoder().decode(copy.slice(0, 5000))).toMatch(content);
});

test("an empty workbook can be had before any file is opened, and opens again", async () => {
  const { copy, named } = await saved(() => page.getByRole("button", { name: /^Buat yang kosong/ }).click());
  expect(named).toBe("Buku kerja KLA kla-2024.xlsx");
  expect((await readWorkbook(copy, "")).sheets[0]?.name).toBe("Rekap");
});

test("what a move would change is shown before the new workbook is written", async () => {
  await choose("rekap-274.xlsx");
  await page.locator("#root").getByText("771,81").first().waitFor();
  await chooseMore("Pindahkan ke instrumen lain …");
  await page.getByText("bukan buku kerja yang berisi nilai").waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Pilih file instrumen …" }).click(),
  ]);
  await chooser.setFiles(join(import.meta.dirname, "../../assets/instruments/kla-2024.json"));
  await page.getByText("273 dari 274 isian mendapat tempat").waitFor();
  await page.getByRole("cell", { name: "sudah terisi baris lain" }).waitFor();
  await keepPicture("move");
  const { copy, named } = await saved(() => page.getByRole("button", { name: "Simpan buku kerja baru" }).click());
  expect(named).toBe("rekap-274 (kla-2024).xlsx");
  expect((await readWorkbook(copy, "")).sheets).toHaveLength(9);
  await page.getByRole("grid").waitFor();
});

test("last year's workbook is chosen from the summary, compared with, and left out again", async () => {
  await choose("lembar-per-klaster.xlsx");
  await page.getByRole("button", { name: /^Verifikasi: 688/ }).click();
  await page.getByText("Nilai verifikasi").first().waitFor();
  await page.getByRole("button", { name: /^Ringkasan/ }).click();
  await choose("rekap-274.xlsx");
  await page.getByRole("button", { name: "Bandingkan dengan tahun lalu atau verifikasi" }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Buku kerja tahun lalu …" }).click(),
  ]);
  await chooser.setFiles(join(samples, "lembar-per-klaster.xlsx"));
  await page.getByRole("alert").getByText("lembar-per-klaster.xlsx milik Kota Candra").waitFor();
  const rows = cityRows({ title: "KOTA ARUNIKA", claimed: 700, low: 600, high: 650 });
  const [again] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Buku kerja tahun lalu …" }).click(),
  ]);
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: "Rekap", rows: rows.map((row) => [...row]) }] }));
  await again.setFiles({ name: "em-2023.xlsx", mimeType: "", buffer });
  await page.getByText("Dari 700 (em-2023.xlsx) menjadi 771,81: naik 71,81 poin.").waitFor();
  await keepPicture("years");
  await page.getByRole("button", { name: "Lepas" }).click();
  await page.getByText(/^Buku kerja ini tidak memuat nilai verifikasi/).waitFor();
  expect(asked).toEqual([pathToFileURL(file).href]);
});

/** Opens the sample and settles one of its findings, which the copy does not hold yet. */
async function settleOne(): Promise<void> {
  await choose("rekap-274.xlsx");
  await page.getByRole("tab", { name: /Temuan/ }).click();
  await page.getByRole("button", { name: /Jumlah tidak sesuai/ }).click();
  await page
    .locator("#root")
    .getByText(/Nilai indikator 5 tertulis/)
    .first()
    .click();
  await page.getByRole("button", { name: /^Selesai karena/ }).click();
  await page.locator(".settle input").last().fill("sudah dicek");
  await page.locator(".settle").getByRole("button").first().click();
  await page.getByText(/13 temuan · 1 selesai/).waitFor();
}

test("changes that no copy holds are asked about before another file takes their place", async () => {
  await settleOne();
  const asked = page.getByRole("alertdialog");
  await choose("contoh-bersih.xlsx");
  await asked.waitFor();
  await keepPicture("leaving");
  await page.getByRole("button", { name: "Batal" }).click();
  await asked.waitFor({ state: "detached" });
  await page.getByText(/13 temuan · 1 selesai/).waitFor();
  await choose("contoh-bersih.xlsx");
  const { named } = await saved(() => page.getByRole("button", { name: "Simpan salinan, lalu lanjut" }).click());
  expect(named).toBe("rekap-274 (diperiksa).xlsx");
  await page.locator("#root").getByText("750").first().waitFor();
  await choose("rekap-274.xlsx");
  await page.locator("#root").getByText("771,81").first().waitFor();
});

test("a finding is settled with a reason, which stands on a sheet of the copy and is read again from it", async () => {
  await settleOne();
  const { copy } = await saved(() => page.getByRole("button", { name: "Simpan salinan" }).click());
  const notes = (await readWorkbook(copy, "")).sheets.at(-1);
  expect([notes?.name, notes?.rows.flat().includes("sudah dicek")]).toEqual(["Catatan KLA", true]);
  await chooseBytes("lagi.xlsx", copy);
  await page.getByText(/13 temuan · 1 selesai/).waitFor();
});

const looks = [
  { width: 1280, colorScheme: "light", forcedColors: "none" },
  { width: 1280, colorScheme: "dark", forcedColors: "none" },
  { width: 1280, colorScheme: "dark", forcedColors: "active" },
  { width: 320, colorScheme: "light", forcedColors: "none" },
  { width: 320, colorScheme: "dark", forcedColors: "none" },
  { width: 320, colorScheme: "dark", forcedColors: "active" },
] as const;

test.each(looks)("nothing is cut or unreadable at $width pixels, $colorScheme, forced $forcedColors", async (look) => {
  const { width, ...media } = look;
  await page.emulateMedia(media);
  await page.locator(`html[data-look="${media.colorScheme}"]`).waitFor();
  await page.setViewportSize({ width, height: 720 });
  const name = `${width}-${look.forcedColors === "active" ? "forced" : look.colorScheme}`;
  expect(await faultsIn(page.mainFrame(), [])).toEqual([]);
  await keepPicture(`first-${name}`);
  await choose("rekap-274.xlsx");
  await page.locator("#root").getByText("771,81").first().waitFor();
  await page.getByRole("tab", { name: /Temuan/ }).click();
  await page.locator(".virtual .finding").first().click();
  await keepPicture(`open-${name}`);
  expect(await faultsIn(page.mainFrame(), [])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

async function saved(act: () => Promise<void>): Promise<{ copy: Uint8Array; named: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { copy: new Uint8Array(readFileSync(await download.path())), named: download.suggestedFilename() };
}

async function chooseMore(item: string): Promise<void> {
  await page.getByRole("button", { name: "Laporan dan buku kerja baru" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

async function chooseBytes(name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: /^Buka file lain/ }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

async function keepPicture(name: string): Promise<void> {
  mkdirSync(join(artifacts, "page"), { recursive: true });
  await page.screenshot({ path: join(artifacts, "page", `${name}.png`) });
}

test("the first screen opens a sample, which is part of the page", async () => {
  await page.getByRole("button", { name: "Buka contoh (kota rekaan)" }).click();
  await page.getByRole("heading", { name: "contoh KLA.xlsx" }).waitFor();
  await page.locator("#root").getByText("794").first().waitFor();
  expect(asked.filter((address) => !address.startsWith("data:"))).toEqual([pathToFileURL(file).href]);
});

test("fixes follow the filters of the findings, there and on their own page", async () => {
  await choose("rekap-274.xlsx");
  await page.getByRole("tab", { name: /Temuan/ }).click();
  await page.getByText("6 dapat diperbaiki otomatis · 117 usulan").waitFor();
  await page.getByRole("searchbox").fill("spasi");
  await page.getByRole("button", { name: /^3 dapat diperbaiki otomatis$/ }).click();
  await page.getByText(/^3 menurut saringan, dari 123/).waitFor();
  await page.getByText("␣").first().waitFor();
  await page.getByRole("button", { name: "Hapus saringan" }).click();
  await page.getByText(/^Usulan · Ejaan OPD/).waitFor();
});

test("a deadline that has passed is remarked on, one to come is not", async () => {
  await choose("rekap-274.xlsx");
  await page.getByRole("tab", { name: "Tugas" }).click();
  await page.getByRole("button", { name: "Menurut OPD" }).click();
  const remark = page.getByText(/^Tenggat ini sudah lewat/);
  await page.getByLabel("Tenggat").fill("2020-01-01");
  await remark.waitFor();
  await page.getByLabel("Tenggat").fill("2999-01-01");
  await remark.waitFor({ state: "detached" });
});

test("what is dropped and cannot be read is said, also where the open file would be asked about", async () => {
  await settleOne();
  await page.evaluate(() => {
    const data = new DataTransfer();
    const item = {
      webkitGetAsEntry: () => ({ isDirectory: true }),
      getAsFileSystemHandle: () => Promise.reject(new Error("hilang")),
    };
    Object.defineProperty(data, "items", { value: [item] });
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await page.getByRole("alert").getByText("hilang").waitFor();
  expect(await page.getByRole("alertdialog").count()).toBe(0);
  expect(faults).toEqual([]);
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

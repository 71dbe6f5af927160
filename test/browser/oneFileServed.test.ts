/** kla.html from a server: it installs as an app, works without network, and says when a newer version lies ready. */
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { Browser, Page } from "playwright-core";
import { made, serveFolder } from "./built";
import { patience, startBrowser } from "./chromium";
import { tellViolations } from "./page";

const home = mkdtempSync(join(tmpdir(), "kla-served-"));
const names = ["kla.html", "kla-app.json", "kla-worker.js"];
let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serveFolder>>;
const faults: string[] = [];

beforeAll(async () => {
  for (const name of names) copyFileSync(join(made.addin, name), join(home, name));
  browser = await startBrowser();
  server = await serveFolder(home);
  const context = await browser.newContext();
  context.setDefaultTimeout(patience);
  await tellViolations(context, faults);
  page = await context.newPage();
  await page.goto(`${server.address}/kla.html`);
});
afterAll(async () => {
  await browser.close();
  server.stop();
  rmSync(home, { recursive: true });
});

/** Another page of the same folder, as a release brings it. */
function release(title: string): void {
  for (const [name, from, to] of [
    ["kla.html", "<title>Pemeriksa KLA</title>", `<title>${title}</title>`],
    ["kla-worker.js", "kla-page-", "kla-page-2"],
  ] as const)
    writeFileSync(join(home, name), readFileSync(join(home, name), "utf8").replace(from, to));
}

const open = () => page.getByRole("button", { name: "Pilih file .xlsx" });

test("its manifest is one that a browser installs", async () => {
  const session = await page.context().newCDPSession(page);
  const { url, errors } = await session.send("Page.getAppManifest");
  expect([url, errors]).toEqual([`${server.address}/kla-app.json`, []]);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});

test("without network it opens and checks, and nothing else of the server is taken over", async () => {
  // While it is still being activated it answers nothing.
  const state = "navigator.serviceWorker.getRegistration('kla.html').then((one) => one?.active?.state === 'activated')";
  await page.waitForFunction(state);
  await page.context().setOffline(true);
  await page.reload();
  await open().waitFor();
  await expect(page.goto(`${server.address}/`)).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
  await page.context().setOffline(false);
});

test("a newer version waits until its user says so", async () => {
  await page.goto(`${server.address}/kla.html`);
  release("Pemeriksa KLA 2");
  await page.reload();
  await page.getByText("Versi baru halaman ini sudah siap").waitFor();
  await expect(page.title()).resolves.toBe("Pemeriksa KLA");
  await page.getByRole("button", { name: "Muat ulang" }).click();
  await page.waitForFunction("document.title === 'Pemeriksa KLA 2'");
  await open().waitFor();
  expect(faults).toEqual([]);
});

test("a folder of evidence is gone through by the browser's own handles, folders within folders", async () => {
  const cell = "Klaster 4/SK SRA 2025.pdf; foto rapat.jpg";
  const rows = [
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
    [19, "Sekolah Ramah Anak", 51, 40, cell],
  ];
  writeFileSync(join(home, "isian.xlsx"), await writeXlsx({ sheets: [{ name: "Isian", rows }] }));
  await page.goto(`${server.address}/kla.html`);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const within = await root.getDirectoryHandle("Klaster 4", { create: true });
    for (const [folder, name] of [
      [within, "SK SRA 2025.pdf"],
      [root, "lain.pdf"],
    ] as const) {
      const file = await folder.getFileHandle(name, { create: true });
      const writing = await file.createWritable();
      await writing.write(name);
      await writing.close();
    }
    // The system's own dialogue is all that a test cannot press; what it answers with is the real thing.
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), open().click()]);
  await chooser.setFiles(join(home, "isian.xlsx"));
  await page.getByRole("button", { name: /^Didukung/ }).click();
  await page.getByRole("button", { name: "Pilih folder" }).click();
  const folder = page.locator("section.folder");
  await folder.getByText("foto rapat.jpg").waitFor({ state: "attached" });
  await expect(folder.textContent()).resolves.not.toContain("SK SRA 2025.pdf");
});

test("a server that hands out the page alone has a page and no app", async () => {
  const alone = mkdtempSync(join(tmpdir(), "kla-alone-"));
  cpSync(join(made.addin, "kla.html"), join(alone, "kla.html"));
  const other = await serveFolder(alone);
  await page.goto(`${other.address}/kla.html`);
  await open().waitFor();
  other.stop();
  rmSync(alone, { recursive: true });
});

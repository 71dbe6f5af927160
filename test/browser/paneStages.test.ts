/** Where there is no workbook to check, and where there is a very large one. */
import { writeXlsx } from "hucre/xlsx";
import shipped from "../../assets/instruments/kla-2024.json";
import { useWorkbench } from "./page";
import { check, keepInAllLooks, listenToConsole, openTab, paneOf } from "./paneSteps";

jest.setTimeout(120_000);

const bench = useWorkbench({ pane: null });

/** Runs in every page before its own scripts: what `klaOffice` promises has been meddled with when it comes. */
function meddle(kind: string): void {
  let real: Promise<unknown> | undefined;
  const wait = window.setTimeout.bind(window);
  // The pane loses patience after ten seconds.
  if (kind === "waiting")
    Object.assign(window, { setTimeout: (run: () => void, time?: number) => (time === 10_000 ? 0 : wait(run, time)) });
  Object.defineProperty(window, "klaOffice", {
    get: () => real,
    set: (promise: Promise<unknown>) => {
      real = promise.then(async (source) => {
        await Office.onReady();
        if (kind !== "old") Office.onReady = () => new Promise(() => undefined);
        else {
          Object.defineProperty(Office.context.requirements, "isSetSupported", { value: () => false });
        }
        return source;
      });
    },
  });
}

test.each([
  ["old", /Excel ini belum cukup baru.*Excel 2021/s],
  ["waiting", /Menyambung ke Excel/],
  ["silent", /Excel belum menjawab.*tutup panel ini lalu buka lagi/s],
])("says what to do when Excel is %s", async (kind, sentence) => {
  await bench.reopen({ choices: { width: "320" } });
  const { page } = bench;
  await page.addInitScript(meddle, kind);
  await page.reload();
  const pane = await paneOf(bench);
  await pane.locator("main", { hasText: sentence }).waitFor({ timeout: 20_000 });
  expect(await pane.locator("main > *").getAttribute("role")).toBe(kind === "waiting" ? "status" : "alert");
  await keepInAllLooks(page, pane, `stage-${kind}`);
});

test("opened in a plain browser, it says where it belongs", async () => {
  const page = await bench.page.context().newPage();
  await page.goto(new URL("taskpane.html", bench.page.url()).href);
  await page.getByText("Halaman ini bekerja di dalam Excel").waitFor({ timeout: 30_000 });
  await page.getByRole("button", { name: "English" }).click();
  await page.getByText("This page works inside Excel").waitFor();
  await page.setViewportSize({ width: 320, height: 700 });
  await keepInAllLooks(page, page.mainFrame(), "stage-elsewhere");
});

test("ten thousand findings scroll smoothly, and a few dozen rows stand for them", async () => {
  const said = listenToConsole(bench.page);
  const [first] = shipped.clusters;
  const [indicator] = first?.indicators ?? [];
  const heading = ["Klaster", "Indikator", "Pertanyaan", "Nilai Max", "Nilai Evaluasi", "Sumber Data"];
  const row = (_: unknown, at: number): (string | number)[] => [
    ...[first?.name.id ?? "", indicator?.name.id ?? "", `Pertanyaan 2${"abcdefg"[at % 7]}`, 1, 5 + at, "Bappeda"],
  ];
  const rows = [heading, ...Array.from({ length: 10_000 }, row)];
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: "Rekap", rows }] }));
  await bench.page.setInputFiles("#chosen", { name: "besar.xlsx", mimeType: "", buffer });
  await bench.page.locator("#file", { hasText: "besar.xlsx" }).waitFor();
  const pane = await paneOf(bench);
  await check(pane);
  expect(
    Number(/\d[\d.]*/.exec((await pane.locator("#tab-findings").textContent()) ?? "")?.[0].replace(".", "")),
  ).toBeGreaterThan(9_000);
  await openTab(pane, "findings");
  const list = pane.locator(".virtual > li");
  await list.first().waitFor();
  expect(await list.count()).toBeLessThan(60);
  const slowest = await pane.evaluate(scrollThrough);
  console.info(`Slowest frame while scrolling through ten thousand findings: ${Math.round(slowest)} ms.`);
  expect(slowest).toBeLessThan(500);
  expect(await list.count()).toBeLessThan(60);
  await pane.locator(`[aria-posinset]`).first().waitFor();
  expect(said).toEqual([]);
});

/** The longest time between two frames, in milliseconds. */
async function scrollThrough(): Promise<number> {
  let slowest = 0;
  let last = performance.now();
  for (let step = 0; step < 60; step++) {
    window.scrollBy(0, 3000);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    slowest = Math.max(slowest, now - last);
    last = now;
  }
  return slowest;
}

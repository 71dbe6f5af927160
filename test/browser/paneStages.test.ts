/** Where there is no workbook to check, and where there is a very large one. */
import { writeXlsx } from "hucre/xlsx";
import shipped from "../../assets/instruments/kla-2024.json";
import { ask, goTo, useWorkbench } from "./page";
import { checked, keepInAllLooks, listenToConsole, openTab, paneOf } from "./paneSteps";

const bench = useWorkbench({ pane: null, choices: { width: "320" } });

/** Runs in every page before its own scripts: what `klaOffice` promises has been meddled with when it comes. */
function meddle(kind: string): void {
  let real: Promise<unknown> | undefined;
  const wait = window.setTimeout.bind(window);
  // The pane loses patience after ten seconds; here it never does, or at once.
  const patient = (run: () => void, time?: number): number => {
    if (time !== 10_000) return wait(run, time);
    return kind === "waiting" ? 0 : wait(run, 0);
  };
  Object.assign(window, { setTimeout: patient });
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
  const { page } = bench;
  await page.addInitScript(meddle, kind);
  await page.reload();
  const pane = await paneOf(bench);
  await pane.locator("main", { hasText: sentence }).waitFor();
  expect(await pane.locator("main > *").getAttribute("role")).toBe(kind === "waiting" ? "status" : "alert");
  await keepInAllLooks(page, pane, `stage-${kind}`);
});

test("opened in a plain browser, it says where it belongs", async () => {
  const page = await bench.page.context().newPage();
  await page.goto(new URL("taskpane.html", bench.page.url()).href);
  await page.getByText("Halaman ini bekerja di dalam Excel").waitFor();
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  await page.getByRole("menuitem", { name: "English" }).click();
  await page.getByText("This page works inside Excel").waitFor();
  await page.setViewportSize({ width: 320, height: 700 });
  await keepInAllLooks(page, page.mainFrame(), "stage-elsewhere");
});

test("a few dozen rows stand for ten thousand findings, wherever the list is scrolled to", async () => {
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
  await checked(pane);
  expect(
    Number(/\d[\d.]*/.exec((await pane.locator("#tab-findings").textContent()) ?? "")?.[0].replace(".", "")),
  ).toBeGreaterThan(9_000);
  await openTab(pane, "findings");
  const list = pane.locator(".virtual > li");
  await list.first().waitFor();
  // A group of thousands is unfolded: the first alone is so by itself.
  await pane.locator(".group button[aria-expanded=true]").click();
  await pane
    .locator(".group button", { has: pane.locator(".numbers", { hasText: /^\d+\.\d{3}/ }) })
    .first()
    .click();
  expect(await list.count()).toBeLessThan(60);
  const { most, reached } = await pane.evaluate(scrollThrough);
  expect(most).toBeLessThan(60);
  expect(reached).toBeGreaterThan(1_000);
  // The finding of a cell far down is brought into sight whole, though none of the rows before it has been measured.
  for (const cell of ["C9001", "C40", "C5003"]) {
    await goTo(bench.page, cell);
    const here = pane.locator('[aria-current="true"]', { hasText: cell });
    await here.waitFor();
    const isWhole = (): Promise<boolean> => here.evaluate(isInSight);
    expect(await ask(pane, isWhole, (value) => value)).toBe(true);
  }
  expect(said).toEqual([]);
});

/** True when the whole element stands within what scrolls around it. */
function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const around = element.closest(".scroller")?.getBoundingClientRect();
  return around !== undefined && top >= around.top - 1 && bottom <= around.bottom + 1;
}

/** Scrolls down sixty times; the most rows that stood there at once, and the place in the list of the last that came. */
async function scrollThrough(): Promise<{ most: number; reached: number }> {
  let most = 0;
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let step = 0; step < 60; step++) {
    document.querySelector(".scroller")?.scrollBy(0, 3000);
    await frame();
    most = Math.max(most, document.querySelectorAll(".virtual > li").length);
  }
  await frame();
  const places = [...document.querySelectorAll("[aria-posinset]")].map((row) =>
    Number(row.getAttribute("aria-posinset")),
  );
  return { most, reached: Math.max(0, ...places) };
}

/** By keyboard only: round the workbench by F6, out of the grid by Escape, and from opening a file to a copied WhatsApp text. */
import type { Frame, Page } from "playwright-core";
import { becomes, goTo, sample, useWorkbench } from "./page";
import { faultsIn, openMenu } from "./paneSteps";

// One page for all: no test leaves anything that the next one meets, and the two that change the language come last.
const bench = useWorkbench({ pane: null, isShared: true });

const place = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (document.querySelector("#grid-part")?.contains(activeElement)) return "grid";
    return document.querySelector("#pane-part")?.contains(activeElement) ? "pane" : (activeElement?.id ?? "");
  });

const within = (pane: Frame): Promise<string> => pane.evaluate(() => document.activeElement?.id ?? "");

test("F6 goes round bar, grid and pane, and back with Shift", async () => {
  const { page } = bench;
  await bench.addin();
  await page.locator("#open").focus();
  const round: string[] = [];
  for (const key of ["F6", "F6", "F6", "Shift+F6", "Shift+F6"]) {
    await page.keyboard.press(key);
    round.push(await place(page));
  }
  expect(round).toEqual(["grid", "pane", "open", "pane", "grid"]);
});

test("Escape leaves the grid, but first what is being typed", async () => {
  const { page } = bench;
  await bench.addin();
  await goTo(page, "E7");
  await page.keyboard.type("12");
  await page.keyboard.press("Escape");
  expect(await place(page)).toBe("grid");
  await page.keyboard.press("Escape");
  expect(await place(page)).toBe("pane");
});

test("the first Tab stops skip to the workbook and to the pane", async () => {
  const { page } = bench;
  await bench.addin();
  await page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
  );
  await page.locator("#skip-pane").focus();
  await page.keyboard.press("Enter");
  expect(await place(page)).toBe("pane");
  await page.locator("#skip-grid").focus();
  await page.keyboard.press("Enter");
  expect(await place(page)).toBe("grid");
});

test("what is being typed is in its cell once the pane has the keyboard", async () => {
  const { page } = bench;
  const pane = await bench.addin();
  await goTo(page, "E7");
  await page.keyboard.type("0.25");
  await pane.locator("button").first().focus();
  await becomes(pane, "E7", 0.25);
});

test("axe finds nothing of ours on the page; what it finds in the grid is Univer's", async () => {
  const { page } = bench;
  await bench.addin();
  const faults = await faultsIn(page.mainFrame(), [["#grid"], ["#pane"]]);
  expect(faults).toEqual([]);
});

/** What axe finds in the grid, which is Univer's own: known by name, so that a new one is seen. */
const faultsOfUniver = [
  "aria-allowed-attr",
  "aria-command-name",
  "aria-roles",
  "button-name",
  "label",
  "landmark-unique",
  "tabindex",
];

test("axe finds nothing in Univer's grid but what is known of it", async () => {
  const { page } = bench;
  await bench.addin();
  const all = await faultsIn(page.mainFrame(), [["#pane"]]);
  const names = new Set(all.map((fault) => fault.split(":")[0] ?? ""));
  // One of them comes and goes with what Univer has drawn by then; none beside them is let pass.
  expect([...names].filter((name) => !faultsOfUniver.includes(name))).toEqual([]);
  expect(names.size).toBeGreaterThan(faultsOfUniver.length / 2);
});

test("from opening a file to a text for WhatsApp without a mouse", async () => {
  const { page } = bench;
  await bench.addin();
  const asked = page.waitForEvent("filechooser");
  await page.locator("#open").press("Enter");
  await (await asked).setFiles(sample("lembar-per-klaster.xlsx"));
  // The tests before have typed into the first workbook.
  await page.locator("#leave").waitFor();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("#file", { hasText: "lembar-per-klaster.xlsx" }).waitFor();
  const pane = await bench.addin();
  await pane.getByRole("tablist").waitFor();
  await page.locator("#open").focus();
  await page.keyboard.press("Shift+F6");
  await pressUntil(page, "Tab", async () => (await within(pane)) === "tab-summary");
  await page.keyboard.press("End");
  await pane.locator("#tab-tasks[aria-selected=true]").waitFor();
  await pane.locator(".tasks .chip").first().waitFor();
  await pressUntil(page, "Tab", () => focused(pane, "Menurut OPD"));
  await page.keyboard.press("Enter");
  await pane.locator(".office-head").first().waitFor();
  await pressUntil(page, "Tab", () => pane.evaluate(() => document.activeElement?.className === "office-head"));
  await page.keyboard.press("Enter");
  await pressUntil(page, "Tab", () => focused(pane, "Salin untuk WhatsApp"));
  await page.keyboard.press("Enter");
  await pane.locator(".notice.good", { hasText: "disalin" }).waitFor();
  const copied = await pane.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Yth\. \*.+\*,\n/);
  expect(copied).toContain("data dukung KLA");
});

test("the names of KLA formulas are shown while one is typed, with what they do, in the page's language", async () => {
  const { page } = bench;
  await bench.addin();
  await goTo(page, "H5");
  await page.keyboard.type("=KLA.GA");
  await page.getByText("Poin yang kurang sampai semua sumber menyebutnya predikat berikutnya").waitFor();
  await page.keyboard.type("P(");
  await page.getByText("KLA.GAP([score],[tier])").or(page.getByText("[tier]")).first().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.check('input[name="language"][value="en"]', { force: true });
  await goTo(page, "H5");
  await page.keyboard.type("=KLA.GA");
  await page.getByText("Tells how many points are missing until every source calls it the next tier").waitFor();
});

test("on a first visit the sample is checked already, and page and pane have one switch of language", async () => {
  await bench.reopen({ isFirstVisit: true });
  const { page } = bench;
  const pane = await bench.addin();
  await pane.getByRole("tablist").waitFor();
  await openMenu(pane);
  expect(await pane.getByRole("menuitem", { name: /English|Bahasa/ }).count()).toBe(0);
  await page.check('input[name="language"][value="en"]', { force: true });
  await pane.locator('html[lang="en"]').waitFor();
  expect(await pane.getByRole("tab").allTextContents()).toEqual([
    "Summary",
    expect.stringMatching(/^Findings/),
    "Tasks",
  ]);
});

const focused = (pane: Frame, words: string): Promise<boolean> =>
  pane.evaluate((wanted) => document.activeElement?.textContent === wanted, words);

/** Presses the key until that is so; more stops than this no keyboard user would go through. */
async function pressUntil(page: Page, key: string, isSo: () => Promise<boolean>, most = 14): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    if (await isSo()) return;
    await page.keyboard.press(key);
  }
  expect(await isSo()).toBe(true);
}

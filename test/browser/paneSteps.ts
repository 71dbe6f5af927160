/** What the tests of the pane do again and again in the browser: open it, look at it, and hold it to what everybody can use. */
import { join } from "node:path";
import { mkdirSync, readFileSync } from "node:fs";
import type axeCore from "axe-core";
import type { Frame, Page } from "playwright-core";
import { artifacts, root, takesPictures } from "./page";
import type { Workbench } from "./page";

declare global {
  interface Window {
    axe: typeof axeCore;
    /** Ends what `holdBack` began, and sends what waited. */
    letGo: () => void;
  }
}

export type Language = "id" | "en";

const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const pictures = join(artifacts, "pane");

/** What a page or frame writes to the console as an error or warning; what Office.js itself says is not ours. */
export function listenToConsole(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    if (message.location().url.includes("/office-js/")) return;
    said.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  return said;
}

/** The pane in that language, once it knows the workbook. */
export async function paneOf(bench: Workbench, language: Language = "id"): Promise<Frame> {
  const pane = await bench.addin();
  await pane.locator("h1").waitFor();
  await speak(bench.page, pane, language);
  return pane;
}

/** By the page's one switch; a pane that stands alone has it in its menu. */
async function speak(page: Page, pane: Frame, language: Language): Promise<void> {
  if ((await pane.locator("html").getAttribute("lang")) === language) return;
  if (pane === page.mainFrame()) {
    await openMenu(pane);
    await pane.getByRole("menuitem", { name: /^(English|Bahasa Indonesia)$/ }).click();
  } else await page.locator(`input[name="language"][value="${language}"]`).check({ force: true });
  await pane.locator(`html[lang="${language}"]`).waitFor();
}

export const openMenu = (pane: Frame): Promise<void> => pane.getByRole("button", { name: "Menu", exact: true }).click();

/** Chooses from the menu at the top. */
export async function chooseFromMenu(pane: Frame, name: RegExp | string): Promise<void> {
  await openMenu(pane);
  await pane.getByRole("menuitem", { name }).or(pane.getByRole("menuitemcheckbox", { name })).click();
}

/** Chooses from the menu of marks. */
export async function mark(pane: Frame, name: RegExp | string): Promise<void> {
  await button(pane, /^(Tanda dan lembar|Marks and sheet)$/).click();
  await pane.getByRole("menuitem", { name }).click();
}

export const button = (pane: Frame, name: RegExp | string) => pane.getByRole("button", { name });

/** Requests to Excel wait until the function given back is called. */
export async function holdBack(pane: Frame): Promise<() => Promise<void>> {
  await pane.evaluate(() => {
    const { parent } = window;
    const post = parent.postMessage;
    const waiting: unknown[][] = [];
    parent.postMessage = (...message: unknown[]) => void waiting.push(message);
    window.letGo = () => {
      parent.postMessage = post;
      for (const message of waiting) Reflect.apply(post, parent, message);
    };
  });
  return () => pane.evaluate(() => window.letGo());
}

/** Checks the workbook and waits for the result. */
export async function check(pane: Frame): Promise<void> {
  await button(pane, /^(Periksa buku kerja|Check the workbook)$/).click();
  await checked(pane);
}

/** Waits for the result of a workbook that was opened, which is checked at once. */
export async function checked(pane: Frame): Promise<void> {
  await pane.getByRole("tablist").waitFor();
}

/** Opens one of the three tabs and waits for what it holds. */
export async function openTab(pane: Frame, tab: "summary" | "findings" | "tasks"): Promise<void> {
  await pane.locator(`#tab-${tab}`).click();
  const first = { summary: ".cards", findings: ".filter-line", tasks: ".tasks .chips" }[tab];
  await pane.locator(`#tabpanel ${first}`).first().waitFor();
}

/** Opens the list of fixes. */
export async function openFixes(pane: Frame): Promise<void> {
  await openTab(pane, "findings");
  await pane.locator(".fix-line").click();
  await pane.locator(".fix").first().waitFor();
}

/** Opens the tables as they were read. */
export async function openTables(pane: Frame): Promise<void> {
  await chooseFromMenu(pane, /^(Tabel & kolom|Tables & columns)$/);
  await pane.locator(".card.table").first().waitFor();
}

/** What axe finds wrong in the pane as it stands. */
export function faultsOf(pane: Frame): Promise<string[]> {
  return faultsIn(pane, []);
}

/** What axe finds wrong in a page, left out what others are answerable for. */
export async function faultsIn(page: Frame, exclude: string[][]): Promise<string[]> {
  await page.evaluate(axe);
  // Colours on their way to others are no colours to judge.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return page.evaluate(async (others) => {
    const { violations } = await window.axe.run(
      { include: [["html"]], exclude: others },
      { resultTypes: ["violations"] },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
  }, exclude);
}

const looks = [
  { language: "id", theme: "light" },
  { language: "id", theme: "dark" },
  { language: "en", theme: "dark" },
  { language: "en", theme: "light" },
] as const;
/** A test looks at each state once. */
const looked = takesPictures ? looks : looks.slice(1, 2);

/**
 * Holds a state to axe and to its width: in Indonesian in the dark, whose contrasts are the narrower ones, or where pictures
 * are asked for, with them in both languages, light and dark. `prepare` brings back what a change of
 * language closes. Ends in Indonesian and light.
 */
export async function keepInAllLooks(
  page: Page,
  pane: Frame,
  state: string,
  width = "320",
  prepare: () => Promise<void> = async () => undefined,
): Promise<void> {
  await setWidth(page, width);
  for (const { language, theme } of looked) {
    await show(page, pane, language, theme);
    await prepare();
    await keep(page, pane, `${state}-${width}-${language}-${theme}`);
  }
  await show(page, pane, "id", "light");
}

/** Holds a state that was kept at one width to another one; with its pictures where they are asked for. */
export async function keepAtWidth(page: Page, pane: Frame, state: string, width: string): Promise<void> {
  if (takesPictures) return keepInAllLooks(page, pane, state, width);
  await setWidth(page, width);
  await holdToWidth(pane, `${state}-${width}`);
}

/** Holds the pane as it stands to axe and to its width; takes a picture of it where they are asked for. */
export async function keep(page: Page, pane: Frame, name: string): Promise<void> {
  expect({ name, faults: await faultsOf(pane) }).toEqual({ name, faults: [] });
  await holdToWidth(pane, name);
  if (takesPictures) await picture(page, pane, name);
}

const setWidth = (page: Page, width: string): Promise<void> =>
  page.evaluate((wanted) => document.documentElement.style.setProperty("--pane", `${wanted}px`), width);

/** Nothing of the pane stands beside it. */
async function holdToWidth(pane: Frame, name: string): Promise<void> {
  const fits = await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  expect({ name, fits }).toEqual({ name, fits: true });
}

/** By the switch of language, and by the system's look as the workbench says nothing of its own. */
async function show(page: Page, pane: Frame, language: Language, theme: "light" | "dark"): Promise<void> {
  await speak(page, pane, language);
  await pane.evaluate(() => delete document.documentElement.dataset.theme);
  await page.emulateMedia({ colorScheme: theme });
  await pane.locator(`html[lang="${language}"][data-look="${theme}"]`).waitFor();
}

/** A picture of the pane, whole where it is longer than the screen; a pane without a workbench is the page. */
async function picture(page: Page, pane: Frame, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const height = await pane.evaluate(wholeHeight);
  const size = page.viewportSize();
  await page.setViewportSize({ width: size?.width ?? 1366, height: Math.min(4000, Math.max(700, height + 160)) });
  await pane.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const held = pane === page.mainFrame() ? page.locator("html") : page.locator("#pane iframe");
  await held.screenshot({ path: join(pictures, `${name}.png`) });
  if (size) await page.setViewportSize(size);
}

/** Runs in the pane: how high it would have to be for nothing to scroll. */
function wholeHeight(): number {
  const scroller = document.querySelector(".scroller");
  return document.documentElement.scrollHeight + (scroller ? scroller.scrollHeight - scroller.clientHeight : 0);
}

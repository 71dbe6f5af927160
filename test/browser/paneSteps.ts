/** What the tests of the pane do again and again in the browser: open it, look at it, and hold it to what everybody can use. */
import { join } from "node:path";
import { mkdirSync, readFileSync } from "node:fs";
import type axeCore from "axe-core";
import type { Frame, Page } from "playwright-core";
import { artifacts, root } from "./page";
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
  if ((await pane.locator("html").getAttribute("lang")) !== language) await pane.locator("header button").click();
  await pane.locator(`html[lang="${language}"]`).waitFor();
  return pane;
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
  await pane.getByRole("tablist").waitFor();
}

/** Opens one of the four tabs and waits for what it holds. */
export async function openTab(pane: Frame, tab: "result" | "findings" | "fixes" | "reading"): Promise<void> {
  await pane.locator(`#tab-${tab}`).click();
  const first = { result: ".cards", findings: ".flags", fixes: ".section > p", reading: ".card.table" }[tab];
  await pane.locator(`#tabpanel ${first}`).first().waitFor();
}

/** What axe finds wrong in the pane as it stands. */
export async function faultsOf(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe);
  // Colours on their way to others are no colours to judge.
  await pane.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return pane.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
  });
}

/** `npm run pictures` takes them all; a test looks at each state once. */
const isAll = process.env.KLA_PICTURES === "all";
const looks = [
  { language: "id", theme: "light" },
  { language: "id", theme: "dark" },
  { language: "en", theme: "dark" },
  { language: "en", theme: "light" },
] as const;
const looked = isAll ? looks : looks.slice(1, 2);

/**
 * Holds a state to axe and to its width, and takes a picture of it: in Indonesian in the dark, whose contrasts are the
 * narrower ones, or where pictures are asked for in both languages, light and dark. Ends in Indonesian and light.
 */
export async function keepInAllLooks(page: Page, pane: Frame, state: string, width = "320"): Promise<void> {
  await page.evaluate((wanted) => document.documentElement.style.setProperty("--pane", `${wanted}px`), width);
  for (const { language, theme } of looked) {
    await show(page, pane, language, theme);
    await keep(page, pane, `${state}-${width}-${language}-${theme}`);
  }
  await show(page, pane, "id", "light");
}

/** Holds the pane as it stands to axe and to its width, and takes a picture of it. */
export async function keep(page: Page, pane: Frame, name: string): Promise<void> {
  expect({ name, faults: await faultsOf(pane) }).toEqual({ name, faults: [] });
  expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await picture(page, pane, name);
}

/** By the pane's own button, and by the system's look as the workbench says nothing of its own. */
async function show(page: Page, pane: Frame, language: Language, theme: "light" | "dark"): Promise<void> {
  if ((await pane.locator("html").getAttribute("lang")) !== language) await pane.locator("header button").click();
  await pane.evaluate(() => delete document.documentElement.dataset.theme);
  await page.emulateMedia({ colorScheme: theme });
  await pane.locator(`html[lang="${language}"][data-look="${theme}"]`).waitFor();
}

/** A picture of the pane, whole where it is longer than the screen; a pane without a workbench is the page. */
async function picture(page: Page, pane: Frame, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const height = await pane.evaluate(() => document.documentElement.scrollHeight);
  const size = page.viewportSize();
  await page.setViewportSize({ width: size?.width ?? 1366, height: Math.min(4000, Math.max(700, height + 160)) });
  await pane.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const held = pane === page.mainFrame() ? page.locator("html") : page.locator("#pane iframe");
  await held.screenshot({ path: join(pictures, `${name}.png`) });
  if (size) await page.setViewportSize(size);
}

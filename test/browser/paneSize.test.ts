/** What a low, narrow or enlarged pane shows: the first finding in sight, tabs in one line, and nothing beside the screen. */
import type { Frame } from "playwright-core";
import { sample, useWorkbench } from "./page";
import { button, checked, openFixes, openTab, openTables, paneOf } from "./paneSteps";

const bench = useWorkbench({ pane: null });

/** Of the screen that Excel leaves on a small notebook, in pixels. */
const low = { width: 320, height: 440 };
const mostChrome = 88;
const firstFindingWithin = 170;

async function open(file: string): Promise<Frame> {
  await bench.page.setInputFiles("#chosen", sample(file));
  await bench.page.locator("#file", { hasText: file }).waitFor();
  return paneOf(bench);
}

/** Gives the pane that size, whatever room the page around it has. */
async function size(pane: Frame, { width, height }: typeof low): Promise<void> {
  const style = `flex: none; align-self: flex-start; width: ${width}px; min-width: 0; height: ${height}px`;
  const frame = bench.page.locator("#pane iframe");
  await frame.evaluate((element, wanted) => element.setAttribute("style", wanted), style);
  await pane.waitForFunction(
    (wanted) => `${window.innerWidth}x${window.innerHeight}` === wanted,
    `${width}x${height}`,
    {
      timeout: 10_000,
    },
  );
}

/** The lower edge of an element, or its upper one, from the pane's own top. */
const edge = (pane: Frame, selector: string, side: "top" | "bottom"): Promise<number> =>
  pane
    .locator(selector)
    .first()
    .evaluate((element, of) => element.getBoundingClientRect()[of], side);

test.each(["rekap-274.xlsx", "lembar-per-klaster.xlsx"])(
  "%s: the first finding begins within 170 pixels of the top, below 88 pixels of status and tabs",
  async (file) => {
    const pane = await open(file);
    await checked(pane);
    await size(pane, low);
    for (const language of ["id", "en"] as const) {
      await paneOf(bench, language);
      await openTab(pane, "findings");
      await pane.locator(".virtual .finding").first().waitFor();
      expect(await edge(pane, ".tabs", "bottom")).toBeLessThanOrEqual(mostChrome);
      expect(await edge(pane, ".virtual .finding", "top")).toBeLessThanOrEqual(firstFindingWithin);
    }
  },
);

test("at 270, 320 and 350 pixels the tabs stand in one line, whole, in both languages", async () => {
  const pane = await open("rekap-274.xlsx");
  await checked(pane);
  const kinds = (["id", "en"] as const).flatMap((language) => [270, 320, 350].map((width) => ({ language, width })));
  for (const { language, width } of kinds) {
    await size(pane, { ...low, width });
    await paneOf(bench, language);
    const tabs = await pane.getByRole("tab").evaluateAll((all) =>
      all.map((tab) => ({
        top: tab.getBoundingClientRect().top,
        right: tab.getBoundingClientRect().right,
        isCut: tab.scrollWidth > tab.clientWidth,
      })),
    );
    const lines = new Set(tabs.map(({ top }) => top)).size;
    const cut = tabs.filter(({ isCut, right }) => isCut || right > width);
    expect({ language, width, lines, cut }).toEqual({ language, width, lines: 1, cut: [] });
  }
});

/** At 200 % a pane of 320 × 700 pixels has these for its page. */
const enlarged = { width: 160, height: 350 };

test("at 200 % everything is reached without scrolling sideways, and half of the pane is left for what is shown", async () => {
  const pane = await open("lembar-per-klaster.xlsx");
  await checked(pane);
  await size(pane, enlarged);
  const holds = async (): Promise<void> => {
    expect(await pane.evaluate(besides)).toEqual([]);
    expect(await pane.locator(".scroller").evaluate((scroller) => scroller.clientHeight)).toBeGreaterThan(
      enlarged.height / 2,
    );
  };
  await holds();
  await openTab(pane, "findings");
  await pane.locator(".virtual .finding").first().click();
  await pane.locator(".details").waitFor();
  await holds();
  await pane.locator(".filter-button").click();
  await holds();
  await openFixes(pane);
  await holds();
  await openTab(pane, "tasks");
  await pane.locator(".action").first().waitFor();
  await holds();
  await button(pane, "Menurut OPD").click();
  await pane.locator(".office-head").first().click();
  await holds();
  await openTables(pane);
  await holds();
});

/** Runs in the pane: what of it stands beside the screen, or is wider than the place it has. */
function besides(): string[] {
  const shown = [...document.querySelectorAll<HTMLElement>("button, a, input, select, textarea, p, h2, h3, li, td")];
  return shown
    .filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || element.closest(".unseen, .strip")) return false;
      return left < -9 || right > window.innerWidth + 1;
    })
    .map((element) => element.outerHTML.slice(0, 200));
}

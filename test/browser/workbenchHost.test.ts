/** The host behind the page as Office.js in the browser meets it: levels, settings, limits and events over the web's wire. */
import { useWorkbench } from "./page";

jest.setTimeout(90_000);

const bench = useWorkbench();

const supports = async (level: string): Promise<boolean> =>
  (await bench.addin()).evaluate((version) => Office.context.requirements.isSetSupported("ExcelApi", version), level);

test("the chosen level reaches the add-in, and is remembered", async () => {
  const { page } = bench;
  await page.click("#settings");
  await page.check('input[name="level"][value="1.14"]', { force: true });
  await page.waitForTimeout(500);
  expect(await supports("1.17")).toBe(false);
  await page.reload();
  expect(await supports("1.17")).toBe(false);
});

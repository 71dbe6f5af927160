/** kla.html in Firefox, opened from the disk: it checks a file that is dropped, asks for nothing, and breaks no rule of its policy. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { made } from "./built";
import { findFirefox, startFirefox } from "./firefox";
import type { Firefox } from "./firefox";

const path = findFirefox();
const samples = join(import.meta.dirname, "../../assets/samples");

/** Debian's package is firefox-esr; where none is installed the other browser suites still hold the page. */
(path ? describe : describe.skip)("in Firefox", () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await startFirefox(path ?? "");
    await firefox.open(pathToFileURL(join(made.addin, "kla.html")).href);
    await firefox.run(
      "window.broken = []; document.addEventListener('securitypolicyviolation', (one) => window.broken.push(one.violatedDirective));",
    );
  });
  afterAll(() => firefox.close());

  const drop = (name: string) =>
    firefox.run(
      `const [name, base64] = arguments;
       const data = new DataTransfer();
       data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
       document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));`,
      name,
      readFileSync(join(samples, name)).toString("base64"),
    );
  const shows = (words: string) => firefox.until("return document.body.innerText.includes(arguments[0]);", words);

  test("a workbook that is dropped is checked", async () => {
    await drop("rekap-274.xlsx");
    await shows("771,81");
    await firefox.run(
      "[...document.querySelectorAll('[role=tab]')].find((tab) => /Temuan/.test(tab.innerText)).click();",
    );
    await shows("Jumlah tidak sesuai");
  });

  test("nothing is asked for, and the policy is kept", async () => {
    expect(await firefox.run("return performance.getEntriesByType('resource').map(({ name }) => name);")).toEqual([]);
    expect(await firefox.run("return window.broken;")).toEqual([]);
  });
});

/** Starts the browser that is installed here: Chromium, Chrome or Edge. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge",
  "chrome",
];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const quiet =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** The path of the browser: CHROME_PATH, else the first on PATH or at its usual place. */
export function findBrowser(): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = names.flatMap((name) =>
    folders.flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)]),
  );
  const found = [process.env.CHROME_PATH ?? "", ...onPath, ...places].find((path) => path !== "" && existsSync(path));
  if (found) return found;
  throw new Error(
    "The browser tests need Chromium, Google Chrome or Microsoft Edge: install one (on Debian: apt-get install chromium), or name it with CHROME_PATH.",
  );
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: quiet.split(" ") });
}

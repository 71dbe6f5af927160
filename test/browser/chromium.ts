/** Starts a browser: Chromium, Chrome or Edge where one is installed, else the Chromium that an npm package ships. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { cwd } from "node:process";
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

/**
 * The path of the browser: CHROME_PATH, else the first on PATH or at its usual place, else the shipped one.
 * @throws Error with what to install, on systems for which none is shipped.
 */
export function findBrowser(): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = names.flatMap((name) =>
    folders.flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)]),
  );
  const found = [process.env.CHROME_PATH ?? "", ...onPath, ...places].find((path) => path !== "" && existsSync(path));
  if (found) return found;
  if (process.platform === "linux" && process.arch === "x64")
    return execFileSync(process.execPath, [join(cwd(), "scripts/chromium.mjs")], { encoding: "utf8" });
  throw new Error(
    "The browser tests need Chromium, Google Chrome or Microsoft Edge: install one, or name it with CHROME_PATH.",
  );
}

/** The shipped browser brings its own fonts, for machines that have none. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  const fonts = join(dirname(executablePath), "fonts.conf");
  const env = existsSync(fonts) ? { ...process.env, FONTCONFIG_FILE: fonts } : process.env;
  return chromium.launch({ executablePath, args: quiet.split(" "), env: withoutBlanks(env) });
}

function withoutBlanks(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

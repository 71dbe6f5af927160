/** Once before all browser tests: builds the add-in and the workbench, serves the workbench, and tells the tests where. */
import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { cwd } from "node:process";
import { promisify } from "node:util";
import { findBrowser } from "./chromium";

declare global {
  // What teardown.ts stops.
  var klaServer: ChildProcess | undefined;
}

const root = cwd();
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const environment = (more: Record<string, string>) => ({ ...process.env, NODE_ENV: "production", ...more });

/** The server that the add-in is built for. */
const city = "https://kla.kota.go.id/excel";

export default async function setup(): Promise<void> {
  const addin = join(root, "node_modules/.cache/kla/addin");
  const build = [tsx, "scripts/build.ts", "pane", "page", "--to", addin];
  const [address] = await Promise.all([
    startServer(),
    promisify(execFile)(process.execPath, build, { cwd: root, env: environment({ KLA_URL: `${city}/` }) }),
  ]);
  Object.assign(process.env, { KLA_PAGE: address, KLA_ADDIN: addin, KLA_CITY: city, CHROME_PATH: findBrowser() });
}

/** Resolves with the address once the workbench is built; rejects with what the server said when it ends before. */
function startServer(): Promise<string> {
  const child = spawn(process.execPath, [tsx, "scripts/testServer.ts"], { cwd: root, env: environment({}) });
  globalThis.klaServer = child;
  let said = "";
  return new Promise((resolve, reject) => {
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /https:\/\/localhost:\d+/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once("exit", () => reject(new Error(`The workbench could not be built or served:\n${said}`)));
  });
}

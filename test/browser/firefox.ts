/** Drives an installed Firefox by Marionette, its own protocol: playwright drives a Firefox of its own making only. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** The path of Firefox: FIREFOX_PATH, else the first on PATH; null where there is none. */
export function findFirefox(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = ["firefox-esr", "firefox"].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.FIREFOX_PATH ?? "", ...onPath].find((path) => path !== "" && existsSync(path)) ?? null;
}

export interface Firefox {
  open: (address: string) => Promise<void>;
  /** Runs a function's body in the page, with `arguments`, and gives what it returns or resolves to. */
  run: (body: string, ...given: unknown[]) => Promise<unknown>;
  /** Asks until the answer is true. */
  until: (body: string, ...given: unknown[]) => Promise<void>;
  close: () => Promise<void>;
}

/** No first-run pages, and nothing asked of Mozilla's servers; port 0 is a free one. */
const preferences = {
  "marionette.port": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  "app.update.disabledForTesting": true,
  "browser.shell.checkDefaultBrowser": false,
  "network.captive-portal-service.enabled": false,
};

/** Milliseconds between two questions. */
const pauseBetween = 50;

/** @throws Error when Firefox ends before it listens. */
export async function startFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "kla-firefox-"));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const words = ["--headless", "--marionette", "--no-remote", "--profile", profile];
  const child = spawn(path, words, { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const portFile = join(profile, "MarionetteActivePort");
  while (!existsSync(portFile)) {
    if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}.`);
    await pause(pauseBetween);
  }
  const ask = commandsOver(connect(Number(readFileSync(portFile, "utf8")), "127.0.0.1"));
  await ask("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
  const run = (body: string, ...given: unknown[]) =>
    ask("WebDriver:ExecuteScript", { script: body, args: given, sandbox: null });
  return {
    open: async (address) => void (await ask("WebDriver:Navigate", { url: address })),
    run,
    until: async (body, ...given) => {
      while ((await run(body, ...given)) !== true) await pause(pauseBetween);
    },
    close: async () => {
      await ask("Marionette:Quit", { flags: ["eForceQuit"] });
      await ended;
      rmSync(profile, { recursive: true });
    },
  };
}

/** Messages are JSON with their length in bytes before them; the first one only greets. */
function commandsOver(socket: Socket): (name: string, terms: object) => Promise<unknown> {
  const waiting = new Map<number, (answer: readonly unknown[]) => void>();
  let [held, count] = [Buffer.alloc(0), 0];
  socket.on("data", (piece) => {
    held = Buffer.concat([held, piece]);
    for (;;) {
      const colon = held.indexOf(":");
      const end = colon + 1 + Number(held.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || held.length < end) return;
      const message: unknown = JSON.parse(held.subarray(colon + 1, end).toString());
      held = held.subarray(end);
      if (Array.isArray(message)) waiting.get(Number(message[1]))?.(message);
    }
  });
  return (name, terms) =>
    new Promise((resolve, reject) => {
      const id = (count += 1);
      waiting.set(id, ([, , error, answer]) => {
        waiting.delete(id);
        if (error) reject(new Error(`${name}: ${JSON.stringify(error)}`));
        else resolve(answer && typeof answer === "object" && "value" in answer ? answer.value : answer);
      });
      const message = JSON.stringify([0, id, name, terms]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

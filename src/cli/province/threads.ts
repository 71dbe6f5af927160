/** Starts threads that run this very program: the bundle as it is, or its TypeScript through tsx. */
import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Settings } from "./worker";

/**
 * Megabytes of a thread's heap. A million cells take 161 in all; with more than this a file is given up rather than the
 * whole run.
 */
const mostHeap = 1_024;

export function startThread(settings: Settings): Worker {
  const entry = realpathSync(process.argv[1] ?? "");
  const options = { workerData: settings, resourceLimits: { maxOldGenerationSizeMb: mostHeap } };
  if (!entry.endsWith(".ts")) return new Worker(entry, options);
  return new Worker(throughTsx(entry), { ...options, eval: true, execArgv: [] });
}

/** tsx registers itself for the main thread only. */
function throughTsx(entry: string): string {
  const api = createRequire(entry).resolve("tsx/esm/api").replace(/cjs$/, "mjs");
  const [tsx, own] = [api, entry].map((path) => JSON.stringify(pathToFileURL(path).href));
  return `import(${tsx}).then(({ register }) => { register(); return import(${own}); });`;
}

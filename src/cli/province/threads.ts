/** Starts threads that run this very program: the bundle as it is, or its TypeScript through tsx. */
import { realpathSync } from "node:fs";
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

/** tsx registers itself for the main thread only. All of it is a text, as the bundle has no tsx to resolve. */
function throughTsx(entry: string): string {
  return `
    const { createRequire } = require("node:module");
    const { pathToFileURL } = require("node:url");
    const entry = ${JSON.stringify(entry)};
    const tsx = createRequire(entry).resolve("tsx/esm/api").replace(/cjs$/, "mjs");
    import(pathToFileURL(tsx).href).then(({ register }) => {
      register();
      return import(pathToFileURL(entry).href);
    });`;
}

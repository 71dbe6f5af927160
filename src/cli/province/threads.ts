/** Examiners that are threads of this very program: the bundle as it is, or its TypeScript through tsx. */
import { realpathSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Answered, Input } from "../../core/province/examine";
import type { Examiner } from "../../core/province/pool";
import type { Settings } from "./worker";

/**
 * Megabytes of a thread's heap. A million cells take 161 in all; with more than this a file is given up rather than the
 * whole run.
 */
const mostHeap = 1_024;

export function startThread(settings: Settings): Examiner<Input> {
  return examinerOf(ownThread(settings));
}

/** The examiner that a thread is: it answers each input with a message. */
export function examinerOf(worker: Worker): Examiner<Input> {
  // A thread that is being ended may still fail; without a listener that would end the program.
  worker.on("error", () => {});
  return { ask: (input, signal) => ask(worker, input, signal), end: async () => void (await worker.terminate()) };
}

function ownThread(settings: Settings): Worker {
  const entry = realpathSync(process.argv[1] ?? "");
  const options = { workerData: settings, resourceLimits: { maxOldGenerationSizeMb: mostHeap } };
  if (!entry.endsWith(".ts")) return new Worker(entry, options);
  return new Worker(throughTsx(entry), { ...options, eval: true, execArgv: [] });
}

function ask(worker: Worker, input: Input, signal: AbortSignal): Promise<Answered | "died" | "given up"> {
  return new Promise((resolve) => {
    const end = (found: Answered | "died" | "given up"): void => {
      // Only our own: Node keeps listeners of its own on a thread, and answers stop without them.
      worker.off("message", onAnswer).off("error", onDeath).off("exit", onDeath);
      signal.removeEventListener("abort", onCancel);
      resolve(found);
    };
    const onAnswer = (answered: Answered): void => end(answered);
    const onDeath = (): void => end("died");
    const onCancel = (): void => end("given up");
    worker.on("message", onAnswer).on("error", onDeath).on("exit", onDeath);
    signal.addEventListener("abort", onCancel);
    worker.postMessage(input);
  });
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

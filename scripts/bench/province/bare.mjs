/** What reading alone costs: `bare.mjs FOLDER WORKERS` has as many threads read every workbook with hucre, and checks nothing. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { Worker, isMainThread, parentPort } from "node:worker_threads";
import { readXlsx } from "hucre/xlsx";

if (isMainThread) {
  const [folder, workers] = argv.slice(2);
  const files = readdirSync(folder).map((name) => join(folder, name));
  const threads = Array.from({ length: Number(workers) }, () => new Worker(fileURLToPath(import.meta.url)));
  for (const thread of threads) {
    const next = () => (files.length > 0 ? thread.postMessage(files.pop()) : thread.terminate());
    thread.on("message", next);
    next();
  }
} else {
  parentPort.on("message", async (path) => {
    const { sheets } = await readXlsx(readFileSync(path));
    parentPort.postMessage(sheets.length);
  });
}

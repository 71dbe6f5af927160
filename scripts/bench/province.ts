/** Measures the country in one run: 514 workbooks of 274 questions, beside reading alone with as many threads, and the memory of 50. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { writeXlsx } from "hucre/xlsx";
import * as z from "zod";
import configurations from "../../webpack.config.js";
import { buildOnce } from "../serve";
import { cityBook } from "./books";
import { memoryLine, timeLine, toTable } from "./table";

/** Kabupaten and kota of Indonesia. */
const country = 514;
const few = 50;
const targets = { time: 1.25, memory: 1.1 };
const rounds = 3;
const own = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const usage = z.object({ wall: z.number(), cpu: z.number(), peak: z.number() });
type Usage = z.infer<typeof usage>;

const home = mkdtempSync(join(tmpdir(), "kla-province-"));
try {
  await main();
} finally {
  rmSync(home, { recursive: true });
}

async function main(): Promise<void> {
  const cli = configurations.find(({ name }) => name === "cli");
  if (!cli) throw new Error("webpack.config.js makes no command line.");
  await buildOnce(cli, home);
  await writeBooks();
  const workers = String(availableParallelism());
  const command = (folder: string): string[] => [
    join(home, "kla.mjs"),
    join(home, folder),
    "--json",
    "--workers",
    workers,
  ];
  const all: Record<"ours" | "bare" | "few", Usage[]> = { ours: [], bare: [], few: [] };
  // In turn, so that a slow minute of the machine touches all alike.
  for (let round = 0; round < rounds; round++) {
    all.bare.push(await taken([own("province/bare.mjs"), join(home, "all"), workers]));
    all.ours.push(await taken(command("all")));
    all.few.push(await taken(command("few")));
  }
  const [ours, bare, small] = [median(all.ours), median(all.bare), median(all.few)];
  const rows = [
    `${country} workbooks of 274 questions in one run, ${workers} threads; the bundle kla.mjs`,
    timeLine("read and check: time", ours, { name: "bare read", time: bare }, targets.time),
    memoryLine("read and check: peak memory", ours.peak, { name: `of ${few}`, peak: small.peak }, targets.memory),
  ];
  const each = (ours.cpu / country).toFixed(1);
  const bareEach = (bare.cpu / country).toFixed(1);
  process.stdout.write(
    `${toTable(rows)}\n\nProcessor time of one workbook: ${each} ms; of reading it alone: ${bareEach} ms. `,
  );
  process.stdout.write(`Load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors.\n`);
}

async function writeBooks(): Promise<void> {
  for (const folder of ["all", "few"]) mkdirSync(join(home, folder));
  for (let at = 0; at < country; at++) {
    const bytes = await writeXlsx({ sheets: cityBook(at + 1) });
    writeFileSync(join(home, "all", `Kota ${at}.xlsx`), bytes);
    if (at < few) writeFileSync(join(home, "few", `Kota ${at}.xlsx`), bytes);
  }
}

/** What a run of a program took. It ends with 1, as the workbooks have findings. */
async function taken(words: readonly string[]): Promise<Usage> {
  const file = join(home, "usage.json");
  const env = { ...process.env, KLA_USAGE: file };
  const run = promisify(execFile)(process.execPath, ["--import", own("province/usage.mjs"), ...words], {
    ...{ env, maxBuffer: 64 * 1024 * 1024 },
  });
  await run.catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === 1)) throw error;
  });
  return usage.parse(JSON.parse(readFileSync(file, "utf8")));
}

function median(all: readonly Usage[]): Usage {
  const sorted = all.toSorted((a, b) => a.cpu - b.cpu);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error("Nothing was measured.");
  return middle;
}

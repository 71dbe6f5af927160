/**
 * Checks damaged workbooks, values, instruments, mappings and returned sheets: `npm run fuzz -- --seed 1 --count 2000`; each kind has so
 * many seeds. `--kind KIND` takes one of them; `--one SEED` with it runs one case, `--save FILE` writes what was damaged.
 */
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as z from "zod";
import { caseOf, kinds } from "./fuzz/cases";
import type { Kind } from "./fuzz/cases";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Milliseconds of processor time; a check that takes more is slow. */
const mostMilliseconds = 5_000;
/** Milliseconds by the clock, after which a check counts as hanging and is ended. */
const hangingAfter = 60_000;
/** A fresh process after so many, so that its peak memory is that of few mutants. */
const mutantsOfChild = 25;

const outcome = z.object({
  code: z.nullable(z.number()),
  fault: z.string(),
  milliseconds: z.number(),
  peak: z.number(),
});
type Outcome = z.infer<typeof outcome> | { code: "slow" | "died" };

const { values } = parseArgs({
  options: {
    ...{ seed: { type: "string", default: "1" }, count: { type: "string", default: "1000" } },
    ...{ one: { type: "string" }, save: { type: "string" }, kind: { type: "string" } },
  },
});

const wanted = kinds.filter((kind) => values.kind === undefined || values.kind === kind);
if (wanted.length === 0) throw new Error(`There is no kind "${values.kind}": ${kinds.join(", ")}.`);
process.exitCode = 0;
for (const kind of wanted) {
  const failed =
    values.one === undefined
      ? await many(kind, Number(values.seed), Number(values.count))
      : await one(kind, Number(values.one));
  process.exitCode = Math.max(process.exitCode, failed);
}

async function one(kind: Kind, seed: number): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), "kla-fuzz-"));
  const { story, file } = await caseOf(kind, seed, root, home);
  process.stdout.write(story.join("\n") + "\n");
  if (values.save !== undefined) copyFileSync(file, values.save);
  rmSync(home, { recursive: true });
  const child = startChild(kind);
  process.stdout.write(JSON.stringify(await check(child, seed), null, 2) + "\n");
  child.kill("SIGKILL");
  return 0;
}

/** 1 when any mutant failed. */
async function many(kind: Kind, first: number, count: number): Promise<number> {
  process.stdout.write(`\n${kind}: seeds ${first} to ${first + count - 1}\n`);
  const totals = new Map<string, number>();
  let [peak, slowest, peakSeed, slowestSeed] = [0, 0, first, first];
  let child = startChild(kind);
  for (let seed = first; seed < first + count; seed++) {
    const found = await check(child, seed);
    const name = nameOf(found);
    totals.set(name, (totals.get(name) ?? 0) + 1);
    if (!name.startsWith("exit")) tell(seed, found);
    if ("peak" in found && found.peak > peak) [peak, peakSeed] = [found.peak, seed];
    if ("peak" in found && found.milliseconds > slowest) [slowest, slowestSeed] = [found.milliseconds, seed];
    if (!("peak" in found) || (seed - first) % mutantsOfChild === mutantsOfChild - 1) {
      child.kill("SIGKILL");
      child = startChild(kind);
    }
  }
  child.kill("SIGKILL");
  for (const name of ["exit 0", "exit 1", "exit 2", "uncaught", "slow", "died"]) {
    process.stdout.write(`${name.padEnd(10)} ${totals.get(name) ?? 0}\n`);
  }
  process.stdout.write(`slowest    ${Math.round(slowest)} ms (seed ${slowestSeed})\n`);
  process.stdout.write(`peak       ${Math.round(peak)} MB (seed ${peakSeed} or one before)\n`);
  return [...totals.keys()].every((name) => name.startsWith("exit")) ? 0 : 1;
}

function tell(seed: number, found: Outcome): void {
  process.stdout.write(`seed ${seed}: ${nameOf(found)}\n${"fault" in found ? found.fault.slice(0, 1500) : ""}\n`);
}

/** A program's own fault says so in either language; the command exits 2 with it as with a refusal. */
function nameOf(found: Outcome): string {
  if (!("fault" in found)) return found.code;
  if (found.milliseconds > mostMilliseconds) return "slow";
  const isProgram = /kesalahan program|fault of the program/.test(found.fault);
  return found.code === null || isProgram ? "uncaught" : `exit ${found.code}`;
}

function startChild(kind: Kind): ChildProcess {
  return fork(fileURLToPath(new URL("fuzz/child.ts", import.meta.url)), [kind], {
    execArgv: ["--import", "tsx", "--stack-trace-limit=30"],
  });
}

function check(child: ChildProcess, seed: number): Promise<Outcome> {
  return new Promise((resolve) => {
    let clock: NodeJS.Timeout | undefined;
    const end = (found: Outcome): void => {
      clearTimeout(clock);
      child.removeAllListeners();
      resolve(found);
    };
    child.on("exit", () => end({ code: "died" }));
    child.on("message", (message) => {
      if (message === "ready") clock = setTimeout(() => end({ code: "slow" }), hangingAfter);
      else end(outcome.parse(message));
    });
    child.send(seed);
  });
}

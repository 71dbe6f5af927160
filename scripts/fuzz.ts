/** Checks damaged workbooks: `npm run fuzz -- --seed 1 --count 4000`; `--one SEED` runs one, `--save FILE` writes it. */
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as z from "zod";
import { mutantOf } from "./fuzz/mutant";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Milliseconds; a check that takes longer counts as hanging and is ended. */
const mostMilliseconds = 5_000;
/** A fresh process after so many, so that its peak memory is that of few mutants. */
const mutantsOfChild = 100;

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
    ...{ one: { type: "string" }, save: { type: "string" } },
  },
});

process.exitCode =
  values.one === undefined ? await many(Number(values.seed), Number(values.count)) : await one(Number(values.one));

async function one(seed: number): Promise<number> {
  const { bytes, story } = await mutantOf(seed, root);
  process.stdout.write(story.join("\n") + "\n");
  if (values.save !== undefined) writeFileSync(values.save, bytes);
  const child = startChild();
  process.stdout.write(JSON.stringify(await check(child, seed), null, 2) + "\n");
  child.kill("SIGKILL");
  return 0;
}

/** 1 when any mutant failed. */
async function many(first: number, count: number): Promise<number> {
  process.stdout.write(`Seeds ${first} to ${first + count - 1}\n`);
  const totals = new Map<string, number>();
  let [peak, slowest, peakSeed, slowestSeed] = [0, 0, first, first];
  let child = startChild();
  for (let seed = first; seed < first + count; seed++) {
    const found = await check(child, seed);
    const name = nameOf(found);
    totals.set(name, (totals.get(name) ?? 0) + 1);
    if (!name.startsWith("exit")) tell(seed, found);
    if ("peak" in found && found.peak > peak) [peak, peakSeed] = [found.peak, seed];
    if ("peak" in found && found.milliseconds > slowest) [slowest, slowestSeed] = [found.milliseconds, seed];
    if (!("peak" in found) || (seed - first) % mutantsOfChild === mutantsOfChild - 1) {
      child.kill("SIGKILL");
      child = startChild();
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
  const isProgram = /kesalahan program|fault of the program/.test(found.fault);
  return found.code === null || isProgram ? "uncaught" : `exit ${found.code}`;
}

function startChild(): ChildProcess {
  return fork(fileURLToPath(new URL("fuzz/child.ts", import.meta.url)), {
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
      if (message === "ready") clock = setTimeout(() => end({ code: "slow" }), mostMilliseconds);
      else end(outcome.parse(message));
    });
    child.send(seed);
  });
}

/** Runs the tasks of the benchmark, each in a process of its own, and keeps the medians. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as z from "zod";

const taken = z.object({ wall: z.number(), cpu: z.number() });
const outcome = z.object({ times: z.record(z.string(), z.array(taken)), peak: z.number() });

/** Milliseconds by the clock, and of the processors; other programs stretch the clock, and hardly the processors. */
export type Taken = z.infer<typeof taken>;
export type Outcome = z.infer<typeof outcome>;

/** What a task took: the medians of its times, by name, and of its peak memory in MB. */
export interface Measured {
  times: ReadonlyMap<string, Taken>;
  peak: number;
}

const script = fileURLToPath(new URL("tasks.ts", import.meta.url));

/** One run of a task in a process of its own. */
export async function run(task: string, file = ""): Promise<Outcome> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--expose-gc",
    "--import",
    "tsx",
    script,
    task,
    file,
  ]);
  return outcome.parse(JSON.parse(stdout));
}

/** The tasks in turn, round after round, so that a slow minute of the machine touches all of them alike. */
export async function interleaved(rounds: Record<string, number>, file = ""): Promise<Map<string, Measured>> {
  const outcomes = new Map(Object.keys(rounds).map((task): [string, Outcome[]] => [task, []]));
  for (let round = 0; round < Math.max(...Object.values(rounds)); round++)
    for (const [task, all] of outcomes) if (round < (rounds[task] ?? 0)) all.push(await run(task, file));
  return new Map([...outcomes].map(([task, all]) => [task, medians(all)]));
}

function medians(outcomes: readonly Outcome[]): Measured {
  const names = Object.keys(outcomes[0]?.times ?? {});
  const times = names.map((name): [string, Taken] => {
    const all = outcomes.flatMap((one) => one.times[name] ?? []);
    return [name, { wall: median(all.map(({ wall }) => wall)), cpu: median(all.map(({ cpu }) => cpu)) }];
  });
  return { times: new Map(times), peak: median(outcomes.map(({ peak }) => peak)) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

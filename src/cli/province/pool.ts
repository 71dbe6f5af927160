/** Has inputs answered by as many threads as there are cores: answers come in the order of the inputs, and a thread that dies takes one input with it. */
import type { Worker } from "node:worker_threads";
import { unreadable } from "../../core/province/cityReport";
import type { Answered, Input } from "../../core/province/examine";

export interface Pool {
  /** A new thread that answers each input it is sent. */
  start: () => Worker;
  size: number;
  /** Aborted: what is being checked is given up, and nothing more is begun. */
  signal: AbortSignal;
  /** Told how many inputs are answered, in whatever order. */
  onCount: (done: number) => void;
}

/** Calls `take` once for each input, in their order; those that were given up are not among them. */
export async function answerAll(
  inputs: readonly Input[],
  pool: Pool,
  take: (answered: Answered) => Promise<void>,
): Promise<void> {
  const waiting = inputs.entries();
  const done = new Map<number, Answered>();
  let [next, count] = [0, 0];
  let taking = Promise.resolve();
  const settle = (at: number, answered: Answered): void => {
    done.set(at, answered);
    pool.onCount(++count);
    for (let one = done.get(next); one !== undefined; one = done.get(next)) {
      const current = one;
      taking = taking.then(() => take(current));
      done.delete(next);
      next += 1;
    }
  };
  const lanes = Array.from({ length: Math.min(pool.size, inputs.length) }, () => lane(waiting, pool, settle));
  await Promise.all(lanes);
  // After a cancel there are gaps: what was answered behind them counts all the same.
  for (const at of [...done.keys()].toSorted((a, b) => a - b)) settleLate(at);
  await taking;

  function settleLate(at: number): void {
    const late = done.get(at);
    if (late) taking = taking.then(() => take(late));
  }
}

/** One thread after another, each until it dies. */
async function lane(
  waiting: IterableIterator<[number, Input]>,
  { start, signal }: Pool,
  settle: (at: number, answered: Answered) => void,
): Promise<void> {
  let worker: Worker | null = null;
  for (const [at, input] of waiting) {
    if (signal.aborted) break;
    worker ??= begun(start());
    const answered = await ask(worker, input, signal);
    if (answered === "given up") break;
    settle(at, answered === "died" ? lost(input) : answered);
    if (answered === "died") worker = await ended(worker);
  }
  if (worker) await ended(worker);
}

/** A thread that is being ended may still fail; without a listener that would end the program. */
function begun(worker: Worker): Worker {
  return worker.on("error", () => {});
}

async function ended(worker: Worker): Promise<null> {
  await worker.terminate();
  return null;
}

/** Whatever comes first: the answer, the thread's end, or the cancel. */
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

/** Out of memory, most likely: nothing else ends a thread of ours. */
function lost({ path, name }: Input): Answered {
  const why = {
    id: `File ${name} terlalu besar untuk memori yang tersedia; periksa sendiri di komputer lain, atau pisahkan lembarnya.`,
    en: `The file ${name} is too large for the memory at hand; check it alone on another computer, or split its sheets.`,
  };
  return { outcomes: [unreadable(path, { file: name, sheet: null }, [why])], failed: false };
}

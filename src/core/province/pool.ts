/** Has inputs answered by several examiners at once: answers come in the order of the inputs, and an examiner that dies takes one input with it. */
import { unreadable } from "./cityReport";
import type { Answered, Input } from "./examine";

/** A thread, in Node or in a browser, or what stands in for one. */
export interface Examiner<One extends Input> {
  /** Whatever comes first: the answer, the examiner's end, or the cancel. */
  ask: (input: One, signal: AbortSignal) => Promise<Answered | "died" | "given up">;
  end: () => Promise<void>;
}

export interface Pool<One extends Input> {
  start: () => Examiner<One> | Promise<Examiner<One>>;
  /** Examiners at once. */
  size: number;
  /** Aborted: what is being checked is given up, and nothing more is begun. */
  signal: AbortSignal;
  /** Told how many inputs are answered, in whatever order. */
  onCount: (done: number) => void;
}

/** Calls `take` once for each input, in their order; those that were given up are not among them. */
export async function answerAll<One extends Input>(
  inputs: readonly One[],
  pool: Pool<One>,
  take: (answered: Answered) => Promise<void> | void,
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

/** One examiner after another, each until it dies. */
async function lane<One extends Input>(
  waiting: IterableIterator<[number, One]>,
  { start, signal }: Pool<One>,
  settle: (at: number, answered: Answered) => void,
): Promise<void> {
  let examiner: Examiner<One> | null = null;
  for (const [at, input] of waiting) {
    if (signal.aborted) break;
    examiner ??= await start();
    // While it began.
    if (signal.aborted) break;
    const answered = await examiner.ask(input, signal);
    if (answered === "given up") break;
    settle(at, answered === "died" ? lost(input) : answered);
    if (answered === "died") {
      await examiner.end();
      examiner = null;
    }
  }
  await examiner?.end();
}

/** Out of memory, most likely: nothing else ends a thread of ours. */
function lost({ path, name }: Input): Answered {
  const why = {
    id: `File ${name} terlalu besar untuk memori yang tersedia; periksa sendiri di komputer lain, atau pisahkan lembarnya.`,
    en: `The file ${name} is too large for the memory at hand; check it alone on another computer, or split its sheets.`,
  };
  return { outcomes: [unreadable(path, { file: name, sheet: null }, [why])], failed: false };
}

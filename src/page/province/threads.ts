/** Examiners of the page: threads that run its own script, or the page itself where the browser allows none. */
import type { Answered } from "../../core/province/examine";
import type { Examiner } from "../../core/province/pool";
import { ownScript } from "./ownScript";
import type { PickedBook } from "./picked";
import { answererOf, hello } from "./thread";

export async function startExaminer(): Promise<Examiner<PickedBook>> {
  const worker = ownScript === null ? null : await begun(ownScript);
  return worker ? threadExaminer(worker) : ownExaminer();
}

/** Null where the browser does not run it, as some do not for a page that was opened from a disk. */
function begun(script: string): Promise<Worker | null> {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  return new Promise<Worker | null>((resolve) => {
    try {
      const worker = new Worker(address);
      worker.addEventListener("message", ({ data }) => resolve(data === hello ? worker : null), { once: true });
      worker.addEventListener("error", () => resolve(null), { once: true });
    } catch {
      resolve(null);
    }
  }).finally(() => URL.revokeObjectURL(address));
}

function threadExaminer(worker: Worker): Examiner<PickedBook> {
  return {
    ask: (book, signal) =>
      new Promise((resolve) => {
        const listening = new AbortController();
        const end = (found: Answered | "died" | "given up"): void => {
          listening.abort();
          resolve(found);
        };
        const until = { signal: listening.signal };
        worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => end(data), until);
        worker.addEventListener("error", () => end("died"), until);
        signal.addEventListener("abort", () => end("given up"), until);
        worker.postMessage(book);
      }),
    end: async () => worker.terminate(),
  };
}

/** Between two workbooks the browser draws, and takes presses. */
function ownExaminer(): Examiner<PickedBook> {
  const answer = answererOf();
  return {
    ask: async (book, signal) => {
      await new Promise((resolve) => setTimeout(resolve));
      return signal.aborted ? "given up" : answer(book);
    },
    end: () => Promise.resolve(),
  };
}

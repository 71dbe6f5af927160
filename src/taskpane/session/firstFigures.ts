/** Tells how far a reading is; where it takes long, with first figures of what has been read so far. */
import { isFault } from "../../core/fault";
import type { Progress } from "../../core/port/port";
import type { Instrument } from "../../core/instrument/instrument";
import type { Report } from "../../core/report/report";
import type { SessionContext } from "./context";
import { checkNow } from "./lazyCheck";
import { optionsIn } from "./state";

/** A reading that takes longer, in milliseconds, shows first figures. */
const firstFiguresAfter = 1000;

/** What the reading is to call after each answer of the workbook. */
export function showProgress(
  { store }: SessionContext,
  instrument: Instrument,
  signal: AbortSignal,
): (progress: Progress) => void {
  const start = performance.now();
  let checked = 0;
  let next = start + firstFiguresAfter;
  return ({ read, all, soFar }) => {
    const { step } = store.get();
    if (step.is !== "checking" || signal.aborted) return;
    const share = all > 0 ? Math.min(1, read / all) : 1;
    let early = step.early;
    const now = performance.now();
    if (now >= next && soFar.sheets.length > checked) {
      checked = soFar.sheets.length;
      early = earlyReport(() => checkNow(soFar, instrument, optionsIn(store.get()))) ?? early;
      // First figures may cost a fifth of the time, not more.
      next = performance.now() + Math.max(firstFiguresAfter, 4 * (performance.now() - now));
    }
    store.set({ step: { ...step, share, early } });
  };
}

/** Null while no sheet with a table has been read. */
function earlyReport(look: () => Report): Report | null {
  try {
    return look();
  } catch (error) {
    if (isFault(error)) return null;
    throw error;
  }
}

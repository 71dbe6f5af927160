/** Follows the workbook after a check: waits until edits pause, checks again, and asks again when Excel is busy. */
import { isFault } from "../../core/fault";
import type { PortEvent } from "../../core/port/port";
import type { Text } from "../../core/text";
import { failureText } from "../../core/wording/failure";
import { failureNotice, tell } from "./context";
import type { SessionContext } from "./context";

/** Milliseconds without an edit before the check, and the longest wait while edits go on. */
const pause = 400;
const maxPause = 2000;
/** First wait before asking again; it doubles up to the last. */
const firstRetry = 1000;
const lastRetry = 8000;

export interface Follower {
  /** Hears edits from now on, so that after the first check only what changed is read again; does nothing where Excel is busy. */
  listen: () => Promise<void>;
  /** Checks again after edits from now on; again does nothing. */
  follow: () => void;
  setPaused: (isPaused: boolean) => void;
  /** Asks a busy workbook again at once. */
  retry: () => void;
  stop: () => Promise<void>;
}

/** `recheck` checks what changed and brings the marks up to date. */
export function createFollower(context: SessionContext, recheck: () => Promise<void>): Follower {
  const { port, store, inTurn } = context;
  let stopHearing: (() => Promise<void>) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first edit came that is not checked yet; null when all are. */
  let staleSince: number | null = null;
  let retryAfter = firstRetry;

  const schedule = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), wait);
  };
  const hear = (event: PortEvent): void => {
    if (event.kind === "selected") return store.set({ selected: event.at });
    staleSince ??= performance.now();
    if (store.get().live.is !== "following") return;
    schedule(Math.min(pause, Math.max(0, staleSince + maxPause - performance.now())));
  };
  const run = async (): Promise<void> => {
    if (store.get().live.is === "paused") return;
    const since = staleSince;
    staleSince = null;
    try {
      await inTurn(async () => {
        stopHearing ??= await port.watch(hear);
        if (since !== null) await recheck();
      });
      retryAfter = firstRetry;
      if (store.get().live.is === "held") store.set({ live: { is: "following" } });
    } catch (error) {
      // A fault of ours would only come again; the next edit is another chance.
      if (!isFault(error)) return tell(context, failureNotice(error));
      staleSince = since ?? staleSince;
      if (store.get().live.is === "paused") return;
      store.set({ live: { is: "held", why: failureText(error) } });
      schedule(retryAfter);
      retryAfter = Math.min(lastRetry, retryAfter * 2);
    }
    if (staleSince !== null && store.get().live.is === "following") schedule(pause);
  };

  return {
    listen: () =>
      inTurn(async () => {
        stopHearing ??= await port.watch(hear);
      }).catch(() => undefined),
    follow: () => {
      if (store.get().live.is !== "off") return;
      store.set({ live: { is: "following" } });
      void run();
    },
    setPaused: (isPaused) => {
      store.set({ live: { is: isPaused ? "paused" : "following" } });
      if (isPaused) tell(context, { tone: "good", text: pausedText, refused: [], undo: null });
      if (!isPaused) void run();
    },
    retry: () => {
      if (store.get().live.is === "held") schedule(0);
    },
    stop: async () => {
      clearTimeout(timer);
      store.set({ live: { is: "off" } });
      await stopHearing?.();
      stopHearing = null;
    },
  };
}

export const pausedText: Text = {
  id: "Otomatis dimatikan. Tekan Periksa lagi untuk memperbarui.",
  en: "Auto-check is off. Press Check again to bring the result up to date.",
};

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

/** What a follower keeps between edits. */
interface Following {
  readonly context: SessionContext;
  readonly recheck: () => Promise<void>;
  stopHearing: (() => Promise<void>) | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first edit came that is not checked yet; null when all are. */
  staleSince: number | null;
  /** Milliseconds until a busy workbook is asked again. */
  retryAfter: number;
}

/** `recheck` checks what changed and brings the marks up to date. */
export function createFollower(context: SessionContext, recheck: () => Promise<void>): Follower {
  const { store, inTurn } = context;
  const following: Following = {
    ...{ context, recheck, stopHearing: null, timer: undefined, staleSince: null, retryAfter: firstRetry },
  };
  return {
    listen: () => inTurn(() => startHearing(following)).catch(() => undefined),
    follow: () => {
      if (store.get().live.is !== "off") return;
      store.set({ live: { is: "following" } });
      void run(following);
    },
    setPaused: (isPaused) => {
      store.set({ live: { is: isPaused ? "paused" : "following" } });
      if (isPaused) tell(context, { tone: "good", text: pausedText, refused: [], undo: null });
      if (!isPaused) void run(following);
    },
    retry: () => {
      if (store.get().live.is === "held") schedule(following, 0);
    },
    stop: async () => {
      clearTimeout(following.timer);
      store.set({ live: { is: "off" } });
      await following.stopHearing?.();
      following.stopHearing = null;
    },
  };
}

async function startHearing(following: Following): Promise<void> {
  following.stopHearing ??= await following.context.port.watch((event) => hear(following, event));
}

function schedule(following: Following, wait: number): void {
  clearTimeout(following.timer);
  following.timer = setTimeout(() => void run(following), wait);
}

function hear(following: Following, event: PortEvent): void {
  const { store } = following.context;
  if (event.kind === "selected") return store.set({ selected: event.at });
  following.staleSince ??= performance.now();
  if (store.get().live.is !== "following") return;
  schedule(following, Math.min(pause, Math.max(0, following.staleSince + maxPause - performance.now())));
}

async function run(following: Following): Promise<void> {
  const { store } = following.context;
  if (store.get().live.is === "paused") return;
  const since = following.staleSince;
  following.staleSince = null;
  try {
    await check(following, since !== null);
  } catch (error) {
    if (!hold(following, error, since)) return;
  }
  if (following.staleSince !== null && store.get().live.is === "following") schedule(following, pause);
}

async function check(following: Following, isStale: boolean): Promise<void> {
  const { store, inTurn } = following.context;
  await inTurn(async () => {
    await startHearing(following);
    if (isStale) await following.recheck();
  });
  following.retryAfter = firstRetry;
  if (store.get().live.is === "held") store.set({ live: { is: "following" } });
}

/** Asks a busy workbook again later; false where nothing is to follow. */
function hold(following: Following, error: unknown, since: number | null): boolean {
  const { context } = following;
  // A fault of ours would only come again; the next edit is another chance.
  if (!isFault(error)) {
    tell(context, failureNotice(error));
    return false;
  }
  following.staleSince = since ?? following.staleSince;
  if (context.store.get().live.is === "paused") return false;
  context.store.set({ live: { is: "held", why: failureText(error) } });
  schedule(following, following.retryAfter);
  following.retryAfter = Math.min(lastRetry, following.retryAfter * 2);
  return true;
}

export const pausedText: Text = {
  id: "Otomatis dimatikan. Tekan Periksa lagi untuk memperbarui.",
  en: "Auto-check is off. Press Check again to bring the result up to date.",
};

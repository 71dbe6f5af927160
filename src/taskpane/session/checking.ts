/** Checks the workbook: reads it once, shows how far it is, and reads again only what changed. */
import { isFault } from "../../core/fault";
import { ownSheetOf } from "../../core/own/sheets";
import type { Instrument } from "../../core/instrument/instrument";
import type { Workbook } from "../../core/workbook";
import { failureNotice, tell } from "./context";
import type { SessionContext } from "./context";
import { showProgress } from "./firstFigures";
import { heardOf } from "./heard";
import { checkNow, fetchCheck, settleNow } from "./lazyCheck";
import { createRecall } from "./recall";
import type { Recall } from "./recall";
import { checkedOf, optionsIn } from "./state";
import type { Settled, State } from "./state";

export interface Checker {
  /** Asks the workbook for what was kept in it; a check does so where this could not. */
  begin: () => Promise<void>;
  /** Reads and checks the whole workbook; a second call while one is under way waits for that. */
  check: () => Promise<void>;
  cancel: () => void;
  /** Reads what changed and checks; true when anything had. */
  recheck: () => Promise<boolean>;
  /** Reads everything, whatever has been told of changes, and checks. */
  reread: () => Promise<void>;
  /** Checks what was last read by other choices. */
  choose: (changes: Partial<Pick<State, "choices" | "scope" | "years">>) => void;
  /** What was last read. */
  workbook: () => Workbook | null;
}

export function createChecker(context: SessionContext): Checker {
  const { port, store, inTurn } = context;
  const recalled = createRecall(context);
  let latest: LastRead | null = null;
  const settle = (read: LastRead): Settled => settleRead((latest = read), context);
  const { check, cancel } = createFullCheck(context, recalled, settle);
  return {
    begin: () => inTurn(recalled.ask).catch(() => undefined),
    check,
    cancel,
    recheck: async () => {
      const instrument = await ready(context);
      const workbook = await port.refresh();
      if (latest && isSame(latest.workbook, workbook)) return false;
      settle({ workbook, instrument });
      return true;
    },
    reread: async () => {
      const instrument = await ready(context);
      settle({ workbook: await port.read(), instrument });
    },
    choose: (changes) => {
      store.set(changes);
      if (latest) settle(latest);
    },
    workbook: () => latest?.workbook ?? null,
  };
}

/** What was last read, and what it was checked by. */
interface LastRead {
  workbook: Workbook;
  instrument: Instrument;
}

/** One check of everything at a time. */
function createFullCheck(
  context: SessionContext,
  recalled: Recall,
  settle: (read: LastRead) => Settled,
): Pick<Checker, "check" | "cancel"> {
  const { port, store, inTurn } = context;
  let aborter: AbortController | null = null;
  let running: Promise<void> | null = null;
  const check = async ({ signal }: AbortController): Promise<void> => {
    const { step } = store.get();
    store.set({ step: { is: "checking", share: null, early: null, before: checkedOf(store.get()) }, notice: null });
    try {
      await inTurn(async () => {
        const [instrument] = await Promise.all([ready(context), recalled.ask()]);
        const workbook = await port.read({ signal, onProgress: showProgress(context, instrument, signal) });
        signal.throwIfAborted();
        settle({ workbook, instrument });
        await recalled.settleJournal(workbook);
      });
    } catch (error) {
      // An edit may have been checked meanwhile: then that report stands.
      const { step: now } = store.get();
      store.set({ step: now.is === "checking" ? step : now });
      if (!signal.aborted) tell(context, failureNotice(error));
    }
  };
  return {
    check: () =>
      (running ??= check((aborter = new AbortController())).finally(() => {
        running = aborter = null;
      })),
    cancel: () => aborter?.abort(),
  };
}

/** What a check needs, fetched when the first does. */
async function ready({ instrument }: SessionContext): Promise<Instrument> {
  const [fetched] = await Promise.all([instrument(), fetchCheck()]);
  return fetched;
}

/** Checks what was read, and shows it. */
function settleRead({ workbook, instrument }: LastRead, context: SessionContext): Settled {
  const step = stepOf(workbook, instrument, context);
  const made = workbook.sheets.flatMap((sheet) => ownSheetOf(sheet)?.id ?? []);
  context.store.set({ step, made, checkedAt: Date.now(), heard: heardOf(step) });
  return step;
}

/** A workbook without a table is a step of its own: the user can show where it is. */
function stepOf(workbook: Workbook, instrument: Instrument, { store }: SessionContext): Settled {
  try {
    const report = checkNow(workbook, instrument, optionsIn(store.get()));
    return { is: "checked", report, settlement: settleNow(report) };
  } catch (error) {
    if (!isFault(error)) throw error;
    return { is: "tableless", why: error.text };
  }
}

function isSame(before: Workbook, after: Workbook): boolean {
  return before.sheets.length === after.sheets.length && before.sheets.every((sheet, at) => sheet === after.sheets[at]);
}

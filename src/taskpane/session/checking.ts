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
  let latest: { workbook: Workbook; instrument: Instrument } | null = null;
  let aborter: AbortController | null = null;
  let running: Promise<void> | null = null;
  const recalled = createRecall(context);

  /** What a check needs, fetched when the first does. */
  const ready = async (): Promise<Instrument> => {
    const [instrument] = await Promise.all([context.instrument(), fetchCheck()]);
    return instrument;
  };

  const settle = (workbook: Workbook, instrument: Instrument): Settled => {
    latest = { workbook, instrument };
    const step = stepOf(workbook, instrument, context);
    const made = workbook.sheets.flatMap((sheet) => ownSheetOf(sheet)?.id ?? []);
    store.set({ step, made, checkedAt: Date.now() });
    return step;
  };

  const check = async ({ signal }: AbortController): Promise<void> => {
    const { step } = store.get();
    store.set({ step: { is: "checking", share: null, early: null, before: checkedOf(store.get()) }, notice: null });
    try {
      await inTurn(async () => {
        const [instrument] = await Promise.all([ready(), recalled.ask()]);
        const workbook = await port.read({ signal, onProgress: showProgress(context, instrument, signal) });
        signal.throwIfAborted();
        store.set({ heard: heardOf(settle(workbook, instrument)) });
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
    begin: () => inTurn(recalled.ask).catch(() => undefined),
    check: () => {
      running ??= check((aborter = new AbortController())).finally(() => {
        running = aborter = null;
      });
      return running;
    },
    cancel: () => aborter?.abort(),
    recheck: async () => {
      const instrument = await ready();
      const workbook = await port.refresh();
      if (latest && isSame(latest.workbook, workbook)) return false;
      settle(workbook, instrument);
      return true;
    },
    reread: async () => {
      const instrument = await ready();
      settle(await port.read(), instrument);
    },
    choose: (changes) => {
      store.set(changes);
      if (latest) settle(latest.workbook, latest.instrument);
    },
    workbook: () => latest?.workbook ?? null,
  };
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

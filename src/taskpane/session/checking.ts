/** Checks the workbook: reads it once, shows how far it is, and reads again only what changed. */
import { isFault } from "../../core/fault";
import { ownSheetOf } from "../../core/own/sheets";
import type { Instrument } from "../../core/instrument/instrument";
import { parseChoices } from "../../core/reading/choices";
import { parseYears } from "../../core/evidence/years";
import { formatNumber } from "../../core/text";
import type { Text } from "../../core/text";
import type { Workbook } from "../../core/workbook";
import { failureNotice, tell } from "./context";
import type { SessionContext } from "./context";
import { showProgress } from "./firstFigures";
import { openJournal } from "./journal";
import { entryOf, keep, stillDue } from "./keeping";
import { checkNow, fetchCheck, settleNow } from "./lazyCheck";
import { checkedOf, optionsIn } from "./state";
import type { ScopeChoice, State, Step } from "./state";

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

  let isRecalled = false;
  let isUnsettled = false;

  /** What an earlier session left in the workbook; asked once, as a check is to be quick. */
  const recall = async (): Promise<void> => {
    if (isRecalled) return;
    const [choices, scope, years, journal, isMarked] = [
      await port.recall("choices"),
      await port.recall("scope"),
      await port.recall("years"),
      await port.recall("journal"),
      // A format that Excel cannot read must not keep the workbook from being checked.
      await port.isMarked().catch(() => false),
    ];
    const { entries, isForeign } = await openJournal(journal);
    isRecalled = true;
    isUnsettled = entries.length > 0;
    store.set({
      choices: parseChoices(choices) ?? {},
      scope: parseScope(scope),
      years: parseYears(years),
      journal: entries,
      isJournalForeign: isForeign,
      isMarked,
    });
  };

  /** The last change may have been begun by a pane that was closed: what it did not come to needs no way back. */
  const settleJournal = async (workbook: Workbook): Promise<void> => {
    const last = store.get().journal.at(-1);
    if (!isUnsettled || !last) return;
    // Where Excel does not answer now, the comparison is made when the change is taken back.
    const due = await stillDue(context, last, workbook).catch(() => null);
    isUnsettled = due === null;
    if (due && due.length < last.back.length)
      await keep(context, [...store.get().journal.slice(0, -1), ...entryOf(last.kind, due)]);
  };

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
        const [instrument] = await Promise.all([ready(), recall()]);
        const workbook = await port.read({ signal, onProgress: showProgress(context, instrument, signal) });
        signal.throwIfAborted();
        store.set({ heard: heardOf(settle(workbook, instrument)) });
        await settleJournal(workbook);
      });
    } catch (error) {
      // An edit may have been checked meanwhile: then that report stands.
      const { step: now } = store.get();
      store.set({ step: now.is === "checking" ? step : now });
      if (!signal.aborted) tell(context, failureNotice(error));
    }
  };

  return {
    begin: () => inTurn(recall).catch(() => undefined),
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

function parseScope(stored: unknown): ScopeChoice | null {
  return stored === "part" || stored === "whole" ? stored : null;
}

type Settled = Extract<Step, { is: "checked" | "tableless" }>;

function isSame(before: Workbook, after: Workbook): boolean {
  return before.sheets.length === after.sheets.length && before.sheets.every((sheet, at) => sheet === after.sheets[at]);
}

/** What a screen reader says after a check. */
function heardOf(step: Settled): Text {
  if (step.is === "tableless") return step.why;
  const { claimed } = step.report;
  const findings = step.settlement.open;
  const score = {
    id: claimed === null ? "" : ` Nilai klaim ${formatNumber(claimed, "id")}.`,
    en: claimed === null ? "" : ` Claimed score ${formatNumber(claimed, "en")}.`,
  };
  return {
    id: `Pemeriksaan selesai: ${formatNumber(findings.length, "id")} temuan.${score.id}`,
    en: `The check is done: ${formatNumber(findings.length, "en")} ${findings.length === 1 ? "finding" : "findings"}.${score.en}`,
  };
}

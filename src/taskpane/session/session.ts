/** Everything a person can do in the pane, without the pane: it works with the pane closed, and the formulas hear it too. */
import type { KlaCell } from "../../core/own/freezing";
import type { Abilities, WorkbookPort, Selected, Write } from "../../core/port/port";
import type { Instrument } from "../../core/instrument/instrument";
import { everything } from "../../core/report/filter";
import type { Filter, GroupBy } from "../../core/report/filter";
import { marksOf } from "../../core/report/marks";
import type { Language, Text } from "../../core/text";
import type { SettledNote } from "../../core/planning/settled";
import type { Finding } from "../../core/rule/finding";
import type { CellRef } from "../../core/workbook";
import { createChecker } from "./checking";
import { createChooser } from "./choosing";
import type { Chooser } from "./choosing";
import { createContext, failureNotice, outcomeNotice, tell } from "./context";
import type { SessionContext } from "./context";
import { createFolder } from "./folder";
import type { Folder } from "./folder";
import { flag, shownOf, unflag } from "./marking";
import type { Shown } from "./marking";
import type { WantedSheet } from "./wantedSheet";
import { createFollower } from "./following";
import { freezeFormulas, fix, undo } from "./fixing";
import { checkedOf } from "./state";
import { reopenFinding, settleFinding } from "./settling";
import type { Settling } from "./settling";
import type { Planning, State, View } from "./state";

export interface Session extends Chooser {
  can: Abilities;
  state: () => State;
  subscribe: (hear: () => void) => () => void;
  /** Looks what an earlier session left in the workbook: marks, choices, a way back. */
  begin: () => Promise<void>;
  check: () => Promise<void>;
  cancel: () => void;
  setPaused: (isPaused: boolean) => void;
  retry: () => void;
  /** Goes to the cell; null when the workbook refuses, which is then said. */
  go: (cell: CellRef) => Promise<Selected | null>;
  /** Asks where the user is in the workbook, for those who did not come there while the pane was listening. */
  locate: () => Promise<void>;
  /** Marks all findings, or those shown; with notes in that language, or without. */
  flag: (notes: Language | null, shown?: Shown) => Promise<void>;
  unflag: () => Promise<void>;
  /** Makes the report's sheets in that language, or the one that is wanted, in place of those of the last report. */
  report: (language: Language, wanted?: WantedSheet) => Promise<void>;
  /** Takes the report's sheets out of the workbook. */
  removeReport: () => Promise<void>;
  fix: (writes: readonly Write[]) => Promise<void>;
  /** Turns KLA formulas into their values. */
  freeze: (cells: readonly KlaCell[]) => Promise<void>;
  undo: () => Promise<void>;
  /** Settles a finding with a reason, in a sheet of the workbook. */
  settle: (finding: Finding, settling: Settling) => Promise<void>;
  /** Opens a settled finding again. */
  reopen: (note: SettledNote) => Promise<void>;
  /** Goes to a tab or page; with a filter, to the findings that fit it and no others. */
  show: (view: View, filter?: Partial<Filter>) => void;
  /** Changes what of the findings is looked for. */
  filter: (changes: Partial<Filter>) => void;
  group: (by: GroupBy) => void;
  /** Shows settled findings in place of the open ones, or these again. */
  showSettled: (isShown: boolean) => void;
  /** Changes what is planned with; no cell is touched. */
  plan: (changes: Partial<Planning>) => void;
  /** Says what came of something done in the pane itself: one sentence when it was done, the other when not. */
  say: (isDone: boolean, texts: Record<"done" | "refused", Text>) => void;
  dismiss: () => void;
  /** A folder of evidence beside the workbook. */
  folder: Folder;
  stop: () => Promise<void>;
}

/** The instrument, or how to fetch it when the first check needs it. */
export function createSession(port: WorkbookPort, instrument: Instrument | (() => Promise<Instrument>)): Session {
  const context = createContext(port, typeof instrument === "function" ? instrument : async () => instrument);
  const { store } = context;
  const checker = createChecker(context);
  let isStale = false;
  /** Marks that could not be brought up to date are tried again, whatever has changed since. */
  const recheck = async (): Promise<void> => {
    isStale = (await checker.recheck()) || isStale;
    if (isStale) await remark(context);
    isStale = false;
  };
  const reading = { recheck, reread: checker.reread, workbook: checker.workbook };
  const follower = createFollower(context, recheck);
  const afterwards = async (work: Promise<void>): Promise<void> => {
    await work;
    const { step } = store.get();
    if (step.is === "checked" || step.is === "tableless") follower.follow();
  };
  return {
    can: port.can,
    state: store.get,
    subscribe: store.subscribe,
    begin: async () => {
      await checker.begin();
      await follower.listen();
    },
    check: () => afterwards(checker.check()),
    cancel: checker.cancel,
    setPaused: follower.setPaused,
    retry: follower.retry,
    go: (cell) => go(context, cell),
    locate: async () => {
      try {
        store.set({ selected: await port.selection() });
      } catch (error) {
        tell(context, failureNotice(error));
      }
    },
    flag: (notes, shown) => flag(context, notes, shown ?? null),
    unflag: () => unflag(context),
    // Fetched when it is first needed: the report's sheets are no part of a check.
    report: async (language, wanted) => (await import("./reporting")).makeReport(context, language, wanted),
    removeReport: async () => (await import("./reporting")).removeReport(context),
    fix: (writes) => fix(context, writes, reading),
    freeze: (cells) => freezeFormulas(context, cells, reading),
    undo: () => undo(context, reading),
    settle: (finding, settling) => settleFinding(context, finding, settling, reading),
    reopen: (note) => reopenFinding(context, note, reading),
    show: (view, filter) =>
      store.set({ view, ...(filter ? { filter: { ...everything, ...filter }, showsSettled: false } : {}) }),
    filter: (changes) => store.set({ filter: { ...store.get().filter, ...changes } }),
    showSettled: (showsSettled) => store.set({ showsSettled }),
    group: (grouping) => store.set({ grouping }),
    plan: (changes) => store.set({ planning: { ...store.get().planning, ...changes } }),
    say: (isDone, { done, refused }) =>
      tell(context, { ...outcomeNotice(isDone ? done : refused, []), tone: isDone ? "good" : "warning" }),
    dismiss: () => store.set({ notice: null }),
    folder: createFolder(),
    stop: follower.stop,
    ...createChooser(context, checker),
  };
}

/** Marks in the cells follow the findings. */
async function remark({ port, store }: SessionContext): Promise<void> {
  const checked = checkedOf(store.get());
  if (store.get().isMarked && checked) await port.mark(marksOf(shownOf(checked.settlement, store.get().marked)));
}

async function go(context: SessionContext, cell: CellRef): Promise<Selected | null> {
  try {
    return await context.port.select(cell);
  } catch (error) {
    tell(context, failureNotice(error));
    return null;
  }
}

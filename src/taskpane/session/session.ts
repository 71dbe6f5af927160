/** Everything a person can do in the pane, without the pane: it works with the pane closed, and the formulas hear it too. */
import type { Abilities, WorkbookPort, Selected } from "../../core/port/port";
import type { Instrument } from "../../core/instrument/instrument";
import { marksOf } from "../../core/report/marks";
import type { CellRef } from "../../core/workbook";
import { createChanges } from "./changes";
import type { Changes } from "./changes";
import { createChecker } from "./checking";
import type { Checker } from "./checking";
import { createChooser } from "./choosing";
import type { Chooser } from "./choosing";
import { createContext, failureNotice, tell } from "./context";
import type { SessionContext } from "./context";
import { createFolder } from "./folder";
import type { Folder } from "./folder";
import { createFollower } from "./following";
import { shownOf } from "./marking";
import { checkedOf } from "./state";
import type { State } from "./state";
import { createViews } from "./views";
import type { Views } from "./views";

export interface Session extends Chooser, Changes, Views {
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
  /** A folder of evidence beside the workbook. */
  folder: Folder;
  stop: () => Promise<void>;
}

/** The instrument, or how to fetch it when the first check needs it. */
export function createSession(port: WorkbookPort, instrument: Instrument | (() => Promise<Instrument>)): Session {
  const context = createContext(port, typeof instrument === "function" ? instrument : async () => instrument);
  const checker = createChecker(context);
  const recheck = recheckWithMarks(context, checker);
  const follower = createFollower(context, recheck);
  return {
    can: port.can,
    state: context.store.get,
    subscribe: context.store.subscribe,
    begin: async () => {
      await checker.begin();
      await follower.listen();
    },
    check: async () => {
      await checker.check();
      const { step } = context.store.get();
      if (step.is === "checked" || step.is === "tableless") follower.follow();
    },
    cancel: checker.cancel,
    setPaused: follower.setPaused,
    retry: follower.retry,
    go: (cell) => go(context, cell),
    locate: () => locate(context),
    folder: createFolder(),
    stop: follower.stop,
    ...createChooser(context, checker),
    ...createChanges(context, { recheck, reread: checker.reread, workbook: checker.workbook }),
    ...createViews(context),
  };
}

/** Marks follow the findings; those that could not be brought up to date are tried again, whatever has changed since. */
function recheckWithMarks(context: SessionContext, { recheck }: Checker): () => Promise<void> {
  let isStale = false;
  return async () => {
    isStale = (await recheck()) || isStale;
    if (isStale) await remark(context);
    isStale = false;
  };
}

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

async function locate(context: SessionContext): Promise<void> {
  try {
    context.store.set({ selected: await context.port.selection() });
  } catch (error) {
    tell(context, failureNotice(error));
  }
}

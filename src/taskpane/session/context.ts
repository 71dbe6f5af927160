/** What everything the pane does has at hand: the workbook, the instrument, the state, and one thing at a time. */
import type { WorkbookPort, Refused } from "../../core/port/port";
import type { Instrument } from "../../core/instrument/instrument";
import { failureText } from "../../core/wording/failure";
import type { Text } from "../../core/text";
import type { Notice, State, Task } from "./state";
import { firstState } from "./state";
import { createStore } from "./store";
import type { Store } from "./store";

export interface SessionContext {
  port: WorkbookPort;
  /** Fetched with the check, which is the first to need it. */
  instrument: () => Promise<Instrument>;
  store: Store<State>;
  /** Does the work when all that was begun before it is done. */
  inTurn: (work: () => Promise<void>) => Promise<void>;
}

/** Older messages are read by nobody. */
const maxMessages = 50;

export function createContext(port: WorkbookPort, instrument: () => Promise<Instrument>): SessionContext {
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  return { port, instrument, store: createStore(firstState), inTurn };
}

/** Says what came of something, and keeps it among the messages. */
export function tell({ store }: Pick<SessionContext, "store">, notice: Notice): void {
  const messages = [{ notice, at: Date.now() }, ...store.get().messages].slice(0, maxMessages);
  store.set({ notice, messages });
}

/** Does what the user asked for, shows that it is under way, and says what kept it from being done. */
export async function perform(context: SessionContext, task: Task, work: () => Promise<Notice | null>): Promise<void> {
  const { store, inTurn } = context;
  if (store.get().task !== "none") return;
  store.set({ task, notice: null });
  try {
    await inTurn(async () => {
      const notice = await work();
      if (notice) tell(context, notice);
    });
  } catch (error) {
    tell(context, failureNotice(error));
  } finally {
    store.set({ task: "none" });
  }
}

export function failureNotice(error: unknown): Notice {
  return { tone: "bad", text: failureText(error), refused: [], undo: null };
}

/** Good when nothing was refused. */
export function outcomeNotice(text: Text, refused: readonly Refused[], undo: Notice["undo"] = null): Notice {
  return { tone: refused.length > 0 ? "warning" : "good", text, refused, undo };
}

/** Code that no check needs is fetched when it is first asked for; where it cannot be, that is said and nothing is changed. */
export function fetchedBy<Code>(context: SessionContext, load: () => Promise<Code>) {
  return async (act: (code: Code) => Promise<void>): Promise<void> => {
    const code = await load().catch(() => null);
    if (code) await act(code);
    else tell(context, { tone: "bad", text: notFetched, refused: [], undo: null });
  };
}

const notFetched = {
  id: "Bagian ini belum dapat dimuat, karena jaringan terputus. Tidak ada yang diubah; coba sekali lagi.",
  en: "This part could not be loaded yet, as the network is down. Nothing was changed; try once more.",
};

/** What an earlier session kept in the workbook: choices, scope, years, and the journal of changes with their way back. */
import { parseYears } from "../../core/evidence/years";
import type { Choices } from "../../core/reading/user/choices";
import type { Workbook } from "../../core/workbook";
import type { SessionContext } from "./context";
import type { Opened } from "./journal";
import type { ScopeChoice } from "./state";

export interface Recall {
  /** Asked once, as a check is to be quick; again where the workbook could not answer. */
  ask: () => Promise<void>;
  /** The last change may have been begun by a pane that was closed: what it did not come to needs no way back. */
  settleJournal: (workbook: Workbook) => Promise<void>;
}

export function createRecall(context: SessionContext): Recall {
  const { port, store } = context;
  let isRecalled = false;
  let isUnsettled = false;
  return {
    ask: async () => {
      if (isRecalled) return;
      const [choices, scope, years, journal, isMarked] = [
        await port.recall("choices"),
        await port.recall("scope"),
        await port.recall("years"),
        await port.recall("journal"),
        // A format that Excel cannot read must not keep the workbook from being checked.
        await port.isMarked().catch(() => false),
      ];
      const [chosen, { entries, isForeign }] = await Promise.all([choicesIn(choices), journalIn(journal)]);
      isRecalled = true;
      isUnsettled = entries.length > 0;
      store.set({
        choices: chosen,
        scope: parseScope(scope),
        years: parseYears(years),
        journal: entries,
        isJournalForeign: isForeign,
        isMarked,
      });
    },
    settleJournal: async (workbook) => {
      const last = store.get().journal.at(-1);
      if (!isUnsettled || !last) return;
      const { entryOf, keep, stillDue } = await import("./keeping");
      // Where Excel does not answer now, the comparison is made when the change is taken back.
      const due = await stillDue(context, last, workbook).catch(() => null);
      isUnsettled = due === null;
      if (due && due.length < last.back.length)
        await keep(context, [...store.get().journal.slice(0, -1), ...entryOf(last.kind, due)]);
    },
  };
}

/** Most workbooks hold no choices and no journal: what reads them is fetched for those that do. */
async function choicesIn(stored: unknown): Promise<Choices> {
  if (stored === null) return {};
  const { parseChoices } = await import("../../core/reading/user/choices");
  return parseChoices(stored) ?? {};
}

async function journalIn(stored: unknown): Promise<Opened> {
  if (stored === null) return { entries: [], isForeign: false };
  const { openJournal } = await import("./journal");
  return openJournal(stored);
}

function parseScope(stored: unknown): ScopeChoice | null {
  return stored === "part" || stored === "whole" ? stored : null;
}

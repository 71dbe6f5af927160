/** What an earlier session kept in the workbook: choices, scope, years, and the journal of changes with their way back. */
import { parseYears } from "../../core/evidence/years";
import { parseChoices } from "../../core/reading/choices";
import type { Workbook } from "../../core/workbook";
import type { SessionContext } from "./context";
import { openJournal } from "./journal";
import { entryOf, keep, stillDue } from "./keeping";
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
    },
    settleJournal: async (workbook) => {
      const last = store.get().journal.at(-1);
      if (!isUnsettled || !last) return;
      // Where Excel does not answer now, the comparison is made when the change is taken back.
      const due = await stillDue(context, last, workbook).catch(() => null);
      isUnsettled = due === null;
      if (due && due.length < last.back.length)
        await keep(context, [...store.get().journal.slice(0, -1), ...entryOf(last.kind, due)]);
    },
  };
}

function parseScope(stored: unknown): ScopeChoice | null {
  return stored === "part" || stored === "whole" ? stored : null;
}

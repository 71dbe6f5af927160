/** What a person changes in the workbook: marks, sheets of the report, fixes and their way back, settled findings. */
import type { KlaCell } from "../../core/own/freezing";
import type { SettledNote } from "../../core/planning/settled";
import type { Write } from "../../core/port/port";
import type { Finding } from "../../core/rule/finding";
import type { Language } from "../../core/text";
import { fetchedBy } from "./context";
import type { SessionContext } from "./context";
import type { Rereading } from "./fixing";
import { flag, unflag } from "./marking";
import type { Shown } from "./marking";
import type { Settling } from "./settling";
import type { WantedSheet } from "./wantedSheet";

export interface Changes {
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
}

export function createChanges(context: SessionContext, reading: Rereading): Changes {
  const reporting = fetchedBy(context, () => import("./reporting"));
  const fixing = fetchedBy(context, () => import("./fixing"));
  const settling = fetchedBy(context, () => import("./settling"));
  return {
    flag: (notes, shown) => flag(context, notes, shown ?? null),
    unflag: () => unflag(context),
    report: (language, wanted) => reporting((it) => it.makeReport(context, language, wanted)),
    removeReport: () => reporting((it) => it.removeReport(context)),
    fix: (writes) => fixing((it) => it.fix(context, writes, reading)),
    freeze: (cells) => fixing((it) => it.freezeFormulas(context, cells, reading)),
    undo: () => fixing((it) => it.undo(context, reading)),
    settle: (finding, given) => settling((it) => it.settleFinding(context, finding, given, reading)),
    reopen: (note) => settling((it) => it.reopenFinding(context, note, reading)),
  };
}

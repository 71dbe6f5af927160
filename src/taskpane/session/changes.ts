/** What a person changes in the workbook: marks, sheets of the report, fixes and their way back, settled findings. */
import type { KlaCell } from "../../core/own/freezing";
import type { SettledNote } from "../../core/planning/settled";
import type { Write } from "../../core/port/port";
import type { Finding } from "../../core/rule/finding";
import type { Language } from "../../core/text";
import type { SessionContext } from "./context";
import { fix, freezeFormulas, undo } from "./fixing";
import type { Rereading } from "./fixing";
import { flag, unflag } from "./marking";
import type { Shown } from "./marking";
import { reopenFinding, settleFinding } from "./settling";
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
  return {
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
  };
}

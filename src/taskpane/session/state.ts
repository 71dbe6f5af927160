/** What the pane knows at any moment: the step of the check, what follows the workbook, and what was last said. */
import type { Refused } from "../../core/port/port";
import type { Choices } from "../../core/reading/choices";
import type { Report } from "../../core/report";
import type { Text } from "../../core/text";
import type { CellRef } from "../../core/workbook";
import type { JournalEntry } from "./journal";

export type Step =
  | { is: "unchecked" }
  /** `share` of the cells read, 0 to 1, null before the first answer; `early` is a first look at the sheets read so far. */
  | { is: "checking"; share: number | null; early: Report | null; before: Report | null }
  | { is: "checked"; report: Report }
  | { is: "tableless"; why: Text };

/** How edits are followed. "held": the workbook does not answer at the moment; it is asked again. */
export type Live = { is: "off" } | { is: "following" } | { is: "paused" } | { is: "held"; why: Text };

/** What changes the workbook at the moment. */
export type Task = "none" | "marking" | "unmarking" | "fixing" | "freezing" | "undoing";

/** What is shown of a report. */
export type View = "result" | "findings" | "fixes" | "reading";

/** What came of the last thing the user asked for. */
export interface Notice {
  tone: "good" | "warning" | "bad";
  text: Text;
  refused: readonly Refused[];
}

export interface State {
  step: Step;
  view: View;
  live: Live;
  task: Task;
  notice: Notice | null;
  /** For screen readers only: what has changed without being asked for. */
  heard: Text;
  /** Where the user is in the workbook; null when not known. */
  selected: CellRef | null;
  isMarked: boolean;
  choices: Choices;
  /** What can be taken back, the latest last. */
  journal: readonly JournalEntry[];
  /** True when the workbook holds a way back that this computer has not written; it is not offered. */
  isJournalForeign: boolean;
}

export const firstState: State = {
  step: { is: "unchecked" },
  view: "result",
  live: { is: "off" },
  task: "none",
  notice: null,
  heard: { id: "", en: "" },
  selected: null,
  isMarked: false,
  choices: {},
  journal: [],
  isJournalForeign: false,
};

/** The report in force: that of the last check, while another is under way too. */
export function reportOf({ step }: State): Report | null {
  if (step.is === "checked") return step.report;
  return step.is === "checking" ? step.before : null;
}

/** What the pane knows at any moment: the step of the check, what follows the workbook, and what was last said. */
import type { Refused } from "../../core/port/port";
import type { Choices } from "../../core/reading/user/choices";
import { everything } from "../../core/report/filter";
import type { Filter, GroupBy } from "../../core/report/filter";
import type { CheckOptions, Report } from "../../core/report/report";
import type { OwnSheetId } from "../../core/own/sheets";
import type { Settlement } from "../../core/planning/settled";
import type { Text } from "../../core/text";
import type { CellRef } from "../../core/workbook";
import type { Comparison } from "./comparing";
import type { JournalEntry } from "./journal";
import type { Shown } from "./marking";

export type Step =
  | { is: "unchecked" }
  /** `share` of the cells read, 0 to 1, null before the first answer; `early` is a first look at the sheets read so far. */
  | { is: "checking"; share: number | null; early: Report | null; before: CheckedStep | null }
  | { is: "checked"; report: Report; settlement: Settlement }
  | { is: "tableless"; why: Text };

export type CheckedStep = Extract<Step, { is: "checked" }>;

/** How a check ends. */
export type Settled = Extract<Step, { is: "checked" | "tableless" }>;

/** How edits are followed. "held": the workbook does not answer at the moment; it is asked again. */
export type Live = { is: "off" } | { is: "following" } | { is: "paused" } | { is: "held"; why: Text };

/** What changes the workbook at the moment. */
export type Task = "none" | "marking" | "unmarking" | "fixing" | "freezing" | "undoing" | "settling" | "reporting";

export const tabs = ["summary", "findings", "tasks"] as const;

export type Tab = (typeof tabs)[number];

/** One level of pages below a tab, never deeper. */
const parents = {
  evidence: "summary",
  years: "summary",
  origin: "summary",
  tables: "summary",
  formulas: "summary",
  messages: "summary",
  fixes: "findings",
} as const satisfies Record<string, Tab>;

export type Page = keyof typeof parents;

/** What is shown of a report. */
export type View = Tab | Page;

/** The tab that a view belongs to; itself for a tab. */
export function tabOf(view: View): Tab {
  return isPage(view) ? parents[view] : view;
}

export function isPage(view: View): view is Page {
  return view in parents;
}

/** What came of the last thing the user asked for. */
export interface Notice {
  tone: "good" | "warning" | "bad";
  text: Text;
  refused: readonly Refused[];
  /** What would take it back; null when nothing would. */
  undo: "change" | "marks" | "sheets" | null;
}

/** A notice that has been shown, and when, in milliseconds since 1970. */
export interface Message {
  notice: Notice;
  at: number;
}

/** What the user plans with; it changes no cell. */
export interface Planning {
  /** The id of the tier aimed at; null for the next one. */
  aim: string | null;
  /** Ids of the actions that are ticked; null for those of the plan. */
  ticked: readonly string[] | null;
  /** The day by which offices are to send, "2026-03-11"; "" for none. */
  due: string;
  order: "points" | "offices";
}

/** part: what the workbook does not hold is not missing · whole: it is. */
export type ScopeChoice = "part" | "whole";

export interface State {
  step: Step;
  /** When the step was last settled, in milliseconds since 1970; null before the first check. */
  checkedAt: number | null;
  view: View;
  /** Which findings are looked for, and how they are grouped. */
  filter: Filter;
  grouping: GroupBy;
  /** Settled findings are shown in place of the open ones. */
  showsSettled: boolean;
  live: Live;
  task: Task;
  notice: Notice | null;
  /** What was said so far, the latest first. */
  messages: readonly Message[];
  /** For screen readers only: what has changed without being asked for. */
  heard: Text;
  /** Where the user is in the workbook; null when not known. */
  selected: CellRef | null;
  isMarked: boolean;
  /** Which findings the marks are of; null for all. */
  marked: Shown | null;
  /** Which sheets of ours the workbook holds. */
  made: readonly OwnSheetId[];
  planning: Planning;
  choices: Choices;
  /** How a part of an assessment is judged, once the user has said so. */
  scope: ScopeChoice | null;
  /** The years that evidence must be of; null for those of the instrument. */
  years: readonly number[] | null;
  /** How to compare it with other workbooks; null for what it holds itself. */
  comparison: Comparison | null;
  /** What can be taken back, the latest last. */
  journal: readonly JournalEntry[];
  /** True when the workbook holds a way back that this computer has not written; it is not offered. */
  isJournalForeign: boolean;
}

export const firstState: State = {
  step: { is: "unchecked" },
  checkedAt: null,
  view: "summary",
  filter: everything,
  grouping: "rule",
  showsSettled: false,
  live: { is: "off" },
  task: "none",
  notice: null,
  messages: [],
  heard: { id: "", en: "" },
  selected: null,
  isMarked: false,
  marked: null,
  made: [],
  planning: { aim: null, ticked: null, due: "", order: "points" },
  choices: {},
  scope: null,
  years: null,
  comparison: null,
  journal: [],
  isJournalForeign: false,
};

/** The result in force: that of the last check, while another is under way too. */
export function checkedOf({ step }: State): CheckedStep | null {
  if (step.is === "checked") return step;
  return step.is === "checking" ? step.before : null;
}

export function reportOf(state: State): Report | null {
  return checkedOf(state)?.report ?? null;
}

/** How the workbook is to be checked, by what the user has chosen. */
export function optionsIn({ choices, scope, years }: State): CheckOptions {
  return { choices, whole: scope === "whole", ...(years ? { years } : {}) };
}

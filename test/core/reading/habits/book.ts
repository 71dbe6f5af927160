/** Workbooks as officers keep them, written as plain text, each with its truth: places, points and cells of evidence. */
import { isFault } from "../../../../src/core/fault";
import { check } from "../../../../src/core/report/report";
import type { Report } from "../../../../src/core/report/report";
import type { Leaf } from "../../../../src/core/scoring/leaves";
import { toA1 } from "../../../../src/core/workbook";
import type { CellValue, Sheet, Workbook } from "../../../../src/core/workbook";
import { kla } from "../../../instrument";
import { sheet, workbook } from "../../grid";

export interface Habit {
  /** What is the habit. */
  name: string;
  /**
   * By name: a line a row, "|" between cells. Numbers are numbers, after an apostrophe texts; "⏎" breaks a line in a cell,
   * "✓" and "✗" are check boxes. Cells that are merged stand in `merges` by sheet.
   */
  sheets: Readonly<Record<string, string>>;
  merges?: Readonly<Record<string, readonly string[]>>;
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  hiddenSheets?: readonly string[];
  /** "18=20@E4+F4": code, points and, where they are asked for, the cells of evidence ("-" none); or "refused". */
  truth: string;
  /** Points in all; the sum of the truth when left out. */
  claimed?: number;
  /** Nobody can know: the person must be asked. */
  isAsked?: boolean;
  /** Rules of errors that are right. */
  faults?: readonly string[];
}

/** The claimed score, the places with their points, evidence where the truth says it, errors, and whether a person is asked. */
export interface Outcome {
  claimed: number | null;
  places: readonly string[];
  errors: readonly string[];
  isAsked: boolean;
}

export function expectedOf({ truth, claimed, faults = [], isAsked = false }: Habit): Outcome | "refused" {
  if (truth === "refused") return truth;
  const places = truth.split(/\s+/).filter(Boolean).toSorted();
  const sum = places.reduce((all, one) => all + Number(/=([\d.]+)/.exec(one)?.[1] ?? 0), 0);
  return {
    claimed: claimed ?? (places.length === 0 ? null : Math.round(sum * 100) / 100),
    places,
    errors: [...faults],
    isAsked,
  };
}

export function outcomeOf(habit: Habit): Outcome | "refused" {
  const report = reportOf(habit);
  if (report === null) return "refused";
  const asked = new Set([...habit.truth.matchAll(/(\S+?)=[\d.]+@/g)].map(([, code]) => code));
  return {
    claimed: report.claimed,
    places: leavesOf(report)
      .map(({ entry, points }) => placeOf(entry, points, asked))
      .toSorted(),
    errors: errorsOf(report, habit.faults ?? []),
    isAsked: report.doubt.is === "doubtful",
  };
}

export function reportOf(habit: Habit): Report | null {
  try {
    return check(workbookOf(habit), kla());
  } catch (error) {
    if (isFault(error)) return null;
    throw error;
  }
}

export function workbookOf(habit: Habit): Workbook {
  return workbook(...Object.keys(habit.sheets).map((name) => sheetOf(habit, name)));
}

function leavesOf({ score }: Report): Leaf[] {
  return score.clusters.flatMap(({ indicators, leaf }) => [
    ...(leaf ? [leaf] : []),
    ...indicators.flatMap(({ leaves }) => leaves),
  ]);
}

function placeOf(
  { cluster, indicator, part, question, evidence }: Leaf["entry"],
  points: number,
  asked: ReadonlySet<string | undefined>,
): string {
  const node = part?.code ?? indicator?.number ?? cluster?.id ?? "?";
  const code = question ? `${node}.${question.code}` : String(node);
  const cells = evidence.map(({ at }) => toA1(at.row, at.column)).join("+");
  return `${code}=${points}${asked.has(code) ? `@${cells === "" ? "-" : cells}` : ""}`;
}

/** Errors of evidence and offices are none of the reading's; what stands in the wrong cluster may be. */
function errorsOf({ findings }: Report, faults: readonly string[]): string[] {
  const all = findings.filter(
    ({ level, rule }) => rule === "indicator-misplaced" || (level === "error" && !/^(evidence|office)-/.test(rule)),
  );
  const others = all.filter(({ rule }) => !faults.includes(rule) && rule !== "reading-doubtful");
  const right = faults.filter((rule) => all.some((one) => one.rule === rule));
  return [...right, ...others.map(({ rule, at }) => `${rule} ${toA1(at.row, at.column)}`)];
}

function sheetOf(habit: Habit, name: string): Sheet {
  const { sheets, merges = {}, hiddenRows = [], hiddenColumns = [], hiddenSheets = [] } = habit;
  const visibility = hiddenSheets.includes(name) ? "hidden" : "visible";
  const made = sheet(name, cellsOf(sheets[name] ?? ""), { merges: merges[name] ?? [], hiddenRows, visibility });
  return { ...made, hiddenColumns: new Set(hiddenColumns) };
}

function cellsOf(text: string): CellValue[][] {
  const lines = text.replace(/^\n|\n\s*$/g, "").split("\n");
  return lines.map((line) => line.split("|").map((cell) => cellOf(cell.trim())));
}

function cellOf(text: string): CellValue {
  if (text === "") return null;
  if (text === "✓" || text === "✗") return text === "✓";
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text.replace(/^'/, "").replaceAll("⏎", "\n");
}

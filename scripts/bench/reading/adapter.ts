/** The one place where the benchmark calls the project: what `check` says of a workbook, in the benchmark's own terms. */
import { isFault } from "../../../src/core/fault";
import type { Instrument } from "../../../src/core/instrument/instrument";
import { check } from "../../../src/core/report/report";
import type { IndicatorReport } from "../../../src/core/report/indicators";
import type { Report } from "../../../src/core/report/report";
import type { Table } from "../../../src/core/reading/model/tables";
import type { Finding } from "../../../src/core/rule/finding";
import { toA1 } from "../../../src/core/workbook";
import type { CellRef, Workbook } from "../../../src/core/workbook";

export interface ReadOutcome {
  /** Why the workbook was refused. */
  readonly refused: string | null;
  readonly claimed: number | null;
  /** Indicators and the parts that were told apart. */
  readonly indicators: readonly { readonly code: string; readonly points: number | null; readonly cell?: string }[];
  readonly doubt: "sure" | "likely" | "doubtful" | null;
  /** Findings of level error; `about` are the indicator, part and cluster that they name. */
  readonly errors: readonly { readonly rule: string; readonly cell: string; readonly about: readonly string[] }[];
  readonly scope: "whole" | "part" | null;
  readonly older: boolean;
  /** Cells with content inside a table that were neither used nor listed; null where nothing was read. */
  readonly silent: number | null;
  /** What crashed: never a workbook's fault. */
  readonly crashed: string | null;
}

const nothing: ReadOutcome = {
  refused: null,
  claimed: null,
  indicators: [],
  doubt: null,
  errors: [],
  scope: null,
  older: false,
  silent: null,
  crashed: null,
};

export function read(workbook: Workbook, instrument: Instrument): ReadOutcome {
  try {
    return outcomeOf(check(workbook, instrument));
  } catch (error) {
    if (isFault(error)) return { ...nothing, refused: error.message };
    return { ...nothing, crashed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function outcomeOf(report: Report): ReadOutcome {
  const { claimed, indicators, findings, crashed, doubt, scope, older } = report;
  return {
    ...nothing,
    silent: silentIn(report),
    claimed,
    doubt: doubt.is,
    scope: scope.is,
    older: older !== null,
    indicators: indicators.flatMap(indicatorOutcome),
    errors: findings.filter(({ level }) => level === "error").map(errorOf),
    crashed: crashed.length === 0 ? null : crashed.map(({ rule, error }) => `${rule}: ${error}`).join("; "),
  };
}

/** Cells with content under the headings of a column that no role uses and no group of unused cells begins in. */
function silentIn({ tables, unread }: Report): number {
  const listed = new Set(unread.map(({ sheet, column }) => `${sheet} ${column}`));
  return tables.reduce((sum, table) => sum + silentInTable(table, listed), 0);
}

function silentInTable({ grid, columns, also, left, right, bottom, end }: Table, listed: ReadonlySet<string>): number {
  const used = new Set([...columns.values(), ...[...also.values()].flat()]);
  let count = 0;
  for (let column = left; column <= right; column++) {
    const ref = grid.refOf(0, column);
    if (used.has(column) || listed.has(`${ref.sheet} ${ref.column}`)) continue;
    for (let row = bottom + 1; row <= end; row++) if (grid.own(row, column) !== null) count++;
  }
  return count;
}

function indicatorOutcome({ indicator, claimed, parts, at }: IndicatorReport): ReadOutcome["indicators"][number][] {
  const own = { code: String(indicator.number), points: claimed };
  return [
    at === null ? own : { ...own, cell: nameOf(at) },
    ...parts.map(({ part, claimed: points }) => ({ code: part.code, points })),
  ];
}

function errorOf({ rule, at, indicator, cluster }: Finding): ReadOutcome["errors"][number] {
  return { rule, cell: nameOf(at), about: [indicator, cluster].filter((code) => code !== null) };
}

function nameOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${toA1(row, column)}`;
}

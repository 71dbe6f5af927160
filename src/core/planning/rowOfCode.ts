/** Finds the cell where the evidence of a question stands, or should. */
import { cellOf } from "../reading/model/entries";
import type { Report } from "../report/report";
import type { CellRef } from "../workbook";
import { fullCode } from "./questions";

const cellsOfReports = new WeakMap<Report, ReadonlyMap<string, CellRef>>();

/** `code` is a full one: "12.4"; null when no row is about it. */
export function rowOfCode(report: Report, code: string): CellRef | null {
  const before = cellsOfReports.get(report);
  if (before) return before.get(code) ?? null;
  const rows = report.entries
    .filter(({ isTotal }) => !isTotal)
    .toReversed()
    .map((entry): [string, CellRef] => [fullCode(entry), cellOf(entry, "evidence")]);
  const cells = new Map(rows);
  cellsOfReports.set(report, cells);
  return cells.get(code) ?? null;
}

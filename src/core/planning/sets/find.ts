/** Finds the sets of scores that a workbook holds beside the one that counts: this year's verification, last year, and its verification. */
import { groupBy } from "../../grouping";
import type { Table } from "../../reading/model/tables";
import { kindOf } from "../../scoring/tableKind";
import { begun, pastColumns, stageOf, verifiedColumns } from "./columns";
import type { ScoreColumn } from "./columns";
import { columnSet, tableSet } from "./scores";
import type { Ground, ScoreSet } from "./scores";

/** This year's verified scores: a column beside the claims, else a sheet or stage; null for none. */
export function verifiedSet(report: Ground): ScoreSet | null {
  const own = yearOf(report);
  return verifiedOf(report, (year) => year === null || year >= own || own === Infinity);
}

/** Last year's scores: a sheet or stage of an earlier year, else a column; null for none. */
export function pastSet(report: Ground): ScoreSet | null {
  const year = lastYear(report);
  const isPast = (table: Table): boolean => kindOf(table).year === year && !kindOf(table).isVerified;
  return (year === null ? null : tableSet(report, isPast)) ?? columnSet(pastColumns(report.tables), report);
}

/** Last year's verified scores; null for none. */
export function pastVerifiedSet(report: Ground): ScoreSet | null {
  const last = lastYear(report) ?? yearIn(pastColumns(report.tables));
  return last === null ? null : verifiedOf(report, (year) => year === last);
}

function yearIn([first]: readonly ScoreColumn[]): number | null {
  return first?.year ?? null;
}

/** The year of the scores that count; Infinity where they name none, as what names none is the latest. */
function yearOf({ tables }: Ground): number {
  const years = tables.flatMap((table) => kindOf(table).year ?? []);
  return years.length > 0 ? Math.max(...years) : Infinity;
}

/**
 * The latest year before the one that counts which other tables of the city's own are for. Where those that count name no
 * year, a table of clusters alone is their recap, whatever year stands in its title.
 */
function lastYear(report: Ground): number | null {
  const own = yearOf(report);
  const others = report.superseded.filter(({ table }) => !kindOf(table).isVerified);
  const detailed = new Set(others.flatMap(({ table, indicator }) => (indicator ? [table] : [])));
  const tables = others.map(({ table }) => table).filter((table) => own !== Infinity || detailed.has(table));
  const years = tables.flatMap((table) => kindOf(table).year ?? []).filter((year) => year < own);
  return years.length > 0 ? Math.max(...years) : null;
}

function verifiedOf(report: Ground, isMeant: (year: number | null) => boolean): ScoreSet | null {
  const columns = verifiedColumns(report.tables, isMeant);
  const tables = latestTables(report, isMeant);
  return columnSet(columns, report) ?? tableSet(report, (table) => tables.has(table));
}

/** Of the verifiers' tables those of the latest stage that is filled. */
function latestTables({ superseded }: Ground, isMeant: (year: number | null) => boolean): ReadonlySet<Table> {
  const rows = superseded.filter(({ table }) => kindOf(table).isVerified && isMeant(kindOf(table).year));
  const stages = groupBy(rows, ({ table }) => stageOf(`${table.grid.sheet.name} ${table.stage ?? ""}`));
  const counted = [...stages].map(([stage, own]) => ({
    stage,
    count: own.filter(({ score }) => score.kind === "number").length,
    tables: new Set(own.map(({ table }) => table)),
  }));
  const fullest = Math.max(0, ...counted.map(({ count }) => count));
  const filled = counted.filter(({ count }) => count > 0 && count >= begun * fullest);
  return filled.toSorted((a, b) => b.stage - a.stage)[0]?.tables ?? new Set();
}

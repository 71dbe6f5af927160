/** Finds the columns of further scores beside the one that counts: the verifiers', and an earlier year's. */
import { readAmount } from "../../numbers";
import { roleOfPath } from "../../reading/headings/pathRole";
import type { Table } from "../../reading/model/tables";
import { kindOf } from "../../scoring/tableKind";

/** A column of scores that does not count. */
export interface ScoreColumn {
  table: Table;
  /** Counted from 0, within the table's grid. */
  column: number;
  /** As it stands over the column, its rows joined. */
  heading: string;
  /** Null where the heading names none. */
  year: number | null;
  /** How late in the verification it is, 0 to 3; 0 for an earlier year. */
  stage: number;
}

/** The verifiers' column of each table that has one for such a year: of several stages the latest that is filled. */
export function verifiedColumns(tables: readonly Table[], isMeant: (year: number | null) => boolean): ScoreColumn[] {
  return tables.flatMap((table) => {
    const told = new Set([table.columns.get("verified"), ...(table.also.get("verified") ?? [])]);
    const found = headedColumns(table).filter(
      ({ column, role }) => told.has(column) || (role === "verified" && !isUsed(table, column)),
    );
    const stages = found.map((one) => ({ ...one, year: yearIn(one.heading), stage: stageOf(one.heading) }));
    return latest(stages.filter(({ year }) => isMeant(year)));
  });
}

/** The column of the latest earlier year of each table that has one. */
export function pastColumns(tables: readonly Table[]): ScoreColumn[] {
  return tables.flatMap((table) => {
    const own = yearOfTable(table);
    const found = headedColumns(table).filter(({ column, role, heading }) => {
      if (column === table.columns.get("score")) return false;
      const year = yearIn(heading);
      const isEarlier = role === "score" && year !== null && own !== null && year < own;
      return role === "past" || (isEarlier && !isUsed(table, column));
    });
    const years = found.map((one) => ({ ...one, year: yearIn(one.heading), stage: 0 }));
    return latest(years);
  });
}

type Headed = Pick<ScoreColumn, "table" | "column" | "heading"> & { role: string | null; count: number };

function headedColumns(table: Table): Headed[] {
  return [...table.headings].map(([column, path]) => ({
    ...{ table, column, heading: path.join(" › ") },
    role: roleOfPath(path)?.column ?? null,
    count: countOf(table, column),
  }));
}

/** Columns that the reading already uses for something else hold no scores. */
function isUsed({ columns }: Table, column: number): boolean {
  return [...columns].some(([name, at]) => at === column && name !== "verified" && name !== "past");
}

/** How many of the table's cells hold numbers in that column. */
function countOf({ grid, bottom, end }: Table, column: number): number {
  let count = 0;
  for (let row = bottom + 1; row <= end; row++) if (readAmount(grid.own(row, column)).kind === "number") count++;
  return count;
}

/** A later column that is hardly begun is no set of scores yet: it must hold half as many numbers as the fullest. */
export const begun = 0.5;

/** Of several the latest stage or year that is filled; of equals the one further right. */
function latest<One extends ScoreColumn & { count: number }>(found: readonly One[]): ScoreColumn[] {
  const fullest = Math.max(0, ...found.map(({ count }) => count));
  const filled = found.filter(({ count }) => count > 0 && count >= begun * fullest);
  const [best] = filled.toSorted((a, b) => b.stage - a.stage || (b.year ?? 0) - (a.year ?? 0) || b.column - a.column);
  if (!best) return [];
  const { table, column, heading, year, stage } = best;
  return [{ table, column, heading, year, stage }];
}

/** Documents are looked at first, then the field, then the final word (domain: VA, VL/VLH/VKL, VF). */
const stages: readonly RegExp[] = [
  /\b(va|administrasi|dokumen)\b/i,
  /\b(vl|vh|vlh|vkl|lapangan|hybrid|hibrida)\b/i,
  /\b(vf|final|akhir|pusat)\b/i,
];

/** 0 where the text names no stage of the verification, else how late the stage is, up to 3. */
export function stageOf(heading: string): number {
  return stages.findLastIndex((pattern) => pattern.test(heading)) + 1;
}

/** The one year that a text names; null for none or several. */
function yearIn(text: string): number | null {
  const years = new Set(text.match(/\b20\d\d\b/g) ?? []);
  return years.size === 1 ? Number([...years][0]) : null;
}

/** Of the score that counts, by its heading or by what the table says of itself. */
function yearOfTable(table: Table): number | null {
  const score = table.columns.get("score");
  const heading = score === undefined ? "" : (table.headings.get(score) ?? []).join(" ");
  return yearIn(heading) ?? kindOf(table).year;
}

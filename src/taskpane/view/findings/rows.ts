/** The findings as rows of one long list: group headings with their findings below. */
import type { Group } from "../../../core/findings";
import type { Finding } from "../../../core/rule";
import type { CellRef } from "../../../core/workbook";

export type ListRow = { is: "heading"; key: string; group: Group } | { is: "finding"; key: string; finding: Finding };

/** Keys stay the same over a re-check as long as the finding does, so that what is open stays open. */
export function listRowsOf(groups: readonly Group[]): ListRow[] {
  return groups.flatMap((group): ListRow[] => {
    const seen = new Map<string, number>();
    const findings = group.findings.map((finding): ListRow => {
      const { rule, at } = finding;
      const name = `${group.key}|${rule}|${at.sheet}|${at.row}|${at.column}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return { is: "finding", key: `${name}|${count}`, finding };
    });
    return [{ is: "heading", key: group.key, group }, ...findings];
  });
}

/** The first row of a finding at that cell, -1 when there is none. */
export function rowAt(rows: readonly ListRow[], cell: CellRef): number {
  return rows.findIndex((row) => row.is === "finding" && isSameCell(row.finding.at, cell));
}

export function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

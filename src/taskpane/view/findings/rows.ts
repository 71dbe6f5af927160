/** The findings as rows of one long list: group headings with their findings below. */
import type { Group } from "../../../core/report/findings";
import type { Finding } from "../../../core/rule/finding";
import type { CellRef } from "../../../core/workbook";

export type ListRow =
  | { is: "heading"; key: string; group: Group }
  /** `of` is the key of its group's heading. */
  | { is: "finding"; key: string; of: string; finding: Finding };

/** Keys stay the same over a re-check as long as the finding does, so that what is open stays open. */
export function listRowsOf(groups: readonly Group[]): ListRow[] {
  return groups.flatMap((group): ListRow[] => {
    const seen = new Map<string, number>();
    const findings = group.findings.map((finding): ListRow => {
      const { rule, at } = finding;
      const name = `${group.key}|${rule}|${at.sheet}|${at.row}|${at.column}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return { is: "finding", key: `${name}|${count}`, of: group.key, finding };
    });
    return [{ is: "heading", key: group.key, group }, ...findings];
  });
}

/** Without the findings of folded groups. */
export function rowsShown(rows: readonly ListRow[], isUnfolded: (group: string) => boolean): ListRow[] {
  return rows.filter((row) => row.is === "heading" || isUnfolded(row.of));
}

/** The key of the first finding at that cell; null when there is none. */
export function keyAt(rows: readonly ListRow[], cell: CellRef): string | null {
  return rows.find((row) => row.is === "finding" && isSameCell(row.finding.at, cell))?.key ?? null;
}

export function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

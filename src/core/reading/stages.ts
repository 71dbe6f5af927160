/** Stages in rows: a column that says of each row whose and which version it is ("EM", "VA", 2023) parts the table. */
import { isBlank } from "../workbook";
import { isStage } from "./facts";
import { roleOfPath, yearOf } from "./headings";
import type { Block } from "./tables";
import { stageBounds } from "./weights";

export interface StageRows {
  stage: string;
  rows: ReadonlySet<number>;
}

/** The rows of each stage; empty when no column says one. */
export function stagesOf(block: Block): StageRows[] {
  for (let column = block.left; column <= block.right; column++) {
    if (!mayBeStages(block, column)) continue;
    const rows = rowsByStage(block, column);
    if (rows.length > 1) return rows;
  }
  return [];
}

function mayBeStages({ headings }: Block, column: number): boolean {
  const path = headings.get(column) ?? [];
  const text = path.at(-1) ?? "";
  return (
    roleOfPath(path)?.column === "stage" || /^\s*(tahap(an)?|stage|versi|version|tahun|year|penilai)\s*$/i.test(text)
  );
}

function rowsByStage({ grid, bottom, end }: Block, column: number): StageRows[] {
  const found = new Map<string, Set<number>>();
  const shared: number[] = [];
  let others = 0;
  for (let row = bottom + 1; row <= end; row++) {
    const cell = grid.shown(row, column);
    const isAdded = !isBlank(cell) && addTo(found, String(cell).trim(), row);
    if (!isAdded) shared.push(row);
    if (!isAdded && !isBlank(cell)) others++;
  }
  const told = [...found.values()].reduce((sum, rows) => sum + rows.size, 0);
  // A column's number, a unit or a signature may stand among the stages.
  if (found.size > stageBounds.most || told < stageBounds.share * (told + others)) return [];
  // Rows without a stage, as those of clusters and indicators are, belong to every one.
  return [...found].map(([stage, rows]) => ({ stage, rows: new Set([...shared, ...rows]) }));
}

/** False when the text is no stage. */
function addTo(found: Map<string, Set<number>>, text: string, row: number): boolean {
  if (!isStage(text) && yearOf(text) === null) return false;
  const key = text.toUpperCase();
  const rows = found.get(key) ?? new Set<number>();
  found.set(key, rows.add(row));
  return true;
}

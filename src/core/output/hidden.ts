/** What a sheet keeps out of sight beside what people read: what it was made from, and the data of its charts. */
import type { PlainCell, PlainRow } from "../sheets/sheet";

/** The first column that is out of sight. */
export const keptColumn = 10;

export interface HiddenCells {
  readonly column: number;
  /** From the sheet's first row down. */
  readonly cells: readonly (readonly PlainCell[])[];
}

/** The rows with those cells in them; there may be more of them than rows. */
export function withHidden(rows: readonly PlainRow[], hidden: readonly HiddenCells[]): PlainRow[] {
  const length = Math.max(rows.length, ...hidden.map(({ cells }) => cells.length));
  return Array.from({ length }, (_, at) =>
    hidden.reduce((row, { column, cells }) => withCells(row, column, cells[at] ?? []), rows[at] ?? { cells: [] }),
  );
}

function withCells(row: PlainRow, column: number, cells: readonly PlainCell[]): PlainRow {
  if (cells.length === 0) return row;
  const before = Array.from({ length: column }, (_, at): PlainCell => row.cells[at] ?? null);
  return { ...row, cells: [...before, ...cells, ...row.cells.slice(column + cells.length)] };
}

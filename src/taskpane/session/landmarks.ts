/** Finds cells again after rows were inserted, deleted or sorted: by the texts that stood beside them. */
import type { Write } from "../../core/port/port";
import { cellKey, isBlank } from "../../core/workbook";
import type { CellRef, CellValue, Sheet, Workbook } from "../../core/workbook";

/** What stood in the row of a cell: by column, the first letters of a text. */
export type Landmark = readonly (readonly [column: number, text: string])[];

const maxLandmarks = 3;
const letters = 40;

/** The longest texts of each cell's row, the cells to be written left out; none where the row has no others. */
export function landmarksOf({ sheets }: Workbook, cells: readonly CellRef[]): Landmark[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const written = new Set(cells.map(cellKey));
  return cells.map(({ sheet, row }) =>
    (byName.get(sheet)?.rows[row] ?? [])
      .flatMap((cell, column): [number, string][] => {
        const isTaken = written.has(cellKey({ sheet, row, column }));
        return typeof cell === "string" && !isBlank(cell) && !isTaken ? [[column, shortened(cell)]] : [];
      })
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, maxLandmarks),
  );
}

/** The write where its row is now: the same row if it still is the one, else the only one that has its landmark; null when lost. */
export function relocated(write: Write, landmark: Landmark, { sheets }: Workbook): Write | null {
  const sheet = sheets.find(({ name }) => name === write.at.sheet);
  if (!sheet) return null;
  if (isThere(sheet, write.at.row, landmark)) return write;
  const rows = sheet.rows.flatMap((_cells, row) => (isThere(sheet, row, landmark) ? [row] : []));
  const [row, ...others] = rows;
  return row === undefined || others.length > 0 ? null : { ...write, at: { ...write.at, row } };
}

function isThere({ rows }: Sheet, row: number, landmark: Landmark): boolean {
  return landmark.every(([column, text]) => shortened(rows[row]?.[column] ?? null) === text);
}

function shortened(cell: CellValue): string {
  return String(cell ?? "").slice(0, letters);
}

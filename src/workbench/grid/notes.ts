/** Notes of the book in the grid's words. */
import type { ISheetNote } from "@univerjs/preset-sheets-note";
import { fromKey } from "../book/book";
import type { BookSheet, Note } from "../book/book";

/** By row, then by column. */
export function toGridNotes(sheet: BookSheet): Record<number, Record<number, ISheetNote>> {
  const notes: Record<number, Record<number, ISheetNote>> = {};
  for (const [key, note] of sheet.notes) {
    const { row, column } = fromKey(key);
    (notes[row] ??= {})[column] = toGridNote(row, column, note);
  }
  return notes;
}

export function toGridNote(row: number, column: number, { content }: Note): ISheetNote {
  return { id: `${row},${column}`, row, col: column, width: 220, height: 120, note: content, show: false };
}

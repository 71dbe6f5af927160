/** The file that is open in the page: its bytes as they came, and what has been changed since, cell by cell. */
import { isSame } from "../../core/port/content";
import type { Mark, Write } from "../../core/port/port";
import type { OwnSheetId } from "../../core/own/sheets";
import type { PlainSheet } from "../../core/sheets/sheet";
import type { CellRef, Workbook } from "../../core/workbook";
import { cellKey } from "../../core/workbook";

export interface OpenFile {
  readonly name: string;
  /** As they were opened; a copy is these with the changes in them. */
  readonly bytes: Uint8Array;
}

/** What the page shows of it; replaced whole. */
export interface FileState {
  /** As the file holds it. */
  original: Workbook;
  workbook: Workbook;
  /** The last write of each cell, by its key; a cell that is again what it was in the file has none. */
  changes: ReadonlyMap<string, Write>;
  /** Those that a copy gets. */
  marks: readonly Mark[];
  /** Sheets of ours that a copy gets, by their kind. */
  own: ReadonlyMap<OwnSheetId, PlainSheet>;
  /** What of it was in the last copy that was saved. */
  saved: Pick<FileState, "workbook" | "own">;
  /** The cell that is shown. */
  at: CellRef | null;
}

export function firstFileState(workbook: Workbook): FileState {
  const saved: FileState["saved"] = { workbook, own: new Map() };
  return { original: workbook, ...saved, changes: new Map(), marks: [], saved, at: null };
}

/** The changes with these after them, each beside what the cell held in the file. */
export function withChanges(changes: FileState["changes"], writes: readonly Write[]): FileState["changes"] {
  const all = new Map(changes);
  for (const write of writes) {
    const key = cellKey(write.at);
    const from = all.get(key)?.from ?? write.from;
    if (isSame(from, write.to)) all.delete(key);
    else all.set(key, { ...write, from });
  }
  return all;
}

/** What can happen to a book, and telling those who listen. */
import type { Area, Book, CellValue } from "./book";
import { mutableBook } from "./mutable";

/** Who changed it: a person at the grid, the add-in over Office.js, or the calculation. */
export type ChangeSource = "local" | "addin" | "calculation";

/** A cell whose formula has been written otherwise, because what it speaks of has another name or place. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What has happened; sheets are named by id. */
export type Happening =
  | {
      kind: "cells";
      sheet: string;
      area: Area;
      /** As in Excel.DataChangeType. */
      what: "RangeEdited" | ShiftKind;
      /** Values before and after, of a single cell that was edited. */
      details?: { before: CellValue; after: CellValue };
      /** Where the cells beside were shifted to. */
      shift?: "Up" | "Down" | "Left" | "Right";
      /** Formulas anywhere that speak of what was shifted or moved. */
      rewritten?: readonly FormulaPlace[];
    }
  | { kind: "results"; sheet: string; area: Area }
  /** Formulas have been worked out: those of these cells. */
  | { kind: "calculated"; sheet: string; areas: readonly Area[] }
  | { kind: "formats"; sheet: string; areas: readonly Area[] }
  | { kind: "sorted"; sheet: string; area: Area; lines: "Rows" | "Columns" }
  | { kind: "rowsHidden" | "columnsHidden"; sheet: string; area: Area; hidden: boolean }
  | { kind: "sizes" | "merges" | "notes" | "comments" | "links" | "conditionalFormats"; sheet: string }
  | { kind: "validations" | "charts" | "print" | "sheetLook"; sheet: string }
  | { kind: "tables"; sheet: string; rewritten?: readonly FormulaPlace[] }
  | { kind: "protection"; sheet: string; isProtected: boolean }
  | { kind: "sheetAdded"; sheet: string; name: string }
  | { kind: "sheetDeleted"; sheet: string; name: string; rewritten: readonly FormulaPlace[] }
  | { kind: "sheetRenamed"; sheet: string; before: string; after: string; rewritten: readonly FormulaPlace[] }
  | { kind: "sheetMoved"; sheet: string; before: number; after: number }
  | { kind: "visibility"; sheet: string; before: string; after: string }
  | { kind: "activated"; sheet: string; before: string }
  | { kind: "selection"; sheet: string; areas: readonly Area[] }
  | { kind: "names" | "settings" | "calculation" | "structure" };

/** The same, and who has done it. */
export type Change = Happening & { readonly source: ChangeSource };

export type ShiftKind =
  "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Calls every subscriber; to be used by the functions of this folder and by new parts of the object model. */
export function tell(book: Book, happening: Happening, source: ChangeSource = book.writer): void {
  for (const listener of [...book.listeners]) listener({ ...happening, source });
}

/** Runs work of the add-in's, which has to end at once: what it changes is told as done by the add-in. */
export function asAddin<V>(book: Book, work: () => V): V {
  const own = mutableBook(book);
  const before = own.writer;
  own.writer = "addin";
  try {
    return work();
  } finally {
    own.writer = before;
  }
}

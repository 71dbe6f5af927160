/** What can happen to a book, and telling those who listen. */
import type { Area, Book, CellValue } from "./book";

/** Who changed it: a person at the grid, the add-in over Office.js, or the calculation. */
export type ChangeSource = "local" | "addin";

/** A cell whose formula has been written otherwise, because what it speaks of has another name or place. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Sheets are named by id. */
export type Change =
  | {
      kind: "cells";
      sheet: string;
      area: Area;
      source: ChangeSource;
      /** As in Excel.DataChangeType. */
      what: "RangeEdited" | ShiftKind;
      /** Values before and after, of a single cell that was edited. */
      details?: { before: CellValue; after: CellValue };
      /** Whether formulas were written. */
      formulas: boolean;
      /** Cells whose formula has become another one, and the formula (or value) before. */
      formulasBefore?: readonly { row: number; column: number; before: string }[];
      /** Where the cells beside were shifted to. */
      shift?: "Up" | "Down" | "Left" | "Right";
      /** Formulas anywhere that speak of what was shifted or moved. */
      rewritten?: readonly FormulaPlace[];
    }
  | { kind: "results"; sheet: string; area: Area }
  | { kind: "calculated"; sheet: string }
  | { kind: "formats"; sheet: string; areas: readonly Area[]; source: ChangeSource }
  | { kind: "sorted"; sheet: string; area: Area; lines: "Rows" | "Columns"; source: ChangeSource }
  | { kind: "sizes"; sheet: string; source: ChangeSource }
  | { kind: "rowsHidden" | "columnsHidden"; sheet: string; area: Area; hidden: boolean; source: ChangeSource }
  | { kind: "merges" | "notes" | "comments" | "links" | "conditionalFormats"; sheet: string; source: ChangeSource }
  | {
      kind: "tables" | "filters" | "validations" | "charts" | "sheetProperties" | "print";
      sheet: string;
      source: ChangeSource;
    }
  | { kind: "protection"; sheet: string; isProtected: boolean; source: ChangeSource }
  | { kind: "sheetAdded"; sheet: string; name: string; source: ChangeSource }
  | { kind: "sheetDeleted"; sheet: string; name: string; rewritten: readonly FormulaPlace[]; source: ChangeSource }
  | {
      kind: "sheetRenamed";
      sheet: string;
      before: string;
      after: string;
      rewritten: readonly FormulaPlace[];
      source: ChangeSource;
    }
  | { kind: "sheetMoved"; sheet: string; before: number; after: number; source: ChangeSource }
  | { kind: "visibility"; sheet: string; before: string; after: string; source: ChangeSource }
  | { kind: "sheetLook"; sheet: string; source: ChangeSource }
  | { kind: "activated"; sheet: string; before: string; source: ChangeSource }
  | { kind: "selection"; sheet: string; areas: readonly Area[]; source: ChangeSource }
  | { kind: "clicked"; sheet: string; row: number; column: number; x: number; y: number }
  | { kind: "names" | "settings" | "calculation" | "structure"; source: ChangeSource };

export type ShiftKind =
  "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Calls every subscriber; to be used by the functions of this folder and by new parts of the object model. */
export function tell(book: Book, change: Change): void {
  for (const listener of [...book.listeners]) listener(change);
}

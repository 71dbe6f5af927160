/** What the pane asks of whoever holds the workbook; `src/excel` answers it. */
import type { KlaCell } from "../own/freezing";
import type { OwnSheetId } from "../own/sheets";
import type { FindingLevel } from "../rule/finding";
import type { PlainSheet } from "../sheets/sheet";
import type { Text } from "../text";
import type { CellRef, CellValue, Workbook } from "../workbook";

/**
 * The open workbook. Every method throws a Fault with a whole sentence when the workbook refuses (a cell is being edited,
 * the file is read-only, an answer is too large even in pieces); then nothing has been changed, or the sentence says what has.
 */
export interface WorkbookPort {
  readonly can: Abilities;

  /** Reads every sheet. An aborted signal ends it at the next block and throws an AbortError. */
  read: (options?: ReadOptions) => Promise<Workbook>;
  /** Reads again what has changed since the last read; sheets without a change are the same objects as before. */
  refresh: () => Promise<Workbook>;
  /**
   * Tells of edits, recalculations and the selection until the function it gives is called. Begin before the first
   * reading: without anybody watching, what has changed is not noted, and `refresh` reads everything.
   */
  watch: (hear: (event: PortEvent) => void) => Promise<() => Promise<void>>;
  /** Goes to a cell, on another sheet too. Never unhides anything. */
  select: (cell: CellRef) => Promise<Selected>;
  /** The active cell. */
  selection: () => Promise<CellRef>;

  /** Makes the marks in the cells exactly these: what differs from those that stand there is added or taken off. */
  mark: (marks: readonly Mark[]) => Promise<Outcome>;
  /** Writes a note into each cell that has none, one for all its texts, and renews our own; needs `can.annotate`. */
  annotate: (notes: readonly CellNote[]) => Promise<Outcome>;
  /** Takes off every mark and note of ours, whoever put it there, and nothing else. */
  unmark: () => Promise<Outcome>;
  /** True when the workbook holds marks of ours, from whatever day and computer. */
  isMarked: () => Promise<boolean>;

  /** Writes cells that still hold what is expected; the others are refused. */
  write: (writes: readonly Write[], before?: BeforeWriting) => Promise<Written>;

  /**
   * Puts a sheet of ours behind the others, its first row in bold; every cell holds the text or number as it is given.
   * Where a sheet of that name is there already, nothing is done. Needs `can.addSheets`.
   */
  addSheet: (name: string, rows: readonly (readonly CellValue[])[]) => Promise<void>;

  /**
   * Makes sheets of ours, each in place of the one of its kind, whatever that is called by now; no other sheet is touched. Gives
   * their names. Needs `can.addSheets`.
   */
  putSheets: (sheets: readonly OwnSheet[]) => Promise<string[]>;
  /** Takes out our sheets of those kinds; true when there were any. */
  removeSheets: (ids: readonly OwnSheetId[]) => Promise<boolean>;

  /** Turns KLA formulas into the values they show, with the cells that they spill into; errors are left and told. */
  freeze: (cells: readonly KlaCell[], before?: BeforeWriting) => Promise<Written>;

  /**
   * Those of a way back that are still to be written: the others' cells hold already what they held at first. Where only
   * the number format is another one, `from` is what stands there.
   */
  outstanding: (back: readonly Write[]) => Promise<Write[]>;

  /** What was remembered in this workbook under a name; null when nothing. Not checked: whoever asks does. */
  recall: (name: string) => Promise<unknown>;
  /**
   * Keeps plain data in this workbook, saved with the file; null forgets it. All of it together has about 1 MB.
   * @throws Fault, one that `isFull` knows, when there is no room for it; then what was there stays.
   */
  remember: (name: string, value: unknown) => Promise<void>;
}

/** A sheet of ours to be made; the workbook may hold another of that name, so the name is given to `make`. */
export interface OwnSheet {
  id: OwnSheetId;
  /** The name that it is to have where it is free. */
  name: string;
  make: (name: string) => PlainSheet;
}

export interface Abilities {
  /** Notes in cells: ExcelApi 1.18. */
  annotate: boolean;
  /** Sheets of ours in the workbook. */
  addSheets: boolean;
}

export interface ReadOptions {
  signal?: AbortSignal;
  /** Hears how far the reading is after each answer of the workbook. */
  onProgress?: (progress: Progress) => void;
}

export interface Progress {
  /** Cells read, and of how many. */
  read: number;
  all: number;
  /** The sheets that are complete so far, smallest first to be read; a check of them is a first answer. */
  soFar: Workbook;
}

export type PortEvent =
  /** Cells, rows or sheets have changed; `refresh` reads them. Our own writes are not told. */
  { kind: "changed"; by: "user" | "coauthor" | "calculation" } | { kind: "selected"; at: CellRef };

/** "row": the cell is selected, but its row or column is hidden · "sheet": the sheet is hidden · "gone": it does not exist. */
export type Selected = "seen" | "row" | "sheet" | "gone";

/** One cell and the level of its gravest finding. */
export interface Mark {
  at: CellRef;
  level: FindingLevel;
}

export interface CellNote {
  at: CellRef;
  text: string;
}

export interface Outcome {
  /** Cells that are now as asked. */
  cells: number;
  /** Sheets, or cells of them, that were left alone, with the reason. */
  refused: Refused[];
}

export interface Refused {
  sheet: string;
  /** A1 addresses; empty when the whole sheet is meant. */
  cells: readonly string[];
  why: Text;
}

/** What a cell holds: a value, or a formula with its equals sign. */
export type Content = { value: CellValue } | { formula: string };

export interface Write {
  at: CellRef;
  /** What must stand there; otherwise nothing is written. */
  from: Content;
  to: Content;
  /** The number format to give the cell; left as it is when null or left out. */
  format?: string | null;
}

/**
 * Hears, before the first cell is written, what would put everything back: kept then, the way back outlives a pane that
 * is closed midway. Where it throws, nothing is written. Not called when there is nothing to write.
 */
export type BeforeWriting = (back: readonly Write[]) => Promise<void>;

export interface Written {
  /** What would put everything back, in the order to write it; kept in the journal. */
  back: Write[];
  refused: Refused[];
}

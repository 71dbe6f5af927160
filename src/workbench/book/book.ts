/** What an open workbook is to the workbench: plain, compact data that the object model and the grid both read. */
import type { Area, CellValue, Workbook } from "../../core/workbook";
import type { Change } from "./changes";
import type { Chart, Comment, ConditionalFormat, Filter, Hyperlink, Note, Shape, BookTable, Validation } from "./parts";
import type { Style } from "./style";

export type { Area, CellValue } from "../../core/workbook";
export type * from "./parts";

export type Visibility = "visible" | "hidden" | "veryHidden";

/** Read it freely; change it only through the functions of this folder, which tell the subscribers. */
export interface Book {
  /** In tab order; a sheet's position is its index. */
  sheets: BookSheet[];
  /** Id of the active sheet. */
  active: string;
  selection: Selection;
  names: BookName[];
  /** Office.context.document.settings and workbook.settings: one store, JSON values by key. */
  settings: Map<string, unknown>;
  /** The custom properties of the file by name; dates stand as ISO text. */
  properties: Map<string, string | number | boolean>;
  /** title, author and the other properties of the document that are text. */
  about: Map<string, string>;
  /** Not null when sheets must stay as they are: none added, deleted, named, moved or hidden by the add-in. */
  structure: { password: string | null } | null;
  calculation: "Automatic" | "AutomaticExceptTables" | "Manual";
  leftOut: Workbook["leftOut"];
  /** Calls the listener after every change; answers the function that ends it. */
  subscribe: (listener: (change: Change) => void) => () => void;
  listeners: Set<(change: Change) => void>;
  /** The last number given to a new sheet, mark or table; ids are never used twice. */
  lastId: number;
  /** Works formulas out when cells change; null leaves what stands, for a grid that calculates by itself. */
  engine: CalculationEngine | null;
  /** For a calculation that takes its time: settles when its results stand, or after a while; nothing is read before. */
  settled: (() => Promise<void>) | null;
  /** The same calculation, asked to work formulas out now: what is waiting for it, everything, or these cells. */
  recalculate: ((what: Recalculation) => void) | null;
  /** What the formulas of a sheet (by id) have spilled over; null where nothing can spill. */
  spills: ((sheet: string) => Spilled[]) | null;
}

/** A formula's cell, and the area that its result fills, the cell included. */
export interface Spilled {
  row: number;
  column: number;
  area: Area;
}

export type Recalculation = "dirty" | "all" | { sheet: string; area: Area };

/** Gives the result of a formula (with its equals sign) that stands in a cell; throws nothing. */
export type CalculationEngine = (
  book: Book,
  at: { sheet: BookSheet; row: number; column: number },
  formula: string,
) => CellValue;

export interface BookSheet {
  /** As Excel gives it: "{00000000-0001-0000-0000-000000000000}". */
  id: string;
  name: string;
  visibility: Visibility;
  /** "#FF0000"; "" for none. */
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  /** From A1 on, rows of unequal length; a row is replaced when a cell of it changes, never written into. */
  rows: (readonly CellValue[])[];
  /** Formula with its equals sign by cellKey(); the result stands in `rows`. */
  formulas: Map<number, string>;
  styles: Styles;
  merges: Area[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** In points by index; a missing one has the standard size. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  /** First in priority first. */
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  /** By cellKey(). */
  notes: Map<number, Note>;
  comments: Comment[];
  links: Map<number, Hyperlink>;
  tables: BookTable[];
  names: BookName[];
  charts: Chart[];
  /** The last one lies on top. */
  shapes: Shape[];
  /** The sheet's custom properties by key. */
  properties: Map<string, string>;
  /** The sheet's own filter; tables have theirs. */
  filter: Filter | null;
  /** null when the sheet is not protected. */
  protection: Protection | null;
  freeze: { rows: number; columns: number };
}

/** Styles where they differ from the plain cell: the cell's own, else its row's, else its column's, else the sheet's. */
export interface Styles {
  cells: Map<number, Style>;
  rows: Map<number, Style>;
  columns: Map<number, Style>;
  sheet: Style | null;
}

export interface Selection {
  sheet: string;
  areas: readonly Area[];
  /** The active cell, within the first area. */
  row: number;
  column: number;
}

export interface BookName {
  name: string;
  /** With its equals sign: "=Sheet1!$A$1:$B$2", "=0.5". */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface Protection {
  password: string | null;
  /** allowFormatCells and its like that are true. */
  options: ReadonlySet<string>;
  selectionMode: "Normal" | "Unlocked" | "None";
}

export const maxRows = 1048576;
export const maxColumns = 16384;

/** The key of a cell in the sparse maps. */
export function toKey(row: number, column: number): number {
  return row * maxColumns + column;
}

/** Back from cellKey(). */
export function fromKey(key: number): { row: number; column: number } {
  return { row: Math.floor(key / maxColumns), column: key % maxColumns };
}

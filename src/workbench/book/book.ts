/** What an open workbook is to the workbench: plain, compact data that the object model and the grid both read. */
import type { Area, CellValue, Workbook } from "../../core/workbook";
import type { Change, ChangeSource } from "./changes";
import type {
  Chart,
  Comment,
  ConditionalFormat,
  Filter,
  Hyperlink,
  Note,
  BookTable,
  PrintLayout,
  Validation,
} from "./parts";
import type { Style } from "./style";

export type { Area, CellValue } from "../../core/workbook";
export type * from "./parts";

export type Unread = "charts" | "comments";

export type Visibility = "visible" | "hidden" | "veryHidden";

/** Read it freely: only the functions of this folder can write into it (see mutable.ts), and they tell the subscribers. */
export interface Book {
  /** In tab order; a sheet's position is its index. */
  readonly sheets: readonly BookSheet[];
  /** Id of the active sheet. */
  readonly active: string;
  readonly selection: Selection;
  readonly names: readonly BookName[];
  /** Office.context.document.settings and workbook.settings: one store, JSON values by key. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** The custom properties of the file by name; dates stand as ISO text. */
  readonly properties: ReadonlyMap<string, string | number | boolean>;
  /** title, author and the other properties of the document that are text. */
  readonly about: ReadonlyMap<string, string>;
  /** Not null when sheets must stay as they are: none added, deleted, named, moved or hidden by the add-in. */
  readonly structure: { readonly password: string | null } | null;
  readonly calculation: "Automatic" | "AutomaticExceptTables" | "Manual";
  readonly leftOut: Workbook["leftOut"];
  /** Calls the listener after every change; answers the function that ends it. */
  readonly subscribe: (listener: (change: Change) => void) => () => void;
  readonly listeners: ReadonlySet<(change: Change) => void>;
  /** Who is changing it at the moment. */
  readonly writer: ChangeSource;
  /** The last number given to a new sheet, mark or table; ids are never used twice. */
  readonly lastId: number;
  /** For a calculation that takes its time: settles when its results stand, or after a while; nothing is read before. */
  readonly settled: (() => Promise<void>) | null;
  /** The same calculation, asked to work formulas out now: what is waiting for it, everything, or these cells. */
  readonly recalculate: ((what: Recalculation) => void) | null;
  /** What the formulas of a sheet (by id) have spilled over; null where nothing can spill. */
  readonly spills: ((sheet: string) => readonly Spilled[]) | null;
}

/** A formula's cell, and the area that its result fills, the cell included. */
export interface Spilled {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

export type Recalculation = "dirty" | "all" | { sheet: string; area: Area };

export interface BookSheet {
  /** As Excel gives it: "{00000000-0001-0000-0000-000000000000}". */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** "#FF0000"; "" for none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly headings: boolean;
  /** From A1 on, rows of unequal length; a row is replaced when a cell of it changes, never written into. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Formula with its equals sign by cellKey(); the result stands in `rows`. */
  readonly formulas: ReadonlyMap<number, string>;
  /** By cellKey(): formulas whose result is what the file brought, as nobody here can work them out anew. */
  readonly uncalculated: ReadonlySet<number>;
  readonly styles: Styles;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** In points by index; a missing one has the standard size. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** The height of rows that have none of their own; null for Excel's. */
  readonly usualHeight: number | null;
  /** First in priority first. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  /** By cellKey(). */
  readonly notes: ReadonlyMap<number, Note>;
  readonly comments: readonly Comment[];
  readonly links: ReadonlyMap<number, Hyperlink>;
  readonly tables: readonly BookTable[];
  readonly names: readonly BookName[];
  readonly charts: readonly Chart[];
  /** What the file has of its own on the sheet, which stays in its copies and is not read. */
  readonly unread: ReadonlySet<Unread>;
  /** The sheet's own filter; tables have theirs. */
  readonly filter: Filter | null;
  /** null when the sheet is not protected. */
  readonly protection: Protection | null;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintLayout;
}

/** Styles where they differ from the plain cell: the cell's own, else its row's, else its column's, else the sheet's. */
export interface Styles {
  readonly cells: ReadonlyMap<number, Style>;
  readonly rows: ReadonlyMap<number, Style>;
  readonly columns: ReadonlyMap<number, Style>;
  readonly sheet: Style | null;
}

export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** The active cell, within the first area. */
  readonly row: number;
  readonly column: number;
}

export interface BookName {
  readonly name: string;
  /** With its equals sign: "=Sheet1!$A$1:$B$2", "=0.5". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface Protection {
  readonly password: string | null;
  /** allowFormatCells and its like that are true. */
  readonly options: ReadonlySet<string>;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
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

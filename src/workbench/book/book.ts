/** What an open workbook is to the workbench: plain, compact data that the object model and the grid both read. */
import type { Area, CellValue, Workbook } from "../../core/workbook";
import type { Change } from "./changes";
import type { Style } from "./style";

export type { Area, CellValue } from "../../core/workbook";

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
  calculation: "Automatic" | "AutomaticExceptTables" | "Manual";
  leftOut: Workbook["leftOut"];
  /** Calls the listener after every change; answers the function that ends it. */
  subscribe: (listener: (change: Change) => void) => () => void;
  listeners: Set<(change: Change) => void>;
  /** The last number given to a new sheet, mark or table; ids are never used twice. */
  lastId: number;
  /** Works formulas out when cells change; null leaves what stands, for a grid that calculates by itself. */
  engine: Engine | null;
  /** For a calculation that takes its time: settles when its results stand, or after a while; nothing is read before. */
  settled: (() => Promise<void>) | null;
  /** The same calculation, asked to work formulas out now: what is waiting for it, everything, or these cells. */
  recalculate: ((what: Recalculation) => void) | null;
}

export type Recalculation = "dirty" | "all" | { sheet: string; area: Area };

/** Gives the result of a formula (with its equals sign) that stands in a cell; throws nothing. */
export type Engine = (book: Book, at: { sheet: BookSheet; row: number; column: number }, formula: string) => CellValue;

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
  links: Map<number, Link>;
  tables: Table[];
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

export interface ConditionalFormat {
  id: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  rule: ConditionalRule;
  style: Style;
}

/** Formulas are relative to the top left cell of the first area, as in Excel. */
export type ConditionalRule =
  | { type: "Custom"; formula: string }
  | { type: "CellValue"; operator: string; formula1: string; formula2: string }
  | { type: "ContainsText"; operator: string; text: string }
  | { type: "PresetCriteria"; criterion: string }
  | { type: "TopBottom"; rank: number; kind: string }
  | { type: "ColorScale" | "DataBar" | "IconSet"; settings: Readonly<Record<string, unknown>> };

/** As in Excel.DataValidation; no cell is in two of them. */
export interface Validation {
  areas: readonly Area[];
  /** "None" where there is only a prompt. */
  type: string;
  /** Of one kind: { list: { source: "a,b", inCellDropDown: true } }; formulas are meant from the first cell. */
  rule: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  errorAlert: Readonly<{ message: string; showAlert: boolean; style: string; title: string }>;
  prompt: Readonly<{ message: string; showPrompt: boolean; title: string }>;
  ignoreBlanks: boolean;
}

export interface Note {
  author: string;
  content: string;
  visible: boolean;
  width: number;
  height: number;
}

export interface Comment {
  id: string;
  row: number;
  column: number;
  author: string;
  email: string;
  /** ISO date and time. */
  created: string;
  content: string;
  resolved: boolean;
  replies: { id: string; author: string; email: string; created: string; content: string }[];
}

export interface Link {
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

export interface Table {
  id: string;
  name: string;
  /** With its heading and total rows. */
  area: Area;
  headings: boolean;
  totals: boolean;
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  filterButton: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  /** What it was last sorted by, as Excel.SortField has it; null when that has been cleared. */
  sort: TableSort | null;
  /** What its columns, counted from 0, are filtered by. */
  filters: ReadonlyMap<number, Criterion>;
}

export interface Filter {
  /** With its headings. */
  area: Area;
  criteria: ReadonlyMap<number, Criterion>;
}

/** As Excel.FilterCriteria has it. */
export type Criterion = Readonly<Record<string, unknown>>;

export interface TableSort {
  fields: readonly Readonly<Record<string, unknown>>[];
  matchCase: boolean;
  method: string;
}

export interface BookName {
  name: string;
  /** With its equals sign: "=Sheet1!$A$1:$B$2", "=0.5". */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface Chart {
  id: string;
  name: string;
  /** As in Excel.ChartType. */
  type: string;
  title: string | null;
  /** Sheet id and area of the data. */
  source: { sheet: string; area: Area } | null;
  seriesBy: "Auto" | "Columns" | "Rows";
  series: { name: string; values: string; categories: string; color: string | null }[];
  /** In points from the sheet's corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** What else has been set, by PascalCase path ("Axes.ValueAxis.Minimum"). */
  settings: Map<string, unknown>;
}

export interface Shape {
  id: string;
  name: string;
  type: "GeometricShape" | "Line" | "Image";
  /** As in Excel.GeometricShapeType, or "TextBox"; null for lines and images. */
  geometry: string | null;
  text: string;
  /** Its file in Base64. */
  image: { format: "PNG" | "JPEG" | "SVG"; data: string } | null;
  visible: boolean;
  /** In degrees, clockwise. */
  rotation: number;
  /** In points from the sheet's corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** What else has been set, by path ("fill.color", "line.weight", "font.size"). */
  settings: Map<string, unknown>;
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
export function cellKey(row: number, column: number): number {
  return row * maxColumns + column;
}

/** Back from cellKey(). */
export function cellOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / maxColumns), column: key % maxColumns };
}

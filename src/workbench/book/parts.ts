/** What lies on a sheet beside its cells: formats, notes, tables, filters, charts, shapes. */
import type { Area } from "../../core/workbook";
import type { Style } from "./style";

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
  readonly areas: readonly Area[];
  /** "None" where there is only a prompt. */
  readonly type: string;
  /** Of one kind: { list: { source: "a,b", inCellDropDown: true } }; formulas are meant from the first cell. */
  readonly rule: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly errorAlert: Readonly<{ message: string; showAlert: boolean; style: string; title: string }>;
  readonly prompt: Readonly<{ message: string; showPrompt: boolean; title: string }>;
  readonly ignoreBlanks: boolean;
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

export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

export interface BookTable {
  readonly id: string;
  readonly name: string;
  /** With its heading and total rows. */
  readonly area: Area;
  readonly headings: boolean;
  readonly totals: boolean;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly filterButton: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  /** What it was last sorted by, as Excel.SortField has it; null when that has been cleared. */
  readonly sort: TableSort | null;
  /** What its columns, counted from 0, are filtered by. */
  readonly filters: ReadonlyMap<number, Criterion>;
}

export interface Filter {
  /** With its headings. */
  readonly area: Area;
  readonly criteria: ReadonlyMap<number, Criterion>;
}

/** As Excel.FilterCriteria has it. */
export type Criterion = Readonly<Record<string, unknown>>;

export interface TableSort {
  readonly fields: readonly Readonly<Record<string, unknown>>[];
  readonly matchCase: boolean;
  readonly method: string;
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

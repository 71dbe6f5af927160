/** What lies on a sheet beside its cells: conditional formats, notes, tables, filters, charts. */
import type { ConditionalRule as InFile } from "hucre/xlsx";
import type { Area } from "../../core/workbook";
import type { Style } from "./style";

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  readonly style: Style;
}

/**
 * The formula says where the format shows, relative to the top left cell of the first area; "" for what no formula can
 * say. Other formats than custom ones are kept as their file has them.
 */
export type ConditionalRule =
  | { readonly type: "Custom"; readonly formula: string }
  | { readonly type: ForeignType; readonly formula: string; readonly inFile: FileRule };

/** As in Excel.ConditionalFormatType. */
export type ForeignType =
  "CellValue" | "ContainsText" | "PresetCriteria" | "TopBottom" | "ColorScale" | "DataBar" | "IconSet";

export type FileRule = Omit<InFile, "range" | "priority" | "style" | "stopIfTrue">;

/** As in Excel.PageLayout. */
export interface PrintLayout {
  readonly orientation: "Portrait" | "Landscape";
  /** As in Excel.PaperType. */
  readonly paperSize: string;
  readonly zoom: Readonly<Partial<Record<"scale" | "horizontalFitToPages" | "verticalFitToPages", number>>>;
  readonly isCentered: boolean;
  /** In points. */
  readonly margins: Readonly<Record<"Top" | "Bottom" | "Left" | "Right", number>>;
  /** Of headers and footers, by "LeftHeader" and its like. */
  readonly words: ReadonlyMap<string, string>;
  /** None for all that is used. */
  readonly area: readonly Area[];
  readonly titleRows: Area | null;
}

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
  readonly author: string;
  readonly content: string;
  readonly visible: boolean;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

export interface Comment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  /** ISO date and time. */
  readonly created: string;
  readonly content: string;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
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
  /** True for a table of headings alone: its one blank row is where the first one goes, and none itself. */
  readonly isUnfilled: boolean;
}

export interface Filter {
  /** With its headings. */
  readonly area: Area;
  readonly criteria: ReadonlyMap<number, Criterion>;
}

/** As Excel.FilterCriteria has it. */
export type Criterion = Readonly<Record<string, unknown>>;

export interface Chart {
  readonly id: string;
  readonly name: string;
  /** As in Excel.ChartType. */
  readonly type: string;
  readonly title: string | null;
  /** Sheet id and area of the data; null once they are gone. */
  readonly source: { readonly sheet: string; readonly area: Area } | null;
  readonly seriesBy: "Auto" | "Columns" | "Rows";
  /** In points from the sheet's corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

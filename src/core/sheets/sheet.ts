/** A sheet of ours as plain data: what its cells hold, how they look, and what may be typed; `xlsx/write` makes XML of it. */
import type { Area, CellValue } from "../workbook";

/** A sheet to be written; rows and columns count from 0. */
export interface PlainSheet {
  /** At most 31 characters, none of \ / ? * [ ] : and no apostrophe at either end; `sheetNameFor` makes one. */
  readonly name: string;
  /** Seen when left out; "veryHidden" can be brought back by a macro only. */
  readonly visibility?: "hidden" | "veryHidden";
  readonly rows: readonly PlainRow[];
  /** From A on; a column that is not listed has Excel's own width. */
  readonly columns?: readonly PlainColumn[];
  readonly merges?: readonly Area[];
  /** How many rows and columns stay in sight while the rest scrolls. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Arrows for filtering over this area; not together with a table, which has its own. */
  readonly filter?: Area;
  readonly table?: PlainTable;
  readonly charts?: readonly PlainChart[];
  readonly validations?: readonly Validation[];
  readonly protection?: Protection;
  readonly print?: Print;
}

export interface PlainRow {
  /** From A on; a missing cell is blank. */
  readonly cells: readonly PlainCell[];
  /** In points; as high as its content when left out. */
  readonly height?: number;
  readonly isHidden?: boolean;
}

/** A value alone, or a cell with more to it. Texts stay texts, whatever sign they begin with. */
export type PlainCell = CellValue | FullCell;

export interface FullCell {
  /** What is shown; beside a formula its result. */
  readonly value: CellValue;
  /** With its equals sign, in English and with commas. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** "https://…", "mailto:…", or "#'Sheet'!A1" for a place in the workbook. */
  readonly link?: string;
}

export interface PlainColumn {
  /** In characters of Excel's standard font. */
  readonly width?: number;
  readonly isHidden?: boolean;
}

/** Everything that is left out is as in an untouched cell. Colours are "#RRGGBB". */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; 11 when left out. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: "thin" | "medium" | "dashed" | "dotted";
  readonly borderColor?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  /** Steps of about three characters. */
  readonly indent?: number;
  /** In Excel's own terms: "0.00", "dd/mm/yyyy". */
  readonly format?: string;
  /** May be typed into while the sheet is protected. */
  readonly isOpen?: boolean;
}

/** A table of Excel's: its first row holds the headings, which are texts, none twice. */
export interface PlainTable {
  /** Letters, digits and "_" only, none twice in a workbook; a number is added where it is taken. */
  readonly name: string;
  readonly area: Area;
  /** "TableStyleMedium2" and the like; plain when left out. */
  readonly style?: string;
}

/** A chart of lying bars, made by Excel itself from cells of the same sheet; cells in hidden columns count too. */
export interface PlainChart {
  readonly title: string;
  /** "clustered" side by side, "stacked" one behind the other. */
  readonly kind: "clustered" | "stacked";
  /** The cells that it covers. */
  readonly over: Area;
  /** Names of the bars, one below the other; the first stands on top. */
  readonly names: Area;
  readonly series: readonly ChartSeries[];
  /** Where the axis ends; Excel's choice when left out. */
  readonly max?: number;
  /** Steps of the axis and its lines, in its own unit. */
  readonly step?: number;
}

export interface ChartSeries {
  readonly name: string;
  /** As many cells as there are names. */
  readonly values: Area;
  /** "#RRGGBB". */
  readonly color: string;
  /** The values are written at the bars. */
  readonly isLabelled?: boolean;
}

/** What may be typed into cells. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  /** "stop" takes nothing else, "warning" asks first, "nothing" only suggests. */
  readonly onOther: "stop" | "warning" | "nothing";
  /** Said when something else is typed. */
  readonly refusal?: Note;
  /** Shown beside the selected cell. */
  readonly hint?: Note;
}

/** A choice is shown as a drop-down list. The choices stand in cells, as a list inside the rule knows no decimal comma. */
export type ValidationRule =
  | { readonly kind: "choice"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "decimal"; readonly from: number; readonly to: number };

/** Excel shows 32 characters of the title and 255 of the text. */
export interface Note {
  readonly title: string;
  readonly text: string;
}

/** Cells that are not open cannot be changed; there is no password. */
export interface Protection {
  /** What may be done all the same; selecting cells always may. */
  readonly allows: readonly ("formatColumns" | "formatRows" | "sort" | "autoFilter")[];
}

export interface Print {
  readonly landscape?: boolean;
  /** All columns on one page's width. */
  readonly fitsWidth?: boolean;
  /** All of it on one page. */
  readonly fitsPage?: boolean;
  /** Rows before which a new page begins. */
  readonly breaks?: readonly number[];
  /** Rows from the first to this one are repeated on every page. */
  readonly headingRow?: number;
  /** Printed alone; the whole sheet when left out. */
  readonly area?: Area;
  /** In Excel's codes: "&P" is the page, "&N" how many. */
  readonly footer?: string;
  readonly header?: string;
}

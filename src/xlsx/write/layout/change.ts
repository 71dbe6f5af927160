/** What of a sheet's layout is another than in its file: sizes, what is hidden, merged cells, links, and how it is shown. */
import type { Area } from "../../../core/workbook";

/** A row or column; what is left out stays. */
export interface LineChange {
  /** Points of a row, characters of a column; null for the sheet's usual size. */
  readonly size?: number | null;
  readonly isHidden?: boolean;
}

/** Where a link leads: out of the file, to a place in it, or both; never neither. */
export interface LinkTarget {
  readonly address?: string;
  /** "Rekap!A1". */
  readonly place?: string;
  readonly tip?: string;
}

/** The link of a cell, counted from 0; null for one that goes. */
export interface LinkChange {
  readonly row: number;
  readonly column: number;
  readonly to: LinkTarget | null;
}

/** How the sheet is shown; what is left out stays. */
export interface ViewChange {
  /** How many rows and columns stay in sight; none of both: nothing is frozen. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly gridlines?: boolean;
  readonly headings?: boolean;
  /** "#RRGGBB"; "" for none. */
  readonly tabColor?: string;
}

export interface LayoutChange {
  /** By their numbers, from 0. */
  readonly rows: ReadonlyMap<number, LineChange>;
  readonly columns: ReadonlyMap<number, LineChange>;
  /** All areas that are merged now; null where they have stayed. */
  readonly merges: readonly Area[] | null;
  readonly links: readonly LinkChange[];
  readonly view: ViewChange;
}

/** Nothing is another. */
export const noLayout: LayoutChange = { rows: new Map(), columns: new Map(), merges: null, links: [], view: {} };

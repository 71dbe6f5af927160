/** What of a sheet's layout is another than in its file: sizes, what is hidden, merged cells, links, and how it is shown. */
import type { Area } from "../../../core/workbook";
import type { EntryRule } from "../sheet/entryRules";

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

/** Where a text stands at the edge of a page. */
export type PageEdge = `${"Left" | "Center" | "Right"}${"Header" | "Footer"}`;

/** How the sheet is printed; what is left out stays. */
export interface PageChange {
  readonly orientation?: "portrait" | "landscape";
  /** As the file numbers papers: 9 is A4. */
  readonly paperSize?: number;
  /** In percent. */
  readonly scale?: number;
  /** How many pages across and down; as many as it takes where one is left out. */
  readonly fit?: { readonly width?: number | undefined; readonly height?: number | undefined };
  readonly isCentered?: boolean;
  /** In inches. */
  readonly margins?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", number>>>;
  readonly words?: ReadonlyMap<PageEdge, string>;
}

export interface LayoutChange {
  /** By their numbers, from 0. */
  readonly rows: ReadonlyMap<number, LineChange>;
  readonly columns: ReadonlyMap<number, LineChange>;
  /** All areas that are merged now; null where they have stayed. */
  readonly merges: readonly Area[] | null;
  readonly links: readonly LinkChange[];
  readonly view: ViewChange;
  readonly page?: PageChange;
  /** What is allowed on a protected sheet, as its file says it ("sort": "0"); null for one that is not protected. */
  readonly protection?: Readonly<Record<string, string>> | null;
  /** All rules of what may be entered, and how many were read of the file's, which stay where this is left out. */
  readonly rules?: { readonly before: number; readonly now: readonly EntryRule[] };
}

/** Nothing is another. */
export const noLayout: LayoutChange = { rows: new Map(), columns: new Map(), merges: null, links: [], view: {} };

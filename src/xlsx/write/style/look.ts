/** How a cell is to look otherwise than it does: what is not named of a format stays as the file has it. */

export interface LineLook {
  /** "thin", "medium", "dashed" and the like. */
  readonly style: string;
  /** "#RRGGBB". */
  readonly color: string;
}

export type LineSide = "left" | "right" | "top" | "bottom";

/** What is null goes back to Excel's plain cell. Colours are "#RRGGBB". */
export interface LookChange {
  /** A number format: "0.00". */
  readonly format?: string;
  readonly fill?: string | null;
  readonly font?: FontChange;
  /** By the names of the file: "horizontal", "wrapText", "textRotation". */
  readonly alignment?: Readonly<Record<string, string | null>>;
  /** "locked" and "hidden". */
  readonly protection?: Readonly<Record<string, string | null>>;
  readonly lines?: Readonly<Partial<Record<LineSide, LineLook | null>>>;
}

export interface FontChange {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  /** "single", "double" and the like. */
  readonly underline?: string | null;
  readonly color?: string | null;
  readonly name?: string;
  /** In points. */
  readonly size?: number;
}

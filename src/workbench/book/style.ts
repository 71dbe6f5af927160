/** How a cell looks: only what differs from Excel's plain cell, and reading or changing it for areas. */
import type { Area, Book, BookSheet } from "./book";
import { toKey, fromKey, maxColumns, maxRows } from "./book";
import { tell } from "./changes";
import { mutableSheet } from "./mutable";

export interface Border {
  /** "Continuous", "Dash" … as in Excel.BorderLineStyle. */
  style: string;
  weight: string;
  color: string;
}

/** A side of one cell; of two that meet there one alone has the line. */
export type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

/** A missing property has Excel's default; a missing `fill` is "no fill". Colours are "#RRGGBB". */
export interface Style {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly wrap?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly indent?: number;
  readonly orientation?: number;
  readonly shrink?: boolean;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly borders?: Readonly<Partial<Record<Side, Border>>>;
}

export const plainStyle: Style = {};

/** The style of one cell. */
export function styleAt({ styles }: BookSheet, row: number, column: number): Style {
  return (
    styles.cells.get(toKey(row, column)) ??
    styles.rows.get(row) ??
    styles.columns.get(column) ??
    styles.sheet ??
    plainStyle
  );
}

/** Changes the properties named in the patch (undefined: back to the default) in every cell of the areas. */
export function patchStyle(book: Book, sheet: BookSheet, areas: readonly Area[], patch: Style): void {
  restyle(book, sheet, areas, patcher(patch));
}

/** Cells, and the side of each that a line runs along. */
export interface Line {
  readonly area: Area;
  readonly side: Side;
}

/** Changes one side of every cell along the lines, told as one change; what `turn` gives nothing for has no line. */
export function putBorders(
  book: Book,
  sheet: BookSheet,
  lines: readonly (Line & { readonly turn: (old: Border | undefined) => Border | undefined })[],
): void {
  for (const { area, side, turn } of lines) restyleArea(sheet, area, remembering(bordered(side, turn)));
  tell(book, { kind: "formats", sheet: sheet.id, areas: lines.map(({ area }) => area) });
}

function bordered(side: Side, turn: (old: Border | undefined) => Border | undefined): (style: Style) => Style {
  return (style) => {
    const sides = Object.entries({ ...style.borders, [side]: turn(style.borders?.[side]) });
    const left = sides.filter(([, border]) => border !== undefined);
    return withoutUndefined({ ...style, borders: left.length > 0 ? Object.fromEntries(left) : undefined });
  };
}

/** Takes every style off the areas. */
export function clearStyle(book: Book, sheet: BookSheet, areas: readonly Area[]): void {
  restyle(book, sheet, areas, () => plainStyle);
}

/** Gives cells, by cellKey(), exactly these styles. */
export function putStyles(book: Book, sheet: BookSheet, area: Area, styles: Iterable<readonly [number, Style]>): void {
  for (const [key, style] of styles) putStyle(sheet, fromKey(key).row, fromKey(key).column, style);
  tell(book, { kind: "formats", sheet: sheet.id, areas: [area] });
}

/** Gives one cell exactly this style, without telling: for loading and copying. */
export function putStyle(sheet: BookSheet, row: number, column: number, style: Style): void {
  const isBare = sheet.styles.rows.size + sheet.styles.columns.size === 0 && sheet.styles.sheet === null;
  if (style === plainStyle && isBare) mutableSheet(sheet).styles.cells.delete(toKey(row, column));
  else mutableSheet(sheet).styles.cells.set(toKey(row, column), style);
}

function restyle(book: Book, sheet: BookSheet, areas: readonly Area[], turn: (style: Style) => Style): void {
  for (const area of areas) restyleArea(sheet, area, turn);
  tell(book, { kind: "formats", sheet: sheet.id, areas });
}

function restyleArea(sheet: BookSheet, area: Area, turn: (style: Style) => Style): void {
  if (area.bottom - area.top + 1 >= maxRows) restyleColumns(sheet, area, turn);
  else if (area.right - area.left + 1 >= maxColumns) restyleRows(sheet, area, turn);
  else restyleCells(sheet, area, turn);
}

function restyleCells(sheet: BookSheet, area: Area, turn: (style: Style) => Style): void {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      putStyle(sheet, row, column, turn(styleAt(sheet, row, column)));
}

function restyleRows(sheet: BookSheet, area: Area, turn: (style: Style) => Style): void {
  const { styles } = mutableSheet(sheet);
  for (let row = area.top; row <= area.bottom; row++) {
    for (const column of styles.columns.keys()) pin(sheet, row, column);
    styles.rows.set(row, turn(styles.rows.get(row) ?? styles.sheet ?? plainStyle));
  }
  turnCells(sheet, (row) => row >= area.top && row <= area.bottom, turn);
}

function restyleColumns(sheet: BookSheet, area: Area, turn: (style: Style) => Style): void {
  const { styles } = mutableSheet(sheet);
  if (area.right - area.left + 1 >= maxColumns) {
    for (const [column, style] of styles.columns) styles.columns.set(column, turn(style));
    for (const [row, style] of styles.rows) styles.rows.set(row, turn(style));
    styles.sheet = turn(styles.sheet ?? plainStyle);
    return turnCells(sheet, () => true, turn);
  }
  for (let column = area.left; column <= area.right; column++) {
    for (const row of styles.rows.keys()) pin(sheet, row, column);
    styles.columns.set(column, turn(styles.columns.get(column) ?? styles.sheet ?? plainStyle));
  }
  turnCells(sheet, (_, column) => column >= area.left && column <= area.right, turn);
}

/** Writes the style that a cell has from its row or column into the cell itself. */
function pin(sheet: BookSheet, row: number, column: number): void {
  mutableSheet(sheet).styles.cells.set(toKey(row, column), styleAt(sheet, row, column));
}

function turnCells(
  sheet: BookSheet,
  holds: (row: number, column: number) => boolean,
  turn: (style: Style) => Style,
): void {
  const { cells } = mutableSheet(sheet).styles;
  for (const [key, style] of cells) {
    const { row, column } = fromKey(key);
    if (holds(row, column)) cells.set(key, turn(style));
  }
}

function patcher(patch: Style): (style: Style) => Style {
  return remembering((style) => withoutUndefined({ ...style, ...patch }));
}

/** The same function, giving equal styles the same object, so that a marked sheet stays small. */
function remembering(turn: (style: Style) => Style): (style: Style) => Style {
  const known = new Map<Style, Style>();
  return (style) => {
    const turned = known.get(style) ?? turn(style);
    known.set(style, turned);
    return turned;
  };
}

/** Without the properties that are undefined. */
export function withoutUndefined(style: Style): Style {
  const kept = Object.entries(style).filter(([, value]) => value !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : plainStyle;
}

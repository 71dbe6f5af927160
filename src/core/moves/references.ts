/** References inside formulas: moved, and shifted with inserted rows and columns. */
import { columnsOfSheet, overlap, rowsOfSheet } from "../areas";
import { sheetName } from "../reference";
import { toA1, toColumn, toLetters } from "../workbook";
import type { Area } from "../workbook";

/**
 * Strings first and brackets last, so that nothing within them is taken for a reference: a column may be called "Qtr4".
 * A sheet of another workbook is "[1]Sheet1".
 */
const token =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$'!\]])((?:'(?:[^']|'')+'|(?:\[[^\][]*\])?[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w(.!'])|\[[^\][]*\]/gu;

const oneCell = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/;

interface Corner {
  row: number | null;
  column: number | null;
  fixedRow: boolean;
  fixedColumn: boolean;
}

/** A cell, counted from 0. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * The formula copied with rows and columns exchanged: what was so many rows off is as many columns off. Null where only
 * one of both is fixed, or a whole row or column is meant.
 */
export function transposed(formula: string, from: Cell, to: Cell): string | null {
  let isKnown = true;
  const turned = (place: Corner): string | null => {
    const { row, column, fixedRow, fixedColumn } = place;
    if (row === null || column === null || fixedRow !== fixedColumn) isKnown = false;
    if (row === null || column === null || fixedRow) return print(place);
    return moveCorner(place, to.row + column - from.column - row, to.column + row - from.row - column);
  };
  const text = formula.replace(token, (whole: string, sheet: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return whole;
    const corners = reference.split(":").map((part) => turned(corner(part)));
    return corners.includes(null) ? `${sheet ?? ""}#REF!` : (sheet ?? "") + corners.join(":");
  });
  return isKnown ? text : null;
}

/** The formula with its references, without their sheets, put through `turn`. */
export function withReferences(formula: string, turn: (reference: string) => string): string {
  return formula.replace(token, (whole: string, sheet: string | undefined, reference: string | undefined) =>
    reference === undefined ? whole : (sheet ?? "") + turn(reference),
  );
}

/** The references of a formula, with their sheets, as they stand there. */
export function referencesIn(formula: string): string[] {
  return [...formula.matchAll(token)].flatMap(([whole, , reference]) => (reference === undefined ? [] : [whole]));
}

/** The areas that a formula refers to, each with the name of its sheet; null for its own. */
export function referencedAreas(formula: string): { sheet: string | null; area: Area }[] {
  return [...formula.matchAll(token)].flatMap(([, sheet, reference]) => {
    const [first, last = first] = reference?.split(":").map(corner) ?? [];
    return first && last ? [{ sheet: sheet ? bareName(sheet) : null, area: areaOfCorners(first, last) }] : [];
  });
}

/** The formula with the cells that two references have in common in the place of both: "A1:B9 B2:C3" is B2:B3. */
export function withIntersections(formula: string): string {
  const found = [...formula.matchAll(token)].filter(([, , reference]) => reference !== undefined);
  for (const [index, one] of found.entries()) {
    const other = found[index + 1];
    const end = one.index + one[0].length;
    if (!other || !/^ +$/.test(formula.slice(end, other.index))) continue;
    const rest = formula.slice(other.index + other[0].length);
    return withIntersections(formula.slice(0, one.index) + common(one[0], other[0]) + rest);
  }
  return formula;
}

function common(one: string, other: string): string {
  const [first, second] = referencedAreas(`${one},${other}`);
  const area =
    first && second && (second.sheet ?? first.sheet) === first.sheet ? overlap(first.area, second.area) : null;
  if (!first || !area) return "#NULL!";
  const prefix = first.sheet === null ? "" : sheetPrefix({ name: first.sheet });
  return `${prefix}${toA1(area.top, area.left)}:${toA1(area.bottom, area.right)}`;
}

/** Where a reference leads after cells have moved: nowhere, or to an area, on another sheet ("Sheet2!") if it says so. */
export type Turned = (Area & { on?: string }) | null;

/** The formula with every reference to the sheet put through `turn` (null: #REF!), as when cells are inserted or deleted. */
export function shiftReferences(
  formula: string,
  isTheSheet: (name: string | null) => boolean,
  turn: (area: Area) => Turned,
): string {
  return formula.replace(token, (whole: string, sheet: string | undefined, reference: string | undefined) => {
    if (reference === undefined || !isTheSheet(sheet ? bareName(sheet) : null)) return whole;
    return turnedReference(sheet ?? "", reference.split(":").map(corner), turn) ?? whole;
  });
}

function turnedReference(sheet: string, corners: readonly Corner[], turn: (area: Area) => Turned): string | null {
  const [first, last = first] = corners;
  if (!first || !last) return null;
  const turned = turn(areaOfCorners(first, last));
  if (!turned) return `${sheet}#REF!`;
  const at = (place: Corner, row: number, column: number): string =>
    print({ ...place, row: place.row === null ? null : row, column: place.column === null ? null : column });
  const from = at(first, turned.top, turned.left);
  const to = at(last, turned.bottom, turned.right);
  return (turned.on ?? sheet) + (corners.length > 1 ? `${from}:${to}` : from);
}

/** "Sheet1!" or "'My sheet'!": what stands before a reference to another sheet. */
export function sheetPrefix({ name }: { readonly name: string }): string {
  return `${sheetName(name)}!`;
}

function corner(text: string): Corner {
  const found = oneCell.exec(text);
  const rowText = found?.[4] ?? (/^\$?\d+$/.test(text) ? text.replace("$", "") : undefined);
  return {
    row: rowText === undefined ? null : Number(rowText) - 1,
    column: found?.[2] === undefined ? null : toColumn(found[2]),
    fixedRow: found?.[2] === undefined ? text.startsWith("$") : found[3] === "$",
    fixedColumn: found?.[2] !== undefined && found[1] === "$",
  };
}

function moveCorner(place: Corner, rows: number, columns: number): string | null {
  const row = place.row === null || place.fixedRow ? place.row : place.row + rows;
  const column = place.column === null || place.fixedColumn ? place.column : place.column + columns;
  const isOff =
    (row !== null && (row < 0 || row >= rowsOfSheet)) || (column !== null && (column < 0 || column >= columnsOfSheet));
  return isOff ? null : print({ ...place, row, column });
}

function print({ row, column, fixedRow, fixedColumn }: Corner): string {
  const letters = column === null ? "" : (fixedColumn ? "$" : "") + toLetters(column);
  return letters + (row === null ? "" : (fixedRow ? "$" : "") + (row + 1));
}

function areaOfCorners(first: Corner, last: Corner): Area {
  return {
    top: first.row ?? 0,
    left: first.column ?? 0,
    bottom: last.row ?? rowsOfSheet - 1,
    right: last.column ?? columnsOfSheet - 1,
  };
}

/** "'My sheet'!" is My sheet. */
export function bareName(sheet: string): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

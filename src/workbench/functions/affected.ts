/** Which formulas a change of the book puts out of date; all others keep the results that they have. */
import type { Area, Book, BookSheet } from "../book/book";
import { maxColumns, maxRows } from "../book/book";
import type { Change } from "../book/changes";
import type { Dirty, FormulaCell } from "./engine";
import { cellOfKey } from "./invoking";
import { speaksOfNames } from "./rewriting";
import { speaksOfSheets } from "../book/sheetRanges";
import { speaksOfTables } from "../book/structured";

export function dirtyAt({ sheet, row, column }: FormulaCell): Dirty {
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}

/** The cells of a book, or of some of its sheets, whose formula is of a kind. */
export function formulaCells(
  sheets: readonly BookSheet[],
  holds: (formula: string, sheet: BookSheet, key: number) => boolean,
): FormulaCell[] {
  return sheets.flatMap((sheet) =>
    [...sheet.formulas].flatMap(([key, formula]) => (holds(formula, sheet, key) ? [cellOfKey(sheet.id, key)] : [])),
  );
}

/** SUBTOTAL and AGGREGATE leave out rows that are hidden. */
function speaksOfHidden(formula: string): boolean {
  return /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula);
}

/** What stands from an area on, in the direction in which cells have been shifted. */
export function shiftedFrom({ top, left, bottom, right }: Area, shift: "Up" | "Down" | "Left" | "Right"): Area {
  return shift === "Up" || shift === "Down"
    ? { top, left, bottom: maxRows - 1, right }
    : { top, left, bottom, right: maxColumns - 1 };
}

/** A structured reference, or a table's name alone. */
function mayMeanTable(formula: string, { sheets }: Book): boolean {
  const lower = formula.toLowerCase();
  return (
    speaksOfTables(formula) ||
    sheets.some(({ tables }) => tables.some(({ name }) => lower.includes(name.toLowerCase())))
  );
}

/** The formulas that depend on nothing any more, or on what names and tables stand for now, once cells or a sheet are gone. */
export function affectedByLoss(book: Book): FormulaCell[] {
  const hasNames = book.names.length > 0 || book.sheets.some(({ names }) => names.length > 0);
  return formulaCells(
    book.sheets,
    (formula) => formula.includes("#REF!") || (hasNames && speaksOfNames(formula)) || mayMeanTable(formula, book),
  );
}

/** The formulas that must be worked out again because of a change that is no edit of cells; null when none can be. */
export function affectedBy(change: Change, book: Book): FormulaCell[] | null {
  switch (change.kind) {
    case "names":
      return formulaCells(book.sheets, speaksOfNames);
    case "tables":
      return [...formulaCells(book.sheets, (formula) => mayMeanTable(formula, book)), ...(change.rewritten ?? [])];
    case "rowsHidden":
      return formulaCells(book.sheets, speaksOfHidden);
    case "sheetDeleted":
      return [...change.rewritten, ...formulaCells(book.sheets, speaksOfSheets), ...affectedByLoss(book)];
    case "sheetRenamed":
      return [...change.rewritten, ...formulaCells(book.sheets, speaksOfSheets)];
    case "sheetAdded":
    case "sheetMoved":
      return formulaCells(book.sheets, speaksOfSheets);
    default:
      return null;
  }
}

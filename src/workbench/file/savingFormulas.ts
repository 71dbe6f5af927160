/** Formulas on their way into a file: with the prefixes that it asks for, what they give, and what they have spilled over. */
import { isError } from "../../core/workbook";
import type { Area, Book, BookSheet, CellValue } from "../book/book";
import { fromKey, toKey } from "../book/book";
import { cellValueOf } from "../book/cells";
import { isOfArrays, toFileFormula } from "../book/fileFormulas";
import { busy } from "../functions/cells";
import { isWellFormed } from "../model/syntax";
import type { WorkedOut } from "../../xlsx/write/cells/change";
import { plainReferences } from "./savingParts";

/** The areas over which the sheet's formulas have spilled, by the keys of their cells. */
export function spillsOn(book: Book, { id }: BookSheet): ReadonlyMap<number, Area> {
  return new Map((book.spills?.(id) ?? []).map(({ row, column, area }) => [toKey(row, column), area]));
}

/** A cell's formula; its value alone where no file can say the formula. */
export function inFile(
  sheet: BookSheet,
  key: number,
  spills: ReadonlyMap<number, Area>,
): WorkedOut | { readonly value: CellValue } {
  const { row, column } = fromKey(key);
  const value = cellValueOf(sheet, row, column);
  const formula = sheet.formulas.get(key) ?? "";
  const written = fileFormula(sheet, key);
  if (written === null) return { value: resultIn(value) };
  const own = { top: row, left: column, bottom: row, right: column };
  const fills = spills.get(key) ?? (isOfArrays(formula) ? own : undefined);
  // What is not calculated here keeps what the file brought; where it brought nothing, Excel is to work it out.
  const isKnown = value !== busy && !(sheet.uncalculated.has(key) && value === "#NAME?");
  return { formula: written, gives: isKnown ? resultIn(value) : null, ...(fills ? { fills } : {}) };
}

/** The formula as the file is to hold it; null where none can. */
export function fileFormula(sheet: BookSheet, key: number): string | null {
  const { row, column } = fromKey(key);
  const formula = sheet.formulas.get(key) ?? "";
  return isWellFormed(formula) ? toFileFormula(plainReferences(sheet, row, column, formula)) : null;
}

/** True for a sheet with formulas of which only the values come into a file; `before` has those that stay as they are. */
export function hasUnwritable(sheet: BookSheet, before: ReadonlyMap<number, string> = new Map()): boolean {
  return [...sheet.formulas].some(([key, formula]) => before.get(key) !== formula && fileFormula(sheet, key) === null);
}

/** The errors that files have known from the beginning; the others stand in them as data of another kind. */
const errors: ReadonlySet<CellValue> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** A result as a file can hold it; null for one that Excel has to work out anew. */
export function resultIn(value: CellValue): CellValue {
  return typeof value === "string" && isError(value) && !errors.has(value) ? null : value;
}

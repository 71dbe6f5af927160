/** Which rows a filter hides, and the filters of sheets and tables. */
import type { Area, Book, BookSheet, Criterion, Filter } from "./book";
import type { ChangeSource } from "./changes";
import { tell } from "./changes";
import { hideRows } from "./sheets";
import { mutableSheet } from "./mutable";

/** Sets the filter of the sheet itself, or with null takes it off. */
export function setFilter(book: Book, sheet: BookSheet, filter: Filter | null, source: ChangeSource = "local"): void {
  mutableSheet(sheet).filter = filter;
  tell(book, { kind: "filters", sheet: sheet.id, source });
}

/** The criteria with another one for a column (null: none) among them. */
export function withCriterion(
  criteria: ReadonlyMap<number, Criterion>,
  column: number,
  criterion: Criterion | null,
): Map<number, Criterion> {
  const changed = new Map(criteria);
  if (criterion) changed.set(column, criterion);
  else changed.delete(column);
  return changed;
}

/** Hides the rows of the area that do not pass, and shows all others. */
export function showRows(
  book: Book,
  sheet: BookSheet,
  { top, bottom }: Area,
  passes: (row: number) => boolean,
  source: ChangeSource = "local",
): void {
  let first = top;
  for (let row = top; row <= bottom; row++) {
    const hidden = !passes(row);
    const isLast = row === bottom || passes(row + 1) === hidden;
    if (!isLast) continue;
    if (isOtherwise(sheet, first, row, hidden)) hideRows(book, sheet, first, row, hidden, source);
    first = row + 1;
  }
}

function isOtherwise({ hiddenRows }: BookSheet, first: number, last: number, hidden: boolean): boolean {
  for (let row = first; row <= last; row++) if (hiddenRows.has(row) !== hidden) return true;
  return false;
}

/** Says of a formula that a person has just put in, and that cannot be worked out here, that this is so: #NAME? alone would blame them. */
import type { Text } from "../../core/text";
import { toA1 } from "../../core/workbook";
import { fromKey } from "../book/book";
import type { Book } from "../book/book";
import { cellValueOf, isIn } from "../book/cells";
import { findSheet } from "../book/sheets";
import type { Change } from "../book/changes";
import { uncalculated } from "./texts";

/** Begins to watch a book; `warn` gets one sentence for each edit. */
export function watchUncalculated(book: Book, warn: (what: Text) => void): void {
  let edited: Extract<Change, { kind: "cells" }> | null = null;
  book.subscribe((change) => {
    if (change.kind === "cells") edited = change.source === "local" && change.what === "RangeEdited" ? change : null;
    const sheet = change.kind === "calculated" && edited?.sheet === change.sheet ? findSheet(book, change.sheet) : null;
    if (sheet === null || edited === null) return;
    for (const key of sheet.uncalculated) {
      const { row, column } = fromKey(key);
      if (!isIn(edited.area, key) || cellValueOf(sheet, row, column) !== "#NAME?") continue;
      edited = null;
      return warn(uncalculated(toA1(row, column), sheet.formulas.get(key) ?? ""));
    }
  });
}

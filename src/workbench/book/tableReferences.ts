/** Formulas that speak of a table, written otherwise when it or one of its columns is renamed, and when it goes. */
import type { Area, Book, BookSheet, BookTable } from "./book";
import { fromKey } from "./book";
import { isIn } from "./cells";
import type { FormulaPlace } from "./changes";
import type { Move } from "../../core/moves/moves";
import { moveArea } from "../../core/moves/moves";
import { shiftReferences } from "../../core/moves/references";
import { movedColumns } from "../../core/moves/tables";
import { rewriteFormulas } from "./rewriting";
import type { TableOn } from "./structured";
import { bodyReference, replaceStructured, withColumnRenamed, withoutStructured } from "./structured";
import { tableColumnNames } from "./tables";

/** Puts the new name in the place of the table's name wherever a formula speaks of it. */
export function followTableName(book: Book, before: string, after: string): FormulaPlace[] {
  return rewriteFormulas(book, (formula) => withTableWord(formula, before, () => after));
}

/** Puts the new heading of a column in the place of the one before or, with null, says that the column is gone. */
export function followColumnName(book: Book, on: TableOn, before: string, after: string | null): FormulaPlace[] {
  const name = on.table.name.toLowerCase();
  return rewriteFormulas(book, (formula, sheet, key) =>
    replaceStructured(formula, (word, inner) => {
      const isMeant = word === "" ? isWithin(on, sheet, key) : word.toLowerCase() === name;
      return isMeant ? `${word}[${withColumnRenamed(inner, before, after)}]` : null;
    }),
  );
}

/** What spoke of whole columns of a table's rows speaks of the rows, too, that have been added below them. */
export function followRows(book: Book, on: BookSheet, body: Area, bottom: number): FormulaPlace[] {
  const isWhole = ({ top, left, bottom: last, right }: Area): boolean =>
    top === body.top && last === body.bottom && left >= body.left && right <= body.right;
  return rewriteFormulas(book, (formula, sheet) =>
    shiftReferences(
      formula,
      (name) => (name === null ? sheet === on : name.toLowerCase() === on.name.toLowerCase()),
      (area) => (isWhole(area) ? { ...area, bottom } : area),
    ),
  );
}

/** What spoke of a table that is deleted with its cells speaks of nothing. */
export function loseTable(book: Book, { name }: BookTable): FormulaPlace[] {
  return rewriteFormulas(book, (formula) => withoutTable(formula, name));
}

/** What spoke of tables of a sheet, or of columns of theirs, that the move is about to take out speaks of nothing. */
export function loseMoved(book: Book, sheet: BookSheet, move: Move): void {
  for (const table of sheet.tables) {
    const names = tableColumnNames(sheet, table);
    if (moveArea(table.area, move) === null) loseTable(book, table);
    else if (move.count < 0 && table.headings) {
      const left = new Set(movedColumns(table.area, names, move).map(({ was }) => was));
      names.forEach((name, index) => left.has(index) || followColumnName(book, { sheet, table }, name, null));
    }
  }
}

/** What spoke of a table that is only taken off its cells speaks of the cells. */
export function writeTableOut(book: Book, on: TableOn): FormulaPlace[] {
  const { name } = on.table;
  return rewriteFormulas(book, (formula, sheet, key) => {
    const isMeant = (word: string): boolean =>
      word === "" ? isWithin(on, sheet, key) : word.toLowerCase() === name.toLowerCase();
    const row = key === null ? -1 : fromKey(key).row;
    const left = withoutStructured(formula, { tableOf: (word) => (isMeant(word) ? on : null), row });
    return withTableWord(left, name, () => bodyReference(on));
  });
}

/** The formula with "#REF!" for the table of that name. */
export function withoutTable(formula: string, name: string): string {
  const lower = name.toLowerCase();
  const left = replaceStructured(formula, (word) => (word.toLowerCase() === lower ? "#REF!" : null));
  return withTableWord(left, name, () => "#REF!");
}

function isWithin({ sheet, table }: TableOn, on: BookSheet | null, key: number | null): boolean {
  return on === sheet && key !== null && isIn(table.area, key);
}

/**
 * The formula with another word for a table's name. Texts, quoted names of sheets and brackets first, so that nothing within
 * them is taken for the table.
 */
export function withTableWord(formula: string, name: string, word: () => string): string {
  const plain = name.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&");
  const skipped = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\][]*\]`;
  const pattern = new RegExp(String.raw`${skipped}|(?<![\p{L}\p{N}_.\\!$])(${plain})(?![\p{L}\p{N}_.\\(!])`, "giu");
  return formula.replace(pattern, (whole: string, found: string | undefined) => (found === undefined ? whole : word()));
}

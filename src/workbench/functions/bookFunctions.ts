/** Functions that ask about the workbook itself: its formulas, its sheets, and what a text refers to. */
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { isError, toLetters } from "../../core/workbook";
import type { CellValue } from "../../core/workbook";
import type { Book, BookSheet } from "../book/book";
import { toKey } from "../book/book";
import { cellValueOf, formulaOf } from "../book/cells";
import { referencedAreas, referencesIn } from "../../core/moves/references";
import { findSheet } from "../book/sheets";
import type { Engine, FormulaCell } from "./engine";
import type { Rewrite } from "./rewriting";
import { asReference, firstCellOf, toObject } from "./values";

type BookFunction = (book: Book, place: FormulaCell, inputs: readonly FunctionVariantType[]) => BaseValueObject;

const bookFunctions: Readonly<Record<string, BookFunction>> = {
  FORMULATEXT: (book, _, [cell]) => toObject(formulaAt(book, cell) ?? "#N/A"),
  ISFORMULA: (book, _, [cell]) => toObject(asReference(cell) ? formulaAt(book, cell) !== null : "#VALUE!"),
  SHEET: (book, place, [of]) => {
    const named = of && !asReference(of) ? findSheet(book, String(firstCellOf(of))) : null;
    const sheet = named ?? findSheet(book, asReference(of)?.getSheetId() ?? place.sheet);
    if (of && !asReference(of) && !named) return toObject("#N/A");
    return toObject(sheet ? book.sheets.indexOf(sheet) + 1 : "#REF!");
  },
  CELL: (book, _, [what, of]) => {
    const range = asReference(of)?.getRangePosition();
    if (!range) return toObject("#VALUE!");
    const { startRow: row, startColumn: column } = range;
    const sheet = findSheet(book, asReference(of)?.getSheetId() ?? "");
    const value = sheet && cellValueOf(sheet, row, column);
    const kind = value === null ? "b" : typeof value === "string" ? "l" : "v";
    const found = new Map<CellValue, CellValue>([
      ...([
        ["address", `$${toLetters(column)}$${row + 1}`],
        ["col", column + 1],
        ["row", row + 1],
      ] as const),
      ...([
        ["contents", value ?? 0],
        ["type", kind],
      ] as const),
    ]);
    return toObject(found.get(String(firstCellOf(what)).toLowerCase()) ?? "#VALUE!");
  },
  SHEETS: (book) => toObject(book.sheets.length),
};

/** Makes them known to the engine; `meant` writes names, tables and spills out. */
export function defineBookFunctions(book: Book, engine: Engine, meant: Rewrite): void {
  for (const [name, work] of Object.entries(bookFunctions))
    engine.define(name, (place, inputs) => work(book, place, inputs));
  engine.correct("INDIRECT", (calculate, [text, ...style], place) => {
    const words = firstCellOf(text);
    const isByRowAndColumn = style.length > 0 && !firstCellOf(style[0]);
    if (typeof words !== "string" || isError(words) || isByRowAndColumn)
      return calculate(...(text ? [text] : []), ...style);
    const reference = referenceIn(words, book, place, meant);
    return reference === null ? toObject("#REF!") : calculate(toObject(reference));
  });
}

/** The cells that a text speaks of; null when it speaks of none that are there. */
function referenceIn(
  words: string,
  book: Book,
  { sheet: id, row, column }: FormulaCell,
  meant: Rewrite,
): string | null {
  const sheet = findSheet(book, id);
  const plain = sheet ? meant(sheet, toKey(row, column), `=${words.trim()}`).slice(1) : "";
  const [area] = referencedAreas(plain);
  const isOne = area !== undefined && referencesIn(plain)[0] === plain;
  return isOne && (area.sheet === null || findSheet(book, area.sheet)) ? plain : null;
}

function formulaAt(book: Book, input: FunctionVariantType | undefined): string | null {
  const reference = asReference(input);
  const sheet: BookSheet | null = reference && findSheet(book, reference.getSheetId());
  const range = reference?.getRangePosition();
  return sheet && range ? formulaOf(sheet, range.startRow, range.startColumn) : null;
}

/** What names and spill references mean in the formulas of a book, and which formulas must be read anew when that changes. */
import type { Book, BookSheet } from "../book/book";
import { toKey } from "../book/book";
import { cellValueOf } from "../book/cells";
import { findName } from "../book/names";
import { findSheet } from "../book/sheets";
import { busy, fromEngineRange } from "./cells";
import type { FormulaCell, SpilledRanges } from "./engine";
import { cellOfKey } from "./invoking";
import type { KnownNames } from "./rewriting";
import { plainFormula, rewritten, speaksOfSpills } from "./rewriting";

export interface Meanings {
  /** The formula as the engine is to read it. */
  read: (sheet: BookSheet, formula: string) => string;
  /** The cells whose formulas speak of spills that are others now than when they were last asked for. */
  changed: () => FormulaCell[];
}

export function createMeanings(book: Book, spilled: () => SpilledRanges): Meanings {
  /** What formulas that speak of spills were read as, by sheet and cell. */
  const known = new Map<string, string>();

  const read = (sheet: BookSheet, formula: string): string => {
    const on = (name: string | null): BookSheet | null => (name === null ? sheet : findSheet(book, name));
    const meaning: KnownNames = {
      nameOf: (of, name) => findName(book, on(of), name)?.formula ?? null,
      spillOf: (of, row, column) => {
        const owner = on(of);
        const range = owner && spilled()[owner.id]?.[row]?.[column];
        const isBusy = owner && cellValueOf(owner, row, column) === busy && owner.formulas.has(toKey(row, column));
        return isBusy ? "busy" : range ? fromEngineRange(range) : null;
      },
    };
    const hasNames = book.names.length > 0 || book.sheets.some(({ names }) => names.length > 0);
    return hasNames || speaksOfSpills(formula) ? rewritten(formula, meaning) : plainFormula(formula);
  };

  const changed = (): FormulaCell[] => {
    const before = new Map(known);
    known.clear();
    return book.sheets.flatMap((sheet) =>
      [...sheet.formulas].flatMap(([key, formula]) => {
        if (!speaksOfSpills(formula)) return [];
        const [at, meant] = [`${sheet.id} ${key} ${formula}`, read(sheet, formula)];
        known.set(at, meant);
        return before.get(at) === meant ? [] : [cellOfKey(sheet.id, key)];
      }),
    );
  };

  return { read, changed };
}

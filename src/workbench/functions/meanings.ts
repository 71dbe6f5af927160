/** What names, tables and spill references mean in the formulas of a book, and which formulas the engine is not asked. */
import type { Book, BookSheet } from "../book/book";
import { fromKey, toKey } from "../book/book";
import { cellValueOf, isIn } from "../book/cells";
import { findName } from "../book/names";
import { withIntersections } from "../book/references";
import { findSheet } from "../book/sheets";
import { busy, fromEngineRange } from "./cells";
import type { FormulaCell, SpilledRanges } from "./engine";
import { cellOfKey } from "./invoking";
import type { KnownNames, Rewrite } from "./rewriting";
import { plainFormula, rewritten, speaksOfSpills } from "./rewriting";
import type { TableOn } from "../book/structured";
import { bodyReference, speaksOfTables, withoutStructured } from "../book/structured";
import { isCalculable, isVolatile, keeping } from "./trust";
import { formulaCells } from "./affected";

export interface Meanings {
  /** The formula with everything written out that the engine does not know. */
  meant: Rewrite;
  /** The formula as the engine is to read it. */
  read: Rewrite;
  /** True for a formula that keeps what stands in its cell, for the engine cannot work it out. */
  isKept: (sheet: BookSheet, key: number) => boolean;
  /** From now on, until the cells or their formulas are others, these keep what stands in them. */
  keep: (cells: readonly FormulaCell[]) => void;
  /** Lets the cells go that keep() was told of. */
  letGo: () => FormulaCell[];
  /** Until an edit, formulas that have a result keep it even where Excel would work them out at every calculation. */
  rest: () => void;
  /** Ends that; answers the cells that kept theirs. */
  wake: () => FormulaCell[];
  /** The cells whose formulas speak of spills that are others now than when they were last asked for. */
  changed: () => FormulaCell[];
}

export function createMeanings(book: Book, spilled: () => SpilledRanges, knows: (name: string) => boolean): Meanings {
  /** What formulas that speak of spills were read as, by sheet and cell. */
  const known = new Map<string, string>();
  const calculable = new Map<string, boolean>();
  let failing = new Map<string, FormulaCell>();
  let isResting = false;

  const meant: Rewrite = (sheet, key, formula) => {
    const on = (name: string | null): BookSheet | null => (name === null ? sheet : findSheet(book, name));
    const meaning: KnownNames = {
      nameOf: (of, name) => findName(book, on(of), name)?.formula ?? bodyOfTable(book, name),
      spillOf: (of, row, column) => {
        const owner = on(of);
        const range = owner && spilled()[owner.id]?.[row]?.[column];
        const isBusy = owner && cellValueOf(owner, row, column) === busy && owner.formulas.has(toKey(row, column));
        return isBusy ? "busy" : range ? fromEngineRange(range) : null;
      },
    };
    const hasNames = book.names.length > 0 || book.sheets.some(({ names, tables }) => names.length + tables.length > 0);
    const plain = hasNames || speaksOfSpills(formula) ? rewritten(formula, meaning) : plainFormula(formula);
    if (!speaksOfTables(plain)) return withIntersections(plain);
    const tableOf = (name: string): TableOn | null => (name === "" ? tableAround(sheet, key) : tableNamed(book, name));
    return withIntersections(withoutStructured(plain, { tableOf, row: fromKey(key).row }));
  };

  const isAsked = (formula: string): boolean => {
    const found = calculable.get(formula) ?? isCalculable(formula, knows);
    calculable.set(formula, found);
    return found;
  };

  const placeOf = (sheet: string, key: number, formula: string): string => `${sheet} ${key} ${formula}`;

  const read: Rewrite = (sheet, key, formula) => {
    const plain = meant(sheet, key, formula);
    const isFailing = failing.size > 0 && failing.has(placeOf(sheet.id, key, formula));
    return !isFailing && isAsked(plain) && !restsAt(sheet, key, plain) ? plain : keeping(plain);
  };

  const restsAt = (sheet: BookSheet, key: number, plain: string): boolean => {
    const { row, column } = fromKey(key);
    return isResting && isVolatile(plain) && cellValueOf(sheet, row, column) !== null;
  };

  const formulaAt = ({ sheet, row, column }: FormulaCell): string | undefined =>
    findSheet(book, sheet)?.formulas.get(toKey(row, column));

  const changed = (): FormulaCell[] => {
    const before = new Map(known);
    known.clear();
    return book.sheets.flatMap((sheet) =>
      [...sheet.formulas].flatMap(([key, formula]) => {
        if (!speaksOfSpills(formula)) return [];
        const [at, now] = [placeOf(sheet.id, key, formula), meant(sheet, key, formula)];
        known.set(at, now);
        return before.get(at) === now ? [] : [cellOfKey(sheet.id, key)];
      }),
    );
  };

  return {
    meant,
    read,
    changed,
    rest: () => {
      isResting = true;
    },
    wake: () => {
      if (!isResting) return [];
      isResting = false;
      return formulaCells(book.sheets, (formula, sheet, key) => isVolatile(meant(sheet, key, formula)));
    },
    isKept: (sheet, key) => {
      const formula = sheet.formulas.get(key);
      if (formula === undefined) return false;
      const plain = meant(sheet, key, formula);
      return failing.has(placeOf(sheet.id, key, formula)) || !isAsked(plain) || restsAt(sheet, key, plain);
    },
    keep: (cells) => {
      for (const cell of cells)
        failing.set(placeOf(cell.sheet, toKey(cell.row, cell.column), formulaAt(cell) ?? ""), cell);
    },
    letGo: () => {
      const cells = [...failing.values()];
      failing = new Map();
      return cells;
    },
  };
}

/** A table's name alone stands for its rows. */
function bodyOfTable(book: Book, name: string): string | null {
  const found = tableNamed(book, name);
  return found && `=${bodyReference(found)}`;
}

/** A table by its name, whatever the case. */
function tableNamed(book: Book, name: string): TableOn | null {
  const lower = name.toLowerCase();
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === lower);
    if (table) return { sheet, table };
  }
  return null;
}

function tableAround(sheet: BookSheet, key: number): TableOn | null {
  const table = sheet.tables.find(({ area }) => isIn(area, key));
  return table ? { sheet, table } : null;
}

/** What names, tables and spill references mean in the formulas of a book, and which formulas the engine is not asked. */
import type { Book, BookSheet } from "../book/book";
import { fromKey, toKey } from "../book/book";
import { cellValueOf } from "../book/cells";
import { findName } from "../book/names";
import { withIntersections } from "../../core/moves/references";
import { withSheetsWrittenOut } from "../book/sheetRanges";
import { findSheet } from "../book/sheets";
import { busy, fromEngineRange } from "./cells";
import type { FormulaCell, SpilledRanges } from "./engine";
import { cellOfKey } from "./invoking";
import type { KnownNames, Rewrite } from "./rewriting";
import { plainFormula, rewritten, speaksOfSpills } from "./rewriting";
import type { TableOn } from "../book/structured";
import { bodyReference, speaksOfTables, tableAround, tableNamed, withoutStructured } from "../book/structured";
import { withSheetNames } from "../book/spelling";
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

/** What the meanings of a book's formulas hang on. */
interface State {
  readonly book: Book;
  readonly spilled: () => SpilledRanges;
  readonly knows: (name: string) => boolean;
  /** What formulas that speak of spills were read as, by sheet and cell. */
  readonly known: Map<string, string>;
  readonly calculable: Map<string, boolean>;
  failing: Map<string, FormulaCell>;
  isResting: boolean;
}

export function createMeanings(book: Book, spilled: () => SpilledRanges, knows: (name: string) => boolean): Meanings {
  const state: State = {
    ...{ book, spilled, knows, known: new Map(), calculable: new Map(), failing: new Map(), isResting: false },
  };
  return {
    meant: (sheet, key, formula) => meant(state, sheet, key, formula),
    read: (sheet, key, formula) => {
      const plain = meant(state, sheet, key, formula);
      return isKept(state, { sheet, key, formula, plain }) ? keeping(plain) : plain;
    },
    changed: () => changed(state),
    rest: () => {
      state.isResting = true;
    },
    wake: () => {
      if (!state.isResting) return [];
      state.isResting = false;
      return formulaCells(book.sheets, (formula, sheet, key) => isVolatile(meant(state, sheet, key, formula)));
    },
    isKept: (sheet, key) => {
      const formula = sheet.formulas.get(key);
      return formula !== undefined && isKept(state, { sheet, key, formula, plain: meant(state, sheet, key, formula) });
    },
    keep: (cells) => {
      for (const cell of cells) {
        const key = toKey(cell.row, cell.column);
        state.failing.set(placeOf(cell.sheet, key, findSheet(book, cell.sheet)?.formulas.get(key) ?? ""), cell);
      }
    },
    letGo: () => {
      const cells = [...state.failing.values()];
      state.failing = new Map();
      return cells;
    },
  };
}

/** The formula with everything written out that the engine does not know. */
function meant(state: State, sheet: BookSheet, key: number, formula: string): string {
  const { book } = state;
  const hasNames = book.names.length > 0 || book.sheets.some(({ names, tables }) => names.length + tables.length > 0);
  const isPlain = !hasNames && !speaksOfSpills(formula);
  const known = withSheetNames(book, withSheetsWrittenOut(book, formula));
  const plain = isPlain ? plainFormula(known) : rewritten(known, namesFor(state, sheet));
  if (!speaksOfTables(plain)) return withIntersections(plain);
  const tableOf = (name: string): TableOn | null => (name === "" ? tableAround(sheet, key) : tableNamed(book, name));
  return withIntersections(withoutStructured(plain, { tableOf, row: fromKey(key).row }));
}

function namesFor({ book, spilled }: State, sheet: BookSheet): KnownNames {
  const on = (name: string | null): BookSheet | null => (name === null ? sheet : findSheet(book, name));
  return {
    nameOf: (of, name) => findName(book, on(of), name)?.formula ?? bodyOfTable(book, name),
    spillOf: (of, row, column) => {
      const owner = on(of);
      const range = owner && spilled()[owner.id]?.[row]?.[column];
      const isBusy = owner && cellValueOf(owner, row, column) === busy && owner.formulas.has(toKey(row, column));
      return isBusy ? "busy" : range ? fromEngineRange(range) : null;
    },
  };
}

interface FormulaAt {
  readonly sheet: BookSheet;
  readonly key: number;
  readonly formula: string;
  /** As meant() gives it. */
  readonly plain: string;
}

/** True for a formula that has failed, that the engine cannot be asked, or that rests until an edit. */
function isKept({ failing, calculable, knows, isResting }: State, { sheet, key, formula, plain }: FormulaAt): boolean {
  if (failing.size > 0 && failing.has(placeOf(sheet.id, key, formula))) return true;
  const isAsked = calculable.get(plain) ?? isCalculable(plain, knows);
  calculable.set(plain, isAsked);
  const { row, column } = fromKey(key);
  return !isAsked || (isResting && isVolatile(plain) && cellValueOf(sheet, row, column) !== null);
}

function placeOf(sheet: string, key: number, formula: string): string {
  return `${sheet} ${key} ${formula}`;
}

function changed(state: State): FormulaCell[] {
  const before = new Map(state.known);
  state.known.clear();
  return state.book.sheets.flatMap((sheet) =>
    [...sheet.formulas].flatMap(([key, formula]) => {
      if (!speaksOfSpills(formula)) return [];
      const [at, now] = [placeOf(sheet.id, key, formula), meant(state, sheet, key, formula)];
      state.known.set(at, now);
      return before.get(at) === now ? [] : [cellOfKey(sheet.id, key)];
    }),
  );
}

/** A table's name alone stands for its rows. */
function bodyOfTable(book: Book, name: string): string | null {
  const found = tableNamed(book, name);
  return found && `=${bodyReference(found)}`;
}

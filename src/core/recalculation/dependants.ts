/** Which formulas depend on changed cells, directly or through other formulas. */
import { cellsIn, holds } from "../areas";
import { toCellRef } from "../workbook";
import type { Area, CellRef, Sheet } from "../workbook";
import { tokensOf } from "./tokens";
import type { Token } from "./tokens";

export interface FormulaCell {
  readonly at: CellRef;
  /** Null for a formula with names or tables: it may read any cell. */
  readonly tokens: readonly Token[] | null;
  readonly reads: readonly { readonly sheet: string; readonly area: Area }[];
}

/** The formulas of a sheet, taken apart. */
export function formulasOf({ name, formulas }: Sheet): FormulaCell[] {
  return [...formulas].flatMap(([address, formula]) => {
    const at = toCellRef(name, address);
    return at === null ? [] : [formulaCell(at, formula)];
  });
}

/** A formula with its equals sign in that cell. */
export function formulaCell(at: CellRef, formula: string): FormulaCell {
  const tokens = tokensOf(formula);
  const reads = (tokens ?? []).flatMap((token) =>
    token.kind === "area" && !token.isOutside
      ? [{ sheet: (token.sheet ?? at.sheet).toLowerCase(), area: token.area }]
      : [],
  );
  return { at, tokens, reads };
}

/** An area of more cells than this is looked through, a smaller one is found by its cells. */
const smallArea = 64;

/** Who reads a cell: by cell for small areas, and the wide ones of each sheet. */
interface Readers {
  readonly byCell: Map<string, FormulaCell[]>;
  readonly wide: Map<string, { readonly area: Area; readonly formula: FormulaCell }[]>;
}

/** What reads the cells, what reads those, until nothing more does; in the order of `formulas`. */
export function dependants(formulas: readonly FormulaCell[], cells: readonly CellRef[]): FormulaCell[] {
  const readers = readersOf(formulas);
  const due = new Set<FormulaCell>(formulas.filter(({ tokens }) => tokens === null));
  const changed = [...cells, ...[...due].map(({ at }) => at)];
  for (let cell = changed.pop(); cell !== undefined; cell = changed.pop())
    for (const formula of readersAt(readers, cell)) {
      if (due.has(formula)) continue;
      due.add(formula);
      changed.push(formula.at);
    }
  return formulas.filter((one) => due.has(one));
}

function readersOf(formulas: readonly FormulaCell[]): Readers {
  const readers: Readers = { byCell: new Map(), wide: new Map() };
  for (const formula of formulas)
    for (const { sheet, area } of formula.reads) {
      const cells = cellsIn(area) > smallArea ? [] : keysIn(sheet, area);
      for (const key of cells) add(readers.byCell, key, formula);
      if (cells.length === 0) add(readers.wide, sheet, { area, formula });
    }
  return readers;
}

function keysIn(sheet: string, { top, left, bottom, right }: Area): string[] {
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at).flatMap((row) =>
    columns.map((column) => keyOf(sheet, row, column)),
  );
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function readersAt({ byCell, wide }: Readers, { sheet, row, column }: CellRef): FormulaCell[] {
  const name = sheet.toLowerCase();
  const around = (wide.get(name) ?? []).filter(({ area }) => holds(area, row, column));
  return [...(byCell.get(keyOf(name, row, column)) ?? []), ...around.map(({ formula }) => formula)];
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${row} ${column} ${sheet}`;
}

/** Knows which cells hold what a neighbouring formula has spilled, and which formulas could not spill. */
import type { Area } from "../../core/workbook";
import { toKey, fromKey } from "../book/book";
import { moveCell, moveOf } from "../../core/moves/moves";
import type { Direction } from "../../core/moves/moves";
import type { FormulaCell } from "./engine";

export interface Spills {
  /** True for a cell that is a result of a neighbour. */
  has: (sheet: string, row: number, column: number) => boolean;
  /** True for a formula that has spilled, or has found its cells taken. */
  isAnchor: (sheet: string, key: number) => boolean;
  /** The formulas that have spilled. */
  anchors: () => FormulaCell[];
  /** The formula at `anchor` now spills over this area, or over none; answers the cells that it no longer fills. */
  replace: (sheet: string, anchor: number, area: Area | null, isBlocked: boolean) => number[];
  /** Someone has written into the area: those cells are no longer spilled; answers the formulas that had filled them. */
  freeIn: (sheet: string, area: Area) => FormulaCell[];
  /** Formulas that found their cells taken. */
  blocked: () => FormulaCell[];
  /** Rows or columns have moved, and what had spilled with them. */
  shift: (sheet: string, area: Area, to: Direction) => void;
}

interface Sheet {
  /** The formula by the cell it fills; formulas themselves are not in it. */
  owners: Map<number, number>;
  blocked: Set<number>;
}

export function createSpills(): Spills {
  const sheets = new Map<string, Sheet>();
  const at = (id: string): Sheet => {
    const known = sheets.get(id) ?? { owners: new Map<number, number>(), blocked: new Set<number>() };
    sheets.set(id, known);
    return known;
  };
  const cellsOf = (keysIn: (sheet: Sheet) => Iterable<number>): FormulaCell[] =>
    [...sheets].flatMap(([id, sheet]) => [...new Set(keysIn(sheet))].map((key) => ({ sheet: id, ...fromKey(key) })));
  return {
    isAnchor: (id, key) => {
      const known = sheets.get(id);
      return known !== undefined && (known.blocked.has(key) || [...known.owners.values()].includes(key));
    },
    anchors: () => cellsOf(({ owners }) => owners.values()),
    has: (id, row, column) => sheets.get(id)?.owners.has(toKey(row, column)) ?? false,
    replace: (id, anchor, area, isBlocked) => {
      const known = sheets.get(id);
      const isPlain = !area && !isBlocked && !known?.blocked.has(anchor) && (known?.owners.size ?? 0) === 0;
      return isPlain ? [] : replaceIn(at(id), anchor, area, isBlocked);
    },
    freeIn: (id, area) => {
      const { owners } = at(id);
      const taken = [...owners].filter(([key]) => lies(area, key));
      for (const [key] of taken) owners.delete(key);
      return [...new Set(taken.map(([, anchor]) => anchor))].map((anchor) => ({ sheet: id, ...fromKey(anchor) }));
    },
    blocked: () => cellsOf(({ blocked }) => blocked),
    shift: (id, area, to) => void sheets.set(id, shifted(at(id), area, to)),
  };
}

/** Writes down what a formula fills now; answers the cells that it no longer fills. */
function replaceIn({ owners, blocked }: Sheet, anchor: number, area: Area | null, isBlocked: boolean): number[] {
  if (isBlocked) blocked.add(anchor);
  else blocked.delete(anchor);
  const freed = [...owners]
    .filter(([key, owner]) => owner === anchor && !(area && lies(area, key)))
    .map(([key]) => key);
  for (const key of freed) owners.delete(key);
  for (const key of area ? keysOf(area) : []) if (key !== anchor) owners.set(key, anchor);
  return freed;
}

function shifted({ owners, blocked }: Sheet, area: Area, to: Direction): Sheet {
  const stuck = [...blocked].map((key) => moved(key, area, to));
  const isLeft = (key: number | null): key is number => key !== null;
  const left = [...owners].flatMap(([key, anchor]): [number, number][] => {
    const [cell, owner] = [moved(key, area, to), moved(anchor, area, to)];
    return isLeft(cell) ? [[cell, owner ?? cell]] : [];
  });
  return { owners: new Map(left), blocked: new Set(stuck.filter(isLeft)) };
}

function lies({ top, left, bottom, right }: Area, key: number): boolean {
  const { row, column } = fromKey(key);
  return row >= top && row <= bottom && column >= left && column <= right;
}

function* keysOf({ top, left, bottom, right }: Area): Generator<number> {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield toKey(row, column);
}

/** Where a cell stands after cells have been put in or taken out; null when it is gone. */
function moved(key: number, at: Area, to: Direction): number | null {
  const { row, column } = fromKey(key);
  const place = moveCell(row, column, moveOf(at, to));
  return place && toKey(place.row, place.column);
}

/** Formulas that depend on themselves, by themselves or by way of others. */
import type { Area, BookSheet } from "../book/book";
import { fromKey, toKey } from "../book/book";
import { referencedAreas } from "../../core/moves/references";
import type { FormulaCell } from "./engine";

interface Node {
  readonly cell: FormulaCell;
  readonly formula: string;
}

/** Those of the cells that are part of a circle, or lead out of one into another; each with its formula. */
export function circularAmong(sheets: readonly BookSheet[], nodes: readonly Node[]): FormulaCell[] {
  const index = indexOf(nodes);
  const targets = nodes.map(({ cell, formula }) => targetsOf(sheets, index, cell, formula));
  const sources = nodes.map((): number[] => []);
  targets.forEach((all, from) => all.forEach((to) => sources[to]?.push(from)));
  // What depends on nothing that is left, and what nothing left depends on, is in no circle.
  const left = new Set(nodes.map((_, at) => at));
  peel(left, targets, sources);
  peel(left, sources, targets);
  return [...left].flatMap((at) => nodes[at]?.cell ?? []);
}

/** The nodes by sheet and cellKey(). */
function indexOf(nodes: readonly Node[]): Map<string, Map<number, number>> {
  const index = new Map<string, Map<number, number>>();
  nodes.forEach(({ cell: { sheet, row, column } }, at) => {
    const known = index.get(sheet) ?? new Map<number, number>();
    index.set(sheet, known.set(toKey(row, column), at));
  });
  return index;
}

function targetsOf(
  sheets: readonly BookSheet[],
  index: ReadonlyMap<string, ReadonlyMap<number, number>>,
  cell: FormulaCell,
  formula: string,
): number[] {
  return referencedAreas(formula).flatMap(({ sheet: name, area }) => {
    const on = name === null ? cell.sheet : sheets.find((one) => one.name.toLowerCase() === name.toLowerCase())?.id;
    const cells = index.get(on ?? "");
    return cells ? [...cells].flatMap(([key, at]) => (holds(area, key) ? [at] : [])) : [];
  });
}

function holds({ top, left, bottom, right }: Area, key: number): boolean {
  const { row, column } = fromKey(key);
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Takes out, one after another, the nodes from which no edge leads to what is left. */
function peel(left: Set<number>, edges: readonly (readonly number[])[], back: readonly (readonly number[])[]): void {
  const counts = edges.map((all) => all.filter((to) => left.has(to)).length);
  const ends = [...left].filter((at) => counts[at] === 0);
  for (let at = ends.pop(); at !== undefined; at = ends.pop()) {
    left.delete(at);
    for (const from of back[at] ?? []) {
      counts[from] = (counts[from] ?? 0) - 1;
      if (counts[from] === 0 && left.has(from)) ends.push(from);
    }
  }
}

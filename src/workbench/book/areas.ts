/** What areas have in common, and what is left of them. */
import { overlap } from "../../core/areas";
import type { Area } from "./book";
import { fromKey } from "./book";

/** What is left of an area when another one is cut out: up to four pieces. */
function without(area: Area, cut: Area): Area[] {
  if (!overlap(area, cut)) return [area];
  const { top, left, bottom, right } = area;
  const middle = { top: Math.max(top, cut.top), bottom: Math.min(bottom, cut.bottom) };
  const pieces = [
    { top, left, bottom: cut.top - 1, right },
    { ...middle, left, right: cut.left - 1 },
    { ...middle, left: cut.right + 1, right },
    { top: cut.bottom + 1, left, bottom, right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** What is left of areas when others are cut out. */
export function withoutAll(areas: readonly Area[], cuts: readonly Area[]): Area[] {
  return cuts.reduce<Area[]>((left, cut) => left.flatMap((area) => without(area, cut)), [...areas]);
}

/** Cells, by cellKey(), as areas: those of a column that follow one another, and columns beside one another, are one. */
export function areasOf(keys: Iterable<number>): Area[] {
  const cells = [...keys].map(fromKey).sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.right === column && last.bottom === row - 1) runs.splice(-1, 1, { ...last, bottom: row });
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const areas = new Map<string, Area>();
  for (const run of runs) {
    const before = areas.get(`${run.top} ${run.bottom} ${run.left - 1}`);
    areas.delete(`${run.top} ${run.bottom} ${run.left - 1}`);
    areas.set(`${run.top} ${run.bottom} ${run.right}`, before ? { ...before, right: run.right } : run);
  }
  return [...areas.values()];
}

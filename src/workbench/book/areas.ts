/** What areas have in common, and what is left of them. */
import type { Area } from "./book";

/** The cells that both areas have; null when there are none. */
export function overlap(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

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

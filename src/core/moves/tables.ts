/** The columns of a table after columns have been put into it or taken out of it. */
import type { Area } from "../workbook";
import { moveArea, moveIndex } from "./moves";
import type { Move } from "./moves";

/** A column as it was, counted from 0 in the table; null for one that is new. */
export interface TableColumn {
  readonly was: number | null;
  readonly name: string;
}

/** The columns from the left on; a new one is called "Column1", or the next of these that is free. */
export function movedColumns(area: Area, names: readonly string[], move: Move): TableColumn[] {
  const now = moveArea(area, move);
  if (now === null) return [];
  const kept = names.map((name, was) => ({ was, name }));
  if (move.axis === "rows" || now === area) return kept;
  const byPlace = new Map(kept.map((one) => [moveIndex(area.left + one.was, move), one]));
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return Array.from({ length: now.right - now.left + 1 }, (_, at) => {
    const known = byPlace.get(now.left + at);
    if (known !== undefined) return known;
    let number = 1;
    while (taken.has(`column${number}`)) number += 1;
    taken.add(`column${number}`);
    return { was: null, name: `Column${number}` };
  });
}

/** Puts moves that follow one another together: rows that are put in one by one are as good as all of them at once. */
import type { Move } from "./moves";

interface OnSheet {
  readonly sheet: string;
  readonly move: Move;
}

/** The same in fewer moves; none where what was put in has been taken out again. */
export function compacted(moves: readonly OnSheet[]): OnSheet[] {
  const found: OnSheet[] = [];
  for (const { sheet, move } of moves) {
    const last = found.at(-1);
    const joined = last?.sheet === sheet && isAlong(last.move, move) ? together(last.move, move) : null;
    if (joined === null) {
      found.push({ sheet, move });
      continue;
    }
    found.pop();
    if (joined.count !== 0) found.push({ sheet, move: joined });
  }
  return found;
}

function isAlong(one: Move, other: Move): boolean {
  // Columns that are put into a table are named one by one.
  return one.axis === "rows" && other.axis === "rows" && one.from === other.from && one.to === other.to;
}

/** Both as one; null where that cannot be said. */
function together(one: Move, next: Move): Move | null {
  const end = one.at + one.count;
  if (one.count > 0 && next.count > 0) {
    const isWithin = next.at >= one.at && next.at <= end;
    return isWithin ? { ...one, count: one.count + next.count } : null;
  }
  if (one.count > 0) {
    const isWithin = next.at >= one.at && next.at - next.count <= end;
    return isWithin ? { ...one, count: one.count + next.count } : null;
  }
  const isBeside = next.count < 0 && (next.at === one.at || next.at - next.count === one.at);
  return isBeside ? { ...one, at: next.at, count: one.count + next.count } : null;
}

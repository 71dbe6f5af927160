/** Values that neighbours share: blanked after the first, and merged where this keeper merges. */
import type { Spot } from "./headings";
import type { Pen } from "./pen";
import type { Row } from "./rows";

export function mergeRuns(
  pen: Pen,
  { column, across, width }: Spot,
  rows: readonly Row[],
  downs: readonly number[],
): void {
  const { owner, fill } = column;
  if (!owner || fill === "each") return;
  let first = 0;
  rows.forEach((row, at) => {
    const own = owner(row);
    if (at > 0 && own !== null && own === owner(rows[at - 1] ?? row)) {
      pen.put(downs[at] ?? 0, across, { value: null });
    } else first = at;
    const next = rows[at + 1];
    if (fill !== "merged" || own === null || (next && owner(next) === own)) return;
    const [top, bottom] = [downs[first] ?? 0, downs[at] ?? 0];
    if (bottom - top === at - first) pen.merge(top, across, bottom - top + 1, width);
  });
}

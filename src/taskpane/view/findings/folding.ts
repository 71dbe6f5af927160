/** Which groups are unfolded: the first, that of the finding that is open or selected, and those the user unfolds. */
import { useState } from "react";
import type { ListRow } from "./rows";

export interface Folding {
  isUnfolded: (group: string) => boolean;
  toggle: (group: string) => void;
}

/** `wanted`: keys of findings whose groups are not to be folded unless the user does it. */
export function useFolding(rows: readonly ListRow[], wanted: readonly (string | null)[]): Folding {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const first = rows[0]?.key;
  const needed = new Set(rows.flatMap((row) => (row.is === "finding" && wanted.includes(row.key) ? [row.of] : [])));
  const isUnfolded = (group: string): boolean => chosen.get(group) ?? (group === first || needed.has(group));
  return { isUnfolded, toggle: (group) => setChosen(new Map([...chosen, [group, !isUnfolded(group)]])) };
}

/** The mends as rows of one long list: each kind under its heading. */
import { groupBy } from "../../../core/grouping";
import type { Mend } from "../../../core/fixes";
import { reference } from "../../../core/wording/cells";

export type MendRow =
  { is: "heading"; key: string; kind: Mend["kind"]; mends: readonly Mend[] } | { is: "mend"; key: string; mend: Mend };

export function mendRows(mends: readonly Mend[]): MendRow[] {
  const groups = groupBy(mends, ({ kind }) => kind);
  return kinds.flatMap((kind): MendRow[] => {
    const own = groups.get(kind) ?? [];
    if (own.length === 0) return [];
    const heading: MendRow = { is: "heading", key: kind, kind, mends: own };
    return [heading, ...own.map((mend): MendRow => ({ is: "mend", key: mendKey(mend), mend }))];
  });
}

/** What changes figures comes first. */
const kinds: readonly Mend["kind"][] = ["number", "maximum", "code", "office"];

/** A mend is another one when its cell holds something else. */
export function mendKey({ write: { at, from, to } }: Mend): string {
  return `${reference(at)} ${JSON.stringify([from, to])}`;
}

/** The fixes as rows of one long list: each kind under its heading, sure ones before proposals. */
import { groupBy } from "../../../core/grouping";
import type { Fix } from "../../../core/report/fixes";
import { reference } from "../../../core/reference";

export type FixRow =
  { is: "heading"; key: string; kind: Fix["kind"]; fixes: readonly Fix[] } | { is: "fix"; key: string; fix: Fix };

export function fixRows(fixes: readonly Fix[]): FixRow[] {
  const groups = groupBy(fixes, ({ kind }) => kind);
  return kinds.flatMap((kind): FixRow[] => {
    const own = groups.get(kind) ?? [];
    if (own.length === 0) return [];
    const heading: FixRow = { is: "heading", key: kind, kind, fixes: own };
    return [heading, ...own.map((fix): FixRow => ({ is: "fix", key: fixKey(fix), fix }))];
  });
}

/** What changes figures comes first. */
const kinds: readonly Fix["kind"][] = ["number", "maximum", "code", "office"];

/** A fix is another one when its cell holds something else. */
export function fixKey({ write: { at, from, to } }: Fix): string {
  return `${reference(at)} ${JSON.stringify([from, to])}`;
}

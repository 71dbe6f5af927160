/** Places the first rows of a family as before an edit of numbers or evidence, where they still say the same. */
import type { Context } from "../alignment/claims";
import { isUnnamedScore } from "../alignment/unnamed";
import type { Member } from "../blocks/families";
import { rememberingIn } from "../../remembering";
import type { CellValue } from "../../workbook";
import type { Roles } from "../model/tables";
import { alignFamily, tableOf } from "./alignFamily";
import type { Aligned } from "./alignFamily";
import { editedSince, keyOf } from "./sameRows";

interface Kept {
  /** How many members the family had. */
  size: number;
  aligned: readonly Aligned[];
}

/** What was placed last under the same headings, by its sheet, the columns that were tried and how many rows they were. */
const lastAligned = rememberingIn<Context, readonly CellValue[], Map<string, Kept>>(() => new Map());

/** The first rows of a family, no more than so many; `before` are fewer of them, from which others go on. */
export function alignAgain(
  family: readonly Member[],
  roles: Roles,
  context: Context,
  { mostRows, before }: { mostRows: number; before: readonly Aligned[] },
): readonly Aligned[] {
  const [first] = family;
  const anchor = first?.block.grid.rows[Math.max(0, first.block.bottom)];
  if (!first || !anchor) return alignFamily(family, roles, context, { mostRows, before });
  const kept = lastAligned(anchor, context);
  const key = `${mostRows} ${first.block.left} ${first.block.grid.sheet.name} ${keyOf(roles)}`;
  const last = kept.get(key);
  if (last && isSame(last, family, roles))
    return last.aligned.map((one, at) => ({ ...one, member: family[at] ?? one.member }));
  // Rows of an earlier version are no beginning of this one's.
  const isOfNow = before.every(({ table }, at) => table.grid === family[at]?.block.grid);
  const aligned = alignFamily(family, roles, context, { mostRows, before: isOfNow ? before : [] });
  if (aligned.some(({ alignment: { steps } }) => steps.some(isUnnamedScore))) kept.delete(key);
  else kept.set(key, { size: family.length, aligned });
  return aligned;
}

function isSame({ size, aligned }: Kept, family: readonly Member[], roles: Roles): boolean {
  if (size !== family.length) return false;
  return aligned.every((one, at) => {
    const member = family[at];
    if (member === one.member) return true;
    return member !== undefined && editedSince(one, member, tableOf(member, roles), one.last) !== null;
  });
}

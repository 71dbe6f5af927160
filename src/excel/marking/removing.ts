/** Takes marks off, and names those that Excel lists but does not let go of. */
import type { Refused } from "../../core/port/port";
import { toAddress } from "../../core/areas";
import { isGone } from "../calls/errors";
import type { MarkedSheet, OwnMark } from "./ownMarks";
import { inParts } from "../calls/parts";
import { areasIn, loadCorners } from "../calls/ranges";
import { readable } from "../calls/readable";
import { reasons } from "../../core/port/refusals";
import { listRules } from "./rules";

export interface Removal {
  sheet: MarkedSheet;
  marks: readonly OwnMark[];
}

export interface Removed {
  refused: Refused[];
  /** The marks that still stand there. */
  left: ReadonlySet<OwnMark>;
}

/** One batch for a hundred marks; where Excel says of one that it does not exist, each of the others alone. */
export async function removeMarks(context: Excel.RequestContext, removals: readonly Removal[]): Promise<Removed> {
  const all = removals.flatMap(({ marks }) => marks);
  try {
    await inParts(context, all, 100, ({ format }) => format.delete());
    return { refused: [], left: new Set() };
  } catch (error) {
    if (!isGone(error)) throw error;
    return removeEach(context, removals);
  }
}

/** The same after a batch that failed at one of them, which has taken off those before it. */
export async function removeEach(context: Excel.RequestContext, removals: readonly Removal[]): Promise<Removed> {
  const there = (await listed(context, removals)).flatMap(({ marks }) => marks);
  await readable(context, there, 1, ({ format }) => format.delete());
  const left = await listed(context, removals);
  const stuck = left.flatMap(({ marks }) => marks);
  const found = await readable(context, stuck, 10, ({ format }) => loadCorners(format.getRanges()));
  const cells = new Map([...found].map(([mark, ranges]) => [mark, areasIn(ranges).map(toAddress)]));
  const refused = left.map(({ sheet: { name }, marks }) => ({
    ...{ sheet: name, cells: marks.flatMap((mark) => cells.get(mark) ?? []) },
    why: reasons.stuck,
  }));
  return { refused, left: new Set(stuck) };
}

/** Those of them that Excel still lists. */
async function listed(context: Excel.RequestContext, removals: readonly Removal[]): Promise<Removal[]> {
  const rules = await listRules(
    context,
    removals.map(({ sheet: { sheet } }) => sheet),
  );
  return removals.flatMap(({ sheet, marks }) => {
    const ids = new Set((rules.get(sheet.id) ?? []).map(({ id }) => id));
    const there = marks.filter(({ format }) => ids.has(format.id));
    return there.length > 0 ? [{ sheet, marks: there }] : [];
  });
}

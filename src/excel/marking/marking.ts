/** WorkbookPort.mark: makes the marks exactly what is asked for, and rewrites only what differs. */
import type { Mark, Outcome } from "../../core/port/port";
import type { FindingLevel } from "../../core/rule/finding";
import { levels } from "../../core/rule/finding";
import type { Access } from "../calls/access";
import { addressesOf, isWhole, rectanglesOf } from "../../core/areas";
import type { Memory } from "../book/memory";
import { findMarks } from "./ownMarks";
import type { MarkedSheet, OwnMark } from "./ownMarks";
import { areasIn, loadCorners } from "../calls/ranges";
import { readable } from "../calls/readable";
import { reasons } from "../../core/port/refusals";
import { rewriteMarks } from "./rewriting";
import type { Plan } from "./rewriting";
import { wantedOf } from "./wanted";
import type { Wanted } from "./wanted";

/** The last one that is added comes first in Excel's order. */
const lastFirst: readonly FindingLevel[] = [...levels].reverse();

export function mark(access: Access, memory: Memory, marks: readonly Mark[]): Promise<Outcome> {
  return access.act(async (context) => {
    const sheets = await findMarks(context, memory);
    const wanted = wantedOf(memory, marks, sheets);
    const addresses = await addressesOfMarks(context, sheets);
    const wantedOn = new Map(wanted.map((one) => [one.sheet, one]));
    const plans = sheets.map((sheet) => planOf(sheet, wantedOn.get(sheet), addresses));
    const possible = plans.filter((plan) => !isBarred(plan));
    const stuck = await rewriteMarks(context, memory, possible);
    const { cells, refused } = outcomeOf(wanted, plans.filter(isBarred));
    return { cells, refused: [...refused, ...stuck] };
  });
}

/** The cells of each mark, written as we would write them; "" for one that covers whole rows or columns by now. */
async function addressesOfMarks(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<ReadonlyMap<OwnMark, string>> {
  const marks = sheets.flatMap((sheet) => sheet.marks);
  // A mark has up to 2,700 areas, which makes an answer of 300 kB.
  const read = await readable(context, marks, 10, ({ format }) => loadCorners(format.getRanges()));
  return new Map(
    [...read].map(([one, ranges]) => {
      const areas = areasIn(ranges);
      return [one, areas.some(isWhole) ? "" : addressesOf(rectanglesOf(areas)).join()];
    }),
  );
}

function planOf(sheet: MarkedSheet, wanted: Wanted | undefined, addresses: ReadonlyMap<OwnMark, string>): Plan {
  const found = lastFirst.map((level) => {
    const areas = (wanted?.marks ?? []).flatMap((one) => (one.level === level ? [one.area] : []));
    const add = addressesOf(rectanglesOf(areas));
    const own = sheet.marks.filter((one) => one.level === level);
    const isSame = own.length === add.length && own.every((one, at) => addresses.get(one) === add[at]);
    return isSame
      ? { keep: own, remove: [], add: [] }
      : { keep: [], remove: own, add: add.map((address) => ({ level, address })) };
  });
  const strange = sheet.marks.filter(({ level }) => level === null);
  return {
    sheet,
    wanted,
    keep: found.flatMap(({ keep }) => keep),
    remove: [...strange, ...found.flatMap(({ remove }) => remove)],
    add: found.flatMap(({ add }) => add),
  };
}

function isBarred({ sheet, remove, add }: Plan): boolean {
  return sheet.isLocked && remove.length + add.length > 0;
}

function outcomeOf(wanted: readonly Wanted[], barred: readonly Plan[]): Outcome {
  const locked = barred.map(({ sheet, wanted: one }) => ({
    ...{ sheet: sheet.name, cells: one?.marks.map(({ cell }) => cell) ?? [] },
    why: reasons.locked,
  }));
  const gone = wanted.flatMap(({ sheet, name, marks }) =>
    sheet ? [] : [{ sheet: name, cells: marks.map(({ cell }) => cell), why: reasons.gone }],
  );
  const done = wanted.filter(({ sheet }) => sheet && !barred.some((plan) => plan.sheet === sheet));
  return { cells: done.reduce((sum, { marks }) => sum + marks.length, 0), refused: [...gone, ...locked] };
}

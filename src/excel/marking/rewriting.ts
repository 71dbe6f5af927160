/** Carries out what WorkbookPort.mark has planned: adds the new marks and takes the old ones off, and remembers their ids. */
import type { Refused } from "../../core/port/port";
import type { FindingLevel } from "../../core/rule/finding";
import { isGone } from "../calls/errors";
import { dress } from "./looks";
import type { Memory } from "../book/memory";
import type { MarkedSheet, OwnMark } from "./ownMarks";
import { inParts } from "../calls/parts";
import { removeEach } from "./removing";
import { takeBack } from "./takingBack";
import type { Wanted } from "./wanted";

/** What is to be done on one sheet: nothing, most of the time, while the user types. */
export interface Plan {
  sheet: MarkedSheet;
  wanted: Wanted | undefined;
  keep: readonly OwnMark[];
  remove: readonly OwnMark[];
  add: readonly { level: FindingLevel; address: string }[];
}

/** Excel's screen flickers when it draws more commands than this one by one. */
const manyMarks = 20;

/** Carries the plans out; gives the marks that Excel does not let go of. */
export async function rewriteMarks(
  context: Excel.RequestContext,
  memory: Memory,
  plans: readonly Plan[],
): Promise<Refused[]> {
  if (plans.every(({ remove, add }) => remove.length + add.length === 0)) return [];
  const { added, refused } = await rewrite(context, plans);
  const kept = plans.flatMap(({ keep }) => keep.map(({ format }) => format.id));
  memory.marks = new Set([...kept, ...added.map(({ id }) => id)]);
  return refused;
}

interface Rewritten {
  added: readonly Excel.ConditionalFormat[];
  refused: Refused[];
}

/** Both at once; where Excel says of a mark that it does not exist, first the new ones, then each of the old ones alone. */
async function rewrite(context: Excel.RequestContext, plans: readonly Plan[]): Promise<Rewritten> {
  const removals = plans.flatMap(({ remove }) => remove.map((mark) => () => mark.format.delete()));
  try {
    return { added: await add(context, plans, removals), refused: [] };
  } catch (error) {
    if (!isGone(error) || removals.length === 0) throw error;
    const added = await add(context, plans, []);
    const left = plans.map(({ sheet, remove }) => ({ sheet, marks: remove }));
    return { added, refused: (await removeEach(context, left)).refused };
  }
}

/** Adds the new marks, and does what else there is to do along with it. */
async function add(
  context: Excel.RequestContext,
  plans: readonly Plan[],
  also: readonly (() => void)[],
): Promise<Excel.ConditionalFormat[]> {
  const added: Excel.ConditionalFormat[] = [];
  const additions = plans.flatMap(({ sheet, add: marks }) =>
    marks.map(({ level, address }) => () => {
      const format = sheet.sheet.getRanges(address).conditionalFormats.add("Custom");
      dress(format, level);
      format.load("id");
      added.push(format);
    }),
  );
  const commands = [...also, ...additions];
  const begin = (): void => {
    if (commands.length > manyMarks) context.application.suspendScreenUpdatingUntilNextSync();
  };
  try {
    await inParts(context, commands, 100, (command) => command(), begin);
    return added;
  } catch (error) {
    const sheets = plans.map(({ sheet }) => sheet);
    await takeBack(context, sheets);
    throw error;
  }
}

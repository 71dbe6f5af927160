/** Makes the entries of a table after an edit: those of edited rows anew, all others from the entries before. */
import type { Step } from "../alignment/align";
import { textAt } from "../cells/rowValues";
import type { Entry, Reading } from "../model/entries";
import type { Option } from "../alignment/option";
import { addEvidence, addRow, clusterEntry } from "./placing";
import type { Placed } from "./placing";
import { reasons } from "../model/reasons";
import type { Table } from "../model/tables";

/**
 * The same rows in the next version of their table, before `settle`: only those that were edited are read anew. Null where one
 * of them makes no entry of its own.
 */
export function entriesAgain(
  before: Placed,
  steps: readonly Step[],
  table: Table,
  edited: ReadonlySet<number>,
): Placed | null {
  if (steps.some(({ row, option }) => edited.has(row.row) && !makesEntry.has(option.kind))) return null;
  const uncoded = new Set<Entry>();
  const named: [Entry, Option][] = [];
  const all = before.all.map((entry, at) => {
    const [index = 0, above] = [before.from[at], before.from[at - 1]];
    const again = entryAgain(entry, steps, index, table, edited, index !== above);
    if (before.uncoded.has(entry)) uncoded.add(again);
    const [own, option] = before.named[named.length] ?? [];
    if (own === entry && option) named.push([again, option]);
    return again;
  });
  const unknown = before.reading.unknown.map((entry) => ({ ...entry, table }));
  const { from, unplaced } = before;
  return { reading: { tables: [], entries: all, unknown, unread: [...unplaced] }, named, uncoded, all, from, unplaced };
}

const makesEntry: ReadonlySet<Option["kind"]> = new Set(["total", "cluster", "place", "question"]);

/** `isFirst`: of the entries of its step, of which the cluster's comes first. */
function entryAgain(
  entry: Entry,
  steps: readonly Step[],
  index: number,
  table: Table,
  edited: ReadonlySet<number>,
  isFirst: boolean,
): Entry {
  const step = steps[index];
  if (!step) return entry;
  const { option } = step;
  if (option.cluster && isFirst) return clusterEntry({ ...step.row, table }, option);
  if (option.kind === "total" || edited.has(entry.row)) return readAnew(entry, steps, index, table);
  const offices = textAt({ table, row: entry.row }, "office");
  return { ...entry, table, otherNumber: null, question: option.question, offices };
}

/** The row with the rows of further documents below it. */
function readAnew(entry: Entry, steps: readonly Step[], index: number, table: Table): Entry {
  const out: Reading = { tables: [], entries: [], unknown: [], unread: [] };
  const [own, ...below] = steps.slice(index);
  const added = own && addRow({ ...own.row, table }, own.option, null, out);
  if (!added || added.isTotal || added.level === "cluster") return added ?? entry;
  for (const { row, option } of below) {
    if (option.kind === "evidence") addEvidence({ ...row, table }, added, out);
    else if (option.kind === "place" || option.kind === "question" || option.why === reasons.unknown) break;
  }
  return added;
}

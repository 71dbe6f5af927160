/** WorkbookPort.write: fills cells that still hold what is expected, and tells how to put everything back. */
import { Fault, isFault } from "../../core/fault";
import type { BeforeWriting, Write, Written } from "../../core/port/port";
import type { Text } from "../../core/text";
import { cellKey } from "../../core/workbook";
import type { Access } from "../calls/access";
import { cellAt } from "../../core/areas";
import { withChange } from "../book/changes";
import { isSame } from "../../core/port/content";
import { contentOf, entryFor, isTooLong } from "./contents";
import { errorCodeOf, toFault } from "../calls/errors";
import { loadCells } from "./loadingCells";
import type { Cell } from "./loadingCells";
import { mergeAt } from "../book/memory";
import type { Memory } from "../book/memory";
import { inParts } from "../calls/parts";
import { reasons, refusalsOf } from "../../core/port/refusals";

/** A write that may be done, and what the cell held before. */
interface Planned {
  write: Write;
  cell: Cell;
}

interface Plan {
  planned: readonly Planned[];
  refused: readonly { at: Write["at"]; why: Text }[];
}

export async function write(
  access: Access,
  memory: Memory,
  writes: readonly Write[],
  before?: BeforeWriting,
): Promise<Written> {
  if (before) await announce(access, memory, writes, before);
  let plan: Plan | null = null;
  return access.actAsOne(async (context) => {
    // Worked out once: where Excel could not do it as one step of undo, some of the cells are written already.
    plan ??= planOf(memory, writes, await loadCells(context, memory, placesOf(writes)));
    const { planned, refused } = plan;
    const failure = await apply(context, memory, planned);
    const back = await backOf(context, memory, planned);
    if (failure && back.length === 0) throw failure;
    const written = new Set(back.map(({ at }) => cellKey(at)));
    const left = failure ? planned.filter(({ write: { at } }) => !written.has(cellKey(at))) : [];
    const why = failure?.text ?? reasons.changed;
    return { back, refused: refusalsOf([...refused, ...left.map(({ write: { at } }) => ({ at, why }))]) };
  });
}

/** A step of its own: what is kept in the workbook beside cells may not be undone with them as one. */
async function announce(
  access: Access,
  memory: Memory,
  writes: readonly Write[],
  before: BeforeWriting,
): Promise<void> {
  const { planned } = await access.act(async (context) =>
    planOf(memory, writes, await loadCells(context, memory, placesOf(writes))),
  );
  const back = planned.map(({ write: { at, to }, cell }) => ({
    at,
    from: to,
    to: contentOf(cell),
    format: cell.format,
  }));
  if (back.length > 0) await before(back);
}

function placesOf(writes: readonly Write[]): Write["at"][] {
  return writes.map(({ at }) => at);
}

function planOf(memory: Memory, writes: readonly Write[], cells: ReadonlyMap<string, Cell>): Plan {
  const planned = new Map<string, Planned>();
  const refused = writes.flatMap((one) => {
    const key = cellKey(one.at);
    const cell = cells.get(key);
    const why = planned.has(key) ? reasons.twice : objection(memory, one, cell);
    if (cell && !why) planned.set(key, { write: one, cell });
    return why ? [{ at: one.at, why }] : [];
  });
  return { planned: [...planned.values()], refused };
}

function objection(memory: Memory, { at, from, to, format = null }: Write, cell: Cell | undefined): Text | null {
  if (!cell) return reasons.gone;
  const merge = mergeAt(memory, at);
  if (merge && (merge.top !== at.row || merge.left !== at.column)) return reasons.merged;
  if (cell.isSpilled) return reasons.spilled;
  if (!isSame(contentOf(cell), from)) return reasons.changed;
  if (isTooLong(to)) return reasons.tooLong;
  const entry = entryFor(to, format, cell);
  const isReformatted = entry.format !== null && entry.format !== cell.format;
  return cell.isLocked || (cell.isFixed && isReformatted) ? reasons.locked : null;
}

/** Writes what is planned; gives the Fault that kept Excel from writing all of it, null when there was none. */
async function apply(
  context: Excel.RequestContext,
  memory: Memory,
  planned: readonly Planned[],
): Promise<Fault | null> {
  const changes = planned.map(({ write: { at }, cell }) => ({ sheet: cell.sheet, areas: [cellAt(at.row, at.column)] }));
  memory.changes = changes.reduce((all, { sheet, areas }) => withChange(all, sheet, { areas }), memory.changes);
  try {
    const begin = (): void => context.application.suspendApiCalculationUntilNextSync();
    await inParts(context, planned, 1000, (one) => put(context, one), begin);
    return null;
  } catch (error) {
    const fault = toFault(error);
    if (!isFault(fault) || errorCodeOf(error) === "UndoNotSupported") throw error;
    return fault;
  }
}

function put(context: Excel.RequestContext, { write: { at, to, format = null }, cell }: Planned): void {
  const range = context.workbook.worksheets.getItem(cell.sheet).getCell(at.row, at.column);
  const entry = entryFor(to, format, cell);
  // The format comes first: it decides what becomes of the value.
  if (entry.format !== null && entry.format !== cell.format) range.numberFormat = [[entry.format]];
  if ("formula" in to) range.formulas = [[entry.input]];
  else range.values = [[entry.input]];
  if (entry.after !== null && !cell.isFixed) range.numberFormat = [[entry.after]];
}

/**
 * For each cell that is another one now, what makes it again what it was.
 * @throws Fault when the cells cannot be read again: then nothing is known of them.
 */
async function backOf(context: Excel.RequestContext, memory: Memory, planned: readonly Planned[]): Promise<Write[]> {
  const cells = await loadCells(context, memory, placesOf(planned.map((one) => one.write))).catch((cause: unknown) => {
    throw planned.length > 0 ? new Fault(unsure, { cause }) : cause;
  });
  return planned.flatMap(({ write: { at }, cell: before }) => {
    const after = cells.get(cellKey(at));
    if (!after) return [];
    const [from, to] = [contentOf(after), contentOf(before)];
    if (isSame(from, to) && after.format === before.format) return [];
    return [{ at, from, to, format: after.format === before.format ? null : before.format }];
  });
}

export const unsure: Text = {
  id: "Excel berhenti menjawab ketika sel diisi; sebagian sel mungkin sudah terisi. Periksa ulang buku kerja, atau tekan Ctrl+Z.",
  en: "Excel stopped answering while cells were being filled; some of them may be filled already. Check the workbook again, or press Ctrl+Z.",
};

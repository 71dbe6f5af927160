/** WorkbookPort.freeze: turns formulas into what they show, with the cells that they spill into, and tells how to bring them back. */
import { Fault } from "../../core/fault";
import type { KlaCell } from "../../core/own/freezing";
import type { BeforeWriting, Content, Write, Written } from "../../core/port/port";
import { cellKey } from "../../core/workbook";
import type { CellRef, CellValue } from "../../core/workbook";
import type { Access } from "../calls/access";
import { isSame } from "../../core/port/content";
import { contentOf } from "./contents";
import { putValues } from "./freezingCells";
import type { Shown } from "./freezingCells";
import { freezingPlanOf } from "./freezingPlan";
import type { FreezingPlan } from "./freezingPlan";
import { loadCells } from "./loadingCells";
import type { Cell } from "./loadingCells";
import type { Memory } from "../book/memory";
import { reasons, refusalsOf } from "../../core/port/refusals";
import { unsure } from "./writing";

export async function freezeCells(
  access: Access,
  memory: Memory,
  cells: readonly KlaCell[],
  before?: BeforeWriting,
): Promise<Written> {
  if (before) {
    const { shown } = await access.act((context) => freezingPlanOf(context, memory, cells));
    if (shown.length > 0) await before(backOf(shown, new Map()));
  }
  let plan: FreezingPlan | null = null;
  return access.actAsOne(async (context) => {
    // Worked out once: where Excel could not do it as one step of undo, some of the formulas are values already.
    plan ??= await freezingPlanOf(context, memory, cells);
    const { shown, refused } = plan;
    const { failure, whys } = await putValues(context, memory, shown);
    const after = await cellsAfter(context, memory, shown);
    const frozen = shown.filter((one) => isFrozen(one, after));
    if (failure && frozen.length === 0 && whys.size === 0) throw failure;
    const left = shown
      .filter((one) => !frozen.includes(one))
      .map(({ wanted: { at } }) => ({
        ...{ at, why: whys.get(cellKey(at)) ?? failure?.text ?? reasons.changed },
      }));
    return {
      back: backOf(frozen, after),
      refused: refusalsOf([...refused, ...left]),
    };
  });
}

/** What the cells hold after writing. @throws Fault when that cannot be read: then nothing is known of them. */
async function cellsAfter(
  context: Excel.RequestContext,
  memory: Memory,
  shown: readonly Shown[],
): Promise<ReadonlyMap<string, Cell>> {
  const places = shown.flatMap((one) => filledBy(one).map(({ at }) => at));
  return loadCells(context, memory, places).catch((cause: unknown) => {
    throw shown.length > 0 ? new Fault(unsure, { cause }) : cause;
  });
}

/** The cells of the block, the formula's own first. */
function filledBy({ wanted, block }: Shown): { at: CellRef; value: CellValue }[] {
  const { sheet, row, column } = wanted.at;
  return block.flatMap((line, down) =>
    line.map((value, across) => ({ at: { sheet, row: row + down, column: column + across }, value })),
  );
}

function isFrozen({ wanted }: Shown, after: ReadonlyMap<string, Cell>): boolean {
  const cell = after.get(cellKey(wanted.at));
  return cell !== undefined && !isSame(contentOf(cell), { formula: wanted.formula });
}

/** By what the cells hold after it; what is not among those is taken to hold what the formula showed. */
function backOf(frozen: readonly Shown[], after: ReadonlyMap<string, Cell>): Write[] {
  return [...frozen.flatMap((one) => spilledBack(one, after)), ...frozen.map((one) => formulaBack(one, after))];
}

/** The cells beside the formula's own have to be blank before it can spill again. */
function spilledBack(one: Shown, after: ReadonlyMap<string, Cell>): Write[] {
  return filledBy(one)
    .slice(1)
    .flatMap(({ at, value }) => {
      const from = heldAt(at, value, after);
      return isSame(from, { value: null }) ? [] : [{ at, from, to: { value: null } }];
    });
}

function formulaBack({ wanted: { at, formula }, block, format }: Shown, after: ReadonlyMap<string, Cell>): Write {
  return { at, from: heldAt(at, block[0]?.[0] ?? null, after), to: { formula }, format };
}

function heldAt(at: CellRef, value: CellValue, after: ReadonlyMap<string, Cell>): Content {
  const cell = after.get(cellKey(at));
  return cell ? contentOf(cell) : { value };
}

/** Host.freeze: turns formulas into what they show, with the cells that they spill into, and tells how to bring them back. */
import { Fault } from "../core/fault";
import type { KlaCell } from "../core/own/freezing";
import type { BeforeWriting, Content, Write, Written } from "../core/port/port";
import type { Text } from "../core/text";
import { cellKey, isError, toA1 } from "../core/workbook";
import type { CellRef, CellValue } from "../core/workbook";
import type { Access } from "./access";
import { toCellValue } from "./cells";
import { isSame } from "../core/port/content";
import { contentOf } from "./contents";
import { putValues } from "./freezingCells";
import type { Shown } from "./freezingCells";
import { loadCells } from "./loadingCells";
import type { Cell } from "./loadingCells";
import type { Memory } from "./memory";
import { inParts } from "./parts";
import { reasons, refusalsOf } from "../core/port/refusals";
import { sheetNamed } from "./wanted";
import { unsure } from "./writing";

/** A formula's cell as loaded, and the block that it fills when it fills several. */
interface Anchor {
  wanted: KlaCell;
  sheet: Excel.Worksheet;
  range: Excel.Range;
  spill: Excel.Range;
}

interface Plan {
  shown: readonly Shown[];
  refused: readonly { at: CellRef; why: Text }[];
}

export async function freezeCells(
  access: Access,
  memory: Memory,
  cells: readonly KlaCell[],
  before?: BeforeWriting,
): Promise<Written> {
  if (before) {
    const { shown } = await access.act((context) => planOf(context, memory, cells));
    if (shown.length > 0) await before(backOf(shown, new Map()));
  }
  let plan: Plan | null = null;
  return access.actAsOne(async (context) => {
    // Worked out once: where Excel could not do it as one step of undo, some of the formulas are values already.
    plan ??= await planOf(context, memory, cells);
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

async function planOf(context: Excel.RequestContext, memory: Memory, cells: readonly KlaCell[]): Promise<Plan> {
  const { anchors, gone } = await loadAnchors(context, memory, cells);
  const judged = anchors.map((anchor) => ({ anchor, why: objection(anchor) }));
  const missing = gone.map((at) => ({ at, why: reasons.gone }));
  const refused = judged.flatMap(({ anchor, why }) => (why ? [{ at: anchor.wanted.at, why }] : []));
  return {
    shown: judged.flatMap(({ anchor, why }) => (why ? [] : [shownBy(anchor)])),
    refused: [...missing, ...refused],
  };
}

async function loadAnchors(
  context: Excel.RequestContext,
  memory: Memory,
  cells: readonly KlaCell[],
): Promise<{ anchors: Anchor[]; gone: CellRef[] }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const found = cells.map((wanted) => ({ wanted, sheet: sheetNamed(memory, wanted.at.sheet, worksheets.items) }));
  const there = found.flatMap(({ wanted, sheet }) => (sheet ? [{ wanted, sheet }] : []));
  const anchors: Anchor[] = [];
  await inParts(context, there, 200, ({ wanted, sheet }) => void anchors.push(anchorOf(wanted, sheet)));
  const guarded = anchors.filter(({ sheet, spill }) => sheet.protection.protected && !spill.isNullObject);
  await inParts(context, guarded, 200, ({ spill }) => void spill.format.protection.load("locked"));
  return { anchors, gone: found.flatMap(({ wanted, sheet }) => (sheet ? [] : [wanted.at])) };
}

/** To be sent with the next batch: what has been found to be null in one batch cannot be loaded in another. */
function anchorOf(wanted: KlaCell, sheet: Excel.Worksheet): Anchor {
  const range = sheet.getRange(toA1(wanted.at.row, wanted.at.column));
  const spill = range.getSpillingToRangeOrNullObject();
  sheet.protection.load("protected");
  range.load("values,formulas,numberFormat");
  range.format.protection.load("locked");
  spill.load("values");
  return { wanted, sheet, range, spill };
}

function objection(anchor: Anchor): Text | null {
  const { wanted, range } = anchor;
  const value: unknown = range.values[0]?.[0];
  const content = contentOf({ value, formula: range.formulas[0]?.[0], format: "General" });
  if (!isSame(content, { formula: wanted.formula })) return reasons.changed;
  if (isLocked(anchor)) return reasons.locked;
  return isError(toCellValue(value, true)) ? unanswered : null;
}

/** Locked is also what is locked in part: null. */
function isLocked({ sheet, range, spill }: Anchor): boolean {
  if (!sheet.protection.protected) return false;
  return range.format.protection.locked !== false || (!spill.isNullObject && spill.format.protection.locked !== false);
}

const unanswered: Text = {
  id: "Rumus ini sedang menunjukkan galat atau belum selesai dihitung, jadi dibiarkan. Periksa buku kerja dulu, lalu ulangi.",
  en: "This formula shows an error or has not been calculated yet, so it is left. Check the workbook first, then try again.",
};

/** Plain data, as another context may have to write it. */
function shownBy({ wanted, sheet, range, spill }: Anchor): Shown {
  const values: unknown[][] = spill.isNullObject ? range.values : spill.values;
  const format: unknown = range.numberFormat[0]?.[0];
  return {
    ...{ wanted, sheet: sheet.id, format: typeof format === "string" ? format : "General" },
    block: values.map((line) => line.map((value) => toCellValue(value, true))),
  };
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

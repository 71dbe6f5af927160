/** Which formulas can be turned into what they show, and what that is. */
import type { KlaCell } from "../../core/own/freezing";
import { reasons } from "../../core/port/refusals";
import type { Text } from "../../core/text";
import { isError, toA1 } from "../../core/workbook";
import type { CellRef } from "../../core/workbook";
import { isSame } from "../../core/port/content";
import { toCellValue } from "../reading/cells";
import { contentOf } from "./contents";
import type { Shown } from "./freezingCells";
import type { Memory } from "../book/memory";
import { inParts } from "../calls/parts";
import { namedSheets, sheetNamed } from "../book/sheetList";

/** A formula's cell as loaded, and the block that it fills when it fills several. */
interface Anchor {
  wanted: KlaCell;
  sheet: Excel.Worksheet;
  range: Excel.Range;
  spill: Excel.Range;
}

export interface FreezingPlan {
  shown: readonly Shown[];
  refused: readonly { at: CellRef; why: Text }[];
}

export async function freezingPlanOf(
  context: Excel.RequestContext,
  memory: Memory,
  cells: readonly KlaCell[],
): Promise<FreezingPlan> {
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
  const all = await namedSheets(context);
  const found = cells.map((wanted) => ({ wanted, sheet: sheetNamed(memory, wanted.at.sheet, all) }));
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

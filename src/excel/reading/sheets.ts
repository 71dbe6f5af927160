/** Sheets of the open workbook without their cells: how large they are, what is merged and hidden in them. */
import type { Area } from "../../core/workbook";
import { errorCodeOf, isAboutOne, isVague } from "../calls/errors";
import { hiddenOn } from "./hidden";
import type { Used } from "./hidden";
import { mergesIn } from "./merges";
import { areaOf, areasIn, loadCorners } from "../calls/ranges";
import { missing } from "../book/sheetList";

/** A sheet without its cells. */
export interface OpenedSheet {
  id: string;
  /** What holds values; null for an empty sheet. */
  used: Area | null;
  merges: readonly Area[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
}

/**
 * Sizes, merges and what is hidden, in one batch unless Excel refuses a part of it. Merges that are given are not asked for: on the desktop asking empties
 * the list of what can be undone. Sheets deleted meanwhile are missing in the answer.
 */
export async function openSheets(
  context: Excel.RequestContext,
  ids: readonly string[],
  merges: ReadonlyMap<string, readonly Area[]> = new Map(),
  withVisible = true,
): Promise<OpenedSheet[]> {
  if (ids.length === 0) return [];
  const asked = ids.map((id) => ask(context, id, !merges.has(id), withVisible));
  try {
    await context.sync();
    return await answer(context, asked, merges);
  } catch (error) {
    if (errorCodeOf(error) === "ItemNotFound") {
      const gone = new Set(await missing(context, ids, error));
      const there = ids.filter((id) => !gone.has(id));
      return openSheets(context, there, merges, withVisible);
    }
    // Protected sheets show no visible cells: then each sheet is asked on its own, where anything is hidden in part.
    if (withVisible && isAboutOne(error)) return openSheets(context, ids, merges, false);
    const unknown = ids.filter((id) => !merges.has(id));
    if (unknown.length === 0 || !isVague(error)) throw error;
    return openInParts(context, ids, merges, unknown);
  }
}

interface Asked {
  id: string;
  sheet: Excel.Worksheet;
  used: Excel.Range;
  /** null when the merges are known. */
  merged: Excel.RangeAreas | null;
  /** null when they are not asked for along with the rest. */
  visible: Excel.RangeAreas | null;
}

function ask(context: Excel.RequestContext, id: string, withMerges: boolean, withVisible: boolean): Asked {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const merged = withMerges ? used.getMergedAreasOrNullObject() : null;
  if (merged) loadCorners(merged);
  const visible = withVisible ? used.getSpecialCellsOrNullObject("Visible") : null;
  if (visible) loadCorners(visible);
  return { id, sheet, used, merged, visible };
}

async function answer(
  context: Excel.RequestContext,
  asked: readonly Asked[],
  merges: ReadonlyMap<string, readonly Area[]>,
): Promise<OpenedSheet[]> {
  const hidden = await hiddenOn(context, asked.flatMap(usedOf));
  return asked.map(({ id, used, merged }) => ({
    id,
    used: used.isNullObject ? null : areaOf(used),
    merges: merges.get(id) ?? (merged && !used.isNullObject ? areasIn(merged) : []),
    ...(hidden.get(id) ?? { hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() }),
  }));
}

function usedOf({ id, sheet, used, visible }: Asked): Used[] {
  if (used.isNullObject) return [];
  const { rowHidden, columnHidden } = used;
  return [
    {
      id,
      area: areaOf(used),
      rowHidden,
      columnHidden,
      isProtected: sheet.protection.protected,
      visible: visible && areasIn(visible),
    },
  ];
}

/** Opens the sheets without their merges, then asks for those part by part. */
async function openInParts(
  context: Excel.RequestContext,
  ids: readonly string[],
  merges: ReadonlyMap<string, readonly Area[]>,
  unknown: readonly string[],
): Promise<OpenedSheet[]> {
  const none = unknown.map((id): [string, Area[]] => [id, []]);
  const opened = await openSheets(context, ids, new Map([...merges, ...none]), false);
  const found = new Map(merges);
  // One after another: a part with too many merges fails, and would take the others of its batch with it.
  for (const { id, used } of opened) if (used && !merges.has(id)) found.set(id, await mergesIn(context, id, used));
  return opened.map((sheet) => ({ ...sheet, merges: found.get(sheet.id) ?? [] }));
}

/** What of a sheet is worth reading: of one whose used range is vast, since a cell far away is filled, the filled cells. */
import type { Area } from "../../core/workbook";
import { toAddress, cellsIn } from "../../core/areas";
import { isAboutOne } from "../calls/errors";
import { areasIn, loadCorners } from "../calls/ranges";
import type { OpenedSheet } from "./sheets";

/** A used range of no more cells is read as it is. */
const ordinary = 2_000_000;
/** More than this no pane can hold. */
const maxCellsRead = 20_000_000;
/** With more areas, asking for each would cost more than their blanks. */
const mostAreas = 5000;

/** The areas to read by id of the sheet; null for one with more cells than can be held. */
export async function filledAreas(
  context: Excel.RequestContext,
  opened: readonly OpenedSheet[],
): Promise<Map<string, readonly Area[] | null>> {
  const found = new Map(opened.map(({ id, used }): [string, readonly Area[] | null] => [id, used ? [used] : []]));
  // One after another: such sheets are rare, and asking can be too much for one of them.
  for (const { id, used } of opened)
    if (used && cellsIn(used) > ordinary) found.set(id, bounded(used, await filledIn(context, id, used)));
  return found;
}

function bounded(used: Area, filled: readonly Area[] | null): readonly Area[] | null {
  const areas = filled && filled.length <= mostAreas ? filled : [used];
  return areas.reduce((sum, area) => sum + cellsIn(area), 0) <= maxCellsRead ? areas : null;
}

/** Constants and formulas; null when Excel cannot tell. */
async function filledIn(context: Excel.RequestContext, id: string, used: Area): Promise<Area[] | null> {
  const range = context.workbook.worksheets.getItem(id).getRange(toAddress(used));
  const kinds = [range.getSpecialCellsOrNullObject("Constants"), range.getSpecialCellsOrNullObject("Formulas")];
  for (const areas of kinds) loadCorners(areas);
  try {
    await context.sync();
  } catch (error) {
    if (!isAboutOne(error)) throw error;
    return null;
  }
  return kinds.flatMap(areasIn).sort((one, other) => one.top - other.top || one.left - other.left);
}

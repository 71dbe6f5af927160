/** Merged areas where there are more than the 512 that Excel names at once. */
import type { Area } from "../../core/workbook";
import { toAddress } from "../../core/areas";
import { isVague } from "../calls/errors";
import { areasIn, loadCorners } from "../calls/ranges";

/** The merged areas of a part of a sheet: of its halves, where they are too many at once. */
export async function mergesIn(context: Excel.RequestContext, id: string, area: Area): Promise<Area[]> {
  const { top, left, bottom, right } = area;
  const range = context.workbook.worksheets.getItem(id).getRange(toAddress(area));
  const merged = range.getMergedAreasOrNullObject();
  loadCorners(merged);
  try {
    await context.sync();
    return areasIn(merged);
  } catch (error) {
    if (!isVague(error) || top === bottom) throw error;
    const middle = Math.floor((top + bottom) / 2);
    const upper = await mergesIn(context, id, { top, left, bottom: middle, right });
    const lower = await mergesIn(context, id, { top: middle + 1, left, bottom, right });
    // A merge that lies across the middle is found in both halves.
    return [...new Map([...upper, ...lower].map((one) => [toAddress(one), one])).values()];
  }
}

/** The sheets of the open workbook: which there are, how large they are, what is merged and hidden in them. */
import type { Area, Sheet } from "../core/workbook";
import { codeOf } from "./errors";
import { isPerhapsTooMany, mergesIn } from "./merges";
import { areaOf, areasIn, loadCorners } from "./ranges";

/** A sheet as the list of sheets shows it. */
export interface Listed {
  id: string;
  name: string;
  visibility: Sheet["visibility"];
}

/** A sheet without its cells. */
export interface Opened {
  id: string;
  /** What holds values; null for an empty sheet. */
  used: Area | null;
  merges: readonly Area[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
}

/** The list of sheets: asked for with the next batch, answered after it. */
export function listing(context: Excel.RequestContext): { ask: () => void; answer: () => Listed[] } {
  const sheets = context.workbook.worksheets;
  const words = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  return {
    ask: () => void sheets.load("items/id,items/name,items/visibility"),
    answer: () => sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: words[visibility] })),
  };
}

/** The sheets of these ids that there are no longer; throws the error when it has another cause. */
export async function missing(
  context: Excel.RequestContext,
  ids: readonly string[],
  error: unknown,
): Promise<string[]> {
  if (codeOf(error) !== "ItemNotFound") throw error;
  const sheets = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("id");
    return { id, sheet };
  });
  await context.sync();
  const gone = sheets.filter(({ sheet }) => sheet.isNullObject).map(({ id }) => id);
  if (gone.length === 0) throw error;
  return gone;
}

/**
 * Sizes, merges and what is hidden, in one batch. Merges that are given are not asked for: on the desktop asking empties
 * the list of what can be undone. Sheets deleted meanwhile are missing in the answer.
 */
export async function openSheets(
  context: Excel.RequestContext,
  ids: readonly string[],
  merges: ReadonlyMap<string, readonly Area[]> = new Map(),
): Promise<Opened[]> {
  if (ids.length === 0) return [];
  const asked = ids.map((id) => ask(context, id, !merges.has(id)));
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "ItemNotFound") {
      const gone = new Set(await missing(context, ids, error));
      const there = ids.filter((id) => !gone.has(id));
      return openSheets(context, there, merges);
    }
    const unknown = ids.filter((id) => !merges.has(id));
    if (unknown.length === 0 || !isPerhapsTooMany(error)) throw error;
    return openInParts(context, ids, merges, unknown);
  }
  return asked.map(({ id, used, merged, visible }) => ({
    id,
    used: used.isNullObject ? null : areaOf(used),
    merges: merges.get(id) ?? (merged && !used.isNullObject ? areasIn(merged) : []),
    ...hiddenIn(used, visible),
  }));
}

function ask(context: Excel.RequestContext, id: string, withMerges: boolean) {
  const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const merged = withMerges ? used.getMergedAreasOrNullObject() : null;
  const visible = used.getSpecialCellsOrNullObject("Visible");
  loadCorners(visible);
  if (merged) loadCorners(merged);
  return { id, used, merged, visible };
}

/** Opens the sheets without their merges, then asks for those part by part. */
async function openInParts(
  context: Excel.RequestContext,
  ids: readonly string[],
  merges: ReadonlyMap<string, readonly Area[]>,
  unknown: readonly string[],
): Promise<Opened[]> {
  const none = unknown.map((id): [string, Area[]] => [id, []]);
  const opened = await openSheets(context, ids, new Map([...merges, ...none]));
  const found = new Map(merges);
  // One after another: a part with too many merges fails, and would take the others of its batch with it.
  for (const { id, used } of opened) if (used && !merges.has(id)) found.set(id, await mergesIn(context, id, used));
  return opened.map((sheet) => ({ ...sheet, merges: found.get(sheet.id) ?? [] }));
}

/** Excel says of a range only that all, none or some (null) of it is hidden: then what is not visible is. */
function hiddenIn(used: Excel.Range, visible: Excel.RangeAreas): Pick<Opened, "hiddenRows" | "hiddenColumns"> {
  if (used.isNullObject) return { hiddenRows: new Set(), hiddenColumns: new Set() };
  const { top, left, bottom, right } = areaOf(used);
  const seen = used.rowHidden === null || used.columnHidden === null ? areasIn(visible) : [];
  const rows = seen.map((area): [number, number] => [area.top, area.bottom]);
  const columns = seen.map((area): [number, number] => [area.left, area.right]);
  return {
    hiddenRows: hidden(used.rowHidden, top, bottom, rows),
    hiddenColumns: hidden(used.columnHidden, left, right, columns),
  };
}

function hidden(what: boolean | null, from: number, to: number, seen: readonly [number, number][]): Set<number> {
  const found = new Set<number>();
  if (what === false) return found;
  for (let at = from; at <= to; at++) found.add(at);
  if (what === null) for (const [first, last] of seen) for (let at = first; at <= last; at++) found.delete(at);
  return found;
}

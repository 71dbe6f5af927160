/** Which rows and columns are hidden: of a part Excel says only that all, none or some (null) of it is. */
import type { Area } from "../../core/workbook";
import { toAddress } from "../../core/areas";
import { isAboutOne } from "../calls/errors";
import { inParts } from "../calls/parts";
import { areasIn, loadCorners } from "../calls/ranges";

/** Loaded of the used range; null for an empty sheet. */
export interface Used {
  /** Id of the sheet. */
  id: string;
  area: Area;
  rowHidden: boolean | null;
  columnHidden: boolean | null;
  /** True on a protected sheet, where Excel refuses to look for visible cells. */
  isProtected: boolean;
  /** What is visible of it, where that is known. */
  visible: readonly Area[] | null;
}

export interface Hidden {
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
}

type Axis = "rows" | "columns";

/** Rows or columns of a sheet that are hidden all, not at all, or in part (null). */
interface Stretch {
  used: Used;
  axis: Axis;
  first: number;
  last: number;
  isHidden: boolean | null;
}

/** So many parts of a stretch are asked about at once: of 4,096 rows each is known after two batches. */
const parts = 64;

/** By id of the sheet. No batch where nothing is hidden in part, one where some is and the sheet is not protected. */
export async function hiddenOn(context: Excel.RequestContext, sheets: readonly Used[]): Promise<Map<string, Hidden>> {
  const unsure = sheets.filter(canShow);
  const visible = await visibleOn(
    context,
    unsure.filter((used) => !used.visible),
  );
  const stretches = sheets.flatMap((used) =>
    stretchesOf(used, unsure.includes(used) ? (used.visible ?? visible.get(used.id)) : undefined),
  );
  const known = await settled(context, stretches);
  return new Map(
    sheets.map((used) => {
      const own = known.filter((one) => one.used === used && one.isHidden === true);
      const of = (axis: Axis): Set<number> => new Set(own.filter((one) => one.axis === axis).flatMap(numbersOf));
      return [used.id, { hiddenRows: of("rows"), hiddenColumns: of("columns") }];
    }),
  );
}

/** Where all rows or all columns are hidden, no cell is visible that would tell of the others. */
function canShow({ rowHidden, columnHidden, isProtected }: Used): boolean {
  if (isProtected || rowHidden === true || columnHidden === true) return false;
  return rowHidden === null || columnHidden === null;
}

/** The visible areas by id of the sheet; none when Excel does not tell them. */
async function visibleOn(context: Excel.RequestContext, sheets: readonly Used[]): Promise<Map<string, Area[]>> {
  if (sheets.length === 0) return new Map();
  const asked = sheets.map(({ id, area }) => {
    const range = context.workbook.worksheets.getItem(id).getRange(toAddress(area));
    const visible = range.getSpecialCellsOrNullObject("Visible");
    loadCorners(visible);
    return { id, visible };
  });
  try {
    await context.sync();
    return new Map(asked.map(({ id, visible }) => [id, areasIn(visible)]));
  } catch (error) {
    if (!isAboutOne(error)) throw error;
    return new Map();
  }
}

function stretchesOf(used: Used, visible: readonly Area[] | undefined): Stretch[] {
  const { top, left, bottom, right } = used.area;
  const rows: Stretch = { used, axis: "rows", first: top, last: bottom, isHidden: used.rowHidden };
  const columns: Stretch = { used, axis: "columns", first: left, last: right, isHidden: used.columnHidden };
  return [rows, columns].flatMap((one) => (visible && one.isHidden === null ? seenIn(one, visible) : [one]));
}

/** Each row or column of a stretch: hidden when no visible area has it. */
function seenIn(stretch: Stretch, visible: readonly Area[]): Stretch[] {
  const seen = new Set<number>();
  for (const area of visible) {
    const [first, last] = stretch.axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
    for (let at = first; at <= last; at++) seen.add(at);
  }
  return numbersOf(stretch).map((at) => ({ ...stretch, first: at, last: at, isHidden: !seen.has(at) }));
}

/** Asks about ever smaller parts of what is hidden in part. */
async function settled(context: Excel.RequestContext, stretches: readonly Stretch[]): Promise<Stretch[]> {
  const mixed = stretches.filter(({ isHidden }) => isHidden === null);
  if (mixed.length === 0) return [...stretches];
  const asked = mixed.flatMap(partsOf).map((part) => ({ part, range: rangeOf(context, part) }));
  await inParts(context, asked, 2000, ({ range }) => void range.load("rowHidden,columnHidden"));
  const answered = asked.map(({ part, range }) => ({
    ...part,
    isHidden: part.axis === "rows" ? range.rowHidden : range.columnHidden,
  }));
  for (const { range } of asked) range.untrack();
  // A single row is hidden or not: one of which Excel does not even say that is taken for visible.
  const decided = answered.map((one) => (one.first === one.last ? { ...one, isHidden: one.isHidden === true } : one));
  return [...stretches.filter(({ isHidden }) => isHidden !== null), ...(await settled(context, decided))];
}

function partsOf(stretch: Stretch): Stretch[] {
  const { first, last } = stretch;
  const size = Math.ceil((last - first + 1) / parts);
  const count = Math.ceil((last - first + 1) / size);
  return Array.from({ length: count }, (_, at) => ({
    ...stretch,
    first: first + at * size,
    last: Math.min(last, first + (at + 1) * size - 1),
  }));
}

function rangeOf(context: Excel.RequestContext, { used: { id, area }, axis, first, last }: Stretch): Excel.Range {
  const { top, left } = area;
  const [bottom, right] = [axis === "rows" ? last : top, axis === "rows" ? left : last];
  const place = axis === "rows" ? { top: first, left, bottom, right } : { top, left: first, bottom, right };
  return context.workbook.worksheets.getItem(id).getRange(toAddress(place));
}

function numbersOf({ first, last }: Stretch): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

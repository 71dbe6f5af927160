/** What is to be drawn: a whole batch at once, as thousands of single cells, sizes and merges would take seconds. */
import type { Area } from "../book/book";
import { drawStyles, drawValues } from "./drawingCells";
import { drawMerges, drawSizes } from "./drawingFrame";
import { fitAreas } from "./fitting";
import { bookSheet, writeAs } from "./link";
import type { GridLink } from "./link";

/** What of a sheet is to be drawn. */
export interface Pending {
  readonly values: Area[];
  readonly styles: Area[];
  sizes: boolean;
  merges: boolean;
}

/** What is asked for at a time. */
interface Wanted extends Partial<Pick<Pending, "sizes" | "merges">> {
  readonly values?: readonly Area[];
  readonly styles?: readonly Area[];
}

/** Draws it soon: when whoever writes into the book now has finished. */
export function drawSoon(link: GridLink, sheet: string, more: Wanted): void {
  if (link.pending.size === 0) queueMicrotask(() => drawPending(link));
  const known = link.pending.get(sheet) ?? { values: [], styles: [], sizes: false, merges: false };
  known.values.push(...(more.values ?? []));
  known.styles.push(...(more.styles ?? []));
  known.sizes ||= more.sizes ?? false;
  known.merges ||= more.merges ?? false;
  link.pending.set(sheet, known);
}

/** Draws what is waiting, as it stands in the book now. */
export function drawPending(link: GridLink): void {
  const waiting = [...link.pending];
  link.pending.clear();
  if (waiting.length === 0) return;
  try {
    writeAs(link, "book", () => waiting.forEach(([id, pending]) => draw(link, id, pending)));
  } catch (error) {
    link.onFault(error);
  }
}

function draw(link: GridLink, id: string, { values, styles, sizes, merges }: Pending): void {
  const [sheet, shown] = [bookSheet(link, id), link.workbook.getSheetBySheetId(id)];
  if (!sheet || !shown) return;
  if (values.length > 0) drawValues(link, sheet, values);
  if (styles.length > 0) drawStyles(link, sheet, styles);
  if (values.length + styles.length > 0) fitAreas(link, sheet, shown, [...values, ...styles]);
  if (sizes) drawSizes(link, sheet);
  if (merges) drawMerges(link, sheet, shown);
}

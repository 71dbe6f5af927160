/** What of a sheet's layout is another than when its file was opened: sizes, what is hidden, merged cells, links. */
import type { LayoutChange, LineChange, LinkChange, LinkTarget, ViewChange } from "../../xlsx/write/layout/change";
import type { Area, BookSheet, Hyperlink } from "../book/book";
import { fromKey } from "../book/book";
import { charactersOf } from "./terms";

type Lines = "rowHeights" | "columnWidths" | "hiddenRows" | "hiddenColumns";

type View = "freeze" | "gridlines" | "headings" | "tabColor";

/** A sheet's layout, with what may change in place. */
type SheetLayout = Pick<BookSheet, Lines | View | "merges" | "links">;

export function layoutOf(before: SheetLayout, now: SheetLayout): LayoutChange {
  const areAlike = areasText(before.merges) === areasText(now.merges);
  return {
    rows: linesOf([before.rowHeights, now.rowHeights], [before.hiddenRows, now.hiddenRows], (points) => points),
    columns: linesOf([before.columnWidths, now.columnWidths], [before.hiddenColumns, now.hiddenColumns], charactersOf),
    merges: areAlike ? null : now.merges,
    links: linksOf(before.links, now.links),
    view: viewOf(before, now),
  };
}

function viewOf(before: SheetLayout, now: SheetLayout): ViewChange {
  const { rows, columns } = before.freeze;
  const isFrozen = rows === now.freeze.rows && columns === now.freeze.columns;
  return {
    ...(isFrozen ? {} : { frozen: now.freeze }),
    ...(before.gridlines === now.gridlines ? {} : { gridlines: now.gridlines }),
    ...(before.headings === now.headings ? {} : { headings: now.headings }),
    ...(before.tabColor === now.tabColor ? {} : { tabColor: now.tabColor }),
  };
}

/** How many rows, columns and links are others; all merged areas count as one, and so does how the sheet is shown. */
export function countLayout({ rows, columns, merges, links, view }: LayoutChange): number {
  const others = [merges !== null, Object.keys(view).length > 0].filter(Boolean).length;
  return rows.size + columns.size + links.length + others;
}

type Pair<T> = readonly [before: T, now: T];

function linesOf(
  [sizesBefore, sizes]: Pair<ReadonlyMap<number, number>>,
  [hiddenBefore, hidden]: Pair<ReadonlySet<number>>,
  toUnit: (points: number) => number,
): Map<number, LineChange> {
  const changes = new Map<number, LineChange>();
  for (const line of new Set([...sizesBefore.keys(), ...sizes.keys(), ...hiddenBefore, ...hidden])) {
    const [size, isHidden] = [sizes.get(line), hidden.has(line)];
    const one = {
      ...(size === sizesBefore.get(line) ? {} : { size: size === undefined ? null : toUnit(size) }),
      ...(isHidden === hiddenBefore.has(line) ? {} : { isHidden }),
    };
    if (Object.keys(one).length > 0) changes.set(line, one);
  }
  return changes;
}

function areasText(areas: readonly Area[]): string {
  return areas
    .map(({ top, left, bottom, right }) => [top, left, bottom, right].join())
    .sort()
    .join(" ");
}

function linksOf(before: SheetLayout["links"], now: SheetLayout["links"]): LinkChange[] {
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((key): LinkChange[] => {
    const [old, link] = [before.get(key), now.get(key)];
    if (old === link || JSON.stringify(old) === JSON.stringify(link)) return [];
    return [{ ...fromKey(key), to: link ? targetOf(link) : null }];
  });
}

function targetOf({ address, documentReference, screenTip }: Hyperlink): LinkTarget {
  return {
    ...(address ? { address } : {}),
    ...(documentReference ? { place: documentReference } : {}),
    ...(screenTip ? { tip: screenTip } : {}),
  };
}

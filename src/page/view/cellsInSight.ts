/** Which rows and columns of a sheet are in sight of its frame, and how a cell is brought there. */
import { useLayoutEffect, useMemo, useReducer } from "react";
import type { RefObject } from "react";
import type { CellRef } from "../../core/workbook";
import { partsBetween, startsOf } from "../../taskpane/view/shell/extents";
import type { Starts } from "../../taskpane/view/shell/extents";
import { useScrolling } from "../../taskpane/view/shell/rowsInSight";

/** A row or a column; in pixels. */
interface Part {
  index: number;
  start: number;
  size: number;
}

/** The rows, or the columns, to draw. */
export interface Shown {
  parts: readonly Part[];
  /** Pixels of all of them. */
  total: number;
}

interface CellsInSight {
  rows: Shown;
  columns: Shown;
  /** Scrolls so far that the cell can be seen whole; a row far away comes to the middle. */
  show: (cell: Pick<CellRef, "row" | "column">) => void;
}

/** Pixels of the column of row numbers. */
export const gutter = 52;
/** Pixels of a row, and of the line of column letters. */
const rowHeight = 28;
/** Drawn on either side of what is in sight, so that a scroll or a key finds it there. */
const overscan = { rows: 8, columns: 4 };

/** @param widths pixels, column by column */
export function useCellsInSight(frame: RefObject<HTMLElement>, count: number, widths: readonly number[]): CellsInSight {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const tops = useMemo(() => startsOf(Math.max(count, 1), () => rowHeight), [count]);
  const lefts = useMemo(() => startsOf(widths.length, (column) => widths[column] ?? rowHeight), [widths]);
  useLayoutEffect(() => draw(), []);
  useScrolling(() => frame.current, draw);
  const { scrollTop = 0, scrollLeft = 0, clientHeight = 0, clientWidth = 0 } = frame.current ?? {};
  return {
    rows: shownOf(tops, [scrollTop, scrollTop + clientHeight], overscan.rows),
    columns: shownOf(lefts, [scrollLeft, scrollLeft + clientWidth], overscan.columns),
    show: ({ row, column }) => {
      if (!frame.current) return;
      const { scrollTop: top, scrollLeft: left, clientHeight: height, clientWidth: width } = frame.current;
      frame.current.scrollTo({
        top: placeFor(partOf(tops, row), [top, height - rowHeight], "middle"),
        left: placeFor(partOf(lefts, column), [left, width - gutter], "edge"),
      });
    },
  };
}

function shownOf(starts: Starts, seen: readonly [number, number], more: number): Shown {
  const { from, to } = partsBetween(starts, seen, more);
  return { parts: Array.from({ length: to - from }, (_, at) => partOf(starts, from + at)), total: starts.at(-1) ?? 0 };
}

function partOf(starts: Starts, index: number): Part {
  const start = starts[index] ?? 0;
  return { index, start, size: (starts[index + 1] ?? start) - start };
}

/** Where to scroll for that part: nowhere when it is in sight, else so far that it stands in the middle or at the nearer edge. */
function placeFor({ start, size }: Part, [scrolled, room]: readonly [number, number], to: "middle" | "edge"): number {
  const end = start + size;
  if (start >= scrolled && end <= scrolled + room) return scrolled;
  if (to === "middle") return (start + end - room) / 2;
  return start < scrolled ? start : Math.min(start, end - room);
}

/** Puts cells relative to a corner, straight or with rows and columns exchanged. */
import type { Canvas, Content } from "./canvas";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Pen {
  readonly canvas: Canvas;
  readonly isTurned: boolean;
  place(down: number, across: number): Place;
  put(down: number, across: number, content: Content): void;
  /** Merges so many cells down and across. */
  merge(down: number, across: number, height: number, width: number): void;
  hide(down: number): void;
}

export function penAt(canvas: Canvas, corner: Place, isTurned = false): Pen {
  const place = (down: number, across: number): Place =>
    isTurned
      ? { row: corner.row + across, column: corner.column + down }
      : { row: corner.row + down, column: corner.column + across };
  return {
    canvas,
    isTurned,
    place,
    put: (down, across, content) => {
      const { row, column } = place(down, across);
      canvas.put(row, column, content);
    },
    merge: (down, across, height, width) => {
      const [first, last] = [place(down, across), place(down + height - 1, across + width - 1)];
      canvas.merge({ top: first.row, left: first.column, bottom: last.row, right: last.column });
    },
    hide: (down) => {
      const { row, column } = place(down, 0);
      if (isTurned) canvas.hideColumn(column);
      else canvas.hideRow(row);
    },
  };
}

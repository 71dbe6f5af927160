/** What is to stand in the cells of one sheet. */
import type { Content } from "../../../core/port/port";
import type { Area, CellValue } from "../../../core/workbook";
import type { LookChange } from "../style/look";

/** One cell that is to hold something else, or to look otherwise. Row and column count from 0. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** A value, or a formula with its equals sign; null leaves the cell blank. What it holds stays when left out. */
  readonly to?: Content | WorkedOut | Result;
  /** What is another of its format. */
  readonly look?: LookChange;
}

/** A formula with what it gives. */
export interface WorkedOut {
  readonly formula: string;
  /** Null where that is not known, and Excel calculates it when it opens the file. */
  readonly gives: CellValue;
  /** The cells over which a formula spills that may give many values, from its own on; it is marked as such. */
  readonly fills?: Area;
}

/** What the cell's own formula gives by now; null where that is not known, and Excel calculates it when it opens the file. */
export interface Result {
  readonly result: CellValue;
}

export function isResult(to: CellChange["to"]): to is Result {
  return to !== undefined && "result" in to;
}

/** A change of what a cell holds, which may be another formula. */
export type ContentChange = CellChange & { readonly to: Content | WorkedOut };

export function isContent(change: CellChange): change is ContentChange {
  return change.to !== undefined && !isResult(change.to);
}

/** True for a change that leaves nothing in the cell, not even a format. */
export function isNothing({ to, look }: CellChange): boolean {
  if (look !== undefined) return false;
  return to === undefined || isResult(to) || ("value" in to && to.value === null);
}

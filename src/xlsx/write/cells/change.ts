/** What is to stand in the cells of one sheet. */
import type { Content } from "../../../core/port/port";
import type { CellValue } from "../../../core/workbook";

/** One cell that is to hold something else; its format stays. Row and column count from 0. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** A value, or a formula with its equals sign; null leaves the cell blank. */
  readonly to: Content | Result;
  /** The number format that it is to have ("0.00"); its own when left out. */
  readonly format?: string;
}

/** What the cell's own formula gives by now; null where that is not known, and Excel calculates it when it opens the file. */
export interface Result {
  readonly result: CellValue;
}

export function isResult(to: CellChange["to"]): to is Result {
  return "result" in to;
}

/** True for a change that leaves nothing in the cell. */
export function isNothing({ to }: CellChange): boolean {
  return isResult(to) || ("value" in to && to.value === null);
}

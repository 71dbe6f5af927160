/** What the benchmarks check, at the sizes that they measure; a test holds that each of them is accepted. */
import type { Instrument } from "../../src/core/instrument/instrument";
import { check } from "../../src/core/report/report";
import type { Report } from "../../src/core/report/report";
import type { Workbook } from "../../src/core/workbook";
import { blocksBook, mixedBook, officesBook, partsBook, recapBook, recapsBook, rowsOfSheet } from "./books";
import type { Page } from "./books";
import { officePages } from "./offices";

/** A kind of workbook that is measured. */
export interface Workload {
  /** The workbook of a size: rows, rows of each sheet, or offices. */
  bookOf: (size: number) => Page[];
  size: number;
  /** A size that is checked in a moment. */
  small: number;
  /** Every sheet is an assessment of its own and checked alone, as `--sheet` does. */
  isEach: boolean;
}

const one = { isEach: false };

export const workloads = {
  /** A million cells: a recap beside the data that offices keep. */
  mixed: { ...one, bookOf: mixedBook, size: rowsOfSheet, small: 100 },
  /** A million cells: ten long recaps. */
  recaps: { bookOf: recapsBook, size: rowsOfSheet, small: 280, isEach: true },
  oneTable: { ...one, bookOf: recapBook, size: 27_400, small: 548 },
  manyTables: { ...one, bookOf: blocksBook, size: 27_400, small: 548 },
  recap: { ...one, bookOf: recapBook, size: 274, small: 274 },
  besideOthers: { ...one, bookOf: (size) => [...recapBook(274), ...officePages(20, size)], size: 1_000, small: 20 },
  /** The whole form on every office's sheet: 20,002 rows of questions. */
  offices: { ...one, bookOf: officesBook, size: 73, small: 6 },
  parts: { ...one, bookOf: partsBook, size: 73, small: 6 },
  long: { ...one, bookOf: recapBook, size: 20_000, small: 548 },
} as const satisfies Record<string, Workload>;

/** Checks a workbook as its kind is checked: one report for the whole, or one for each sheet. */
export function checkAll(workbook: Workbook, instrument: Instrument, { isEach }: Pick<Workload, "isEach">): Report[] {
  if (!isEach) return [check(workbook, instrument)];
  return workbook.sheets.map(({ name }) => check(workbook, instrument, { sheet: name }));
}

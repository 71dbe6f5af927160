/** Everything that the command line makes without a workbook to check. */
import type { Given } from "../additions/addition";
import { instrumentDifference, instrumentOut } from "./instrumentBook";
import type { Maker } from "./maker";
import { newWorkbook } from "./newWorkbook";

export const makers: readonly Maker[] = [newWorkbook, instrumentOut, instrumentDifference];

/** The first that was asked for; null when a workbook is to be checked. */
export function makerFor(given: Given): Maker | null {
  return makers.find(({ option }) => given[option.name] !== undefined) ?? null;
}

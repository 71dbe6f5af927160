/** Tells the rows of scores that have no name of their own. */
import { toNumber } from "../../numbers";
import { amountAt } from "../cells/rowValues";
import { reasons } from "../model/reasons";
import type { Step } from "./align";

/** True for a score that has no name of its own: what it belongs to is found from its value too. */
export function isUnnamedScore(step: Step): boolean {
  return hasNoName(step) && toNumber(amountAt(step.row, "score", null)) !== null;
}

/** A number alone, or beside a text that no column of names holds: "Dinas Kesehatan", "Pelaksanaan". */
export function hasNoName({ row: { number, indicator, question, code }, option: { kind, why } }: Step): boolean {
  if (why === reasons.noName) return true;
  return kind === "unknown" && (number ?? indicator ?? question ?? code) === null;
}

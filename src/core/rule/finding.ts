/** What a check finds: a problem with its level, its cell, its points and its offices. */
import type { Text } from "../text";
import type { CellRef, CellValue } from "../workbook";

/** error: must be fixed · query: fix or explain · hint: worth a look. */
export type FindingLevel = "error" | "query" | "hint";

/** The gravest first. */
export const levels: readonly FindingLevel[] = ["error", "query", "hint"];

/** What a cell should hold instead, where that is beyond doubt; the pane offers it and never writes it unasked. */
export interface Repair {
  kind: "number" | "code" | "maximum";
  to: CellValue;
}

/**
 * What a finding's points are. risk: claimed, and lost from the supported score if it is not fixed · headroom: could still be
 * gained where evidence is sound · unclaimed: of what is missing · difference: between two numbers. Only risk is ever added up.
 */
export type Stake = "risk" | "headroom" | "unclaimed" | "difference";

/** One finding, as the command line, the pane and the marks show it. */
export interface Finding {
  rule: string;
  level: FindingLevel;
  at: CellRef;
  /** "7" or "21B"; null when it is about no single indicator. */
  indicator: string | null;
  /** "2a"; null when it is about no single question. */
  question: string | null;
  /** The cluster's id; null when it is about none. */
  cluster: string | null;
  /** Points at stake; 0 when none. Points at risk are never more than the entry claims without sound evidence. */
  points: number;
  stake: Stake;
  /** The row that it is about, by the cell of its name; null when it is about none. Points at risk count once for each. */
  row: CellRef | null;
  /** Other rows that it is about, where one cell answers several questions, with their share of `points`. */
  others?: readonly { row: CellRef; points: number }[];
  offices: string[];
  message: Text;
  /** Null when a person has to decide. */
  repair: Repair | null;
}

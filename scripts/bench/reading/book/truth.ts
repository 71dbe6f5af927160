/** The truth about a generated workbook: what a reader has to say of it. */

export type Verdict = "assessment" | "part" | "foreign" | "older" | "many";

/** Something wrong that was put in on purpose: a finding about one of its codes or cells is no false one. */
export interface Expected {
  readonly what: string;
  /** Indicators, parts and clusters that such a finding may name. */
  readonly codes: readonly string[];
  /** Where it shows, as "Sheet!A1"; empty for what is not there. */
  readonly cells: readonly string[];
}

/** A cell that holds the counted score of a node. */
export interface ScoreCell {
  /** "4", "21A", "4.2a", or a cluster's id. */
  readonly code: string;
  readonly sheet: string;
  readonly address: string;
  readonly points: number | null;
  readonly maximum: number;
}

export interface Truth {
  /** The choices, as "dimension=value". */
  readonly kind: readonly string[];
  readonly verdict: Verdict;
  /** Nobody could say which reading is right: a reader has to ask. */
  readonly ambiguous: boolean;
  /** Where a cluster is left out it may be called a part as well. */
  readonly eitherScope: boolean;
  readonly claimed: number | null;
  /** All indicators of the instrument, and the parts that the workbook tells apart; null is no score. */
  readonly perIndicator: readonly { readonly code: string; readonly points: number | null }[];
  readonly evidence: readonly { readonly code: string; readonly has: boolean }[];
  readonly cells: readonly ScoreCell[];
  /** The sheet or column that counts, among drafts, years and stages. */
  readonly version: string | null;
  readonly expectedFindings: readonly Expected[];
}

/** What is true of a workbook that holds no score to count. */
export const emptyTruth: Truth = {
  kind: [],
  verdict: "foreign",
  ambiguous: false,
  eitherScope: false,
  claimed: null,
  perIndicator: [],
  evidence: [],
  cells: [],
  version: null,
  expectedFindings: [],
};

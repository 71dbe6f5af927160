/** What a rule is: what it may look at, what it yields, and the example that tests it. */
import type { EvidenceTerms } from "../evidence/terms";
import type { Cluster, Indicator, Instrument } from "../instrument/instrument";
import type { Entry, Reading } from "../reading/model/entries";
import type { OlderRow } from "../reading/doubt/older";
import type { Doubt } from "../reading/model/tables";
import type { Scope } from "../scoring/scope";
import type { Column } from "../reading/model/words";
import type { FindingLevel, Repair, Stake } from "./finding";
import type { PrintedTier } from "../reading/places/tiers";
import type { Score } from "../scoring/scoring";
import type { Text } from "../text";
import type { CellRef, CellValue, NumberKind, Workbook } from "../workbook";

/** Everything a rule may look at. */
export interface Context {
  workbook: Workbook;
  instrument: Instrument;
  reading: Reading;
  entries: readonly Entry[];
  score: Score;
  tiers: readonly PrintedTier[];
  terms: EvidenceTerms;
  /** Whole or part: what a part does not hold is not missing. */
  scope: Scope;
  /** How sure the reading is as a whole. */
  doubt: Doubt;
  /** The rows of the 31 indicators before 2022; null when the workbook is not of them. */
  older: readonly OlderRow[] | null;
}

/** What a rule yields: where, about which entry, how many points are at stake, and what to say. */
export interface Problem {
  at: CellRef;
  entry?: Entry | undefined;
  /** Other questions of the same indicator that it is about too, each with its own points. */
  others?: readonly { entry: Entry; points: number }[] | undefined;
  points?: number | undefined;
  /** What the points are. Told as "risk" they are lost for want of evidence; untold they are so only where no evidence is seen. */
  stake?: Stake | undefined;
  message: Text;
  /** What it is about when there is no entry: something missing. */
  cluster?: Cluster;
  indicator?: Indicator;
  /** Where this one weighs less than its rule does. */
  level?: FindingLevel;
  /** Offices to name instead of the entry's own. */
  offices?: readonly string[];
  repair?: Repair | undefined;
}

/** A cell of an example: a value, or a formula with its cached result. */
export type ExampleCell = CellValue | { formula: string; value: CellValue };
export type ExampleGrid = readonly (readonly ExampleCell[])[];

/** A workbook of one sheet that shows the rule at work; the conformance test runs it. */
export interface Example {
  bad: ExampleGrid;
  /** The cells of `bad` that the rule points at. */
  flags: readonly string[];
  good: ExampleGrid;
  /** How Excel shows numbers of `bad`, by address. */
  kinds?: Readonly<Record<string, NumberKind>>;
  /** Merged areas of `bad`, as addresses: "D2:D3". */
  merges?: readonly string[];
  /** Excel's numbers of the rows of `bad` that are hidden. */
  hiddenRows?: readonly number[];
}

export interface Rule {
  /** The file's name. */
  id: string;
  level: FindingLevel;
  /** What is wrong, in a few words: the heading of its findings. */
  fault: Text;
  /** What must hold. */
  title: Text;
  why: Text;
  fix: Text;
  /** Columns without which the rule cannot be checked; of a list inside the list, one is enough. */
  needs: readonly (Column | readonly Column[])[];
  example: Example;
  check: (context: Context) => Iterable<Problem>;
}

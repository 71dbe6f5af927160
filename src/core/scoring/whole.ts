/** The score of a workbook with its tiers; without a column of evidence nothing is said about support. */
import type { EvidenceState } from "../evidence/judge";
import type { EvidenceTerms } from "../evidence/terms";
import type { Instrument } from "../instrument/instrument";
import type { Entry, Reading } from "../reading/model/entries";
import { scoreOf } from "./scoring";
import type { Scope } from "./scope";
import type { Score } from "./scoring";
import { tierOf } from "./tier";
import type { TierOf } from "./tier";

/** What evidence is taken to be, row by row, whatever stands there. */
export type Assumed = ReadonlyMap<Entry, EvidenceState>;

/** Adds the workbook up. */
export function wholeScore(
  reading: Pick<Reading, "entries" | "tables">,
  instrument: Instrument,
  terms: EvidenceTerms,
  assumed?: Assumed,
): Score {
  const score = scoreOf(reading, instrument, terms, assumed);
  if (reading.tables.some(({ columns }) => columns.has("evidence"))) return score;
  const clusters = score.clusters.map((cluster) => ({ ...cluster, supported: null }));
  return { ...score, supported: null, clusters };
}

export interface ScoreTiers {
  claimed: TierOf;
  /** Null where nothing is said about support. */
  low: TierOf | null;
  high: TierOf | null;
}

/** The tiers of the claimed score and of both ends of the supported one; null without a score, and for a part, which has none. */
export function tiersOf({ claimed, supported }: Score, scope: Scope, instrument: Instrument): ScoreTiers | null {
  if (claimed === null || scope.is === "part") return null;
  return {
    claimed: tierOf(claimed, instrument),
    low: supported && tierOf(supported.low, instrument),
    high: supported && tierOf(supported.high, instrument),
  };
}

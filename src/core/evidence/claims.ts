/** What asks for evidence: every score above zero and every "Ada" ticked, with the citations that stand for it. */
import type { Citation, Entry } from "../reading/entries";
import { has } from "../reading/entries";
import { maximumOf } from "../scoring/expected";
import type { Score } from "../scoring/scoring";

export interface Claim {
  entry: Entry;
  /** Points claimed; null when the workbook ticks answers and has no scores. */
  points: number | null;
  /** Its own citations, or those of the part or indicator that it belongs to. */
  citations: readonly Citation[];
}

/** Every claim on a row whose table has a column for evidence. */
export function claims(score: Score, entries: readonly Entry[]): Claim[] {
  const scored = score.clusters.flatMap(({ indicators, leaf }) => [
    ...(leaf ? [leaf] : []),
    ...indicators.flatMap(({ leaves }) => leaves),
  ]);
  const claimed = scored.filter(
    ({ entry, points, evidence }) => points > 0 && evidence !== null && has(entry, "evidence"),
  );
  const ticked = scored.length > 0 ? [] : entries.filter((entry) => entry.ticked === "yes" && has(entry, "evidence"));
  return [
    ...claimed.map(({ entry, points, cited }) => ({ entry, points, citations: cited })),
    ...ticked.map((entry) => ({ entry, points: maximumOf(entry), citations: entry.evidence })),
  ];
}

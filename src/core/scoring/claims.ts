/** What asks for evidence: every score above zero and every "Ada" ticked, with what is cited for it and how that is judged. */
import type { Question } from "../instrument/instrument";
import type { Entry } from "../reading/model/entries";
import { has, maximumOf } from "../reading/model/entries";
import { leavesOf } from "./leaves";
import type { Score } from "./scoring";
import { assess } from "../evidence/assess";
import type { Assessment } from "../evidence/assess";
import type { EvidenceTerms } from "../evidence/terms";

export interface Claim {
  entry: Entry;
  /** Points claimed; null when the workbook ticks answers and has no scores. */
  points: number | null;
  /** Of its own evidence, or that of the part or indicator that it belongs to. */
  assessment: Assessment;
}

/** Every claim on a row whose table has a column for evidence. */
export function claims(score: Score, entries: readonly Entry[], terms: EvidenceTerms): Claim[] {
  const scored = leavesOf(score);
  const claimed = scored.flatMap(({ entry, points, assessment }) =>
    points > 0 && assessment !== null && has(entry, "evidence") ? [{ entry, points, assessment }] : [],
  );
  const ticked = scored.length > 0 ? [] : entries.filter((entry) => entry.ticked === "yes" && has(entry, "evidence"));
  return [
    ...claimed,
    ...ticked.map((entry) => ({
      entry,
      points: maximumOf(entry),
      assessment: assess(entry.evidence, needsOf(entry), terms),
    })),
  ];
}

/** What the entry's question asks for; nothing where the row is no question that the instrument knows. */
function needsOf({ question }: { question: Question | null }): NonNullable<Question["needs"]> {
  return question?.needs ?? [];
}

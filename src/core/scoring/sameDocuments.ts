/** Finds the documents of an earlier assessment that are cited again in a later one, however they are spelled. */
import type { Citation } from "../evidence/citations/cite";
import { cite } from "../evidence/citations/cite";
import { identityOf } from "../evidence/citations/identity";
import type { EvidenceTerms } from "../evidence/terms";
import { groupBy } from "../grouping";
import type { Entry } from "../reading/model/entries";

/** An assessment as far as its documents go; a `Report` is one. */
export interface Assessed {
  readonly entries: readonly Entry[];
  readonly terms: EvidenceTerms;
}

export interface Citing {
  readonly entry: Entry;
  readonly citation: Citation;
}

export interface SameDocument {
  readonly now: Citing;
  /** Where the earlier assessment cites it; never empty. */
  readonly before: readonly Citing[];
  /**
   * True where citing it again is right: a regulation or procedure in force, a term or plan that reaches into the evidence
   * years, a folder whose content may be new.
   */
  readonly mayStand: boolean;
}

/** Every citation of `thisYear` that `lastYear` holds too, in the order of this year's rows; "idem" is left to what it repeats. */
export function sameDocuments(thisYear: Assessed, lastYear: Assessed): SameDocument[] {
  const before = groupBy(citingsOf(lastYear), ({ key }) => key);
  return citingsOf(thisYear).flatMap(({ key, ...now }) => {
    const earlier = before.get(key);
    if (earlier === undefined) return [];
    return [
      {
        now,
        before: earlier.map(({ entry, citation }) => ({ entry, citation })),
        mayStand: mayStand(now.citation, thisYear.terms),
      },
    ];
  });
}

function citingsOf({ entries }: Assessed): (Citing & { key: string })[] {
  return entries.flatMap((entry) =>
    entry.evidence.flatMap(cite).flatMap((citation) => {
      const key = citation.isRepeat ? null : identityOf(citation);
      return key === null ? [] : [{ entry, citation, key }];
    }),
  );
}

function mayStand({ kinds, target, period }: Citation, { ages, years }: EvidenceTerms): boolean {
  if (target?.isFolder === true) return true;
  return kinds.some((kind) => {
    const ageing = ages.get(kind);
    const reaches = period !== null && years.some((year) => year >= period.from && year <= period.to);
    return ageing === "never" || (ageing !== "years" && reaches);
  });
}

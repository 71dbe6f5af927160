/** Tells which indicators rest on last year's documents alone. */
import { cite } from "../../evidence/citations/cite";
import { identityOf } from "../../evidence/citations/identity";
import { groupBy } from "../../grouping";
import type { Indicator } from "../../instrument/instrument";
import type { Entry } from "../../reading/model/entries";
import { has } from "../../reading/model/entries";
import { sameDocuments } from "../../scoring/sameDocuments";
import type { Assessed } from "../../scoring/sameDocuments";

/** The documents that this year's rows of an indicator cite. */
export interface Documents {
  cited: number;
  /** Of these, how many last year cited too and may not stand for another year. */
  same: number;
  /** Of these, how many last year cited too, rightly: regulations, terms that go on. */
  inForce: number;
}

/** By indicator; null where one of the years has no evidence to compare. */
export function documentsByIndicator(now: Assessed, before: Assessed): ReadonlyMap<Indicator, Documents> | null {
  if (!hasEvidence(now.entries) || !hasEvidence(before.entries)) return null;
  const again = groupBy(sameDocuments(now, before), ({ now: { entry } }) => entry.indicator);
  const byIndicator = groupBy(now.entries, ({ indicator }) => indicator);
  return new Map(
    [...byIndicator].flatMap(([indicator, entries]) => {
      if (indicator === null) return [];
      const own = again.get(indicator) ?? [];
      const inForce = own.filter(({ mayStand }) => mayStand).length;
      return [[indicator, { cited: citedBy(entries), same: own.length - inForce, inForce }]];
    }),
  );
}

/** At least one document is last year's, and none is new: what may stand proves nothing of this year either way. */
export function isCarriedOver({ cited, same, inForce }: Documents): boolean {
  return same > 0 && same + inForce === cited;
}

function citedBy(entries: readonly Entry[]): number {
  const citations = entries.flatMap(({ evidence }) => evidence.flatMap(cite));
  return citations.filter((citation) => !citation.isRepeat && identityOf(citation) !== null).length;
}

function hasEvidence(entries: readonly Entry[]): boolean {
  return entries.some((entry) => has(entry, "evidence"));
}

/** Holds this year's assessment against last year's: what rose, fell or jumped, and what rests on last year's documents. */
import { indicators as allIndicators } from "../instrument/instrument";
import type { Cluster, Indicator } from "../instrument/instrument";
import { roundOff } from "../rounding";
import type { Entry } from "../reading/model/entries";
import type { Report } from "../report/report";
import { indicatorsOf } from "../scoring/scoring";
import type { IndicatorScore, Score } from "../scoring/scoring";
import { tierOf } from "../scoring/tier";
import type { TierOf } from "../scoring/tier";
import type { Text } from "../text";
import type { CellRef } from "../workbook";
import { documentsByIndicator, isCarriedOver } from "./sets/documents";
import type { Documents } from "./sets/documents";
import { olderShares } from "./sets/older";
import { pastSet } from "./sets/find";
import { ownShare, shareOf } from "./sets/shares";

/** Points of two years, null where not known. */
export interface Change {
  last: number | null;
  this: number | null;
  change: number | null;
  /** Of the year's own maximum, 0 to 1. */
  shareLast: number | null;
  shareThis: number | null;
}

export interface IndicatorChange extends Change {
  indicator: Indicator;
  cluster: Cluster;
  /** So large a rise or fall that a verifier asks why. */
  jump: boolean;
  /** Its documents are last year's; null where one year's evidence is not known. */
  carriedOver: boolean | null;
  documents: Documents | null;
  /** The number that it had in last year's workbook, where that was another. */
  lastNumber: string | null;
  /** Where it stands this year; null when this year does not have it. */
  at: CellRef | null;
}

export interface Years {
  /** Where last year's scores stand. */
  source: Text;
  last: number | null;
  this: number | null;
  change: number | null;
  /** If every claimed point were confirmed; null where no points are known. */
  tier: { last: TierOf | null; this: TierOf | null };
  clusters: readonly (Change & { cluster: Cluster })[];
  /** Every indicator that one of the years has, in the instrument's order. */
  indicators: readonly IndicatorChange[];
  /** True for the list of 31 indicators: only shares are compared. */
  isOlder: boolean;
}

/**
 * Share of the maximum. A policy question rises by a quarter of its maximum from one answer to the next (`steps` of the
 * instrument): more than that on a whole indicator is more than one step on every question of it.
 */
const jumpShare = 0.25;

/** Last year's scores in the workbook itself: a sheet, stage or column of an earlier year; null when it has none. */
export function yearsIn(report: Report): Years | null {
  const set = pastSet(report);
  if (!set) return null;
  const { entries, terms } = report;
  const documents = documentsByIndicator({ entries, terms }, { entries: set.cited, terms });
  return compare(report, { score: set.score, shares: null, documents }, set.source);
}

/** Last year's workbook, checked by itself. */
export function yearsFrom(report: Report, last: Report, source: Text): Years {
  const shares = last.older === null ? null : olderShares(last, report.instrument);
  return compare(report, { score: last.score, shares, documents: documentsByIndicator(report, last) }, source);
}

interface Last {
  score: Score;
  /** By indicator where the older list tells no more. */
  shares: ReadonlyMap<number, number> | null;
  documents: ReadonlyMap<Indicator, Documents> | null;
}

function compare({ score, scope, instrument }: Report, last: Last, source: Text): Years {
  const isOlder = last.shares !== null;
  const lastPoints = isOlder ? null : last.score.claimed;
  const tier = (points: number | null): TierOf | null =>
    points === null || scope.is === "part" ? null : tierOf(points, instrument);
  const before = new Map(indicatorsOf(last.score).map((one) => [one.indicator.number, one]));
  const now = new Map(indicatorsOf(score).map((one) => [one.indicator.number, one]));
  return {
    ...{ source, isOlder },
    ...{ last: lastPoints, this: score.claimed, change: difference(lastPoints, score.claimed) },
    tier: { last: tier(lastPoints), this: tier(score.claimed) },
    clusters: score.clusters.map(({ cluster, claimed }, at) => {
      const points = isOlder ? null : (last.score.clusters[at]?.claimed ?? null);
      const shares = { shareLast: shareOf(points, cluster.max), shareThis: shareOf(claimed, cluster.max) };
      return { cluster, last: points, this: claimed, change: difference(points, claimed), ...shares };
    }),
    indicators: allIndicators(instrument).flatMap(({ indicator, cluster }) => {
      const own = changeOf(
        now.get(indicator.number),
        before.get(indicator.number),
        last.shares?.get(indicator.number) ?? null,
      );
      if (own.this === null && own.shareLast === null) return [];
      return [{ ...own, ...documentsOf(indicator, last), indicator, cluster }];
    }),
  };
}

function documentsOf(indicator: Indicator, { documents }: Last): Pick<IndicatorChange, "carriedOver" | "documents"> {
  const own = documents?.get(indicator) ?? null;
  return { documents: own, carriedOver: own === null ? null : isCarriedOver(own) };
}

function changeOf(
  now: IndicatorScore | undefined,
  before: IndicatorScore | undefined,
  olderShare: number | null,
): Omit<IndicatorChange, "indicator" | "cluster" | "carriedOver" | "documents"> {
  const [last, points] = [before?.claimed ?? null, now?.claimed ?? null];
  const [shareLast, shareThis] = [olderShare ?? ownShare(before), ownShare(now)];
  return {
    ...{ last, this: points, change: difference(last, points), shareLast, shareThis },
    jump: Math.abs(difference(shareLast, shareThis) ?? 0) > jumpShare,
    lastNumber: otherNumberOf(before?.entries ?? []),
    at: rowOf(now?.entries ?? []),
  };
}

function otherNumberOf(entries: readonly Entry[]): string | null {
  return entries.find(({ otherNumber }) => otherNumber !== null)?.otherNumber ?? null;
}

function rowOf(entries: readonly Entry[]): CellRef | null {
  return (entries.find(({ level }) => level === "indicator") ?? entries[0])?.at ?? null;
}

function difference(last: number | null, now: number | null): number | null {
  return last === null || now === null ? null : roundOff(now - last);
}

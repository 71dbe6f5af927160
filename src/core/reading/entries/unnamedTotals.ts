/** Takes rows whose words nobody knows for totals where their numbers say that they add up: "Perolehan Kota | 1000 | 783,75". */
import type { Instrument } from "../../instrument/instrument";
import { toNumber } from "../../numbers";
import { isBlank } from "../../workbook";
import type { Entry, Reading } from "../model/entries";
import { areEqual } from "../model/points";
import { reasons } from "../model/reasons";
import { count, sumBelow, sumOfAll } from "./runningSums";
import type { Running } from "./runningSums";

/** What the rows above say: their sums, the row right above, and how many scores there are in each cluster and in all. */
interface Above {
  sums: Running;
  last: Entry | null;
  scores: Map<Entry["cluster"], number>;
  maxima: number;
  /** Clusters that a row below their indicators names: it heads none of the rows that follow. */
  closed: Set<Entry["cluster"]>;
}

/** Moves such rows of a list's pages from the unknown ones to the entries. */
export function takeUnnamedTotals(pages: readonly Reading[], instrument: Instrument): void {
  const above: Above = { sums: new Map(), last: null, scores: new Map(), maxima: 0, closed: new Set() };
  for (const page of pages) {
    const unknown = new Set(page.unknown);
    const rows = [...page.entries, ...page.unknown].sort((a, b) => a.row - b.row);
    const totals = new Set(rows.filter((entry) => isTaken(entry, unknown.has(entry), above, instrument)));
    if (rows.some((entry) => unknown.has(entry) && totals.has(entry))) move(page, rows, totals);
  }
}

/** Whether the row was made a total; else it is one more of those above the next. */
function isTaken(entry: Entry, isUnknown: boolean, above: Above, instrument: Instrument): boolean {
  if (entry.isTotal) return false;
  const isCandidate = (isUnknown || entry.level !== "question") && isUnnumbered(entry);
  if (!isCandidate || !addsUp(entry, above, instrument)) {
    if (!isUnknown) meet(entry, above);
    return false;
  }
  if (entry.cluster) above.closed.add(entry.cluster);
  makeTotal(entry, above);
  return true;
}

function move(page: Reading, rows: readonly Entry[], taken: ReadonlySet<Entry>): void {
  const known = new Set(page.entries);
  page.entries = rows.filter((entry) => known.has(entry) || taken.has(entry));
  page.unknown = page.unknown.filter((entry) => !taken.has(entry));
  const refs = [...taken].map(({ table, row }) => table.grid.refOf(row, 0));
  page.unread = page.unread.filter(
    ({ sheet, row, why }) => why !== reasons.unknown || !refs.some((ref) => ref.sheet === sheet && ref.row === row),
  );
}

function meet(entry: Entry, above: Above): void {
  if (entry.under !== entry.cluster && above.closed.has(entry.under)) entry.under = null;
  count(entry, above.sums);
  above.last = entry;
  above.maxima += toNumber(entry.maximum) ?? 0;
  if (entry.score.kind === "number") above.scores.set(entry.cluster, (above.scores.get(entry.cluster) ?? 0) + 1);
}

/** No code stands in front of its words, and no number beside them. */
function isUnnumbered({ code, table, row }: Entry): boolean {
  const at = table.columns.get("number");
  return (
    code === null &&
    (at === undefined || isBlank(table.grid.shown(row, at)) || typeof table.grid.own(row, at) === "string")
  );
}

/** By its maximum, which none but the whole or the cluster has, or as the exact sum of two scores or more. */
function addsUp(entry: Entry, above: Above, { max }: Instrument): boolean {
  const [printed, score] = [toNumber(entry.maximum), toNumber(entry.score)];
  if (score === null || above.last === null) return false;
  if (printed !== null && areEqual(printed, max)) return true;
  if (entry.indicator) return false;
  const { cluster } = above.last;
  const isOfCluster = cluster !== null && printed !== null && areEqual(printed, cluster.max);
  const isOfRows = printed === null || isOfCluster || areEqual(printed, above.maxima);
  return isOfRows && isSum(score, above);
}

function isSum(score: number, { sums, last, scores }: Above): boolean {
  const own = sums.get(last?.cluster ?? null);
  const inAll = [...scores.values()].reduce((sum, one) => sum + one, 0);
  const ofCluster = own && (scores.get(last?.cluster ?? null) ?? 0) > 1 ? sumBelow(own) : null;
  const ofAll = inAll > 1 ? sumOfAll(sums) : null;
  return score !== 0 && [ofCluster, ofAll].some((sum) => sum !== null && areEqual(sum, score));
}

function makeTotal(entry: Entry, { last }: Above): void {
  entry.level = "whole";
  entry.isTotal = true;
  entry.totalOf = null;
  entry.cluster = last?.cluster ?? null;
  entry.indicator = last?.indicator ?? null;
  entry.part = last?.part ?? null;
  entry.question = null;
  entry.code = null;
  entry.under = null;
}

/** Rows of totals: what they add up by their label, or by their numbers and place where the label does not say. */
import { toNumber } from "../../numbers";
import { roundOff } from "../../rounding";
import { close, meet, nothingOpen } from "./closingRows";
import type { Entry, Level } from "../model/entries";
import { areEqual } from "../model/points";
import { count, sumBelow, sumOfAll } from "./runningSums";
import type { InIndicator, Running } from "./runningSums";

interface Candidate {
  level: Level;
  /** What its printed maximum can be: the node's, or what stands above adds up to. */
  maxima: readonly number[];
  sum: number;
}

/** How many of the printed totals are what stands above them adds up to, and how many are not. */
export interface TotalsCheck {
  right: number;
  wrong: number;
  /** Rows without a score in whose place a row below their questions counts. */
  heads: Set<Entry>;
}

/** Gives each unsettled total of a list its level, by its maximum, then by its sum, then by where it stands. */
export function settleTotals(entries: readonly Entry[], max: number): TotalsCheck {
  const lastLeaf = entries.findLastIndex(({ isTotal }) => !isTotal);
  const before: Running = new Map();
  const check: TotalsCheck = { right: 0, wrong: 0, heads: new Set() };
  let taken: Level | null = null;
  const known = new Map<string, Level>();
  const open = nothingOpen();
  for (const [at, entry] of entries.entries()) {
    if (!entry.isTotal) {
      count(entry, before);
      meet(entry, open);
      taken = null;
      continue;
    }
    const candidates = candidatesFor(entry, before, max);
    if (entry.totalOf !== "named")
      settle(entry, candidates, { isLast: at > lastLeaf, taken, before: known.get(entry.label) ?? null });
    known.set(entry.label, entry.level);
    taken = entry.level;
    const closed = close(entry, open);
    if (closed) {
      count(entry, before);
      if (closed.head) check.heads.add(closed.head);
      continue;
    }
    const written = toNumber(entry.score);
    const own = candidates.find(({ level }) => level === entry.level);
    if (written === null || !own || entry.totalOf === "named") continue;
    if (Math.abs(own.sum - written) < totalWithin) check.right++;
    else check.wrong++;
  }
  return check;
}

/** Sums of rounded numbers differ by some hundredths. */
const totalWithin = 0.05;

/** Whether rows of scores still follow, and what the total right above and the last one of the same label add up; null when there is none. */
interface Position {
  isLast: boolean;
  taken: Level | null;
  before: Level | null;
}

function settle(total: Entry, candidates: readonly Candidate[], position: Position): void {
  const level = byMaximum(total, candidates) ?? bySum(total, candidates) ?? byPosition(total, candidates, position);
  const { cluster, indicator, part } = addressOf(total, level);
  total.level = level;
  total.cluster = cluster;
  total.indicator = indicator;
  total.part = part;
}

function candidatesFor(total: Entry, before: Running, max: number): Candidate[] {
  const { indicator, cluster, part } = total;
  const inCluster = before.get(cluster);
  const home = [...before.values()].find(({ indicators }) => indicators.has(indicator));
  const inIndicator = home?.indicators.get(indicator);
  const candidates: Candidate[] = [];
  const isAllowed = (level: string): boolean =>
    total.totalOf === null || total.totalOf === "above" || total.totalOf === level;
  if (isAllowed("indicator")) candidates.push(...belowCluster(indicator, part, inIndicator));
  if (cluster && inCluster && inCluster.indicators.size > 0 && isAllowed("cluster"))
    candidates.push({ level: "cluster", maxima: [cluster.max], sum: roundOff(sumBelow(inCluster)) });
  const clusters = [...before.keys()].filter(Boolean);
  const isWhole = clusters.length > 1 || !cluster || toNumber(total.maximum) === max;
  if (total.totalOf === null && isWhole) {
    const ofClusters = clusters.reduce((sum, one) => sum + (one?.max ?? 0), 0);
    candidates.push({ level: "whole", maxima: [max, ofClusters], sum: roundOff(sumOfAll(before)) });
  }
  return candidates;
}

/** A total of the part at hand, and of its indicator. */
function belowCluster(indicator: Entry["indicator"], part: Entry["part"], sums: InIndicator | undefined): Candidate[] {
  if (!indicator || !sums || sums.questions === 0) return [];
  const ofPart = part ? sums.parts.get(part) : undefined;
  const whole: Candidate = { level: "indicator", maxima: [indicator.max], sum: roundOff(sums.ofQuestions) };
  return part && ofPart !== undefined ? [{ level: "part", maxima: [part.max], sum: roundOff(ofPart) }, whole] : [whole];
}

function byMaximum({ maximum }: Entry, candidates: readonly Candidate[]): Level | null {
  const written = toNumber(maximum);
  if (written === null) return null;
  return candidates.find(({ maxima }) => maxima.some((max) => areEqual(max, written)))?.level ?? null;
}

function bySum({ score }: Entry, candidates: readonly Candidate[]): Level | null {
  const written = toNumber(score);
  if (written === null) return null;
  return candidates.find(({ sum }) => Math.abs(sum - written) < totalWithin)?.level ?? null;
}

/** A second total right below the first adds up more: the cluster's tables above it, or the whole sheet. */
function byPosition(total: Entry, candidates: readonly Candidate[], { isLast, taken, before }: Position): Level {
  if (taken === null && candidates.some(({ level }) => level === before)) return before ?? "whole";
  if (isLast && total.totalOf === null && taken === "cluster") return "whole";
  if (isLast && total.totalOf === null) return candidates.at(-1)?.level ?? "whole";
  return candidates[0]?.level ?? (total.cluster ? "cluster" : "whole");
}

function addressOf({ cluster, indicator, part }: Entry, level: Level): Pick<Entry, "cluster" | "indicator" | "part"> {
  if (level === "whole") return { cluster: null, indicator: null, part: null };
  if (level === "cluster") return { cluster, indicator: null, part: null };
  return { cluster, indicator, part: level === "part" ? part : null };
}

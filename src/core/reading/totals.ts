/** Rows of totals: what they add up by their label, or by their numbers and place where the label does not say. */
import { roundOff, toNumber } from "../numbers";
import { entryOf, hasValues } from "./building";
import type { Entry, Level } from "./entries";
import { readTotal } from "../naming/labels";
import type { Label, Total } from "../naming/labels";
import type { Place } from "../naming/names";
import { clusterOf } from "./places";
import type { Tools } from "./places";
import { placeOf } from "./rowPlace";
import { labelsOf } from "./rows";
import type { Row } from "./rows";
import { count, sumBelow, sumOfAll } from "./runningSums";
import type { Running } from "./runningSums";
import type { Reader } from "./standing";
import type { Cluster } from "../instrument/instrument";

/** Adds a row of totals; what it adds up is settled when the whole table is known. False when it is no total. */
export function placeTotal(row: Row, reader: Reader): boolean {
  const label = labelsOf(row).find(({ text }) => readTotal(text) !== null && !isName(text, reader.tools));
  const total = label && readTotal(label.text);
  if (!label || !total || !hasValues(row)) return false;
  const named = total.of === "" ? null : namedIn(row, label, total, reader);
  if (named === null && total.of.split(" ").length > 3) return false;
  const { stated, home, indicator } = reader.standing;
  const here = named ?? { cluster: stated ?? home, indicator, part: null };
  const level = named === null ? "whole" : named.part ? "part" : named.indicator ? "indicator" : "cluster";
  const entry = entryOf(row, level, { ...here, question: null, under: null }, label);
  Object.assign(entry, { isTotal: true, code: named ? "named" : total.isSub ? "sub" : total.level });
  reader.out.entries.push(entry);
  return true;
}

/** "Jumlah Kelompok Anak, termasuk Forum Anak" is an indicator by its old name. */
function isName(text: string, { matcher }: Tools): boolean {
  const [best] = matcher(text);
  return best !== undefined && best.place.indicator !== null && best.likeness > 0.95;
}

/** The cluster, indicator or part that stands after "Jumlah". */
function namedIn(row: Row, label: Label, { of, level }: Total, reader: Reader): Place | null {
  const rest = { ...label, text: of, name: of, code: of, level };
  const cluster: Cluster | null = level === "indicator" ? null : clusterOf(rest, level === "cluster", reader.tools);
  return cluster ? { cluster, indicator: null, part: null } : placeOf({ ...row, number: null }, rest, of, reader);
}

interface Candidate {
  level: Level;
  max: number;
  sum: number;
}

/** Gives each unsettled total of one table its level, by its maximum, then by its sum, then by where it stands. */
export function settleTotals(entries: readonly Entry[], max: number): void {
  const lastLeaf = entries.findLastIndex(({ isTotal }) => !isTotal);
  const before: Running = new Map();
  for (const [at, entry] of entries.entries()) {
    if (!entry.isTotal) count(entry, before);
    else if (entry.code !== "named") settle(entry, candidatesFor(entry, before, max), at > lastLeaf);
  }
}

function settle(total: Entry, candidates: readonly Candidate[], isLast: boolean): void {
  const level = byMaximum(total, candidates) ?? bySum(total, candidates) ?? byPosition(total, candidates, isLast);
  Object.assign(total, { level, ...addressOf(total, level) });
}

function candidatesFor(total: Entry, before: Running, max: number): Candidate[] {
  const { indicator, cluster } = total;
  const inCluster = before.get(cluster);
  const home = [...before.values()].find(({ indicators }) => indicators.has(indicator));
  const inIndicator = home?.indicators.get(indicator);
  const candidates: Candidate[] = [];
  const isAllowed = (level: string): boolean => total.code === null || total.code === "sub" || total.code === level;
  if (indicator && inIndicator && inIndicator.questions > 0 && isAllowed("indicator"))
    candidates.push({ level: "indicator", max: indicator.max, sum: roundOff(inIndicator.ofQuestions) });
  if (cluster && inCluster && inCluster.indicators.size > 0 && isAllowed("cluster"))
    candidates.push({ level: "cluster", max: cluster.max, sum: roundOff(sumBelow(inCluster)) });
  const clusters = [...before.keys()].filter(Boolean);
  const isWhole = clusters.length > 1 || !cluster || toNumber(total.maximum) === max;
  if (total.code === null && isWhole) candidates.push({ level: "whole", max, sum: roundOff(sumOfAll(before)) });
  return candidates;
}

function byMaximum({ maximum }: Entry, candidates: readonly Candidate[]): Level | null {
  const written = toNumber(maximum);
  if (written === null) return null;
  return candidates.find(({ max }) => Math.abs(max - written) < 0.01)?.level ?? null;
}

function bySum({ score }: Entry, candidates: readonly Candidate[]): Level | null {
  const written = toNumber(score);
  if (written === null) return null;
  return candidates.find(({ sum }) => Math.abs(sum - written) < 0.05)?.level ?? null;
}

function byPosition(total: Entry, candidates: readonly Candidate[], isLast: boolean): Level {
  if (isLast && total.code === null) return candidates.at(-1)?.level ?? "whole";
  return candidates[0]?.level ?? (total.cluster ? "cluster" : "whole");
}

function addressOf({ cluster, indicator, part }: Entry, level: Level): Partial<Entry> {
  if (level === "whole") return { cluster: null, indicator: null, part: null };
  if (level === "cluster") return { cluster, indicator: null, part: null };
  return { cluster, indicator, part };
}

/** Rows of totals: what they add up by their label, or by their numbers and place where the label does not say. */
import { tidy, toNumber } from "../numbers";
import { entryOf, hasValues } from "./building";
import type { Entry, Level } from "./entries";
import { readTotal } from "./labels";
import type { Label, Total } from "./labels";
import type { Place } from "./names";
import { clusterOf } from "./places";
import { placeOf } from "./rowPlace";
import { labelsOf } from "./rows";
import type { Row } from "./rows";
import type { Reader } from "./standing";
import type { Cluster } from "../instrument";

/** Adds a row of totals; what it adds up is settled when the whole table is known. False when it is no total. */
export function placeTotal(row: Row, reader: Reader): boolean {
  const label = labelsOf(row).find(({ text }) => readTotal(text) !== null);
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
  const leaves = entries.filter(({ isTotal }) => !isTotal);
  entries.forEach((entry, at) => {
    if (!entry.isTotal || entry.code === "named") return;
    const candidates = candidatesFor(entry, leaves, max);
    const isLast = !entries.slice(at + 1).some(({ isTotal }) => !isTotal);
    const level = byMaximum(entry, candidates) ?? bySum(entry, candidates) ?? byPosition(entry, candidates, isLast);
    Object.assign(entry, { level, ...addressOf(entry, level) });
  });
}

function candidatesFor(total: Entry, leaves: readonly Entry[], max: number): Candidate[] {
  const before = leaves.filter(({ row }) => row < total.row);
  const { indicator, cluster } = total;
  const inIndicator = before.filter((entry) => entry.indicator === indicator && entry.level === "question");
  const inCluster = before.filter((entry) => entry.cluster === cluster && entry.level !== "cluster");
  const candidates: Candidate[] = [];
  const isAllowed = (level: string): boolean => total.code === null || total.code === "sub" || total.code === level;
  if (indicator && inIndicator.length > 0 && isAllowed("indicator"))
    candidates.push({ level: "indicator", max: indicator.max, sum: sumOf(inIndicator) });
  if (cluster && inCluster.length > 0 && isAllowed("cluster"))
    candidates.push({ level: "cluster", max: cluster.max, sum: sumOf(inCluster) });
  const clusters = new Set(before.map((entry) => entry.cluster).filter(Boolean));
  const isWhole = clusters.size > 1 || !cluster || toNumber(total.maximum) === max;
  if (total.code === null && isWhole) candidates.push({ level: "whole", max, sum: sumOf(before) });
  return candidates;
}

/** Adds the lowest level that has scores, so that no point counts twice. */
function sumOf(entries: readonly Entry[]): number {
  const scored = entries.filter(({ score }) => score.kind === "number");
  const withQuestions = new Set(scored.filter(({ level }) => level === "question").map(({ indicator }) => indicator));
  const withIndicators = new Set(scored.filter(({ level }) => level !== "cluster").map(({ cluster }) => cluster));
  const leaves = scored.filter(
    (entry) =>
      entry.level === "question" ||
      (entry.level === "cluster" ? !withIndicators.has(entry.cluster) : !withQuestions.has(entry.indicator)),
  );
  return tidy(leaves.reduce((sum, { score }) => sum + (toNumber(score) ?? 0), 0));
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

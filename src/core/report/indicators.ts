/** What the report says of each indicator: its scores, its parts, and how far the evidence of each score carries. */
import type { EvidenceState } from "../evidence/judge";
import { whyOf } from "../evidence/reasons";
import type { Cluster, Indicator, Part } from "../instrument/instrument";
import { roundOff } from "../rounding";
import { cellOf } from "../reading/model/entries";
import { nameOf } from "../rule/names";
import type { Leaf } from "../scoring/leaves";
import { partScores } from "../scoring/scoring";
import type { IndicatorScore, Score } from "../scoring/scoring";
import type { Range } from "../scoring/supported";
import type { Text } from "../text";
import type { CellRef } from "../workbook";

export interface IndicatorReport {
  indicator: Indicator;
  cluster: Cluster;
  claimed: number | null;
  supported: Range | null;
  /** Its parts (21A, 21B) that have a score. */
  parts: { part: Part; claimed: number; supported: Range | null }[];
  evidence: EvidenceState | null;
  /** What supports each of its scores, question by question; empty where no evidence is asked for. */
  support: ScoreSupport[];
  /** Where it stands; null when the workbook does not have it. */
  at: CellRef | null;
}

/** How far the evidence of one score carries. */
export interface ScoreSupport {
  /** "pertanyaan 12.4 (jumlah kematian bayi)" */
  name: Text;
  /** "2a", of a part "21A.1"; "21A" for a score of the whole part, null for one of the whole indicator. */
  question: string | null;
  /** The cell of evidence that decides, or the one that should hold it. */
  at: CellRef;
  points: number;
  /** Points that sound evidence supports. */
  low: number;
  state: EvidenceState;
  /** Why not all of it is supported; null when it is. */
  why: Text | null;
}

/** Every indicator of the instrument, in its order. */
export function indicatorReports({ clusters, supported }: Score): IndicatorReport[] {
  return clusters.flatMap(({ cluster, indicators }) =>
    indicators.map((one) => indicatorReport(one, cluster, supported !== null)),
  );
}

function indicatorReport(one: IndicatorScore, cluster: Cluster, hasEvidence: boolean): IndicatorReport {
  const own = one.entries.find(({ level }) => level === "indicator") ?? one.entries[0];
  const supported = (range: Range | null): Range | null => (hasEvidence ? range : null);
  return {
    indicator: one.indicator,
    cluster,
    claimed: one.claimed,
    supported: supported(one.supported),
    parts: partScores(one).map((part) => ({ ...part, supported: supported(part.supported) })),
    evidence: one.evidence,
    support: one.leaves.flatMap(supportOf),
    at: own?.at ?? null,
  };
}

function supportOf({ entry, points, low, assessment }: Leaf): ScoreSupport[] {
  if (!assessment) return [];
  const { state, doubt, citations } = assessment;
  const at = doubt?.citation.at ?? citations[0]?.citation.at ?? cellOf(entry, "evidence");
  const question = [entry.part?.code ?? [], questionOf(entry) ?? []].flat().join(".") || null;
  return [{ name: nameOf(entry), question, at, points, low: roundOff(low), state, why: whyOf(assessment) }];
}

function questionOf({ level, question, code }: Leaf["entry"]): string | null {
  return level === "question" ? (question?.code ?? code) : null;
}

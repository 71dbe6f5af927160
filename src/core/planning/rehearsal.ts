/** Rehearses the verification: a few questions drawn by their points, judged as a verifier does, and the score that this foretells. */
import { Fault } from "../fault";
import { roundOff } from "../rounding";
import { codeOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import type { Report } from "../report/report";
import { indicatorsOf } from "../scoring/scoring";
import { say } from "../text";
import { drawBySize } from "./sample/draw";
import { confidence, estimateTotal } from "./sample/estimate";
import type { Verdict } from "./sample/verdicts";

/** A score that was drawn. */
export interface Drawn {
  /** "12.4"; "12" or "21B" where the workbook scores no questions. */
  code: string;
  entry: Entry;
  /** Points that it brings to the claim. */
  points: number;
  /** The probability with which it was drawn. */
  chance: number;
}

export interface Rehearsal {
  seed: number;
  /** In the order of the workbook. */
  drawn: readonly Drawn[];
  /** How many scores above zero there are to draw from, and their points. */
  of: number;
  claimed: number;
}

/** A score that the whole claim would come to if all of it were judged as the sample was. */
export interface RehearsedScore {
  /** Points. */
  score: number;
  low: number;
  high: number;
  /** How sure it is that the truth lies between `low` and `high`, 0 to 1. */
  confidence: number;
  /** Claimed points of the sample, and how many of them were accepted. */
  checked: number;
  accepted: number;
  /** Scores not accepted in full. */
  exceptions: number;
}

/**
 * The scores to judge; the same seed draws the same from the same claims.
 * @throws Fault when there are fewer scores than are to be drawn, or none.
 */
export function drawRehearsal(report: Report, { size, seed }: { size: number; seed: number }): Rehearsal {
  const units = unitsOf(report);
  if (size > units.length) throw tooFew(size, units.length);
  const drawn = drawBySize(units, ({ points }) => points, { size, seed });
  return {
    seed,
    drawn: drawn.map(({ unit, chance }) => ({ ...unit, chance })),
    of: units.length,
    claimed: roundOff(units.reduce((sum, { points }) => sum + points, 0)),
  };
}

type Unit = Omit<Drawn, "chance">;

/** Every score above zero with what it brings: where a maximum cuts an indicator's sum, each of its scores brings less. */
function unitsOf({ score }: Report): Unit[] {
  const ofClusters = score.clusters.flatMap(({ leaf }) => (leaf ? [leaf] : []));
  const ofIndicators = indicatorsOf(score).flatMap(({ leaves, claimed }) => {
    const sum = leaves.reduce((total, { points }) => total + points, 0);
    const share = sum > 0 ? Math.min(1, (claimed ?? 0) / sum) : 0;
    return leaves.map((leaf) => ({ ...leaf, points: leaf.points * share }));
  });
  return [...ofClusters, ...ofIndicators].flatMap(({ entry, points }) =>
    points > 0 ? [{ code: fullCode(entry), entry, points }] : [],
  );
}

/** "12.4", "21A.4b", "12"; the cluster's id where only clusters are scored. */
function fullCode(entry: Entry): string {
  const node = codeOf(entry) ?? entry.cluster?.id ?? "";
  const own = entry.level === "question" ? (entry.question?.code ?? entry.code) : null;
  return own === null ? node : `${node}.${own}`;
}

/** What the verdicts foretell; null as long as one is missing. Verdicts about what was not drawn are none. */
export function rehearsedScore({ drawn, claimed }: Rehearsal, verdicts: readonly Verdict[]): RehearsedScore | null {
  const byCode = new Map(verdicts.map((verdict) => [verdict.question, verdict]));
  const judged = drawn.flatMap(({ code, points, chance }) => {
    const verdict = byCode.get(code);
    return verdict ? [{ size: points, chance, kept: keptOf(verdict, points) }] : [];
  });
  if (judged.length < drawn.length) return null;
  const certain = judged.reduce((sum, { size, chance }) => sum + (chance >= 1 ? size : 0), 0);
  const { total, low, high } = estimateTotal(judged, Math.max(0, claimed - certain));
  return {
    ...{ score: points(total), low: points(low), high: points(high), confidence },
    checked: points(judged.reduce((sum, { size }) => sum + size, 0)),
    accepted: points(judged.reduce((sum, { size, kept }) => sum + size * kept, 0)),
    exceptions: judged.filter(({ kept }) => kept < 1).length,
  };
}

function keptOf({ accepted }: Verdict, claimed: number): number {
  if (typeof accepted === "boolean") return accepted ? 1 : 0;
  return Math.min(1, accepted / claimed);
}

/** Scores have two decimals; an estimate has no more. */
function points(value: number): number {
  return Math.round(value * 100) / 100;
}

function tooFew(size: number, count: number): Fault {
  if (count === 0)
    return new Fault({
      id: "Latihan memerlukan nilai yang diklaim, tetapi tidak ada nilai di atas nol dalam buku kerja ini; isi nilainya dahulu.",
      en: "A rehearsal needs claimed scores, but the workbook has none above zero; fill them in first.",
    });
  return new Fault(
    say((language, number) =>
      language === "id"
        ? `Latihan meminta ${number(size)} pertanyaan, tetapi hanya ${number(count)} yang bernilai di atas nol; minta paling banyak ${number(count)}.`
        : `The rehearsal asks for ${number(size)} questions, but only ${number(count)} score above zero; ask for ${number(count)} at most.`,
    ),
  );
}

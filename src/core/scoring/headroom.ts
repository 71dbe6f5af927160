/** What an indicator could still gain, question by question: by the steps that its answers come in where the instrument knows them. */
import { questionsOf } from "../instrument/instrument";
import type { Part, Question } from "../instrument/instrument";
import { roundOff } from "../rounding";
import type { IndicatorScore } from "./scoring";

/** Points that one question could still bring. */
export interface Headroom {
  question: Question;
  /** Null for a question of an indicator without parts. */
  part: Part | null;
  /** Of the next better answer. */
  next: number;
  /** Of the best answer. */
  all: number;
}

/** The questions that could bring more, the largest next step first; none where the indicator is scored as a whole. */
export function headroomOf({ indicator, leaves }: IndicatorScore): Headroom[] {
  const claimed = new Map(leaves.map(({ entry, points }) => [entry.question, points]));
  const nodes = indicator.parts ?? [indicator];
  const found = nodes.flatMap((node) => {
    const isByQuestion = leaves.some(({ entry }) => entry.level === "question" && (entry.part ?? indicator) === node);
    const part = "number" in node ? null : node;
    if (!isByQuestion) return [];
    return questionsOf(node).map((question) => ({ question, part, ...roomOf(question, claimed.get(question) ?? 0) }));
  });
  return found.filter(({ all }) => all > 0).sort((a, b) => b.next - a.next);
}

/** Answers without steps may bring anything up to the maximum. */
function roomOf({ max, steps = [1] }: Question, points: number): Pick<Headroom, "next" | "all"> {
  const higher = steps.map((share) => roundOff(share * max - points)).filter((gain) => gain > 0);
  return { next: higher[0] ?? 0, all: higher.at(-1) ?? 0 };
}

/** Points that the indicator could still bring: up to its maximum, and no more than its questions' best answers. */
export function headroomIn(score: IndicatorScore, headroom: readonly Headroom[]): number {
  const most = score.indicator.max - (score.claimed ?? 0);
  const isWhole = score.leaves.some(({ entry }) => entry.level !== "question");
  if (isWhole || headroom.length === 0) return roundOff(most);
  return roundOff(
    Math.min(
      most,
      headroom.reduce((sum, { all }) => sum + all, 0),
    ),
  );
}

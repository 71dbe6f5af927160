/** What of an indicator can still gain: its questions where it is scored question by question, else its parts or itself. */
import { questionsOf } from "../../instrument/instrument";
import type { Indicator, Part, Question } from "../../instrument/instrument";
import type { Entry } from "../../reading/model/entries";
import type { Leaf } from "../../scoring/leaves";
import type { IndicatorScore } from "../../scoring/scoring";
import type { Text } from "../../text";

/** Something of an indicator that can still gain: a question, or a part or indicator that is scored as a whole. */
export interface Room {
  code: string;
  max: number;
  points: number;
  question: Question | null;
  /** The questions that a whole stands for. */
  below: readonly Question[];
  /** Its row; null where the workbook has none. */
  entry: Entry | null;
  name: Text;
}

/** The questions of a node where it is scored, or should be, question by question; else the node itself. */
export function roomsOf(one: IndicatorScore, node: Part | Indicator, isDetailed: boolean): Room[] {
  const leaves = one.leaves.filter(({ entry }) => isOf(entry, node));
  const rows = one.entries.filter((entry) => isOf(entry, node));
  const byQuestion = leaves.length > 0 ? leaves.some(({ entry }) => entry.level === "question") : isDetailed;
  const code = "number" in node ? String(node.number) : node.code;
  if (!byQuestion || !node.questions || node.questions.length === 0) return [wholeRoom(node, code, leaves, rows)];
  return node.questions.map((question): Room => {
    const own = leaves.filter(({ entry }) => entry.question === question);
    const entry = own[0]?.entry ?? rows.find((row) => row.question === question) ?? null;
    const name = question.label ?? node.name;
    const full = `${code}.${question.code}`;
    return { code: full, max: question.max, points: pointsOf(own), question, below: [], entry, name };
  });
}

export function isOf({ part, indicator }: Entry, node: Part | Indicator): boolean {
  return (part ?? indicator) === node;
}

export function pointsOf(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, { points }) => sum + points, 0);
}

function wholeRoom(node: Part | Indicator, code: string, leaves: readonly Leaf[], rows: readonly Entry[]): Room {
  const entry = leaves[0]?.entry ?? rows.find(({ level }) => level !== "question") ?? rows[0] ?? null;
  const below = questionsOf(node);
  return {
    code,
    max: node.max,
    points: Math.min(pointsOf(leaves), node.max),
    question: null,
    below,
    entry,
    name: node.name,
  };
}

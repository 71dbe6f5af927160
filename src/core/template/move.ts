/** Moves an assessment to another instrument: where each row goes, what changes with it, and what has no place there. */
import { pairsOf } from "../instrument/book/diff";
import { questionsOf } from "../instrument/instrument";
import type { Indicator, Instrument, Part, Question } from "../instrument/instrument";
import { fullCode, labelOf } from "../planning/questions";
import { maximumOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import type { Report } from "../report/report";
import { leavesOf } from "../scoring/leaves";
import type { Text } from "../text";
import { pastOf } from "./rows";
import type { Filled, LastYear } from "./rows";

export interface Move {
  readonly entry: Entry;
  readonly from: string;
  /** Its full code in the other instrument; null where it has no place there. */
  readonly to: string | null;
  readonly about: Text;
  readonly maxFrom: number | null;
  readonly maxTo: number | null;
  readonly held: LastYear;
  /** True where the points are more than the place can have: they are left out for a person to decide. */
  readonly isOver: boolean;
  /** True where a row above it has that place already: one cell cannot hold both. */
  readonly isTaken: boolean;
}

/** Every row with a score or evidence of its own, in the workbook's order. */
export function movesTo(report: Report, target: Instrument): Move[] {
  const pairs = new Map(pairsOf(report.instrument, target).map(({ from, to }) => [from, to]));
  const leaves = new Set(leavesOf(report.score).map(({ entry }) => entry));
  const rows = report.entries.filter(
    (entry) => leaves.has(entry) || (entry.question !== null && entry.evidence.length > 0),
  );
  const taken = new Set<string>();
  return rows.map((entry) => {
    const move = moveOf(entry, entry.indicator && (pairs.get(entry.indicator) ?? null));
    if (move.to === null) return move;
    if (taken.has(move.to)) return { ...move, isTaken: true };
    taken.add(move.to);
    return move;
  });
}

function moveOf(entry: Entry, indicator: Indicator | null): Move {
  const found = indicator && placeIn(indicator, entry);
  const held = pastOf(entry);
  const maxTo = found?.max ?? null;
  return {
    ...{ entry, from: fullCode(entry), to: found?.code ?? null, about: labelOf(entry) },
    ...{ maxFrom: maximumOf(entry), maxTo, held },
    isTaken: false,
    isOver: maxTo !== null && held.points !== null && held.points > maxTo,
  };
}

interface Place {
  code: string;
  max: number;
}

function placeIn(indicator: Indicator, entry: Entry): Place | null {
  const node = nodeIn(indicator, entry);
  if (!node) return null;
  const code = "code" in node ? node.code : String(node.number);
  if (entry.level !== "question") return questionsOf(node).length === 0 ? { code, max: node.max } : null;
  const question = entry.question && questionIn(node, entry.question);
  return question && { code: `${code}.${question.code}`, max: question.max };
}

/** The part with the same letter, whatever number its indicator has by now. */
function nodeIn(indicator: Indicator, { part }: Entry): Indicator | Part | null {
  if (!part) return indicator.parts ? null : indicator;
  const letter = part.code.replace(/^\d+/, "");
  return indicator.parts?.find(({ code }) => code.replace(/^\d+/, "") === letter) ?? null;
}

/** By what it is about before its code: codes are given anew when a question is put in. */
function questionIn(node: Indicator | Part, { code, label }: Question): Question | null {
  const questions = questionsOf(node);
  const about = label && questions.filter((one) => one.label?.id === label.id);
  const [only, another] = about ?? [];
  if (only && !another) return only;
  const same = questions.find((one) => one.code === code) ?? null;
  return same && (!label || !same.label || same.label.id === label.id) ? same : null;
}

/** What stands in the new workbook's cells: one row for a place, and no points that it cannot have. */
export function filledBy(moves: readonly Move[]): Filled {
  const placed = moves.flatMap(({ to, held, isOver, isTaken }): [string, LastYear][] =>
    to === null || isTaken ? [] : [[to, isOver ? { ...held, points: null } : held]],
  );
  return new Map(placed);
}

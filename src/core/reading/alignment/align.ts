/** Aligns the rows of a table with the instrument's order: of all ways to place them the one that most vouches for. */
import type { Question } from "../../instrument/instrument";
import { nodeOf } from "./claims";
import type { Context, State } from "./claims";
import { optionsAt } from "./options";
import type { Option } from "./option";
import { areEqual } from "../model/points";
import type { Row } from "../cells/rows";
import { beam } from "../model/weights";

/** One row with what it was placed as. */
export interface Step {
  row: Row;
  option: Option;
}

/** What a row was placed at: its question, else its part, indicator or cluster; null when nothing. */
export function nodeAt({ option: { question, place } }: Step): Question | ReturnType<typeof nodeOf> | null {
  return question ?? (place && nodeOf(place));
}

/** Whether the maximum that is printed beside a row is its node's own; null where one of the two is missing, or the question is not known. */
export function isOwnMaximum(step: Step): boolean | null {
  if (step.option.kind === "question" && !step.option.question) return null;
  const [printed, node] = [step.row.maximum, nodeAt(step)];
  return printed === null || node === null ? null : areEqual(printed, node.max);
}

export interface Alignment {
  steps: readonly Step[];
  /** The sum of what vouches for each row. */
  worth: number;
  /** Where rows below would go on from. */
  after: State;
  /** The readings that are kept side by side, the best first: rows below go on from them. */
  paths: readonly Path[];
}

interface Path {
  state: State;
  worth: number;
  step: Step | null;
  back: Path | null;
}

/** Where a table's rows may begin, before any of them is placed. */
export function startingAt(starts: readonly State[]): readonly Path[] {
  return starts.map((state) => ({ state, worth: 0, step: null, back: null }));
}

/**
 * A dynamic programme over the rows; ways that have led to the same place are one, the better.
 * @throws Error when `from` holds no path at all.
 */
export function align(
  rows: readonly Row[],
  from: readonly Path[],
  context: Context,
  scoresClusters: boolean,
): Alignment {
  const paths = rows.reduce((before, row) => nextPaths(before, row, context, scoresClusters), from);
  const [best] = paths;
  if (!best) throw new Error("A table's rows begin somewhere.");
  const steps: Step[] = [];
  for (let path: Path | null = best; path; path = path.back) if (path.step) steps.push(path.step);
  return { steps: steps.reverse(), worth: best.worth, after: best.state, paths };
}

function nextPaths(paths: readonly Path[], row: Row, context: Context, scoresClusters: boolean): Path[] {
  const optionsAfter = optionsAt(row, context, scoresClusters);
  const grown: Path[] = [];
  let best = -Infinity;
  for (const back of paths)
    for (const option of optionsAfter(back.state)) {
      const worth = back.worth + option.gain;
      best = Math.max(best, worth);
      if (worth < best - beam.gap) continue;
      const same = grown.findIndex(({ state }) => isSame(state, option.after));
      if (same >= 0 && (grown[same]?.worth ?? worth) >= worth) continue;
      if (same >= 0) grown.splice(same, 1);
      grown.push({ state: option.after, worth, step: { row, option }, back });
    }
  return grown
    .filter(({ worth }) => worth >= best - beam.gap)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, beam.width);
}

function isSame(a: State, b: State): boolean {
  return (
    a === b ||
    (a.last === b.last &&
      a.lastCode === b.lastCode &&
      a.main === b.main &&
      a.stated === b.stated &&
      a.home?.indicator === b.home?.indicator &&
      a.home?.part === b.home?.part)
  );
}

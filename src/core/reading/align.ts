/** Aligns the rows of a table with the instrument's order: of all ways to place them the one that most vouches for. */
import type { Context, State } from "./claims";
import { optionsOf } from "./options";
import type { Option } from "./options";
import type { Row } from "./rows";
import { beam } from "./weights";

/** One row with what it was placed as. */
export interface Step {
  row: Row;
  option: Option;
}

export interface Alignment {
  steps: readonly Step[];
  /** The sum of what vouches for each row. */
  worth: number;
  /** Where rows below would go on from. */
  after: State;
}

interface Path {
  state: State;
  worth: number;
  step: Step | null;
  back: Path | null;
}

/** A dynamic programme over the rows; ways that have led to the same place are one, the better. */
export function align(rows: readonly Row[], start: State, context: Context, scoresClusters: boolean): Alignment {
  let paths: Path[] = [{ state: start, worth: 0, step: null, back: null }];
  for (const row of rows) paths = nextPaths(paths, row, context, scoresClusters);
  const [best] = paths;
  const steps: Step[] = [];
  for (let path: Path | null = best ?? null; path; path = path.back) if (path.step) steps.push(path.step);
  return { steps: steps.reverse(), worth: best?.worth ?? 0, after: best?.state ?? start };
}

function nextPaths(paths: readonly Path[], row: Row, context: Context, scoresClusters: boolean): Path[] {
  const grown = paths.flatMap((back) =>
    optionsOf(row, back.state, context, scoresClusters).map((option): Path => ({
      state: option.after,
      worth: back.worth + option.gain,
      step: { row, option },
      back,
    })),
  );
  grown.sort((a, b) => b.worth - a.worth);
  const least = (grown[0]?.worth ?? 0) - beam.gap;
  const kept: Path[] = [];
  for (const path of grown) {
    if (kept.length >= beam.width || path.worth < least) break;
    if (!kept.some(({ state }) => isSame(state, path.state))) kept.push(path);
  }
  return kept;
}

function isSame(a: State, b: State): boolean {
  return (
    a.stated === b.stated &&
    a.home?.indicator === b.home?.indicator &&
    a.home?.part === b.home?.part &&
    a.main === b.main &&
    a.last === b.last &&
    a.lastCode === b.lastCode
  );
}

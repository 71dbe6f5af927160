/** What the numbers of a family's columns are compared with: each beside the maximum of the node its row was placed at. */
import { readAmount } from "../../numbers";
import { activitiesIn } from "../alignment/activities";
import type { Step } from "../alignment/align";
import { nodeOf } from "../alignment/claims";
import type { Forced, Heading } from "../headings/columns";
import type { FactsOf } from "../cells/facts";
import { isPercentCell } from "../cells/percentCells";
import type { Block } from "../model/tables";

/** The number in a column beside the maximum of the node that the row was placed at. */
export interface Pair {
  /** Which of the family's placed rows, from 0. */
  row: number;
  value: number;
  max: number;
  isPercent: boolean;
  /** Whether the number is the indicator's own, or the question's. */
  isCode: boolean;
}

/** The rows of one block as they were placed. */
export interface Sample {
  block: Block;
  steps: readonly Step[];
}

export interface Ground {
  headings: readonly Heading[];
  facts: FactsOf;
  forced: Forced;
  /** Rows that were placed at a node. */
  placed: number;
  /** The numbers of a column, counted from the block's left. */
  pairs: (column: number) => readonly Pair[];
}

interface Placed {
  block: Block;
  /** The row that was placed, or all activities of one node. */
  rows: readonly number[];
  max: number;
  code: string | null;
}

export function groundOf(
  samples: readonly Sample[],
  { headings, facts, forced }: Pick<Ground, "headings" | "facts" | "forced">,
): Ground {
  const placed = samples.flatMap(({ block, steps }) => [
    ...steps.flatMap((step) => placedAt(block, step)),
    ...activitiesIn(steps).flatMap((own) => addedUpAt(block, own)),
  ]);
  const known = new Map<number, readonly Pair[]>();
  const pairs = (column: number): readonly Pair[] => {
    const seen = known.get(column) ?? placed.flatMap((one, row) => pairAt(one, row, column) ?? []);
    known.set(column, seen);
    return seen;
  };
  return { headings, facts, forced, placed: placed.length, pairs };
}

function placedAt(block: Block, step: Step): Placed[] {
  const { kind, question, place } = step.option;
  const rows = [step.row.row];
  if (kind === "question" && question) return [{ block, rows, max: question.max, code: question.code }];
  // Before anyone knows which columns hold values, the row of a cluster looks like a section's.
  if ((kind !== "place" && kind !== "cluster" && kind !== "aside") || !place) return [];
  return [{ block, rows, max: nodeOf(place).max, code: place.indicator ? String(place.indicator.number) : null }];
}

function addedUpAt(block: Block, activities: readonly Step[]): Placed[] {
  const place = activities[0]?.option.place;
  return place ? [{ block, rows: activities.map(({ row }) => row.row), max: nodeOf(place).max, code: null }] : [];
}

/** The number in the row, or the sum of those in the rows: shares of several do not add up to one. */
function pairAt(placed: Placed, at: number, column: number): Pair | null {
  const [row = 0, ...more] = placed.rows;
  const first = pairIn(placed, row, at, column);
  if (more.length === 0) return first;
  const found = [first, ...more.map((other) => pairIn(placed, other, at, column))].filter((pair) => pair !== null);
  const [own] = found;
  if (!own || found.length === 1) return own ?? null;
  if (found.some(({ isPercent }) => isPercent)) return null;
  return { ...own, value: found.reduce((sum, { value }) => sum + value, 0) };
}

function pairIn({ block, max, code }: Placed, row: number, at: number, column: number): Pair | null {
  const amount = readAmount(block.grid.own(row, block.left + column), max);
  if (amount.kind !== "number") return null;
  const isPercent = amount.percent || isPercentCell(block.grid, row, block.left + column);
  return { row: at, value: amount.value, max, isPercent, isCode: String(amount.value) === code };
}

export function shareOf(pairs: readonly Pair[], test: (pair: Pair) => boolean): number {
  return pairs.length === 0 ? 0 : pairs.filter(test).length / pairs.length;
}

export function areFractions(pairs: readonly Pair[]): boolean {
  return pairs.every(({ value }) => value >= 0 && value <= 1) && pairs.some(({ value }) => value % 1 !== 0);
}

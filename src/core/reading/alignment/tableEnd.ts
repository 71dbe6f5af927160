/** Finds where a table ends though its sheet goes on: the last stretches between blank rows that show nothing of the instrument. */
import { toNumber } from "../../numbers";
import { isOwnMaximum, nodeAt } from "./align";
import type { Step } from "./align";
import { amountAt } from "../cells/rowValues";
import { reasons } from "../model/reasons";
import { isEmpty } from "../cells/rows";
import type { Row } from "../cells/rows";
import { recognitionBounds } from "../model/weights";

/** The rows up to there, and those below: of another table, a chart's data and the like. */
export function tailOf(steps: readonly Step[]): { kept: readonly Step[]; below: readonly Step[] } {
  const stretches = stretchesOf(steps);
  let end = stretches.length;
  while (end > 1 && !isOurs(stretches[end - 1] ?? [], nodesIn(stretches.slice(0, end - 1).flat()))) end--;
  const kept = stretches.slice(0, end).flat();
  return { kept, below: steps.slice(kept.length) };
}

/** The rows below are told among what was not read, never as unknown indicators. */
export function withoutTail(steps: readonly Step[]): Step[] {
  const { kept, below } = tailOf(steps);
  const above = nodesIn(kept);
  return [...kept, ...below.map((step) => (step.option.kind === "aside" ? step : outside(step, above)))];
}

/** How many rows that were left out below have a number and name what stands nowhere above. */
export function namedBelow(steps: readonly Step[]): number {
  const isNamed = ({ row, option: { why, vouched } }: Step): boolean =>
    why === reasons.below &&
    vouched >= recognitionBounds.least &&
    (row.isFilled || (row.number?.code ?? null) !== null);
  return steps.filter(isNamed).length;
}

/** What stands together without a blank row in between. */
function stretchesOf(steps: readonly Step[]): Step[][] {
  const stretches: Step[][] = [];
  for (const [at, step] of steps.entries()) {
    const above = steps[at - 1];
    if (above && !isParted(above, step)) stretches.at(-1)?.push(step);
    else stretches.push([step]);
  }
  return stretches;
}

/** Rows of another stage in between are no blank ones. */
function isParted({ row: above }: Step, { row: { table, row } }: Step): boolean {
  if (above.table !== table) return true;
  for (let at = above.row + 1; at < row; at++) if (isEmpty(table, at)) return true;
  return false;
}

function nodesIn(steps: readonly Step[]): Set<object> {
  return new Set(steps.flatMap((step) => nodeIn(step) ?? []));
}

function nodeIn(step: Step): object | null {
  return step.option.kind === "total" ? null : nodeAt(step);
}

/** `above`: what stands above already; a chart's data and a sum by clusters only say it again. */
function isOurs(steps: readonly Step[], above: ReadonlySet<object>): boolean {
  const judged = steps.filter(({ option: { kind } }) => kind !== "aside" && kind !== "evidence");
  if (judged.length === 0) return false;
  if (judged.every(({ option: { kind } }) => kind === "total")) return true;
  const isAgain = (step: Step): boolean => above.has(nodeIn(step) ?? step);
  // A number where the maximum should be, and another than the node's own, is none.
  const shown = judged.filter((step) => mayBeJudged(step.row) && !isAgain(step) && isOwnMaximum(step) !== false);
  const known = shown.reduce((sum, { option }) => sum + option.vouched, 0);
  if (known >= recognitionBounds.least && known >= recognitionBounds.stretch * judged.length) return true;
  return judged.length < recognitionBounds.foreignRows && judged.every(couldBeOurs);
}

/** Where no column holds points, none can show that a row is of the table. */
function mayBeJudged({ isFilled, table: { columns } }: Row): boolean {
  return isFilled || !(columns.has("score") || columns.has("maximum"));
}

function outside(step: Step, above: ReadonlySet<object>): Step {
  const { row, option } = step;
  const vouched = above.has(nodeIn(step) ?? step) ? 0 : option.vouched;
  return {
    row,
    option: { ...option, kind: "aside", place: null, question: null, gain: 0, why: reasons.below, vouched },
  };
}

/** A name, a maximum and a score that keeps to it: an indicator with a name nobody knows would look like this. */
function couldBeOurs({ row }: Step): boolean {
  const score = toNumber(amountAt(row, "score", row.maximum));
  const isNamed = (row.indicator ?? row.question ?? row.lead) !== null;
  return isNamed && row.maximum !== null && score !== null && score >= 0 && score <= row.maximum;
}

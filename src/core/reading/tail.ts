/** Finds where a table ends though its sheet goes on: below its last known row and a blank row nothing is its own. */
import type { Step } from "./align";
import { amountAt } from "./building";
import { toNumber } from "../numbers";
import { reasons } from "./reasons";

/** The rows of another table below, helper sums and the like are told among what was not read, never as unknown indicators. */
export function withoutTail(steps: readonly Step[]): Step[] {
  const last = steps.findLastIndex(
    ({ option: { kind } }) => kind !== "unknown" && kind !== "aside" && kind !== "evidence",
  );
  const from = steps.findIndex(({ row }, at) => at > last && at > 0 && row.row > (steps[at - 1]?.row.row ?? 0) + 1);
  if (last < 0 || from < 0) return [...steps];
  const tail = steps.slice(from);
  if (tail.filter(couldBeOurs).length > tail.length / 2) return [...steps];
  return steps.map((step, at) => (at < from || step.option.kind === "aside" ? step : outside(step)));
}

function outside({ row, option }: Step): Step {
  return { row, option: { ...option, kind: "aside", gain: 0, why: reasons.below } };
}

/** A name, a maximum and a score that keeps to it: an indicator with a name nobody knows would look like this. */
function couldBeOurs({ row }: Step): boolean {
  const score = toNumber(amountAt(row, "score", row.maximum));
  const isNamed = (row.indicator ?? row.question ?? row.lead) !== null;
  return isNamed && row.maximum !== null && score !== null && score >= 0 && score <= row.maximum;
}

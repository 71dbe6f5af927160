/** What ticked actions come to, one after the other, and where the aim is crossed. */
import { roundOff } from "../rounding";
import type { Action } from "./actions/action";
import { toPoints } from "./actions/action";
import type { Plan } from "./plan";

/** An action of the list, with the points reached once it and those before it are done. */
export interface PlannedAction {
  action: Action;
  isTicked: boolean;
  /** Points; null where nothing is known to start from, or it is not ticked. */
  reaches: number | null;
  /** True for the first with which the aim is reached. */
  crosses: boolean;
}

/** Those of the plan first, then all others; each part with the most points first. */
export function plannedActions(plan: Plan, all: readonly Action[], ticked: readonly string[] | null): PlannedAction[] {
  const own = new Set(plan.actions.map(({ id }) => id));
  const isTicked = (id: string): boolean => (ticked ? ticked.includes(id) : own.has(id));
  const byGain = (actions: readonly Action[]): Action[] => actions.toSorted((a, b) => b.gain - a.gain);
  const listed = [...byGain(plan.actions), ...byGain(all.filter(({ id }) => !own.has(id)))];
  let hundredths = 0;
  let before = plan.from ?? 0;
  return listed.map((action) => {
    if (!isTicked(action.id) || plan.from === null)
      return { action, isTicked: isTicked(action.id), reaches: null, crosses: false };
    hundredths += action.gain;
    const reaches = roundOff(plan.from + toPoints(hundredths));
    const crosses = before < plan.aim && reaches >= plan.aim;
    before = reaches;
    return { action, isTicked: true, reaches, crosses };
  });
}

/** The ticks with one changed: of actions that exclude one another only that one stays. */
export function withTick(planned: readonly PlannedAction[], action: Action, isOn: boolean): string[] {
  const excludes = (other: Action): boolean => other.insteadOf !== null && other.insteadOf === action.insteadOf;
  const kept = planned
    .filter(({ action: other, isTicked }) => isTicked && other.id !== action.id && !(isOn && excludes(other)))
    .map(({ action: { id } }) => id);
  return isOn ? [...kept, action.id] : kept;
}

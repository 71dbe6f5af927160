/** Chooses the actions that reach a need with the least effort: an exact dynamic programme over hundredths of points. */
import { groupBy } from "../../grouping";
import type { Action } from "../actions/action";
import { fewestOffices } from "./fewestOffices";

export interface Choice {
  /** In the order in which they were given. */
  actions: readonly Action[];
  /** Whole hundredths of points. */
  gain: number;
  effort: number;
  /** Hundredths that are missing even if every action is done; 0 where the need is reached. */
  short: number;
}

/**
 * Of all the choices that bring `need` hundredths the one of least effort; of equal ones that of fewer actions, then that of
 * fewer offices, then the one that stands first. Where all actions together bring less, the least effort that brings the most.
 */
export function chooseActions(actions: readonly Action[], need: number): Choice {
  const slots = slotsOf(actions);
  const all = gainOfAll(slots);
  const target = Math.min(Math.max(need, 0), all);
  const chosen = new Set(target === 0 ? [] : fewestOffices(tightChoices(slots, target)));
  return {
    actions: actions.filter((action) => chosen.has(action)),
    gain: [...chosen].reduce((sum, { gain }) => sum + gain, 0),
    effort: [...chosen].reduce((sum, { effort }) => sum + toUnits(effort), 0) / 100,
    short: Math.max(0, need - all),
  };
}

/** Hundredths that all the actions bring together, as far as they do not exclude one another. */
export function mostOf(actions: readonly Action[]): number {
  return gainOfAll(slotsOf(actions));
}

/** Actions of which at most one is done. */
export type Slot = readonly Action[];

function slotsOf(actions: readonly Action[]): readonly Slot[] {
  const useful = actions.filter(({ gain }) => gain > 0);
  return largest([...groupBy(useful, (action) => action.insteadOf ?? action).values()]);
}

function gainOfAll(slots: readonly Slot[]): number {
  return slots.reduce((sum, slot) => sum + Math.max(...slot.map(({ gain }) => gain)), 0);
}

/** Five times what a city has; the table of so many, for all points there are, takes 90 MB. */
const maxSlots = 1_000;

/** The slots that gain most, in their order, where there are more than anybody could plan. */
function largest(slots: readonly Slot[]): readonly Slot[] {
  if (slots.length <= maxSlots) return slots;
  const gainOf = (slot: Slot): number => Math.max(...slot.map(({ gain }) => gain));
  const kept = new Set(slots.toSorted((a, b) => gainOf(b) - gainOf(a)).slice(0, maxSlots));
  return slots.filter((slot) => kept.has(slot));
}

/** Every choice of least cost, as ways through a table of slots and of what is still needed. */
export interface TightChoices {
  slots: readonly Slot[];
  /** What is needed before the first slot, in steps. */
  need: number;
  /** What is still needed after an action, in steps; never below 0. */
  after: (action: Action, needed: number) => number;
  /** Whether doing without the slot, or doing that action of it, is part of a choice of least cost from here on. */
  isTight: (slot: number, needed: number, action: Action | null) => boolean;
}

/** More actions than this weigh as much as a hundredth of effort would; nobody plans so many. */
const countsPerUnit = 4_096;

function toUnits(effort: number): number {
  return Math.round(effort * 100);
}

/** Effort first, then the number of actions, in one number. */
function costOf({ effort }: Action): number {
  return toUnits(effort) * countsPerUnit + 1;
}

function tightChoices(slots: readonly Slot[], target: number): TightChoices {
  const step = slots.flat().reduce((divisor, { gain }) => commonDivisor(divisor, gain), 0);
  const need = Math.ceil(target / step);
  const rows = tableOf(slots, need, step);
  return {
    slots,
    need,
    after: ({ gain }, needed) => Math.max(0, needed - gain / step),
    isTight: (slot, needed, action) => {
      const bit = action === null ? 0 : 1 + (slots[slot]?.indexOf(action) ?? 0);
      const row = rows[slot];
      return (((row?.tight[needed - row.from] ?? 1) >> bit) & 1) === 1;
    },
  };
}

/** The tight choices of one slot for every need from `from` on, one bit each: the first for doing without, then its actions. */
interface Row {
  from: number;
  tight: Uint8Array;
}

/** From the last slot to the first. A slot asks only for what those before it can have left, and those after it can bring. */
function tableOf(slots: readonly Slot[], need: number, step: number): Row[] {
  const most = slots.map((slot) => Math.max(...slot.map(({ gain }) => gain / step)));
  const least = new Float64Array(need + 1).fill(Infinity);
  least[0] = 0;
  let [before, after] = [most.reduce((sum, gain) => sum + gain, 0), 0];
  const rows = slots.toReversed().map((slot, at) => {
    const own = most[slots.length - 1 - at] ?? 0;
    before -= own;
    after += own;
    return rowOf(slot, least, Math.max(1, need - before), Math.min(need, after), step);
  });
  return rows.toReversed();
}

/** Brings `least`, the least cost of each need, one slot further: from the largest need down, so that no slot counts twice. */
function rowOf(slot: Slot, least: Float64Array, from: number, to: number, step: number): Row {
  const [only] = slot;
  if (only && slot.length === 1) return rowOfOne(costOf(only), only.gain / step, least, from, to);
  const tight = new Uint8Array(Math.max(0, to - from + 1));
  const gains = slot.map(({ gain }) => gain / step);
  const costs = slot.map(costOf);
  for (let needed = to; needed >= from; needed--) {
    let best = least[needed] ?? Infinity;
    let bits = 1;
    for (let at = 0; at < gains.length; at++) {
      const left = needed - (gains[at] ?? 0);
      const total = (left > 0 ? (least[left] ?? Infinity) : 0) + (costs[at] ?? 0);
      if (total > best) continue;
      bits = total < best ? 2 << at : bits | (2 << at);
      best = total;
    }
    least[needed] = best;
    tight[needed - from] = bits;
  }
  return { from, tight };
}

/** The same for a slot of one action, as most are: it saves half the time of a plan. */
function rowOfOne(cost: number, gain: number, least: Float64Array, from: number, to: number): Row {
  const tight = new Uint8Array(Math.max(0, to - from + 1));
  for (let needed = to; needed >= from; needed--) {
    const without = least[needed] ?? Infinity;
    const withIt = (needed > gain ? (least[needed - gain] ?? Infinity) : 0) + cost;
    tight[needed - from] = withIt < without ? 2 : withIt === without ? 3 : 1;
    if (withIt < without) least[needed] = withIt;
  }
  return { from, tight };
}

function commonDivisor(a: number, b: number): number {
  let [one, other] = [a, b];
  while (other > 0) [one, other] = [other, one % other];
  return one;
}

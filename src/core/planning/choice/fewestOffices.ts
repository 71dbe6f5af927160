/** Of choices that cost the same finds the one that the fewest offices have to carry out. */
import type { Action } from "../actions/action";
import type { TightChoices } from "./choose";

/**
 * So many points of the table are passed in one search. Small choices are decided exactly; where dozens of actions weigh the
 * same, it is the best of those seen, which costs no points and no effort. 20,000 take about 20 ms, of the 50 that a plan may.
 */
const mostSteps = 20_000;

/** The chosen actions so far, the last one first. */
type Chosen = { action: Action; before: Chosen } | null;

interface Best {
  offices: number;
  chosen: Chosen;
}

interface Search {
  choices: TightChoices;
  /** One bit an office. */
  bits: ReadonlyMap<Action, bigint>;
  /** `fewest`: the fewest new offices first, to the best of all · `first`: in order, to the first that is good enough. */
  order: "fewest" | "first";
  best: Best;
  steps: number;
  isDone: boolean;
  /** The offices with which each point of the table was passed. */
  passed: Map<number, bigint[]>;
}

/** The actions of the choice with the fewest offices; of several the one that takes the earliest actions. */
export function fewestOffices(choices: TightChoices): Action[] {
  const bits = bitsOf(choices.slots.flat());
  const begin = { choices, bits, steps: 0, isDone: false };
  const fewest: Search = { ...begin, order: "fewest", best: { offices: Infinity, chosen: null }, passed: new Map() };
  pass(fewest, { slot: 0, needed: choices.need, offices: 0n, chosen: null });
  const first: Search = { ...begin, order: "first", best: { ...fewest.best }, passed: new Map() };
  pass(first, { slot: 0, needed: choices.need, offices: 0n, chosen: null });
  return listOf(first.best.chosen);
}

interface Point {
  slot: number;
  /** In steps of the table. */
  needed: number;
  offices: bigint;
  chosen: Chosen;
}

function pass(search: Search, point: Point): void {
  const { choices, best, order } = search;
  const count = countBits(point.offices);
  const isWorse = order === "fewest" ? count >= best.offices : count > best.offices;
  if (isWorse || search.isDone || wasPassed(search, point)) return;
  if (point.needed === 0) {
    search.best = { offices: count, chosen: point.chosen };
    search.isDone = order === "first";
    return;
  }
  search.steps++;
  if (search.steps > mostSteps && best.chosen !== null) search.isDone = true;
  const slot = choices.slots[point.slot] ?? [];
  const ways = [...slot, null].filter((action) => choices.isTight(point.slot, point.needed, action));
  const next = ways.map((action) => pointAfter(search, point, action));
  const ordered = order === "first" ? next : next.toSorted((a, b) => countBits(a.offices) - countBits(b.offices));
  for (const one of ordered) pass(search, one);
}

function pointAfter({ choices, bits }: Search, point: Point, action: Action | null): Point {
  const slot = point.slot + 1;
  if (action === null) return { ...point, slot };
  const needed = choices.after(action, point.needed);
  const chosen = { action, before: point.chosen };
  return { slot, needed, offices: point.offices | (bits.get(action) ?? 0n), chosen };
}

/** True when the same point was passed with no more offices than these: it leads to nothing better. */
function wasPassed({ choices, passed }: Search, { slot, needed, offices }: Point): boolean {
  const key = slot * (choices.need + 1) + needed;
  const before = passed.get(key) ?? [];
  if (before.some((other) => (other | offices) === offices)) return true;
  passed.set(key, [...before, offices]);
  return false;
}

function bitsOf(actions: readonly Action[]): Map<Action, bigint> {
  const names = [...new Set(actions.flatMap(({ offices }) => offices))];
  const bit = new Map(names.map((name, at) => [name, 1n << BigInt(at)]));
  const maskOf = ({ offices }: Action): bigint => offices.reduce((mask, name) => mask | (bit.get(name) ?? 0n), 0n);
  return new Map(actions.map((action) => [action, maskOf(action)]));
}

function countBits(mask: bigint): number {
  let count = 0;
  for (let rest = mask; rest > 0n; rest &= rest - 1n) count++;
  return count;
}

function listOf(chosen: Chosen): Action[] {
  const actions: Action[] = [];
  for (let one = chosen; one !== null; one = one.before) actions.push(one.action);
  return actions.toReversed();
}

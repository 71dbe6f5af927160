/** The plan to a tier: how far the supported score is from it, and the least work that would bring it there. */
import type { Instrument, Tier } from "../instrument/instrument";
import { normalise } from "../naming/names";
import { roundOff } from "../rounding";
import { clearFrom, tierOf } from "../scoring/tier";
import type { TierOf } from "../scoring/tier";
import { Fault } from "../fault";
import { toPoints } from "./actions/action";
import type { Action } from "./actions/action";
import { actionsOf } from "./actions/actions";
import { chooseActions, mostOf } from "./choice/choose";
import type { Ground } from "./ground";

export interface Plan {
  /** Points: what sound evidence supports, or what is claimed where no column holds evidence; null without any score. */
  from: number | null;
  basis: "supported" | "claimed";
  /** Null for a part of an assessment, which has no tier: the aim is all that it can bring. */
  tier: Tier | null;
  /** Points from which every source calls it that tier; all points of a part. */
  aim: number;
  /** Points from `from` to `aim`; 0 when it is reached, null without any score. */
  need: number | null;
  /** What to do, in the order in which it was found. */
  actions: readonly Action[];
  /** Points and effort of all of them. */
  gain: number;
  effort: number;
  /** Points after that; null without any score. */
  reaches: number | null;
  /** The tiers that `from` and `reaches` could mean if every point were confirmed; null without any score, and for a part. */
  tiers: { from: TierOf; reaches: TierOf } | null;
  /** Points that nothing known would bring; 0 when the aim is reached, null without any score. */
  short: number | null;
}

/**
 * The plan to `tier`, or to the next one that is not reached for certain; for a part of an assessment to all its points.
 * `own` actions replace those found. The same in every place, so that the pane and the command line agree.
 */
export function planOf(ground: Ground, tier?: Tier, own?: readonly Action[]): Plan {
  const { claimed, supported, scope, instrument } = ground;
  const from = supported?.low ?? claimed;
  const to = scope.is === "part" ? null : (tier ?? nextTier(from ?? 0, instrument));
  const aim = to === null ? scope.max : clearFrom(to, instrument);
  const known = { from, basis: supported ? "supported" : "claimed", tier: to, aim } as const;
  if (from === null)
    return { ...known, need: null, actions: [], gain: 0, effort: 0, reaches: null, tiers: null, short: null };
  const need = roundOff(Math.max(0, aim - from));
  const { actions, gain, effort, short } = choose(own ?? actionsOf(ground), hundredthsUp(need), own !== undefined);
  const points = toPoints(gain);
  const reaches = roundOff(from + points);
  const tiers = to && { from: tierOf(from, instrument), reaches: tierOf(reaches, instrument) };
  return { ...known, need, actions, gain: points, effort, reaches, tiers, short: toPoints(short) };
}

/** A need that is no whole number of hundredths takes one hundredth more. */
function hundredthsUp(points: number): number {
  return Math.ceil(points * 100 - 1e-6);
}

/** Strong indicators are touched only where evidence and weak indicators do not suffice. */
function choose(all: readonly Action[], need: number, isOwn: boolean): ReturnType<typeof chooseActions> {
  const first = isOwn ? all : all.filter(({ kind }) => kind !== "other");
  return chooseActions(isOwn || mostOf(first) >= need ? first : all, need);
}

/**
 * The first tier that the score has not reached for certain; the highest where it has reached all.
 * @throws Error when the instrument has no tier, which its door does not let in.
 */
function nextTier(score: number, instrument: Instrument): Tier {
  const [last] = instrument.tiers.slice(-1);
  const next = tierOf(score, instrument).next ?? last;
  if (!next) throw new Error("An instrument has one tier at least.");
  return next;
}

/**
 * The tier that a user names, by name or id, capitals or not; people call the highest one "Paripurna" too.
 * @throws Fault when there is no such tier.
 */
export function tierNamed(name: string, { tiers }: Instrument): Tier {
  const plain = normalise(name);
  const top = plain === "paripurna" ? tiers.at(-1) : undefined;
  const found = top ?? tiers.find((tier) => [tier.id, tier.name].map(normalise).includes(plain));
  if (found) return found;
  const names = tiers.map((tier) => tier.name).join(", ");
  throw new Fault({
    id: `Tidak ada predikat "${name}" untuk rencana; pilih salah satu: ${names}.`,
    en: `There is no tier "${name}" to plan for; choose one of ${names}.`,
  });
}

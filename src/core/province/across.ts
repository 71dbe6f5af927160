/** What many cities have in common: indicators that are weak, and kinds of evidence that are missing. */
import { needNames } from "../evidence/names";
import { indicators } from "../instrument/instrument";
import type { Instrument, Need } from "../instrument/instrument";
import { roundOff } from "../rounding";
import type { Text } from "../text";
import type { CityReport, IndicatorPoints } from "./cityReport";

/** One indicator across the cities that have a score for it. */
export interface WeakIndicator {
  readonly code: string;
  readonly name: Text;
  /** Cities with a score for it, and those of them below the instrument's mark for weak. */
  readonly cities: number;
  readonly weak: number;
  /** What its points are of its maximum, over all these cities: 0 to 1. */
  readonly share: number;
  /** Points claimed that sound evidence does not support, of all cities together. */
  readonly lost: number;
}

/** Indicators that are weak in at least one city, those of the most cities first. */
export function weakIndicators(read: readonly CityReport[], instrument: Instrument): WeakIndicator[] {
  const points = new Map<string, IndicatorPoints[]>();
  for (const one of read.flatMap((assessment) => assessment.indicators))
    points.set(one.code, [...(points.get(one.code) ?? []), one]);
  const all = indicators(instrument).map(({ indicator: { number, name, max } }): WeakIndicator => {
    const own = points.get(String(number)) ?? [];
    const lows = own.map(lowOf);
    const sum = lows.reduce((total, low) => total + low, 0);
    const claimed = own.reduce((total, one) => total + (one.supported === null ? lowOf(one) : (one.claimed ?? 0)), 0);
    return {
      ...{ code: String(number), name, cities: own.length },
      weak: lows.filter((low) => max > 0 && low / max < instrument.weakBelow.share).length,
      share: own.length > 0 && max > 0 ? sum / (own.length * max) : 0,
      lost: roundOff(claimed - sum),
    };
  });
  return all.filter(({ weak }) => weak > 0).toSorted((a, b) => b.weak - a.weak || a.share - b.share);
}

/** What sound evidence supports; what is claimed where no evidence is known. */
function lowOf({ claimed, supported }: IndicatorPoints): number {
  return supported?.low ?? claimed ?? 0;
}

/** One kind of evidence across the cities. */
export interface MissingAcross {
  readonly need: Need;
  readonly name: Text;
  readonly cities: number;
  readonly questions: number;
  /** Points that these questions claim. */
  readonly points: number;
}

/** Kinds that questions ask for and that are not there, those of the most points first. */
export function missingAcross(read: readonly CityReport[]): MissingAcross[] {
  const found = new Map<Need, MissingAcross>();
  for (const { need, questions, points } of read.flatMap(({ missing }) => missing)) {
    const known = found.get(need) ?? { need, name: needNames[need], cities: 0, questions: 0, points: 0 };
    found.set(need, {
      ...{ need, name: known.name, cities: known.cities + 1 },
      questions: known.questions + questions,
      points: roundOff(known.points + points),
    });
  }
  return [...found.values()].toSorted((a, b) => b.points - a.points || b.questions - a.questions);
}

/** Places that a printed maximum points at: the whole of a part that is named, one of its parts, and what comes next in the instrument. */
import type { Instrument } from "../../instrument/instrument";
import type { Place } from "../../naming/names";
import { rememberingOf } from "../../remembering";
import { areEqual } from "../model/points";
import type { Tools } from "../places/places";
import type { State } from "./claims";

/** The whole of a part; the parts of a whole. */
export function relativesOf({ cluster, indicator, part }: Place): Place[] {
  if (part) return [{ cluster, indicator, part: null }];
  return (indicator?.parts ?? []).map((one) => ({ cluster, indicator, part: one }));
}

/** "Kekerasan/BPTA | 122" has a part's words and the maximum of the whole, "Terorisme & Stigma | 7" the other way round. */
export function placesByMaximum(named: readonly Place[], printed: number, state: State, tools: Tools): Place[] {
  const others = named.filter((place) => !isOwn(place, printed)).flatMap(relativesOf);
  return [...others, ...nextPlaces(state, tools)].filter((place) => isOwn(place, printed));
}

/** Numbers begin anew in a cluster whose heading nobody knows: its first place follows the last of the cluster before, with its own maximum. */
export function isEntered(place: Place, printed: number, { home, stated }: State, { instrument }: Tools): boolean {
  const { clusters } = instrument;
  const isFirst = place.part === null && place.cluster.indicators[0] === place.indicator;
  const isLast = home?.cluster === stated && home?.indicator === stated?.indicators.at(-1);
  const isNext = stated !== null && clusters.indexOf(place.cluster) === clusters.indexOf(stated) + 1;
  return isFirst && isLast && isNext && isOwn(place, printed);
}

/** What comes next, or begins the cluster: as an indicator, and as a part. */
function nextPlaces({ home, stated }: State, { instrument }: Tools): Place[] {
  const all = allPlaces(instrument);
  const isBefore = ({ cluster }: Place): boolean => stated !== null && !home?.indicator && cluster !== stated;
  const at = home?.indicator
    ? all.findIndex(({ indicator, part }) => indicator === home.indicator && part === home.part)
    : -1;
  const whole = all.find((one, own) => own > at && one.part === null && !isBefore(one));
  const part = all.find((one, own) => own > at && one.part !== null && !isBefore(one));
  return [whole, part].filter((one) => one !== undefined);
}

/** The indicators and parts of an instrument in its order. */
const allPlaces = rememberingOf(({ clusters }: Instrument): readonly Place[] =>
  clusters.flatMap((cluster) =>
    cluster.indicators.flatMap((indicator): Place[] => {
      const whole = { cluster, indicator, part: null };
      return [whole, ...relativesOf(whole)];
    }),
  ),
);

function isOwn({ cluster, indicator, part }: Place, printed: number): boolean {
  return areEqual((part ?? indicator ?? cluster).max, printed);
}

/** Points at risk of each score in whole hundredths, so that lists and plans add up to what the report says and never to more. */
import type { Entry } from "../reading/model/entries";
import type { Leaf } from "../scoring/leaves";
import type { Score } from "../scoring/scoring";
import { toHundredths } from "./actions/action";

/** Whole hundredths by row; a row that does not count, or whose workbook shows no evidence, is none of them. */
export function risksOf({ clusters }: Pick<Score, "clusters">): ReadonlyMap<Entry, number> {
  const groups = clusters.flatMap(({ leaf, indicators }) => [
    ...(leaf ? [[leaf]] : []),
    ...indicators.map(({ leaves }) => leaves),
  ]);
  return new Map(groups.flatMap(rounded));
}

/** What a row's rounding leaves is told with the next row of the indicator. */
function rounded(leaves: readonly Leaf[]): [Entry, number][] {
  let [sum, told] = [0, 0];
  return leaves.flatMap(({ entry, risk }): [Entry, number][] => {
    if (risk === null) return [];
    sum += risk;
    const own = toHundredths(sum) - told;
    told += own;
    return [[entry, own]];
  });
}

/** What the words after "Jumlah" name: a cluster, an indicator or a part, and which texts only begin like a total. */
import type { Label, Total } from "../../naming/labels";
import type { Matcher, Place } from "../../naming/names";
import { clusterOf, namedBy, placeByCode } from "../places/places";
import type { Tools } from "../places/places";
import type { State } from "./claims";

/** "Jumlah Kelompok Anak, termasuk Forum Anak" is an indicator by its old name. */
export function isName(text: string, matcher: Matcher): boolean {
  const [best] = matcher(text);
  return best !== undefined && best.place.indicator !== null && best.likeness > 0.95;
}

/** The cluster, indicator or part that stands after "Jumlah"; null when it names none. */
export function namedTotal(label: Label, { of, level }: Total, { stated }: State, tools: Tools): Place | null {
  const rest = { ...label, text: of, name: of, code: of, level };
  const cluster = level === "indicator" ? null : clusterOf(rest, level === "cluster", tools);
  if (cluster) return { cluster, indicator: null, part: null };
  const { place, other } = namedBy(rest, stated, tools);
  return place ? (other ? null : place) : placeByCode(of, tools);
}

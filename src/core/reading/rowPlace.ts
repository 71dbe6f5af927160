/** Which indicator or part a row means: by name first, by number second. */
import { toNumber } from "../numbers";
import { amountAt } from "./building";
import type { Label } from "../naming/labels";
import type { Place } from "../naming/names";
import { namedBy, placeByCode } from "./places";
import type { Row } from "./rows";
import type { Reader } from "./standing";

/** The place that the label names or, failing that, its code; null when neither does, or two indicators share the cell. */
export function placeOf(row: Row, label: Label, code: string | null, reader: Reader): Place | null {
  if (severalNumbers.test(row.number?.text ?? label.text)) return null;
  const { place, other } = namedBy(label, reader.standing.stated, reader.tools);
  if (place) return other ? null : partOf(place, code, reader);
  return code === null ? null : placeByNumber(row, label, code, reader);
}

/** "18 & 19", "25, 26": two indicators in one cell. */
const severalNumbers = /^\s*\d{1,2}[a-c]?\s*(&|,|\/|dan|\+)\s*\d{1,2}[a-c]?(\s|\.|$)/i;

/** A name may mean the whole indicator while the code beside it means one of its parts: "22A". */
function partOf(place: Place, code: string | null, { tools }: Reader): Place {
  if (place.part || code === null || !/^\d{1,2}[a-c]$/i.test(code)) return place;
  const byCode = placeByCode(code, null, "throughout", tools);
  return byCode?.indicator === place.indicator ? byCode : place;
}

/** A name nobody knows is placed by its number only where the numbers, or the maximum, prove to be the instrument's. */
function placeByNumber(
  row: Row,
  label: Label,
  code: string,
  { standing, tools, numbering, named }: Reader,
): Place | null {
  const isPart = /^[a-c]$/i.test(code) && standing.indicator?.parts;
  const whole = isPart ? `${standing.indicator?.number}${code}` : code;
  const place = placeByCode(whole, standing.stated, numbering, tools);
  if (!place?.indicator || label.name.length <= 3) return place;
  const isSameMaximum = toNumber(amountAt(row, "maximum", null)) === (place.part ?? place.indicator).max;
  return !named.has(place.indicator) && (numbering !== "unclear" || isSameMaximum) ? place : null;
}

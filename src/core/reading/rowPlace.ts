/** Which indicator or part a row means: by name first, by number second. */
import { toNumber } from "../numbers";
import { amountAt } from "./building";
import type { Label } from "./labels";
import type { Place } from "./names";
import { namedBy, placeByCode } from "./places";
import type { Row } from "./rows";
import type { Reader } from "./standing";

/** The place that the label names or, failing that, its code; null when neither does, or two indicators share the cell. */
export function placeOf(row: Row, label: Label, code: string | null, reader: Reader): Place | null {
  const { place, other } = namedBy(label, reader.standing.stated, reader.tools);
  if (place) return other ? null : place;
  const numbers = row.number?.text ?? label.text.slice(0, 12);
  return code === null || severalNumbers.test(numbers) ? null : placeByNumber(row, label, code, reader);
}

const severalNumbers = /\d\s*(&|,|\/|dan|\+)\s*\d/;

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

/** =KLA.SCORE, =KLA.TIER and =KLA.GAP of the workbook itself: what the last report says, whole, or of a cluster, indicator or part. */
import type { Instrument } from "../instrument/instrument";
import type { Place } from "../naming/names";
import type { Report } from "../report/report";
import { clusterName } from "../rule/names";
import type { Language, Text } from "../text";
import { pointsOn, readBasis, unknownScore } from "./basis";
import type { Scored } from "./basis";
import { toCells, toSingle } from "./inputs";
import type { Refusal } from "./refusal";
import { isRefusal, refuse } from "./refusal";
import { gapTo, sumOfScores, tierText } from "./score";
import { findPlace } from "./what";

/** Gives the last report, or why there is none; null while the first one is being made. */
export type Ask = () => Report | Refusal | null;

/** Null: no answer yet. */
export type Answer<Value> = Value | Refusal | null;

/** True for a reference to cells, false for a value typed into the formula or left out, null where Excel does not tell. */
export type IsReference = boolean | null;

/** The score of the workbook or of `what` there; a range of scores is added up instead. */
export function scoreNow(
  what: unknown,
  basis: unknown,
  isReference: IsReference,
  instrument: Instrument,
  ask: Ask,
): Answer<number> {
  const wanted = readBasis(basis);
  if (isRefusal(wanted)) return wanted;
  const meant = meaningOf(what, isReference);
  if (isRefusal(meant)) return meant;
  if (meant === "scores") return sumOfScores(what, instrument);
  const place = meant === "whole" ? null : findPlace(what, instrument);
  if (isRefusal(place)) return place;
  const report = ask();
  return report === null || isRefusal(report) ? report : scoreAt(place, wanted ?? "claimed", report);
}

/** The tier of a score, or of the workbook's claimed one. */
export function tierNow(
  score: unknown,
  isReference: IsReference,
  instrument: Instrument,
  language: Language,
  ask: Ask,
): Answer<string> {
  const points = scoreOr(score, isReference, ask);
  return points === null || isRefusal(points) ? points : tierText(points, instrument, language);
}

/** Points from a score, or from the workbook's claimed one, to a tier. */
export function gapNow(
  score: unknown,
  tier: unknown,
  isReference: IsReference,
  instrument: Instrument,
  ask: Ask,
): Answer<number> {
  const points = scoreOr(score, isReference, ask);
  return points === null || isRefusal(points) ? points : gapTo(points, tier, instrument);
}

/** The score as given; when it is left out, the workbook's. A reference to a blank cell is not left out. */
function scoreOr(score: unknown, isReference: IsReference, ask: Ask): unknown {
  if (isReference === true || !isLeftOut(score)) return score ?? "";
  const report = ask();
  return report === null || isRefusal(report) ? report : scoreAt(null, "claimed", report);
}

function scoreAt(place: Place | null, basis: "claimed" | "supported", report: Report): number | Refusal {
  const scored = scoredAt(place, report);
  return pointsOn(basis, scored) ?? unknownScore(basis, scored, nameAt(place));
}

function scoredAt(place: Place | null, { claimed, supported, clusters, indicators }: Report): Scored {
  const none = { claimed: null, supported: null };
  if (!place) return { claimed, supported };
  const indicator = indicators.find((one) => one.indicator.number === place.indicator?.number);
  if (place.part) return indicator?.parts.find(({ part }) => part.code === place.part?.code) ?? none;
  if (place.indicator) return indicator ?? none;
  return clusters.find(({ cluster }) => cluster.id === place.cluster.id) ?? none;
}

function nameAt(place: Place | null): Text {
  if (!place) return { id: "seluruh buku kerja", en: "the whole workbook" };
  const code = place.part?.code ?? place.indicator?.number;
  return code === undefined ? clusterName(place.cluster) : { id: `indikator ${code}`, en: `indicator ${code}` };
}

/** What the argument of SCORE means: nothing said, scores to add up, or the name or code of a place. */
function meaningOf(what: unknown, isReference: IsReference): "whole" | "scores" | "place" | Refusal {
  if (isReference !== true && isLeftOut(what)) return "whole";
  const cells = (toCells(what) ?? []).flat();
  const [only] = cells;
  if (cells.length > 1) return "scores";
  if (typeof only === "string" && (only !== "" || !isReference)) return "place";
  if (isReference !== null) return isReference ? "scores" : "place";
  return refuse("#VALUE!", {
    id: 'Angka ini dapat berarti nilai atau nomor indikator; tulis nomornya dalam tanda kutip, misalnya "7", atau beri rentang beberapa sel.',
    en: 'This number may be a score or an indicator; write the indicator in quotes, such as "7", or give a range of several cells.',
  });
}

/** Excel hands null for an argument that is left out; an empty text is the result of another formula. */
export function isLeftOut(input: unknown): boolean {
  return toSingle(input) === null;
}

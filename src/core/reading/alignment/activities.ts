/** Finds the texts under an indicator that are no questions of the instrument: activities, documents or offices with a score each. */
import { groupBy } from "../../grouping";
import { rememberingOf } from "../../remembering";
import type { Instrument } from "../../instrument/instrument";
import { isOwnMaximum } from "./align";
import type { Step } from "./align";
import { nodeOf } from "./claims";
import { likenessOf } from "../places/likeness";
import { areEqual } from "../model/points";
import { otherRows, rowWeights } from "../model/weights";

/** The rows without the questions that they were placed at by chance: "1. Pelatihan" under each of 26 indicators is none of any. */
export function withoutChance(steps: readonly Step[], instrument: Instrument): readonly Step[] {
  if (areByMaxima(steps, instrument)) return byMaxima(steps);
  const free = steps.filter(isFree);
  const known = free.filter(({ option }) => option.question !== null).length;
  return 2 * known > free.length ? steps : ofWholes(steps.map((step) => (isFree(step) ? unasked(step) : step)));
}

/** What the maxima say for the indicator of the activities counts once, and no more against the questions that they are not. */
function byMaxima(steps: readonly Step[]): readonly Step[] {
  const first = new Set(askedIn(steps).flatMap((own) => (isOwnSum(own) === true ? (own[0] ?? []) : [])));
  const found = steps.map((step): Step => {
    if (step.option.kind !== "question" || isOwnMaximum(step)) return step;
    const { row, option } = unasked(step);
    const gain = Math.max(option.gain, otherRows.looseQuestion) + (first.has(step) ? rowWeights.maximum : 0);
    return { row, option: { ...option, gain } };
  });
  return ofWholes(found);
}

/** Where the printed maxima add up to those of the indicators, and are none of their questions'. */
function areByMaxima(steps: readonly Step[], instrument: Instrument): boolean {
  const printed = askedIn(steps).filter((own) => isOwnSum(own) !== null);
  const isBare = (step: Step): boolean => isFree(step) || isUnlike(step, instrument);
  const isOther = (own: readonly Step[]): boolean =>
    isOwnSum(own) === true &&
    [isBare, (step: Step) => !isOwnMaximum(step)].every((is) => 2 * own.filter(is).length > own.length);
  return printed.length > 0 && 2 * printed.filter(isOther).length > printed.length;
}

/** Without a code that would tell the question. */
function isFree({ option: { kind, code } }: Step): boolean {
  return kind === "question" && code === null;
}

/** With a code, and a text that has nothing of the question's. */
function isUnlike({ option: { kind, question, label } }: Step, instrument: Instrument): boolean {
  return kind === "question" && (!question || !label || likenessOf(question, label, instrument) === null);
}

function unasked({ row, option }: Step): Step {
  return { row, option: { ...option, question: null, code: null } };
}

/** Where no row says the part, activities are their indicator's. */
function ofWholes(steps: readonly Step[]): readonly Step[] {
  const sets = groupBy(steps, ({ option: { place } }) => place?.indicator ?? null);
  const isOfWhole = ({ option: { place } }: Step): boolean => {
    const own = (place?.indicator && sets.get(place.indicator)) ?? [];
    const parts = new Set(own.flatMap(({ option }) => (option.kind === "question" ? [option.place?.part] : [])));
    return parts.size === 1 && own.every((step) => isFree(step) || step.option.place?.part === null);
  };
  return steps.map((step) => {
    const { option } = step;
    if (!isFree(step) || !option.place?.part || !isOfWhole(step)) return step;
    return { ...step, option: { ...option, place: { ...option.place, part: null } } };
  });
}

/** The rows of each indicator or part that is named but none of its questions: what they score adds up to its score. Asked again and again. */
export const activitiesIn = rememberingOf((steps: readonly Step[]): readonly (readonly Step[])[] =>
  askedIn(steps).filter((own) => own.every(({ option: { question } }) => question === null)),
);

/** The rows of questions of each indicator or part that is named. */
function askedIn(steps: readonly Step[]): Step[][] {
  const placed = steps.filter(({ option: { place } }) => place !== null);
  const sets = [...groupBy(placed, ({ option: { place } }) => place && nodeOf(place)).values()];
  const named = sets.filter((own) => own.some(({ option: { vouched } }) => vouched > 0));
  return named
    .map((own) => own.filter(({ option: { kind } }) => kind === "question"))
    .filter((asked) => asked.length > 0);
}

/**
 * Activities whose words stand under other indicators as well and have no maximum each: they may be parts of a score, or two
 * people's, or versions.
 */
export function unprovenIn(steps: readonly Step[]): readonly (readonly Step[])[] {
  const sets = activitiesIn(steps).filter((own) => own.filter(({ row: { isFilled } }) => isFilled).length > 1);
  const words = (own: readonly Step[]): string => own.map(({ option: { label } }) => label?.text ?? "").join("\n");
  const seen = groupBy(sets, words);
  const isOnce = (own: readonly Step[]): boolean => own.filter(({ row: { maximum } }) => maximum !== null).length < 2;
  return sets.filter((own) => isOnce(own) && (seen.get(words(own)) ?? []).length > 1);
}

/** Whether the maxima printed beside the activities of an indicator are its own, once or added up; null where none is printed. */
export function isOwnSum(activities: readonly Step[]): boolean | null {
  const place = activities[0]?.option.place;
  const printed = activities.flatMap(({ row: { maximum } }) => maximum ?? []);
  if (!place || printed.length === 0) return null;
  const sum = printed.reduce((all, one) => all + one, 0);
  const isOf = ({ max }: { max: number }): boolean => areEqual(sum, max) || printed.every((one) => areEqual(one, max));
  return isOf(nodeOf(place)) || (place.indicator !== null && isOf(place.indicator));
}

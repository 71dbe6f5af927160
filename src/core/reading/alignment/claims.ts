/** Which nodes of the instrument a row could be, after the rows above it: every claim with what its witnesses look at. */
import type { Cluster, Indicator, Part, Question } from "../../instrument/instrument";
import type { Label } from "../../naming/labels";
import type { Matcher, Place } from "../../naming/names";
import { rememberingIn } from "../../remembering";
import { clusterOf, isQuestion, matches, placeByCode, placeWithin, positionAmongRows } from "../places/places";
import type { Tools } from "../places/places";
import type { Row } from "../cells/rows";
import type { Tree } from "../places/tree";
import { areEqual } from "../model/points";
import { codeWeights } from "../model/weights";
import { isEntered, placesByMaximum, relativesOf } from "./byMaximum";
import type { Claim } from "./witnesses";

/** Where the rows above have led. */
export interface State {
  /** The cluster that the workbook says it is in; null when it has not said. */
  stated: Cluster | null;
  home: Place | null;
  /** The last question's number, to which a lone "a" or "(b)" belongs. */
  main: string | null;
  last: Question | null;
  /** The code of the last question as written, known or not. */
  lastCode: string | null;
}

export interface Context {
  tools: Tools;
  tree: Tree;
}

/** The state in a place where no question has been met yet. */
export function arrivedAt(stated: Cluster | null, home: Place | null): State {
  return { stated, home, main: null, last: null, lastCode: null };
}

/** What the words of a label alone can mean, wherever it stands. */
interface Meaning {
  /** Indicators and parts that it may name, the best few. */
  places: readonly Place[];
  /** How much it is like each node. */
  likeness: ReadonlyMap<object, number>;
  hasName: boolean;
  isAsking: boolean;
}

/** No name is tried beyond the best few: the sixth was never the right one. */
const mostNames = 6;

const meaningOf = rememberingIn((label: Label, matcher: Matcher): Meaning => {
  const found = matches(label, matcher).filter(({ place }) => place.indicator !== null);
  const places = new Map(found.slice(0, mostNames).map(({ place }) => [nodeOf(place), place]));
  return {
    places: [...places.values()],
    likeness: new Map(found.map(({ place, likeness }) => [nodeOf(place), likeness])),
    hasName: label.name.length > 3 && /[a-z]{3}/i.test(label.name),
    isAsking: isQuestion(label.text) || label.level === "question",
  };
});

/** True for a label that asks something, or calls itself a question. */
export function isAsking(label: Label, { matcher }: Tools): boolean {
  return meaningOf(label, matcher).isAsking;
}

/** How much a label is the name of an indicator or one of its parts, 0 to 1. */
export function likenessToPlace(label: Label, { indicator, part }: Place, { matcher }: Tools): number {
  const { likeness } = meaningOf(label, matcher);
  return Math.max(0, ...[indicator, part].map((node) => (node && likeness.get(node)) ?? 0));
}

/** What a name says of the whole when it is one of its parts', and the other way round. */
const relativeShare = 0.9;

/**
 * That the row is an indicator or a part, by its name and by its code.
 * `isBeside`: the label only says where the row's question lies, so that the row's maximum and code are the question's.
 */
export function placeClaims(
  row: Row,
  label: Label,
  code: string | null,
  state: State,
  context: Context,
  isBeside = false,
): Claim[] {
  const { places, likeness, hasName, isAsking: asks } = meaningOf(label, context.tools.matcher);
  const printed = isBeside ? null : row.maximum;
  const isBare = printed === null && label.level === null && label.name === "";
  const isAsked = hasName ? asks || (!isBeside && row.code !== null) : null;
  const coded = code === null ? [] : codePlaces(code, row, state, context.tools);
  const counted = printed === null ? [] : placesByMaximum(places, printed, state, context.tools);
  return withPlaces(places, [...coded, ...counted]).map((place): Claim => {
    const node = nodeOf(place);
    const isNew = printed !== null && code === "1" && isEntered(place, printed, state, context.tools);
    const within = isNew ? place.cluster : state.stated;
    const own = likeness.get(node) ?? 0;
    const ofOthers = Math.max(0, ...relativesOf(place).map((one) => likeness.get(nodeOf(one)) ?? 0));
    return {
      level: place.part ? "part" : "indicator",
      place,
      question: null,
      likeness: hasName || own > 0 ? Math.max(own, relativeShare * ofOthers) : null,
      code:
        code === null
          ? null
          : codeOfPlace(code, row, place, { ...state, stated: within }) * (isBare ? codeWeights.bare : 1),
      maximum: printed === null ? null : { printed, own: node.max },
      step: stepTo(place, state, context.tree),
      isStated: within && within === place.cluster,
      asks: isAsked,
    };
  });
}

function withPlaces(places: readonly Place[], others: readonly (Place | null)[]): Place[] {
  const all = [...places];
  for (const place of others)
    if (place && !all.some((one) => one.indicator === place.indicator && one.part === place.part)) all.push(place);
  return all;
}

export function nodeOf({ cluster, indicator, part }: Place): Cluster | Indicator | Part {
  return part ?? indicator ?? cluster;
}

/** The places that a code can mean: through the list, within the cluster, as a part's letter or number. */
function codePlaces(code: string, row: Row, state: State, tools: Tools): (Place | null)[] {
  return [placeByCode(code, tools), placeWithin(state.stated, code), partByOrder(code, row, state, tools)];
}

/** "A" under indicator 21, or beside its merged number, is 21A; so is "21.1". */
function partByOrder(code: string, row: Row, { home }: State, tools: Tools): Place | null {
  const [, whole, digits] = /^(\d{1,2})[.-](\d)$/.exec(code) ?? [];
  const isLetter = /^[a-c]$/i.test(code);
  const above = whole ?? (isLetter ? (row.above?.code ?? home?.indicator?.number) : undefined);
  const base = above === undefined ? null : placeByCode(String(above), tools);
  const at = digits === undefined ? code.toLowerCase().charCodeAt(0) - 97 : Number(digits) - 1;
  const part = base?.indicator?.parts?.[at];
  return base && part ? { ...base, part } : null;
}

/** How well a written code is the place's: its own, its position in the cluster, its indicator's, or another's. */
function codeOfPlace(code: string, row: Row, { indicator, part, cluster }: Place, state: State): number {
  if (!indicator || !/\d|^[a-c]$/i.test(code)) return 0;
  const plain = code.toUpperCase();
  const number = String(indicator.number);
  if (plain === (part?.code ?? number).toUpperCase()) return 1;
  if (part)
    return Math.max(
      codeOfPart(plain, row, indicator, part, state),
      state.stated === cluster && plain === String(positionAmongRows({ cluster, indicator, part }))
        ? codeWeights.local
        : -1,
    );
  const isLocal = plain === String(cluster.indicators.indexOf(indicator) + 1);
  if (!isLocal) return -1;
  return state.stated === cluster ? codeWeights.local : 0;
}

/** "A" and "21.1" are 21A; "21" alone is its indicator's. */
function codeOfPart(plain: string, row: Row, indicator: Indicator, part: Part, { home }: State): number {
  const number = String(indicator.number);
  const at = (indicator.parts ?? []).indexOf(part);
  if (plain === `${number}.${at + 1}`) return codeWeights.part;
  if (plain === number) return 0;
  if (plain !== String.fromCharCode(65 + at)) return -1;
  const above = row.above?.code ?? (home?.indicator === indicator ? number : null);
  return above === null || above === number ? codeWeights.part : 0;
}

function stepTo(place: Place, { home, last }: State, tree: Tree): number | null {
  if (!home?.indicator || !place.indicator) return null;
  const step = tree.positionOf(place.indicator) - tree.positionOf(home.indicator);
  if (step !== 0 || !place.part) return step === 0 && (last !== null || home.part !== null) ? -1 : step;
  if (home.part === null) return 1;
  return tree.positionOf(place.part) - tree.positionOf(home.part);
}

/** That the row is a cluster; `isColumn`: its label stands in a column of clusters. */
export function clusterClaim(
  row: Row,
  label: Label,
  state: State,
  { tools, tree }: Context,
  isColumn = false,
): Claim | null {
  const cluster = clusterOf(label, isColumn, tools);
  if (!cluster) return null;
  const place: Place = { cluster, indicator: null, part: null };
  const like = matches(label, tools.matcher).find(
    (match) => match.place.indicator === null && match.place.cluster === cluster,
  );
  const isCalled = label.level === "cluster" || (isColumn && label.code !== null);
  return {
    ...{ level: "cluster", place, question: null, asks: false, isStated: null },
    likeness: like?.likeness ?? (label.level === "cluster" ? 1 : null),
    code: isCalled || like === undefined ? 1 : isNumberedAs(row, cluster) ? -1 : null,
    maximum: row.maximum === null ? null : { printed: row.maximum, own: cluster.max },
    step: state.stated ? tree.positionOf(cluster) - tree.positionOf(state.stated) : null,
  };
}

/** "18 | Pendidikan | 24": a number and a maximum that are none of the cluster's. */
function isNumberedAs({ number, maximum }: Row, { max }: Cluster): boolean {
  return /^\d/.test(number?.code ?? "") && maximum !== null && !areEqual(maximum, max);
}

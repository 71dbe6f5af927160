/** Where the questions of a row can lie, by its own label and number or by the rows above, and which they are there. */
import type { Cluster } from "../../instrument/instrument";
import type { Label } from "../../naming/labels";
import type { Place } from "../../naming/names";
import { arrivedAt, placeClaims } from "./claims";
import type { Context, State } from "./claims";
import type { Row } from "../cells/rows";
import { otherRows, rowWeights } from "../model/weights";
import { vouchedBy, weigh } from "./witnesses";
import type { Claim } from "./witnesses";
import { questionClaims } from "./questions";
import type { Asked } from "./questions";
import type { Option } from "./option";

/** What the rows above have left open in the same way is looked at once: ways to read them differ mostly in their last question. */
export interface Look {
  state: State;
  /** Where the row's question can lie, by the label in the column of indicators. */
  homes: Map<Label | null, readonly Home[]>;
  places: Map<Label, readonly Option[]>;
}

/** A row with all that is asked for each way to read the rows above it. */
export interface Asking {
  row: Row;
  /** The row where its number says the indicator, and so not the question as well. */
  unnumbered: Row;
  context: Context;
  scoresClusters: boolean;
  /** The cluster that its column of clusters names. */
  cluster: Cluster | null;
  looks: Look[];
}

/** A question beside what says where it belongs: a label in the column of indicators, or a number. */
export function insideOptions(
  asking: Asking,
  indicator: Label | null,
  question: Label | null,
  state: State,
  isAsked = true,
): Option[] {
  const homes = homesIn(lookAt(asking, state), indicator, asking);
  // A lone label beside the number of another indicator is that indicator's own, whatever question it is like.
  const own = isAsked ? homes : homes.filter(({ isStay }) => isStay);
  return own.flatMap((home) => {
    if (home.isStay) return optionsIn(home, question, state, asking, isAsked);
    const after = { ...arrivedAt(state.stated, home.place), last: home.isHere ? state.last : null };
    if (home.isHere) return optionsIn(home, question, after, asking, isAsked);
    home.options ??= optionsIn(home, question, after, asking, isAsked);
    return home.options;
  });
}

function optionsIn(home: Home, question: Label | null, before: State, asking: Asking, isAsked: boolean): Option[] {
  const { context } = asking;
  const row = home.isNumbered ? asking.unnumbered : asking.row;
  const asked = questionClaims(row, question, before.home, { state: before, context, isEntered: !home.isStay });
  return asked.flatMap((one) => questionOption(row, question, one, before, isAsked, home) ?? []);
}

/** Where the questions of a row can lie, with what the row's own label and number say for it. */
interface Home {
  place: Place | null;
  gain: number;
  vouched: number;
  /** The rows above have led to it, down to its part. */
  isStay: boolean;
  /** They have led to its indicator. */
  isHere: boolean;
  /** The row's own number says it. */
  isNumbered: boolean;
  /** What the row can be in it, where that is the same for all ways that lead to the look. */
  options: readonly Option[] | null;
}

const stay: Home = {
  place: null,
  gain: 0,
  vouched: 0,
  isStay: true,
  isHere: true,
  isNumbered: false,
  options: null,
};

export function lookAt({ looks }: Asking, state: State): Look {
  const found = looks.find(
    ({ state: { stated, home, last } }) =>
      stated === state.stated && isSamePlace(home, state.home) && (last === null) === (state.last === null),
  );
  if (found) return found;
  const look: Look = { state, homes: new Map(), places: new Map() };
  looks.push(look);
  return look;
}

function isSamePlace(a: Place | null, b: Place | null): boolean {
  return a?.indicator === b?.indicator && a?.part === b?.part;
}

function homesIn({ homes, state }: Look, indicator: Label | null, { row, context }: Asking): readonly Home[] {
  const known = homes.get(indicator) ?? homesOf(row, indicator, state, context);
  homes.set(indicator, known);
  return known;
}

function homesOf(row: Row, indicator: Label | null, state: State, context: Context): Home[] {
  const label = indicator ?? (row.table.numberOf === "indicator" ? (row.number ?? row.above) : null);
  if (!label) return [stay];
  const claims = placeClaims(row, label, codeOf(row, label), state, context, true);
  const homes = claims.map((claim): Home => {
    const isHere = state.home !== null && claim.place.indicator === state.home.indicator;
    const isStay = isHere && (claim.place.part === null || claim.place.part === state.home?.part);
    const gain = weigh(isStay ? { ...claim, step: 1 } : claim);
    const isNumbered = label === row.number;
    return { place: claim.place, gain, vouched: vouchedBy(claim, label), isHere, isStay, isNumbered, options: null };
  });
  return indicator ? homes : [...homes, stay];
}

/** The code in front of the name, else the one in the column of numbers; "12 years of schooling" beside 18 begins with no code. */
export function codeOf({ number, above, table }: Row, label: Label): string | null {
  const own = table.numberOf === "indicator" ? (number?.code ?? above?.code ?? null) : null;
  return own !== null && countsWords.test(label.text) ? own : (label.code ?? own);
}

const countsWords = /^\s*\d{1,2}\s+[a-z]{4}/i;

function questionOption(
  row: Row,
  label: Label | null,
  { claim, code, main }: Asked,
  before: State,
  isAsked: boolean,
  home: Home,
): Option | null {
  const { question, place } = claim;
  const isShare = row.isShare && question === null;
  const mayBeLoose = isShare || isAsked || isLoose(row, claim, code);
  if (question === null && !mayBeLoose) return null;
  const own = weigh(claim);
  const loose = otherRows.looseQuestion + (isShare ? rowWeights.maximum : 0);
  return {
    kind: "question",
    label,
    place,
    question,
    code,
    totalOf: null,
    gain: (question === null ? Math.max(own, loose) : own) + otherRows.inside * home.gain,
    after: {
      stated: before.stated,
      home: place,
      main,
      last: question ?? before.last,
      lastCode: code ?? question?.code ?? null,
    },
    why: null,
    vouched: Math.max(vouchedBy(claim, label), home.vouched),
    cluster: null,
  };
}

/** Without a question that is known: its code, its words or its column say that it is one. */
function isLoose({ table }: Row, { code: own, asks }: Claim, code: string | null): boolean {
  return (own ?? 0) > 0 || asks === true || (code !== null && !table.columns.has("indicator"));
}

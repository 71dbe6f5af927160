/** Everything that one row could be after the rows above it, each with what vouches for it. */
import type { Cluster } from "../../instrument/instrument";
import type { Label } from "../../naming/labels";
import type { Place } from "../../naming/names";
import { toNumber } from "../../numbers";
import { amountAt } from "../cells/rowValues";
import { citationsAt } from "../cells/citing";
import { listsDocument } from "../cells/listed";
import { arrivedAt, clusterClaim, nodeOf, placeClaims } from "./claims";
import type { Context, State } from "./claims";
import { clusterOf, isRatherIndicator, namedBy } from "../places/places";
import type { Row } from "../cells/rows";
import { otherRows } from "../model/weights";
import { areEqual } from "../model/points";
import { vouchedBy, weigh } from "./witnesses";
import { reasons } from "../model/reasons";
import { plainOption } from "./option";
import type { Option } from "./option";
import { isSurely, saidBy, totalOption } from "./otherRows";
import { codeOf, insideOptions, lookAt } from "./questionPlaces";
import type { Asking } from "./questionPlaces";

/** What the row could be after any reading of the rows above, at least one thing. */
export function optionsAt(row: Row, context: Context, scoresClusters: boolean): (before: State) => readonly Option[] {
  const said = saidBy(row, context.tools.matcher);
  const isDocument = listsDocument(row, context.tools.matcher);
  const unnumbered = row.number ? { ...row, number: null } : row;
  const asking: Asking = { row, unnumbered, context, scoresClusters, cluster: columnCluster(row, context), looks: [] };
  return (before) => {
    const total = said.total && totalOption(row, said.total, before, context);
    if (total && isSurely(total, row)) return [total];
    if (said.aside) return [plainOption("aside", 1, before, null, said.aside.why)];
    if (isDocument && before.home) return [plainOption("evidence", 0, before)];
    return [...(total ? [total] : []), ...nodeOptions(asking, before)];
  };
}

function nodeOptions(asking: Asking, before: State): Option[] {
  const { row, cluster: entered, scoresClusters } = asking;
  const state = entered === null || before.stated === entered ? before : arrivedAt(entered, null);
  const cluster = entered && scoresClusters ? scoredCluster(row) : null;
  const found = labelOptions(asking, state, entered && before);
  const both = withEntry([...furtherOption(row, found, state), ...found], asking, before);
  if (both.length === 0) return [{ ...plainOption("unknown", 0, state), cluster }];
  return cluster ? both.map((option) => ({ ...option, cluster })) : both;
}

/** A row that names a new cluster beside what it is names two nodes; the second counts by half, as an indicator's does. */
function withEntry(options: Option[], { row, cluster, context }: Asking, before: State): Option[] {
  if (cluster === null || cluster === before.stated || !row.cluster) return options;
  const claim = clusterClaim({ ...row, maximum: null }, row.cluster, before, context, true);
  const gain = claim ? otherRows.inside * weigh(claim) : 0;
  const isInside = ({ kind }: Option): boolean => kind === "place" || kind === "question";
  return options.map((one) => (isInside(one) ? { ...one, gain: one.gain + gain } : one));
}

/** The cluster that a row's column of clusters names; null when it names none there. */
function columnCluster({ cluster: label, maximum, table }: Row, { tools }: Context): Cluster | null {
  const cluster = label && clusterOf(label, true, tools);
  if (!cluster) return null;
  return !table.columns.has("indicator") && isRatherIndicator(label, cluster, maximum, tools) ? null : cluster;
}

/** The cluster's label where the row's score is the cluster's and its indicator another matter. */
function scoredCluster(row: Row): Label | null {
  const isAlone = !row.indicator && !row.question;
  return !isAlone && amountAt(row, "score", null).kind !== "blank" ? row.cluster : null;
}

/** `outside`: where the rows above have led, for a row that its column of clusters has moved on; null for any other. */
function labelOptions(asking: Asking, state: State, outside: State | null): Option[] {
  const { row } = asking;
  const { indicator, question } = row;
  if (indicator && question)
    return [...insideOptions(asking, indicator, question, state), unknownOption(row, indicator, state)];
  if (indicator) {
    const coded = row.code ? insideOptions(asking, indicator, null, state) : [];
    return [...coded, ...anyOptions(asking, indicator, state)];
  }
  if (question ?? row.code) return questionRow(asking, question, state);
  if (outside && row.cluster) return [columnOption(row, row.cluster, outside, state, asking.context)];
  const lead = row.lead?.text === row.number?.text ? null : row.lead;
  const label = row.cluster ?? lead ?? row.number;
  return label ? anyOptions(asking, label, state) : namelessOptions(asking, state);
}

/** A text in the column of questions; where no column of indicators says so it may name anything. */
function questionRow(asking: Asking, label: Label | null, state: State): Option[] {
  const inside = insideOptions(asking, null, label, state);
  const isUnder = asking.row.table.columns.has("indicator") && state.home?.indicator;
  if (label === null || (isUnder && inside.length > 0)) return inside;
  return [...inside, ...anyOptions(asking, label, state)];
}

/** A row that repeats where it belongs and holds nothing but a document: more evidence of the row above, however like it the label is. */
function furtherOption(row: Row, found: readonly Option[], state: State): Option[] {
  if (row.isFilled || row.question || row.code || !state.home || citationsAt(row).length === 0) return [];
  const again = found.filter(
    ({ kind, place }) => kind === "place" && place && state.home && nodeOf(place) === nodeOf(state.home),
  );
  const gain = again.length > 0 ? Math.max(0, ...found.map((one) => one.gain)) : 0;
  return [plainOption("evidence", gain, state)];
}

/** A row that its column of clusters names and nothing else: a section, or with values the cluster's own row. */
function columnOption(row: Row, label: Label, before: State, after: State, context: Context): Option {
  const claim = clusterClaim(row, label, before, context, true);
  const gain = claim ? weigh(claim) : 1;
  if (!row.isFilled || !claim) return plainOption("aside", gain, after);
  return { ...plainOption("cluster", gain, after, label), place: claim.place, vouched: vouchedBy(claim) };
}

/** A label that may be a cluster, an indicator, a part or a question. */
function anyOptions(asking: Asking, label: Label, state: State): Option[] {
  const { row, context } = asking;
  const { places } = lookAt(asking, state);
  const named = places.get(label) ?? placeOptions(row, label, state, context);
  places.set(label, named);
  // "9 & 10" under 8 is no question of it.
  const mayAsk = label.level !== "cluster" && !hasTwoNumbers(row, label);
  return [
    ...clusterOptions(row, label, state, context),
    ...named,
    ...(mayAsk ? insideOptions(asking, null, label, state, false) : []),
    unknownOption(row, label, state),
  ];
}

function clusterOptions(row: Row, label: Label, state: State, context: Context): Option[] {
  const claim = clusterClaim(row, label, state, context);
  if (!claim) return [];
  const { cluster } = claim.place;
  const after = state.stated === cluster ? state : arrivedAt(cluster, null);
  const kind = row.isFilled ? "cluster" : "aside";
  return [{ ...plainOption(kind, weigh(claim), after, label), place: claim.place, vouched: vouchedBy(claim) }];
}

function placeOptions(row: Row, label: Label, state: State, context: Context): Option[] {
  if (isTwo(row, label, context)) return [];
  const code = codeOf(row, label);
  return placeClaims(row, label, code, state, context).map((claim): Option => {
    const after = arrivedAt(claim.isStated ? claim.place.cluster : state.stated, claim.place);
    const option = plainOption("place", weigh(claim), after, label);
    return { ...option, place: claim.place, code, vouched: vouchedBy(claim, label) };
  });
}

/** "18 & 19", or the names of two indicators in one cell: no row can be both, unless its maximum is only one's. */
function isTwo(row: Row, label: Label, { tools }: Context): boolean {
  if (hasTwoNumbers(row, label)) return true;
  const { place, other } = namedBy(label, null, tools);
  const isOwn = (one: Place | null): boolean =>
    row.maximum !== null && one !== null && areEqual(nodeOf(one).max, row.maximum);
  return other !== null && isOwn(place) === isOwn(other);
}

function hasTwoNumbers({ number }: Row, { text }: Label): boolean {
  return severalNumbers.test(number?.text ?? text);
}

const severalNumbers = /^\s*\d{1,2}[a-c]?\s*(&|,|\/|dan|\+)\s*\d{1,2}[a-c]?(\s|\.|$)/i;

function unknownOption(row: Row, label: Label, state: State): Option {
  const isCounted = row.isFilled || row.question !== null;
  const isSection = !isCounted && label.level === null;
  const after = isSection ? state : arrivedAt(state.stated, null);
  const why = isCounted ? reasons.unknown : reasons.section;
  return plainOption("unknown", 0, after, label, why);
}

/** A row without label: evidence that goes with the row above, or nothing we know. */
function namelessOptions({ row }: Asking, state: State): Option[] {
  const isScored = row.maximum !== null || toNumber(amountAt(row, "score", null)) !== null;
  if (!isScored && citationsAt(row).length > 0) return [plainOption("evidence", 0, state)];
  return [plainOption("aside", 0, state, null, isScored ? reasons.noName : reasons.noLabel)];
}

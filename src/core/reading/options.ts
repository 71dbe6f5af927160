/** Everything that one row could be after the rows above it, each with what vouches for it. */
import type { Cluster, Question } from "../instrument/instrument";
import { isStatistic, readTotal } from "../naming/labels";
import type { Label } from "../naming/labels";
import type { Matcher, Place } from "../naming/names";
import { toNumber } from "../numbers";
import { rememberingIn } from "../remembering";
import type { Text } from "../text";
import { amountAt, citationsAt } from "./building";
import { arrivedAt, clusterClaim, nodeOf, placeClaims } from "./claims";
import type { Context, State } from "./claims";
import type { TotalOf } from "./entries";
import { clusterOf, isRatherIndicator, namedBy } from "./places";
import { labelsOf } from "./rows";
import type { Row } from "./rows";
import { isTierLabel } from "./tiers";
import { isName, namedTotal } from "./totals";
import { otherRows, rowWeights } from "./weights";
import { signatureWords } from "./words";
import { vouchedBy, weigh } from "./witnesses";
import { questionClaims } from "./questions";
import type { Asked } from "./questions";
import { reasons } from "./reasons";

/** One thing that a row could be. */
export interface Option {
  kind: "total" | "aside" | "cluster" | "place" | "question" | "evidence" | "unknown";
  label: Label | null;
  /** The node; of a total what it adds up, where it says so. */
  place: Place | null;
  question: Question | null;
  code: string | null;
  /** What a total's label says that it adds up. */
  totalOf: TotalOf | null;
  gain: number;
  /** Where the rows below go on from. */
  after: State;
  /** Why a row that is no node was left out; null when it needs no word. */
  why: Text | null;
  /** How far the row is known to be of the instrument, 0 to 1. */
  vouched: number;
  /** The label of a cluster that the row names beside what it is, and scores. */
  cluster: Label | null;
}

/** What a row is that names no node; every option is made with the same fields in the same order, which is several times faster. */
function plainOption(
  kind: Option["kind"],
  gain: number,
  after: State,
  label: Label | null = null,
  why: Text | null = null,
): Option {
  const none = null;
  return {
    kind,
    label,
    place: none,
    question: none,
    code: none,
    totalOf: none,
    gain,
    after,
    why,
    vouched: 0,
    cluster: none,
  };
}

/** What the rows above have left open in the same way is looked at once: ways to read them differ mostly in their last question. */
interface Look {
  state: State;
  /** Where the row's question can lie, by the label in the column of indicators. */
  homes: Map<Label | null, readonly Home[]>;
  places: Map<Label, readonly Option[]>;
}

/** A row with all that is asked for each way to read the rows above it. */
interface Asking {
  row: Row;
  /** The row where its number says the indicator, and so not the question as well. */
  unnumbered: Row;
  context: Context;
  scoresClusters: boolean;
  /** The cluster that its column of clusters names. */
  cluster: Cluster | null;
  looks: Look[];
}

/** What the row could be after any reading of the rows above, at least one thing. */
export function optionsAt(row: Row, context: Context, scoresClusters: boolean): (before: State) => readonly Option[] {
  const said = saidBy(row, context.tools.matcher);
  const unnumbered = row.number ? { ...row, number: null } : row;
  const asking: Asking = { row, unnumbered, context, scoresClusters, cluster: columnCluster(row, context), looks: [] };
  return (before) => {
    const total = said.total && totalOption(row, said.total, before, context);
    if (total && isSurely(total, row)) return [total];
    if (said.aside) return [plainOption("aside", 1, before, null, said.aside.why)];
    return [...(total ? [total] : []), ...nodeOptions(asking, before)];
  };
}

function nodeOptions(asking: Asking, before: State): Option[] {
  const { row, cluster: entered, scoresClusters } = asking;
  const state = entered === null || before.stated === entered ? before : arrivedAt(entered, null);
  const cluster = entered && scoresClusters ? scoredCluster(row) : null;
  const found = labelOptions(asking, state, entered && before);
  const both = withEntry([...found, ...furtherOption(row, found, state)], asking, before);
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

/** A question beside what says where it belongs: a label in the column of indicators, or a number. */
function insideOptions(
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

const stay: Home = { place: null, gain: 0, vouched: 0, isStay: true, isHere: true, isNumbered: false, options: null };

function lookAt({ looks }: Asking, state: State): Look {
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

/** A row that repeats where it belongs and holds nothing but a document: more evidence of the row above. */
function furtherOption(row: Row, found: readonly Option[], state: State): Option[] {
  if (row.isFilled || row.question || row.code || !state.home || citationsAt(row).length === 0) return [];
  const again = found.filter(
    ({ kind, place }) => kind === "place" && place && state.home && nodeOf(place) === nodeOf(state.home),
  );
  const best = again.length > 0 ? Math.max(...found.map((one) => one.gain)) : 0;
  const gain = Math.max(0, best) + otherRows.evidence;
  return [plainOption("evidence", gain, state)];
}

/** A number of its own stands before the label: "17 | Jumlah pojok ASI". */
function isNumbered({ number }: Row): boolean {
  return number !== null && number.code !== null && /\d/.test(number.code) && number.name === "";
}

/** "Jumlah", "Sub Total", "Total Klaster II" add up; "Jumlah kematian bayi" may be a question. */
function isSurely({ label, place }: Option, row: Row): boolean {
  const total = label && readTotal(label.text);
  const isOfCluster = place !== null && place.indicator === null;
  return total !== null && !isNumbered(row) && (total.of === "" || total.isSub || total.level !== null || isOfCluster);
}

/** What a row's words alone say, whatever stands above it. */
interface Said {
  total: Label | null;
  aside: { why: Text | null } | null;
}

const saidBy = rememberingIn((row: Row, matcher: Matcher): Said => {
  const isTotal = ({ text }: Label): boolean => readTotal(text) !== null && !isName(text, matcher);
  return { total: row.isFilled ? (labelsOf(row).find(isTotal) ?? null) : null, aside: asideOf(row) };
});

function totalOption(row: Row, label: Label, state: State, context: Context): Option | null {
  const total = readTotal(label.text);
  if (!total) return null;
  const place = total.of === "" ? null : namedTotal(label, total, state, context.tools);
  if (place === null && total.of.split(" ").length > 3) return null;
  const isEqual = place !== null && row.maximum === nodeOf(place).max;
  const isSure = !isNumbered(row) && (total.of === "" || total.isSub || place !== null);
  const gain = (isSure ? otherRows.total : otherRows.numberedTotal) + (isEqual ? rowWeights.maximum : 0);
  const totalOf = place ? "named" : total.isSub ? "above" : total.level;
  return { ...plainOption("total", gain, state, label), place, totalOf };
}

/** Signatures, statistics and tiers are told by their words alone. */
function asideOf(row: Row): Said["aside"] {
  const all = labelsOf(row);
  if (all.some(({ text }) => isTierLabel(text))) return { why: null };
  if (isSignature(row)) return { why: reasons.signature };
  return all.some(({ text }) => isStatistic(text)) && !isNumbered(row) ? { why: reasons.statistic } : null;
}

/** "Mengetahui", or place and date, name and number of who signed under the columns of values. */
function isSignature(row: Row): boolean {
  const [first] = labelsOf(row);
  const isScored = row.maximum !== null || amountAt(row, "score", null).kind === "number";
  return first ? signatureWords.test(first.text) && !isScored : isSigned(row);
}

function isSigned({ table, row }: Row): boolean {
  const cells = (table.grid.rows[row] ?? []).slice(table.left, table.right + 1);
  return cells.some(
    (cell) =>
      typeof cell === "string" && (signatureWords.test(cell.trim()) || /,\s*\d{1,2}\s+[a-z]+\s+20\d\d$/i.test(cell)),
  );
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
  const mayAsk = label.level === null || label.level === "question" || label.level === "indicator";
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
    const after = arrivedAt(state.stated, claim.place);
    const option = plainOption("place", weigh(claim), after, label);
    return { ...option, place: claim.place, code, vouched: vouchedBy(claim, label) };
  });
}

/** The code in front of the name, else the one in the column of numbers; "12 years of schooling" beside 18 begins with no code. */
function codeOf({ number, above, table }: Row, label: Label): string | null {
  const own = table.numberOf === "indicator" ? (number?.code ?? above?.code ?? null) : null;
  return own !== null && countsWords.test(label.text) ? own : (label.code ?? own);
}

const countsWords = /^\s*\d{1,2}\s+[a-z]{4}/i;

/** "18 & 19", or the names of two indicators in one cell: no row can be both. */
function isTwo(row: Row, label: Label, { tools }: Context): boolean {
  return severalNumbers.test(row.number?.text ?? label.text) || namedBy(label, null, tools).other !== null;
}

const severalNumbers = /^\s*\d{1,2}[a-c]?\s*(&|,|\/|dan|\+)\s*\d{1,2}[a-c]?(\s|\.|$)/i;

function questionOption(
  row: Row,
  label: Label | null,
  { claim, code, main }: Asked,
  before: State,
  isAsked: boolean,
  home: Home,
): Option | null {
  const { question, place } = claim;
  const isLoose =
    isAsked || (claim.code ?? 0) > 0 || claim.asks === true || (code !== null && !row.table.columns.has("indicator"));
  if (question === null && !isLoose) return null;
  const own = weigh(claim);
  return {
    kind: "question",
    label,
    place,
    question,
    code,
    totalOf: null,
    gain: (question === null ? Math.max(own, otherRows.looseQuestion) : own) + otherRows.inside * home.gain,
    after: { stated: before.stated, home: place, main, last: question ?? before.last, lastCode: code },
    why: null,
    vouched: Math.max(vouchedBy(claim, label), home.vouched),
    cluster: null,
  };
}

function unknownOption(row: Row, label: Label, state: State): Option {
  const isCounted = row.isFilled || row.question !== null;
  const isSection = !isCounted && label.level === null;
  const after = isSection ? state : arrivedAt(state.stated, null);
  const why = isCounted ? reasons.unknown : reasons.section;
  return plainOption("unknown", otherRows.unknown, after, label, why);
}

/** A row without label: evidence that goes with the row above, a score whose code is missing, or nothing we know. */
function namelessOptions(asking: Asking, state: State): Option[] {
  const { row } = asking;
  const isScored = row.maximum !== null || toNumber(amountAt(row, "score", null)) !== null;
  if (isScored && row.table.columns.has("question") && state.home?.indicator)
    return optionsIn(stay, null, state, asking, true);
  if (!isScored && citationsAt(row).length > 0) return [plainOption("evidence", otherRows.evidence, state)];
  return [plainOption("aside", 0, state, null, isScored ? reasons.noName : reasons.noLabel)];
}

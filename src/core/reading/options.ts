/** Everything that one row could be after the rows above it, each with what vouches for it. */
import { isStatistic, readTotal } from "../naming/labels";
import type { TotalOf } from "./entries";
import type { Label } from "../naming/labels";
import type { Question } from "../instrument/instrument";
import type { Place } from "../naming/names";
import { toNumber } from "../numbers";
import type { Text } from "../text";
import { amountAt, citationsAt } from "./building";
import { clusterClaim, nodeOf, placeClaims } from "./claims";
import type { Context, State } from "./claims";
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

const nothing = {
  ...{ label: null, place: null, question: null, code: null, totalOf: null },
  ...{ why: null, vouched: 0, cluster: null },
} as const;

/** What the row could be, at least one thing. */
export function optionsOf(row: Row, before: State, context: Context, scoresClusters: boolean): Option[] {
  const said = saidBy(row, context.tools);
  const total = said.total && totalOption(row, said.total, before, context);
  if (total && isSurely(total, row)) return [total];
  if (said.aside) return [{ ...nothing, kind: "aside", gain: 1, after: before, why: said.aside.why }];
  const entered = enterColumn(row, before, context);
  const state = entered?.state ?? before;
  const cluster = entered && scoresClusters ? scoredCluster(row) : null;
  const found = labelOptions(row, state, context, entered && before);
  const both = [...(total ? [total] : []), ...found, ...furtherOption(row, found, state)];
  const options = cluster ? both.map((option) => ({ ...option, cluster })) : both;
  return options.length > 0 ? options : [{ ...nothing, kind: "unknown", gain: 0, after: state, why: null, cluster }];
}

/** The cluster's label where the row's score is the cluster's and its indicator another matter. */
function scoredCluster(row: Row): Label | null {
  const isAlone = !row.indicator && !row.question;
  return !isAlone && amountAt(row, "score", null).kind !== "blank" ? row.cluster : null;
}

/** `outside`: where the rows above have led, for a row that its column of clusters has moved on; null for any other. */
function labelOptions(row: Row, state: State, context: Context, outside: State | null): Option[] {
  const { indicator, question } = row;
  if (indicator && question)
    return [...insideOptions(row, indicator, question, state, context), unknownOption(row, indicator, state)];
  if (indicator) {
    const coded = row.code ? insideOptions(row, indicator, null, state, context) : [];
    return [...coded, ...anyOptions(row, indicator, state, context)];
  }
  if (question ?? row.code) return questionRow(row, question, state, context);
  if (outside && row.cluster) return [columnOption(row, row.cluster, outside, state, context)];
  const lead = row.lead?.text === row.number?.text ? null : row.lead;
  const label = row.cluster ?? lead ?? row.number;
  return label ? anyOptions(row, label, state, context) : [namelessOption(row, state, context)].flat();
}

/** A text in the column of questions; where no column of indicators says so it may name anything. */
function questionRow(row: Row, label: Label | null, state: State, context: Context): Option[] {
  const inside = insideOptions(row, null, label, state, context);
  const isUnder = row.table.columns.has("indicator") && state.home?.indicator;
  if (label === null || (isUnder && inside.length > 0)) return inside;
  return [...inside, ...anyOptions(row, label, state, context)];
}

/** A question beside what says where it belongs: a label in the column of indicators, or a number. */
function insideOptions(
  row: Row,
  indicator: Label | null,
  question: Label | null,
  state: State,
  context: Context,
  isAsked = true,
): Option[] {
  const homes = homesOf(row, indicator, state, context);
  // A lone label beside the number of another indicator is that indicator's own, whatever question it is like.
  const own = isAsked ? homes : homes.filter(({ before }) => before === state);
  return own.flatMap(({ gain, vouched, before }) =>
    questionOptions(row, question, before, context, isAsked).map((option) => ({
      ...option,
      gain: option.gain + otherRows.inside * gain,
      vouched: Math.max(option.vouched, vouched),
    })),
  );
}

/** Where the questions of a row can lie, each with what the row's own label and number say for it. */
interface Home {
  before: State;
  gain: number;
  vouched: number;
}

function homesOf(row: Row, indicator: Label | null, state: State, context: Context): Home[] {
  const label = indicator ?? (row.table.numberOf === "indicator" ? (row.number ?? row.above) : null);
  const stay: Home = { before: state, gain: 0, vouched: 0 };
  if (!label) return [stay];
  // The row's maximum is the question's.
  const claims = placeClaims({ ...row, maximum: null, code: null }, label, codeOf(row, label), state, context);
  const homes = claims.map((claim): Home => {
    const isHere = claim.place.indicator === state.home?.indicator && state.home !== null;
    const home = isHere && !claim.place.part ? state.home : claim.place;
    const isSamePart = isHere && home?.part === state.home?.part;
    const gain = weigh({ ...claim, step: isSamePart ? 1 : claim.step });
    const entered = { ...state, home, main: null, last: isHere ? state.last : null, lastCode: null };
    return { before: isSamePart ? state : entered, gain, vouched: vouchedBy(claim, label) };
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
  return [{ ...nothing, kind: "evidence", gain, after: state }];
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

const saidByRow = new WeakMap<Row, Said>();

function saidBy(row: Row, tools: Context["tools"]): Said {
  const known = saidByRow.get(row);
  if (known) return known;
  const isTotal = ({ text }: Label): boolean => readTotal(text) !== null && !isName(text, tools);
  const said = { total: row.isFilled ? (labelsOf(row).find(isTotal) ?? null) : null, aside: asideOf(row) };
  saidByRow.set(row, said);
  return said;
}

function totalOption(row: Row, label: Label, state: State, context: Context): Option | null {
  const total = readTotal(label.text);
  if (!total) return null;
  const place = total.of === "" ? null : namedTotal(label, total, state, context.tools);
  if (place === null && total.of.split(" ").length > 3) return null;
  const isEqual = place !== null && row.maximum === nodeOf(place).max;
  const isSure = !isNumbered(row) && (total.of === "" || total.isSub || place !== null);
  const gain = (isSure ? otherRows.total : otherRows.numberedTotal) + (isEqual ? rowWeights.maximum : 0);
  const totalOf = place ? "named" : total.isSub ? "above" : total.level;
  return { ...nothing, kind: "total", label, place, totalOf, gain, after: state };
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

/** Follows the column of clusters; null when the row names none there. */
function enterColumn(row: Row, state: State, { tools }: Context): { state: State } | null {
  const cluster = row.cluster && clusterOf(row.cluster, true, tools);
  if (!row.cluster || !cluster) return null;
  if (!row.table.columns.has("indicator") && isRatherIndicator(row.cluster, cluster, row.maximum, tools)) return null;
  if (state.stated === cluster) return { state };
  return { state: { stated: cluster, home: null, main: null, last: null, lastCode: null } };
}

/** A row that its column of clusters names and nothing else: a section, or with values the cluster's own row. */
function columnOption(row: Row, label: Label, before: State, after: State, context: Context): Option {
  const claim = clusterClaim(row, label, before, context, true);
  const gain = claim ? weigh(claim) : 1;
  if (!row.isFilled || !claim) return { ...nothing, kind: "aside", gain, after };
  return { ...nothing, kind: "cluster", label, place: claim.place, gain, after, vouched: vouchedBy(claim) };
}

/** A label that may be a cluster, an indicator, a part or a question. */
function anyOptions(row: Row, label: Label, state: State, context: Context): Option[] {
  const options = [...clusterOptions(row, label, state, context), ...placeOptions(row, label, state, context)];
  if (label.level === null || label.level === "question" || label.level === "indicator")
    options.push(...insideOptions(row, null, label, state, context, false));
  return [...options, unknownOption(row, label, state)];
}

function clusterOptions(row: Row, label: Label, state: State, context: Context): Option[] {
  const claim = clusterClaim(row, label, state, context);
  if (!claim) return [];
  const { cluster } = claim.place;
  const isSame = state.stated === cluster;
  const after = isSame ? state : { stated: cluster, home: null, main: null, last: null, lastCode: null };
  const kind = row.isFilled ? "cluster" : "aside";
  return [{ ...nothing, kind, label, place: claim.place, gain: weigh(claim), after, vouched: vouchedBy(claim) }];
}

function placeOptions(row: Row, label: Label, state: State, context: Context): Option[] {
  if (isTwo(row, label, context)) return [];
  const code = codeOf(row, label);
  return placeClaims(row, label, code, state, context).map((claim) => {
    const after = { ...state, home: claim.place, main: null, last: null, lastCode: null };
    return {
      ...nothing,
      kind: "place",
      label,
      place: claim.place,
      code,
      gain: weigh(claim),
      after,
      vouched: vouchedBy(claim, label),
    };
  });
}

/** The code in front of the name, else the one in the column of numbers. */
function codeOf({ number, above, table }: Row, label: Label): string | null {
  return label.code ?? (table.numberOf === "indicator" ? (number?.code ?? above?.code ?? null) : null);
}

/** "18 & 19", or the names of two indicators in one cell: no row can be both. */
function isTwo(row: Row, label: Label, { tools }: Context): boolean {
  const known = twos.get(label);
  if (known !== undefined) return known;
  const isIt = severalNumbers.test(row.number?.text ?? label.text) || namedBy(label, null, tools).other !== null;
  twos.set(label, isIt);
  return isIt;
}

const twos = new WeakMap<Label, boolean>();

const severalNumbers = /^\s*\d{1,2}[a-c]?\s*(&|,|\/|dan|\+)\s*\d{1,2}[a-c]?(\s|\.|$)/i;

function questionOptions(row: Row, label: Label | null, state: State, context: Context, isAsked: boolean): Option[] {
  const asked = questionClaims(row, label, state.home, { state, context });
  return asked.flatMap((one) => questionOption(row, label, one, state, isAsked) ?? []);
}

function questionOption(row: Row, label: Label | null, asked: Asked, state: State, isAsked: boolean): Option | null {
  const { claim, code, main } = asked;
  const isLoose =
    isAsked || (claim.code ?? 0) > 0 || claim.asks === true || (code !== null && !row.table.columns.has("indicator"));
  if (claim.question === null && !isLoose) return null;
  const own = weigh(claim);
  const gain = claim.question === null ? Math.max(own, otherRows.looseQuestion) : own;
  const after = { ...state, home: claim.place, main, last: claim.question ?? state.last, lastCode: code };
  return {
    ...nothing,
    kind: "question",
    label,
    place: claim.place,
    question: claim.question,
    code,
    gain,
    after,
    vouched: vouchedBy(claim, label),
  };
}

function unknownOption(row: Row, label: Label, state: State): Option {
  const isCounted = row.isFilled || row.question !== null;
  const isSection = !isCounted && label.level === null;
  const after = isSection ? state : { ...state, home: null, main: null, last: null, lastCode: null };
  const why = isCounted ? reasons.unknown : reasons.section;
  return { ...nothing, kind: "unknown", label, gain: otherRows.unknown, after, why };
}

/** A row without label: evidence that goes with the row above, a score whose code is missing, or nothing we know. */
function namelessOption(row: Row, state: State, context: Context): Option | Option[] {
  const isScored = row.maximum !== null || toNumber(amountAt(row, "score", null)) !== null;
  if (isScored && row.table.columns.has("question") && state.home?.indicator)
    return questionOptions(row, null, state, context, true);
  if (!isScored && citationsAt(row).length > 0)
    return { ...nothing, kind: "evidence", gain: otherRows.evidence, after: state };
  return { ...nothing, kind: "aside", gain: 0, after: state, why: isScored ? reasons.noName : reasons.noLabel };
}

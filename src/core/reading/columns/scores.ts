/** Finds the column of scores: the one whose numbers behave as points, or as shares, under the maxima of the rows' nodes. */
import type { Heading } from "../headings/columns";
import { isSure } from "../headings/headings";
import type { Facts } from "../cells/facts";
import { areEqual, equalWithin } from "../model/points";
import { areFractions, shareOf } from "./pairs";
import type { Ground, Pair } from "./pairs";
import { namesMeasure, namesScale, pointWords } from "./measures";
import { mostPoints } from "../cells/rows";
import type { Roles } from "../model/tables";
import { doubtBounds, mostSums, repeatBounds, scoreWeights, shareBounds } from "../model/weights";
import { withDerived } from "./derived";
import { areWeighted, weightIn } from "./weighted";
import { joinedAmong } from "./sharedScores";
import { labelColumns, othersColumns } from "../model/words";
import type { Column } from "../model/words";

/** One column as the score, with what speaks for it. */
export interface ScoreChoice {
  /** Counted from the block's left. */
  column: number;
  /** The columns in which a row's number is looked for where this one has none. */
  also: readonly number[];
  scale: Roles["scale"];
  worth: number;
  /** Share of its numbers between 0 and their maxima. */
  under: number;
  numbers: number;
  /** Share of the placed rows that have a number there. */
  filled: number;
  /** Share of its numbers that are the maximum itself. */
  repeats: number;
  /** The heading says that it is a score, or the percent of one. */
  isSaid: boolean;
  /** The heading says that it is something else that has numbers: days, files, a share of a budget. */
  isMeasure: boolean;
  /** The columns beside it whose mean it is, where each of them could be the score as well. */
  meanOf: readonly number[];
  /** Weights stand beside it that are not the instrument's maxima but a share of them: 9.6 or 0.096 for 96. */
  isWeighted: boolean;
  /** The heading itself says why it is not the score: last year's, a draft, hidden, another's. */
  isExplained: boolean;
}

/** Every column that can be the score, the likeliest first; `labels` are the columns of labels. */
export function scoreChoices(ground: Ground, labels: ReadonlySet<number>, maximum: number | null): ScoreChoice[] {
  const { headings, forced, facts } = ground;
  const given = forced.get("score");
  if (given === null) return [];
  const known = arePriced(headings) ? headings.filter(({ role }) => isCalledScore(role)) : headings;
  const pool = known.filter(({ column, role }) => {
    if (given !== undefined) return column === given;
    if (labels.has(column) || (column === maximum && facts(column).pairs < shareBounds.pairs)) return false;
    return (
      !isNone(role, facts(column)) &&
      !areRupiah(ground.pairs(column), role) &&
      isEligible(role?.column ?? null, facts(column).numbers, facts(column).filled) &&
      !countsNodes(ground.pairs(column), role?.column)
    );
  });
  const own = pool.filter(({ role, isOld }) => !isOld && !othersColumns.includes(role?.column ?? "note"));
  const asked =
    own.length > 0 ? own : pool.filter(({ role }) => given !== undefined || !neverAlone.has(role?.column ?? "score"));
  const latest = latestOf(asked);
  const due = asked.filter((heading) => isDue(heading, ground, latest));
  const rivals = due.length === 0 ? asked : asked.filter((heading) => isRivalOf(heading, due));
  const weight = weightIn(ground, maximum);
  const choices = rivals.flatMap((heading) => scalesOf(heading, ground, latest, weight));
  const alone = withDerived(choices, ground);
  const joined = joinedAmong(alone, ground).flatMap(({ heading, columns: [column = 0, ...also], pairs }) => {
    // What columns come to together is no worse than any of them.
    const least = Math.max(...alone.map((one) => ([column, ...also].includes(one.column) ? one.worth : -Infinity)));
    const all = scalesOf({ ...heading, column }, { ...ground, pairs: () => pairs }, latest, weight);
    return all.map((one): ScoreChoice => ({ ...one, also, worth: Math.max(one.worth, least) }));
  });
  return [...joined.filter(({ scale }) => scale === "points"), ...alone].sort((a, b) => b.worth - a.worth);
}

/** "Nilai 2025" without a number yet, whatever its totals come to: nothing has been filled in. */
function isDue(heading: Heading, { pairs, facts }: Ground, latest: number): boolean {
  const isOfNow = (timeOf(heading) ?? latest) >= latest;
  return (
    isOfNow && namesPoints(heading) && pairs(heading.column).length === 0 && facts(heading.column).filled <= mostSums
  );
}

/** "Jumlah" and "Hasil" are of anything; "Nilai" is of points. */
function namesPoints({ role, path }: Heading): boolean {
  return role?.column === "score" && (isSure(role) || pointWords.test(path.at(-1) ?? ""));
}

/** Beside scores that are due stands what says nothing of itself, and other scores that are no older. */
function isRivalOf(heading: Heading, due: readonly Heading[]): boolean {
  const time = timeOf(heading);
  const isOlder = time !== null && due.some((other) => (timeOf(other) ?? Infinity) > time);
  return due.includes(heading) || heading.path.length === 0 || (heading.role?.column === "score" && !isOlder);
}

/** Counts under no heading, notes that are called so, amounts of money. */
function isNone(role: Heading["role"], { counts, amounts }: Facts): boolean {
  const isCounted = role === null && counts >= shareBounds.codes;
  const isNoted = role?.column === "note" && isSure(role);
  return isCounted || isNoted || amounts >= shareBounds.amounts;
}

/** Beside prices "Jumlah" is what they come to, and no assessment has any. */
export function arePriced(headings: readonly Heading[]): boolean {
  return headings.some(({ path }) => path.some((text) => priceWords.test(text)));
}

const priceWords = /\b(harga|price|debet|kredit|saldo)\b/i;

/** Mostly more than the whole instrument's points. */
function areRupiah(pairs: readonly Pair[], role: Heading["role"]): boolean {
  return !isCalledScore(role) && shareOf(pairs, ({ value }) => value > mostPoints) > 0.5;
}

/** "Nilai Mandiri" is points though its numbers are not: whoever typed them is told so. */
function isCalledScore(role: Heading["role"]): boolean {
  return role?.column === "score" && isSure(role);
}

/** The latest year; "Nilai EM" and "Nilai Indikator" without one are of the year at hand, later than all that are named. */
function latestOf(headings: readonly Heading[]): number {
  const latest = Math.max(0, ...headings.map((heading) => timeOf(heading) ?? 0));
  const isPresent = headings.some((heading) => timeOf(heading) === null && isOwn(heading));
  return isPresent && latest > 0 ? latest + 1 : latest;
}

/** No part of a year is further from another of it. */
const longestYear = 0.5;

/** In years. */
function timeOf({ year, period }: Heading): number | null {
  return year === null && period === null ? null : (year ?? 0) + (period ?? 0);
}

function isOwn({ role }: Heading): boolean {
  return role?.column === "score" && (isSure(role) || role.of !== undefined);
}

/** What others aimed at or reached before is not claimed, though it is all that stands there. */
const neverAlone: ReadonlySet<Column> = new Set(["target", "past"]);

/** Under "Tidak" stands at most what a no brings. */
const neverScores: ReadonlySet<Column> = new Set([...labelColumns, "no"]);

function isEligible(role: Column | null, numbers: number, filled: number): boolean {
  if (role === "score") return filled === 0 || numbers > 0 || filled < shareBounds.leastNumbers;
  if (role === null) return numbers > shareBounds.numbers && filled > 1;
  if (role !== null && neverScores.has(role)) return false;
  return numbers > shareBounds.numbers;
}

/** The numbers of the indicators or questions themselves are nobody's scores. */
function countsNodes(pairs: readonly Pair[], role: Column | undefined): boolean {
  return role !== "score" && pairs.length > 2 && shareOf(pairs, ({ isCode }) => isCode) >= shareBounds.codes;
}

/** The column as points, and where its numbers can be shares as shares. */
function scalesOf(heading: Heading, ground: Ground, latest: number, weight: number | null): ScoreChoice[] {
  const found = ground.pairs(heading.column);
  const isScaled = areWeighted(found, weight);
  const isSaid = heading.role?.column === "score";
  const under = shareOf(found, (pair) => pair.value >= 0 && pair.value <= mostOf(pair));
  const over = shareOf(found, (pair) => pair.value > mostOf(pair));
  const plain = found.filter(({ isPercent }) => !isPercent);
  const equal = shareOf(plain, ({ value, max }) => areEqual(value, max));
  const areMaxima = !isSaid && equal >= repeatBounds.share;
  const asks = heading.path.some((text) => /%|persen|0\s*-\s*100/i.test(text));
  const isShare = areShares(plain.filter(({ max }) => max > shareBounds.large));
  const isPercent = areMarks(plain) && (asks || (over >= shareBounds.over && plain.length >= shareBounds.leastWhole));
  const filled = ground.placed === 0 ? 0 : found.length / ground.placed;
  const base = saidBy(heading, latest) + scoreWeights.filled * filled + scoreWeights.position * heading.column;
  const choice = (scale: Roles["scale"], worth: number): ScoreChoice => ({
    ...{ column: heading.column, also: [], scale, under: scale === "points" ? under : 1 },
    ...{
      worth: base + worth,
      numbers: found.length,
      filled,
      repeats: equal,
      isSaid,
      meanOf: [],
      isWeighted: isScaled && scale === "points",
      isMeasure: measures(heading),
      isExplained: isExplained(heading, latest),
    },
  });
  const points = found.length === 0 ? 0 : scoreWeights.under * under + scoreWeights.over * over;
  const against = (isShare || isScaled ? scoreWeights.under : 0) + (areMaxima ? scoreWeights.hint : 0);
  const asShare = scoreWeights.under + scoreWeights.share;
  return [
    ...(isPercent && asks ? [] : [choice("points", points - against)]),
    ...(isShare ? [choice("share", asShare)] : []),
    ...(isPercent ? [choice("percent", asShare)] : []),
  ];
}

function areMarks(pairs: readonly Pair[]): boolean {
  return pairs.length > 0 && pairs.every(({ value }) => value >= 0 && value <= 100);
}

function mostOf({ isPercent, max }: Pair): number {
  return (isPercent ? 100 : max) + equalWithin;
}

/** Numbers up to 1 under larger maxima; without a fraction among them many, and mostly ones. */
function areShares(large: readonly Pair[]): boolean {
  if (areFractions(large)) return large.length >= shareBounds.leastNumbers || areTooSmall(large);
  const isWhole = large.every(({ value }) => value === 0 || value === 1);
  return isWhole && large.length >= shareBounds.leastWhole && shareOf(large, ({ value }) => value === 1) >= 0.5;
}

/** Even one fraction tells a share where as points it would be next to nothing: 0.64 of 96. */
function areTooSmall(pairs: readonly Pair[]): boolean {
  const most = pairs.reduce((sum, { max }) => sum + max, 0);
  return pairs.reduce((sum, { value }) => sum + value, 0) < doubtBounds.claimed * most;
}

/** What the heading says, for or against: that it is of something else, superseded, older by so many years, hidden, a draft. */
function saidBy(heading: Heading, latest: number): number {
  const { role, isOld, isHidden, version } = heading;
  const said = role?.column === "score" ? scoreWeights.heading * (role.strength + role.coverage / 2) : 0;
  const isPast = isOld && role?.column !== "past";
  const against = [isOfOther(heading), isPast, isHidden].filter(Boolean).length;
  const age = latest > 0 ? latest - (timeOf(heading) ?? latest) : 0;
  return said + scoreWeights.hint * (version - against - age);
}

/** Whether the heading is of another kind of column, or of another measure. */
function isOfOther(heading: Heading): boolean {
  const name = heading.role?.column ?? "score";
  return measures(heading) || (name !== "score" && name !== "answer");
}

function measures({ role, path }: Heading): boolean {
  return namesScale(path) || (role?.column !== "score" && namesMeasure(path));
}

function isExplained(heading: Heading, latest: number): boolean {
  const { role, isOld, isHidden, version } = heading;
  // The months of a year may add up to a score as well: whether they do shows in their numbers.
  const isEarlier = latest - (timeOf(heading) ?? latest) > longestYear;
  return isOld || isHidden || version < 0 || isEarlier || othersColumns.includes(role?.column ?? "note");
}

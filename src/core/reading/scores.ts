/** Finds the columns of maxima and of scores: those whose numbers behave as such under the nodes that the rows were placed at. */
import { readAmount } from "../numbers";
import { toA1 } from "../workbook";
import type { Step } from "./align";
import { nodeOf } from "./claims";
import type { Forced, Heading } from "./columns";
import type { FactsOf } from "./facts";
import type { Block, Roles } from "./tables";
import type { Column } from "./words";
import { maximumWeights, scoreWeights } from "./weights";

/** One column as the score, with what speaks for it. */
export interface ScoreChoice {
  column: number;
  scale: Roles["scale"];
  worth: number;
  /** Shares of its numbers: between 0 and their maxima, and above them. */
  under: number;
  over: number;
  numbers: number;
}

/** The number in a column beside the maximum of the node that the row was placed at. */
interface Pair {
  row: number;
  value: number;
  max: number;
  isPercent: boolean;
}

/** What the numbers of each column are compared with. */
export interface Ground {
  block: Block;
  headings: readonly Heading[];
  facts: FactsOf;
  steps: readonly Step[];
  forced: Forced;
}

/** Rows placed → the maximum of their node. */
function maximaOf(steps: readonly Step[]): Map<number, number> {
  const maxima = new Map<number, number>();
  for (const { row, option } of steps) {
    if (option.kind === "question" && option.question) maxima.set(row.row, option.question.max);
    else if ((option.kind === "place" || option.kind === "cluster") && option.place)
      maxima.set(row.row, nodeOf(option.place).max);
  }
  return maxima;
}

/** The column of maxima: the heading's, unless its numbers are none; else one that repeats the instrument's. */
export function maximumColumn(ground: Ground): number | null {
  const { headings, forced, steps } = ground;
  const given = forced.get("maximum");
  if (given !== undefined) return given;
  const taken = new Set(forced.values());
  const maxima = maximaOf(steps);
  const asked = headings.filter((heading) => !taken.has(heading.column) && mayBeMaximum(heading, ground));
  const ranked = asked.flatMap((heading) => {
    const worth = worthAsMaximum(heading, pairsOf(ground, heading.column, maxima));
    return worth === null ? [] : [{ column: heading.column, worth }];
  });
  return ranked.sort((a, b) => b.worth - a.worth)[0]?.column ?? null;
}

/** The heading says so, or it holds numbers and says nothing else. */
function mayBeMaximum({ column, role }: Heading, { facts }: Ground): boolean {
  if (role?.column === "maximum") return true;
  const isFree = role === null || role.column === "score" || role.column === "target";
  return isFree && facts(column).numbers >= 0.5;
}

/** Null for weights that add up to 1, and for a column that neither says so nor repeats the instrument's maxima. */
function worthAsMaximum({ role, isOld, isHidden }: Heading, found: readonly Pair[]): number | null {
  const isSaid = role?.column === "maximum";
  const equal = shareOf(found, ({ value, max }) => Math.abs(value - max) < 0.005);
  if (!isSaid && (found.length < 2 || equal < 0.7)) return null;
  if (equal === 0 && found.length > 2 && areFractions(found)) return null;
  const { repeats, old, hidden } = maximumWeights;
  const said = (isSaid ? 1 : 0) + (isSaid ? 1 : -1) * (role?.strength ?? 0);
  return repeats * equal + said + (isOld ? old : 0) + (isHidden ? hidden : 0);
}

function areFractions(pairs: readonly Pair[]): boolean {
  return pairs.every(({ value }) => value >= 0 && value <= 1) && pairs.some(({ value }) => value % 1 !== 0);
}

/** Every column that can be the score, the likeliest first. */
export function scoreChoices(ground: Ground, maximum: number | null): ScoreChoice[] {
  const { headings, forced, steps, facts } = ground;
  const given = forced.get("score");
  if (given === null) return [];
  const maxima = maximaOf(steps);
  const labels = new Set(labelsIn(steps));
  const pool = headings.filter(({ column, role }) => {
    if (given !== undefined) return column === given;
    if (labels.has(column) || (column === maximum && facts(column).pairs < 0.5)) return false;
    return isEligible(role?.column ?? null, facts(column).numbers, facts(column).filled);
  });
  const own = pool.filter(({ role, isOld }) => !isOld && !["verified", "past", "target"].includes(role?.column ?? ""));
  const asked = own.length > 0 ? own : pool.filter(({ role }) => role?.column !== "target" || given !== undefined);
  const latest = Math.max(0, ...asked.map(({ year }) => year ?? 0));
  const choices = asked.flatMap((heading) => scalesOf(heading, ground, maxima, latest));
  const worthy = withoutGaps(withProducts(choices, ground, maxima), ground, maxima);
  return worthy.sort((a, b) => b.worth - a.worth);
}

function isEligible(role: string | null, numbers: number, filled: number): boolean {
  if (role === "score") return filled === 0 || numbers > 0 || filled < 3;
  if (role === null) return numbers > 0.6 && filled > 1;
  if (role === "number" || role === "cluster" || role === "indicator" || role === "question") return false;
  return numbers > 0.6;
}

function labelsIn(steps: readonly Step[]): number[] {
  const columns = steps[0]?.row.table.columns;
  return (["number", "cluster", "indicator", "question"] as const).flatMap((name) => columns?.get(name) ?? []);
}

/** The column as points, and where its numbers can be shares as shares. */
function scalesOf(
  heading: Heading,
  ground: Ground,
  maxima: ReadonlyMap<number, number>,
  latest: number,
): ScoreChoice[] {
  const found = pairsOf(ground, heading.column, maxima);
  const plain = found.filter(({ isPercent }) => !isPercent);
  const said = saidBy(heading, latest);
  const filled = maxima.size === 0 ? 0 : found.length / maxima.size;
  const most = ({ isPercent, max }: Pair): number => (isPercent ? 100 : max) + 0.005;
  const under = shareOf(found, (pair) => pair.value >= 0 && pair.value <= most(pair));
  const over = shareOf(found, (pair) => pair.value > most(pair));
  const repeats = Math.max(0, shareOf(plain, ({ value, max }) => Math.abs(value - max) < 0.005) - 0.5);
  const large = plain.filter(({ max }) => max > 2);
  const isShare = large.length > 2 && areFractions(large);
  const isPercent = over > 0 && plain.every(({ value }) => value >= 0 && value <= 100) && asksShare(heading);
  const base = said + scoreWeights.filled * filled + scoreWeights.position * heading.column;
  const choice = (scale: Roles["scale"], worth: number): ScoreChoice => ({
    ...{ column: heading.column, scale, under: scale === "points" ? under : 1, over: scale === "points" ? over : 0 },
    ...{ worth: base + worth, numbers: found.length },
  });
  const points =
    (found.length === 0 ? 0 : scoreWeights.under * under + scoreWeights.over * over) +
    scoreWeights.repeats * repeats * 2 +
    (isShare ? -scoreWeights.under : 0);
  return [
    choice("points", points),
    ...(isShare ? [choice("share", scoreWeights.under + scoreWeights.share)] : []),
    ...(isPercent ? [choice("percent", scoreWeights.under + scoreWeights.share)] : []),
  ];
}

function asksShare({ path }: Heading): boolean {
  return path.some((text) => /%|persen|0\s*-\s*100/i.test(text));
}

/** What the heading says, for or against. */
function saidBy({ role, year, isOld, isHidden, path, version }: Heading, latest: number): number {
  const name = role?.column ?? null;
  const isScore = name === "score" || (name === "achievement" && path.some((text) => /nilai|skor/i.test(text)));
  const said = isScore && role ? scoreWeights.heading * (role.strength + role.coverage / 2) : 0;
  const against = name === null ? 0 : (againstAs[name] ?? scoreWeights.other);
  const past = isOld && name !== "past" ? scoreWeights.past : 0;
  const age = latest > 0 ? scoreWeights.older * (latest - (year ?? latest)) : 0;
  return said + against + past + age + scoreWeights.version * version + (isHidden ? scoreWeights.hidden : 0);
}

/** "Selisih": what a column that is rather the score lacks to the maximum is derived from it, and no score itself. */
function withoutGaps(
  choices: readonly ScoreChoice[],
  ground: Ground,
  maxima: ReadonlyMap<number, number>,
): ScoreChoice[] {
  const values = new Map(
    choices.map(({ column }) => [column, new Map(pairsOf(ground, column, maxima).map((pair) => [pair.row, pair]))]),
  );
  return choices.filter((choice) => {
    const own = values.get(choice.column);
    return !choices.some((other) => other.worth > choice.worth && isGapOf(own, values.get(other.column)));
  });
}

function isGapOf(gaps: ReadonlyMap<number, Pair> | undefined, points: ReadonlyMap<number, Pair> | undefined): boolean {
  const both = [...(gaps?.values() ?? [])].flatMap((pair) => {
    const other = points?.get(pair.row);
    return other ? [Math.abs(pair.value + other.value - pair.max) < 0.006] : [];
  });
  return both.length > 1 && both.filter(Boolean).length >= leastGaps * both.length;
}

/** A mistyped score or maximum here and there leaves the other differences right. */
const leastGaps = 0.8;

/** What a heading of another kind says against its column being the score. */
const againstAs: Partial<Record<Column, number>> = {
  ...{ score: 0, answer: 0, verified: scoreWeights.verified, past: scoreWeights.past },
  ...{ target: scoreWeights.target, maximum: scoreWeights.target, achievement: scoreWeights.achievement },
};

/** Points beside their shares: a column that is another one times the maximum holds the points. */
function withProducts(
  choices: readonly ScoreChoice[],
  ground: Ground,
  maxima: ReadonlyMap<number, number>,
): ScoreChoice[] {
  const values = new Map(
    choices.map(({ column }) => [column, new Map(pairsOf(ground, column, maxima).map((pair) => [pair.row, pair]))]),
  );
  return choices.map((choice) => {
    if (choice.scale !== "points") return choice;
    const own = values.get(choice.column);
    const isProduct = ground.headings.some(({ column }) => {
      const other =
        values.get(column) ??
        new Map(
          ground.facts(column).numbers > 0.6 ? pairsOf(ground, column, maxima).map((pair) => [pair.row, pair]) : [],
        );
      return column !== choice.column && isProductOf(own, other);
    });
    return isProduct ? { ...choice, worth: choice.worth + scoreWeights.product } : choice;
  });
}

/** Rounding leaves a share up to half a hundredth off, which is that much of the maximum. */
function isProductOf(points: ReadonlyMap<number, Pair> | undefined, shares: ReadonlyMap<number, Pair>): boolean {
  const both = [...(points?.values() ?? [])].flatMap((pair) => {
    const share = shares.get(pair.row);
    return share && pair.value !== 0 && share.value !== pair.value ? [{ pair, share }] : [];
  });
  if (both.length < 2) return false;
  return [1, 100].some((whole) =>
    both.every(
      ({ pair, share }) =>
        share.value <= whole && Math.abs((share.value / whole) * pair.max - pair.value) <= 0.006 * pair.max,
    ),
  );
}

function pairsOf({ block: { grid } }: Ground, column: number, maxima: ReadonlyMap<number, number>): Pair[] {
  const { kinds } = grid.sheet;
  return [...maxima].flatMap(([row, max]): Pair[] => {
    const amount = readAmount(grid.own(row, column), max);
    if (amount.kind !== "number") return [];
    const at = kinds && kinds.size > 0 ? grid.refOf(row, column) : null;
    const isShown = at !== null && kinds?.get(toA1(at.row, at.column)) === "percent";
    return [{ row, value: amount.value, max, isPercent: amount.percent || isShown }];
  });
}

function shareOf(pairs: readonly Pair[], test: (pair: Pair) => boolean): number {
  return pairs.length === 0 ? 0 : pairs.filter(test).length / pairs.length;
}

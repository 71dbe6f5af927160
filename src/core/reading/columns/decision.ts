/** Decides once for a family, from the rows of all its blocks, what its columns hold: labels, maxima, scores and the rest. */
import { rememberingLists } from "../../remembering";
import type { Context } from "../alignment/claims";
import { headingsIn, surest } from "../headings/columns";
import type { Forced, Heading } from "../headings/columns";
import { withDetails } from "../cells/details";
import { factsOf } from "../cells/facts";
import { fit } from "./fit";
import { labelsFor } from "./labels";
import type { Labels } from "./labels";
import { maximumColumn, vouchedByMaxima } from "./maxima";
import { isOtherwise } from "./measures";
import { otherColumns } from "./others";
import { groundOf } from "./pairs";
import type { Ground, Sample } from "./pairs";
import { scoreChoices } from "./scores";
import type { ScoreChoice } from "./scores";
import { tailOf } from "../alignment/tableEnd";
import type { Roles } from "../model/tables";
import { sampling, scoreWeights } from "../model/weights";
import type { Column } from "../model/words";
import { alignAgain } from "./alignAgain";
import type { Aligned } from "./alignFamily";
import type { Member } from "../blocks/families";

/** How the columns of a family are read; columns count from each block's left. */
export interface Decision {
  headings: readonly Heading[];
  roles: Roles;
  choices: readonly ScoreChoice[];
  score: ScoreChoice | null;
  scoresClusters: boolean;
}

/** The best way to read the family's columns; null when no column holds anything to check. */
export const decide = rememberingLists((family: readonly Member[], context: Context): Decision | null => {
  const [first] = family.toSorted((a, b) => widthOf(b) - widthOf(a));
  if (!first) return null;
  const blocks = family.map(({ block }) => block);
  const left = first.block.left;
  const forced: Forced = new Map([...first.forced].map(([name, at]) => [name, at === null ? null : at - left]));
  const facts = factsOf(blocks, context.tools);
  const sight: Sight = {
    headings: withDetails(headingsIn(first.block), facts),
    facts,
    forced,
    isMapped: first.isMapped,
  };
  const best = bestOf(family, sight, context);
  return best ? decisionOf(best, sight) : null;
});

/** The best way to label the columns: the first rows leave out what is far behind, the others go on where they ended. */
function bestOf(family: readonly Member[], sight: Sight, context: Context): Tried | null {
  const after = (tried: readonly Tried[], rows: number): Tried[] =>
    tried.map((one) => tryLabels(family, one, sight, context, rows)).sort((a, b) => b.worth - a.worth);
  const all = labelsTried(sight).map((labels): Tried => ({ labels, aligned: [], ...untried }));
  if (all.length <= sampling.finalists) return after(all, sampling.rows)[0] ?? null;
  const [best, ...others] = after(all, sampling.first).slice(0, sampling.finalists);
  if (!best) return null;
  const near = others.filter(({ worth }) => worth >= sampling.share * Math.max(0, best.worth));
  return after([best, ...near], sampling.rows)[0] ?? null;
}

/** Without headings one sheet of a kind may be wider than the next. */
function widthOf({ block: { left, right } }: Member): number {
  return right - left;
}

interface Sight extends Pick<Ground, "headings" | "facts" | "forced"> {
  isMapped: boolean;
}

/** The maxima, and what can be the score, under the labels that were tried. */
interface Numbers {
  maximum: number | null;
  choices: readonly ScoreChoice[];
  ofMaxima: number;
}

interface Tried {
  labels: Labels;
  aligned: readonly Aligned[];
  numbers: Numbers;
  scoresClusters: boolean;
  worth: number;
}

const untried = { numbers: { maximum: null, choices: [], ofMaxima: 0 }, scoresClusters: false, worth: 0 };

function labelsTried({ headings, facts, forced, isMapped }: Sight): Labels[] {
  if (!isMapped) return labelsFor({ headings, facts }, forced);
  const columns = new Map([...forced].flatMap(([name, at]): [Column, number][] => (at === null ? [] : [[name, at]])));
  const ways = columns.has("number") ? (["indicator", "running", "question"] as const) : (["indicator"] as const);
  return ways.map((numberOf) => ({ columns, codes: null, numberOf }));
}

/** Aligns the first rows of the family under these labels; under the right ones the numbers behave as scores too. */
function tryLabels(
  family: readonly Member[],
  { labels, aligned: before }: Tried,
  sight: Sight,
  context: Context,
  mostRows: number,
): Tried {
  const values = sight.isMapped ? new Map() : surest(sight.headings, ["maximum", "score"], sight.forced);
  const roles: Roles = {
    ...{ columns: new Map([...values, ...labels.columns]), scale: "points", numberOf: labels.numberOf },
    also: new Map(labels.codes === null ? [] : [["number", [labels.codes]]]),
  };
  const aligned = alignAgain(family, roles, context, { mostRows, before });
  const told = aligned.flatMap(({ scoresClusters: own }) => own ?? []);
  const scoresClusters = told.length > 0 && told.every(Boolean);
  const samples = aligned.map(({ member: { block }, alignment: { steps } }) => ({ block, steps: tailOf(steps).kept }));
  const numbers = numbersOf(samples, labels, sight);
  const [score] = scoresClusters ? [] : numbers.choices;
  const steps = samples.flatMap((sample) => sample.steps);
  // Maxima without a heading are found only when the rows are placed; they vouch all the same.
  const found = numbers.maximum === values.get("maximum") ? 0 : numbers.ofMaxima;
  const worth = steps.reduce((sum, { option }) => sum + option.gain, found);
  // How many rows have a score says nothing of the labels: a reading that places more rows places those without one too.
  const ofScore = score ? score.worth - scoreWeights.filled * score.filled : 0;
  const whole = fit({ steps, worth }, roles, sight.headings, (ofScore * steps.length) / sampling.perScore);
  return { labels, aligned, numbers, scoresClusters, worth: whole.worth };
}

function numbersOf(samples: readonly Sample[], labels: Labels, sight: Sight): Numbers {
  const ground = groundOf(samples, sight);
  const taken = new Set([...labels.columns.values(), ...(labels.codes === null ? [] : [labels.codes])]);
  const maximum = sight.isMapped ? (sight.forced.get("maximum") ?? null) : maximumColumn(ground, taken);
  const isAsked = !sight.isMapped || sight.forced.has("score");
  return {
    maximum,
    choices: isAsked ? scoreChoices(ground, taken, maximum) : [],
    ofMaxima: maximum === null ? 0 : vouchedByMaxima(ground.pairs(maximum)),
  };
}

/** With the labels settled: maxima, scores and the rest. */
function decisionOf({ labels, numbers, scoresClusters }: Tried, sight: Sight): Decision | null {
  const { maximum, choices } = numbers;
  const score = scoresClusters ? clusterScore(sight) : chosen(choices, maximum, sight);
  const roles = rolesOf(labels, maximum, score, sight);
  if (!holdsSomething(roles)) return null;
  return { headings: sight.headings, roles, choices, score, scoresClusters };
}

/** The likeliest column, where its heading or enough else speaks for it, and the heading does not say that it is another measure. */
function chosen(
  [best]: readonly ScoreChoice[],
  maximum: number | null,
  { forced, headings }: Sight,
): ScoreChoice | null {
  if (!best || forced.has("score")) return best ?? null;
  const path = headings.find(({ column }) => column === best.column)?.path ?? [];
  const isMeasure = best.isMeasure && !best.isSaid;
  // Percentages without maxima beside them may be of anything.
  const isShareOfAnything = best.scale !== "points" && !best.isSaid && maximum === null && path.length > 0;
  if (isMeasure || isShareOfAnything || isOtherwise(path)) return null;
  return best.isSaid || best.worth > scoreWeights.least ? best : null;
}

function clusterScore({ headings, forced }: Sight): ScoreChoice | null {
  const column = surest(headings, ["score"], forced).get("score");
  if (column === undefined) return null;
  return {
    column,
    also: [],
    scale: "points",
    worth: 0,
    under: 1,
    numbers: 0,
    filled: 0,
    repeats: 0,
    isSaid: true,
    meanOf: [],
    isWeighted: false,
    isMeasure: false,
    isExplained: false,
  };
}

function rolesOf(
  labels: Labels,
  maximum: number | null,
  score: ScoreChoice | null,
  { headings, facts, forced, isMapped }: Sight,
): Roles {
  const scale = score?.scale ?? "points";
  const codes: [Column, readonly number[]][] = labels.codes === null ? [] : [["number", [labels.codes]]];
  if (score && score.also.length > 0) codes.push(["score", score.also]);
  const base = { numberOf: labels.numberOf, scale };
  if (isMapped) return { ...base, columns: labels.columns, also: new Map(codes) };
  const columns = new Map(labels.columns);
  if (maximum !== null) columns.set("maximum", maximum);
  if (score) columns.set("score", score.column);
  if (score && maximum === null && facts(score.column).pairs >= 0.5) columns.set("maximum", score.column);
  const taken = new Set([...columns.values(), ...codes.flatMap(([, at]) => at)]);
  const others = otherColumns(headings, taken, facts, forced);
  return { ...base, columns: new Map([...columns, ...others.columns]), also: new Map([...others.also, ...codes]) };
}

function holdsSomething({ columns }: Roles): boolean {
  return (["score", "maximum", "evidence", "answer", "yes"] as const).some((column) => columns.has(column));
}

/** Blocks under the same headings are one family: what their columns hold is decided once, from the rows of all of them. */
import { groupBy } from "../grouping";
import { readTotal } from "../naming/labels";
import { rememberingIn, rememberingLists } from "../remembering";
import { isBlank } from "../workbook";
import { align, startingAt } from "./align";
import type { Alignment } from "./align";
import type { Context, State } from "./claims";
import { headingsIn, surest } from "./columns";
import type { Forced, Heading } from "./columns";
import { factsOf } from "./facts";
import type { FactsOf } from "./facts";
import { fit } from "./fit";
import { alikeIn } from "./layouts";
import { labelsFor } from "./labels";
import type { Labels } from "./labels";
import { maximumColumn, vouchedByMaxima } from "./maxima";
import { otherColumns } from "./others";
import { groundOf } from "./pairs";
import type { Sample } from "./pairs";
import { labelsOf, rowsOf } from "./rows";
import type { Row } from "./rows";
import { scoreChoices } from "./scores";
import type { ScoreChoice } from "./scores";
import { tailOf } from "./tail";
import { noDoubt } from "./tables";
import type { Block, Roles, Table } from "./tables";
import { sampling, scoreWeights } from "./weights";
import type { Column } from "./words";

/** A block, or the rows of one stage in it, with what is said of it from outside. */
export interface Member {
  block: Block;
  /** Where its titles say that it begins; a page goes on where the one before ended. */
  start: State;
  /** Where it may begin as well: the best way through its rows decides. */
  guess: State | null;
  titles: readonly string[];
  /** Its headings only repeat those of the member before. */
  isPage: boolean;
  /** The user has shown the headings: that it is a table needs no proof. */
  isShown: boolean;
  /** Only the columns that are forced are read. */
  isMapped: boolean;
  /** Columns of the grid that the user chose; null: there is none. */
  forced: Forced;
  rows: ReadonlySet<number> | null;
  stage: string | null;
}

/** How the columns of a family are read; columns count from each block's left. */
export interface Decision {
  headings: readonly Heading[];
  roles: Roles;
  choices: readonly ScoreChoice[];
  score: ScoreChoice | null;
  scoresClusters: boolean;
}

/** A member whose rows have been placed. */
export interface Aligned {
  start: State;
  rows: readonly Row[];
  /** The last row of the sheet that was looked at. */
  last: number;
  /** Whether its scores are the clusters'; null when it has none to tell. */
  scoresClusters: boolean | null;
  member: Member;
  table: Table;
  alignment: Alignment;
}

/** Members that are read alike: under the same headings, or without headings lying alike. */
export function familiesOf(members: readonly Member[]): Member[][] {
  const families = groupBy(members, familyOf);
  const bare = families.get(null) ?? [];
  families.delete(null);
  return [...families.values(), ...alikeIn(bare, ({ block }) => block)];
}

/** What the user says of one sheet is of that sheet only; null for a block without headings. */
function familyOf({ block, forced, isShown, isMapped }: Member): string | Block | null {
  if (isMapped || isShown || forced.size > 0) return block;
  return block.headings.size === 0 ? null : headingsKey(block, block);
}

const headingsKey = rememberingIn((block: Block): string => {
  const said = headingsIn(block).map(({ path, role }) =>
    role?.column === "number" ? "number" : path.join("/").toLowerCase(),
  );
  return `${block.grid.view}\n${said.join("\n")}`;
});

/** The best way to read the family's columns; null when no column holds anything to check. */
export const decide = rememberingLists((family: readonly Member[], context: Context): Decision | null => {
  const [first] = family.toSorted((a, b) => widthOf(b) - widthOf(a));
  if (!first) return null;
  const blocks = family.map(({ block }) => block);
  const left = first.block.left;
  const forced: Forced = new Map([...first.forced].map(([name, at]) => [name, at === null ? null : at - left]));
  const sight: Sight = {
    headings: headingsIn(first.block),
    facts: factsOf(blocks, context.tools),
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

interface Sight {
  headings: readonly Heading[];
  facts: FactsOf;
  forced: Forced;
  isMapped: boolean;
}

interface Tried {
  labels: Labels;
  aligned: readonly Aligned[];
  samples: readonly Sample[];
  scoresClusters: boolean;
  worth: number;
}

const untried = { samples: [], scoresClusters: false, worth: 0 };

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
  const aligned = alignFamily(family, roles, context, { mostRows, before });
  const told = aligned.flatMap(({ scoresClusters: own }) => own ?? []);
  const scoresClusters = told.length > 0 && told.every(Boolean);
  const samples = aligned.map(({ member: { block }, alignment: { steps } }) => ({ block, steps: tailOf(steps).kept }));
  const { maximum, choices, ofMaxima } = scoresOf(samples, labels, sight);
  const [score] = scoresClusters ? [] : choices;
  const steps = samples.flatMap((sample) => sample.steps);
  // Maxima without a heading are found only when the rows are placed; they vouch all the same.
  const found = maximum === values.get("maximum") ? 0 : ofMaxima;
  const worth = steps.reduce((sum, { option }) => sum + option.gain, found);
  // How many rows have a score says nothing of the labels: a reading that places more rows places those without one too.
  const ofScore = score ? score.worth - scoreWeights.filled * score.filled : 0;
  const whole = fit({ steps, worth }, roles, sight.headings, (ofScore * steps.length) / sampling.perScore);
  return { labels, aligned, samples, scoresClusters, worth: whole.worth };
}

function scoresOf(
  samples: readonly Sample[],
  labels: Labels,
  sight: Sight,
): { maximum: number | null; choices: ScoreChoice[]; ofMaxima: number } {
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
function decisionOf({ labels, samples, scoresClusters }: Tried, sight: Sight): Decision | null {
  const { maximum, choices: all } = scoresOf(samples, labels, sight);
  const choices = scoresClusters ? [] : all;
  const score = scoresClusters ? clusterScore(sight) : chosen(choices, sight);
  const roles = rolesOf(labels, maximum, score, sight);
  if (!holdsSomething(roles)) return null;
  return { headings: sight.headings, roles, choices, score, scoresClusters };
}

/** The likeliest column, where its heading or enough else speaks for it. */
function chosen([best]: readonly ScoreChoice[], { forced }: Sight): ScoreChoice | null {
  if (!best) return null;
  return forced.has("score") || best.isSaid || best.worth > scoreWeights.least ? best : null;
}

function clusterScore({ headings, forced }: Sight): ScoreChoice | null {
  const column = surest(headings, ["score"], forced).get("score");
  if (column === undefined) return null;
  return { column, scale: "points", worth: 0, under: 1, numbers: 0, filled: 0, isSaid: true, isExplained: false };
}

function rolesOf(
  labels: Labels,
  maximum: number | null,
  score: ScoreChoice | null,
  { headings, facts, forced, isMapped }: Sight,
): Roles {
  const scale = score?.scale ?? "points";
  const codes: [Column, number[]][] = labels.codes === null ? [] : [["number", [labels.codes]]];
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

/** What is known before rows are placed. */
interface Given {
  /** Whether scores are the clusters'; found out from the rows when left out. */
  scoresClusters?: boolean;
  /** No more rows than so many of all members. */
  mostRows?: number;
  /** The same members with fewer rows: only further rows are placed. */
  before?: readonly Aligned[];
}

/** Places the rows of each member in turn. */
export function alignFamily(
  family: readonly Member[],
  roles: Roles,
  context: Context,
  { scoresClusters, mostRows = Infinity, before = [] }: Given,
): Aligned[] {
  const found: Aligned[] = [];
  let left = mostRows;
  for (const [at, member] of family.entries()) {
    if (left <= 0) break;
    const above = found.at(-1)?.alignment.after;
    const start = member.isPage && above ? above : member.start;
    const seen = before[at];
    const one = alignMember(member, roles, context, start, left, scoresClusters, seen?.start === start ? seen : null);
    left -= one.rows.length;
    found.push(one);
  }
  return found;
}

function alignMember(
  member: Member,
  roles: Roles,
  context: Context,
  start: State,
  most: number,
  given: boolean | undefined,
  before: Aligned | null,
): Aligned {
  const table = before?.table ?? tableOf(member, roles);
  const more = rowsOf(table, before?.last ?? table.bottom, table.bottom + most);
  const rows = before ? [...before.rows, ...more] : more;
  const scoresClusters = given ?? doScoresBelongToClusters(table, rows);
  const goesOn = before && (before.scoresClusters ?? false) === (scoresClusters ?? false);
  const alignment = align(
    goesOn ? more : rows,
    goesOn
      ? before.alignment.paths
      : startingAt(start === member.start && member.guess ? [start, member.guess] : [start]),
    context,
    scoresClusters ?? false,
  );
  return { member, table, start, rows, last: table.bottom + most, alignment, scoresClusters };
}

function tableOf({ block, titles, rows, stage }: Member, { columns, also, numberOf, scale }: Roles): Table {
  const moved = new Map([...columns].map(([name, at]) => [name, at + block.left]));
  const further = new Map([...also].map(([name, all]) => [name, all.map((at) => at + block.left)]));
  return { ...block, columns: moved, also: further, numberOf, scale, rows, stage, titles, doubt: noDoubt };
}

/** In reports the score stands between the cluster and its indicators, once for each cluster. */
function doScoresBelongToClusters({ columns, grid }: Table, rows: readonly Row[]): boolean | null {
  const [cluster, score, indicator] = [columns.get("cluster"), columns.get("score"), columns.get("indicator")];
  if (cluster === undefined || score === undefined || indicator === undefined) return false;
  if (!(cluster < score && score < indicator)) return false;
  const scored = rows.filter(
    (row) => !isBlank(grid.own(row.row, score)) && !labelsOf(row).some(({ text }) => readTotal(text)),
  );
  return scored.length === 0 ? null : scored.every((row) => row.cluster !== null);
}

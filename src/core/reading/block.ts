/** Reads one block of cells: proposes labels, aligns the rows of each proposal, finds maxima and scores, keeps what fits best. */
import { isBlank } from "../workbook";
import { readTotal } from "../naming/labels";
import { align } from "./align";
import type { Alignment } from "./align";
import type { Context, State } from "./claims";
import { headingsIn, surest } from "./columns";
import type { Forced, Heading } from "./columns";
import { doubtOf } from "./doubt";
import type { Reading } from "./entries";
import { factsOf } from "./facts";
import type { FactsOf } from "./facts";
import { fit, isRecognised, recognitionOf } from "./fit";
import type { Fit, Recognition } from "./fit";
import { otherColumns } from "./others";
import { entriesFrom } from "./placing";
import { labelsFor } from "./proposals";
import type { Labels, Sight } from "./proposals";
import { labelsOf, rowsOf } from "./rows";
import type { Row } from "./rows";
import { maximumColumn, scoreChoices } from "./scores";
import type { Ground, ScoreChoice } from "./scores";
import { withoutTail } from "./tail";
import { noDoubt } from "./tables";
import type { Block, Roles, Table } from "./tables";
import { fitWeights } from "./weights";
import type { Column } from "./words";

/** A table as read, and how well it fits. */
export interface ReadTable extends Reading {
  table: Table;
  fit: Fit;
  recognition: Recognition;
  /** Where the rows below the table go on from. */
  after: State;
}

/** What a reading of a block starts from. */
export interface Given {
  start: State;
  forced: Forced;
  /** The user has shown the headings: that it is a table needs no proof. */
  isShown: boolean;
  /** Only the columns that are forced are read. */
  isMapped: boolean;
  /** The table whose headings this one repeats on a further page; null when it is none. */
  first: Table | null;
  rows: ReadonlySet<number> | null;
  stage: string | null;
}

/** So many rows tell readings apart. */
const sampleRows = 120;
/** Rows after which a table that has named nothing of the instrument is taken for another kind of table. */
const maxUnknownRows = 1_000;

/** The block's best reading; null when none of its rows has a place, or it holds nothing to check. */
export function readBlock(block: Block, given: Given, context: Context): ReadTable | null {
  const headings = headingsIn(block);
  const facts = factsOf(block, context.tools);
  const sight = { headings, facts };
  const proposals = given.isMapped ? mappedLabels(given.forced) : labelsFor(sight, given.forced);
  const tried = proposals
    .map((labels) => tryLabels(block, labels, headings, given, context, sampleRows))
    .map((one) => (proposals.length > 1 && !given.isMapped ? withScore(one, block, sight, given) : one));
  const [best] = tried.sort((a, b) => b.fit.worth - a.fit.worth);
  if (!best) return null;
  const isTitled = given.start.home !== null;
  const isPlain = given.isShown || recognitionOf(best.alignment.steps, isTitled).known > 0;
  const sample = isPlain ? best : tryLabels(block, best.labels, headings, given, context, maxUnknownRows);
  if (!given.isShown && recognitionOf(sample.alignment.steps, isTitled).known === 0) return null;
  return finish(block, sample, { headings, facts }, given, context);
}

/** Under the right labels the numbers behave as scores: where labels compete, that is asked too. */
function withScore(tried: Tried, block: Block, { headings, facts }: Sight, { forced }: Given): Tried {
  const ground: Ground = { block, headings, facts, forced, steps: tried.alignment.steps };
  const maximum = maximumColumn(ground);
  const [best] = tried.scoresClusters ? [] : scoreChoices(ground, maximum);
  const rows = tried.alignment.steps.length;
  const worth = tried.fit.worth + (fitWeights.score * (best?.worth ?? 0) * rows) / 10;
  return { ...tried, fit: { ...tried.fit, worth, score: best?.worth ?? 0 } };
}

interface Tried {
  labels: Labels;
  alignment: Alignment;
  fit: Fit;
  scoresClusters: boolean;
}

function mappedLabels(forced: Forced): Labels[] {
  const columns = new Map([...forced].flatMap(([name, at]): [Column, number][] => (at === null ? [] : [[name, at]])));
  const all: Labels[] = [{ columns, numberOf: "indicator" }];
  if (columns.has("number")) all.push({ columns, numberOf: "running" });
  if (columns.has("number") && columns.has("question")) all.push({ columns, numberOf: "question" });
  return all;
}

function tryLabels(
  block: Block,
  labels: Labels,
  headings: readonly Heading[],
  given: Given,
  context: Context,
  most: number,
): Tried {
  const values = surest(headings, ["maximum", "score"], given.forced);
  const columns = new Map([...labels.columns, ...(given.isMapped ? [] : values)]);
  const table = tableFrom(block, { ...plainRoles, columns, numberOf: labels.numberOf }, given);
  const rows = rowsOf(table, block.bottom + most);
  const scoresClusters = doScoresBelongToClusters(table, rows);
  const alignment = align(rows, given.start, context, scoresClusters);
  return { labels, alignment, scoresClusters, fit: fit(alignment, table, headings, 0) };
}

const plainRoles: Roles = { columns: new Map(), also: new Map(), numberOf: "indicator", scale: "points" };

function tableFrom(block: Block, roles: Roles, { rows, stage, first }: Given): Table {
  return { ...block, ...roles, rows, stage, first, doubt: noDoubt };
}

/** With the labels settled: maxima, scores and the rest, then all rows once more with the maximum as witness. */
function finish(
  block: Block,
  { labels, alignment, scoresClusters }: Tried,
  { headings, facts }: { headings: readonly Heading[]; facts: FactsOf },
  given: Given,
  context: Context,
): ReadTable | null {
  const { forced } = given;
  const ground: Ground = { block, headings, facts, forced, steps: alignment.steps };
  const maximum = given.isMapped ? (forced.get("maximum") ?? null) : maximumColumn(ground);
  const choices = scoresClusters || given.isMapped ? [] : scoreChoices(ground, maximum);
  const score = scoreOf(ground, choices, maximum, { scoresClusters, isMapped: given.isMapped });
  const roles = rolesOf(labels, maximum, score, { headings, facts }, given);
  if (!holdsSomething(roles)) return null;
  const table = tableFrom(block, roles, given);
  const aligned = align(rowsOf(table), given.start, context, scoresClusters);
  const full = { ...aligned, steps: withoutTail(aligned.steps) };
  const recognition = recognitionOf(full.steps, given.start.home !== null);
  const own = entriesFrom(full.steps, scoresClusters, context.tools.instrument);
  if (!own.entries.some(({ isTotal }) => !isTotal) || !isJudgeable(table, own)) return null;
  if (!isTrusted(given) && !isRecognised(recognition)) return null;
  const whole = fit(full, roles, headings, score?.worth ?? 0);
  table.doubt = doubtOf({ table, choices, chosen: score, steps: full.steps, reading: own, fit: whole });
  const after = full.steps.at(-1)?.option.after ?? given.start;
  return { ...own, tables: [table], table, fit: whole, recognition, after };
}

type Score = Pick<ScoreChoice, "column" | "scale" | "worth">;

function scoreOf(
  ground: Ground,
  choices: readonly ScoreChoice[],
  maximum: number | null,
  { scoresClusters, isMapped }: { scoresClusters: boolean; isMapped: boolean },
): Score | null {
  if (scoresClusters) return clusterScore(ground.headings, ground.forced);
  return isMapped ? mappedScore(ground, maximum) : chosen(choices, ground.headings, ground.forced);
}

/** The likeliest column, where anything speaks for it. */
function chosen(choices: readonly ScoreChoice[], headings: readonly Heading[], forced: Forced): Score | null {
  const [best] = choices;
  if (!best) return null;
  const role = headings.find(({ column }) => column === best.column)?.role ?? null;
  return forced.has("score") || role?.column === "score" || best.worth > leastWorth ? best : null;
}

/** A column that no heading calls a score must behave as one. */
const leastWorth = 5;

function clusterScore(headings: readonly Heading[], forced: Forced): Score | null {
  const column = surest(headings, ["score"], forced).get("score");
  return column === undefined ? null : { column, scale: "points", worth: 0 };
}

/** The column that the mapping names; only its scale is asked of its numbers. */
function mappedScore(ground: Ground, maximum: number | null): Score | null {
  const column = ground.forced.get("score") ?? null;
  return column === null ? null : (scoreChoices(ground, maximum)[0] ?? { column, scale: "points", worth: 0 });
}

function rolesOf(
  labels: Labels,
  maximum: number | null,
  score: Score | null,
  { headings, facts }: { headings: readonly Heading[]; facts: FactsOf },
  { forced, isMapped }: Given,
): Roles {
  const scale = score?.scale ?? "points";
  if (isMapped) return { ...plainRoles, columns: labels.columns, numberOf: labels.numberOf, scale };
  const columns = new Map(labels.columns);
  if (maximum !== null) columns.set("maximum", maximum);
  if (score) columns.set("score", score.column);
  if (score && maximum === null && facts(score.column).pairs >= 0.5) columns.set("maximum", score.column);
  const others = otherColumns(headings, new Set(columns.values()), facts, forced);
  return { columns: new Map([...columns, ...others.columns]), also: others.also, numberOf: labels.numberOf, scale };
}

/** What the user says is a table is one. */
function isTrusted({ isMapped, isShown, forced }: Given): boolean {
  return isMapped || isShown || forced.size > 0;
}

/** A list without scores whose columns of evidence and answers are blank throughout holds nothing to judge. */
function isJudgeable({ columns }: Table, { entries }: Reading): boolean {
  if (columns.has("score") || columns.has("maximum")) return true;
  return entries.some(
    ({ evidence, answer, ticked }) => evidence.length > 0 || answer.kind !== "blank" || ticked !== null,
  );
}

function holdsSomething({ columns }: Roles): boolean {
  return (["score", "maximum", "evidence", "answer", "yes"] as const).some((column) => columns.has(column));
}

/** In reports the score stands between the cluster and its indicators, once for each cluster. */
function doScoresBelongToClusters({ columns, grid }: Table, rows: readonly Row[]): boolean {
  const [cluster, score, indicator] = [columns.get("cluster"), columns.get("score"), columns.get("indicator")];
  if (cluster === undefined || score === undefined || indicator === undefined) return false;
  if (!(cluster < score && score < indicator)) return false;
  const scored = rows.filter(
    (row) => !isBlank(grid.own(row.row, score)) && !labelsOf(row).some(({ text }) => readTotal(text)),
  );
  return scored.length > 0 && scored.every((row) => row.cluster !== null);
}

/** The sets of scores of a workbook, and whether two of them are the same one again or each its own. */
import { groupBy } from "../grouping";
import { toNumber } from "../numbers";
import type { Entry } from "../reading/model/entries";
import type { Table } from "../reading/model/tables";
import { rememberingIn, rememberingOf } from "../remembering";
import { toA1 } from "../workbook";
import { rankingOf } from "./tableKind";
import { tablesAmong } from "./tables";
import type { TableRows } from "./tables";

/** The scores that one sheet and stage hold, or one of the tables of a sheet that repeat each other. */
export interface ScoreSet {
  sheet: string;
  /** The sheet's name, with the stage, or the cell where it begins, that tells it from others of the sheet. */
  name: string;
  tables: readonly Table[];
  entries: readonly Entry[];
  /** Node → score, of the lowest level that the set scores. */
  scores: ReadonlyMap<object, number>;
  rank: number;
}

/** Two sets are the same one again when this share of the smaller one's nodes stands in the other. */
export const sameShare = 0.8;
/** Of two sets that differ in so many of their common scores each is its own, and no sum of the other's. */
export const mostDiffer = 0.5;
/** A set has at least this many scores. */
export const leastScores = 5;

/** The sets of scores of a workbook, one for each sheet and stage, or table that says all of it once more; asked three times in a check. */
export const setsAmong = rememberingIn((entries: readonly Entry[]): ScoreSet[] => {
  const tables = tablesAmong(entries)
    .map(scoredIn)
    .filter((rows) => rows.entries.length > 0);
  const groups = groupBy(tables, ({ table: { grid, stage } }) => `${grid.sheet.name}\n${stage ?? ""}`);
  const rank = rankingOf(tables.map(({ table }) => table));
  return [...groups.values()].flatMap((own) => setsOf(own, rank));
});

/** The rows of a table that a set may have. */
interface Scored extends TableRows {
  scores: ReadonlyMap<object, number>;
}

const scoredIn = rememberingOf(({ table, entries }: TableRows): Scored => {
  const own = entries.filter(({ isTotal, level, indicator }) => !isTotal && level !== "whole" && indicator !== null);
  const scores = new Map<object, number>();
  for (const entry of own) {
    const node = nodeOf(entry);
    const value = toNumber(entry.score);
    if (node && value !== null) scores.set(node, value);
  }
  return { table, entries: own, scores };
});

/** The sets of one sheet and stage: tables below or beside each other that repeat each other are sets of their own. */
function setsOf(tables: readonly Scored[], rank: (table: Table) => number): ScoreSet[] {
  const layers: Scored[][] = [];
  for (const own of tables) {
    const layer = layers.find((one) => !repeats(own, one));
    if (layer) layer.push(own);
    else layers.push([own]);
  }
  const [first, ...others] = layers.flatMap((own) => setOf(own, rank));
  if (!first || others.length === 0) return first ? [first] : [];
  return others.every((one) => isApart(one, first)) ? [first, ...others].map(atCell) : setOf(tables, rank);
}

/** Where its scores are mostly those of rows above. */
function repeats({ entries }: Scored, above: readonly Scored[]): boolean {
  const seen = new Set(above.flatMap((rows) => rows.entries.map(nodeOf)));
  return entries.filter((entry) => seen.has(nodeOf(entry))).length >= sameShare * entries.length;
}

function nodeOf({ question, part, indicator }: Entry): object | null {
  return question ?? part ?? indicator;
}

/** Of another version, or mostly with other numbers: a recap and its details on one sheet are one set. */
function isApart(one: ScoreSet, other: ScoreSet): boolean {
  return isSameSet(one, other) && (one.rank !== other.rank || differing(one, other) >= mostDiffer);
}

function atCell(set: ScoreSet): ScoreSet {
  const [table] = set.tables;
  const ref = table?.grid.refOf(Math.max(0, table.top), table.left);
  return ref ? { ...set, name: `${set.name} (${toA1(ref.row, ref.column)})` } : set;
}

/** Empty where no table is given. */
function setOf(own: readonly Scored[], rank: (table: Table) => number): ScoreSet[] {
  const [first] = own;
  if (!first) return [];
  const { table } = first;
  const sheet = table.grid.sheet.name;
  const name = table.stage === null ? sheet : `${sheet} (${table.stage})`;
  const tables = [...new Set(own.map((rows) => rows.table))];
  const entries = own.flatMap((rows) => rows.entries);
  const scores = own.length === 1 ? first.scores : new Map(own.flatMap((rows) => [...rows.scores]));
  return [{ sheet, name, tables, entries, scores, rank: rank(table) }];
}

/** Whether most of what the smaller set scores stands in the other as well. */
export function isSameSet(a: ScoreSet, b: ScoreSet): boolean {
  const [small, large] = a.scores.size < b.scores.size ? [a, b] : [b, a];
  if (small.scores.size < leastScores) return false;
  const shared = [...small.scores.keys()].filter((node) => large.scores.has(node)).length;
  return shared >= sameShare * large.scores.size;
}

/** The share of their common scores in which two sets differ; a copy of the same numbers is no other set. */
export function differing(a: ScoreSet, b: ScoreSet): number {
  const shared = [...a.scores].flatMap(([node, value]) => {
    const other = b.scores.get(node);
    return other === undefined ? [] : Math.abs(other - value) > 0.005;
  });
  return shared.filter(Boolean).length / Math.max(1, shared.length);
}

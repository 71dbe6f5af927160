/** Finds the tables that give way to others: an earlier year's, the verifiers', drafts, examples, hidden copies. */
import { groupBy } from "../grouping";
import type { Cluster, Indicator } from "../instrument/instrument";
import type { Entry } from "../reading/model/entries";
import type { Table } from "../reading/model/tables";
import { rememberingOf } from "../remembering";
import { kindOf, rankingOf } from "./tableKind";
import { tablesAmong } from "./tables";
import type { TableRows } from "./tables";

type Node = Indicator | Cluster | null;

interface Ranked {
  table: Table;
  rank: number;
  /** What its rows are about. */
  nodes: ReadonlySet<Node>;
  /** The same, and the clusters in which that is: a recap of clusters gives way to the indicators. */
  covered: ReadonlySet<Node>;
  isScored: boolean;
}

/** A later version of this share of a table takes its place; a correction of a few indicators takes theirs alone. */
const mostOf = 0.5;

/**
 * One version counts: what it leaves blank is missing, and not filled in from those that gave way to it. A later one in
 * which nothing is filled in yet takes an example's place alone.
 */
export function supersededTables(entries: readonly Entry[]): Set<Table> {
  const tables = rankedAmong(entries);
  const layers = [...groupBy(tables, ({ rank }) => rank).values()].flatMap(together);
  return new Set(tables.filter((own) => layers.some((one) => takesPlaceOf(one, own))).map(({ table }) => table));
}

/** Tables of one rank as one: a version may have a sheet for each cluster. */
function together(tables: readonly Ranked[]): Ranked[] {
  const [first] = tables;
  if (!first) return [];
  const isScored = tables.some((own) => own.isScored);
  return [{ ...first, isScored, covered: new Set(tables.flatMap(({ covered }) => [...covered])) }];
}

function rankedAmong(entries: readonly Entry[]): Ranked[] {
  const tables = tablesAmong(entries);
  const rank = rankingOf(tables.map(({ table }) => table));
  return tables.map((rows) => ({ ...saidIn(rows), rank: rank(rows.table) }));
}

const saidIn = rememberingOf(({ table, entries }: TableRows): Omit<Ranked, "rank"> => {
  const own = entries.filter(({ isTotal }) => !isTotal);
  return {
    ...{ table, isScored: own.some(({ score }) => score.kind === "number") },
    nodes: new Set(own.map(({ indicator, cluster }) => indicator ?? cluster)),
    covered: new Set(own.flatMap(({ indicator, cluster }) => [indicator, cluster])),
  };
});

function takesPlaceOf(layer: Ranked, own: Ranked): boolean {
  if (layer.rank <= own.rank || !(layer.isScored || kindOf(own.table).isExample)) return false;
  const shared = [...own.nodes].filter((node) => layer.covered.has(node)).length;
  return isOtherAssessment(layer.table, own.table) ? shared > 0 : shared >= mostOf * own.nodes.size;
}

/** Of another hand or year, or none at all: not a part of it may count beside the other. */
function isOtherAssessment(one: Table, other: Table): boolean {
  const [a, b] = [kindOf(one), kindOf(other)];
  const years = new Set([a.year ?? b.year, b.year ?? a.year]);
  return a.isVerified !== b.isVerified || a.isExample !== b.isExample || a.isPast !== b.isPast || years.size > 1;
}

/** Tells where sheets complete each other: the same form handed to many offices, each of which filled in its own rows. */
import { groupBy } from "../grouping";
import type { Entry } from "../reading/model/entries";
import type { Table } from "../reading/model/tables";
import type { Sheet } from "../workbook";
import { rememberingOf } from "../remembering";
import { rankingOf } from "./tableKind";
import { tablesAmong } from "./tables";
import type { TableRows } from "./tables";

/** Two sheets that complete each other score hardly anything twice: at most this share of what the smaller one scores. */
const mostShared = 0.2;

/** Whether the scores of two tables belong to one assessment, a row without a score in one being filled in in the other. */
export type Complements = (one: Table, other: Table) => boolean;

export function complementsAmong(entries: readonly Entry[]): Complements {
  const tables = tablesAmong(entries);
  const nodes = new Map(
    [...groupBy(tables, ({ table }) => table.grid.sheet)].map(([sheet, own]) => [
      sheet,
      new Set(own.flatMap((rows) => [...scoredNodes(rows)])),
    ]),
  );
  const rank = rankingOf(tables.map(({ table }) => table));
  const known = new Map<Sheet, Map<Sheet, boolean>>();
  return (one, other) => {
    const [a, b] = [one.grid.sheet, other.grid.sheet];
    if (a === b || rank(one) !== rank(other)) return false;
    const from = known.get(a) ?? new Map<Sheet, boolean>();
    const found = from.get(b) ?? shareLittle(nodes.get(a), nodes.get(b));
    known.set(a, from.set(b, found));
    return found;
  };
}

const scoredNodes = rememberingOf(({ entries }: TableRows): ReadonlySet<object> => {
  const scored = entries.filter(({ score, isTotal }) => score.kind === "number" && !isTotal);
  return new Set(scored.flatMap(({ question, part, indicator }) => question ?? part ?? indicator ?? []));
});

function shareLittle(a: ReadonlySet<object> = new Set(), b: ReadonlySet<object> = new Set()): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const shared = [...small].filter((node) => large.has(node)).length;
  return shared <= mostShared * small.size;
}

/** Whether two sheets are two offices' rather than a recap and its details: each scores an indicator that the other has not. */
export function officesAmong(entries: readonly Entry[]): Complements {
  const held = new Map(
    [...groupBy(tablesAmong(entries).map(scoredIndicators), ({ sheet }) => sheet)].map(([sheet, own]) => [
      sheet,
      new Set(own.flatMap(({ indicators }) => [...indicators])),
    ]),
  );
  return (one, other) => {
    const [a, b] = [held.get(one.grid.sheet), held.get(other.grid.sheet)];
    return (
      a !== undefined && b !== undefined && ![...a].every((node) => b.has(node)) && ![...b].every((node) => a.has(node))
    );
  };
}

const scoredIndicators = rememberingOf(({ table, entries }: TableRows) => ({
  sheet: table.grid.sheet,
  indicators: new Set(
    entries.flatMap(({ score, isTotal, indicator }) => (score.kind === "number" && !isTotal ? [indicator] : [])),
  ),
}));

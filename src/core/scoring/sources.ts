/** Chooses, where an indicator stands in several tables, which of them counts. */
import type { Cluster, Indicator, Question } from "../instrument/instrument";
import type { Entry } from "../reading/entries";
import { has } from "../reading/entries";
import { roleOf } from "../reading/headings";
import type { Table } from "../reading/tables";

export interface Source {
  /** The rows that count: those of the best table, and the questions that only other tables of its kind have. */
  main: Entry[];
  others: Entry[];
}

/** What a table says of itself by its sheet's name and its title. */
interface Kind {
  /** Verifiers' results, not the city's own. */
  isVerified: boolean;
  /** The one year it is for; null when it names none or several. */
  year: number | null;
}

const kinds = new WeakMap<Table, Kind>();
/** Asked for each indicator anew, so kept. */
const keys = new WeakMap<Table, string>();

/**
 * Tables that only repeat what others hold: hidden, for an earlier year, or in the verifiers' hand. Nothing in them counts
 * as long as every indicator and cluster they score has a score elsewhere.
 */
export function supersededTables(entries: readonly Entry[]): Set<Table> {
  const tables = [...new Set(entries.map(({ table }) => table))];
  tables.sort((a, b) => standingOf(a) - standingOf(b));
  const standings = new Map(tables.map((table) => [table, standingOf(table)]));
  if (new Set(standings.values()).size < 2) return new Set();
  const scored = entries.filter((entry) => entry.score.kind === "number" && !entry.isTotal);
  const best = bestStandings(scored, standings);
  const highest = Math.max(0, ...best.values());
  const left = new Set([...standings].flatMap(([table, standing]) => (standing < highest ? [table] : [])));
  for (const { table, indicator, cluster } of scored) {
    const isCovered = (best.get(indicator ?? cluster) ?? 0) > (standings.get(table) ?? 0);
    if (!isCovered) left.delete(table);
  }
  return left;
}

/** The highest standing of the tables that score each indicator and each cluster. */
function bestStandings(
  scored: readonly Entry[],
  standings: ReadonlyMap<Table, number>,
): Map<Indicator | Cluster | null, number> {
  const best = new Map<Indicator | Cluster | null, number>();
  for (const { table, indicator, cluster } of scored) {
    const standing = standings.get(table) ?? 0;
    for (const node of indicator ? [indicator, cluster] : [cluster])
      if (standing > (best.get(node) ?? 0)) best.set(node, standing);
  }
  return best;
}

/** Higher is nearer to the city's own, visible, latest word. */
function standingOf(table: Table): number {
  const { isVerified, year } = kindOf(table);
  const isSeen = table.grid.sheet.visibility === "visible";
  return (isVerified ? 0 : 4) + (isSeen ? 2 : 0) + (year ?? 2100) / 10_000;
}

/** The table that is the city's own, has scores, can be seen, is the latest, goes down to questions, has evidence. */
export function sourceOf(entries: readonly Entry[]): Source {
  const [main = [], ...rest] = groups(entries).sort((a, b) => rank(b) - rank(a));
  const [first] = main;
  const isDetailed = main.some(({ level }) => level === "question");
  if (!first || !isDetailed) return { main, others: rest.flat() };
  const asked = new Set(main.map(({ question }) => question));
  const others: Entry[] = [];
  for (const entry of rest.flat()) {
    if (belongsTo(first, asked, entry)) main.push(entry);
    else others.push(entry);
  }
  return { main, others };
}

function groups(entries: readonly Entry[]): Entry[][] {
  const byTable = new Map<Table, Entry[]>();
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = byTable.get(entry.table) ?? groupOf(entry.table, byKey);
    byTable.set(entry.table, group);
    group.push(entry);
  }
  return [...byKey.values()];
}

/** Tables of one sheet with the same columns are one list with headings in between. */
function groupOf(table: Table, byKey: Map<string, Entry[]>): Entry[] {
  const key = keys.get(table) ?? [table.grid.sheet.name, ...table.columns.entries()].flat().join("|");
  keys.set(table, key);
  const group = byKey.get(key) ?? [];
  byKey.set(key, group);
  return group;
}

function rank(entries: readonly Entry[]): number {
  const [first] = entries;
  const scored = entries.filter(({ score }) => score.kind === "number");
  const isDetailed = scored.some(({ level }) => level === "question" || level === "part");
  const hasEvidence = entries.some((entry) => has(entry, "evidence"));
  const standing = first ? standingOf(first.table) : 0;
  return (scored.length > 0 ? 100 : 0) + 10 * standing + (isDetailed ? 2 : 0) + (hasEvidence ? 1 : 0);
}

/** A question that the counted rows lack, from a sheet of another office; last year's and hidden sheets are no such. */
function belongsTo(first: Entry, asked: Set<Question | null>, entry: Entry): boolean {
  if (entry.level !== "question" || entry.question === null || entry.hidden === "sheet") return false;
  if (asked.has(entry.question) || !isSameKind(first, entry)) return false;
  asked.add(entry.question);
  return true;
}

/** True when both tables are for the same year and of the same hand: only then may their numbers be compared. */
export function isSameKind(a: Entry, b: Entry): boolean {
  const [one, other] = [kindOf(a.table), kindOf(b.table)];
  return one.isVerified === other.isVerified && (!one.year || !other.year || one.year === other.year);
}

function kindOf(table: Table): Kind {
  const known = kinds.get(table);
  if (known) return known;
  const texts = [table.grid.sheet.name, ...titlesOf(table)];
  const kind = {
    isVerified: texts.some(isVerifiers),
    year: yearIn(table.grid.sheet.name) ?? yearIn(titlesOf(table).join(" ")),
  };
  kinds.set(table, kind);
  return kind;
}

function titlesOf({ grid, top, left, right }: Table): string[] {
  const rows = grid.sheet.rows.slice(Math.max(0, top - 5), Math.max(0, top));
  return rows
    .flatMap((cells) => cells.slice(left, right + 1))
    .filter((cell): cell is string => typeof cell === "string" && cell.length < 120);
}

function isVerifiers(text: string): boolean {
  const role = roleOf(text);
  return (
    (role?.column === "verified" && role.coverage >= 0.5) ||
    /^\s*(hasil\s+)?(verifikasi|va|vl|vh|vlh|vkl|vf)\b/i.test(text)
  );
}

function yearIn(text: string): number | null {
  const years = [...new Set(text.match(/\b20\d\d\b/g) ?? [])];
  return years.length === 1 ? Number(years[0]) : null;
}

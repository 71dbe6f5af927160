/** Chooses, where an indicator stands in several tables, which of them counts. */
import type { Cluster, Indicator, Part, Question } from "../instrument/instrument";
import type { Entry } from "../reading/entries";
import { has } from "../reading/entries";
import { roleOf } from "../reading/headings";
import type { Table } from "../reading/tables";
import type { Complements } from "./complements";

export interface Source {
  /** The rows that count: those of the best table, and the questions that only other tables of its kind have. */
  main: Entry[];
  others: Entry[];
}

/** What a table says of itself by its sheet's name and its title. */
interface Kind {
  /** How near to the last word: a draft below, a final or a revision above what says nothing. */
  version: number;
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
 * as long as every indicator and cluster that they score has a score elsewhere, and what they leave blank, or score to show how, a row.
 */
export function supersededTables(entries: readonly Entry[]): Set<Table> {
  const tables = [...new Set(entries.map(({ table }) => table))];
  tables.sort((a, b) => rankOf(a) - rankOf(b));
  const ranks = new Map(tables.map((table) => [table, rankOf(table)]));
  if (new Set(ranks.values()).size < 2) return new Set();
  const rows = entries.filter(({ isTotal }) => !isTotal);
  const scored = rows.filter(isScored);
  const best = bestRanks(scored, ranks);
  const named = bestRanks(rows, ranks);
  const highest = Math.max(0, ...best.values());
  const left = new Set([...ranks].flatMap(([table, rank]) => (rank < highest || isExample(table) ? [table] : [])));
  for (const entry of rows) {
    const of = (isScored(entry) && !isExample(entry.table) ? best : named).get(entry.indicator ?? entry.cluster) ?? 0;
    if (of <= (ranks.get(entry.table) ?? 0)) left.delete(entry.table);
  }
  return left;
}

/** The highest rank of the tables that have rows of each indicator and each cluster. */
function bestRanks(rows: readonly Entry[], ranks: ReadonlyMap<Table, number>): Map<Indicator | Cluster | null, number> {
  const best = new Map<Indicator | Cluster | null, number>();
  for (const { table, indicator, cluster } of rows) {
    const rank = ranks.get(table) ?? 0;
    for (const node of indicator ? [indicator, cluster] : [cluster])
      if (rank > (best.get(node) ?? 0)) best.set(node, rank);
  }
  return best;
}

/** Higher is nearer to the city's own, visible, latest, final word. */
export function rankOf(table: Table): number {
  const { isVerified, year, version } = kindOf(table);
  const isSeen = table.grid.sheet.visibility === "visible";
  return (isVerified ? 0 : 8) + (isSeen ? 4 : 0) + (year ?? 2100) / 1_000 + version / 10_000;
}

/**
 * The table that is the city's own, has scores, can be seen, is the latest, goes down to questions, has evidence; with the
 * rows that only other tables of its kind have, and the scores of those that complete it where its own rows are blank.
 */
export function sourceOf(entries: readonly Entry[], areComplements: Complements): Source {
  const [best = [], ...rest] = ranked(groups(entries));
  const [first] = best;
  const level = splitLevelOf(best);
  if (!first) return { main: [], others: [] };
  const asked = new Set(best.map(nodeOf));
  const main = [...best];
  const others: Entry[] = [];
  for (const entry of rest.flat()) {
    if (entry.level === level && belongsTo(first, asked, entry)) main.push(entry);
    else others.push(entry);
  }
  const scores = completed(first, main, others, areComplements);
  if (scores.size === 0) return { main, others };
  const taken = new Set(scores.values());
  return {
    main: main.map((entry) => scores.get(entry) ?? entry),
    others: [...others.filter((entry) => !taken.has(entry)), ...scores.keys()],
  };
}

/** For each row without a score the one of a complementing table that has it. */
function completed(
  first: Entry,
  main: readonly Entry[],
  others: readonly Entry[],
  areComplements: Complements,
): Map<Entry, Entry> {
  const blank = new Map(main.filter((entry) => !isScored(entry)).map((entry) => [nodeOf(entry), entry]));
  for (const entry of main) if (isScored(entry)) blank.delete(nodeOf(entry));
  blank.delete(null);
  const found = new Map<Entry, Entry>();
  if (blank.size === 0) return found;
  for (const entry of others) {
    const own = blank.get(nodeOf(entry));
    if (!own || found.has(own) || !isScored(entry) || !areComplements(first.table, entry.table)) continue;
    found.set(own, entry);
  }
  return found;
}

function isScored({ score }: Entry): boolean {
  return score.kind === "number";
}

function ranked(all: readonly Entry[][]): Entry[][] {
  return all
    .map((group) => ({ group, rank: rank(group) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ group }) => group);
}

/** Questions, or parts alone, may be spread over tables; null for what is not. */
function splitLevelOf(main: readonly Entry[]): "question" | "part" | null {
  if (main.some(({ level }) => level === "question")) return "question";
  return main.every(({ level }) => level === "part") ? "part" : null;
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

/** Tables of one sheet with the same columns are one list with headings in between, unless their titles say otherwise: "Verifikasi 2025". */
function groupOf(table: Table, byKey: Map<string, Entry[]>): Entry[] {
  const said = [table.grid.sheet.name, table.stage, kindOf(table).isVerified];
  const key = keys.get(table) ?? [...said, ...table.columns.entries()].flat().join("|");
  keys.set(table, key);
  const group = byKey.get(key) ?? [];
  byKey.set(key, group);
  return group;
}

function rank(entries: readonly Entry[]): number {
  const [first] = entries;
  const scored = entries.filter(isScored);
  const isDetailed = scored.some(({ level }) => level === "question" || level === "part");
  const hasEvidence = entries.some((entry) => has(entry, "evidence"));
  const rank = first ? rankOf(first.table) : 0;
  return (scored.length > 0 ? 1_000 : 0) + 10 * rank + (isDetailed ? 2 : 0) + (hasEvidence ? 1 : 0);
}

/**
 * A question or part that the counted rows lack, from a sheet of another office or the next form of the same sheet;
 * last year's and hidden sheets are no such.
 */
function belongsTo(first: Entry, asked: Set<Question | Part | null>, entry: Entry): boolean {
  const node = nodeOf(entry);
  if (node === null || entry.isTotal || entry.hidden === "sheet") return false;
  if (asked.has(node) || !isSameKind(first, entry)) return false;
  asked.add(node);
  return true;
}

function nodeOf({ level, question, part }: Entry): Question | Part | null {
  return level === "part" ? part : question;
}

/** True when both tables are for the same year and of the same hand: only then may their numbers be compared. */
export function isSameKind(a: Entry, b: Entry): boolean {
  const [one, other] = [kindOf(a.table), kindOf(b.table)];
  return one.isVerified === other.isVerified && (!one.year || !other.year || one.year === other.year);
}

export function kindOf(table: Table): Kind {
  const known = kinds.get(table);
  if (known) return known;
  const { stage, grid, titles } = table;
  const texts = stage === null ? [grid.sheet.name, ...titles] : [stage];
  const kind = {
    version: isExample(table) ? -5 : ([grid.sheet.name, ...texts].map(versionOf).find((version) => version !== 0) ?? 0),
    isVerified: texts.some(isVerifiers),
    year: yearIn(stage ?? "") ?? yearIn(grid.sheet.name) ?? yearIn(titles.join(" ")),
  };
  kinds.set(table, kind);
  return kind;
}

/** "Contoh Pengisian": filled in to show how. */
function isExample({ grid, titles }: Table): boolean {
  const words = /\b(contoh|sampel|sample|example|latihan|simulasi)\b/i;
  return words.test(grid.sheet.name) || titles.some((title) => title.search(words) === 0);
}

function isVerifiers(text: string): boolean {
  // "Final 2024" is the city's own last version.
  if (/^[\W\d_]*final[\W\d_]*$/i.test(text)) return false;
  const role = roleOf(text);
  return (
    (role?.column === "verified" && role.coverage >= 0.5) ||
    /^[\W\d_]*(hasil\s+)?(verifikasi|va|vl|vh|vlh|vkl|vf)\b/i.test(text)
  );
}

/** "Draf" stands below, "final" and "revisi 2" above what names no version; the higher revision is the later. */
function versionOf(text: string): number {
  if (/\b(draf|draft|konsep|sementara|lama|old|backup|cadangan|arsip|awal|copy|salinan|batal)\b/i.test(text)) return -4;
  // A lone V is the fifth cluster's number.
  const revision = /\b(?:rev|revisi|versi|ver)[\s._-]*(\d{1,2})?\b|\bv(\d{1,2})\b/i.exec(text);
  const number = revision?.[1] ?? revision?.[2];
  if (/\b(final|fix|fiks|akhir)\b/i.test(text)) return 40 + Number(number ?? 0);
  return revision ? 1 + Number(number ?? 1) : 0;
}

function yearIn(text: string): number | null {
  const years = [...new Set(text.match(/\b20\d\d\b/g) ?? [])];
  return years.length === 1 ? Number(years[0]) : null;
}

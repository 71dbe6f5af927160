/** Chooses, where an indicator stands in several tables, which of them counts. */
import type { Part, Question } from "../instrument/instrument";
import { toNumber } from "../numbers";
import type { Entry } from "../reading/model/entries";
import { has } from "../reading/model/entries";
import type { Table } from "../reading/model/tables";
import { rememberingOf } from "../remembering";
import type { Complements } from "./complements";
import { kindOf, rankingOf } from "./tableKind";

export interface Source {
  /** The rows that count: those of the best table, and the questions that only other tables of its kind have. */
  main: Entry[];
  others: Entry[];
}

/**
 * The table that is the city's own, has scores, can be seen, is the latest, goes down to questions, has evidence; with the
 * rows that only other tables of its kind have, and the scores of those that complete it where its own rows are blank.
 */
export function sourceOf(entries: readonly Entry[], areComplements: Complements, areOffices: Complements): Source {
  const [best = [], ...rest] = ranked(groups(entries));
  const [first] = best;
  const level = splitLevelOf(best);
  if (!first) return { main: [], others: [] };
  const asked = new Set(best.map(nodeOf));
  const main = [...best];
  const others: Entry[] = [];
  const further = rest.flat();
  const shares = new Set(sharesOf(best, further, areOffices));
  for (const entry of further) {
    if (shares.has(entry) || (entry.level === level && belongsTo(first, asked, entry))) main.push(entry);
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

/** What other offices' sheets score of the same indicator or part, where the maxima of all of them add up to its own. */
function sharesOf(best: readonly Entry[], others: readonly Entry[], areOffices: Complements): readonly Entry[] {
  const [first] = best.filter(isScored);
  const node = first && (first.part ?? first.indicator);
  if (!first || !node || best.length > 1) return [];
  const further = others.filter((entry) => isOtherOffices(first, entry, areOffices));
  const sum = [first, ...further].reduce((all, { maximum }) => all + (toNumber(maximum) ?? 0), 0);
  return Math.abs(sum - node.max) < 0.01 ? further : [];
}

/** The same indicator or part as a whole, scored on the sheet of another office. */
export function isOtherOffices(first: Entry, entry: Entry, areOffices: Complements): boolean {
  const isSame = entry.level === first.level && entry.part === first.part && entry.level !== "question";
  const isOpen = isScored(entry) && !entry.isTotal && entry.hidden !== "sheet";
  return isSame && isOpen && isSameKind(first, entry) && areOffices(first.table, entry.table);
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
  const rank = rankingOf(all.flatMap(([first]) => first?.table ?? []));
  return all
    .map((group) => ({ group, rank: worthOf(group, rank) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ group }) => group);
}

/** Questions, or parts alone, may be spread over tables; null for what is not. */
function splitLevelOf(main: readonly Entry[]): "question" | "part" | null {
  if (main.some(({ level }) => level === "question")) return "question";
  return main.every(({ level }) => level === "part") ? "part" : null;
}

function groups(entries: readonly Entry[]): Entry[][] {
  const byKey = new Map<string, Entry[]>();
  let [table, group]: [Table | null, Entry[]] = [null, []];
  for (const entry of entries) {
    if (entry.table !== table) [table, group] = [entry.table, groupOf(entry.table, byKey)];
    group.push(entry);
  }
  return [...byKey.values()];
}

/** Tables of one sheet with the same columns are one list with headings in between, unless their titles say otherwise: "Verifikasi 2025". */
function groupOf(table: Table, byKey: Map<string, Entry[]>): Entry[] {
  const key = keyOf(table);
  const group = byKey.get(key) ?? [];
  byKey.set(key, group);
  return group;
}

/** Asked for each indicator anew, so kept. */
const keyOf = rememberingOf((table: Table): string =>
  [table.grid.sheet.name, table.stage, kindOf(table).isVerified, ...table.columns.entries()].flat().join("|"),
);

function worthOf(entries: readonly Entry[], rank: (table: Table) => number): number {
  const [first] = entries;
  const scored = entries.filter(isScored);
  const isDetailed = scored.some(({ level }) => level === "question" || level === "part");
  const hasEvidence = entries.some((entry) => has(entry, "evidence"));
  const rankOfTable = first ? rank(first.table) : 0;
  return (scored.length > 0 ? 1e12 : 0) + 10 * rankOfTable + (isDetailed ? 2 : 0) + (hasEvidence ? 1 : 0);
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

/** True when both tables are of one hand, year and version: only then may their numbers be compared. */
export function isSameKind(a: Entry, b: Entry): boolean {
  const [one, other] = [kindOf(a.table), kindOf(b.table)];
  const isSameYear = !one.year || !other.year || one.year === other.year;
  return isSameYear && one.isVerified === other.isVerified && one.version === other.version;
}

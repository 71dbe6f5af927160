/** Chooses, where an indicator stands in several tables, which of them counts. */
import type { Entry } from "./reading/entries";
import { has } from "./reading/entries";
import { roleOf } from "./reading/headings";
import type { Table } from "./reading/tables";

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

/** The table that is the city's own, has scores, can be seen, is the latest, goes down to questions, has evidence. */
export function sourceOf(entries: readonly Entry[]): Source {
  const [main = [], ...rest] = groups(entries).sort((a, b) => rank(b) - rank(a));
  const joined = [...main];
  const others: Entry[] = [];
  for (const group of rest) {
    for (const entry of group) (belongsTo(joined, entry) ? joined : others).push(entry);
  }
  return { main: joined, others };
}

function groups(entries: readonly Entry[]): Entry[][] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { grid, columns } = entry.table;
    const key = [grid.sheet.name, ...columns.entries()].flat().join("|");
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return [...byKey.values()];
}

function rank(entries: readonly Entry[]): number {
  const scored = entries.filter(({ score }) => score.kind === "number");
  const kind = kindOf(entries[0]?.table);
  const marks = [
    scored.length > 0,
    !kind?.isVerified,
    entries.some(({ hidden }) => hidden !== "sheet"),
    scored.some(({ level }) => level === "question" || level === "part"),
    entries.some((entry) => has(entry, "evidence")),
  ];
  const weights = [64, 32, 16, 2, 1];
  const year = kind?.year ? (kind.year - 2000) / 100 : 0;
  return marks.reduce((sum, mark, at) => sum + (mark ? (weights[at] ?? 0) : 0), 8 * year);
}

/** A question that the counted rows lack, from a sheet of another office; last year's and hidden sheets are no such. */
function belongsTo(main: readonly Entry[], entry: Entry): boolean {
  const [first] = main;
  if (!first || entry.level !== "question" || entry.question === null || entry.hidden === "sheet") return false;
  const isDetailed = main.some(({ level }) => level === "question");
  return isDetailed && isSameKind(first, entry) && !main.some(({ question }) => question === entry.question);
}

/** True when both tables are for the same year and of the same hand: only then may their numbers be compared. */
export function isSameKind(a: Entry, b: Entry): boolean {
  const [one, other] = [kindOf(a.table), kindOf(b.table)];
  return one?.isVerified === other?.isVerified && (!one?.year || !other?.year || one.year === other.year);
}

function kindOf(table: Table | undefined): Kind | null {
  if (!table) return null;
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

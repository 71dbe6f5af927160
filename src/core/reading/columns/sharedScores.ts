/** Columns that hold one score between them: under the level that was chosen, the office that answers, or where it was mended. */
import type { Heading } from "../headings/columns";
import { areEqual, equalWithin } from "../model/points";
import { shareOf } from "./pairs";
import type { Ground, Pair } from "./pairs";
import type { ScoreChoice } from "./scores";
import { joinBounds, shareBounds } from "../model/weights";

/** Columns side by side and the one number that each row has in them. */
export interface Joined {
  heading: Heading;
  /** In the order in which a row's number is looked for. */
  columns: readonly number[];
  pairs: readonly Pair[];
}

/** What columns of points come to together, where none of them is the score of most rows and the others do not explain themselves. */
export function joinedAmong(choices: readonly ScoreChoice[], ground: Ground): Joined[] {
  return [...spread(choices, ground), ...mended(choices, ground)];
}

/** Runs of columns of which every row has one number, besides zeros. */
function spread(choices: readonly ScoreChoice[], ground: Ground): Joined[] {
  const pool = ground.headings.filter(({ column, role, isHidden }) => {
    const isOf = role === null || role.column === "yes" || role.column === "no" || isChosen(choices, column);
    return isOf && !isHidden && ground.facts(column).numbers > shareBounds.numbers;
  });
  return runsOf(pool).flatMap((run) => {
    const own = run.map(({ column }) => ground.pairs(column).filter(({ value }) => value !== 0));
    const all = own.flat().sort((a, b) => a.row - b.row);
    const isOnce = all.every(({ row }, at) => row !== all[at - 1]?.row);
    const longest = Math.max(...own.map(({ length }) => length));
    const isShared = own.filter(({ length }) => length > 0).length > 1 && longest < joinBounds.longest * all.length;
    const areAll = all.length >= joinBounds.rows && all.length >= joinBounds.filled * ground.placed;
    const arePoints = shareOf(all, ({ value, max }) => value > 0 && value <= max + equalWithin) >= joinBounds.filled;
    const [heading] = run;
    if (!heading || !isOnce || !isShared || !areAll || !arePoints || isKey(run, ground)) return [];
    return [{ heading: { ...heading, role: scoreRole(run) }, columns: run.map(({ column }) => column), pairs: all }];
  });
}

/** "Ada" 96 and "Tidak" 0 in every row say what an answer would bring. */
function isKey(run: readonly Heading[], { pairs, placed }: Ground): boolean {
  const own = run.map(({ column }) => pairs(column));
  const areFull = own.some((one) => one.every(({ value, max }) => areEqual(value, max)));
  return areFull && own.every(({ length }) => length >= joinBounds.filled * placed);
}

function isChosen(choices: readonly ScoreChoice[], at: number): boolean {
  return choices.some(({ column, scale, isExplained }) => column === at && scale === "points" && !isExplained);
}

function scoreRole(run: readonly Heading[]): Heading["role"] {
  return run.find(({ role }) => role?.column === "score")?.role ?? null;
}

function runsOf(headings: readonly Heading[]): Heading[][] {
  const runs: Heading[][] = [];
  for (const heading of headings) {
    const last = runs.at(-1);
    if (last?.at(-1)?.column === heading.column - 1) last.push(heading);
    else runs.push([heading]);
  }
  return runs.filter(({ length }) => length > 1);
}

const mendedWords =
  /\b(perbaikan|diperbaiki|revisi|direvisi|koreksi|dikoreksi|terkoreksi|perubahan|diubah|ralat|diralat|pembetulan|baru|terbaru|penyesuaian|disesuaikan|update|updated|revised|corrected|adjusted|new)\b/i;

/** "Nilai Lama", not "Nilai Tahun Lalu". */
function isFormer({ role, path, year }: Heading): boolean {
  return role?.column === "past" && year === null && !path.some((text) => /\b(tahun|thn?|year)\b/i.test(text));
}

/** "Nilai Awal | Nilai Perbaikan": what was not mended stays as it was. */
function mended(choices: readonly ScoreChoice[], { headings, pairs }: Ground): Joined[] {
  // Headings of clusters and notes below a row have no number at all.
  const numbered = Math.max(0, ...headings.map(({ column }) => pairs(column).length));
  const isScore = ({ role, column }: Heading): boolean =>
    role?.column === "score" || choices.some((one) => one.column === column && one.isSaid);
  const scores = headings.filter(isScore);
  return scores.flatMap((later): Joined[] => {
    const own = pairs(later.column);
    const isMended = later.version > 0 || mendedWords.test(later.path.at(-1) ?? "");
    if (!isMended || own.length === 0 || own.length >= joinBounds.mended * numbered) return [];
    const first = [...scores, ...headings.filter(isFormer)].find(
      ({ column }) => column < later.column && pairs(column).length >= joinBounds.filled * numbered,
    );
    if (!first) return [];
    const rows = new Map([...pairs(first.column), ...own].map((pair) => [pair.row, pair]));
    const all = [...rows.values()].sort((a, b) => a.row - b.row);
    return [{ heading: later, columns: [later.column, first.column], pairs: all }];
  });
}

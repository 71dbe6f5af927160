/** Finds rows of answers under a heading row of clusters, indicators or questions, as the export of a form has them, and lays what counts out as a table. */
import { isStatistic, readLabel, readTotal } from "../../naming/labels";
import type { Question } from "../../instrument/instrument";
import { readAmount, toNumber } from "../../numbers";
import { isBlank } from "../../workbook";
import type { CellRef, CellValue } from "../../workbook";
import { nodeOf } from "../alignment/claims";
import { gridFrom } from "../model/grid";
import type { Grid } from "../model/grid";
import { roleOf } from "../headings/headings";
import { areEqual } from "../model/points";
import { clusterOf, namedBy, prefixed, questionIn } from "../places/places";
import type { Tools } from "../places/places";

/** Fewer names in a row are a sentence, or the headings of something else; they stand in one of the first rows. */
const [leastNames, mostAbove] = [5, 30];
/** No form asks for more, and no more rows of answers are told apart. */
const [mostColumns, mostAnswers] = [400, 60];

interface Named {
  column: number;
  text: string;
  /** The cluster, indicator, part or question that the heading names. */
  node: Question | ReturnType<typeof nodeOf>;
}

/** The row of headings that name clusters, indicators or questions, each once; empty where there is none. */
function headingsIn(grid: Grid, tools: Tools): { row: number; named: readonly Named[] } {
  for (let row = 0; row < Math.min(grid.height, mostAbove); row++) {
    const cells = (grid.rows[row] ?? []).slice(0, mostColumns);
    if (cells.filter((cell) => typeof cell === "string" && !isBlank(cell)).length < leastNames) continue;
    const all = cells.flatMap((cell, column) => namedAt(cell, column, tools) ?? []);
    // "Link data dukung 7. Pencegahan Perkawinan Anak" stands over texts.
    const named = all.filter((one) => hasNumber(grid, row, one));
    const nodes = new Set(named.map(({ node }) => node));
    if (nodes.size >= leastNames && nodes.size === named.length) return { row, named };
  }
  return { row: -1, named: [] };
}

function hasNumber(grid: Grid, top: number, { column }: Named): boolean {
  const below = Array.from({ length: Math.min(grid.height - top - 1, mostAnswers) }, (_, at) => top + 1 + at);
  return below.some((row) => toNumber(readAmount(grid.own(row, column))) !== null);
}

function namedAt(cell: CellValue, column: number, tools: Tools): Named | null {
  if (typeof cell !== "string" || isBlank(cell) || cell.length > 400) return null;
  const text = cell.replace(inBrackets, "").replace(bracketedCode, "$1 ").replace(asked, "").trim();
  const question = askedBy(text, tools);
  if (question) return { column, text, node: question };
  const label = readLabel(text);
  const { place } = namedBy(label, null, tools);
  const node = place ? nodeOf(place) : clusterOf(label, true, tools);
  return node ? { column, text, node } : null;
}

/** "Nilai mandiri indikator 8. Lembaga konsultasi" asks for the eighth. */
const asked = /^\s*(?:(?:nilai|skor|mandiri|em|pm|klaim)\s+){1,3}(?:untuk\s+)?(?=(?:indikator|klaster|kluster)\b)/i;

/** "[4.1] Cakupan anak tercatat", as forms number their questions. */
const bracketedCode = /^\s*[[(](\d{1,2}[a-c]?[.-]\d{1,2}[a-z]{0,2})[)\]]\s*/i;

/** The question whose full code stands before the text: "21A.1"; null where there is none. */
function askedBy(text: string, tools: Tools): Question | null {
  const { code } = readLabel(text);
  const [found] = code === null ? [] : prefixed(code, tools);
  const node = found?.place.part ?? found?.place.indicator;
  return found && node ? questionIn(node, found.code) : null;
}

/** "(maks. 96)" behind the name of the indicator. */
const inBrackets = /[([]\s*(?:nilai |skor |bobot )?(?:maks|max)[a-z]*\.?\s*[:=]?\s*([\d.,]+)[^)\]]{0,20}[)\]]/i;

/** How many names of indicators stand side by side in one row of the sheet. */
export function namesAcross(grid: Grid, tools: Tools): number {
  return headingsIn(grid, tools).named.length;
}

/** The sheet as a table of the one row of answers, or of rows that share the questions out among them; null where there is none, or several. */
export function responsesView(grid: Grid, tools: Tools): Grid | null {
  const { row: top, named } = headingsIn(grid, tools);
  if (named.length === 0) return null;
  const shared = sharedOut(grid, top, named);
  if (shared) return tableOf(grid, { top, named, maxima: null, answers: shared });
  const rows = answersBelow(grid, top, named);
  const maxima = rows.length === 1 ? undefined : rows.find((row) => areMaxima(grid, row, named));
  const others = rows.filter((row) => row !== maxima);
  const answers = others.length === 1 ? others[0] : (sumOf(grid, others, named) ?? ownAmong(grid, others));
  if (answers === undefined) return null;
  return tableOf(grid, {
    top,
    named,
    maxima: maxima ?? null,
    answers: new Map(named.map(({ column }) => [column, answers])),
  });
}

/** The row in which each column has its one number, where offices have answered what is theirs; null where two answer the same. */
function sharedOut(grid: Grid, top: number, named: readonly Named[]): ReadonlyMap<number, number> | null {
  const found = new Map<number, number>();
  for (let row = top + 1; row < Math.min(grid.height, top + 1 + mostAnswers); row++) {
    const columns = named.filter((_, at) => numbersIn(grid, row, named)[at] !== null).map(({ column }) => column);
    if (columns.some((column) => found.has(column))) return null;
    for (const column of columns) found.set(column, row);
  }
  return new Set(found.values()).size > 1 && 2 * found.size > named.length ? found : null;
}

/** The rows in which most of the names have a number below them. */
function answersBelow(grid: Grid, top: number, named: readonly Named[]): number[] {
  const rows: number[] = [];
  for (let row = top + 1; row < grid.height && rows.length < mostAnswers; row++)
    if (2 * numbersIn(grid, row, named).filter((one) => one !== null).length > named.length && !isMean(grid, row))
      rows.push(row);
  return rows;
}

/** "Rata-rata" of other rows or places is nobody's answer. */
function isMean(grid: Grid, row: number): boolean {
  return (grid.rows[row] ?? []).some((cell) => typeof cell === "string" && (isStatistic(cell) || mean.test(cell)));
}

const mean = /^\s*(rata[ -]?rata|rerata|average|mean|median)\b/i;

function numbersIn(grid: Grid, row: number, named: readonly Named[]): (number | null)[] {
  return named.map(({ column, node }) => toNumber(readAmount(grid.own(row, column), node.max)));
}

function areMaxima(grid: Grid, row: number, named: readonly Named[]): boolean {
  const numbers = numbersIn(grid, row, named);
  const isSaid = (grid.rows[row] ?? []).some((cell) => typeof cell === "string" && roleOf(cell)?.column === "maximum");
  return isSaid || numbers.every((value, at) => areEqual(value ?? NaN, maxOf(named[at])));
}

function maxOf(named: Named | undefined): number {
  return named ? named.node.max : NaN;
}

/** The last row, where it calls itself the sum of the others, as of offices, and keeps to the maxima. */
function sumOf(grid: Grid, rows: readonly number[], named: readonly Named[]): number | undefined {
  const last = rows.at(-1);
  if (last === undefined || rows.length < 3) return undefined;
  const isTotal = (grid.rows[last] ?? []).some((cell) => typeof cell === "string" && readTotal(cell) !== null);
  const above = rows.slice(0, -1).map((row) => numbersIn(grid, row, named));
  const isSum = (value: number | null, at: number): boolean => {
    const sum = above.reduce((all, numbers) => all + (numbers[at] ?? 0), 0);
    return value !== null && areEqual(value, sum) && value <= maxOf(named[at]);
  };
  return isTotal && numbersIn(grid, last, named).every(isSum) ? last : undefined;
}

/** The one row that is called the city's own score, beside the verifiers' or last year's. */
function ownAmong(grid: Grid, rows: readonly number[]): number | undefined {
  const roles = rows.map((row) =>
    (grid.rows[row] ?? []).flatMap((cell) => (typeof cell === "string" ? (roleOf(cell)?.column ?? []) : [])),
  );
  const isOther = (own: readonly string[]): boolean =>
    own.includes("verified") || own.includes("past") || own.includes("target");
  const own = rows.filter((_, at) => roles[at]?.includes("score"));
  return own.length === 1 && roles.filter(isOther).length === rows.length - 1 ? own[0] : undefined;
}

interface Found {
  top: number;
  named: readonly Named[];
  maxima: number | null;
  /** The row of each column's answer. */
  answers: ReadonlyMap<number, number>;
}

function tableOf(grid: Grid, { top, named, maxima, answers }: Found): Grid {
  const first = answers.values().next().value ?? top;
  const said = (grid.rows[first] ?? []).find(
    (cell) => typeof cell === "string" && ["score", "verified", "past", "target"].includes(roleOf(cell)?.column ?? ""),
  );
  const rowOf = ({ column }: Named): number => answers.get(column) ?? first;
  const maximumAt = ({ column }: Named): CellValue =>
    maxima === null ? printedIn(grid.own(top, column)) : grid.own(maxima, column);
  const rows: CellValue[][] = [
    [headingOf(named), "Nilai Maks", said ?? "Nilai"],
    ...named.map((one): CellValue[] => [one.text, maximumAt(one), grid.own(rowOf(one), one.column)]),
  ];
  const refOf = (row: number, column: number): CellRef => {
    const one = named[Math.max(0, row - 1)];
    const sources = [top, maxima ?? top, one ? rowOf(one) : top];
    return grid.refOf(sources[column] ?? top, one?.column ?? 0);
  };
  return gridFrom(grid.sheet, { rows, merges: [] }, "turned", refOf);
}

function headingOf(named: readonly Named[]): string {
  if (named.some(({ node }) => "needs" in node)) return "Pertanyaan";
  return named.every(({ node }) => "indicators" in node) ? "Klaster" : "Indikator";
}

function printedIn(cell: CellValue): number | null {
  const written = typeof cell === "string" ? inBrackets.exec(cell)?.[1] : undefined;
  return written === undefined ? null : toNumber(readAmount(written));
}

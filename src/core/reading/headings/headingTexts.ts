/** Tells whether the cells of a row name columns: two or more of them, a label and a value, and hardly any number. */
import { readLabel } from "../../naming/labels";
import type { CellValue } from "../../workbook";
import { roleOf, yearOf } from "./headings";
import type { Role } from "./headings";
import { periodIn } from "./periods";
import { labelColumns, valueColumns } from "../model/words";
import type { Column } from "../model/words";

/** Further down only short texts are tried as headings: most rows of a sheet are data. */
const carefulRows = 300;

/** Two or more columns are named, one of them a label and one a value, and hardly any cell is a number. */
export function namesColumns(all: readonly CellValue[], row: number): boolean {
  if (headsLabels(all)) return true;
  // Nearly every row of a sheet is data: without a series of texts it has no fewer numbers, and no more cells that head anything.
  if (textsAmong(all) === null || !namesTwo(all, row)) return false;
  const cells = withoutSeries(all);
  const counted = textsAmong(cells);
  if (counted === null) return false;
  const { texts, years } = counted;
  const named = rolesIn(cells, row, texts);
  return (years > 1 && areOfYears(named, texts)) || areEnough(named);
}

/** "No | Indikator": beside both stand headings, in whatever words, and no row of data holds the two. */
function headsLabels(cells: readonly CellValue[]): boolean {
  const at = cells.findIndex(
    (cell) => typeof cell === "string" && /^\W*(?:no|nomor|nomer|no\.? urut|kode)\W*$/i.test(cell),
  );
  const label = at < 0 ? null : cells.slice(at + 1).find((cell) => cell !== null && cell !== "");
  const role = typeof label === "string" && label.length < 40 ? roleOf(label) : null;
  const isLabel =
    role?.coverage === 1 && role.strength === 3 && (role.column === "indicator" || role.column === "question");
  return isLabel && cells.slice(at).filter((cell) => typeof cell === "string").length > 2;
}

/** How many cells are texts that could be headings, and years; null where they are too few, or too many cells are numbers. */
function textsAmong(cells: readonly CellValue[]): { texts: number; years: number } | null {
  let numbers = 0;
  let texts = 0;
  let years = 0;
  for (const cell of cells) {
    if (isYear(cell)) years++;
    else if (typeof cell === "number" || isNumberText(cell)) numbers++;
    else if (typeof cell === "string" && cell.length < 90) texts++;
  }
  return texts === 0 || texts + years < 2 || numbers * 2 > texts ? null : { texts, years };
}

function namesTwo(cells: readonly CellValue[], row: number): boolean {
  let named = 0;
  return cells.some(
    (cell) => (isYear(cell) || (typeof cell === "string" && headingOf(cell, row) !== null)) && ++named === 2,
  );
}

function isYear(cell: CellValue): boolean {
  return typeof cell === "number" ? cell >= 2000 && cell <= 2100 : typeof cell === "string" && yearOf(cell) !== null;
}

/** "P1", "P2", "P3" over columns of one kind are one heading, and so are months. */
function withoutSeries(cells: readonly CellValue[]): readonly CellValue[] {
  return cells.filter((_, at) => !isLike(cells, at, at - 1));
}

/** "Asesor II" beside "Asesor I". */
export function isOneOfSeries(cells: readonly CellValue[], at: number): boolean {
  return isLike(cells, at, at - 1) || isLike(cells, at, at + 1);
}

function isLike(cells: readonly CellValue[], at: number, other: number): boolean {
  const stem = stemOf(cells[at] ?? null);
  return stem !== null && stem === stemOf(cells[other] ?? null);
}

function stemOf(cell: CellValue): string | null {
  if (typeof cell === "string" && roleOf(cell) === null && periodIn(cell) !== null) return "";
  return typeof cell === "string" && cell.length < 20
    ? (/^(\D*?[a-z]\D*?)\s*(?:\d{1,2}|(?<=\s)[ivx]+)$/i.exec(cell.trim())?.[1] ?? null)
    : null;
}

function areEnough(named: readonly Role[]): boolean {
  const isSure = named.some(({ coverage }) => coverage === 1);
  return isSure && isEnough(new Set(named.map(({ column }) => column)));
}

/** "No | Indikator | 2023 | 2024": years beside labels head the scores of each. */
function areOfYears(named: readonly Role[], texts: number): boolean {
  return named.length >= texts && named.some(({ column }) => labelColumns.includes(column));
}

/** The roles that the texts name; none as soon as too few of them can name one, as in every row of data. */
function rolesIn(cells: readonly CellValue[], row: number, texts: number): Role[] {
  const named: Role[] = [];
  let left = cells.length;
  for (const cell of cells) {
    left--;
    const role = typeof cell === "string" ? headingOf(cell, row) : null;
    if (role) named.push(role);
    else if (!isMost(named.length + left, texts)) return [];
  }
  return named;
}

function isMost(named: number, texts: number): boolean {
  return named * 2 >= texts - 1;
}

export function headingOf(cell: string, row: number): Role | null {
  if (row > carefulRows && cell.length > 40) return null;
  const role = roleOf(cell);
  return role && role.coverage >= 0.34 && !/[:?]\s*$/.test(cell) && !isOne(cell) ? role : null;
}

/** So does "Indikaor 13", by a slip. */
function isOne(cell: string): boolean {
  if (namesOne.test(cell)) return true;
  const { level, code } = readLabel(cell);
  return level !== null && code !== null;
}

/** "Pertanyaan 3k" and "Klaster II" name one thing; a heading names a kind of thing. */
export const namesOne =
  /^\s*(pertanyaan|indikator|klaster|kluster|cluster|indicator|question|soal|tabel|table)\s+(\d+\s*[a-z]{0,2}|[ivx]+)\b/i;

export function isNumberText(cell: CellValue): boolean {
  return typeof cell === "string" && /^[-+(]?\s*\d[\d.,\s]*%?\)?$/.test(cell.trim()) && yearOf(cell) === null;
}

/** The columns named are enough for a table: a label and a value. */
export function isEnough(found: ReadonlySet<Column>): boolean {
  return [labelColumns, valueColumns].every((kind) => kind.some((column) => found.has(column)));
}

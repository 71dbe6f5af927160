/** Sorting the rows or the columns of an area: Excel's order of values, blanks last, hidden lines staying where they are. */
import { isError } from "../../core/workbook";
import type { Area, Book, BookSheet, CellValue } from "./book";
import { tell } from "./changes";
import type { CellContent } from "./contents";
import { putContents, readContents, tellMoved } from "./contents";
import { translate } from "../../core/formula";

export interface SortKey {
  /** The column, or when columns are sorted the row, counted from the area's first. */
  offset: number;
  ascending: boolean;
  /** Texts that read as numbers are ordered among them. */
  textAsNumber: boolean;
}

export interface Sorting {
  keys: readonly SortKey[];
  matchCase: boolean;
  /** What is put in order. */
  lines: "Rows" | "Columns";
}

export function sortCells(book: Book, sheet: BookSheet, area: Area, sorting: Sorting): void {
  const isRows = sorting.lines === "Rows";
  const cells = readContents(sheet, area);
  const lines = isRows ? cells : turned(cells);
  const [first, hidden] = isRows ? [area.top, sheet.hiddenRows] : [area.left, sheet.hiddenColumns];
  const movable = lines.map((_, index) => index).filter((index) => !hidden.has(first + index));
  const ordered = [...movable].sort((one, other) => compareLines(lines[one], lines[other], sorting));
  const placed = new Map(movable.map((to, index) => [to, ordered[index] ?? to]));
  const sorted = lines.map((line, to) =>
    moved(lines[placed.get(to) ?? to] ?? line, to - (placed.get(to) ?? to), isRows),
  );
  putContents(sheet, area, isRows ? sorted : turned(sorted));
  tellMoved(book, sheet, area);
  tell(book, { kind: "sorted", sheet: sheet.id, area, lines: sorting.lines });
}

/** Formulas speak of the cells beside them in their new line, too. */
function moved(line: readonly CellContent[], by: number, isRows: boolean): CellContent[] {
  return line.map((content) => {
    if (content.formula === null || by === 0) return content;
    return { ...content, formula: translate(content.formula, isRows ? by : 0, isRows ? 0 : by) };
  });
}

function turned(cells: readonly (readonly CellContent[])[]): CellContent[][] {
  return (cells[0] ?? []).map((_, column) => cells.flatMap((line) => line[column] ?? []));
}

function compareLines(one: readonly CellContent[] = [], other: readonly CellContent[] = [], sorting: Sorting): number {
  for (const key of sorting.keys) {
    const found = compareBy(key, one[key.offset], other[key.offset], sorting.matchCase);
    if (found !== 0) return found;
  }
  return 0;
}

function compareBy(
  key: SortKey,
  one: CellContent | undefined,
  other: CellContent | undefined,
  matchCase: boolean,
): number {
  const sign = key.ascending ? 1 : -1;
  const [a, b] = [ranked(one?.value ?? null, key.textAsNumber), ranked(other?.value ?? null, key.textAsNumber)];
  if (a.rank === blankRank || b.rank === blankRank) return a.rank - b.rank;
  return sign * (a.rank - b.rank || compareValues(a.value, b.value, matchCase));
}

const blankRank = 4;

/** Numbers before texts before truths before errors; blanks are last whatever the direction. */
function ranked(value: CellValue, textAsNumber: boolean): { rank: number; value: CellValue } {
  if (value === null || value === "") return { rank: blankRank, value };
  if (typeof value === "number") return { rank: 0, value };
  if (typeof value === "boolean") return { rank: 2, value };
  if (isError(value)) return { rank: 3, value: null };
  const number = textAsNumber ? Number(value) : Number.NaN;
  return Number.isNaN(number) ? { rank: 1, value } : { rank: 0, value: number };
}

function compareValues(one: CellValue, other: CellValue, matchCase: boolean): number {
  if (typeof one !== "string" || typeof other !== "string") return Number(one) - Number(other);
  const folded = one.toLowerCase().localeCompare(other.toLowerCase(), "en");
  return folded !== 0 || !matchCase ? folded : one.localeCompare(other, "en", { caseFirst: "lower" });
}

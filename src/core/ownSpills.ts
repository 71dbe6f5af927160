/** Which cells a formula of ours fills: as the file says, and where it does not, by the words that only we write. */
import { headings, lineLevels, none, stateWords, statusWords, total } from "./formulas/words";
import { formulaAt, isBlank, isError, toA1, toColumn, valueAt } from "./workbook";
import type { Area, CellRef, CellValue, Sheet } from "./workbook";

/** How the cells of a formula are known again: by lines of a list, by a verdict's words, or it fills only its own cell. */
export type Shape = "list" | "verdict" | "one";

const headingTexts = textsOf(Object.values(headings));
const { cluster, max, claimed, supported, level, cell, message, points, offices } = headings;
const lists = [
  [cluster, max, claimed, supported],
  [cluster, max, supported],
  [level, cell, message, points, offices],
].map((texts) => texts.map((text) => textsOf([text])));
const levelTexts = textsOf(Object.values(lineLevels));
const totalTexts = textsOf([total]);
const noneTexts = textsOf([none]);
const verdicts = new Set<CellValue>([...Object.values(stateWords), ...Object.values(statusWords)]);
const mostColumns = 5;

function textsOf(texts: readonly { id: string; en: string }[]): ReadonlySet<CellValue> {
  return new Set(texts.flatMap(({ id, en }) => [id, en]));
}

/** The formula's own cell, and the others that it fills; never one that holds another formula. */
export function filledBy(sheet: Sheet, at: CellRef, formula: string, shape: Shape): CellRef[] {
  const stated = cellsOf(sheet, sheet.arrays?.get(toA1(at.row, at.column)));
  const inferred = shape === "list" ? listFrom(sheet, at) : shape === "verdict" ? verdictsFrom(sheet, at, formula) : [];
  return [at, ...[...stated, ...inferred].filter((cell) => isFree(sheet, cell, formula))];
}

function isFree(sheet: Sheet, { row, column }: CellRef, formula: string): boolean {
  const other = formulaAt(sheet, row, column);
  return other === null || other === formula;
}

function cellsOf({ name, rows }: Sheet, area: Area | undefined): CellRef[] {
  if (!area) return [];
  const { top, left, right } = area;
  const bottom = Math.min(area.bottom, rows.length - 1);
  return range(top, bottom).flatMap((row) =>
    range(left, Math.min(right, (rows[row]?.length ?? 0) - 1)).map((column) => ({ sheet: name, row, column })),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** The lines from the formula's own on, as far as they read as the list's; headings need not come first when it is sorted. */
function listFrom(sheet: Sheet, { row, column }: CellRef): CellRef[] {
  const width = widthOf(sheet, row, column);
  let bottom = row;
  let isEnded = false;
  while (!isEnded && bottom < sheet.rows.length && isLine(sheet, bottom, column, width)) {
    isEnded = totalTexts.has(valueAt(sheet, bottom, column));
    bottom++;
    isEnded ||= formulaAt(sheet, bottom, column) !== null;
  }
  return cellsOf(sheet, { top: row, left: column, bottom: bottom - 1, right: column + width - 1 });
}

/** As many columns as have our headings in our order; all where the first line is a finding without headings above it. */
function widthOf(sheet: Sheet, row: number, column: number): number {
  const isHead = headingTexts.has(valueAt(sheet, row, column));
  const widths = lists.map((texts) => matching(sheet, row, column, (cell, at) => texts[at]?.has(cell) ?? false));
  const width = Math.max(...widths);
  // One word beside a formula that is busy may head the city's own table.
  if (width > 2 || (width > 1 && isHead)) return width;
  if (isHead) return matching(sheet, row, column, (cell) => headingTexts.has(cell));
  return isFinding(sheet, row, column) ? mostColumns : 1;
}

/** How many cells fit from the formula's own on, which may show an error instead of its heading. */
function matching(sheet: Sheet, row: number, column: number, fits: (cell: CellValue, at: number) => boolean): number {
  let width = 1;
  while (width < mostColumns && fits(valueAt(sheet, row, column + width), width)) width++;
  return width;
}

/** The line of headings, a finding, or a cluster with its numbers. */
function isLine(sheet: Sheet, row: number, column: number, width: number): boolean {
  const [first = null, ...rest] = range(column, column + width - 1).map((at) => valueAt(sheet, row, at));
  if (width > 1 && rest.every((cell) => headingTexts.has(cell))) return true;
  if (isFinding(sheet, row, column)) return true;
  const isNumber = (cell: CellValue): boolean => typeof cell === "number" || isBlank(cell) || isError(cell);
  return width > 1 && typeof first === "string" && !isBlank(first) && rest.every(isNumber);
}

function isFinding(sheet: Sheet, row: number, column: number): boolean {
  const [level, cell, message] = [0, 1, 2].map((at) => valueAt(sheet, row, column + at));
  const isTold = levelTexts.has(level ?? null) && typeof cell === "string" && /[a-z]\d+$/i.test(cell);
  return isTold || noneTexts.has(message ?? null);
}

/** Cells with a verdict's words or an error, as far down and across as the largest range in the formula; blanks lie between. */
function verdictsFrom(sheet: Sheet, { row, column }: CellRef, formula: string): CellRef[] {
  const { height, width } = sizeIn(formula);
  const found: CellRef[] = [];
  for (let at = row; at < Math.min(row + height, sheet.rows.length); at++) {
    const first = valueAt(sheet, at, column);
    if (at > row && (formulaAt(sheet, at, column) !== null || !(isBlank(first) || isVerdict(first)))) break;
    const line = cellsOf(sheet, { top: at, left: column, bottom: at, right: column + width - 1 });
    found.push(...line.filter((cell) => isVerdict(valueAt(sheet, cell.row, cell.column))));
  }
  return found;
}

function isVerdict(cell: CellValue): boolean {
  return verdicts.has(cell) || isError(cell);
}

/** The largest range that the formula names; without any, as many rows as there are and one column. */
function sizeIn(formula: string): { height: number; width: number } {
  const areas = formula.matchAll(/\$?([a-z]{1,3})\$?(\d{1,7}):\$?([a-z]{1,3})\$?(\d{1,7})/gi);
  const sizes = [...areas].map(([, left = "", top = "", right = "", bottom = ""]) => ({
    height: Math.abs(Number(bottom) - Number(top)) + 1,
    width: Math.abs((toColumn(right) ?? 0) - (toColumn(left) ?? 0)) + 1,
  }));
  if (sizes.length === 0) return { height: Infinity, width: 1 };
  return {
    height: Math.max(...sizes.map(({ height }) => height)),
    width: Math.max(...sizes.map(({ width }) => width)),
  };
}

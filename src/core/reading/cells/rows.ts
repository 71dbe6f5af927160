/** Takes the rows of a table apart into labels, before anyone asks where in the instrument they belong. */
import { isBlank } from "../../workbook";
import type { CellValue } from "../../workbook";
import { readLabel } from "../../naming/labels";
import type { Label } from "../../naming/labels";
import { readAmount, toNumber } from "../../numbers";
import { sharesAmong } from "./shares";
import { hasValues } from "./rowValues";
import { labelColumns } from "../model/words";
import type { Block, Table } from "../model/tables";

export interface Row {
  table: Table;
  row: number;
  number: Label | null;
  /** The number that a merged cell holds for this row and those around it; null when it is the row's own. */
  above: Label | null;
  /** The code in a second column of numbers, which is the question's. */
  code: Label | null;
  cluster: Label | null;
  indicator: Label | null;
  question: Label | null;
  /** The first text of the row in a column that is not one of values, wherever it stands. */
  lead: Label | null;
  /** The printed maximum, null when none. */
  maximum: number | null;
  /** Whether it has a score, a maximum or an answer of its own. */
  isFilled: boolean;
  /** Its number is one of a list that runs through the instrument: no question's. */
  isListed: boolean;
  /** With those around it, it shares out the maximum of the row above them. */
  isShare: boolean;
}

/** The rows with content below `above` and up to `last`, without the helper rows right below headings. */
export function rowsOf(table: Table, above: number, last: number): Row[] {
  const { columns } = table;
  const codes = table.also.get("number") ?? [];
  const values = new Set([
    ...[...columns].filter(([name]) => !labelColumns.includes(name)).map(([, at]) => at),
    ...codes,
  ]);
  const rows: Row[] = [];
  const shares = sharesAmong(table, above + 1, last);
  for (let row = above + 1; row <= Math.min(table.end, last); row++) {
    if (table.rows && !table.rows.has(row)) continue;
    if (isEmpty(table, row) || isHelperRow(table, row)) continue;
    rows.push({
      table,
      row,
      isFilled: hasValues({ table, row }),
      isListed: false,
      isShare: shares.has(row),
      number: numberAt(table, row, columns.get("number")),
      above: labelAbove(table, row, columns.get("number")),
      maximum: maximumOf(table, row),
      code: labelAt(table, row, table.also.get("number")?.[0]),
      cluster: labelAt(table, row, columns.get("cluster")),
      indicator: labelAt(table, row, columns.get("indicator")),
      question: labelAt(table, row, columns.get("question")),
      lead: leadOf(table, row, values),
    });
  }
  return rows;
}

/** The labels of a row from left to right, as far as they hold something. */
export function labelsOf(row: Row): Label[] {
  return [row.lead, row.number, row.cluster, row.indicator, row.question].filter((label) => label !== null);
}

/** True when no cell of the row holds anything in the table's columns. */
export function isEmpty({ grid, left, right }: Table, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  for (let column = left; column <= right; column++) if (!isBlank(cells[column] ?? null)) return false;
  return true;
}

/** A row of column numbers (1, 2, "3 = 1 + 2") below or above headings, or of units right below them. */
export function isHelperRow(block: Pick<Block, "grid" | "bottom" | "left" | "right">, row: number): boolean {
  if (block.bottom < 0) return false;
  const cells = (block.grid.rows[row] ?? []).slice(block.left, block.right + 1);
  const filled = cells.filter((cell) => !isBlank(cell)).map((cell) => String(cell).trim());
  if (filled.length < 2) return false;
  return (row - block.bottom <= 2 && filled.every((text) => units.test(text))) || isCounting(filled);
}

const units = /^\(?(%|rp\.?|k|poin|skor|nilai|satuan|l|p|persen|orang|unit|dokumen|link|ya|tidak)\)?$/i;

function isCounting(filled: readonly string[]): boolean {
  const numbers = filled.map((text) => /^\(?(\d{1,2})\)?(\s*[=(].*)?$/.exec(text)?.[1] ?? null);
  return (
    filled.length > 2 && numbers.every((number, at) => number !== null && Number(number) === Number(numbers[0]) + at)
  );
}

export function labelAt({ grid }: Table, row: number, column: number | undefined): Label | null {
  return column === undefined ? null : labelIn(grid.rows[row] ?? [], column);
}

/** A letter alone in the column of numbers is a code, as "A." is anywhere. */
function numberAt(table: Table, row: number, column: number | undefined): Label | null {
  const label = labelAt(table, row, column);
  return label && /^[a-z]$/i.test(label.text) ? { ...label, code: label.text, name: "" } : label;
}

/** Kept with the row's cells, so that the ways to read a sheet, and the sheet after an edit elsewhere, share it. */
function labelIn(cells: readonly CellValue[], column: number): Label | null {
  const known = labelsOfCells.get(cells) ?? [];
  const seen = known[column];
  if (seen !== undefined) return seen;
  const cell = cells[column] ?? null;
  const label =
    typeof cell === "number"
      ? readLabel(cell)
      : typeof cell === "string" && !isBlank(cell)
        ? readLabel(withPlainLetter(cell))
        : null;
  known[column] = label;
  labelsOfCells.set(cells, known);
  return label;
}

const labelsOfCells = new WeakMap<readonly CellValue[], (Label | null)[]>();

/** "No. 2 huruf a" is 2a. */
function withPlainLetter(text: string): string {
  return text.length > 40 ? text : text.replace(/(\d) (?:huruf|butir|poin|point) \(?([a-z]{1,2})\)?(?![a-z])/i, "$1$2");
}

function labelAbove(table: Table, row: number, column: number | undefined): Label | null {
  if (column === undefined) return null;
  const area = table.grid.mergeAt(row, column);
  if (area === null || area.bottom === area.top) return null;
  return labelAt(table, area.top, area.left);
}

/** Nothing is worth more than the whole instrument's 1,000 points: it settles "1.000". */
export const mostPoints = 1000;

/** The printed maximum, null when none. */
export function maximumOf({ grid, columns }: Table, row: number): number | null {
  const at = columns.get("maximum");
  if (at === undefined) return null;
  const amount = readAmount(grid.own(row, at), mostPoints);
  return at === columns.get("score") && amount.kind === "number" ? amount.of : toNumber(amount);
}

function leadOf(table: Table, row: number, values: ReadonlySet<number>): Label | null {
  const cells = table.grid.rows[row] ?? [];
  for (let column = table.left; column <= table.right; column++) {
    const cell = cells[column] ?? null;
    if (typeof cell !== "string" || isBlank(cell)) continue;
    return values.has(column) ? null : readLabel(cell);
  }
  return null;
}

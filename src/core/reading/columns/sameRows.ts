/** Tells which rows of a member say the same of their places as before an edit of numbers or evidence. */
import { rememberingOf } from "../../remembering";
import { isBlank } from "../../workbook";
import type { Sheet } from "../../workbook";
import { mayCarry } from "../../evidence/citations/carried";
import { isDitto } from "../../evidence/citations/cells";
import { amountAt } from "../cells/rowValues";
import { citationsAt } from "../cells/citing";
import type { State } from "../alignment/claims";
import type { Member } from "../blocks/families";
import { toNumber } from "../../numbers";
import { isEmpty, labelsOf, rowsOf } from "../cells/rows";
import type { Row } from "../cells/rows";
import type { Roles, Table } from "../model/tables";

/** A member and its table when its rows were placed. */
export interface Before {
  member: Member;
  table: Table;
}

/**
 * The rows down to the last that is asked for, or all, that were edited since, when what they and all others say of their places is
 * the same; null where more than numbers and evidence of a few rows has changed.
 */
export function editedSince(before: Before, member: Member, now: Table, last = now.end): readonly number[] | null {
  if (!liesAlike(before.member, member)) return null;
  const edited = editedRows(before.table, now, last);
  return edited?.every((row) => saysSame(before.table, now, row)) ? edited : null;
}

/** What columns are read as, as a text. */
export function keyOf({ columns, also, numberOf, scale }: Roles): string {
  return JSON.stringify([[...columns], [...also], numberOf, scale]);
}

function liesAlike(a: Member, b: Member): boolean {
  return [a, b].every(isFound) && isSameBlock(a, b) && isSameSheet(a.block.grid.sheet, b.block.grid.sheet);
}

/** Nobody has said anything of it, and no column parts its rows. */
function isFound({ block, rows, forced, isMapped, isShown }: Member): boolean {
  return block.grid.view === "rows" && rows === null && forced.size === 0 && !isMapped && !isShown;
}

function isSameBlock(a: Member, b: Member): boolean {
  const numbersOf = ({ block: { grid, top, bottom, left, right, end } }: Member): string =>
    [grid.height, grid.width, top, bottom, left, right, end].join(" ");
  const textsOf = ({ block, titles, stage, isPage }: Member): string =>
    JSON.stringify([[...block.headings], titles, stage, isPage]);
  return (
    numbersOf(a) === numbersOf(b) &&
    textsOf(a) === textsOf(b) &&
    isSameState(a.start, b.start) &&
    isSameState(a.guess, b.guess)
  );
}

function isSameState(a: State | null, b: State | null): boolean {
  if (a === null || b === null) return a === b;
  const isSameHome = a.home?.cluster === b.home?.cluster && a.home?.indicator === b.home?.indicator;
  const isSameQuestion = a.main === b.main && a.last === b.last && a.lastCode === b.lastCode;
  return a.stated === b.stated && isSameHome && a.home?.part === b.home?.part && isSameQuestion;
}

/** Everything but the cells is the very same, and says nothing of one row from the cells of others. */
function isSameSheet(a: Sheet, b: Sheet): boolean {
  return outside.every((key) => a[key] === b[key]) && a.struck === undefined && !hasCarriers(a.formulas);
}

const outside: readonly Exclude<keyof Sheet, "rows">[] = [
  ...(["name", "visibility", "formulas", "arrays", "merges", "hiddenRows", "hiddenColumns"] as const),
  ...(["kinds", "formats", "startsIn1904", "unseen", "struck", "links", "comments", "pictures"] as const),
];

/** The link behind a cell may be put together from any other cells. */
const hasCarriers = rememberingOf((formulas: Sheet["formulas"]): boolean => [...formulas.values()].some(mayCarry));

/** More are no edit. */
const mostEdited = 100;

/** The table's rows that are others than before; null where there are too many, or one is merged with rows below. */
function editedRows(before: Table, { grid, bottom, end }: Table, last: number): number[] | null {
  const edited: number[] = [];
  for (let row = bottom + 1; row <= Math.min(last, end); row++) {
    if (grid.rows[row] === before.grid.rows[row]) continue;
    if (edited.push(row) > mostEdited) return null;
  }
  const tops = new Set(grid.sheet.merges.filter(({ top, bottom: last }) => last > top).map(({ top }) => top));
  return edited.some((row) => tops.has(row)) ? null : edited;
}

/** Its place is found from the same, whatever its numbers and its evidence are, and no "idem" below repeats what was edited. */
function saysSame(before: Table, table: Table, row: number): boolean {
  const [old, now] = [before, table].map((one) => saidIn(one, row));
  return old !== undefined && old === now && !isRepeated(before, table, row);
}

/** All that a row's place is found from, as a text; undefined for a row without labels. */
function saidIn(table: Table, at: number): string | undefined {
  const [row] = rowsOf(table, at - 1, at);
  if (!row) return isEmpty(table, at) ? "empty" : "helper";
  return labelsOf(row).length === 0 ? undefined : JSON.stringify([labelsAt(row), numbersOf(row), filledIn(row)]);
}

function labelsAt({ lead, number, above, code, cluster, indicator, question, table, row }: Row): unknown[] {
  const numbers = [table.columns.get("number"), ...(table.also.get("number") ?? [])];
  const cells = numbers.map((column) => (column === undefined ? null : table.grid.own(row, column)));
  return [lead, number, above, code, cluster, indicator, question, ...cells];
}

/** Whether there are numbers and which maximum, and whether the score keeps to it: what it is does not matter. */
function numbersOf(row: Row): unknown[] {
  const { maximum, isFilled } = row;
  const [score, held] = [amountAt(row, "score", null), toNumber(amountAt(row, "score", maximum))];
  const keeps = held !== null && maximum !== null && held >= 0 && held <= maximum;
  return [maximum, isFilled, score.kind, toNumber(score) === null, keeps];
}

function filledIn(row: Row): unknown[] {
  const { grid, left, right } = row.table;
  const filled = (grid.rows[row.row] ?? []).slice(left, right + 1).filter((cell) => !isBlank(cell)).length;
  return [filled === 1, citationsAt(row).length > 0];
}

function isRepeated({ grid: before }: Table, { grid, end }: Table, row: number): boolean {
  const width = Math.max(before.rows[row]?.length ?? 0, grid.rows[row]?.length ?? 0);
  return Array.from({ length: width }, (_, column) => column).some(
    (column) => before.own(row, column) !== grid.own(row, column) && isDittoBelow(column),
  );
  function isDittoBelow(column: number): boolean {
    let below = row + 1;
    while (below <= end && grid.own(below, column) === null) below++;
    const cell = grid.own(below, column);
    return typeof cell === "string" && isDitto(cell.trim());
  }
}

/** Reads a list again after an edit of numbers or evidence: rows that say the same as before are placed where they were. */
import { rememberingIn, rememberingOf } from "../../remembering";
import { isBlank } from "../../workbook";
import type { CellValue, Sheet } from "../../workbook";
import { mayCarry } from "../../evidence/citations/carried";
import { isDitto } from "../../evidence/citations/cells";
import { tableOf } from "../columns/alignFamily";
import type { Step } from "../alignment/align";
import { amountAt } from "../cells/rowValues";
import { citationsAt } from "../cells/citing";
import type { Context, State } from "../alignment/claims";
import type { Member } from "../blocks/families";
import type { Recognition } from "../columns/fit";
import { isUnnamedScore } from "./unnumberedScores";
import { toNumber } from "../../numbers";
import { entriesAgain } from "./entriesAfterEdit";
import type { Placed } from "./placing";
import { isEmpty, labelsOf, rowsOf } from "../cells/rows";
import type { Row } from "../cells/rows";
import type { Roles, Table } from "../model/tables";

/** One page of a list whose rows have been placed. */
export interface Page extends Placed {
  member: Member;
  table: Table;
  /** Of rows that were edited since, the row as it was; what it says of its place is the same. */
  steps: readonly Step[];
  recognition: Recognition;
}

interface Last {
  roles?: string;
  page?: Page;
}

/** The page that was read last under the same headings, by its sheet and the column it begins in. */
const lastPages = rememberingIn<Context, readonly CellValue[], Map<string, Last>>(() => new Map());

function lastOf({ block: { grid, bottom, left } }: Member, context: Context): Last {
  const anchor = grid.rows[Math.max(0, bottom)];
  if (!anchor) return {};
  const pages = lastPages(anchor, context);
  const key = `${left} ${grid.sheet.name}`;
  const last = pages.get(key) ?? {};
  pages.set(key, last);
  return last;
}

/** Keeps a page for the next version of its sheet, unless values decide what its rows are. */
export function keep(page: Page, roles: Roles, context: Context): void {
  const last = lastOf(page.member, context);
  if (page.steps.some(isUnnamedScore)) delete last.page;
  else last.page = page;
  last.roles = keyOf(roles);
}

/** The page as it is now, before its list is settled; null where more than numbers and evidence of a few rows has changed. */
export function readAgain(member: Member, roles: Roles, context: Context): Page | null {
  const last = lastOf(member, context);
  if (!last.page || last.roles !== keyOf(roles) || !liesAlike(last.page.member, member)) return null;
  const before = last.page;
  const table = tableOf(member, roles);
  const edited = editedRows(before.table, table);
  if (!edited?.every((row) => saysSame(before.table, table, row))) return null;
  const placed = entriesAgain(before, before.steps, table, new Set(edited));
  return placed && { ...before, ...placed, member, table };
}

function keyOf({ columns, also, numberOf, scale }: Roles): string {
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
function editedRows(before: Table, { grid, bottom, end }: Table): number[] | null {
  const edited: number[] = [];
  for (let row = bottom + 1; row <= end; row++) {
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

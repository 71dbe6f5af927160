/** Tells rows that share out the maximum of the row above them: "a. Kebijakan | 57,6", "b. Pelaksanaan | 38,4" below an indicator of 96. */
import { areEqual } from "../model/points";
import type { Table } from "../model/tables";
import { labelAt, maximumOf } from "./rows";

/** No indicator is shared out among more rows; so many above and below are looked at. */
const mostShares = 12;
/** One row alone repeats the maximum. */
const leastShares = 2;

/** Those from row `first` to row `last`, whatever they are called: with a maximum, and no number of an indicator's. */
export function sharesAmong(table: Table, first: number, last: number): ReadonlySet<number> {
  const found = new Set<number>();
  if (!table.columns.has("maximum")) return found;
  const end = Math.min(table.end, last);
  for (let row = Math.max(table.bottom + 1, first - mostShares); row <= end; row++) {
    const below = sharesBelow(table, row);
    for (let at = row + 1; at <= below; at++) found.add(at);
    row = Math.max(row, below);
  }
  return found;
}

/** The last row that shares out this row's maximum; the row itself where none do. */
function sharesBelow(table: Table, row: number): number {
  const max = maximumOf(table, row);
  if (max === null) return row;
  let [at, sum] = [row, 0];
  for (let next = row + 1; next <= Math.min(table.end, row + mostShares) && sum < max; next++) {
    const own = maximumOf(table, next);
    if (own === null || isNumbered(table, next)) break;
    [at, sum] = [next, sum + own];
  }
  return at - row >= leastShares && areEqual(sum, max) ? at : row;
}

function isNumbered(table: Table, row: number): boolean {
  const { columns } = table;
  const codes = (["number", "indicator"] as const).map((name) => labelAt(table, row, columns.get(name))?.code ?? "");
  return /^\d/.test(codes.find((code) => code !== "") ?? "");
}

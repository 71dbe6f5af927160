/** Adds up a set of scores that does not count, in the same way as the one that does: a column, a stage, a sheet. */
import { readAmount } from "../../numbers";
import { roundOff } from "../../rounding";
import type { Amount } from "../../numbers";
import type { Entry } from "../../reading/model/entries";
import { isPercentCell } from "../../reading/cells/percentCells";
import { maximumOf } from "../../reading/model/entries";
import type { Table } from "../../reading/model/tables";
import type { Report } from "../../report/report";
import { scoreOf } from "../../scoring/scoring";
import type { Score } from "../../scoring/scoring";
import type { Text } from "../../text";
import type { ScoreColumn } from "./columns";

/** A set of scores beside the one that counts, and where it stands. */
export interface ScoreSet {
  score: Score;
  /** `kolom "Nilai Verifikasi"`, `lembar "VA 2024"`. */
  source: Text;
  /** Its rows where they cite evidence of their own; none for a column, which shares this year's. */
  cited: readonly Entry[];
}

export type Ground = Pick<Report, "tables" | "entries" | "superseded" | "instrument" | "terms">;

/** The scores in other columns of the rows that count; null where they hold none. */
export function columnSet(columns: readonly ScoreColumn[], { entries, instrument, terms }: Ground): ScoreSet | null {
  const [first] = columns;
  if (!first) return null;
  const at = new Map(columns.map(({ table, column }) => [table, column]));
  const own = entries.flatMap((entry) => {
    const column = at.get(entry.table);
    return column === undefined ? [] : [{ ...entry, score: amountAt(entry, column), isMoment: false }];
  });
  const score = scoreOf({ entries: own }, instrument, terms);
  const heading = first.heading;
  return score.claimed === null
    ? null
    : { score, cited: [], source: { id: `kolom "${heading}"`, en: `the column "${heading}"` } };
}

/** The scores of tables that do not count; null where they hold none. */
export function tableSet(
  { superseded, instrument, terms }: Ground,
  isMeant: (table: Table) => boolean,
): ScoreSet | null {
  const own = superseded.filter(({ table }) => isMeant(table));
  const [first] = own;
  if (!first) return null;
  const score = scoreOf({ entries: own }, instrument, terms);
  const { stage, grid } = first.table;
  const name = stage === null ? grid.sheet.name : `${grid.sheet.name}, ${stage}`;
  return score.claimed === null
    ? null
    : { score, cited: own, source: { id: `lembar "${name}"`, en: `the sheet "${name}"` } };
}

/** The number in another column of the entry's row; a column of shares is read as the one that counts is. */
function amountAt(entry: Entry, column: number): Amount {
  const { grid, scale } = entry.table;
  const amount = readAmount(grid.own(entry.row, column), maximumOf(entry));
  if (isPercentCell(grid, entry.row, column) && amount.kind === "number" && !amount.percent)
    return { ...amount, value: roundOff(amount.value * 100), percent: true };
  if (scale === "points" || amount.kind !== "number" || amount.percent) return amount;
  return { ...amount, value: roundOff(scale === "share" ? amount.value * 100 : amount.value), percent: true };
}

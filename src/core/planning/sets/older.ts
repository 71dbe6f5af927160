/** What became of the 31 indicators before 2022: the share that each of today's indicators had, as far as one came from it. */
import { findNode } from "../../instrument/instrument";
import type { Instrument } from "../../instrument/instrument";
import { readAmount, toNumber } from "../../numbers";
import type { OlderRow } from "../../reading/doubt/older";
import type { Table } from "../../reading/model/tables";
import type { Column } from "../../reading/model/words";
import type { Report } from "../../report/report";

/** Points of the older list's own count. */
interface Sum {
  score: number;
  maximum: number;
}

/**
 * The share (0 to 1) of each indicator, by its number, that the older rows which became it had together. Points are not
 * compared: the older list counts otherwise. A row that was parted among several indicators tells nothing of any.
 */
export function olderShares(
  { older, tables }: Pick<Report, "older" | "tables">,
  instrument: Instrument,
): ReadonlyMap<number, number> {
  const sums = new Map<number, Sum>();
  for (const row of older ?? []) {
    const number = numberOf(row, instrument);
    const own = sumOf(row, tables);
    if (number === null || own === null) continue;
    const { score, maximum } = sums.get(number) ?? { score: 0, maximum: 0 };
    sums.set(number, { score: score + own.score, maximum: maximum + own.maximum });
  }
  return new Map([...sums].map(([number, { score, maximum }]) => [number, score / maximum]));
}

function numberOf({ older: { to, relation } }: OlderRow, instrument: Instrument): number | null {
  const [code] = to;
  if (relation !== "one" || code === undefined) return null;
  return findNode(instrument, code)?.indicator.number ?? null;
}

function sumOf({ at }: OlderRow, tables: readonly Table[]): Sum | null {
  const table = tables.find(
    ({ grid, top, end }) => grid.view === "rows" && grid.sheet.name === at.sheet && at.row >= top && at.row <= end,
  );
  if (!table) return null;
  const maximum = numberAt(table, at.row, "maximum");
  const score = numberAt(table, at.row, "score");
  if (score === null || maximum === null || maximum <= 0) return null;
  return { score: Math.min(Math.max(score, 0), maximum), maximum };
}

function numberAt({ grid, columns }: Table, row: number, column: Column): number | null {
  const at = columns.get(column);
  return at === undefined ? null : toNumber(readAmount(grid.own(row, at)));
}
